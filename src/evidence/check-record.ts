import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { open, recordDigest } from './envelope.ts';
import type { CheckedPlace, LedgerFile } from './reader.ts';
import { parseRecordPath, recordPath } from './record-path.ts';
import { checkpointContent } from './records/checkpoint.ts';
import { type LedgerEvent, readEvent, recordType } from './records/index.ts';
import { schemaProblem } from './schema.ts';
import type { Verifier } from './signers/ed25519.ts';

/** A record that was checked without the others, with what a report takes from it. */
export interface CheckedContent extends CheckedPlace {
  /** The repository it speaks of. */
  readonly repository: string;
  /** Absent: it is about the ledger itself. */
  readonly event?: LedgerEvent;
  /** As stored, when it is a checkpoint: proofs quote the last one. */
  readonly bytes?: Uint8Array;
}

/**
 * Checks all of a record that can be told without the records before it: how it is written, its name, its schema, and that
 * its signature is valid by one of `keys`.
 *
 * Undefined: something of it does not hold or cannot be told here, or it changes the keys. `LedgerReader.finish` then says
 * what it is, at its place in the ledger.
 *
 * @param keys by their ids
 * @param commit of the ledger
 */
export function checkRecord(
  { path, bytes }: LedgerFile,
  keys: ReadonlyMap<string, Verifier>,
  commit: Sha,
): CheckedContent | undefined {
  const opened = open(bytes);
  const place = parseRecordPath(path);
  if (!opened.ok || place === undefined || opened.signed.kind === 'bundle') return undefined;
  const { statement, signed } = opened;
  const { decision, sequence, previous } = statement.predicate.ledger;
  const type = recordType(statement.predicateType);
  if (type === undefined || type === 'key' || path !== recordPath(sequence, decision)) return undefined;
  if (schemaProblem(type, statement.predicate) !== undefined) return undefined;
  const said = checkpointContent(statement);
  if (type === 'checkpoint' && said === undefined) return undefined;
  const isValid =
    signed.kind === 'none' || keys.get(signed.keyId)?.verify(signed.bytes, signed.signature) === true;
  if (!isValid) return undefined;
  const digest = recordDigest(bytes);
  return {
    ...{ digest, sequence, previous, decision: place.hash, repository: statement.predicate.repository },
    ...omitUndefined({
      keyId: signed.kind === 'key' ? signed.keyId : undefined,
      said,
      event: readEvent(statement, { sequence, path, digest, commit }),
      bytes: said === undefined ? undefined : bytes,
    }),
  };
}
