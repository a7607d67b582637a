import type { Sha256 } from '../ids.ts';
import { parseSha256 } from '../ids.ts';
import { open, recordDigest } from './envelope.ts';
import { isIncluded } from './merkle.ts';
import type { ReadRecord } from './reader.ts';
import { type Checkpoint, checkpointLine, checkpointOf } from './records/checkpoint.ts';
import { type RecordType, recordType } from './records/index.ts';
import { schemaProblem } from './schema.ts';
import { KnownSigners, type Signature, type Trust } from './signers/known.ts';
import type { Statement } from './statement.ts';

const PROOF_TYPE = 'https://github.com/aims-gate/aims-gate/evidence/inclusion-proof/v1';

/** One record, a checkpoint that counts it, and the hashes between them: all that is needed to check the record. */
export interface InclusionProof {
  readonly type: typeof PROOF_TYPE;
  /** As stored. */
  readonly record: string;
  readonly checkpoint: string;
  /** From the leaf up (RFC 6962, 2.1.1). */
  readonly hashes: readonly Sha256[];
}

/** The checkpoint that proofs are made against: as stored, and what it says. */
export type VouchingCheckpoint = Pick<Required<ReadRecord>, 'bytes' | 'checkpoint'>;

/**
 * The proof that `record` is among the records that `checkpoint` counts.
 *
 * @param path of `inclusionPaths` over the digests of these records
 */
export function prove(
  record: Pick<ReadRecord, 'bytes' | 'sequence'>,
  checkpoint: VouchingCheckpoint,
  path: (index: number) => readonly Sha256[],
): InclusionProof {
  return {
    type: PROOF_TYPE,
    record: Buffer.from(record.bytes).toString('utf8'),
    checkpoint: Buffer.from(checkpoint.bytes).toString('utf8'),
    hashes: path(record.sequence - 1),
  };
}

/** A proof as the text of a file. */
export function proofText(proof: InclusionProof): string {
  return `${JSON.stringify(proof, undefined, 2)}\n`;
}

interface CheckedRecord {
  readonly ok: true;
  readonly type: RecordType;
  readonly statement: Statement;
  readonly digest: Sha256;
  readonly signature: Signature;
}

interface Unproven {
  readonly ok: false;
  readonly because: string;
}

export type ProofVerdict =
  | (CheckedRecord & { readonly checkpoint: Checkpoint; readonly checkpointSignature: Signature })
  | Unproven;

/**
 * Checks a proof with nothing but the keys.
 *
 * @param kept checkpoints that were kept elsewhere: then the proof has to be one for one of them
 */
export function verifyProof(text: string, trust: Trust, kept: readonly Checkpoint[]): ProofVerdict {
  const proof = parseProof(text);
  if (proof === undefined) return no('it is not an inclusion proof');
  const record = signedRecord(proof.record, trust);
  if (!record.ok) return no(`the record: ${record.because}`);
  const vouching = signedRecord(proof.checkpoint, trust);
  if (!vouching.ok) return no(`the checkpoint: ${vouching.because}`);
  const checkpoint = checkpointOf(vouching.statement)?.checkpoint;
  if (checkpoint === undefined) return no('the checkpoint is none');
  const known = kept.length === 0 || kept.some((one) => checkpointLine(one) === checkpointLine(checkpoint));
  if (!known) return no('its checkpoint is not one of those you kept');
  const { count, root } = checkpoint;
  const index = record.statement.predicate.ledger.sequence - 1;
  if (!isIncluded(Buffer.from(record.digest, 'hex'), { index, size: count }, proof.hashes, root))
    return no(`the record is not number ${index + 1} of the ${count} that the checkpoint counts`);
  return { ...record, checkpoint, checkpointSignature: vouching.signature };
}

function signedRecord(text: string, trust: Trust): CheckedRecord | Unproven {
  const bytes = Buffer.from(text, 'utf8');
  const opened = open(bytes);
  if (!opened.ok) return opened;
  const { statement, signed } = opened;
  const checked = new KnownSigners(trust).check(signed, statement.predicate.ledger.sequence);
  if (!checked.ok) return checked;
  const type = recordType(statement.predicateType);
  if (type === undefined) return { ok: false, because: 'this version does not know its type' };
  const problem = schemaProblem(type, statement.predicate);
  if (problem !== undefined) return { ok: false, because: `it is not a ${type} record: ${problem}` };
  return { ok: true, type, statement, digest: recordDigest(bytes), signature: checked.signature };
}

function no(because: string): ProofVerdict {
  return { ok: false, because };
}

function parseProof(text: string): InclusionProof | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, record, checkpoint, hashes } = value as Partial<Record<keyof InclusionProof, unknown>>;
  if (type !== PROOF_TYPE || typeof record !== 'string' || typeof checkpoint !== 'string') return undefined;
  if (!Array.isArray(hashes)) return undefined;
  const digests = hashes.flatMap((hash: unknown) =>
    typeof hash === 'string' ? (parseSha256(hash) ?? []) : [],
  );
  return digests.length === hashes.length ? { type, record, checkpoint, hashes: digests } : undefined;
}
