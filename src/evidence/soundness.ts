import { createHash } from 'node:crypto';
import { type OpenedRecord, open, type RecordSignature, recordDigest } from './envelope.ts';
import type { RecordIndex } from './record-index.ts';
import { recordPath } from './record-path.ts';
import { checkpointOf } from './records/checkpoint.ts';
import { recordType } from './records/index.ts';
import { schemaProblem } from './schema.ts';
import type { Verifier } from './signers/ed25519.ts';

/** What a recorder believes of the ledger that it continues. */
export interface EndTrust {
  /** `owner/name`, lower case: a ledger holds the records of one repository. */
  readonly repository: string;
  /** The recorder's own key and the one before it; empty: it signs otherwise, or not at all. */
  readonly keys: readonly Verifier[];
}

/** Why the file at `path` is no record that a recorder of this repository wrote there; undefined = it is one. */
export function recordProblem(path: string, bytes: Uint8Array, trust: EndTrust): string | undefined {
  const opened = open(bytes);
  if (!opened.ok) return opened.because;
  const { predicateType, predicate } = opened.statement;
  const { decision, sequence } = predicate.ledger;
  if (path !== recordPath(sequence, decision)) return 'its name does not fit its content';
  if (String(predicate.repository).toLowerCase() !== trust.repository)
    return `it is of another repository, ${String(predicate.repository)}`;
  const type = recordType(predicateType);
  if (type !== undefined && schemaProblem(type, predicate) !== undefined)
    return `it does not follow the schema of ${type} records`;
  return signatureProblem(opened, trust);
}

function signatureProblem(
  opened: OpenedRecord & { readonly ok: true },
  { keys }: EndTrust,
): string | undefined {
  const { signed }: { readonly signed: RecordSignature } = opened;
  // Nothing here tells who may sign bundles, or whether a ledger without a key is signed: auditors check that.
  if (keys.length === 0 || signed.kind === 'bundle') return undefined;
  if (signed.kind === 'none') return 'it is not signed';
  const key = keys.find(({ keyId }) => keyId === signed.keyId);
  if (key === undefined) return `it is signed by an unknown key ${signed.keyId.slice(0, 16)}`;
  return key.verify(signed.bytes, signed.signature) ? undefined : 'its signature is wrong';
}

/**
 * Why a ledger does not end as a recorder leaves it; undefined = it does.
 *
 * Every append ends with a checkpoint, whose signature covers the digest of the record before it and, over the names and
 * blob ids, every file that was there: so one record tells whether any of them was changed, added or taken away since.
 */
export async function endProblem(
  index: RecordIndex,
  names: (count: number) => string,
  read: (path: string) => Promise<Uint8Array>,
  trust: EndTrust,
): Promise<string | undefined> {
  const path = index.pathOf(index.count);
  const bytes = await read(path);
  const problem = recordProblem(path, bytes, trust);
  if (problem !== undefined) return problem;
  const opened = open(bytes);
  const found = opened.ok ? checkpointOf(opened.statement) : undefined;
  if (!opened.ok || found === undefined) return 'no checkpoint closes it';
  const { count, head } = found.checkpoint;
  if (count !== index.count - 1) return 'its last checkpoint counts other records';
  if (recordDigest(await read(index.pathOf(count))) !== head) return 'its last record but one is another one';
  const listed = opened.statement.predicate.names;
  return typeof listed !== 'string' || listed === names(count)
    ? undefined
    : 'a record before its end was changed';
}

/** SHA-256 over path and blob id of records in their order, as a checkpoint carries it. */
export class NamesDigest {
  readonly #hash = createHash('sha256');

  add(path: string, blob: string): this {
    this.#hash.update(`${path}\0${blob}\n`);
    return this;
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}
