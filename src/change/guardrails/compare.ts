import { candidates, expectedPlaces, type Index, indexOf, keyOf, likeness } from './align.ts';
import { type Clause, type Reading, readingsOf, type Word } from './limits.ts';
import { type Sense, senseOf, type Weakened } from './sense.ts';
import { sentencesOf } from './sentences.ts';

/** A limiting sentence of the old prompt with the one that stands for it now. */
export interface LimitPair {
  readonly was: Reading;
  /** Absent: nothing like it is said any more. */
  readonly now?: Reading;
  readonly sense: Sense;
}

/** As much alike as two wordings of one limit must be. */
const SAME = 0.5;
/** From here on two sentences may mean the same, and a person has to tell. */
const PERHAPS = 0.3;
/** The same where both forbid, both restrict and so on. */
const PERHAPS_ALIKE = 0.25;
/** As much of a limit as a sentence without force must hold to be what became of it. */
const BARE = 0.6;
/** How far around its old place a limit is replaced by one on the same topic, sentences. */
const AROUND = 8;

const WEAKENED: ReadonlySet<Sense> = new Set<Weakened>([
  'removed',
  'negated',
  'softened',
  'narrowed',
  'overridden',
  'conditional',
  'disabled',
]);

export function isWeakened(sense: Sense): sense is Weakened {
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
  const was = new Set(before.readings.map(keyOf));
  const spent = new Set<Clause>();
  const pairs: LimitPair[] = [];
  before.readings.forEach((reading, position) => {
    const limits = reading.clauses.filter(isLimit);
    if (limits.length === 0) return;
    const near = places[position] ?? 0;
    const outcomes = limits.map((limit) => {
      const found = becomes(limit, reading, { after, near, was, spent });
      if (!isWeakened(found.sense)) return found;
      return elsewhere !== undefined && keeps(elsewhere, limit, reading) ? { sense: 'kept' as const } : found;
    });
    const worst =
      outcomes.find(({ sense }) => isWeakened(sense)) ?? outcomes.find(({ sense }) => sense !== 'kept');
    if (worst !== undefined) pairs.push({ was: reading, ...worst });
  });
  return [...pairs, ...overridden(before, after, was)];
}

interface Outcome {
  readonly sense: Sense;
  readonly now?: Reading;
}

/** Limits as a model would obey them: said, and not half taken back in the same breath. */
function isLimit(clause: Clause): boolean {
  if (clause.standing !== 'said' || clause.force === 'permit' || clause.force === 'release') return false;
  return !(clause.force === 'restrict' && clause.count.hedge > 0);
}

interface Search {
  readonly after: Index;
  /** Where in `after` it is expected. */
  readonly near: number;
  /** Sentences of the old prompt. */
  readonly was: ReadonlySet<string>;
  /** New limits that stand for another old one already. */
  readonly spent: Set<Clause>;
}

function becomes(limit: Clause, reading: Reading, search: Search): Outcome {
  const { after, near } = search;
  const same = kept(after, reading);
  if (same !== undefined) return { sense: 'kept', now: same };
  const around = candidates(after, limit.words, near);
  const best = bestOf(limit, around);
  const fresh = (clause: Clause): boolean => !search.was.has(keyOf(clause));
  if (best !== undefined && best.like >= SAME && (isLimit(best.clause) || fresh(best.clause))) {
    const { clause } = best;
    const sense = senseOf(limit, clause);
    search.spent.add(clause);
    const complement =
      sense === 'negated' && limit.force === 'restrict' ? forbidsRest(reading, search, fresh) : undefined;
    return complement === undefined
      ? { sense, now: readingOf(around, clause) }
      : { sense: 'undecided', now: complement };
  }
  const bare = around
    .map((one) => ({ one, like: likeness(limit.words, one.words) }))
    .sort((a, b) => b.like - a.like)
    .find(({ one }) => !search.was.has(keyOf(one)));
  if (
    bare !== undefined &&
    bare.like >= BARE &&
    !bare.one.clauses.some((one) => one.standing === 'said' && isLimit(one))
  )
    return { sense: sunk(limit, bare.one), now: bare.one };
  const perhaps = best?.clause.force === limit.force ? PERHAPS_ALIKE : PERHAPS;
  if (
    best !== undefined &&
    best.like >= perhaps &&
    fresh(best.clause) &&
    best.clause.strength >= limit.strength &&
    isLimit(best.clause) &&
    !search.spent.has(best.clause)
  ) {
    search.spent.add(best.clause);
    return { sense: 'undecided', now: readingOf(around, best.clause) };
  }
  const stand = standIn(limit, search, fresh);
  return stand === undefined ? { sense: 'removed' } : { sense: 'undecided', now: stand };
}

function readingOf(readings: readonly Reading[], clause: Clause): Reading {
  const found = readings.find(({ sentence }) => sentence === clause.sentence);
  if (found === undefined) throw new RangeError('a clause stands in one of the sentences it was found in');
  return found;
}

