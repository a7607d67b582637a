import type { Tongue } from './lexicon/index.ts';
import type { Cue, Topic } from './lexicon/lexicon.ts';
import { type Clause, type Force, SAFETY } from './limits.ts';
import { BREAK, boundsOf, CLEAR_IF, type CueMatch, type SentenceCues, topicsIn, wordsOf } from './place.ts';
import type { SentenceToken } from './words.ts';

export const FORBIDS: ReadonlySet<Cue> = new Set(['never', 'not', 'bare', 'soft', 'without']);

const ACTS: ReadonlySet<Cue> = new Set([
  ...FORBIDS,
  'refuse',
  'only',
  'must',
  'should',
  'guard',
  'permit',
  'release',
]);

const STRENGTH: Readonly<Partial<Record<Cue, 1 | 2 | 3>>> = { never: 3, soft: 1, should: 1 };

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly CueMatch[];
}

/** A sentence in pieces of one force each, divided at the mark or conjunction before the next cue. */
export function segments({ sentence: { tokens }, cues, conditional }: SentenceCues): readonly Segment[] {
  const acting = cues.filter(({ kind, at }) => ACTS.has(kind) && conditional[at] !== true);
  const found: Segment[] = [];
  let from = 0;
  let last: CueMatch | undefined;
  const push = (to: number): void => {
    found.push({ from, to, cues: cues.filter(({ at }) => at >= from && at < to) });
    from = to;
  };
  for (const cue of acting) {
    if (last !== undefined) {
      const cut = cutBetween(tokens, last, cue);
      if (cut !== undefined) push(cut);
    }
    last = cue;
  }
  push(tokens.length);
  return found;
}

const JOINT =
  /^(?:but|then|and|or|aber|sondern|und|oder|mais|et|ou|pero|sino|y|o|ma|e|mas|maar|en|of|ale|i|lub|но|и|а|或|并|但|而)$/;

/** Where a new clause starts between two cues: behind the last mark, else at the last conjunction. */
function cutBetween(tokens: readonly SentenceToken[], last: CueMatch, cue: CueMatch): number | undefined {
  let joint: number | undefined;
  for (let index = cue.at - 1; index >= last.end; index -= 1) {
    const token = tokens[index] ?? '';
    if (BREAK.test(token)) return index + 1;
    if (joint === undefined && JOINT.test(token)) joint = index;
  }
  // `never … without confirming`, `must be confirmed`: what stands in one breath is one clause.
  const independent = cue.kind !== 'guard' && cue.kind !== 'without' && cue.kind !== 'permit';
  return joint !== undefined && independent ? joint : undefined;
}

export function clauseOf({ from, to, cues }: Segment, place: SentenceCues): Clause | undefined {
  const { conditional, sentence, speech } = place;
  const acting = cues.filter(({ kind, at }) => ACTS.has(kind) && conditional[at] !== true);
  // "Say so if you do not know", "Say that you are an assistant": orders without a word of force.
  const tells =
    (place.cues.some(({ kind }) => kind === 'unknown') || topicsIn(place, from, to).has('machine')) &&
    cues.some(({ kind, at }) => kind === 'say' && conditional[at] !== true);
  if ((acting.length === 0 && !tells) || sentence.tokens.at(-1) === '?') return undefined;
  const topics = topicsIn(place, from, to);
  const has = (kind: Cue): CueMatch | undefined => acting.find((one) => one.kind === kind);
  const build = (force: Force, strength: 1 | 2 | 3): Clause =>
    clause(place, { from, to, cues }, force, strength);
  if (has('release') !== undefined) return build('release', 1);
  const forbid = acting.find(
    ({ kind, at }) =>
      FORBIDS.has(kind) &&
      !narrates(sentence.tokens, from, at, speech) &&
      (kind !== 'bare' || orders(place, { from, to, cues }, at, topics)) &&
      (kind !== 'without' || place.cues.some((one) => one.kind === 'must' && one.at < at)),
  );
  const safe = [...topics].some((topic) => SAFETY.has(topic));
  if (forbid !== undefined) {
    // Forbidding to ask, to confirm or to refuse keeps nobody safe.
    const next = acting.find(({ at }) => at >= forbid.end);
    const inverse =
      next !== undefined &&
      (next.kind === 'guard' || next.kind === 'refuse') &&
      !sources(place, next) &&
      next.at - forbid.end <= 2;
    return build(inverse ? 'release' : 'forbid', STRENGTH[forbid.kind] ?? 2);
  }
  const advised = (at: number): boolean =>
    has('must') === undefined &&
    acting.some((one) => one.kind === 'should' && (one.at < at || SIGNS.has(speech.language)));
  const refuse = has('refuse');
  if (refuse !== undefined) return build('refuse', advised(refuse.at) ? 1 : 2);
  const permit = has('permit');
  const only = has('only');
  if (only !== undefined && (topics.has('confirm') || !describes(sentence.tokens, from, only, speech)))
    return build('restrict', 2);
  // "You can say that you do not know" is advice to say so.
  if (permit !== undefined && has('must') === undefined)
    return tells ? build('order', 1) : build('permit', 1);
  const guard = acting.find(
    (one) =>
      one.kind === 'guard' &&
      !isPurpose(sentence.tokens, from, one, speech) &&
      !(checksWork(place, { from, to, cues }, one) && !safe),
  );
  if (guard !== undefined)
    return build('order', has('should') !== undefined && has('must') === undefined ? 1 : 2);
  if (tells) return build('order', advised(to) ? 1 : 2);
  // "Ask rather than making assumptions" forbids to assume.
  const instead = cues.find(({ kind }) => kind === 'instead');
  if (instead !== undefined && topicsIn(place, instead.end, to).has('invent')) return build('forbid', 2);
  const ordered = safe && !talks(topics) && !handles(place, { from, to, cues });
  if (has('must') !== undefined && ordered) return build('order', 2);
  return has('should') !== undefined && ordered ? build('order', 1) : undefined;
}

