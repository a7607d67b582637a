import { alignmentKey, candidates, type Index, likeness } from './align.ts';
import type { LexiconLanguage } from './lexicon/index.ts';
import { type Clause, isLimit, SAFETY, type SentenceReading, type Word } from './limits.ts';
import { PUT_IN, type Sentence } from './sentences.ts';

/** How far around its old place a limit is replaced by one on the same topic, sentences. */
export const STAND_IN_REACH = 8;
/** The same where the whole prompt is in another language, and no sentence shows the place. */
const TRANSLATED = 40;

/** Where and among what the new wording of an old limit is looked for. */
export interface Search {
  readonly before: Index;
  readonly after: Index;
  /** Where in `after` it is expected. */
  readonly near: number;
  /** Sentences of the old prompt. */
  readonly was: ReadonlySet<string>;
  /** The new prompt is in another language: nothing is found by its words. */
  readonly translated: boolean;
  /** New limits that stand for another old one already. */
  readonly spent: Map<Clause, Sentence>;
}

/** Whether the old prompt did not say it so. */
export function isFresh(reading: SentenceReading, { was }: Search): boolean {
  return (
    reading.sentence.standing !== 'said' ||
    reading.clauses.some(({ standing }) => standing !== 'said') ||
    !was.has(alignmentKey(reading))
  );
}

/** Whether a new limit may stand for an old one: as strict, and for no other yet. */
export function replaces(clause: Clause, limit: Clause, search: Search): boolean {
  return isLimit(clause) && clause.strength >= Math.min(limit.strength, 2) && isFree(clause, limit, search);
}

/** Two limits of one sentence may become one; those of two sentences are two. */
export function isFree(clause: Clause, limit: Clause, { spent }: Search): boolean {
  const taken = spent.get(clause);
  return taken === undefined || taken === limit.sentence;
}

/** Languages written in signs. */
function isSigned(language: LexiconLanguage): boolean {
  return language === 'zh' || language === 'ja' || language === 'ko';
}

/** A new limit about the same topic at the same place: whether it limits as much is for a person to say. */
export function standIn(
  limit: Clause,
  language: LexiconLanguage,
  search: Search,
): SentenceReading | undefined {
  const topics = [...limit.topics].filter((topic) => search.translated || SAFETY.has(topic));
  const { after, near, spent, translated: whole } = search;
  const around = whole ? TRANSLATED : STAND_IN_REACH;
  for (const reading of after.readings.slice(Math.max(0, near - around), near + around + 1)) {
    // One line of a prompt may be translated, too: into other letters, at its place.
    const translated =
      whole || (isSigned(reading.language) !== isSigned(language) && Math.abs(reading.position - near) <= 2);
    if (topics.length === 0 && !translated && !limit.admits) continue;
    if (!isFresh(reading, search) || (reading.language === language) === translated) continue;
    const stand = reading.clauses.find(
      (clause) =>
        replaces(clause, limit, search) &&
        (topics.some((topic) => clause.topics.has(topic)) ||
          (limit.admits && clause.admits) ||
          (translated && clause.force === limit.force)),
    );
    if (stand !== undefined) {
      spent.set(stand, limit.sentence);
      return reading;
    }
  }
  return undefined;
}

/**
 * The sentence that says a limit whose own words are too few to find it by, beside the same thing: "Extract the id, do
 * not conjure it up" became "Take the id from the page; do not guess". And the one that still asks for citations.
 */
export function otherWording(
  limit: Clause,
  { words }: SentenceReading,
  search: Search,
): SentenceReading | undefined {
  const { after, near } = search;
  const cites = limit.force !== 'forbid' && limit.force !== 'refuse' && limit.words.some(isCitation);
  const citing = after.readings
    .slice(Math.max(0, near - STAND_IN_REACH), near + STAND_IN_REACH + 1)
    .find((one) => isFresh(one, search) && !one.negates && one.words.some(isCitation));
  if (cites && citing?.clauses.every(isLimit) === true) return citing;
  if (limit.words.length > FEW) return undefined;
  return candidates(after, words, near).find(
    (one) =>
      isFresh(one, search) &&
      likeness(words, one.words) >= BESIDE &&
      one.clauses.some((clause) => clause.force === limit.force && replaces(clause, limit, search)),
  );
}

/** So few words of a limit find nothing. */
const FEW = 2;
/** As much of the whole sentence as the other must say. */
const BESIDE = 0.5;

function isCitation({ stem, topic }: Word): boolean {
  return topic === 'source' && stem.startsWith('cit');
}

/** A text put in where the limit stood, which nobody sees here: whether it says the limit is for a person to find out. */
export function putInAt({ after, near, was }: Search): SentenceReading | undefined {
  return after.readings
    .slice(near, near + STAND_IN_REACH)
    .find((one) => isRulesPutIn(one.sentence.text) && !was.has(alignmentKey(one)));
}

function isRulesPutIn(text: string): boolean {
  return PUT_IN.test(text) && RULES.test(text);
}

/** What a text is called that may hold limits; a user's question or a document put in holds none. */
const RULES = /include\s|rule|instruct|guid|polic|prompt|constraint|safety|format|principle/i;
