// What looks like a limit and is none: sentences that tell, explain, or order care for the work.

import { BREAK, type CueMatch, type SentenceCues, topicsIn } from './cues-at.ts';
import { isJoint } from './joints.ts';
import type { LoadedLexicon } from './lexicon/index.ts';
import type { Topic } from './lexicon/lexicon.ts';
import { SAFETY } from './limits.ts';
import type { Segment } from './segments.ts';
import type { SentenceToken } from './tokens.ts';

/** "Don't overwhelm them", "never worry": how it is done, and nothing that must not be. */
export function isOfManner(tokens: readonly SentenceToken[], end: number): boolean {
  // "Do not repeat it in the last message", "do not summarize".
  if (/^(?:repeat|restate|summari[sz]e|paraphrase)$/.test(tokens[end] ?? ''))
    return /^(?:it|them|yourself|that|this|,|\.|)$/.test(tokens[end + 1] ?? '');
  return (
    /^(?:overwhelm|overthink|overdo|worry|panic|rush|hurry|despair|hesitate)$/.test(tokens[end] ?? '') &&
    !/^(?:to|into)$/.test(tokens[end + 1] ?? '')
  );
}

/** "Verify that the goal is reached": care for the work, where neither safety nor something that must wait is named. */
export function checksWork({ topics }: SentenceCues, { cues }: Segment, { at }: CueMatch): boolean {
  return topics.get(at) === 'check' && !cues.some(({ kind }) => kind === 'until' || kind === 'must');
}

/** "Use it to verify data": says what for, and orders to use. */
export function isPurpose(
  tokens: readonly SentenceToken[],
  from: number,
  { at, end }: CueMatch,
  { language }: LoadedLexicon,
): boolean {
  // "To externally confirm it".
  const to = /.ly$/.test(tokens[at - 1] ?? '') ? at - 2 : at - 1;
  if (language !== 'en' || end - at > 1 || tokens[to] !== 'to') return false;
  return (
    to - from > 1 && !/^(?:need|needs|have|has|required|is|are|sure|asked?|want)$/.test(tokens[to - 1] ?? '')
  );
}

/** Those who can be told what not to do, and words that stand before an order. */
const ACTORS =
  /^(?:agents|assistants|bots|models|answers|replies|responses|operators|employees|always|cases|times|circumstances|instructions|users)$/;

/** "…, since developers may serve ads", "Lists agents that you can write to": a reason or a description, and no leave. */
export function isTold(
  { sentence: { tokens }, speech }: SentenceCues,
  from: number,
  { at }: CueMatch,
): boolean {
  if (speech.language !== 'en') return false;
  if (tokens[at] !== 'you') return false;
  const relative =
    /^(?:that|which)$/.test(tokens[at - 1] ?? '') &&
    !/^(?:sure|so|say|note|means?|ensure)$/.test(tokens[at - 2] ?? 'so');
  return relative || /^(?:lists|returns|shows|describes)$/.test(tokens[from] ?? '');
}

/** Whether a word about safety is what a sentence orders, and not a condition, a thing that runs by itself, or somebody's part. */
export function isOrdered({ sentence: { tokens }, topics, conditional }: SentenceCues, at: number): boolean {
  const topic = topics.get(at);
  // "If it was confirmed already, you must go on", "If you are given a task, you should plan".
  if (conditional[at] === true && (topic === 'confirm' || topic === 'source')) return false;
  // "How much investment it is worth": who must give advice is limited in nothing.
  if (topic === 'advice') return conditional[at] === true;
  if (topic === 'machine') return !/^(?:automat|assis|machin|maschin|asist|маши)/.test(tokens[at] ?? '');
  return (
    topic !== 'person' ||
    !/^(?:a|an|for|by)$/.test(tokens[at - 1] ?? '') ||
    !DEVELOPS.test(tokens[at + 1] ?? '')
  );
}

const DEVELOPS = /^(?:developers?|testers?|to|who|can|readers?|users?|readable)$/;

/** "You must reply to the human what you did": talks to a person, and asks none. */
export function addressesPersonOnly(topics: ReadonlySet<Topic>): boolean {
  return [...topics].every((topic) => topic === 'person' || topic === 'reveal');
}

/** "Be sure to analyse the documents given": works on what is given, and does not keep to it. */
export function handles(place: SentenceCues, { from, to }: Segment): boolean {
  const { sentence, speech, conditional } = place;
  if (speech.language !== 'en') return false;
  const safe = [...topicsIn(place, from, to)].filter((topic) => SAFETY.has(topic));
  if (safe.some((topic) => topic !== 'source')) return false;
  // "It should include notable facts": what a text is about.
  const named = [...place.topics].filter(
    ([index, topic]) => topic === 'source' && index >= from && index < to,
  );
  if (
    named.length > 0 &&
    named.every(([index]) => /^(?:facts?|extracted)$/.test(sentence.tokens[index] ?? ''))
  )
    return true;
  return !sentence.tokens.some(
    (token, index) => index >= from && index < to && conditional[index] !== true && KEEPS_TO.test(token),
  );
}

/** Verbs that tie an answer to its sources. */
const KEEPS_TO =
  /^(?:use[sd]?$|cit|quot|refer|match|extract|rely|relies|deriv|appear|select|choos|chosen|answer|respond|reply|support|verbatim|observ|link|ground|come|comes|stick|keep|only|exact|attribut|includ|trace|be$)/;

