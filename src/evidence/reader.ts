import type { Sha256 } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { DecisionSet } from './decision-set.ts';
import { type OpenedRecord, open, recordDigest } from './envelope.ts';
import { MerkleTree } from './merkle.ts';
import { parseRecordPath, recordPath } from './record-path.ts';
import { type Checkpoint, type CheckpointContent, checkpointContent } from './records/checkpoint.ts';
import { type RecordType, recordType } from './records/index.ts';
import { schemaProblem } from './schema.ts';
import {
  type KnownKey,
  KnownSigners,
  type Signature,
  type StartedCheck,
  type Trust,
} from './signers/known.ts';
import type { Statement } from './statement.ts';

export interface LedgerFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A record that holds, with its place in the ledger. */
export interface ReadRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
  readonly sequence: number;
  readonly type: RecordType;
  readonly statement: Statement;
  readonly signature: Signature;
  /** What it says when it is a checkpoint. */
  readonly checkpoint?: Checkpoint;
}

/** A record that was opened, of which nothing is believed yet. */
export interface StartedRecord {
  readonly file: LedgerFile;
  readonly opened: OpenedRecord;
  /** Of its signature; absent: it is checked when its turn comes. */
  readonly check?: StartedCheck;
}

/** What a record says of its place in the ledger, once all of it holds that can be told without the records before it. */
export interface CheckedPlace {
  readonly digest: Sha256;
  readonly sequence: number;
  readonly previous: string | null;
  /** The hash of its decision, as its path has it. */
  readonly decision: string;
  /** Whose signature under it is valid; absent: it is not signed. */
  readonly keyId?: string;
  /** What it says when it is a checkpoint. */
  readonly said?: CheckpointContent;
}

export type Taken =
  | { readonly ok: true; readonly signature: Signature }
  | { readonly ok: false; readonly because: string };

export type Read =
  | { readonly ok: true; readonly record: ReadRecord }
  | { readonly ok: false; readonly because: string };

const NOT_SIGNED = { kind: 'none' } as const;
const UNFIT = 'the checkpoint does not fit the records before it';
const TWICE = 'its decision is recorded twice';

/** Reads a ledger from its first record on, one record at a time, and stops believing at the first that does not hold. */
export class LedgerReader {
  readonly #signers: KnownSigners;
  readonly #decisions = new DecisionSet();
  readonly #tree = new MerkleTree();
  #previous: Sha256 | null = null;

  constructor(trust: Trust) {
    this.#signers = new KnownSigners(trust);
  }

  /** Records that hold so far. */
  get count(): number {
    return this.#tree.size;
  }

  get keys(): readonly KnownKey[] {
    return this.#signers.keys;
  }

  /** In PEM: the keys known so far; undefined: nobody's signature is checked. */
  get publicKeys(): readonly string[] | undefined {
    return this.#signers.isChecking ? this.#signers.publicKeys : undefined;
  }

  /** Root of the Merkle tree over the records so far. */
  root(): Sha256 {
    return this.#tree.root();
  }

  /** Opens a record that is further on, and starts to check its signature; the ledger is not read on by this. */
  start(file: LedgerFile): StartedRecord {
    const opened = open(file.bytes);
    const check = opened.ok ? this.#signers.start(opened.signed) : undefined;
    return { file, opened, ...omitUndefined({ check }) };
  }

  /** Reads the next record of the ledger. */
  async finish({ file: { path, bytes }, opened, check }: StartedRecord): Promise<Read> {
    const refused = (because: string): Read => ({ ok: false, because });
    const place = parseRecordPath(path);
    if (place === undefined) return refused('it does not belong into a ledger');
    if (!opened.ok) return refused(opened.because);
    const { statement } = opened;
    const number = this.count + 1;
    const found = check === undefined ? undefined : { ...check, valid: await check.valid };
    const checked = this.#signers.check(opened.signed, number, found);
    if (!checked.ok) return refused(checked.because);
    const { decision, sequence } = statement.predicate.ledger;
    const misplaced = this.#misplaced(statement.predicate.ledger);
    if (misplaced !== undefined) return refused(misplaced);
    if (path !== recordPath(sequence, decision)) return refused('its name does not fit its content');
    const type = recordType(statement.predicateType);
    if (type === undefined)
      return refused('this version does not know its type: verify it with a newer aims-gate');
    const problem = schemaProblem(type, statement.predicate);
    if (problem !== undefined) return refused(`it is not a ${type} record: ${problem}`);
    const { signature } = checked;
    const said = type === 'checkpoint' ? checkpointContent(statement) : undefined;
    if (type === 'checkpoint' && !this.#fits(said)) return refused(UNFIT);
    const because = this.#signers.change(statement, signature, number);
    if (because !== undefined) return refused(because);
    const digest = recordDigest(bytes);
    if (!this.#add(place.hash, digest)) return refused(TWICE);
    const record = { path, bytes, digest, sequence, type, statement, signature };
    return { ok: true, record: said === undefined ? record : { ...record, checkpoint: said.checkpoint } };
  }

  /**
   * Takes the next record over from a thread that checked it without the others. It is none that changes the keys: that
   * is read by `finish`.
   */
  take({ digest, decision, keyId, said, ...place }: CheckedPlace): Taken {
    const signed = keyId === undefined ? NOT_SIGNED : ({ kind: 'valid', keyId } as const);
    const checked = this.#signers.check(signed, this.count + 1);
    if (!checked.ok) return checked;
    const because = this.#misplaced(place);
    if (because !== undefined) return { ok: false, because };
    if (said !== undefined && !this.#fits(said)) return { ok: false, because: UNFIT };
    return this.#add(decision, digest) ? checked : { ok: false, because: TWICE };
  }

  /** Why a record that says this of its place is not the next one; undefined: it is. */
  #misplaced({ sequence, previous }: Pick<CheckedPlace, 'sequence' | 'previous'>): string | undefined {
    const number = this.count + 1;
    if (sequence > number) return `record ${number} before it is missing`;
    if (sequence < number) return `it says it is number ${sequence}, and stands at ${number}`;
    return previous === this.#previous ? undefined : 'it does not continue the record before it';
  }

  /** False: its decision is recorded already. */
  #add(decision: string, digest: Sha256): boolean {
    if (!this.#decisions.add(decision)) return false;
    this.#tree.add(Buffer.from(digest, 'hex'));
    this.#previous = digest;
    return true;
  }

  #fits(said: CheckpointContent | undefined): boolean {
    if (said === undefined) return false;
    const { count, head, root } = said.checkpoint;
    const peaks = this.#tree.peaks;
    return (
      count === this.count &&
      head === this.#previous &&
      peaks.length === said.peaks.length &&
      peaks.every((peak, index) => peak === said.peaks[index]) &&
      root === this.root()
    );
  }
}
