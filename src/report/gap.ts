import type { GateId, SystemId } from '../ids.ts';
import type { Prose } from '../prose.ts';
import type { Level } from '../terms.ts';
import type { ReportProof } from './proof.ts';

/** Something that is missing, and the way to fix it. */
export interface ReportGap {
  readonly gate: GateId;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  /** What else it serves, as people cite it. */
  readonly references?: readonly string[];
  readonly system?: SystemId;
  readonly path?: string;
  readonly line?: number;
  readonly message: Prose;
  readonly why: string;
  readonly remedy: Prose;
  readonly proof?: ReportProof;
}
