/** What becomes of a truth when something it rests on is so more often; `either`: it cannot be said. */
export type Tendency = 'more' | 'less' | 'either';

/** More of the other way round. */
export function reverseTendency(sense: Tendency): Tendency {
  if (sense === 'either') return sense;
  return sense === 'more' ? 'less' : 'more';
}

/** What a truth within a truth makes of the whole. */
export function combineTendency(outer: Tendency, inner: Tendency): Tendency {
  if (outer === 'either' || inner === 'either') return 'either';
  return outer === 'more' ? inner : reverseTendency(inner);
}
