// When a limit is lost beyond doubt. Measured on edits that the rules were not written for, one sign of a loss alone is
// wrong too often: a second one must say so, or both wordings are shown to a person.

import type { Index } from './align.ts';
import { type Clause, isFirm, type SentenceReading } from './limits.ts';
import { limitsRefusing } from './refusals.ts';
import { isOpened, type Sense } from './sense.ts';
import { isFresh, type Search, STAND_IN_REACH } from './stand-ins.ts';
import { signsOfTelling } from './told.ts';
import { isDropped } from './without-force.ts';

/** As many new sentences, half of all around, make a passage that was written anew. */
const ANEW = 4;

/** Whether a loss that one rule saw is shown by a second sign, too. */
export function isCertain(
  sense: Sense,
  limit: Clause,
  { was, now }: { readonly was: SentenceReading; readonly now: SentenceReading | undefined },
  search: Search,
): boolean {
  if (sense === 'removed') {
    // Taken out of a sentence that stays: nothing that is told by the way.
    return (now !== undefined && isDropped(limit, was, now)) || isGone(limit, was, search);
  }
  if (sense !== 'narrowed' || isStrong(limit) || limit.admits || now === undefined) return true;
  return now.clauses.some((clause) => isOpened(limit, clause));
}

/** An order and nothing that is told, whose passage was not written anew as a whole. */
function isGone(limit: Clause, was: SentenceReading, search: Search): boolean {
  if (limitsRefusing(limit)) return false;
  if (limit.admits) return true;
  // How often something may be done is often told elsewhere, or in code.
  if (COMMENT_OF_CODE.test(was.sentence.text)) return false;
  if (limit.onlyBounds || signsOfTelling(limit, was) !== undefined) return false;
  // A ban is gone whatever else is new beside it; a choice may have become another one.
  return limit.force === 'forbid' || isStrong(limit) || !isWrittenAnew(search);
}

/** "chat(tokens=10)  # do NOT pass temperature": what a comment of code that is shown says. */
const COMMENT_OF_CODE = /[)\]};,]\s{1,9}(?:#|\/\/)\s/;

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
