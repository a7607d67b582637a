import type { Requirement } from '../../../policy/policy.ts';
import type { GateApplication } from '../../subject.ts';
import type { Context, Outcome } from './kind.ts';

/** What a condition comes to: whether what follows from it is asked, and what follows from its contrary. */
export interface Conditional {
  readonly holds: boolean;
  readonly fails: boolean;
  /** Nobody can say, offline. */
  readonly unknown: boolean;
}

/**
 * Judges a condition of documents as they were and as the change leaves them. Where the two differ, or where one cannot
 * be decided, both sides of it are asked: nobody exempts himself by editing what a condition reads, nor by breaking it.
 */
export function conditional(condition: Requirement, asked: GateApplication, context: Context): Conditional {
  const outcomes = (['head', 'base'] as const).map((side) =>
    truth(context.judge(condition, asked, { ...context, condition: true, side })),
  );
  return {
    holds: outcomes.some((one) => one !== 'no'),
    fails: outcomes.some((one) => one !== 'yes'),
    unknown: outcomes.includes('unknown'),
  };
}

export type Truth = 'yes' | 'no' | 'undecided' | 'unknown';

function truth(outcome: Outcome): Truth {
  if (outcome.state === 'met') return 'yes';
  if (outcome.state === 'unknown') return 'unknown';
  return outcome.gaps.some(({ undecided }) => undecided === true) ? 'undecided' : 'no';
}
