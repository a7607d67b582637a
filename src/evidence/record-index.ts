import { AimsError } from '../errors.ts';
import { decisionHash, parseRecordPath } from './record-path.ts';

/** A sealed record with its place. */
export interface StoredRecord {
  /** As `recordPath` makes it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sequence: number;
}

/** What the paths of a ledger's records tell without reading any of them. */
export interface RecordIndex {
  readonly count: number;
  pathOf(sequence: number): string;
  sequenceOf(decision: string): number | undefined;
}

/** Throws `ledger-broken` when the records are not numbered from 1 without a gap. */
export function recordIndex(paths: Iterable<string>): RecordIndex {
  const bySequence = new Map<number, string>();
  const byHash = new Map<string, number>();
  let count = 0;
  for (const path of paths) {
    const place = parseRecordPath(path);
    if (place === undefined) throw notWhole(`${path} does not belong into it`);
    if (bySequence.has(place.sequence)) throw notWhole(`it has two records number ${place.sequence}`);
    bySequence.set(place.sequence, path);
    byHash.set(place.hash, place.sequence);
    count = Math.max(count, place.sequence);
  }
  const pathOf = (sequence: number): string => {
    const path = bySequence.get(sequence);
    if (path === undefined) throw notWhole(`it has no record number ${sequence}`);
    return path;
  };
  for (let sequence = 1; bySequence.size < count && sequence <= count; sequence += 1) pathOf(sequence);
  return { count, pathOf, sequenceOf: (decision) => byHash.get(decisionHash(decision)) };
}

export function notWhole(because: string): AimsError {
  const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
  return new AimsError('ledger-broken', `the ledger is not whole: ${because}`, hint);
}
