import {
  alignedAt,
  candidates,
  expectedPlaces,
  fillsSlots,
  type Index,
  indexOf,
  keyOf,
  likeness,
} from './align.ts';
import type { LexiconLanguage } from './lexicon/index.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import { type LimitPair, overridden } from './overrides.ts';
import { readingsOf } from './read.ts';
import { type GuardrailLoss, type Sense, senseOf } from './sense.ts';
import { sentencesOf } from './sentences.ts';
import { translatedFrom } from './translated.ts';

/** As much alike as two wordings of one limit must be. */
const SAME = 0.5;
/** The same where they stand far from each other. */
const FAR = 0.66;
/** As much of a limit as another must say to make it superfluous. */
const COVERS = 0.85;
/** From here on two sentences may mean the same, and a person has to tell. */
const PERHAPS = 0.3;
/** The same where both forbid, both restrict and so on. */
const PERHAPS_ALIKE = 0.25;
/** As much of a new limit as an old one must hold to be perhaps what it became. */
const MUTUAL = 0.4;
/** As much of a limit as a sentence without force must hold to be what became of it. */
const BARE = 0.6;
/** As much of a clause as a limit must hold to be split into it and others. */
const PART = 0.7;
/** The same for one that orders to keep what nobody was to change. */
const KEPT = 0.4;
/** How far around its old place a limit is replaced by one on the same topic, sentences. */
const AROUND = 8;
/** The same where the whole prompt is in another language, and no sentence shows the place. */
const TRANSLATED = 40;

const WEAKENED: ReadonlySet<Sense> = new Set<GuardrailLoss>([
  'removed',
  'negated',
  'softened',
  'narrowed',
  'overridden',
  'conditional',
  'disabled',
]);

export function isWeakened(sense: Sense): sense is GuardrailLoss {
  return WEAKENED.has(sense);
}

/** Reads a prompt once, to be compared with others. */
export function readPrompt(text: string, firstLine = 1): Index {
  return indexOf(readingsOf(sentencesOf(text, firstLine)));
}

/**
 * What became of each limiting sentence of `before`, in its order; sentences that are kept as they were are left out.
 *
 * @param elsewhere what other prompts say now and did not say before: a limit that moved there is kept
 */
export function compareLimits(before: Index, after: Index, elsewhere?: Index): readonly LimitPair[] {
  const places = expectedPlaces(before.readings, after);
  const was = new Set(before.readings.map(alignedAt));
  const spent = new Set<Clause>();
  const translated = translatedFrom(before, after);
  const pairs: LimitPair[] = [];
  before.readings.forEach((reading, position) => {
    const limits = reading.clauses.filter(isLimit);
    if (limits.length === 0) return;
    const near = places[position] ?? 0;
    const outcomes = limits.map((limit) => {
      const search = { after, near, was, spent, translated: translated.has(reading.language) };
      const found = becomes(limit, reading, search);
      if (!isWeakened(found.sense)) return found;
      return elsewhere !== undefined && keeps(elsewhere, limit, reading) ? { sense: 'kept' as const } : found;
    });
    const worst =
      outcomes.find(({ sense }) => isWeakened(sense)) ?? outcomes.find(({ sense }) => sense !== 'kept');
    if (worst !== undefined) pairs.push({ was: reading, ...worst });
    else if (!after.exact.has(keyOf(reading))) pairs.push({ was: reading, sense: 'kept', ...outcomes[0] });
  });
  return [...pairs, ...overridden(before, after, was)];
}

interface SenseOutcome {
  readonly sense: Sense;
  readonly now?: SentenceReading;
}

interface Search {
  readonly after: Index;
  /** Where in `after` it is expected. */
  readonly near: number;
  /** Sentences of the old prompt. */
  readonly was: ReadonlySet<string>;
  /** The new prompt is in another language: nothing is found by its words. */
  readonly translated: boolean;
  /** New limits that stand for another old one already. */
  readonly spent: Set<Clause>;
}

