import type { Topic } from './lexicon/lexicon.ts';
import type { SentenceReading, Word } from './limits.ts';

/** The most sentences one word is looked up in: the nearest ones. Keeps the time linear when every sentence says the same. */
const NEAREST = 16;
/** The most words of a clause that are looked up, the rarest first. */
const KEYS = 10;

/** A prompt, ready to ask what of another prompt it still says. */
export interface Index {
  readonly readings: readonly SentenceReading[];
  /** Positions by stem, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Positions by the whole sentence. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}

/** A sentence without its marks: two that differ in layout alone are the same. */
export function keyOf({ sentence: { tokens } }: Pick<SentenceReading, 'sentence'>): string {
  return tokens.filter((token) => /[\p{L}\p{N}{]/u.test(token)).join(' ');
}

/** A sentence with whether it is said always: one that comes under a condition is another one. */
export function alignmentKey(reading: SentenceReading): string {
  return `${reading.sentence.when === '' ? '' : 'if '}${keyOf(reading)}`;
}

export function indexOf(readings: readonly SentenceReading[]): Index {
  const places = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  readings.forEach((reading, position) => {
    add(exact, keyOf(reading), position);
    const leadWords = reading.clauses.flatMap(({ words }) => words);
    for (const stem of new Set([...reading.words, ...leadWords].map(({ stem }) => stem)))
      add(places, stem, position);
  });
  return { readings, places, exact };
}

function add(map: Map<string, number[]>, key: string, position: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [position]);
  else known.push(position);
}

/** Sentences that share words with `words`, those nearest to `near` where there are many. */
export function candidates(
  { readings, places }: Index,
  words: readonly Word[],
  near: number,
): readonly SentenceReading[] {
  const keys = words.map(({ stem }) => places.get(stem) ?? []).filter((at) => at.length > 0);
  keys.sort((a, b) => a.length - b.length);
  const found = new Set<number>();
  for (const at of keys.slice(0, KEYS)) for (const position of nearest(at, near)) found.add(position);
  return [...found].sort((a, b) => a - b).flatMap((position) => readings[position] ?? []);
}

/** Of sorted `positions`, those around `near`. */
function nearest(positions: readonly number[], near: number): readonly number[] {
  if (positions.length <= NEAREST) return positions;
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < near) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - NEAREST / 2, positions.length - NEAREST));
  return positions.slice(from, from + NEAREST);
}

/** Topics whose words say much the same; "medical" and "legal", "delete" and "send" do not. */
const SYNONYMS: ReadonlySet<Topic> = new Set([
  'reveal',
  'private',
  'hidden',
  'source',
  'invent',
  'confirm',
  'person',
  'machine',
  'check',
]);

/** How much of `was` is in `is`, 0 to 1: the same words count whole, words about the same topic a good half. */
export function likeness(was: readonly Word[], is: readonly Word[]): number {
  if (was.length === 0) return 0;
  const stems = new Set(is.map(({ stem }) => stem));
  const topics = new Map<string, number>();
  for (const { stem, topic } of is)
    if (topic !== undefined && SYNONYMS.has(topic) && !was.some((one) => one.stem === stem))
      topics.set(topic, (topics.get(topic) ?? 0) + 1);
  let sum = 0;
  for (const { stem, topic } of was) {
    if (stems.has(stem)) sum += 1;
    else if (topic !== undefined && (topics.get(topic) ?? 0) > 0) {
      sum += 0.6;
      topics.set(topic, (topics.get(topic) ?? 0) - 1);
    }
  }
  return sum / was.length;
}

/** Where in the new prompt each sentence of the old one should be: behind the last one that is the same. */
export function expectedPlaces(before: readonly SentenceReading[], after: Index): readonly number[] {
  let last = 0;
  return before.map((reading) => {
    const same = after.exact.get(keyOf(reading));
    if (same !== undefined) last = nearest(same, last).find((position) => position >= last) ?? last;
    return last;
  });
}