/** "For example, do not write …": shows a rule that another sentence gives. */
export function isExample(tokens: readonly SentenceToken[]): boolean {
  return /^(?:for (?:example|instance)|e\.g) ?$/.test(tokens.slice(0, tokens[0] === 'for' ? 2 : 1).join(' '));
}

/** "Don't just stack them": asks for more, and forbids nothing. */
export function isMoreThan(tokens: readonly SentenceToken[], end: number): boolean {
  return (
    /^(?:just|simply|merely)$/.test(tokens[end] ?? '') ||
    /^be just$/.test(tokens.slice(end, end + 2).join(' '))
  );
}

/** A purpose is named so near behind "so", tokens. */
const PURPOSE = 10;

/** "I have never known anyone": tells what was, and forbids nothing. */
export function narrates(
  tokens: readonly SentenceToken[],
  from: number,
  at: number,
  { language }: LoadedLexicon,
): boolean {
  if (language !== 'en') return false;
  const before = tokens.slice(Math.max(from, at - 4), at);
  // "The queries do not give enough detail" tells; "Agents do not …" orders as much as "Agents must not".
  const subject = before.at(-1) ?? '';
  // "…, so it never gets lost": says what comes of it.
  const far = tokens.slice(Math.max(from, at - PURPOSE), at);
  const so = far.lastIndexOf('so');
  const follows = far.slice(so + 1);
  // "Read all at once to avoid delays": says what for.
  if (tokens[at] === 'avoid' && subject === 'to')
    return !/^(?:need|have|has|required|sure|try|trying|want|wants|important|careful|is|are|remember)$/.test(
      before.at(-2) ?? 'need',
    );
  // "Because the date is not known, so do not attach one": explains an example.
  if (far[far.length - 1] === 'so' && tokens.slice(from, at).includes('because')) return true;
  // "You are a bot, so you do not …" orders; "it exists so you do not …" says what for.
  const result = /^[,;:.—–-]+$/.test(far[so - 1] ?? ',') && follows.includes('you');
  if (so !== -1 && follows.length > 0 && !result && !follows.some((token) => /^[,;:.]$/.test(token)))
    return true;
  if (tokens[at] === 'do' && /^\p{L}{3,}[^s]s$/u.test(subject) && !ACTORS.test(subject)) return true;
  return before.some((token) =>
    /^(?:i|he|she|we|they|who|nobody|there|people|have|has|had|was|were|did)$/.test(token),
  );
}

/** "Metadata: information such as read-only permissions": names what there is. */
export function namesThings(tokens: readonly SentenceToken[], { at }: CueMatch): boolean {
  const such = tokens.indexOf('such');
  return (
    such > 0 &&
    such < at &&
    tokens[such + 1] === 'as' &&
    NAMES.test(tokens[such - 1] ?? '') &&
    !tokens.slice(0, such).some((token) => /^(?:must|may|can|should|you|use|run|only)$/.test(token))
  );
}

const NAMES = /^(?:information|details|data|facts|settings|properties|attributes|things|aspects)$/;

/** Whom it is spoken to, and that they may. */
const YOU_MAY = / you (?:can|may|are allowed|should) /;

/** "You only see a part": tells how things are and limits nothing. */
export function describes(
  tokens: readonly SentenceToken[],
  from: number,
  only: CueMatch,
  { language }: LoadedLexicon,
): boolean {
  if (language !== 'en') return false;
  const before = tokens.slice(from, only.at);
  // "Shell profile (CLI only)", "has metadata only".
  if (
    /^[)\]]$/.test(tokens[only.end] ?? '') &&
    tokens.slice(Math.max(0, only.at - 4), only.at).some((one) => /^[([]$/.test(one))
  )
    return true;
  // "You only have access to these files": as much as "you may only read these files".
  if (tokens[only.end] === 'have' && tokens[only.end + 1] === 'access') return false;
  // "You will only use the documents" orders, "You will only see a part" tells.
  if (before.length === 2 && before.join(' ') === 'you will')
    return /^(?:see|have|receive|get|hear|know|be)$/.test(tokens[only.end] ?? '');
  // "Only generated when tables are defined": tells when.
  if (
    before.length === 0 &&
    /^(?:.{2,}ed|valid|available|present|shown|visible)$/.test(tokens[only.end] ?? '')
  )
    return !/^(?:allowed|permitted|need|authorized|authorised)/.test(tokens[only.end] ?? '');
  // "These are the only files you can change": as much as "you can only change these files".
  // … where "the only section that nothing follows" tells.
  if (before.at(-1) === 'the') return !YOU_MAY.test(tokens.slice(only.end).join(' '));
  // "Only the user will see it" tells who sees.
  if (
    /^(?:the|a|an|your)$/.test(tokens[only.end - 1] ?? '') &&
    /^(?:will|sees?|can|is|are|has|have)$/.test(tokens[only.end + 1] ?? '')
  )
    return before.length === 0 || BREAK.test(before.at(-1) ?? '') || isJoint(before.at(-1), language);
  // "It stays AX-only": an adjective, where "read-only" keeps from writing.
  if (/^-+$/.test(tokens[only.at - 1] ?? '') && tokens[only.at - 2] !== 'read')
    return !before.some((token) => /^(?:must|may|can|should)$/.test(token));
  if (tokens.slice(from, only.end).some((token) => /^(?:must|may|can|should|allowed|shall|to)$/.test(token)))
    return false;
  return (
    /^(?:the|a|an|this|that|it|they|you|we|these|those|your|each|there|also)$/.test(before[0] ?? '') ||
    before.some((token) => /^(?:is|are|was|were|see|will|shows?|has|have|had|lists?|supports?)$/.test(token))
  );
}
