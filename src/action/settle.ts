/** The steps of a run that judges a head. Each looks at GitHub or writes to it once. */
export interface Steps<Judged> {
  /** Reads the facts and judges them. Undefined: there is nothing to judge any more. */
  judge(round: number): Promise<Judged | undefined>;
  /** @returns whether anything was written; what already stands as it should is left alone */
  publish(judged: Judged): Promise<boolean>;
  /** Whether GitHub shows other facts now than those that were judged. */
  changed(judged: Judged): Promise<boolean>;
  /** The facts change faster than they are judged. */
  giveUp(judged: Judged): Promise<void>;
}

/** What changes faster than it is judged is judged by the run of its last event. */
const MOST_ROUNDS = 4;

/**
 * Judges and publishes until what GitHub shows after the writing is what was judged.
 *
 * This is the order of verdicts: no clock, no run number and no mark is compared. Whichever run writes last looks at
 * the facts after its own writing, and judges again when they are not those it judged. So when all runs have ended,
 * the last verdict is about the last facts. A run that wrote nothing covered nothing, and need not look.
 */
export async function settle<Judged>(steps: Steps<Judged>): Promise<Judged | undefined> {
  let last: Judged | undefined;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const judged = await steps.judge(round);
    if (judged === undefined) return last;
    last = judged;
    if (!(await steps.publish(judged)) || !(await steps.changed(judged))) return last;
  }
  if (last !== undefined) await steps.giveUp(last);
  return last;
}