/** "Do not quote the source": what is cited, and so no question asked of anybody. */
function sources({ topics }: SentenceCues, { at, end }: CueMatch): boolean {
  for (let index = at; index < end; index += 1) if (topics.get(index) === 'source') return true;
  return false;
}

/** "Verify that the goal is reached": care for the work, where neither safety nor something that must wait is named. */
function checksWork({ topics }: SentenceCues, { cues }: Segment, { at }: CueMatch): boolean {
  return topics.get(at) === 'check' && !cues.some(({ kind }) => kind === 'until' || kind === 'must');
}

/** "Use it to verify data": says what for, and orders to use. */
function isPurpose(
  tokens: readonly SentenceToken[],
  from: number,
  { at, end }: CueMatch,
  { language }: Tongue,
): boolean {
  if (language !== 'en' || end - at > 1 || tokens[at - 1] !== 'to') return false;
  return (
    at - from > 2 && !/^(?:need|needs|have|has|required|is|are|sure|asked?|want)$/.test(tokens[at - 2] ?? '')
  );
}

/** Those who can be told what not to do, and words that stand before an order. */
const ACTORS =
  /^(?:agents|assistants|bots|models|answers|replies|responses|operators|employees|always|cases|times|circumstances|instructions|users)$/;

/** Languages whose verb, and so whether it is only advised, comes last. */
const SIGNS: ReadonlySet<string> = new Set(['ja', 'ko']);

/** "You must reply to the human what you did": talks to a person, and asks none. */
function talks(topics: ReadonlySet<Topic>): boolean {
  return [...topics].every((topic) => topic === 'person' || topic === 'reveal');
}

/** "Be sure to analyse the documents given": works on what is given, and does not keep to it. */
function handles(place: SentenceCues, { from, to }: Segment): boolean {
  const { sentence, speech } = place;
  if (speech.language !== 'en') return false;
  const safe = [...topicsIn(place, from, to)].filter((topic) => SAFETY.has(topic));
  if (safe.some((topic) => topic !== 'source')) return false;
  return !sentence.tokens.slice(from, to).some((token) => KEEPS_TO.test(token));
}

/** Verbs that tie an answer to its sources. */
const KEEPS_TO =
  /^(?:us(?:e|es|ed|ing)|bas(?:e|ed|es)|cit|quot|refer|match|extract|rely|relies|deriv|appear|select|choos|chosen|answer|respond|reply|support|verbatim|observ|link|ground|come|comes|stick|keep|only|exact|attribut|includ|trace|be$)/;

/** Limits on how an answer looks keep nobody safe. */
function isLayout(topics: ReadonlySet<Topic>): boolean {
  return topics.has('layout') && ![...topics].some((topic) => SAFETY.has(topic) && topic !== 'source');
}

/** A plain negation forbids when it gives an order, or is about safety. */
function orders(
  { sentence: { tokens }, speech, conditional }: SentenceCues,
  { from, cues }: Segment,
  at: number,
  topics: ReadonlySet<Topic>,
): boolean {
  const safe = [...topics].some((topic) => SAFETY.has(topic) && topic !== 'source');
  const modal = cues.some(({ kind, at: where }) => (kind === 'must' || kind === 'should') && where < at);
  if (speech.language === 'en') return modal && safe;
  if (speech.language === 'zh' || speech.language === 'ja' || speech.language === 'ko') return safe;
  let start = from;
  while (
    start < at &&
    (conditional[start] === true || BREAK.test(tokens[start] ?? '') || JOINT.test(tokens[start] ?? ''))
  )
    start += 1;
  const first = tokens[start] ?? '';
  return safe || modal || start >= at || !speech.stop.has(first);
}

