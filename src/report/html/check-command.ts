import type { LedgerSummary } from '../ledger.ts';

/** Who vouches for the workflows of GitHub. */
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** Whether a signer of a ledger is named by the digest of a key, and not by an identity of Sigstore. */
export function isKey(by: string): boolean {
  return /^[0-9a-f]{64}$/.test(by);
}

/** How a proof beside a record is checked with aims-gate; undefined: nobody signed. */
export function proofCheck(ledger: LedgerSummary): string | undefined {
  if (ledger.state !== 'whole') return undefined;
  const by = [...ledger.signedBy.keys()].at(-1);
  if (by === undefined) return undefined;
  const trust = isKey(by)
    ? '--key KEY.pem'
    : `--identity ${by} --issuer ${ISSUER} --trusted-root trusted_root.json`;
  return `aims-gate evidence verify --proof proofs/NUMBER.json ${trust}`;
}
