// Whether a sentence that reads like a limit only tells of something, told by the sum of small signs. Their weights come
// from `scripts/told-weights.ts`: a linear model of sentences that left real prompts, each labelled from the sentence alone.

import type { ToldSign } from '../change.ts';
import { BREAK, type CueMatch } from './cues-at.ts';
import { OPENERS } from './descriptions.ts';
import { type LexiconLanguage, loadedLexicon } from './lexicon/index.ts';
import type { Cue } from './lexicon/lexicon.ts';
import { type Clause, type Force, isFirm, type SentenceReading } from './limits.ts';
import type { Sentence } from './sentences.ts';
import type { SentenceToken } from './tokens.ts';

/** What decides a force. */
const DECIDES: Readonly<Record<Force, ReadonlySet<Cue>>> = {
  forbid: new Set(['never', 'not', 'bare', 'soft', 'without', 'instead']),
  restrict: new Set(['only']),
  refuse: new Set(['refuse']),
  order: new Set(['guard', 'must', 'should', 'say']),
  permit: new Set(),
  release: new Set(),
};

/** A sentence as its signs are looked for: the words around the one that gives the order. */
interface Look {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  readonly kind: Cue | undefined;
  /** Where the word of force stands; behind all others where there is none. */
  readonly at: number;
  /** What stands in the same breath before it. */
  readonly before: readonly SentenceToken[];
  /** The word behind it. */
  readonly next: SentenceToken;
  readonly layout: boolean;
}

interface OrderSign {
  readonly seen: (look: Look) => boolean;
  /** Tenths of a logarithm of odds; above 0 it speaks for something that is told, below 0 for an order. */
  readonly weight: number;
}

const ORDERS =
  /^(?:do|never|always|only|avoid|use|ask|must|should|no|not|please|if|when|ensure|make|be|keep|stop|wait|answer|respond|reply|say|base|cite|refuse|decline)$/;
const ACTS =
  /^(?:use|call|include|add|write|make|create|change|modify|output|return|give|provide|mention|assume|ask|share|reveal|guess|run|edit|suggest|answer|respond|repeat|say)$/;
/** Words that may stand between the start of a clause and its order. */
const BEFORE = new RegExp(
  `^(?:${OPENERS}|shall|will|need|needs|to|be|sure|make|ensure|not|only|it|is)$|.ly$`,
);
/** Whom a limit that keeps people safe binds by name. */
const BOUND =
  /^(?:assistant|agent|bot|chatbot|model|ai|operator|employee|human|person|people|supervisor|manager|admin|administrator|expert)s?$/;
