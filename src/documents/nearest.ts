import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `word` was most likely meant to be; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word.toLowerCase(), [...candidates]);
  return distance(word.toLowerCase(), found) <= Math.max(2, Math.floor(found.length / 3)) ? found : undefined;
}
