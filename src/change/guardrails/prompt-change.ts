import { omitUndefined } from '../../omit-undefined.ts';
import type { RemovedGuardrail, SentencePair } from '../change.ts';
import type { DetectedItem, Pair } from '../detectors/pairs.ts';
import { candidates, expectedPlaces, type Index, indexOf, keyOf, likeness } from './align.ts';
import { compareLimits, isWeakened, readPrompt } from './compare.ts';
import { isLimit, type SentenceReading } from './limits.ts';
import type { LimitPair } from './overrides.ts';

/** Longer sentences are cut where they are reported, characters. */
const MAX_SHOWN = 400;
/** Beyond this people read the file: as many characters as three comments of GitHub hold. */
const MAX_TOLD = 200_000;
/** Front matter is shorter, lines. */
const MAX_HEAD = 500;
/** As much alike as two wordings of one sentence must be. */
const SAME = 0.5;

/** Sentences that one prompt of a file lost and another one got: they moved, and nothing is said differently. */
interface MovedSentences {
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
}

/** One prompt before and after; `''`: there is none. */
export interface PromptTexts {
  readonly before: string;
  readonly after: string;
  /** Where each starts in its file, 1-based. */
  readonly lines?: { readonly before: number; readonly after: number };
}

/** What a change does to the sentences of one prompt. */
export interface PromptChange {
  readonly guardrails?: readonly RemovedGuardrail[];
  readonly sentences?: readonly SentencePair[];
  /** How many more there are than are told. */
  readonly moreSentences?: number;
  /** What it says now and did not say before. */
  readonly says?: string;
}

/**
 * What a change does to the prompts of one file, in their order. A limit that moved from one to another is kept:
 * only to one that did not say it before, since a copy that was there all the time takes nothing over.
 */
export function promptChanges(prompts: readonly PromptTexts[]): readonly PromptChange[] {
  const read = prompts.map(({ before, after, lines }) => {
    const [was, is] = [readPrompt(before, lines?.before), readPrompt(after, lines?.after)];
    const heads = { was: headLines(before), is: headLines(after) };
    const fresh = is.readings.filter((reading) => !was.exact.has(keyOf(reading)));
    return { was, is, heads, fresh, end: (lines?.after ?? 1) + after.trimEnd().split('\n').length - 1 };
  });
  const moved: MovedSentences = {
    to: new Set(read.flatMap(({ fresh }) => fresh.map(keyOf))),
    from: new Set(read.flatMap(({ was, is }) => was.readings.map(keyOf).filter((key) => !is.exact.has(key)))),
  };
  const elsewhere = read.length > 1 ? indexOf(read.flatMap(({ fresh }) => fresh)) : undefined;
  return read.map(({ was, is, heads, fresh, end }) => {
    const limits = compareLimits(was, is, elsewhere);
    const lost = lostOf(limits, { was, is, end });
    const sentences = sentencePairs(was, is, limits, { ...heads, moved });
    const room = roomFor(sentences);
    const says = fresh.map(({ sentence }) => sentence.text).join('\n\n');
    return {
      ...omitUndefined({
        guardrails: lost.length === 0 ? undefined : lost,
        sentences: sentences.length === 0 ? undefined : sentences.slice(0, room),
        moreSentences: sentences.length > room ? sentences.length - room : undefined,
        says: says === '' ? undefined : says,
      }),
    };
  });
}

/** The texts of a prompt that a file holds under one name. */
export function textsOf({ before, after }: Pair<DetectedItem>): PromptTexts {
  return {
    before: before?.value ?? '',
    after: after?.value ?? '',
    lines: { before: before?.line ?? 1, after: after?.line ?? 1 },
  };
}

/** The same for a prompt that stands alone. */
export function promptChange(before: string, after: string): PromptChange {
  return promptChanges([{ before, after }])[0] ?? {};
}

/** Both versions of a prompt; `end`: the last line of the new one in its file. */
interface BothVersions {
  readonly was: Index;
  readonly is: Index;
  readonly end: number;
}

