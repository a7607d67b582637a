// Sentences that tell how a thing is, what somebody thinks of themselves, or how much is put out: none keeps people safe.

import { BREAK, CLEAR_IF, type CueMatch, type SentenceCues } from './cues-at.ts';
import { isJoint } from './joints.ts';
import type { LexiconLanguage } from './lexicon/index.ts';
import { isWord, type SentenceToken } from './tokens.ts';

/** Those a prompt speaks to, and what they say or make. */
export const ADDRESSED =
  /^(?:you|your|agents?|assistants?|bots?|chatbots?|models?|ai|answers?|repl(?:y|ies)|responses?|outputs?|messages?|summary|reports?|texts?|code|operators?|employees|users?|customers?|it)$/;
/** Verbs of what a thing is or holds. */
const IS = /^(?:be|become|stay|remain|have|contain|exist|match|equal)$/;
/** What is done to a thing: "must not be disclosed" forbids as much as "do not disclose". */
const DONE = /(?:ed|en|made|sold|told|sent|spent|given|known|shown|bought|cut|kept|put|set|run)$/;
/** Words of what a thing can be that end like a participle. */
const QUALITY = /^(?:nested|indented|unused|undefined|open|even|hidden|nullable)$/;
/** Who speaks of themselves, where no other word of the language is written so, and the words between them and their verb. */
const SPEAKERS: Readonly<Partial<Record<LexiconLanguage, readonly [speaker: RegExp, helps: RegExp]>>> = {
  en: [/^(?:i|we)$/, /^(?:only|never|can|could|will|would|do|did|should|may|might|am|are|was|were|shall)$/],
  de: [/^(?:ich|wir)$/, /^(?:nur|kann|konnte|konnen|darf|werde|werden|habe|haben|bin|sind)$/],
  fr: [/^(?:je|nous)$/, /^(?:ne|peux|pouvons|vais|suis|sommes|ai|avons)$/],
  es: [/^(?:yo|nosotros)$/, /^(?:no|nunca|solo|puedo|podemos|voy|debo)$/],
  it: [/^(?:io|noi)$/, /^(?:non|posso|possiamo|devo)$/],
  pt: [/^(?:eu|nos)$/, /^(?:nao|nunca|so|posso|podemos|vou|devo)$/],
  nl: [/^(?:ik|wij)$/, /^(?:kan|kunnen|mag|zal|heb|ben)$/],
  pl: [/^ja$/, /^(?:nie|moge|bede|mam)$/],
  ru: [/^(?:я|мы)$/, /^(?:не|могу|можем|буду|будем)$/],
};

/** "A key must not be empty", "Fields can only be …": a property of a thing. What keeps people safe is told by the caller. */
export function isProperty(place: SentenceCues, from: number, { at, end }: CueMatch): boolean {
  const { tokens } = place.sentence;
  if (place.speech.language !== 'en') return false;
  const own = subjectBefore(tokens, from, at);
  // "Each of them should stay small and should not become …": one subject for both.
  const shared = own.length === 0 && /^(?:should|must|can|may|shall)$/.test(tokens[at] ?? '');
  const subject = shared ? tokens.slice(0, tokens.indexOf(tokens[at] ?? '')) : own;
  // "Should only be used in tests.": the thing that the text stands beside.
  const bare = at <= 1 && /^(?:should|may|can)$/.test(tokens[0] ?? '') && tokens[end] === 'be';
  if (bare && !tokens.some((token) => CLEAR_IF.test(token))) return true;
  if (!subject.some(isWord) || subject.some((token) => ADDRESSED.test(token))) return false;
  if (isCalledByName(place, subject, end)) return false;
  const verb = [end - 1, end].find((index) => IS.test(tokens[index] ?? ''));
  if (verb === undefined) return false;
  const said = tokens[verb + 1] ?? '';
  return tokens[verb] !== 'be' || !DONE.test(said) || QUALITY.test(said);
}

/** Words that may stand before an order, joined by `|`. */
export const OPENERS =
  'please|also|then|always|again|otherwise|finally|additionally|therefore|hence|so|important|note|critical|rule|rules|warning|attention|caution|notice|danger|hint|tip|mandatory|essential|crucial|reminder|remember|never|do|must|should|and|or|but|even|simply|just|ever';

