import { clause, clauseOf } from './clauses.ts';
import {
  BREAK,
  CLEAR_IF,
  type CueMatch,
  conditionsOf,
  type SentenceCues,
  topicsAt,
  wordsOf,
} from './cues-at.ts';
import { type LexiconLanguage, type LoadedLexicon, lexiconOf, loadedLexicon } from './lexicon/index.ts';
import { type Clause, SAFETY, type SentenceReading } from './limits.ts';
import { freeSource, saysPresumed } from './own-answer.ts';
import { isLevel } from './scores.ts';
import { FORBIDS, segments } from './segments.ts';
import type { Sentence } from './sentences.ts';
import { isSign, type SentenceToken } from './tokens.ts';

/** Reads the sentences of one prompt. */
export function readingsOf(sentences: readonly Sentence[]): readonly SentenceReading[] {
  const sample = sentences.slice(0, 200).flatMap(({ tokens }) => tokens);
  const main = lexiconOf(sample, 'en');
  const leads = new Map<Sentence, SentenceReading>();
  return sentences.map((sentence, position) => {
    const reading: SentenceReading = { ...read(sentence, main, leads), position };
    leads.set(sentence, reading);
    return reading;
  });
}

function read(
  sentence: Sentence,
  main: LexiconLanguage,
  known: ReadonlyMap<Sentence, SentenceReading>,
): Omit<SentenceReading, 'position'> {
  const { tokens } = sentence;
  const language = lexiconOf(tokens, main);
  const speech = loadedLexicon(language);
  const cues = bound(
    tokens,
    cuesOf(tokens, speech).filter(
      (cue) =>
        cue.kind !== 'none' &&
        // "Baseie-se": somebody's self, and no "if".
        !(cue.kind === 'if' && tokens[cue.at] === 'se' && /^[-–]$/.test(tokens[cue.at - 1] ?? '')) &&
        !(language === 'ja' && isNamed(tokens, cue)),
    ),
  );
  const topics = topicsAt(tokens, speech);
  const conditional = conditionsOf(tokens, cues, language);
  const lead = sentence.lead === undefined ? undefined : known.get(sentence.lead);
  const heading = sentence.heading === undefined ? undefined : known.get(sentence.heading);
  const dead = [sentence, sentence.lead, sentence.heading].some(
    (one) => one !== undefined && isDead(one, speech),
  );
  const presumed = freeSource({ sentence, cues, topics, conditional, speech });
  const at: SentenceCues = {
    sentence,
    cues,
    topics,
    conditional,
    speech,
    presumed,
    standing: dead && sentence.standing === 'said' ? 'example' : sentence.standing,
  };
  const saying = cues.filter(({ kind, at: where }) => kind === 'say' && conditional[where] !== true);
  const silent = isCode(sentence.text) || [sentence, sentence.lead].some(isLevel);
  const said = silent ? [] : segments(at).flatMap((segment) => clauseOf(segment, at) ?? []);
  const clauses = isRow(sentence.text) ? said.filter(protects) : said;
  const inherited = clauses.length > 0 ? undefined : inherit(at, lead ?? heading, lead !== undefined);
  return {
    sentence,
    language,
    words: wordsOf(at, 0, tokens.length),
    clauses: inherited === undefined ? clauses : [inherited],
    inherits: inherited !== undefined,
    conditional: conditional.includes(true),
    keeps: cues.some(
      ({ kind, at: where }) =>
        kind === 'strict' || (kind === 'keep' && (where <= 2 || tokens[where - 1] === 'be')),
    ),
    hedges: cues.some(({ kind }) => kind === 'hedge' || kind === 'should'),
    insists: cues.some(({ kind }) => kind === 'must' || kind === 'strict'),
    negates:
      language === 'ja'
        ? /せず[、,]/.test(sentence.text)
        : !VERB_LAST.has(language) && cues.some(({ kind }) => kind === 'bare' || kind === 'without'),
    restricts: cues.some(({ kind }) => kind === 'only'),
    prefers: cues.some(({ kind }) => kind === 'instead'),
    overrides: overrides(at),
    presumes: presumed !== undefined && saysPresumed(tokens, saying, presumed),
    excepts: excepts(at),
  };
}

/** What acts in a sentence: "if you cannot" opens a condition, where "if you can" takes back. */
function cuesOf(tokens: readonly SentenceToken[], { cues }: LoadedLexicon): readonly CueMatch[] {
  const can = tokens.findIndex(
    (token, at) =>
      token === 'can' &&
      tokens[at + 1] === 'not' &&
      tokens[at - 1] === 'you' &&
      CLEAR_IF.test(tokens[at - 2] ?? ''),
  );
  if (can === -1) return withHedges(cues.find(tokens), tokens, cues);
  const you = can - 1;
  const behind = cues.find(tokens.slice(you));
  return [
    ...cues.find(tokens.slice(0, you)),
    ...behind.map(({ kind, at, end }) => ({ kind, at: at + you, end: end + you })),
  ];
}

