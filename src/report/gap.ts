import type { Finding } from '../gates/evaluation.ts';
import type { ReportProof } from './proof.ts';

/** Something that is missing, and the way to fix it. */
export interface ReportGap extends Omit<Finding, 'code' | 'parameters' | 'kind' | 'column'> {
  readonly proof?: ReportProof;
}
