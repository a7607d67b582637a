import { withoutInvisible } from './invisible.ts';

/** Words in a row that two texts are compared by. */
const RUN = 3;
/** Texts with fewer runs say too little to tell a copy by. */
const FEWEST = 40;
/** From which share of the shorter text's runs it is the other with some words replaced. */
const ALIKE = 0.7;
/** Words of fewer letters hold a sentence together; longer ones say what it is about. */
const LONG_WORD = 5;
/** Sentences of fewer words have the frame of many others. */
const FRAME_WORDS = 8;
/** From how many frames, and which share of the shorter text's, it is the other with what it is about replaced. */
const [FEWEST_FRAMES, FRAMED] = [6, 0.6];
/** Marks a frame among the runs: no text has it. */
const FRAME = '\0';

/** Longer texts are compared by their start, characters. */
const LONGEST = 100_000;

/** Every run of three words, and the frame of every sentence, that the texts of a document hold, whatever their keys, order, signs and capitals. */
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
      const frame = text.split(/\s+/).map((word) => (word.length < LONG_WORD ? word : '_'));
      if (frame.length >= FRAME_WORDS) runs.add(`${FRAME}${frame.join(' ')}`);
    } else if (typeof one === 'object' && one !== null) for (const each of Object.values(one)) visit(each);
  };
  visit(value);
  return runs;
}

/** Whether one of two documents is the other with words replaced, added or left out, or with another subject in each sentence. */
export function isReworded(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  const [all, both] = [
    { runs: 0, frames: 0 },
    { runs: 0, frames: 0 },
  ];
  for (const run of short) {
    const kind = run.startsWith(FRAME) ? 'frames' : 'runs';
    all[kind] += 1;
    if (long.has(run)) both[kind] += 1;
  }
  if (all.runs >= FEWEST && both.runs / all.runs >= ALIKE) return true;
  return all.frames >= FEWEST_FRAMES && both.frames / all.frames >= FRAMED;
}
