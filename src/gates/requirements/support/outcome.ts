import type { Prose } from '../../../prose.ts';
import type { Gap, Outcome } from './kind.ts';

/** Met when there are no gaps. */
export function outcome(gaps: readonly Gap[], because: Prose): Outcome {
  const [first, ...rest] = gaps;
  return first === undefined ? { state: 'met', because } : { state: 'unmet', gaps: [first, ...rest] };
}
