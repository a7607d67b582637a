import { AimsError } from '../errors.ts';
import type { Sha256 } from '../ids.ts';
import { STATEMENT_TYPE } from '../in-toto.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type CarriedState, carriedState, carryOn, type RecordedTip } from './carried.ts';
import { open, recordDigest, seal } from './envelope.ts';
import { MerkleTree } from './merkle.ts';
import { notWhole } from './record-index.ts';
import { recordPath } from './record-path.ts';
import { type Checkpoint, checkpointOf, checkpointRecord } from './records/checkpoint.ts';
import { keyChangeOf, keyRecord } from './records/key.ts';
import type { SealedRecord } from './sealed.ts';
import type { KeySigner, Signer } from './signers/signer.ts';
import type { Decision, Origin, Statement } from './statement.ts';
import type { RecordNamesDigest } from './store.ts';

/** The end of a ledger: what the next record is chained to. */
export interface LedgerEnd {
  readonly sequence: number;
  readonly digest: Sha256;
  /** Peaks of the Merkle tree over all records so far. */
  readonly peaks: readonly Sha256[];
  readonly signer: EndSigner;
  /** The last checkpoint in the ledger; absent when it has none yet. */
  readonly checkpoint?: Checkpoint;
  /** What that checkpoint hands on; absent: it is older than that. */
  readonly carried?: CarriedState;
}

/** What the checkpoint of an append says besides the records. */
export interface ChainOptions {
  /** Running over the records so far; absent: they are on no branch. */
  readonly names?: RecordNamesDigest;
  /** Up to where the default branch was looked at; absent: as before. */
  readonly tip?: RecordedTip;
}

/** Who signs at the end of a ledger: who signed the last record, or the key that it introduces. */
export type EndSigner =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly keyId: string }
  | { readonly kind: 'bundle' };

export interface ChainedRecord {
  /** Everything to be stored, in order; the last one is the checkpoint. */
  readonly records: readonly SealedRecord[];
  /** Those among them that hold the decisions given. */
  readonly decisions: readonly SealedRecord[];
  readonly checkpoint: Checkpoint;
  /** Where the ledger ends now. */
  readonly end: LedgerEnd;
}

/**
 * The records of `decisions`, chained to `end` (undefined = an empty ledger), in order, and a checkpoint over all.
 *
 * When the signer is not the one that signed before, its predecessor introduces it first. Throws `bad-key` when the
 * signer may not continue this ledger: its records would not be believed.
 */
export async function chain(
  end: LedgerEnd | undefined,
  decisions: readonly [Decision, ...Decision[]],
  signer: Signer | undefined,
  { names, tip }: ChainOptions = {},
): Promise<ChainedRecord> {
  const tree = MerkleTree.of(end?.sequence ?? 0, end?.peaks ?? []);
  if (tree === undefined) throw notWhole('its last checkpoint does not fit');
  const records: SealedRecord[] = [];
  let last: Pick<LedgerEnd, 'sequence' | 'digest'> | undefined = end;
  const add = async (decision: Decision, by: Signer | undefined): Promise<SealedRecord> => {
    const record = await sealed(decision, last, by);
    records.push(record);
    names?.add(record);
    tree.add(Buffer.from(record.digest, 'hex'));
    last = record;
    return record;
  };
  const predecessor = introducer(end, signer);
  if (predecessor !== undefined && signer?.kind === 'key')
    await add(rotation(predecessor, signer, decisions[0]), predecessor);
  const stored: SealedRecord[] = [];
  for (const decision of decisions) stored.push(await add(decision, signer));
  const head = stored.at(-1)?.digest;
  if (head === undefined) throw new AimsError('internal', 'nothing to record', 'please report this as a bug');
  const checkpoint = { count: tree.size, head, root: tree.root() };
  const carried = carryOn(end?.carried, decisions, tip);
  const { sequence, digest } = await add(
    checkpointRecord.write(tree, head, (decisions.at(-1) ?? decisions[0]).predicate, {
      ...omitUndefined({ names: names?.digest() }),
      carried,
    }),
    signer,
  );
  const now = { sequence, digest, peaks: tree.peaks, signer: nameOf(signer), checkpoint, carried };
  return { records, decisions: stored, checkpoint, end: now };
}

function nameOf(signer: Signer | undefined): EndSigner {
  if (signer === undefined) return { kind: 'none' };
  return signer.kind === 'key' ? { kind: 'key', keyId: signer.keyId } : { kind: 'bundle' };
}

async function sealed(
  { id, predicate, ...decision }: Decision,
  last: Pick<LedgerEnd, 'sequence' | 'digest'> | undefined,
  signer: Signer | undefined,
): Promise<SealedRecord> {
  const sequence = (last?.sequence ?? 0) + 1;
  const ledger = { decision: id, sequence, previous: last?.digest ?? null };
  const bytes = await seal(
    { _type: STATEMENT_TYPE, ...decision, predicate: { ...predicate, ledger } },
    signer,
  );
  return { path: recordPath(sequence, id), bytes, digest: recordDigest(bytes), sequence, decision: id };
}