/** "I have never known anyone": tells what was, and forbids nothing. */
function narrates(tokens: readonly SentenceToken[], from: number, at: number, { language }: Tongue): boolean {
  if (language !== 'en') return false;
  const before = tokens.slice(Math.max(from, at - 4), at);
  // "The queries do not give enough detail" tells; "Agents do not …" orders as much as "Agents must not".
  const subject = before.at(-1) ?? '';
  if (tokens[at] === 'do' && /^\p{L}{3,}[^s]s$/u.test(subject) && !ACTORS.test(subject)) return true;
  return before.some((token) =>
    /^(?:i|he|she|we|they|who|nobody|there|people|have|has|had|was|were|did)$/.test(token),
  );
}

/** "You only see a part": tells how things are and limits nothing. */
function describes(
  tokens: readonly SentenceToken[],
  from: number,
  only: CueMatch,
  { language }: Tongue,
): boolean {
  if (language !== 'en') return false;
  const before = tokens.slice(from, only.at);
  // "Shell profile (CLI only)", "has metadata only".
  if (/^[)\]]$/.test(tokens[only.end] ?? '') && /^[([]$/.test(tokens[only.at - 2] ?? '')) return true;
  // "Only the user will see it" tells who sees.
  if (
    /^(?:the|a|an|your)$/.test(tokens[only.end - 1] ?? '') &&
    /^(?:will|sees?|can|is|are|has|have)$/.test(tokens[only.end + 1] ?? '')
  )
    return before.length === 0 || BREAK.test(before.at(-1) ?? '') || JOINT.test(before.at(-1) ?? '');
  if (tokens.slice(from, only.end).some((token) => /^(?:must|may|can|should|allowed|shall|to)$/.test(token)))
    return false;
  return (
    /^(?:the|a|an|this|that|it|they|you|we|these|those|your|each|there|also)$/.test(before[0] ?? '') ||
    before.some((token) => /^(?:is|are|was|were|see|will|shows?|has|have|had|lists?|supports?)$/.test(token))
  );
}

export function clause(
  place: SentenceCues,
  { from, to, cues }: Segment,
  force: Force,
  strength: 1 | 2 | 3,
): Clause {
  const { sentence, standing, conditional, cues: all } = place;
  const count = (kind: Cue): number => cues.filter((one) => one.kind === kind).length;
  const main = wordsOf(place, from, to, (index) => conditional[index] !== true);
  // Conditions at the start of a sentence hold for all its clauses.
  const conditions = wordsOf(place, 0, to, (index) => conditional[index] === true);
  const words = main.length > 1 ? main : [...main, ...conditions];
  const exception = cues.find(({ kind }) => kind === 'unless');
  return {
    sentence,
    force,
    strength,
    tokens: sentence.tokens.slice(from, to),
    words,
    conditions,
    topics: topicsIn(place, from, to),
    count: {
      unless: count('unless'),
      until:
        count('until') +
        all.filter(({ kind, at }) => kind === 'until' && at < from && conditional[at] === true).length +
        count('without') -
        (force === 'forbid' && cues.find(({ kind }) => FORBIDS.has(kind))?.kind === 'without' ? 1 : 0),
      hedge: count('hedge'),
      strict: count('strict'),
    },
    layout:
      isLayout(topicsIn(place, from, to)) ||
      (main.length <= 1 && isLayout(topicsIn(place, 0, sentence.tokens.length))),
    admits: all.some(({ kind }) => kind === 'unknown'),
    onlyIf: force === 'restrict' && conditional.slice(from, to).includes(true),
    onlyThen: opensOnlyIf(place),
    exception: exception === undefined ? [] : exceptionFrom(sentence.tokens, exception.at, to),
    bounds: boundsOf(sentence.tokens, from, to, all),
    standing,
  };
}

/** An exception with its alternatives: what follows a semicolon is another thought. */
function exceptionFrom(tokens: readonly SentenceToken[], at: number, to: number): readonly SentenceToken[] {
  const end = tokens.indexOf(';', at);
  return tokens.slice(at, end === -1 || end > to ? to : end);
}

/** "Only if it is irrelevant, say so": the condition, and not the thing, is what `only` stands by. */
function opensOnlyIf({ sentence: { tokens }, cues, conditional }: SentenceCues): boolean {
  const only = cues.find(({ kind }) => kind === 'only');
  if (only === undefined || only.at > 1) return false;
  const near = tokens.slice(only.end - 1, only.end + 1);
  return near.some((token) => CLEAR_IF.test(token)) || conditional[only.end] === true || near[0] === '有';
}
