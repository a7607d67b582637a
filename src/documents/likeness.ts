import { withoutInvisible } from './invisible.ts';

/** Words in a row that two texts are compared by. */
const RUN = 3;
/** Texts with fewer runs say too little to tell a copy by. */
const FEWEST = 40;
/** From which share of the shorter text's runs it is the other with some words replaced. */
const ALIKE = 0.7;
/** Longer texts are compared by their start, characters. */
const LONGEST = 100_000;

/** Every run of three words that the texts of a document hold, whatever their keys, order, signs and capitals. */
export function runsOf(value: unknown): ReadonlySet<string> {
  const runs = new Set<string>();
  let left = LONGEST;
  const visit = (one: unknown): void => {
    if (typeof one === 'string') {
      const text = withoutInvisible(one.slice(0, left).normalize('NFKC')).toLowerCase();
      left -= Math.min(left, one.length);
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      for (let index = 0; index + RUN <= words.length; index += 1)
        runs.add(words.slice(index, index + RUN).join(' '));
    } else if (typeof one === 'object' && one !== null) for (const each of Object.values(one)) visit(each);
  };
  visit(value);
  return runs;
}

/** Whether one of two documents is the other with a few words replaced, added or left out. */
export function isReworded(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size < FEWEST) return false;
  let both = 0;
  for (const run of short) if (long.has(run)) both += 1;
  return both / short.size >= ALIKE;
}
