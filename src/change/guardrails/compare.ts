import { omitUndefined } from '../../omit-undefined.ts';
import { alignmentKey, candidates, expectedPlaces, type Index, indexOf, keyOf, likeness } from './align.ts';
import { type BestClause, bestClause } from './best.ts';
import { isCertain } from './certain.ts';
import { isCutDown, isOtherHalf } from './cut-down.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import { type LimitPair, overriddenLimits } from './overrides.ts';
import { answersAnyway, grounds } from './own-answer.ts';
import { readingsOf } from './read.ts';
import { inRewrittenPassage } from './rewritten.ts';
import { saidInParts, sameFrame, sameTokens } from './same-place.ts';
import { hasFewerCases, permitsIt } from './scope.ts';
import { type GuardrailLoss, type Sense, senseOf } from './sense.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { newLeave } from './spared.ts';
import {
  isFree,
  isFresh,
  otherWording,
  replaces,
  type Search,
  STAND_IN_REACH,
  standIn,
} from './stand-ins.ts';
import { plainest, sunk } from './sunken.ts';
import { isSign } from './tokens.ts';
import { signsOfTelling } from './told.ts';
import { translatedLanguages } from './translated.ts';
import { isDropped, sameWithoutForce } from './without-force.ts';

/** As much alike as two wordings of one limit must be. */
const SAME = 0.5;
/** The same where they stand far from each other. */
const FAR = 0.66;
/** As much of a limit as a clause must say to be certainly what became of it. */
const SURE = 0.7;
/** As much of the new sentence as the old one must say where the clause alone is not certain. */
const IN_TURN = 0.35;
/** As much of a limit as another must say to make it superfluous. */
const COVERS = 0.85;
/** So few words at the end of a sentence may be there by chance. */
const FEW = 4;
/** From here on two sentences may mean the same, and a person has to tell. */
const PERHAPS = 0.3;
/** The same where both forbid, both restrict and so on. */
const PERHAPS_ALIKE = 0.2;
/** As much of a limit as a sentence without force must hold to be what became of it. */
const BARE = 0.6;
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
  const was = new Set(before.readings.map(alignmentKey));
  const spent = new Map<Clause, Sentence>();
  const translated = translatedLanguages(before, after);
  const pairs: LimitPair[] = [];
  const limiting = before.readings.flatMap((reading, position) => {
    const limits = reading.clauses.filter(isLimit);
    if (limits.length === 0) return [];
    const near = places[position] ?? 0;
    const search = { before, after, near, was, spent, translated: translated.has(reading.language) };
    // Those that are surely the same come first: what stands for one stands for no other.
    return [
      { reading, search, limits: limits.map((limit) => ({ limit, sure: surely(limit, reading, search) })) },
    ];
  });
  limiting.forEach(({ reading, search, limits }) => {
    const outcomes = limits.map(({ limit, sure }) => {
      const found = sure ?? perhaps(limit, reading, search);
      if (!isWeakened(found.sense)) return found;
      if (elsewhere !== undefined && keeps(elsewhere, limit, reading)) return { sense: 'kept' as const };
      const certain = isCertain(found.sense, limit, { was: reading, now: found.now }, search);
      if (certain) return found;
      const told =
        found.sense === 'removed' && !limit.onlyBounds ? signsOfTelling(limit, reading) : undefined;
      return { ...found, sense: 'undecided' as const, ...omitUndefined({ told }) };
    });
    const worst =
      outcomes.find(({ sense }) => isWeakened(sense)) ?? outcomes.find(({ sense }) => sense !== 'kept');
    if (worst !== undefined) pairs.push({ was: reading, ...worst });
    else if (!after.exact.has(keyOf(reading))) pairs.push({ was: reading, sense: 'kept', ...outcomes[0] });
  });
  return [...pairs, ...newLeave(before, after, places), ...overriddenLimits(before, after, was)];
}

type SenseOutcome = Omit<LimitPair, 'was'>;

/** What became of a limit whose new wording is as good as certain. */
function surely(limit: Clause, reading: SentenceReading, search: Search): SenseOutcome | undefined {
  const { after, near } = search;
  const same = kept(after, reading);
  const parts = same ?? saidInParts(reading, search);
  if (parts !== undefined) return { sense: 'kept', now: parts };
  const around = candidates(after, limit.words, near);
  const fresh = around.filter((one) => isFresh(one, search) && !isOtherHalf(limit, reading, one));
  const turned = fresh.find((one) => sameTokens(reading, one) && one.sentence.standing === 'said');
  if (turned?.clauses.every(({ standing }) => standing === 'said')) return { sense: 'kept', now: turned };
  if (around.some((one) => !isFresh(one, search) && (covers(one, limit) || endsWith(one, reading))))
    return { sense: 'kept' };
  const without = fresh.find((one) => isDropped(limit, reading, one));
  if (without !== undefined) return { sense: 'removed', now: without };
  const bare = sameWithoutForce(limit, reading, fresh);
  if (bare !== undefined) return { sense: permits(bare) ? 'negated' : 'removed', now: bare };
  const anyway = grounds(limit) ? fresh.find(answersAnyway) : undefined;
  if (anyway !== undefined) return { sense: 'negated', now: anyway };
  const cut = cutDown(limit, fresh, search);
  if (cut !== undefined) return { sense: 'narrowed', now: cut };
  const best = bestClause(limit, fresh);
  if (best === undefined || best.like < enough(best.reading, near)) return undefined;
  return reworded(limit, reading, best, search);
}

