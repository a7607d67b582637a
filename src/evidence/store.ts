import type { Sha256 } from '../ids.ts';
import type { Checkpoint } from './records/checkpoint.ts';
import type { Decision } from './statement.ts';

/** What became of the decisions: every one of them is in the store, and was read back. */
export interface Appended {
  /** Digests of the records this call added. */
  readonly recorded: readonly { readonly decision: string; readonly digest: Sha256; readonly path: string }[];
  /** Decisions that were there already. */
  readonly known: number;
  /** The latest one of the ledger; absent when it has none. */
  readonly checkpoint?: Checkpoint;
}

/** Where evidence is kept. Appending a decision twice records it once. */
export interface EvidenceStore {
  /** Throws `ledger-broken`, `ledger-conflict` or an API error; then nothing is claimed to be recorded. */
  append(decisions: readonly Decision[]): Promise<Appended>;
}