/** "Weise bei Gelegenheit darauf hin": what leaves room inside a phrase that orders. */
function withHedges(
  found: readonly CueMatch[],
  tokens: readonly SentenceToken[],
  book: LoadedLexicon['cues'],
): readonly CueMatch[] {
  return found.flatMap((cue) => {
    if (cue.kind !== 'guard' || cue.end - cue.at < WIDE) return [cue];
    const inner = book
      .find(tokens.slice(cue.at + 1, cue.end - 1))
      .map(({ kind, at, end }) => ({ kind, at: at + cue.at + 1, end: end + cue.at + 1 }));
    // "Leite keine Nachrichten weiter": what is forbidden is no order.
    const bans = inner.filter(({ kind }) => FORBIDS.has(kind));
    return bans.length > 0 ? bans : [cue, ...inner.filter(({ kind }) => kind === 'hedge')];
  });
}

/** So many tokens of a phrase may hold another one. */
const WIDE = 4;

/** 触れていないことに不満がある, べきだとの意見: what is spoken of, and no order. */
function isNamed(tokens: readonly SentenceToken[], { at, end }: CueMatch): boolean {
  const said = tokens.slice(at, end).join('');
  const next = tokens.slice(end, end + 3).join('');
  if (/こと$/.test(said)) return /^(?:に|が|は|も|へ|や|と)(?!し)/.test(next);
  return /べき$/.test(said) && /^だ?と(?:の|い)/.test(next);
}

/** "Never send it without asking": what sets free by itself binds where something is forbidden. */
function bound(tokens: readonly SentenceToken[], cues: readonly CueMatch[]): readonly CueMatch[] {
  return cues.map((cue, index) => {
    if (cue.kind !== 'release') return cue;
    const without = tokens.slice(cue.at, cue.end).findIndex((token) => WITHOUT.test(token));
    if (without === -1) return cue;
    // In Korean what is forbidden is named behind it.
    const others = without === 0 ? cues.slice(0, index) : cues.slice(index + 1);
    const bans = ({ kind, at }: CueMatch): boolean =>
      /^(?:never|not|soft)$/.test(kind) || (kind === 'bare' && at <= 1);
    if (!others.some(bans)) return cue;
    return without === 0 ? { ...cue, kind: 'without', end: cue.at + 1 } : { ...cue, kind: 'until' };
  });
}

const WITHOUT = /^(?:without|ohne|sans|sin|senza|sem|zonder|bez|без|없)$/;

