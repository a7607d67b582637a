import { likeness } from './align.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';

/** As much of a clause as a limit must hold to be split into it and others. */
const PART = 0.7;
/** The clause of a new prompt that says most of an old limit. */
export interface BestClause {
  readonly reading: SentenceReading;
  readonly clause: Clause;
  readonly like: number;
}

/** The clause that says most of `limit`; of equals the one that still limits, the strongest first. */
export function bestClause(limit: Clause, around: readonly SentenceReading[]): BestClause | undefined {
  let best: (BestClause & { readonly rank: number }) | undefined;
  for (const reading of around) {
    for (const clause of reading.clauses) {
      // "Do not avoid answering" takes back a refusal, never "answer only the question".
      if (clause.force === 'release' && limit.force === 'restrict') continue;
      // "If you need no more, do not bother asking" sets free from another thing.
      const frees = clause.force === 'release' || clause.force === 'permit';
      if (frees && likeness(clause.words, limit.words) < ITS_OWN) continue;
      // Saying that one does not know is another thing than knowing only what is given.
      if (limit.admits && limit.force === 'order' && !clause.admits) continue;
      if (isAside(limit, clause)) continue;
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

/** Whether a clause that does something weaker only happens to hold the one or two words of a limit. */
function isAside(limit: Clause, clause: Clause): boolean {
  return (
    limit.words.length <= FEW &&
    clause.force !== limit.force &&
    clause.strength < limit.strength &&
    clause.force !== 'release' &&
    likeness(clause.words, limit.words) < ITS_OWN
  );
}

const FEW = 2;
/** As much of a clause as a short limit must hold to be what it became. */
const ITS_OWN = 0.34;

/** As much of a limit as a clause and the sentence behind it say, where the clause says a part of the limit and no more. */
function inParts(limit: Clause, clause: Clause, around: readonly SentenceReading[]): number {
  if (clause.force !== limit.force || clause.words.length < 3) return 0;
  if (likeness(clause.words, limit.words) < PART) return 0;
  const own = around.find(({ sentence }) => sentence === clause.sentence);
  const next = around.find(({ position }) => position === (own?.position ?? Number.NaN) + 1);
  return next === undefined ? 0 : likeness(limit.words, [...clause.words, ...next.words]);
}