/** Words that open no subject: of time, of place, of manner. */
const OPENS = new RegExp(
  `^(?:${OPENERS}|in|for|during|before|after|on|at|with|within|if|when|while|to|as|by|under|unless|once|from|instead|strictly|absolutely)$`,
);

/** "The flag does not take a prompt", "Core rows never move": an order has no subject but those it is given to. */
export function hasOwnSubject(place: SentenceCues, from: number, { at }: CueMatch): boolean {
  const { sentence, speech } = place;
  const { tokens } = sentence;
  if (speech.language !== 'en') return false;
  // "Code that should not match": of which code it is spoken.
  const before = tokens[at - 1] ?? '';
  if (/^(?:that|which|who)$/.test(before))
    return !/^(?:sure|ensure|is|note|means|so|important)$/.test(tokens[at - 2] ?? 'is');
  // "Settings may not persist": may be so, where an act may not be done.
  const unsure = tokens[at] === 'may' && HAPPENS.test(tokens[at + 2] ?? '');
  if (!unsure && !/^(?:do|does|never)$/.test(tokens[at] ?? '')) return false;
  const subject = subjectBefore(tokens, from, at);
  if (unsure) return subject.length > 0 && !subject.some((token) => ADDRESSED.test(token));
  if (subject.length === 0 || subject.length > LONGEST_SUBJECT || !subject.every((token) => isWord(token)))
    return false;
  if (tokens[at] === 'never' && isCalledByName(place, subject, at + 1)) return false;
  return !OPENS.test(subject[0] ?? '') && !subject.some((token) => ADDRESSED.test(token));
}

/** "Alma never tells", "Alma should never tell": an assistant that is called by its name. */
function isCalledByName(
  { sentence: { text, tokens } }: SentenceCues,
  subject: readonly SentenceToken[],
  end: number,
): boolean {
  const [name = '', ...others] = subject.filter((token) => !BESIDE_NAME.test(token));
  if (others.length > 0 || name.length < 3 || THING.test(name)) return false;
  // "Rows never move": many things have no name.
  if (name.endsWith('s') && !/s$/.test(tokens[end] ?? '')) return false;
  return text.split(/[^\p{L}]+/u).some((word) => word.toLowerCase() === name && /^\p{Lu}/u.test(word));
}

const BESIDE_NAME = /^(?:also|should|must|will|can|may|shall|specifically|additionally|do|does)$/;
/** Things that have no article and are many. */
const THING =
  /^(?:the|this|that|these|those|each|every|any|all|some|such|no|one|it|its|they|there|he|she|we|who|what|data|code|content|text|access|information|memory|markdown|json|html|xml|yaml|css|software|traffic|input|output|state|money|time|work|everything|anything|nothing|something|people|nobody|everybody|anybody|children)$/;

/** What a thing does by itself. */
const HAPPENS =
  /^(?:persist|work|exist|have|contain|apply|know|match|appear|reflect|support|need|arrive|succeed|load|render|help|fit|cover|always|yet|even|happen|last|suit)$/;

/** A longer one is no subject, words. */
const LONGEST_SUBJECT = 6;

/** "It only applies to drafts": tells of a thing what it does. */
export function onlyDoes(
  { sentence: { tokens } }: SentenceCues,
  from: number,
  { at, end }: CueMatch,
): boolean {
  const subject = subjectBefore(tokens, from, at);
  return (
    tokens[end - 1] === 'only' &&
    // "Currently, agents only work with one supplier".
    ((DO.test(tokens[end] ?? '') && /[^s]s$/.test(subject.at(-1) ?? '')) || DOES.test(tokens[end] ?? '')) &&
    (subject.length === 0 || isWord(subject.at(-1) ?? '')) &&
    (DO.test(tokens[end] ?? '') || !subject.some((token) => ADDRESSED.test(token)))
  );
}

const DO = /^(?:work|support|apply|exist|matter|accept|cover)$/;
const DOES =
  /^(?:includes|applies|supports|works|runs|accepts|contains|covers|affects|takes|needs|requires|matters|holds|knows|exists|handles|produces|describes|happens|fires|triggers|appears|returns|applied|supported|worked)$/;

