// A sentence that holds the words of a limit, and limits nothing any more.

import { likeness } from './align.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import { MOSTLY } from './rewritten.ts';
import type { Sense } from './sense.ts';

/** As much of a limit as a sentence must hold that orders to keep what nobody was to change. */
const KEPT = 0.4;

/** The new sentence that holds most words of a limit and limits nothing. */
export function plainest(limit: Clause, fresh: readonly SentenceReading[]): SentenceReading | undefined {
  const most = fresh
    .map((one) => ({ one, like: likeness(limit.words, one.words) }))
    .sort((a, b) => b.like - a.like || Number(b.one.keeps) - Number(a.one.keeps))[0];
  if (most === undefined || most.like < (most.one.keeps ? KEPT : MOSTLY)) return undefined;
  return most.one.clauses.some((one) => one.standing === 'said' && isLimit(one)) ? undefined : most.one;
}

/** What a sentence became that holds the words of a limit and no limit any more. */
export function sunk(
  limit: Clause,
  {
    sentence,
    clauses,
    conditional,
    prefers,
    hedges,
    insists,
    negates,
    restricts,
    keeps: keepsThem,
  }: SentenceReading,
  was: SentenceReading,
): Sense {
  if (sentence.standing !== 'said' || clauses.some(({ standing }) => standing === 'example'))
    return 'disabled';
  // "Always check it" became "Try to check it".
  if (limit.force === 'order' && hedges && !was.hedges) return 'softened';
  // "Do not delete comments" became "Keep comments", "never dilute it" became "it is raised, not diluted".
  if (limit.force === 'forbid' && (keepsThem || negates)) return 'undecided';
  // "Only one at a time" became "Exactly one at a time".
  if (limit.force === 'restrict' && (insists || restricts)) return 'undecided';
  // An order needs no word of force: "add a source" orders as much as "make sure to cite".
  return limit.force === 'order' || prefers || (limit.onlyIf && conditional) ? 'undecided' : 'removed';
}
