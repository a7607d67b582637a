import type { Prose } from '../../../prose.ts';
import type { Finding } from '../../evaluation.ts';

/** One thing that is missing; the judge adds gate, level, controls and system. */
export type Gap = Pick<Finding, 'code' | 'parameters' | 'kind' | 'path' | 'line' | 'column' | 'message'> & {
  /** Left out: the gate's own. */
  readonly remedy?: Prose;
  /** Nothing is known to be missing: it could not be decided. No condition takes that for a no. */
  readonly undecided?: true;
};
