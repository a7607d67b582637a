import { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Facts } from '../gates/facts.ts';
import { judge } from '../gates/judge.ts';
import type { Plan } from '../gates/plan.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import type { TreeEntry } from '../objects.ts';
import { code, prose, words } from '../prose.ts';
import { type Budget, PIECE_MS } from './budget.ts';

/** Documents that people write are smaller, bytes: whatever takes so long is one of the others. */
const LARGE = 20_000;
/** Files that are named one by one. */
const MOST_NAMED = 20;
const TOO_LONG = `the documents of this change took longer than ${PIECE_MS / 1000} seconds to judge`;

/**
 * Judges within `limits`. A document that is never read to its end must not take the verdict with it: then the large ones
 * are judged as files that cannot be read, each with a failing finding of its own.
 *
 * The function throws `budget-spent`, which `evaluate` makes a finding of, when that takes too long as well.
 */
export function judgingIn(limits: Budget): (planned: Plan, facts: Facts, now: string) => Evaluation {
  let left = false;
  return (planned, facts, now) => {
    let evaluation: Evaluation | undefined;
    const inTime = (one: Facts): boolean =>
      limits.within(() => {
        evaluation = judge(planned, one, now);
      });
    // The same question is asked again when more files are listed: what took too long once is not tried again.
    if (!left && inTime(facts) && evaluation !== undefined) return evaluation;
    left = true;
    const large = largeOnes(facts);
    if (large.length > 0 && inTime(withoutLarge(facts, large)) && evaluation !== undefined) return evaluation;
    throw budgetSpent(large[0]?.path);
  };
}

/** @param largest path of the largest of the documents that people do not write by hand */
export function budgetSpent(largest: string | undefined): AimsError {
  const what = largest === undefined ? 'the documents of this change' : largest;
  const named = largest === undefined ? '' : `; the largest is ${largest}`;
  return new AimsError('budget-spent', `${TOO_LONG}${named}`, `make ${what} smaller or simpler`);
}

/** The large documents that were read, the largest first, each once. */
function largeOnes({ trees, documents }: Facts): readonly TreeEntry[] {
  const entries = [trees.head, trees.base, trees.mergeBase].flatMap((tree) => [...tree.entries.values()]);
  const sizes = new Map<TreeEntry, number>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const blob = documents.blob(entry.sha);
    if (blob?.state !== 'read' || blob.bytes.byteLength < LARGE || seen.has(entry.sha)) continue;
    seen.add(entry.sha);
    sizes.set(entry, blob.bytes.byteLength);
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a).map(([entry]) => entry);
}

function withoutLarge(facts: Facts, large: readonly TreeEntry[]): Facts {
  const shas = new Set(large.map(({ sha }) => sha));
  const told = large.slice(0, MOST_NAMED).map(
    ({ path }): UnreadableInput => ({
      code: 'unread.file',
      path,
      message: prose`${code(path)} was not judged: ${words(TOO_LONG)}`,
      remedy: prose`make ${code(path)} smaller or simpler`,
    }),
  );
  return {
    ...facts,
    documents: facts.documents.without(shas, TOO_LONG),
    shortfalls: [...facts.shortfalls, ...told],
  };
}
