// Two losses that no limit shows: leave without its exception, and an order that became leave.

import { candidates, type Index, keyOf, likeness } from './align.ts';
import { loadedLexicon } from './lexicon/index.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import type { LimitPair } from './overrides.ts';
import { ends } from './same-place.ts';
import { STAND_IN_REACH } from './stand-ins.ts';
import { stem } from './tokens.ts';

/** What a model may do now that it had to do, or was not to do in some cases. */
export function newLeave(before: Index, after: Index, places: readonly number[]): readonly LimitPair[] {
  return [...lostExceptions(before, after, places), ...lostOrders(before, after, places)];
}

/** Orders of any kind that may be done now: "You must check it" became "You can check it", and nothing else is said otherwise. */
function lostOrders(before: Index, after: Index, places: readonly number[]): readonly LimitPair[] {
  return before.readings.flatMap((was, position) => {
    const { sentence, insists, clauses } = was;
    if (!insists || clauses.length > 0 || sentence.standing !== 'said' || after.exact.has(keyOf(was)))
      return [];
    const near = places[position] ?? 0;
    const now = after.readings
      .slice(Math.max(0, near - 2), near + STAND_IN_REACH)
      .find((one) => !before.exact.has(keyOf(one)) && isLeave(one) && saysButMust(was, one));
    return now === undefined ? [] : [{ was, now, sense: 'softened' as const }];
  });
}

function isLeave({ clauses, sentence, insists }: SentenceReading): boolean {
  return (
    sentence.standing === 'said' &&
    !insists &&
    clauses.length > 0 &&
    clauses.every(({ force, layout }) => force === 'permit' && !layout)
  );
}

/** Whether all but the word that orders is as it was. */
function saysButMust(was: SentenceReading, is: SentenceReading): boolean {
  const [old, fresh] = [was.sentence.tokens, is.sentence.tokens];
  const [start, end] = ends(old, fresh);
  if (start + end < FEW || old.length - start - end > MOST || fresh.length - start - end > MOST) return false;
  const words = loadedLexicon(was.language);
  return (
    words.cues.find(old).some(({ kind, at }) => kind === 'must' && at <= start && at + MOST > start) &&
    !words.topics.find(old).some(({ kind }) => kind === 'layout')
  );
}

/** As many tokens must be left; so many may be the word of force. */
const [FEW, MOST] = [3, 4];

/** As much of what is allowed as the new sentence must allow. */
const SAME_LEAVE = 0.5;
/** As much of an exception as another sentence must say to hold it. */
const HELD = 0.5;

/** "You may add topics, unless the user forbids it" became "You may add topics". */
function lostExceptions(before: Index, after: Index, places: readonly number[]): readonly LimitPair[] {
  return before.readings.flatMap((was, position) => {
    const leave = was.clauses.find(hasException);
    if (leave === undefined || was.sentence.standing !== 'said' || after.exact.has(keyOf(was))) return [];
    const near = places[position] ?? 0;
    const now = candidates(after, leave.words, near).find(
      (one) => !before.exact.has(keyOf(one)) && one.clauses.some((clause) => allowsAlways(clause, leave)),
    );
    return now === undefined || isHeld(leave, after, near) ? [] : [{ was, now, sense: 'removed' as const }];
  });
}

function hasException({ force, count, layout, exception }: Clause): boolean {
  return force === 'permit' && count.unless > 0 && !layout && exception.length > 1;
}

function allowsAlways({ force, count, conditions, words }: Clause, leave: Clause): boolean {
  if (force !== 'permit' || count.unless + count.until > 0) return false;
  if (conditions.length > leave.conditions.length) return false;
  const excepted = new Set(leave.exception.map(stem));
  const allowed = leave.words.filter(({ stem: word }) => !excepted.has(word));
  return allowed.length > 0 && likeness(allowed, words) >= SAME_LEAVE;
}

/** Whether another sentence says what the exception said. */
function isHeld(leave: Clause, after: Index, near: number): boolean {
  const stems = new Set(leave.exception.map(stem));
  const excepted = [...leave.words, ...leave.conditions].filter(({ stem: word }) => stems.has(word));
  const limits = (one: SentenceReading): boolean =>
    one.clauses.some(
      (clause) => isLimit(clause) && likeness(excepted, [...clause.words, ...clause.conditions]) >= HELD,
    );
  return excepted.length > 0 && candidates(after, excepted, near).some(limits);
}
