// Whom a clause speaks of, and how far it goes: an act that others do, words that are quoted, and care for the work limit nothing.

import { BREAK, type CueMatch, type SentenceCues, topicsIn } from './cues-at.ts';
import { ADDRESSED } from './descriptions.ts';
import { isJoint } from './joints.ts';
import type { Topic } from './lexicon/lexicon.ts';
import type { Segment } from './segments.ts';
import { isSign, type SentenceToken } from './tokens.ts';

/** What follows a cue is named so near, tokens. */
const NEAR = 6;

/** "A merge can reject it", "he often warns of it": what somebody else does, and no order. */
export function tellsOfOthers(
  { sentence: { tokens }, speech, conditional }: SentenceCues,
  { at }: CueMatch,
): boolean {
  const verb = tokens[at] ?? '';
  if (speech.language !== 'en' || ORDERS.test(verb)) return false;
  let index = at - 1;
  while (index >= 0 && (HELPS.test(tokens[index] ?? '') || /.ly$/.test(tokens[index] ?? ''))) index -= 1;
  const before = tokens[index] ?? '';
  const helped = tokens.slice(index + 1, at);
  if (before === 'to') return index > 0 && !ORDERED_TO.test(tokens[index - 1] ?? '') && index + 1 === at;
  const addressed = (from: number): boolean =>
    tokens.slice(from, at).some((token) => ADDRESSED.test(token) || MODELS.test(token));
  // Only who is spoken of "warns"; who is spoken to "warn".
  if (THIRD_PERSON.test(verb)) return index >= 0 && conditional[index] !== true && !addressed(0);
  if (!helped.some((token) => MAY.test(token)) || index < 0) return false;
  return !BREAK.test(before) && !isJoint(before, speech.language) && !addressed(Math.max(0, index - 1));
}

/** First words of cues that order by themselves. */
const ORDERS = /^(?:must|have|need|should|always|be|and|is|are|it)$/;
const HELPS =
  /^(?:can|could|may|might|will|would|also|always|often|sometimes|never|not|then|do|does|just|please|still)$/;
const MAY = /^(?:can|could|may|might|would)$/;
const THIRD_PERSON =
  /^(?:verifies|cites|confirms|warns|declines|rejects|refuses|masks|redacts|escalates|admits|discloses|asks|identifies|requests)$/;
const ORDERED_TO =
  /^(?:needs?|have|has|required|sure|able|asked|told|instructed|wants?|try|trying|remember|important|is|are|be|supposed|expected|designed|you|goal|task|job|role|want|like|and|or|[,:;])$/;
const MODELS = /^(?:system|tool|it|claude|gpt|gemini|copilot|user|you)$/;

/** "Do not refer to the thread": to a thing, and to nobody who helps. */
export function refersToThing(
  { sentence: { tokens }, topics, speech }: SentenceCues,
  { at }: CueMatch,
): boolean {
  if (speech.language !== 'en' || !/^refer/.test(tokens[at] ?? '')) return false;
  for (let index = at; index < at + NEAR * 2; index += 1)
    if (HELPERS_TOPICS.has(topics.get(index) ?? 'layout') || HELPERS.test(tokens[index] ?? '')) return false;
  return true;
}

const HELPERS_TOPICS: ReadonlySet<Topic> = new Set(['person', 'advice', 'harm']);
const HELPERS =
  /^(?:agents?|support|teams?|experts?|specialists?|counsell?ors?|therapists?|helplines?|helpdesk|staff|services?|department|authorit(?:y|ies)|police|hospital|clinic|colleagues?|advis[eo]rs?|pharmacists?|nurses?)$/;

/** "Never confirm or deny it", "do not confirm whether it is so": tells nobody, where "do not confirm each step" asks nobody. */
export function confirmsToOthers(tokens: readonly SentenceToken[], { at, end }: CueMatch): boolean {
  if (!/^(?:confirm|verify|acknowledge)$/.test(tokens[at] ?? '')) return false;
  return /^(?:or den|whether|that |to (?:the|a|any|users?|customers?|them|anyone|anybody)\b)/.test(
    tokens.slice(end, end + 2).join(' '),
  );
}

/** "Answer without revealing personal data": a thing that is kept back, whatever else is ordered. */
export function keepsBack(place: SentenceCues, { kind, end }: CueMatch, to: number): boolean {
  if (kind !== 'without') return false;
  const { tokens } = place.sentence;
  const near = Math.min(to, end + NEAR);
  const topics = topicsIn(place, end, near, (index) => !STANDS_FOR.test(tokens[index] ?? ''));
  return topics.has('invent') || topics.has('private') || topics.has('hidden');
}

/** What stands for a thing in a draft, or what is merely assumed to be known. */
const STANDS_FOR = /^(?:placeholder|mock|represent|construct|fictional|imagin|general|prior|guess)/;

/** "No speculation about cases": forbids a thing, where "no files were found" tells of it. */
export function forbidsThing(tokens: readonly SentenceToken[], from: number, at: number): boolean {
  if (tokens[at] !== 'no' || (at !== from && !BREAK.test(tokens[at - 1] ?? ''))) return false;
  return !tokens.slice(at + 1, at + NEAR * 2).some((token) => TELLS.test(token));
}

const TELLS =
  /^(?:is|are|was|were|has|have|had|will|be|been|found|available|needed?|required|results?|longer|matter|problem|one|such|other|matches|exists?|left|yet|so|because|if|when)$/;

/** "Avoid overly broad searches", "do not add irrelevant files": how far the work goes. */
export function isOfDegree(
  { sentence: { tokens } }: SentenceCues,
  { from, to }: Segment,
  end: number,
): boolean {
  if (tokens.slice(end, end + 3).some((token) => DEGREE.test(token))) return true;
  const signs = tokens.slice(from, to);
  return signs.some(isSign) && DEGREE_IN_SIGNS.test(signs.join(''));
}

const DEGREE =
  /^(?:overly|excessive|excessively|unnecessary|unnecessarily|needless|needlessly|redundant|irrelevant|superfluous|unneeded|unnotig.*|uberflussig.*|ubermassig.*|inutile?s?|inutilement|superflu.*|innecesari.*|excesiv.*|excessiv.*|desnecessari.*|inutil|eccessiv.*|onnodig.*|overbodig.*|overmatig.*|zbedn.*|niepotrzebn.*|nadmiern.*|лишн.*|излишн.*|чрезмерн.*|ненужн.*)$/;
const DEGREE_IN_SIGNS = /过度|多余|不必要|過度|余計|無駄/;

/** "Don't omit details": asks for more of the work. */
export function asksForMore(tokens: readonly SentenceToken[], end: number): boolean {
  return (
    /^(?:omit|shorten|truncate|drop|lose|miss|forget|abbreviate|condense)$/.test(tokens[end] ?? '') &&
    tokens.slice(end + 1, end + 5).some((token) => CONTENT.test(token))
  );
}

const CONTENT =
  /^(?:details?|information|points?|parts?|anything|content|items?|elements?|features?|requirements?|nuances?|context|steps?|lines?)$/;

/** "Prefer the one and use only it": what a preference orders with it. */
export function isPreferred({ sentence: { tokens }, cues }: SentenceCues, { from }: Segment): boolean {
  return (
    /^(?:and|und|et|y|e|en|i|и)$/.test(tokens[from] ?? '') &&
    cues.some(({ kind, at }) => kind === 'should' && at < from && /^prefer/.test(tokens[at] ?? ''))
  );
}