function lostOf(limits: readonly LimitPair[], { was, is, end }: BothVersions): readonly RemovedGuardrail[] {
  const places = expectedPlaces(was.readings, is);
  const told = new Set<string>();
  return limits.flatMap(({ was: old, now, sense }) => {
    // A sentence that a file says to forty prompts is lost once.
    const key = `${sense} ${keyOf(old)}`;
    if (!isWeakened(sense) || told.has(key)) return [];
    told.add(key);
    const { line, text } = old.sentence;
    // As far from the last sentence that stayed as it was.
    const stayed = is.readings[places[old.position] ?? 0];
    const before = stayed === undefined ? undefined : was.exact.get(keyOf(stayed))?.[0];
    const shift =
      before === undefined ? 0 : (stayed?.sentence.line ?? 0) - (was.readings[before]?.sentence.line ?? 0);
    const headLine = now?.sentence.line ?? Math.max(1, Math.min(line + shift, end));
    return [
      {
        line,
        headLine,
        text: shown(text),
        sense,
        ...omitUndefined({ now: now === undefined ? undefined : shown(now.sentence.text) }),
      },
    ];
  });
}

/** Every sentence that is another one now, with its old wording: limits first, the weakened ones before the others. */
function sentencePairs(
  was: Index,
  is: Index,
  limits: readonly LimitPair[],
  {
    was: wasHead,
    is: isHead,
    moved,
  }: { readonly was: number; readonly is: number; readonly moved: MovedSentences },
): readonly SentencePair[] {
  const order = [...limits].sort((a, b) => Number(isWeakened(b.sense)) - Number(isWeakened(a.sense)));
  const told = new Set(limits.flatMap(({ was: old, now }) => [old, now ?? old]));
  const gone = was.readings.filter(
    (reading) =>
      !told.has(reading) &&
      !is.exact.has(keyOf(reading)) &&
      !moved.to.has(keyOf(reading)) &&
      reading.sentence.line > wasHead,
  );
  const fresh = new Set(
    is.readings.filter(
      (reading) =>
        !told.has(reading) &&
        !was.exact.has(keyOf(reading)) &&
        !moved.from.has(keyOf(reading)) &&
        reading.sentence.line > isHead,
    ),
  );
  const places = expectedPlaces(was.readings, is);
  const at = new Map(was.readings.map((reading, index) => [reading, places[index] ?? 0]));
  const pairs: SentencePair[] = [];
  for (const old of gone) {
    const now = candidates(is, old.words, at.get(old) ?? 0)
      .filter((reading) => fresh.has(reading))
      .map((reading) => ({ reading, like: likeness(old.words, reading.words) }))
      .sort((a, b) => b.like - a.like)[0];
    const taken = now !== undefined && now.like >= SAME ? now.reading : undefined;
    if (taken !== undefined) fresh.delete(taken);
    pairs.push(pairOf(old, taken));
  }
  const added = [...fresh].map((reading): SentencePair => {
    const { line, text } = reading.sentence;
    return {
      line,
      after: shown(text),
      ...omitUndefined({ limits: reading.clauses.some(isLimit) || undefined }),
    };
  });
  const limiting = order.map(({ was: old, now, sense, told: signs }) =>
    pairOf(old, now, { sense, ...omitUndefined({ told: signs }) }),
  );
  const sorted = [
    ...limiting,
    ...added.filter(({ limits: one }) => one),
    ...pairs,
    ...added.filter(({ limits: one }) => !one),
  ];
  return sorted;
}

/** How many of them there is room for. */
function roomFor(sentences: readonly SentencePair[]): number {
  let left = MAX_TOLD;
  const end = sentences.findIndex(({ before = '', after = '' }) => {
    left -= before.length + after.length;
    return left < 0;
  });
  return end === -1 ? sentences.length : end;
}

/** How many lines the front matter at the top of a text takes: settings, which nobody says to a model. 0: there is none. */
function headLines(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  const lines = text.split('\n', MAX_HEAD);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end === -1 ? 0 : end + 1;
}

function pairOf(
  was: SentenceReading,
  now: SentenceReading | undefined,
  became: Pick<SentencePair, 'sense' | 'told'> = {},
): SentencePair {
  return {
    line: was.sentence.line,
    before: shown(was.sentence.text),
    ...omitUndefined({ after: now === undefined ? undefined : shown(now.sentence.text) }),
    ...became,
  };
}

function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}
