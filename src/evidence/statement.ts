import type { Sha, Sha256 } from '../ids.ts';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPES = {
  review: 'https://github.com/aims-gate/aims-gate/evidence/review/v1',
  verdict: 'https://github.com/aims-gate/aims-gate/evidence/verdict/v1',
} as const;

export interface Subject {
  readonly name: string;
  /** `gitCommit` or `gitBlob`: git's own object ids. */
  readonly digest: Readonly<Record<string, string>>;
}

/** A decision before it has its place in the ledger. */
export interface Decision {
  /** The same decision always has the same id: recording it twice is recording it once. */
  readonly id: string;
  readonly predicateType: (typeof PREDICATE_TYPES)[keyof typeof PREDICATE_TYPES];
  readonly subject: readonly Subject[];
  readonly predicate: Readonly<Record<string, unknown>>;
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
  readonly predicate: Readonly<Record<string, unknown>> & { readonly ledger: LedgerPlace };
}

export function commitSubject(repository: string, commit: Sha): Subject {
  return { name: `git+https://github.com/${repository}`, digest: { gitCommit: commit } };
}
