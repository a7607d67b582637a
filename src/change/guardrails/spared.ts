// "You may add topics, unless the user forbids it" became "You may add topics": leave that lost its exception.

import { candidates, type Index, keyOf, likeness } from './align.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import type { LimitPair } from './overrides.ts';
import { stem } from './tokens.ts';

/** As much of what is allowed as the new sentence must allow. */
const SAME_LEAVE = 0.5;
/** As much of an exception as another sentence must say to hold it. */
const HELD = 0.5;

/** Sentences that allow the same as before, in all cases. */
export function lostExceptions(before: Index, after: Index, places: readonly number[]): readonly LimitPair[] {
  return before.readings.flatMap((was, position) => {
    const leave = was.clauses.find(hasException);
    if (leave === undefined || was.sentence.standing !== 'said' || after.exact.has(keyOf(was))) return [];
    const near = places[position] ?? 0;
    const now = candidates(after, leave.words, near).find(
      (one) => !before.exact.has(keyOf(one)) && one.clauses.some((clause) => allowsAlways(clause, leave)),
    );
    return now === undefined || isHeld(leave, after, near) ? [] : [{ was, now, sense: 'removed' as const }];
  });
}

function hasException({ force, count, layout, exception }: Clause): boolean {
  return force === 'permit' && count.unless > 0 && !layout && exception.length > 1;
}

function allowsAlways({ force, count, conditions, words }: Clause, leave: Clause): boolean {
  if (force !== 'permit' || count.unless + count.until > 0) return false;
  if (conditions.length > leave.conditions.length) return false;
  const excepted = new Set(leave.exception.map(stem));
  const allowed = leave.words.filter(({ stem: word }) => !excepted.has(word));
  return allowed.length > 0 && likeness(allowed, words) >= SAME_LEAVE;
}

/** Whether another sentence says what the exception said. */
function isHeld(leave: Clause, after: Index, near: number): boolean {
  const stems = new Set(leave.exception.map(stem));
  const excepted = [...leave.words, ...leave.conditions].filter(({ stem: word }) => stems.has(word));
  const limits = (one: SentenceReading): boolean =>
    one.clauses.some(
      (clause) => isLimit(clause) && likeness(excepted, [...clause.words, ...clause.conditions]) >= HELD,
    );
  return excepted.length > 0 && candidates(after, excepted, near).some(limits);
}