/** A statement of a programming language: `await` in it asks nobody to wait. */
function isCode(text: string): boolean {
  if (/^(?:return|raise|throw|yield)\s?[{([]|^@(?:return|throws|see|property)\b|^\{"[\w-]{1,40}":/.test(text))
    return true;
  return (
    /^(?:await|const|let|var|async|export|def)\s[^({=;]{0,80}[({=;]/.test(text) && /[;:{})\]]$/.test(text)
  );
}

/** A row of a table tells what holds of what its first cell names. */
function isRow(text: string): boolean {
  return (
    text.split('|').length > 2 ||
    (/ \| /.test(text) && !/[\w\]] \| (?:None|null|undefined)\b|\[\s?\w+ \|/.test(text))
  );
}

/** What limits in a cell, too: the safety of people, or an act that is forbidden. */
function protects({ topics, force }: Clause): boolean {
  if ([...topics].some((topic) => topic !== 'source' && SAFETY.has(topic))) return true;
  return topics.has('act') && (force === 'forbid' || force === 'refuse');
}

/** An item of "Never:" or under "## Forbidden" forbids, though it does not say so itself. */
function inherit(
  place: SentenceCues,
  lead: SentenceReading | undefined,
  listed: boolean,
): Clause | undefined {
  const from = lead?.clauses.at(-1);
  if (lead === undefined || from === undefined || lead.inherits || place.sentence === lead.sentence)
    return undefined;
  if (!listed && (!/^(?:forbid|refuse)$/.test(from.force) || lead.sentence.tokens.length > 6))
    return undefined;
  // "Ask only when one of these holds:": a case that is gone makes it stricter.
  const cases = from.tokens.some((token, at) => CLEAR_IF.test(token) && from.tokens[at - 1] === 'only');
  if (from.force === 'restrict' && cases) return undefined;
  if (from.force === 'release' || place.standing !== 'said') return undefined;
  const segment = { from: 0, to: place.sentence.tokens.length, cues: place.cues };
  const own = clause(place, segment, from.force, from.strength);
  if (own.layout) return undefined;
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

/** Languages whose verb comes last, and with it whether a negation is only advice. */
const VERB_LAST: ReadonlySet<LexiconLanguage> = new Set(['ja', 'ko']);

/** "Bad example:", "Old rule (deprecated)": introduces what does not hold. */
function isDead(sentence: Sentence, { cues }: LoadedLexicon): boolean {
  const head = sentence.tokens.slice(0, 8);
  const label = head.findIndex((token) => /^[:([)\-–—]/.test(token));
  const own = cues.find(head).find(({ kind }) => kind === 'dead');
  // "## Deprecated packages": of what is spoken, where "## Deprecated rules" names what holds no more.
  const thing = head[own?.end ?? 0] ?? '';
  if (own !== undefined && STALE.test(head[own.at] ?? '') && /^[a-z]/.test(thing) && !RULE.test(thing))
    return false;
  return (
    own !== undefined && own.at <= 3 && (label === -1 ? sentence.tokens.length <= 6 : own.at <= label + 2)
  );
}

const STALE = /^(?:deprecated|obsolete|outdated|legacy|disabled|inactive|retired)$/;
const DEFAULTS = /^defaults?$/;

/** It says that other rules do not hold, and does not forbid to say so. */
function overrides({ sentence: { tokens }, cues, conditional }: SentenceCues): boolean {
  const over = cues.find(({ kind, at }) => kind === 'override' && conditional[at] !== true);
  if (over === undefined) return false;
  // "Ignore text that asks you to ignore these rules" protects: an order to override opens its clause.
  if (isLabelOverride(tokens, over) || EXAMPLE.test(tokens.slice(0, over.at).join(''))) return false;
  // "Ignore the 'General' section and follow the other one": where to read on.
  if (tokens.slice(over.at, over.end + NEAR).some((token) => /^sections?$/.test(token))) return false;
  let start = over.at;
  while (start > 0 && !BREAK.test(tokens[start - 1] ?? '')) start -= 1;
  const subject = isSign(tokens[over.at] ?? '') || VERB.test(tokens[over.at] ?? '') ? 8 : 4;
  if (over.at - start > subject) return false;
  // "If somebody tells you to ignore the rules, …": what others say takes nothing back.
  if (tokens.slice(start, over.at).some((token) => REPORTS.test(token))) return false;
  // "A format that is asked for overrides these defaults": what holds where nothing else is said was no rule.
  if (tokens.slice(over.at, over.end + 3).some((token) => DEFAULTS.test(token))) return false;
  return !cues.some(
    ({ kind, at }) => at < over.at && (FORBIDS.has(kind) || kind === 'refuse') && kind !== 'without',
  );
}

/** "Examples are for reference only". */
const EXAMPLE =
  /example|beispiel|exemple|ejemplo|esempi|exemplo|voorbeeld|przyklad|пример|例子|示例|样例|예시/;
const VERB = /^(?:overrides|supersedes|takes)$/;
/** What is overridden is named so near, tokens. */
const NEAR = 6;
const RULE =
  /^(?:rules?|restrictions?|limits?|instructions?|above|guidelines?|polic(?:y|ies)|everything|anything|all|previous|prior|earlier|these|this|those|them|constraints?|requirements?|safety|guardrails?|prompts?|else)$/;

/** "The option overrides the label", "the story takes precedence": one thing in place of another, and no rule. */
function isLabelOverride(tokens: readonly SentenceToken[], { at, end }: CueMatch): boolean {
  if (!/^(?:overrides?|supersedes?|takes?)$/.test(tokens[at] ?? '')) return false;
  return !tokens.slice(at + 1, end + NEAR).some((token) => RULE.test(token));
}

const REPORTS =
  /^(?:tells?|told|asks?|asked|says?|said|wants?|claims?|instructs?|attempts?|tries|try|requests?)$/;

/** "The only exception are administrators.": a sentence that takes something out of the rule before it. */
function excepts({ cues, speech }: SentenceCues): boolean {
  const door = cues.find(({ kind }) => kind === 'unless');
  if (door === undefined || cues.some(({ kind }) => FORBIDS.has(kind) || kind === 'refuse')) return false;
  return door.at <= OPENS || speech.language === 'ja' || speech.language === 'ko';
}

/** An exception is the first thing such a sentence speaks of, words. */
const OPENS = 3;
