import type { Finding } from '../gates/evaluation.ts';
import type { ReportProof } from './proof.ts';

/** Something that is missing, and the way to fix it. */
export interface ReportGap extends Omit<Finding, 'code' | 'parameters' | 'kind' | 'column'> {
  /** ISO date: by when it had to be done; absent: what is missing has no date of its own. */
  readonly due?: string;
  readonly proof?: ReportProof;
}