function becomes(limit: Clause, reading: SentenceReading, search: Search): SenseOutcome {
  const { after, near } = search;
  const same = kept(after, reading);
  if (same !== undefined) return { sense: 'kept', now: same };
  const around = candidates(after, limit.words, near);
  const fresh = around.filter((one) => isFresh(one, search));
  const filled = fresh.find((one) => fillsSlots(reading.sentence.tokens, one.sentence.tokens));
  if (filled?.sentence.standing === 'said') return { sense: 'kept', now: filled };
  if (around.some((one) => !fresh.includes(one) && covers(one, limit))) return { sense: 'kept' };
  const best = bestOf(limit, fresh);
  if (best !== undefined && best.like >= enough(best.reading, near))
    return reworded(limit, reading, best, search);
  const bare = plainest(limit, fresh);
  if (bare !== undefined) return { sense: sunk(limit, bare), now: bare };
  const perhaps = best?.clause.force === limit.force ? PERHAPS_ALIKE : PERHAPS;
  if (best !== undefined && isPerhaps(limit, best, perhaps) && replaces(best.clause, limit, search)) {
    search.spent.add(best.clause);
    return { sense: 'undecided', now: best.reading };
  }
  const stand = standIn(limit, reading.language, search);
  return stand === undefined ? { sense: 'removed' } : { sense: 'undecided', now: stand };
}

/** Whether the old prompt did not say it so. */
function isFresh(reading: SentenceReading, { was }: Search): boolean {
  return (
    reading.sentence.standing !== 'said' ||
    reading.clauses.some(({ standing }) => standing !== 'said') ||
    !was.has(alignedAt(reading))
  );
}

/** Whether two limits may be one: enough of the old one is said, or the new one says little else. */
function isPerhaps(limit: Clause, { clause, like }: Best, enoughOf: number): boolean {
  if (like >= enoughOf) return true;
  return (
    clause.force === limit.force && clause.words.length >= 3 && likeness(clause.words, limit.words) >= MUTUAL
  );
}

/** Two wordings far from each other must be more alike to be one. */
function enough({ position }: SentenceReading, near: number): number {
  return Math.abs(position - near) <= AROUND * 2 ? SAME : FAR;
}

/** Whether a sentence that was there before, and is there still, says all of the limit: the limit stood there twice. */
function covers({ clauses }: SentenceReading, limit: Clause): boolean {
  return clauses.some(
    (clause) =>
      isLimit(clause) &&
      coversConditions(limit, clause) &&
      likeness(limit.words, clause.words) >= COVERS &&
      clause.words.length <= limit.words.length + 1 &&
      !isWeakened(senseOf(limit, clause)),
  );
}

/** "If it is a purchase, ask" says nothing of "If it is a password, ask". */
function coversConditions(limit: Clause, clause: Clause): boolean {
  return clause.conditions.length === 0 || likeness(limit.conditions, clause.conditions) >= BARE;
}

function reworded(limit: Clause, reading: SentenceReading, best: Best, search: Search): SenseOutcome {
  const sense = senseOf(limit, best.clause);
  search.spent.add(best.clause);
  const complement =
    sense === 'negated' && limit.force === 'restrict' ? forbidsRest(reading, search) : undefined;
  return complement === undefined ? { sense, now: best.reading } : { sense: 'undecided', now: complement };
}

/** The new sentence that holds most words of a limit and limits nothing. */
function plainest(limit: Clause, fresh: readonly SentenceReading[]): SentenceReading | undefined {
  const most = fresh
    .map((one) => ({ one, like: likeness(limit.words, one.words) }))
    .sort((a, b) => b.like - a.like)[0];
  if (most === undefined || most.like < (most.one.keeps ? KEPT : BARE)) return undefined;
  return most.one.clauses.some((one) => one.standing === 'said' && isLimit(one)) ? undefined : most.one;
}

/** Whether a new limit may stand for an old one: as strict, and for no other yet. */
function replaces(clause: Clause, limit: Clause, { spent }: Search): boolean {
  return isLimit(clause) && clause.strength >= Math.min(limit.strength, 2) && !spent.has(clause);
}

/** The very sentence, still said under no more conditions than before. */
function kept(after: Index, reading: SentenceReading): SentenceReading | undefined {
  const { when, standing } = reading.sentence;
  return (after.exact.get(keyOf(reading)) ?? [])
    .slice(0, 32)
    .flatMap((position) => after.readings[position] ?? [])
    .find(
      ({ sentence, clauses }) =>
        sentence.standing === standing &&
        (when !== '' || sentence.when === '') &&
        clauses.every((clause) => clause.standing === 'said'),
    );
}

/** What a sentence became that holds the words of a limit and no limit any more. */
function sunk(
  limit: Clause,
  { sentence, clauses, conditional, prefers, keeps: keepsThem }: SentenceReading,
): Sense {
  if (sentence.standing !== 'said' || clauses.some(({ standing }) => standing === 'example'))
    return 'disabled';
  if (clauses.some(({ force }) => force === 'permit')) return 'negated';
  if (clauses.some(({ force }) => force === 'release')) return 'softened';
  // "Do not delete comments" became "Keep comments".
  if (limit.force === 'forbid' && keepsThem) return 'undecided';
  // An order needs no word of force: "add a source" orders as much as "make sure to cite".
  return limit.force === 'order' || prefers || (limit.onlyIf && conditional) ? 'undecided' : 'removed';
}

