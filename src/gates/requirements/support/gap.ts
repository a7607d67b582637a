import type { Prose } from '../../../prose.ts';
import type { Finding } from '../../evaluation.ts';

/** What can be done about a gap. One of the two is always there, so that no finding leaves people without a next step. */
export type WayOut =
  | {
      /** The engine knows better than the gate what to do: it names the command, the person or the place. */
      readonly remedy: Prose;
      readonly defaultRemedy?: Prose;
    }
  | {
      readonly remedy?: Prose;
      /** Said where the policy gives neither the requirement nor the gate a `remedy`. */
      readonly defaultRemedy: Prose;
    };

/** One thing that is missing; the judge adds gate, level, controls and system. */
export type Gap = Pick<
  Finding,
  'code' | 'parameters' | 'kind' | 'path' | 'line' | 'column' | 'lack' | 'message'
> &
  WayOut & {
    /** Nothing is known to be missing: it could not be decided. No condition takes that for a no. */
    readonly undecided?: true;
  };
