import type { Sha256 } from '../ids.ts';
import type { StoredRecord } from './record-index.ts';
import type { Checkpoint } from './records/checkpoint.ts';
import type { Repair } from './records/repair.ts';
import type { SealedRecord } from './sealed.ts';

/** What became of the decisions: every one of them is in the store, and was read back. */
export interface AppendResult {
  /** Digests of the records this call added. */
  readonly recorded: readonly { readonly decision: string; readonly digest: Sha256; readonly path: string }[];
  /** Decisions that were there already. */
  readonly known: number;
  /** All records of this call in order, the checkpoint last; empty when nothing was to be added. */
  readonly written: readonly SealedRecord[];
  /** The latest one of the ledger; absent when it has none. */
  readonly checkpoint?: Checkpoint;
  /** Somebody else had written to the ledger: what was put back. */
  readonly repair?: Repair;
}

/** A digest over path and blob id of records, in their order. */
export interface RecordNamesDigest {
  add(record: Pick<StoredRecord, 'path' | 'bytes'>): void;
  digest(): string;
}

/** A ledger as it stood when it was opened. */
export interface LedgerSnapshot {
  /** Its records are numbered from 1 to `count`. */
  readonly count: number;
  /** The number of the record of a decision; undefined: it is not recorded. */
  sequenceOf(decision: string): number | undefined;
  read(sequence: number): Promise<Uint8Array>;
  /** Somebody else wrote to the place: the next `add` puts it back, and has to say so in a record. */
  readonly repair?: Repair;
  /** A running digest over the names of its records; absent: the place tells no blob ids. */
  names?(): RecordNamesDigest;
  /** Whether exactly this record stands at its place. */
  holds(record: StoredRecord): Promise<boolean>;
  /**
   * Adds records that continue this snapshot. `moved`: somebody else was faster; then a beginning of `records` may be
   * stored all the same, and `holds` of a new snapshot tells.
   */
  add(records: readonly StoredRecord[]): Promise<'added' | 'moved'>;
}

/** A place that keeps a ledger. A new kind is one file here and one line in `src/evidence/stores/store-kinds.ts`. */
export interface EvidenceStore {
  /** As people are told: "the branch aims/evidence". */
  readonly name: string;
  /** Throws `ledger-broken` when it holds something that is no ledger, or one with gaps. */
  open(): Promise<LedgerSnapshot>;
}