/** The very sentence, still said under no more conditions than before. */
function kept(after: Index, reading: Reading): Reading | undefined {
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
function sunk(limit: Clause, { sentence, clauses, conditional }: Reading): Sense {
  if (sentence.standing !== 'said' || clauses.some(({ standing }) => standing === 'example'))
    return 'disabled';
  if (clauses.some(({ force }) => force === 'permit')) return 'negated';
  if (clauses.some(({ force }) => force === 'release')) return 'softened';
  // An order needs no word of force: "add a source" orders as much as "make sure to cite".
  return limit.force === 'order' || (limit.onlyIf && conditional) ? 'undecided' : 'removed';
}

/** "You can only read" may become "You can read. You have no write access." */
function forbidsRest(
  { words }: Reading,
  { after, near }: Search,
  fresh: (clause: Clause) => boolean,
): Reading | undefined {
  const around = after.readings.slice(Math.max(0, near - 2), near + 4);
  return around.find(({ clauses }) =>
    clauses.some(
      (clause) => clause.force === 'forbid' && fresh(clause) && likeness(clause.words, words) >= SAME,
    ),
  );
}

interface Best {
  readonly clause: Clause;
  readonly like: number;
}

/** The clause that says most of `limit`; of equals the one that still limits, the strongest first. */
function bestOf(limit: Clause, around: readonly Reading[]): Best | undefined {
  let best: (Best & { readonly rank: number }) | undefined;
  for (const { clauses, words } of around) {
    for (const clause of clauses) {
      // "Do not avoid answering" takes back a refusal, never "answer only the question".
      if (clause.force === 'release' && limit.force === 'restrict') continue;
      const own = likeness(limit.words, clause.words);
      const wide = likeness(limit.words, [...words, ...clause.words]);
      const like = Math.max(own, wide * 0.9);
      const rank =
        like +
        (isLimit(clause) ? 0.15 : 0) +
        (clause.force === limit.force ? 0.05 : 0) +
        clause.strength * 0.02 +
        own * 0.1;
      if (best === undefined || rank > best.rank) best = { clause, like, rank };
    }
  }
  return best;
}

/** A new limit about the same topic at the same place: whether it limits as much is for a person to say. */
function standIn(
  limit: Clause,
  { after, near, spent }: Search,
  fresh: (clause: Clause) => boolean,
): Reading | undefined {
  const topics = [...limit.topics].filter((topic) => STANDS_IN.has(topic));
  if (topics.length === 0) return undefined;
  for (const reading of after.readings.slice(Math.max(0, near - AROUND), near + AROUND + 1)) {
    const stand = reading.clauses.find(
      (clause) =>
        isLimit(clause) &&
        !spent.has(clause) &&
        fresh(clause) &&
        clause.strength >= limit.strength &&
        topics.some((topic) => clause.topics.has(topic)),
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
function keeps(index: Index, limit: Clause, reading: Reading): boolean {
  if (kept(index, reading) !== undefined) return true;
  const best = bestOf(limit, candidates(index, limit.words, 0));
  return best !== undefined && best.like >= 0.75 && !isWeakened(senseOf(limit, best.clause));
}

/** Limits that are still said and that a new sentence takes back. */
function overridden(before: Index, after: Index, was: ReadonlySet<string>): readonly LimitPair[] {
  const pairs: LimitPair[] = [];
  const stays = after.readings.map((reading) => was.has(keyOf(reading)) && reading.clauses.some(isLimit));
  after.readings.forEach((reading, position) => {
    if (was.has(keyOf(reading)) || reading.sentence.standing !== 'said') return;
    const target = reading.overrides ? lastBefore(stays, position) : undefined;
    const against = target ?? contradicted(reading, before, after, position);
    if (against === undefined) return;
    const old = before.exact.get(keyOf(against))?.[0];
    const limit = old === undefined ? undefined : before.readings[old];
    if (limit !== undefined) pairs.push({ was: limit, sense: 'overridden', now: reading });
  });
  return pairs;

  function lastBefore(limits: readonly boolean[], position: number): Reading | undefined {
    const at = limits.lastIndexOf(true, position);
    const found = at === -1 ? limits.indexOf(true) : at;
    return found === -1 ? undefined : after.readings[found];
  }
}

/** The limit, said as before, whose very thing a new sentence permits. */
function contradicted(reading: Reading, before: Index, after: Index, near: number): Reading | undefined {
  for (const { force, words } of reading.clauses) {
    if (force !== 'permit' && force !== 'release') continue;
    const limits = candidates(before, words, near).filter((one) => after.exact.has(keyOf(one)));
    const against = limits.find(({ clauses }) =>
      clauses.some((limit) => isLimit(limit) && limit.force !== 'order' && shares(limit.words, words)),
    );
    if (against !== undefined) return against;
  }
  return undefined;
}

function shares(limit: readonly Word[], permitted: readonly Word[]): boolean {
  return limit.length >= 2 && likeness(limit, permitted) >= 0.6;
}
