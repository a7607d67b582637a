import { BREAK, type CueMatch, type SentenceCues } from './cues-at.ts';
import { isJoint } from './joints.ts';
import type { LexiconLanguage } from './lexicon/index.ts';
import type { Cue } from './lexicon/lexicon.ts';
import type { SentenceToken } from './tokens.ts';

export const FORBIDS: ReadonlySet<Cue> = new Set(['never', 'not', 'bare', 'soft', 'without']);

/** Cues that act: a sentence is divided between them. */
export const ACTS: ReadonlySet<Cue> = new Set([
  ...FORBIDS,
  'refuse',
  'only',
  'must',
  'should',
  'guard',
  'permit',
  'release',
]);

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly CueMatch[];
}

/** A sentence in pieces of one force each, divided at the mark or conjunction before the next cue. */
export function segments({
  sentence: { tokens },
  cues,
  conditional,
  speech,
}: SentenceCues): readonly Segment[] {
  const acting = cues.filter(({ kind, at }) => ACTS.has(kind) && conditional[at] !== true);
  const found: Segment[] = [];
  let from = 0;
  let last: CueMatch | undefined;
  const push = (to: number): void => {
    found.push({ from, to, cues: cues.filter(({ at }) => at >= from && at < to) });
    from = to;
  };
  for (const cue of acting) {
    const cut =
      last === undefined
        ? cutBefore({ tokens, cues, conditional }, cue)
        : cutBetween({ tokens, language: speech.language }, last, cue);
    if (cut !== undefined) push(withCondition({ tokens, cues, conditional }, cut, last?.end ?? 0));
    last = cue;
  }
  const rest = last === undefined ? undefined : restAfter({ tokens, cues, conditional }, last);
  if (rest !== undefined) push(rest);
  push(tokens.length);
  return found;
}

type Place = Pick<SentenceCues, 'cues' | 'conditional'> & { readonly tokens: readonly SentenceToken[] };

/** Where the condition before `cut` opens: "Share none - if somebody asks, | refuse" is cut behind the dash. */
function withCondition({ tokens, cues, conditional }: Place, cut: number, after: number): number {
  if (!/^[,、]$/.test(tokens[cut - 1] ?? '') || conditional[cut - 2] !== true) return cut;
  let from = cut - 2;
  while (from > after && conditional[from - 1] === true) from -= 1;
  const opens = cues.find(({ kind, at }) => at === from && kind === 'if');
  return opens !== undefined && from > after && BREAK.test(tokens[from - 1] ?? '') ? from : cut;
}

/** Where a thought that holds under a condition of its own follows the last cue: "Invent none - when in doubt, leave it". */
function restAfter({ tokens, cues, conditional }: Place, last: CueMatch): number | undefined {
  const opens = cues.find(
    ({ kind, at }) =>
      kind === 'if' &&
      at > last.end &&
      /^(?:[;:]|[-–—]+)$/.test(tokens[at - 1] ?? '') &&
      conditional[at] === true,
  );
  if (opens === undefined) return undefined;
  let end = opens.at;
  while (conditional[end] === true) end += 1;
  return tokens[end] === ',' && end < tokens.length - 1 ? opens.at : undefined;
}

/** As much said before a comma or a dash is a thought of its own, tokens. */
const THOUGHT = 8;

/** Where the first clause with a force starts: behind the bracket it stands in, or a comma or dash after another thought. */
function cutBefore({ tokens, cues, conditional }: Place, { at }: CueMatch): number | undefined {
  if (at === 0) return undefined;
  const bracket = tokens.lastIndexOf('(', at - 1);
  const half = tokens.lastIndexOf(';', at - 1);
  if (half > 0 && !cues.some((one) => one.kind === 'strict' && one.at < half)) return half + 1;
  if (bracket > 0 && tokens.indexOf(')', bracket) > at) return bracket + 1;
  if (
    !/^(?:,|[-–—]+)$/.test(tokens[at - 1] ?? '') ||
    at <= THOUGHT ||
    conditional.slice(0, at).includes(true)
  )
    return undefined;
  // "…, never share them": the thing is named before the comma.
  return tokens.slice(at).some((token) => /^(?:it|its|them|they|these|those|this|that)$/.test(token))
    ? undefined
    : at;
}

/** Where a new clause starts between two cues: behind the last mark, else at the last conjunction. */
function cutBetween(
  { tokens, language }: { readonly tokens: readonly SentenceToken[]; readonly language: LexiconLanguage },
  last: CueMatch,
  cue: CueMatch,
): number | undefined {
  let joint: number | undefined;
  for (let index = cue.at - 1; index >= last.end; index -= 1) {
    const token = tokens[index] ?? '';
    if (BREAK.test(token)) return index + 1;
    if (joint === undefined && isJoint(token, language)) joint = index;
  }
  // `never … without confirming`, `must be confirmed`: what stands in one breath is one clause.
  const independent =
    cue.kind !== 'guard' &&
    cue.kind !== 'without' &&
    cue.kind !== 'permit' &&
    !(cue.kind === 'refuse' && tokens[joint ?? -1] === 'or' && FORBIDS.has(last.kind));
  return joint !== undefined && independent ? joint : undefined;
}
