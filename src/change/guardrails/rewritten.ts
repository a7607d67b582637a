import { likeness } from './align.ts';
import { type Clause, isLimit, SAFETY, type SentenceReading, type Word } from './limits.ts';
import { isFree, isFresh, putInAt, type Search, STAND_IN_REACH } from './stand-ins.ts';

/** As much of a limit as another wording must hold where its passage was written anew. */
const PARTLY = 0.4;
/** From here on it is the same sentence, without its force. */
export const MOSTLY = 0.75;
/** As much of the new sentence as the limit must hold in turn. */
const IN_TURN = 0.2;
/** One word in common shows nothing; a synonym of the second counts a good half. */
const TWO_WORDS = 1.6;
/** As much alike as an edited sentence and its old wording must be. */
const EDITED = 0.5;
/** As much of an "only …" as a sentence must say to be what was chosen in its place. */
const CHOSEN = 0.2;
/** As many new sentences, two thirds of all around, make a passage written anew. */
const ANEW = 6;

/**
 * The sentence that a person reads a lost limit against, where words do not tell whether its sense is still said:
 * one that says a part of it otherwise, or, in a passage written anew together with its limits, the nearest of these.
 * A limit that keeps people safe by its very topic is never waved through by the second.
 *
 * @param fresh new sentences that share words with the limit
 */
export function inRewrittenPassage(
  limit: Clause,
  reading: SentenceReading,
  fresh: readonly SentenceReading[],
  search: Search,
): SentenceReading | undefined {
  const { after, near } = search;
  const around = after.readings.slice(Math.max(0, near - STAND_IN_REACH), near + STAND_IN_REACH + 1);
  const passage = around.filter((one) => isFresh(one, search));
  const part = fresh.find((one) => passage.length > 1 && saysPart(limit, one, search, reading.words));
  if (part !== undefined) return part;
  const named = putInAt(search);
  if (named !== undefined && isNamedAfter(named.sentence.text, limit)) return named;
  if (limit.admits || [...limit.topics].some((topic) => topic !== 'source' && SAFETY.has(topic)))
    return undefined;
  const put = putInAt(search);
  if (put !== undefined) return put;
  // "Only …" about nothing that keeps people safe is a choice, and new sentences beside it may be another one.
  if (limit.force === 'restrict' && !limit.topics.has('source') && passage.length > 1) {
    const choice = nearest(limit, passage);
    return choice !== undefined && likeness(limit.words, choice.words) >= CHOSEN ? choice : undefined;
  }
  if (passage.length < ANEW || passage.length * 3 < around.length * 2) return undefined;
  return nearest(
    limit,
    passage.filter(({ clauses }) => clauses.some(isLimit)),
  );
}

/** `{placeholder_guidance}` in the place of "Do not use placeholders …". */
function isNamedAfter(text: string, { words }: Clause): boolean {
  const name = text.toLowerCase();
  return words.some(({ stem }) => stem.length >= LONG && name.includes(stem));
}

/** A stem of so many letters is no part of another word by chance. */
const LONG = 5;

function saysPart(limit: Clause, reading: SentenceReading, search: Search, old: readonly Word[]): boolean {
  const { words, sentence, clauses } = reading;
  const like = likeness(limit.words, words);
  // "You must not add it again" is not said by "add: adds it to the list", nor by what is left of its own sentence.
  const bans = limit.force === 'forbid' || limit.force === 'refuse';
  if (bans && !clauses.some(isLimit) && (likeness(words, limit.words) < EDITED || likeness(words, old) === 1))
    return false;
  // All of its words in a sentence that limits nothing: the same one, without its force.
  if (like < PARTLY || (like >= MOSTLY && !clauses.some(isLimit))) return false;
  if (likeness(words, limit.words) < IN_TURN || like * limit.words.length < TWO_WORDS) return false;
  if (sentence.standing !== 'said') return false;
  return clauses.every(
    (clause) =>
      clause.force !== 'permit' &&
      clause.force !== 'release' &&
      (clause.force === limit.force || isFree(clause, limit, search)),
  );
}

function nearest(limit: Clause, limiting: readonly SentenceReading[]): SentenceReading | undefined {
  return limiting
    .map((one) => ({ one, like: likeness(limit.words, one.words) }))
    .sort((a, b) => b.like - a.like)[0]?.one;
}
