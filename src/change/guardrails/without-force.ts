// "Use the tool only for this, never for that" became "Use the tool for this, never for that": one limit of several is gone from its sentence.

import type { CueMatch } from './cues-at.ts';
import { type LexiconLanguage, type LoadedLexicon, loadedLexicon } from './lexicon/index.ts';
import type { Cue } from './lexicon/lexicon.ts';
import { type Clause, type Force, SAFETY, type SentenceReading } from './limits.ts';
import type { SentenceToken } from './tokens.ts';

/** The words that a force stands and falls with. */
const CARRIES: Readonly<Partial<Record<Force, ReadonlySet<Cue>>>> = {
  restrict: new Set(['only']),
  forbid: new Set(['never', 'not', 'bare', 'soft']),
};

/** The new sentence that says all that the old one said, except for the word that made it a limit. */
export function sameWithoutForce(
  limit: Clause,
  { sentence: { tokens }, language }: SentenceReading,
  fresh: readonly SentenceReading[],
): SentenceReading | undefined {
  const carries = CARRIES[limit.force];
  // "Do not add sources" became "Add sources": protects more than before.
  if (carries === undefined || (limit.force === 'forbid' && limit.topics.has('source'))) return undefined;
  const speech = loadedLexicon(language).cues;
  const shorter = fresh.filter(
    ({ sentence }) =>
      sentence.standing === 'said' && isLittleShorter(tokens, withoutHedges(sentence.tokens, speech)),
  );
  if (shorter.length === 0) return undefined;
  const cues = speech.find(tokens);
  const carrying = (found: readonly CueMatch[]): number =>
    found.filter(({ kind }) => carries.has(kind)).length;
  const own = indexOfRun(tokens, limit.tokens);
  const within = (at: number): boolean =>
    at >= own &&
    at < own + limit.tokens.length &&
    cues.some(({ kind, at: from, end }) => carries.has(kind) && at >= from && at < end);
  return shorter.find(({ sentence }) => {
    const lost = lostPlaces(tokens, withoutHedges(sentence.tokens, speech));
    if (lost === undefined || !lost.every(within)) return false;
    return carrying(speech.find(sentence.tokens)) < carrying(cues);
  });
}

/** Whether a new sentence is the old one without the very limit, and with nothing put in: "… of a result, never invent one". */
export function isDropped(
  { tokens: own, force, strength, topics }: Clause,
  { sentence: { tokens }, language }: SentenceReading,
  { sentence }: SentenceReading,
): boolean {
  if (force !== 'forbid' || sentence.standing !== 'said') return false;
  if (strength < 3 && ![...topics].some((topic) => topic !== 'source' && SAFETY.has(topic))) return false;
  if (tokens.length > own.length * LONGEST_REST || sentence.tokens.length * 2 < tokens.length) return false;
  const lost = new Set(lostPlaces(tokens, sentence.tokens));
  if (lost.size === 0) return false;
  const carries = CARRIES[force];
  const bans = loadedLexicon(language)
    .cues.find(tokens)
    .filter(({ kind }) => carries?.has(kind) === true);
  const at = indexOfRun(tokens, own);
  const ban = bans.find((one) => one.at >= at && one.at < at + own.length);
  // The ban and what it speaks of: a ban that lost only its word became an order.
  return (
    ban !== undefined &&
    [ban.at, ban.end, ban.end + 1].every((place) => lost.has(place) || place >= tokens.length)
  );
}

/** A sentence so much longer than the limit in it tells of other things. */
const LONGEST_REST = 20;

/** Whether the word that makes a sentence a limit stands between two places of it. */
export function holdsForce(
  tokens: readonly SentenceToken[],
  { from, to }: { readonly from: number; readonly to: number },
  force: Force,
  language: LexiconLanguage,
): boolean {
  const decides = CARRIES[force] ?? ORDERS;
  return loadedLexicon(language)
    .cues.find(tokens)
    .some(({ kind, at, end }) => decides.has(kind) && at < to && end > from);
}

const ORDERS: ReadonlySet<Cue> = new Set(['must', 'should', 'guard', 'refuse', 'say', 'unknown']);

/** "Answer preferably from it" where "only" stood. */
function withoutHedges(
  tokens: readonly SentenceToken[],
  speech: LoadedLexicon['cues'],
): readonly SentenceToken[] {
  const hedges = speech.find(tokens).filter(({ kind }) => kind === 'hedge');
  return tokens.filter((_, index) => !hedges.some(({ at, end }) => index >= at && index < end));
}

/** A word of force has no more tokens. */
const MOST_LOST = 3;

function isLittleShorter(was: readonly SentenceToken[], is: readonly SentenceToken[]): boolean {
  return is.length < was.length && was.length - is.length <= MOST_LOST;
}

/** Places of the tokens that `is` lacks; undefined: it has others, too. */
function lostPlaces(
  was: readonly SentenceToken[],
  is: readonly SentenceToken[],
): readonly number[] | undefined {
  const lost: number[] = [];
  was.forEach((token, at) => {
    if (is[at - lost.length] !== token) lost.push(at);
  });
  return was.length - lost.length === is.length ? lost : undefined;
}

function indexOfRun(tokens: readonly SentenceToken[], run: readonly SentenceToken[]): number {
  return tokens.findIndex((_, at) => run.every((token, index) => tokens[at + index] === token));
}
