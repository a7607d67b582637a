import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `word` was most likely meant to be, whatever its case; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const known = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const wanted = word.toLowerCase();
  const found = closest(wanted, [...known.keys()]);
  const edits = distance(wanted, found);
  // `on` is two edits from `off`: with every letter another it is another word.
  const alike = edits < Math.min(wanted.length, found.length);
  // Two edits make anything of a word of three letters, unless two of them only changed places.
  const swapped = [...wanted].sort().join('') === [...found].sort().join('');
  const few = Math.min(wanted.length, found.length) <= 3 && !swapped ? 1 : 2;
  return alike && edits <= Math.max(few, Math.floor(found.length / 3)) ? known.get(found) : undefined;
}
