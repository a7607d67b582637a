import { type Language, languageOf, type Tongue, tongue } from './lexicon/index.ts';
import type { Cue, Topic } from './lexicon/lexicon.ts';
import type { Match } from './phrases.ts';
import type { Sentence, Standing } from './sentences.ts';
import { isSign, isWord, stem, type Token } from './words.ts';

/** A word that carries content, in a form that its other forms share. */
export interface Word {
  readonly stem: string;
  readonly topic?: Topic;
}

/** What a clause does: it forbids, restricts to something, orders to refuse, orders, or sets free. */
export type Force = 'forbid' | 'restrict' | 'refuse' | 'order' | 'permit' | 'release';

/** One clause that limits what the model may do, or that sets it free. */
export interface Clause {
  readonly sentence: Sentence;
  readonly force: Force;
  /** 3 = whatever the circumstances, 2 = an order, 1 = advice. */
  readonly strength: 1 | 2 | 3;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Words of the conditions that it holds under: `when chaining actions, …`. */
  readonly conditions: readonly Word[];
  readonly topics: ReadonlySet<Topic>;
  readonly count: Readonly<Record<'unless' | 'until' | 'hedge' | 'strict', number>>;
  /** It holds only under its condition, and says what to do then: `only if complete, set success`. */
  readonly onlyIf: boolean;
  /** Numbers with the direction in which they limit. */
  readonly bounds: readonly Bound[];
  readonly standing: Standing | 'example';
}

export interface Bound {
  readonly value: number;
  /** `upper`: larger allows more; `lower`: smaller does. */
  readonly side: 'upper' | 'lower' | 'unknown';
}

/** A sentence with all that was read from it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly words: readonly Word[];
  /** Clauses with a force. */
  readonly clauses: readonly Clause[];
  /** A part of it is a condition. */
  readonly conditional: boolean;
  /** It takes other rules out of force. */
  readonly overrides: boolean;
}

/** Topics that keep people safe by themselves: an order about one of them is a limit. */
const SAFETY: ReadonlySet<Topic> = new Set([
  'private',
  'hidden',
  'harm',
  'advice',
  'source',
  'invent',
  'confirm',
  'person',
  'machine',
]);
const FORBIDS: ReadonlySet<Cue> = new Set(['never', 'not', 'bare', 'soft', 'without']);
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

type Found = Match<Cue>;

/** Reads the sentences of one prompt. */
export function readingsOf(sentences: readonly Sentence[]): readonly Reading[] {
  const sample = sentences.slice(0, 200).flatMap(({ tokens }) => tokens);
  const main = languageOf(sample, 'en');
  const leads = new Map<Sentence, Reading>();
  return sentences.map((sentence) => {
    const reading = read(sentence, main, leads);
    leads.set(sentence, reading);
    return reading;
  });
}

function read(sentence: Sentence, main: Language, known: ReadonlyMap<Sentence, Reading>): Reading {
  const { tokens } = sentence;
  const language = languageOf(tokens, main);
  const speech = tongue(language);
  const cues = speech.cues.find(tokens).filter(({ kind }) => kind !== 'none');
  const topics = topicsAt(tokens, speech);
  const conditional = conditionsOf(tokens, cues, language);
  const lead = sentence.lead === undefined ? undefined : known.get(sentence.lead);
  const heading = sentence.heading === undefined ? undefined : known.get(sentence.heading);
  const dead = [sentence, sentence.lead, sentence.heading].some(
    (one) => one !== undefined && isDead(one, speech),
  );
  const at: Place = {
    sentence,
    cues,
    topics,
    conditional,
    speech,
    standing: dead && sentence.standing === 'said' ? 'example' : sentence.standing,
  };
  const clauses = segments(at).flatMap((segment) => clauseOf(segment, at) ?? []);
  const inherited = clauses.length > 0 ? undefined : inherit(at, lead ?? heading, lead !== undefined);
  return {
    sentence,
    language,
    words: wordsOf(at, 0, tokens.length),
    clauses: inherited === undefined ? clauses : [inherited],
    conditional: conditional.includes(true),
    overrides: overrides(at),
  };
}

