// What stands at the place of a sentence: the same words in other lines, or the same sentence about another thing.

import { keyOf } from './align.ts';
import type { Clause, SentenceReading } from './limits.ts';
import { isFresh, type Search, STAND_IN_REACH } from './stand-ins.ts';
import type { SentenceToken } from './tokens.ts';
import { holdsForce } from './without-force.ts';

/** The first of the sentences that say together, one behind the other, what one said: only lines were divided otherwise. */
export function saidInParts(reading: SentenceReading, { after, near }: Search): SentenceReading | undefined {
  const whole = keyOf(reading);
  const { readings } = after;
  for (let at = Math.max(0, near - STAND_IN_REACH); at <= near + STAND_IN_REACH; at += 1) {
    let said = '';
    for (let next = at; next < at + MOST_PARTS && said.length < whole.length; next += 1) {
      const part = readings[next];
      if (part === undefined || !isSaidAlways(part)) break;
      said += said === '' ? keyOf(part) : ` ${keyOf(part)}`;
      if (said === whole) return readings[at];
      if (!whole.startsWith(said)) break;
    }
  }
  return undefined;
}

const MOST_PARTS = 8;

function isSaidAlways({ sentence, clauses }: SentenceReading): boolean {
  return (
    sentence.standing === 'said' &&
    sentence.when === '' &&
    clauses.every(({ standing }) => standing === 'said')
  );
}

/** "You have access only to it", "You only have access to it". */
export function sameTokens({ sentence: was }: SentenceReading, { sentence: is }: SentenceReading): boolean {
  if (was.tokens.length !== is.tokens.length || was.when !== is.when) return false;
  const [old, fresh] = [[...was.tokens].sort(), [...is.tokens].sort()];
  return old.every((token, index) => token === fresh[index]);
}

/** The new sentence at the place of the old one that starts and ends as it does, and names something else between. */
export function sameFrame(
  { force, language }: Clause,
  { sentence: { tokens } }: SentenceReading,
  search: Search,
): SentenceReading | undefined {
  const around = search.after.readings.slice(Math.max(0, search.near - 2), search.near + STAND_IN_REACH);
  return around.find((one) => {
    const is = one.sentence.tokens;
    if (!isFresh(one, search) || one.sentence.standing !== 'said') return false;
    const [start, end] = ends(tokens, is);
    if ((start + end) * 2 < Math.max(tokens.length, is.length)) return false;
    return !holdsForce(tokens, { from: start, to: tokens.length - end }, force, language);
  });
}

/** How many tokens two sentences start and end with alike. */
export function ends(was: readonly SentenceToken[], is: readonly SentenceToken[]): readonly [number, number] {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  return [start, end];
}
