import type { GateId, Sha, SystemId } from '../ids.ts';
import type { Prose } from '../prose.ts';
import type { Level } from '../terms.ts';

/** Something that is missing, and the way to mend it. */
export interface Gap {
  readonly gate: GateId;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  readonly system?: SystemId;
  readonly path?: string;
  readonly line?: number;
  readonly message: Prose;
  readonly why: string;
  readonly remedy: Prose;
  readonly proof?: Proof;
}