/** All that was seen in one sentence, by place. */
interface Place {
  readonly sentence: Sentence;
  readonly cues: readonly Found[];
  readonly topics: ReadonlyMap<number, Topic>;
  /** Whether the token stands in a condition. */
  readonly conditional: readonly boolean[];
  readonly speech: Tongue;
  readonly standing: Standing | 'example';
}

function topicsAt(tokens: readonly Token[], { topics }: Tongue): ReadonlyMap<number, Topic> {
  const found = new Map<number, Topic>();
  for (const { kind, at, end } of topics.find(tokens))
    for (let index = at; index < end; index += 1) found.set(index, kind);
  return found;
}

const BREAK = /^(?:[,;:()。、!?]|\.|[-–—→]+)$/;

/** Which tokens stand in a condition: from `if` to the next mark; in Japanese and Korean from the last mark to `if`. */
function conditionsOf(
  tokens: readonly Token[],
  cues: readonly Found[],
  language: Language,
): readonly boolean[] {
  const inside = tokens.map(() => false);
  const after = new Set<string>(['ja', 'ko']).has(language);
  for (const { kind, at, end } of cues) {
    if (kind !== 'if') continue;
    if (after) {
      for (let index = end - 1; index >= 0 && !BREAK.test(tokens[index] ?? ''); index -= 1)
        inside[index] = true;
      continue;
    }
    const first =
      at === 0 ||
      BREAK.test(tokens[at - 1] ?? '') ||
      /^(?:and|or|but|und|oder|et|ou|y|e|en|of|i|lub|и|或|且)$/.test(tokens[at - 1] ?? '');
    if (!first && !CLEAR_IF.test(tokens[at] ?? '')) continue;
    // A small word at the start opens a condition only where a mark closes it: "In Berlin, …".
    const close = tokens.findIndex((token, index) => index > at && BREAK.test(token) && token !== ')');
    if (close === -1 && !CLEAR_IF.test(tokens[at] ?? '')) continue;
    for (let index = at; index < (close === -1 ? tokens.length : close); index += 1) inside[index] = true;
  }
  return inside;
}

/** Words that open a condition wherever they stand. */
const CLEAR_IF =
  /^(?:if|when|whenever|wenn|falls|sobald|sofern|si|lorsque|quand|cuando|se|quando|als|wanneer|indien|jesli|jezeli|gdy|если|когда|如|若|当)$/;

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Found[];
}

