import { hash } from 'node:crypto';

export const RECORDS = 'records/';

/**
 * `records/0000/00000001-<hash of the decision>.json`: a thousand files a folder at most, in order by name, and
 * the name alone tells whether a decision is recorded.
 */
export function recordPath(sequence: number, decision: string): string {
  return pathOf(sequence, decisionHash(decision));
}

function pathOf(sequence: number, hash: string): string {
  const folder = String(Math.floor(sequence / 1000)).padStart(4, '0');
  return `${RECORDS}${folder}/${String(sequence).padStart(8, '0')}-${hash}.json`;
}

export function decisionHash(decision: string): string {
  return hash('sha256', decision, 'hex').slice(0, 32);
}

/** The sequence and decision hash in a record's path; undefined when no recorder names a record so. */
export function parseRecordPath(
  path: string,
): { readonly sequence: number; readonly hash: string } | undefined {
  const [, number, hash] = /^records\/\d{4,9}\/(\d{8,12})-([0-9a-f]{32})\.json$/.exec(path) ?? [];
  if (number === undefined || hash === undefined) return undefined;
  const sequence = Number(number);
  return sequence > 0 && path === pathOf(sequence, hash) ? { sequence, hash } : undefined;
}
