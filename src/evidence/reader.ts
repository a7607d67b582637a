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

export type Read =
  | { readonly ok: true; readonly record: ReadRecord }
  | { readonly ok: false; readonly because: string };

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
    const { decision, sequence, previous } = statement.predicate.ledger;
    if (sequence > number) return refused(`record ${number} before it is missing`);
    if (sequence < number) return refused(`it says it is number ${sequence}, and stands at ${number}`);
    if (previous !== this.#previous) return refused('it does not continue the record before it');
    if (path !== recordPath(sequence, decision)) return refused('its name does not fit its content');
    const type = recordType(statement.predicateType);
    if (type === undefined)
      return refused('this version does not know its type: verify it with a newer aims-gate');
    const problem = schemaProblem(type, statement.predicate);
    if (problem !== undefined) return refused(`it is not a ${type} record: ${problem}`);
    const { signature } = checked;
    const said = type === 'checkpoint' ? checkpointContent(statement) : undefined;
    if (type === 'checkpoint' && !this.#fits(said))
      return refused('the checkpoint does not fit the records before it');
    const because = this.#signers.change(statement, signature, number);
    if (because !== undefined) return refused(because);
    if (!this.#decisions.add(place.hash)) return refused('its decision is recorded twice');
    const digest = recordDigest(bytes);
    this.#tree.add(Buffer.from(digest, 'hex'));
    this.#previous = digest;
    const record = { path, bytes, digest, sequence, type, statement, signature };
    return { ok: true, record: said === undefined ? record : { ...record, checkpoint: said.checkpoint } };
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