/** A sentence in pieces of one force each, divided at the mark or conjunction before the next cue. */
function segments({ sentence: { tokens }, cues, conditional }: Place): readonly Segment[] {
  const acting = cues.filter(({ kind, at }) => ACTS.has(kind) && conditional[at] !== true);
  const found: Segment[] = [];
  let from = 0;
  let last: Found | undefined;
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
function cutBetween(tokens: readonly Token[], last: Found, cue: Found): number | undefined {
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

function clauseOf({ from, to, cues }: Segment, place: Place): Clause | undefined {
  const { conditional, sentence, speech } = place;
  const acting = cues.filter(({ kind, at }) => ACTS.has(kind) && conditional[at] !== true);
  // "Say so if you do not know", "Say that you are an assistant": orders without a word of force.
  const tells =
    (place.cues.some(({ kind }) => kind === 'unknown') || topicsIn(place, from, to).has('machine')) &&
    cues.some(({ kind, at }) => kind === 'say' && conditional[at] !== true);
  if (acting.length === 0 && !tells) return undefined;
  const topics = topicsIn(place, from, to);
  const has = (kind: Cue): Found | undefined => acting.find((one) => one.kind === kind);
  const build = (force: Force, strength: 1 | 2 | 3): Clause =>
    clause(place, { from, to, cues }, force, strength);
  if (has('release') !== undefined) return build('release', 1);
  const forbid = acting.find(
    ({ kind, at }) =>
      FORBIDS.has(kind) &&
      (kind !== 'bare' || orders(place, { from, to, cues }, at, topics)) &&
      (kind !== 'without' || place.cues.some((one) => one.kind === 'must' && one.at < at)),
  );
  const safe = [...topics].some((topic) => SAFETY.has(topic));
  if (topics.has('layout') && ![...topics].some((topic) => SAFETY.has(topic) && topic !== 'source'))
    return undefined;
  if (forbid !== undefined) {
    // Forbidding to ask, to confirm or to refuse keeps nobody safe.
    const next = acting.find(({ at }) => at >= forbid.end);
    const inverse =
      (next !== undefined &&
        (next.kind === 'guard' || next.kind === 'refuse') &&
        next.at - forbid.end <= 2) ||
      speech.cues.at(sentence.tokens, forbid.end - 1)?.kind === 'release';
    return build(inverse ? 'release' : 'forbid', STRENGTH[forbid.kind] ?? 2);
  }
  if (has('refuse') !== undefined) return build('refuse', 2);
  const permit = has('permit');
  const only = has('only');
  if (only !== undefined && !describes(sentence.tokens, from, only, speech)) return build('restrict', 2);
  if (permit !== undefined && has('must') === undefined) return build('permit', 1);
  const guard = has('guard');
  if (guard !== undefined)
    return build('order', has('should') !== undefined && has('must') === undefined ? 1 : 2);
  if (tells) return build('order', 2);
  if (has('must') !== undefined && safe) return build('order', 2);
  return has('should') !== undefined && safe ? build('order', 1) : undefined;
}

/** A plain negation forbids when it gives an order, or is about safety. */
function orders(
  { sentence: { tokens }, speech, conditional }: Place,
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

/** "You only see a part": tells how things are and limits nothing. */
function describes(tokens: readonly Token[], from: number, only: Found, { language }: Tongue): boolean {
  if (language !== 'en' || only.end - only.at > 1) return false;
  const before = tokens.slice(from, only.at);
  if (before.some((token) => /^(?:must|may|can|should|allowed|shall|to)$/.test(token))) return false;
  return (
    /^(?:the|a|an|this|that|it|they|you|we|these|those|your|each|there|also)$/.test(before[0] ?? '') ||
    before.some((token) => /^(?:is|are|was|were|see|will|shows?)$/.test(token))
  );
}

function topicsIn({ topics }: Place, from: number, to: number): ReadonlySet<Topic> {
  const found = new Set<Topic>();
  for (let index = from; index < to; index += 1) {
    const topic = topics.get(index);
    if (topic !== undefined) found.add(topic);
  }
  return found;
}

function clause(place: Place, { from, to, cues }: Segment, force: Force, strength: 1 | 2 | 3): Clause {
  const { sentence, standing, conditional, cues: all } = place;
  const count = (kind: Cue): number => cues.filter((one) => one.kind === kind).length;
  const main = wordsOf(place, from, to, (index) => conditional[index] !== true);
  // Conditions at the start of a sentence hold for all its clauses.
  const conditions = wordsOf(place, 0, to, (index) => conditional[index] === true);
  const words = main.length > 1 ? main : [...main, ...conditions];
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
        count('without') -
        (force === 'forbid' && cues.find(({ kind }) => FORBIDS.has(kind))?.kind === 'without' ? 1 : 0),
      hedge: count('hedge'),
      strict: count('strict'),
    },
    onlyIf: force === 'restrict' && conditional.slice(from, to).includes(true),
    bounds: boundsOf(sentence.tokens, from, to, all),
    standing,
  };
}

/** Words with content: all but small words, marks, numbers and cues that only carry force. */
function wordsOf(
  { sentence: { tokens }, cues, topics, speech: { stop } }: Place,
  from: number,
  to: number,
  takes: (index: number) => boolean = () => true,
): readonly Word[] {
  const silent = new Set<number>();
  for (const { kind, at, end } of cues) {
    if (
      kind === 'guard' ||
      kind === 'refuse' ||
      kind === 'unknown' ||
      kind === 'say' ||
      kind === 'override' ||
      kind === 'dead'
    )
      continue;
    for (let index = at; index < end; index += 1) if (topics.get(index) === undefined) silent.add(index);
  }
  const found = new Map<string, Word>();
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? '';
    if (silent.has(index) || !takes(index)) continue;
    const topic = topics.get(index);
    const add = (text: string): void => {
      if (!found.has(text)) found.set(text, { stem: text, ...(topic === undefined ? {} : { topic }) });
    };
    if (isSign(token)) {
      const next = tokens[index + 1] ?? '';
      if (index + 1 < to && isSign(next) && !silent.has(index + 1) && !(stop.has(token) && stop.has(next)))
        add(token + next);
    } else if (isWord(token) && !stop.has(token)) add(stem(token));
  }
  return [...found.values()];
}