const FORBIDDEN = /^(?:forbidden|prohibited|disallowed)$/;
const THINGS = /^(?:the|an?|this|these|those|its?|each|every|all|that|which|they|there|we|i|s?he)$/;
const LOUD = /\b(?:NEVER|NOT|ONLY|MUST|CRITICAL|IMPORTANT|ALWAYS|DON'T|EXACTLY|AVOID)\b/;
const CODE = /[\w)]\/\w|\w_\w|[a-z][A-Z]|\(\)|`/;
/** Longer is a sentence that explains, shorter one is a piece, tokens. */
const [LONG, SHORT] = [45, 5];
/** So many names of code. */
const NAMES = 3;

/** The signs by name; the bias is a sign that each sentence has. */
export const SIGNS: Readonly<Record<string, OrderSign>> = {
  any: { weight: -3, seen: () => true },
  'opens with a verb of orders': {
    weight: -12,
    seen: ({ tokens }) => ORDERS.test(tokens.find((token) => /\p{L}/u.test(token)) ?? ''),
  },
  'in capitals': { weight: -10, seen: ({ text }) => LOUD.test(text) },
  'orders an act': { weight: -10, seen: ({ next }) => ACTS.test(next) },
  'opens its clause': { weight: -7, seen: (look) => opens(look) },
  'opens its sentence': { weight: -6, seen: ({ at }) => at === 0 },
  'speaks to somebody': {
    weight: -8,
    seen: ({ before }) => before.some((token) => /^(?:you|your)$/.test(token)),
  },
  'is called important': {
    weight: -7,
    seen: ({ text }) =>
      /^\W{0,9}(?:important|critical|warning|note|attention|caution|remember)\b/i.test(text),
  },
  'goes on from an order': {
    weight: -4,
    seen: ({ tokens, at }) => /^(?:and|but|or|so)$/.test(tokens[at - 1] ?? ''),
  },
  'half a ban': { weight: 3, seen: ({ kind }) => kind === 'bare' || kind === 'soft' },
  'must or should': { weight: 5, seen: ({ kind }) => kind === 'must' || kind === 'should' },
  'an act that may be told': { weight: 6, seen: ({ kind }) => kind === 'guard' || kind === 'refuse' },
  'of a layout': { weight: 3, seen: ({ layout }) => layout },
  'of a thing': { weight: 5, seen: ({ before }) => THINGS.test(before[0] ?? '') },
  'of which it is': {
    weight: 5,
    seen: ({ before }) => before.some((token) => /^(?:that|which|who)$/.test(token)),
  },
  'opens with a form in -ing': {
    weight: 8,
    seen: ({ tokens }) => /.ing$/.test(tokens.find((token) => /\p{L}/u.test(token)) ?? ''),
  },
  'in brackets': {
    weight: 10,
    seen: ({ tokens, at }) => {
      const open = tokens.slice(0, at);
      return open.filter((one) => one === '(').length > open.filter((one) => one === ')').length;
    },
  },
  'behind a label': { weight: 2, seen: ({ text }) => /^[^.:]{1,40}:\s/.test(text) },
  'names of code': {
    weight: 3,
    seen: ({ text }) => text.split(/\s+/).filter((word) => CODE.test(word)).length >= NAMES,
  },
  'code itself': { weight: 4, seen: ({ text }) => /^\s{0,9}:|^(?:return|class|def) |^@/.test(text) },
  'an equals sign': { weight: 6, seen: ({ text }) => text.includes('=') },
  'an arrow': { weight: 6, seen: ({ text }) => /→|=>|⇄/.test(text) },
  'in lower case': { weight: 5, seen: ({ text }) => /^[^A-Za-z]{0,99}[a-z]/.test(text) },
  'introduces others': { weight: 6, seen: ({ text }) => /[:：]\s{0,9}$/.test(text) },
  long: { weight: 8, seen: ({ tokens }) => tokens.length > LONG },
  'a piece': { weight: 4, seen: ({ tokens }) => tokens.length < SHORT },
};

/** The same for what forbids whatever the circumstances: "never" is seldom told. */
const TOLD_NEVER = 5;
/** From here on more sentences that are no limit are left out than limits are. */
const TOLD = 0;

/**
 * The signs by which a limit only tells of something; undefined: it orders. Asked for English alone: in other languages
 * nothing was seen that tells and reads like an order.
 */
export function signsOfTelling(limit: Clause, was: SentenceReading): readonly ToldSign[] | undefined {
  if (limit.language !== 'en') return undefined;
  const look = lookAt(limit, was);
  if (binds(limit, look)) return undefined;
  const signs = Object.entries(SIGNS).flatMap(([sign, { seen, weight }]) =>
    seen(look) ? [{ sign, weight }] : [],
  );
  const sum = signs.reduce((all, { weight }) => all + weight, 0);
  return sum >= (limit.strength === 3 ? TOLD_NEVER : TOLD) ? signs : undefined;
}

/** "A human must approve it", "Politely decline": too few of these leave prompts to be learnt from, and too much hangs on them. */
function binds({ force, topics }: Clause, look: Look): boolean {
  const { kind, before, tokens } = look;
  // "Running code is strictly forbidden": nothing else is meant by it.
  if (tokens.some((token) => FORBIDDEN.test(token))) return true;
  if (kind === undefined || (force !== 'refuse' && !isFirm(topics))) return false;
  return before.some((token) => BOUND.test(token)) || (force === 'refuse' && opens(look));
}

/** Only words that add nothing stand before the order; "to avoid needless rounds" says what for. */
function opens({ kind, before }: Look): boolean {
  const purpose = before.length === 1 && before[0] === 'to';
  return kind !== undefined && !purpose && before.every((token) => BEFORE.test(token));
}

function lookAt(limit: Clause, { sentence, inherits }: SentenceReading): Look {
  // An item is an order where what introduces it is one.
  const said = inherits ? (sentence.lead ?? sentence.heading ?? sentence) : sentence;
  const { text, tokens } = said;
  const cue = cueOf(limit.force, limit.language, said);
  const at = cue?.at ?? tokens.length;
  let start = at;
  while (start > 0 && cue !== undefined && !BREAK.test(tokens[start - 1] ?? '')) start -= 1;
  return {
    text,
    tokens,
    kind: cue?.kind,
    at,
    before: tokens.slice(start, at),
    next: cue === undefined ? '' : (tokens[cue.end] ?? ''),
    layout: limit.topics.has('layout'),
  };
}

function cueOf(force: Force, language: LexiconLanguage, { tokens }: Sentence): CueMatch | undefined {
  return loadedLexicon(language)
    .cues.find(tokens)
    .find(({ kind }) => DECIDES[force].has(kind));
}
