import type { ToldSign } from '../change.ts';
import { alignmentKey, candidates, type Index, keyOf, likeness } from './align.ts';
import { MODE } from './cues-at.ts';
import { type Clause, isLimit, type SentenceReading, type Word } from './limits.ts';
import { answersAnyway, grounds } from './own-answer.ts';
import type { Sense } from './sense.ts';
import { isSign, type SentenceToken, stem } from './tokens.ts';

/** A limiting sentence of the old prompt with the one that stands for it now. */
export interface LimitPair {
  readonly was: SentenceReading;
  /** Absent: nothing like it is said any more. */
  readonly now?: SentenceReading;
  readonly sense: Sense;
  /** Why it was taken for one that only tells of something. */
  readonly told?: readonly ToldSign[];
}

/** As much of what is done without asking as the limit must speak of. */
/** No more of them are looked at for one new sentence: keeps the time linear. */
const LAST = 16;
const [OF_IT, OF_IT_IN_SIGNS] = [0.5, 0.19];
/** As much of a limit as a permission must speak of to contradict it. */
const CONTRADICTS = 0.75;

/** Limits that are still said and that a new sentence takes back. */
export function overriddenLimits(
  before: Index,
  after: Index,
  was: ReadonlySet<string>,
): readonly LimitPair[] {
  const pairs: LimitPair[] = [];
  const kept = before.readings.filter((one) => after.exact.has(keyOf(one)));
  const limits: KeptLimits = {
    before,
    after,
    asking: kept.filter(({ clauses }) => clauses.some((one) => isLimit(one) && asksLeave(one))).slice(-LAST),
    grounding: kept.filter(({ clauses }) => clauses.some(grounds)).slice(-LAST),
  };
  const stays = after.readings.map(
    (reading) => was.has(alignmentKey(reading)) && reading.clauses.some(isLimit),
  );
  after.readings.forEach((reading, position) => {
    if (was.has(alignmentKey(reading)) || reading.sentence.standing !== 'said') return;
    if (wasFreed(reading, before, position)) return;
    const target = reading.overrides ? lastBefore(stays, position) : undefined;
    const except = reading.excepts && stays[position - 1] === true ? after.readings[position - 1] : undefined;
    const against = target ?? except ?? contradicted(reading, limits, position);
    if (against === undefined) return;
    const old = before.exact.get(keyOf(against))?.[0];
    const limit = old === undefined ? undefined : before.readings[old];
    const sense = target === undefined && except !== undefined ? 'narrowed' : 'overridden';
    if (limit !== undefined) pairs.push({ was: limit, sense, now: reading });
  });
  return pairs;

  function lastBefore(limits: readonly boolean[], position: number): SentenceReading | undefined {
    const at = limits.lastIndexOf(true, position);
    const found = at === -1 ? limits.indexOf(true) : at;
    return found === -1 ? undefined : after.readings[found];
  }
}

/** Whether the old prompt set free from the same, and only an exception to it or another wording is new. */
function wasFreed({ clauses, words, overrides }: SentenceReading, before: Index, near: number): boolean {
  const frees = clauses.filter(({ force }) => force === 'release' || force === 'permit');
  const said = (freed: readonly Word[], old: readonly Word[]): boolean => likeness(freed, old) >= SAID;
  const old = candidates(before, words, near);
  if (overrides) return old.some((one) => one.overrides && said(words, one.words));
  return (
    frees.length > 0 &&
    frees.every(({ force, words: freed, exception }) => {
      const excepted = new Set(exception.map(stem));
      const rest = freed.filter((word) => !excepted.has(word.stem));
      return old.some((one) => one.clauses.some((was) => was.force === force && said(rest, was.words)));
    })
  );
}

/** As much of what is set free as the old wording must have named. */
const SAID = 0.9;

/** Limits that are said as before, by what a new sentence may take back of them. */
interface KeptLimits {
  readonly before: Index;
  readonly after: Index;
  readonly asking: readonly SentenceReading[];
  readonly grounding: readonly SentenceReading[];
}