/** Numbers of a clause, with the word of measure nearest before or after each. */
function boundsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  cues: readonly Found[],
): readonly Bound[] {
  const found: Bound[] = [];
  const reversed =
    cues.some(({ kind }) => kind === 'only') && tokens.slice(from, to).some((token) => CLEAR_IF.test(token));
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? '';
    if (!/^\d/.test(token)) continue;
    const near = cues
      .filter(
        ({ kind, at, end }) => (kind === 'above' || kind === 'below') && end >= index - 3 && at <= index + 3,
      )
      .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0];
    const side = near === undefined ? 'unknown' : (near.kind === 'above') !== reversed ? 'upper' : 'lower';
    found.push({ value: Number(token.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')), side });
  }
  return found;
}

/** An item of "Never:" or under "## Forbidden" forbids, though it does not say so itself. */
function inherit(place: Place, lead: Reading | undefined, listed: boolean): Clause | undefined {
  const from = lead?.clauses.at(-1);
  if (lead === undefined || from === undefined || place.sentence === lead.sentence) return undefined;
  if (!listed && (!/^(?:forbid|refuse)$/.test(from.force) || lead.sentence.tokens.length > 6))
    return undefined;
  if (from.force === 'release' || place.standing !== 'said') return undefined;
  const segment = { from: 0, to: place.sentence.tokens.length, cues: place.cues };
  if (topicsIn(place, 0, segment.to).has('layout')) return undefined;
  const own = clause(place, segment, from.force, from.strength);
  if (from.force === 'order' && ![...own.topics].some((topic) => SAFETY.has(topic))) return undefined;
  return own.words.length === 0
    ? undefined
    : {
        ...own,
        words: [
          ...own.words,
          ...from.words.filter(({ stem: word }) => !own.words.some((one) => one.stem === word)),
        ],
        topics: new Set([...own.topics, ...from.topics]),
      };
}

/** "Bad example:", "Old rule (deprecated)": introduces what does not hold. */
function isDead(sentence: Sentence, { cues }: Tongue): boolean {
  const head = sentence.tokens.slice(0, 8);
  const label = head.findIndex((token) => /^[:([)\-–—]/.test(token));
  const own = cues.find(head).find(({ kind }) => kind === 'dead');
  return (
    own !== undefined && own.at <= 3 && (label === -1 ? sentence.tokens.length <= 6 : own.at <= label + 2)
  );
}

/** It says that other rules do not hold, and does not forbid to say so. */
function overrides({ cues, conditional }: Place): boolean {
  const over = cues.find(({ kind, at }) => kind === 'override' && conditional[at] !== true);
  if (over === undefined) return false;
  return !cues.some(
    ({ kind, at }) => at < over.at && (FORBIDS.has(kind) || kind === 'refuse') && kind !== 'without',
  );
}