/** Words of the clause before `at`. */
function subjectBefore(tokens: readonly SentenceToken[], from: number, at: number): readonly SentenceToken[] {
  let start = at;
  while (start > from && !BREAK.test(tokens[start - 1] ?? '') && !isJoint(tokens[start - 1], 'en'))
    start -= 1;
  return tokens.slice(start, at);
}

/** "I can only speak of what I see": what somebody says of themselves, in an example or a thought. */
export function isOwnWord({ sentence: { tokens }, speech }: SentenceCues, from: number, at: number): boolean {
  const [speaker, helps] = SPEAKERS[speech.language] ?? [];
  if (speaker === undefined || helps === undefined) return false;
  let index = at - 1;
  while (index >= from && helps.test(tokens[index] ?? '')) index -= 1;
  if (index >= from && speaker.test(tokens[index] ?? '')) return true;
  // "I can name it, but only by its title".
  const first = tokens.findIndex((token) => speaker.test(token));
  return (
    first !== -1 &&
    first < at &&
    helps.test(tokens[first + 1] ?? '') &&
    !SAYS.test(tokens[first - 1] ?? '') &&
    !tokens.slice(0, at).some((token) => /^(?:you|your|say|reply|answer|respond)$/.test(token))
  );
}

const SAYS = /^(?:say|reply|respond|answer|with|that|state|output|return|tell)$/;

/** "Only use the larger one if needed": a choice that costs more, and nothing that is kept from anybody. */
export function isThrifty({ sentence: { tokens } }: SentenceCues, { at }: CueMatch): boolean {
  const behind = tokens.slice(at);
  return behind.some(
    (token, index) =>
      NEEDED.test(token) && behind.slice(Math.max(0, index - NEAR), index).some((one) => CLEAR_IF.test(one)),
  );
}

/** As near stands what is needed behind its condition: "only when the tool is unavailable", tokens. */
const NEAR = 5;

const NEEDED =
  /^(?:needed|unavailable|necessary|required|helpful|useful|notig|erforderlich|necessaire|necesario|necessario|nodig|potrzebne|нужно|необходимо)$/;

/** Verbs of putting out, whatever it is about. */
const PUTS_OUT =
  /^(?:outputs?|returns?|prints?|emits?|write|generate|produce|keep|list|focus|count|comment|load|store|record)$/;

/** "Output only a number": how much is put out, and not what it may be about. */
export function isAmount(
  { sentence: { tokens } }: SentenceCues,
  from: number,
  { at, end }: CueMatch,
): boolean {
  if ([at - 1, end - 1, end].some((index) => PUTS_OUT.test(tokens[index] ?? ''))) return true;
  // "Respond with only a list of them".
  if (
    /^(?:respond|reply|answer) with$/.test(tokens.slice(Math.max(0, at - 2), at).join(' ')) &&
    tokens.slice(end, end + 3).some((token) => SHAPE.test(token))
  )
    return true;
  // "Only these two should appear in your output".
  const appears = tokens.findIndex((token, index) => index >= end && APPEARS.test(token));
  if (appears !== -1 && tokens.slice(appears).some((token) => ANSWER.test(token))) return true;
  // "Your response should be ONLY the list".
  return (
    /^(?:be|is|contain|contains)$/.test(tokens[at - 1] ?? '') &&
    tokens.slice(from, at).some((token) => ANSWER.test(token))
  );
}

const SHAPE = /^(?:lists?|arrays?|objects?|strings?|numbers?|names?|integers?|letters?|yes|no|true)$/;
const APPEARS = /^(?:appear|included)$/;
const ANSWER = /^(?:response|answer|output|reply|object)$/;

/** "Die Datei enthält nur Beispiele", 只包含示例: what a thing holds. */
export function tellsContent(tokens: readonly SentenceToken[], { at, end }: CueMatch): boolean {
  if ([at - 2, at - 1, end].some((index) => HOLDS.test(tokens[index] ?? ''))) return true;
  return /^(?:包含|包括|含有|が含ま)/.test(tokens.slice(end, end + 3).join(''));
}

const HOLDS =
  /^(?:enthalt|enthalten|umfasst|contiene|contienen|incluye|contient|contiennent|comprend|contem|contengono|bevat|zawiera|содержит)$/;
