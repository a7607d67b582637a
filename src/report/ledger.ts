import type { Checkpoint } from '../evidence/records/checkpoint.ts';
import type { Sha, Sha256 } from '../ids.ts';

/** Whether the ledger can be relied on, and what it holds. */
export type LedgerSummary =
  | {
      readonly state: 'whole';
      readonly branch: string;
      readonly commit: Sha;
      readonly records: number;
      readonly unsigned: number;
      /** Key id → records it signed. */
      readonly signedBy: ReadonlyMap<string, number>;
      readonly head?: Sha256;
      /** The last one: what the proofs of the package are made against. Records after it cannot be proven. */
      readonly checkpoint?: Checkpoint;
    }
  | { readonly state: 'broken'; readonly branch: string; readonly record: string; readonly because: string }
  | { readonly state: 'absent'; readonly branch: string; readonly because: string };
