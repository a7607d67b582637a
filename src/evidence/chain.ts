import { createHash } from 'node:crypto';
import type { Sha256 } from '../ids.ts';
import { recordDigest, seal } from './envelope.ts';
import type { Signer } from './signers/signer.ts';
import { type Decision, STATEMENT_TYPE } from './statement.ts';

export const RECORDS = 'records/';

/** The end of a ledger: what the next record is chained to. */
export interface LedgerEnd {
  readonly sequence: number;
  readonly digest: Sha256;
}

export interface SealedRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
  readonly sequence: number;
  readonly decision: string;
}

/** The records of `decisions`, chained to `end` (undefined = an empty ledger), in order. */
export function chain(
  end: LedgerEnd | undefined,
  decisions: readonly Decision[],
  signer: Signer | undefined,
): readonly SealedRecord[] {
  const records: SealedRecord[] = [];
  let last = end;
  for (const { id, predicate, ...decision } of decisions) {
    const sequence = (last?.sequence ?? 0) + 1;
    const ledger = { decision: id, sequence, previous: last?.digest ?? null };
    const bytes = seal({ _type: STATEMENT_TYPE, ...decision, predicate: { ...predicate, ledger } }, signer);
    const digest = recordDigest(bytes);
    records.push({ path: recordPath(sequence, id), bytes, digest, sequence, decision: id });
    last = { sequence, digest };
  }
  return records;
}

/**
 * `records/0000/00000001-<hash of the decision>.json`: a thousand files a folder at most, in order by name, and
 * the name alone tells whether a decision is recorded.
 */
export function recordPath(sequence: number, decision: string): string {
  const folder = String(Math.floor(sequence / 1000)).padStart(4, '0');
  return `${RECORDS}${folder}/${String(sequence).padStart(8, '0')}-${decisionHash(decision)}.json`;
}

export function decisionHash(decision: string): string {
  return createHash('sha256').update(decision).digest('hex').slice(0, 32);
}

/** The sequence and decision hash in a record's path; undefined when it is none. */
export function parseRecordPath(
  path: string,
): { readonly sequence: number; readonly hash: string } | undefined {
  const found = /^records\/\d{4,}\/(\d{8,})-([0-9a-f]{32})\.json$/.exec(path);
  return found?.[1] === undefined || found[2] === undefined
    ? undefined
    : { sequence: Number(found[1]), hash: found[2] };
}
