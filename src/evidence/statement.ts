import type { Sha, Sha256 } from '../ids.ts';
import type { STATEMENT_TYPE } from '../in-toto.ts';

export interface StatementSubject {
  readonly name: string;
  /** `gitCommit` or `gitBlob`: git's own object ids. */
  readonly digest: Readonly<Record<string, string>>;
}

/** Whose clock says when a decision was taken. */
export type TimeSource = 'github' | 'runner';

/** What every predicate says of where it comes from. */
export interface Origin {
  /** The GitHub the repository is on, such as `github.com`; absent in records of version 0.1. */
  readonly host?: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Link to the run that recorded it; null outside of a run. */
  readonly run: string | null;
  readonly gate: { readonly name: 'aims-gate'; readonly version: string };
  /** ISO 8601, UTC; null when nobody says when. */
  readonly decidedAt: string | null;
  readonly timeSource: TimeSource;
  /** ISO 8601, UTC, by the clock of the machine that recorded it. */
  readonly recordedAt: string;
}

/** A decision before it has its place in the ledger: made by a kind of `records/`. */
export interface Decision {
  /** The same decision always has the same id: recording it twice is recording it once. */
  readonly id: string;
  /** Of one of the kinds in `records/`. */
  readonly predicateType: string;
  readonly subject: readonly StatementSubject[];
  readonly predicate: Origin & Readonly<Record<string, unknown>>;
}

/** Where a record stands in its ledger; inside the signature, so that order cannot be changed. */
export interface LedgerPlace {
  readonly decision: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  /** SHA-256 of the bytes of the record before it; null for the first. */
  readonly previous: Sha256 | null;
}

export interface Statement extends Omit<Decision, 'id'> {
  readonly _type: typeof STATEMENT_TYPE;
  readonly predicate: Decision['predicate'] & { readonly ledger: LedgerPlace };
}

export function commitSubject(
  { host = 'github.com', repository }: OriginPlace,
  commit: Sha,
): StatementSubject {
  return { name: `git+https://${host}/${repository}`, digest: { gitCommit: commit } };
}

type OriginPlace = Pick<Origin, 'host' | 'repository'>;
