// When a limit is lost beyond doubt. Measured on edits that the rules were not written for, one sign of a loss alone is
// wrong too often: a second one must say so, or both wordings are shown to a person.

import type { Index } from './align.ts';
import { type Clause, isFirm, type SentenceReading } from './limits.ts';
import { isOpened, type Sense } from './sense.ts';
import { isFresh, type Search, STAND_IN_REACH } from './stand-ins.ts';

/** As many new sentences, half of all around, make a passage that was written anew. */
const ANEW = 4;
/** A longer sentence that names so many things of code describes them, tokens and names. */
const LONG = 45;
const NAMES = 3;

/** Whether a loss that one rule saw is shown by a second sign, too. */
export function isCertain(
  sense: Sense,
  limit: Clause,
  { was, now }: { readonly was: SentenceReading; readonly now: SentenceReading | undefined },
  search: Search,
): boolean {
  if (sense === 'removed') return isGone(limit, was, search);
  if (sense !== 'narrowed' || isStrong(limit) || limit.admits || now === undefined) return true;
  return now.clauses.some((clause) => isOpened(limit, clause));
}

/** An order that is given outright, and whose passage was not written anew as a whole. */
function isGone(limit: Clause, { sentence }: SentenceReading, search: Search): boolean {
  if (limit.admits) return true;
  if (limit.language === 'en' && sentence.tokens.length > LONG && namesOfCode(sentence.text) >= NAMES)
    return false;
  return (limit.direct || limit.strength === 3) && (isStrong(limit) || !isWrittenAnew(search));
}

/** Whatever the circumstances, or about what keeps people safe. */
function isStrong({ strength, topics }: Clause): boolean {
  return strength === 3 || isFirm(topics);
}

function isWrittenAnew(search: Search): boolean {
  const around = passage(search.after, search.near);
  const fresh = around.filter((one) => isFresh(one, search)).length;
  return fresh >= ANEW && fresh * 2 > around.length;
}

function passage({ readings }: Index, near: number): readonly SentenceReading[] {
  return readings.slice(Math.max(0, near - STAND_IN_REACH), near + STAND_IN_REACH + 1);
}

/** Paths, calls, names with an underscore or a capital inside, and what stands between backticks. */
function namesOfCode(text: string): number {
  return text.split(/[\s,;]+/).filter((word) => /[\w)]\/\w|\w_\w|[a-z][A-Z]|\(\)|`/.test(word)).length;
}