function permits({ clauses }: SentenceReading): boolean {
  return clauses.some(({ force }) => force === 'permit');
}

/** The new sentence that is the old one with fewer things in its list, where no other sentence says the rest. */
function cutDown(
  limit: Clause,
  fresh: readonly SentenceReading[],
  search: Search,
): SentenceReading | undefined {
  for (const reading of fresh) {
    const clause = reading.clauses.find(
      (one) =>
        isLimit(one) &&
        one.sentence.when === limit.sentence.when &&
        isCutDown(limit, one) &&
        isFree(one, limit, search) &&
        !saidApart(limit, { clause: one, reading, like: 1 }, search),
    );
    if (clause !== undefined) {
      search.spent.set(clause, limit.sentence);
      return reading;
    }
  }
  return undefined;
}

/** What may have become of a limit that no new sentence says as a whole. */
function perhaps(limit: Clause, reading: SentenceReading, search: Search): SenseOutcome {
  const { after, near } = search;
  const all = candidates(after, [...limit.words, ...reading.words], near).filter((one) =>
    isFresh(one, search),
  );
  const half = all.find((one) => isOtherHalf(limit, reading, one));
  const fresh = candidates(after, limit.words, near).filter((one) => one !== half && isFresh(one, search));
  const fewer = fresh.find(({ clauses }) => clauses.some((clause) => hasFewerCases(limit, clause, fresh)));
  if (fewer !== undefined) return { sense: 'narrowed', now: fewer };
  const leave = fresh.find(({ clauses }) => clauses.some((clause) => permitsIt(limit, clause)));
  if (leave !== undefined) return { sense: 'negated', now: leave };
  const best = bestClause(limit, fresh);
  const bare = plainest(limit, fresh);
  if (bare !== undefined) return { sense: sunk(limit, bare, reading), now: bare };
  const enoughOf = best?.clause.force === limit.force ? PERHAPS_ALIKE : PERHAPS;
  if (best !== undefined && best.like >= enoughOf && replaces(best.clause, limit, search)) {
    search.spent.set(best.clause, limit.sentence);
    return { sense: 'undecided', now: best.reading };
  }
  if (half !== undefined) return { sense: 'narrowed', now: half };
  const other = otherWording(limit, reading, search);
  if (other !== undefined) return { sense: 'undecided', now: other };
  const frame = limit.admits ? undefined : sameFrame(limit, reading, search);
  if (frame !== undefined) return { sense: 'undecided', now: frame };
  const stand = standIn(limit, reading.language, search) ?? inRewrittenPassage(limit, reading, fresh, search);
  return stand === undefined ? { sense: 'removed' } : { sense: 'undecided', now: stand };
}

/** Two wordings far from each other must be more alike to be one. */
function enough({ position }: SentenceReading, near: number): number {
  return Math.abs(position - near) <= STAND_IN_REACH * 2 ? SAME : FAR;
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

/** Whether a sentence that nothing divides from the one before it ends with the very words. */
function endsWith(one: SentenceReading, reading: SentenceReading): boolean {
  const said = keyOf(reading);
  return one.sentence.standing === 'said' && said.split(' ').length > FEW && keyOf(one).endsWith(` ${said}`);
}

/** "If it is a purchase, ask" says nothing of "If it is a password, ask". */
function coversConditions(limit: Clause, clause: Clause): boolean {
  return clause.conditions.length === 0 || likeness(limit.conditions, clause.conditions) >= BARE;
}

function reworded(limit: Clause, reading: SentenceReading, best: BestClause, search: Search): SenseOutcome {
  const found = senseOf(limit, best.clause);
  // A limit that another old one became: whether it says this one too, words do not tell.
  const taken = !isFree(best.clause, limit, search);
  const sense =
    isWeakened(found) && (taken || isVague(limit, reading, best) || saidApart(limit, best, search))
      ? 'undecided'
      : found;
  search.spent.set(best.clause, limit.sentence);
  return { sense, now: best.reading };
}

/** Whether two wordings share too little to say which of them limits more. */
function isVague(limit: Clause, { words }: SentenceReading, { clause, reading }: BestClause): boolean {
  if (clause.standing !== 'said' || likeness(limit.words, clause.words) >= SURE) return false;
  return likeness(words, reading.words) < SAME || likeness(reading.words, words) < IN_TURN;
}

/** "Do no other things or exceed the goal" became two sentences: what one of them lost the other says. */
function saidApart(limit: Clause, { clause }: BestClause, search: Search): boolean {
  const lost = limit.words.filter(({ stem }) => !clause.words.some((one) => one.stem === stem));
  if (lost.length === 0 || clause.force !== limit.force || clause.strength < limit.strength) return false;
  const { after, near } = search;
  return after.readings
    .slice(Math.max(0, near - STAND_IN_REACH), near + STAND_IN_REACH + 1)
    .some(
      (one) =>
        isFresh(one, search) &&
        one.clauses.some(
          (other) =>
            other !== clause &&
            other.force === limit.force &&
            other.strength >= limit.strength &&
            likeness(lost, other.words) >= (isSign(lost[0]?.stem[0] ?? '') ? SAME : COVERS),
        ),
    );
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
  const best = bestClause(limit, candidates(index, limit.words, 0));
  return best !== undefined && best.like >= 0.75 && !isWeakened(senseOf(limit, best.clause));
}