/** "You can only read" may become "You can read. You have no write access." */
function forbidsRest({ words }: SentenceReading, search: Search): SentenceReading | undefined {
  const { after, near } = search;
  return after.readings
    .slice(Math.max(0, near - 2), near + 4)
    .find(
      (one) =>
        isFresh(one, search) &&
        one.clauses.some((clause) => clause.force === 'forbid' && likeness(clause.words, words) >= SAME),
    );
}

interface Best {
  readonly reading: SentenceReading;
  readonly clause: Clause;
  readonly like: number;
}

/** The clause that says most of `limit`; of equals the one that still limits, the strongest first. */
function bestOf(limit: Clause, around: readonly SentenceReading[]): Best | undefined {
  let best: (Best & { readonly rank: number }) | undefined;
  for (const reading of around) {
    for (const clause of reading.clauses) {
      // "Do not avoid answering" takes back a refusal, never "answer only the question".
      if (clause.force === 'release' && limit.force === 'restrict') continue;
      // Saying that one does not know is another thing than knowing only what is given.
      if (limit.admits && limit.force === 'order' && !clause.admits) continue;
      const own = likeness(limit.words, clause.words);
      const wide = likeness(limit.words, [...reading.words, ...clause.words]);
      const like = Math.max(own, wide * 0.9, inParts(limit, clause, around) * 0.85);
      const rank =
        like +
        (isLimit(clause) ? 0.15 : 0) +
        (clause.force === limit.force ? 0.05 : 0) +
        clause.strength * 0.02 +
        own * 0.1;
      if (best === undefined || rank > best.rank) best = { reading, clause, like, rank };
    }
  }
  return best;
}

/** As much of a limit as a clause and the sentence behind it say, where the clause says a part of the limit and no more. */
function inParts(limit: Clause, clause: Clause, around: readonly SentenceReading[]): number {
  if (clause.force !== limit.force || clause.words.length < 3) return 0;
  if (likeness(clause.words, limit.words) < PART) return 0;
  const own = around.find(({ sentence }) => sentence === clause.sentence);
  const next = around.find(({ position }) => position === (own?.position ?? Number.NaN) + 1);
  return next === undefined ? 0 : likeness(limit.words, [...clause.words, ...next.words]);
}

/** A new limit about the same topic at the same place: whether it limits as much is for a person to say. */
function standIn(limit: Clause, language: LexiconLanguage, search: Search): SentenceReading | undefined {
  const topics = [...limit.topics].filter((topic) => search.translated || STANDS_IN.has(topic));
  const { after, near, spent, translated } = search;
  if (topics.length === 0 && !translated && !limit.admits) return undefined;
  const around = translated ? TRANSLATED : AROUND;
  for (const reading of after.readings.slice(Math.max(0, near - around), near + around + 1)) {
    if (!isFresh(reading, search) || (reading.language === language) === translated) continue;
    const stand = reading.clauses.find(
      (clause) =>
        replaces(clause, limit, search) &&
        (topics.some((topic) => clause.topics.has(topic)) ||
          (limit.admits && clause.admits) ||
          (translated && clause.force === limit.force)),
    );
    if (stand !== undefined) {
      spent.add(stand);
      return reading;
    }
  }
  return undefined;
}

const STANDS_IN: ReadonlySet<string> = new Set([
  'private',
  'hidden',
  'harm',
  'advice',
  'invent',
  'confirm',
  'person',
  'machine',
]);

/** Whether all that limits in `text` is said in `index` as strictly. */
export function says(index: Index, text: string): boolean {
  const limits = readPrompt(text).readings.flatMap((reading) =>
    reading.clauses.filter(isLimit).map((limit) => ({ limit, reading })),
  );
  return limits.length > 0 && limits.every(({ limit, reading }) => keeps(index, limit, reading));
}

/** Whether another prompt says the limit as strictly. */
function keeps(index: Index, limit: Clause, reading: SentenceReading): boolean {
  if (kept(index, reading) !== undefined) return true;
  const best = bestOf(limit, candidates(index, limit.words, 0));
  return best !== undefined && best.like >= 0.75 && !isWeakened(senseOf(limit, best.clause));
}
