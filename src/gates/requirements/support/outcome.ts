import { type Prose, prose } from '../../../prose.ts';
import type { Gap } from './gap.ts';
import type { Outcome } from './kind.ts';

/** Met when there are no gaps. */
export function outcome(gaps: readonly Gap[], because: Prose): Outcome {
  const [first, ...rest] = gaps;
  return first === undefined ? { state: 'met', because } : { state: 'unmet', gaps: [first, ...rest] };
}

/** What cannot be decided: a gap, and no condition takes it for a no. */
export function undecidedOutcome(gaps: readonly Gap[]): Outcome {
  return outcome(
    gaps.map((gap) => ({ ...gap, undecided: true })),
    prose``,
  );
}