/** The limit, said as before, whose very thing a new sentence permits. */
function contradicted(
  reading: SentenceReading,
  { before, after, asking, grounding }: KeptLimits,
  near: number,
): SentenceReading | undefined {
  // "Only the third check may edit files" leaves them closed to all others.
  if (reading.restricts) return undefined;
  const isKept = (one: SentenceReading): boolean => after.exact.has(keyOf(one));
  if (answersAnyway(reading)) {
    // "Use your general knowledge" may stand beside "say so if you do not know"; "if nothing is found, guess" does not.
    const grounded = grounding.findLast((one) =>
      one.clauses.some((limit) => grounds(limit) && (!limit.admits || reading.conditional)),
    );
    if (grounded !== undefined) return grounded;
  }
  for (const clause of reading.clauses) {
    const { force, words } = clause;
    if (force !== 'permit' && force !== 'release') continue;
    const limits = candidates(before, words, near).filter(isKept);
    const asks = asking.findLast(
      ({ clauses }) =>
        force === 'release' &&
        clauses.some((limit) => isLimit(limit) && asksLeave(limit) && freesOfAsking(clause, limit)),
    );
    if (asks !== undefined) return asks;
    const against = limits.find(({ clauses }) =>
      clauses.some((limit) => isLimit(limit) && limit.force !== 'order' && shares(limit.words, words)),
    );
    if (against !== undefined) return against;
  }
  return undefined;
}

/** "In this mode, go on without asking", "no approval is needed for small refunds": frees of what the limit asks. */
function freesOfAsking({ tokens, topics, words, conditions }: Clause, limit: Clause): boolean {
  const done = words.filter(
    ({ topic, stem }) =>
      topic !== 'confirm' &&
      topic !== 'person' &&
      stem !== 'ask' &&
      !conditions.some((one) => one.stem === stem && words.length > conditions.length),
  );
  const asks = topics.has('confirm') || tokens.some((token) => ASKS.test(token));
  if (
    topics.has('confirm') &&
    (MODE.test(tokens.join(' ')) ||
      (done.length === 0 && conditions.length === 0) ||
      forSome(tokens) ||
      tokens.some((token) => SMALL.test(token)) ||
      SMALL_IN_SIGNS.test(tokens.join('')))
  )
    return true;
  if (asks && likeness(done, limit.words) >= (isSign(tokens[0] ?? '') ? OF_IT_IN_SIGNS : OF_IT)) return true;
  const own = tokens.slice(tokens.lastIndexOf(',') + 1).filter((token) => /^\p{L}/u.test(token));
  return own.some((token) => ASKS.test(token)) && own.every((token) => ASKS.test(token) || GO_ON.test(token));
}

/** "For regular customers": some of those whom the limit protects. */
function forSome(tokens: readonly SentenceToken[]): boolean {
  return tokens.some(
    (token, at) => FOR.test(token) && tokens.slice(at, at + NEAR).some((one) => SOMEBODY.test(one)),
  );
}

/** "No approval is needed for small changes": some of what the limit is about. */
const SMALL =
  /^(?:small|smaller|minor|trivial|routine|klein\p{L}{1,2}|geringfugig\p{L}*|petite?s?|mineure?s?|menor(?:es)?|pequen[oa]s?|piccol[ioae]|minori|kleine|drobn\p{L}*|мелк\p{L}*|небольш\p{L}*)$/u;
const SMALL_IN_SIGNS = /小(?:额|文件|改动|修改|さな|額)|轻微|少量|軽微|작은|사소한|소액/;

/** Who is spoken of is named so near, tokens. */
const NEAR = 4;
const FOR = /^(?:for|with|bei|fur|pour|avec|para|con|per|com|voor|bij|dla|przy|для|у)$/;
const SOMEBODY =
  /^(?:amounts?|sums?|betrag\p{L}*|montants?|importes?|importi|valores|bedrag\p{L}*|kwot\p{L}*|сумм\p{L}*|customers?|clients?|users?|members?|partners?|kund\p{L}+|nutzer\p{L}*|utilisateurs?|client[eis]s?|usuari[oa]s?|utenti?|klant\p{L}*|gebruikers?|klient\p{L}+|uzytkownik\p{L}*|клиент\p{L}*|пользовател\p{L}*)$/u;

function asksLeave({ tokens, topics, count, force }: Clause): boolean {
  if (!topics.has('confirm') && !tokens.some((token) => ASKS.test(token))) return false;
  return force === 'order' || count.until + count.unless > 0 || force === 'restrict';
}

const ASKS = /^(?:ask(?:ing|ed|s)?|confirm(?:ing|ation)?|approval|permission|consent|wait(?:ing)?)$/;
const GO_ON =
  /^(?:you|do|not|need|to|no|have|the|user|without|act|proceed|continue|go|on|ahead|work|operate|for|any|just|must|may|can|should|directly|then|it|is|them|their|autonomously)$/;

function shares(limit: readonly Word[], permitted: readonly Word[]): boolean {
  return limit.length >= 2 && likeness(limit, permitted) >= CONTRADICTS;
}