/**
 * A checkpoint of its own: nothing was decided, and at this moment the ledger holds all there is.
 *
 * Undefined when another key than the one at the end would sign it: a key is only introduced with a decision.
 */
export async function closingCheckpoint(
  end: LedgerEnd,
  origin: Origin,
  signer: Signer | undefined,
  { names, tip }: ChainOptions = {},
): Promise<SealedRecord | undefined> {
  const tree = MerkleTree.of(end.sequence, end.peaks);
  if (tree === undefined) throw notWhole('its last checkpoint does not fit');
  if (introducer(end, signer) !== undefined) return undefined;
  const state = {
    ...omitUndefined({ names: names?.digest() }),
    carried: carryOn(end.carried, [], tip),
  };
  return sealed(checkpointRecord.write(tree, end.digest, origin, state), end, signer);
}

/** The key that has to introduce `signer` to the ledger; undefined when the signer needs no introduction. */
function introducer(end: LedgerEnd | undefined, signer: Signer | undefined): KeySigner | undefined {
  if (end === undefined || end.signer.kind === 'none') return undefined;
  if (signer === undefined) {
    const hint =
      'give the action the `signing-key` again, or start a new ledger with another `evidence-branch`';
    throw new AimsError('bad-key', 'the ledger is signed, and no signing key is given', hint);
  }
  if (signer.kind !== 'key' || end.signer.kind !== 'key' || end.signer.keyId === signer.keyId)
    return undefined;
  if (signer.predecessor?.keyId === end.signer.keyId) return signer.predecessor;
  const hint = 'give that key as `previous-signing-key` once: it introduces the new one to the ledger';
  const before = end.signer.keyId.slice(0, 16);
  throw new AimsError('bad-key', `the ledger is signed by another key, ${before}…`, hint);
}

function rotation(from: KeySigner, to: KeySigner, { predicate }: Decision): Decision {
  const { repository, run, gate, recordedAt } = predicate;
  const introduces = { keyId: to.keyId, publicKey: to.publicKey };
  return keyRecord.write(
    { introduces, revokes: [from.keyId], reason: 'rotation' },
    { repository, run, gate, decidedAt: recordedAt, timeSource: 'runner', recordedAt },
  );
}

/**
 * The end of a ledger of `count` records, read from its last one back to the last checkpoint.
 *
 * Signatures are left to auditors, who hold the keys; but nothing is chained to records that do not hold together:
 * then it throws `ledger-broken`.
 *
 * @param read the record of a sequence number
 */
export async function ledgerEnd(
  count: number,
  read: (sequence: number) => Promise<Uint8Array>,
): Promise<LedgerEnd | undefined> {
  if (count === 0) return undefined;
  const since: Sha256[] = [];
  let signer: EndSigner | undefined;
  let expected: Sha256 | null | undefined;
  let found: ReturnType<typeof checkpointOf>;
  let carried: CarriedState | undefined;
  const passed: Decision[] = [];
  for (let sequence = count; sequence > 0 && found === undefined; sequence -= 1) {
    const bytes = await read(sequence);
    const opened = open(bytes);
    if (!opened.ok) throw notWhole(`record ${sequence}: ${opened.because}`);
    const digest = recordDigest(bytes);
    const { ledger } = opened.statement.predicate;
    const follows = expected === undefined || expected === digest;
    if (ledger.sequence !== sequence || !follows)
      throw notWhole(`record ${sequence} is not the one its neighbours name`);
    expected = ledger.previous;
    signer ??= endSigner(opened.statement, opened.signed);
    since.push(digest);
    found = checkpointOf(opened.statement);
    if (found === undefined) passed.push({ id: ledger.decision, ...opened.statement });
    else carried = carriedState(opened.statement);
    if (found !== undefined && found.checkpoint.count !== sequence - 1)
      throw notWhole(`record ${sequence} is a checkpoint of another ledger`);
  }
  const tree = found?.tree ?? new MerkleTree();
  for (const digest of since.toReversed()) tree.add(Buffer.from(digest, 'hex'));
  const [digest] = since;
  if (digest === undefined || signer === undefined) return undefined;
  const checkpoint = found === undefined ? {} : { checkpoint: found.checkpoint };
  const handed = carried === undefined ? {} : { carried: carryOn(carried, passed.toReversed(), undefined) };
  return { sequence: count, digest, peaks: tree.peaks, signer, ...checkpoint, ...handed };
}

function endSigner(statement: Statement, signed: EndSigner): EndSigner {
  const introduced = keyChangeOf(statement)?.introduces;
  return introduced === undefined ? signed : { kind: 'key', keyId: introduced.keyId };
}
