import { GITHUB_ISSUER } from '../../evidence/signers/issuer.ts';
import { parseSha256 } from '../../ids.ts';
import type { LedgerSummary } from '../ledger.ts';

/** Whether a signer of a ledger is named by the digest of a key, and not by an identity of Sigstore. */
export function isKey(by: string): boolean {
  return parseSha256(by) !== undefined;
}

/** The options that say who may have signed the ledger, the key by `option`; undefined: nobody signed. */
export function keyOption(ledger: LedgerSummary, option: '--key' | '--ledger-key'): string | undefined {
  const by = ledger.state === 'whole' ? [...ledger.signedBy.keys()].at(-1) : undefined;
  if (by === undefined) return undefined;
  return isKey(by) ? `${option} KEY.pem` : sigstoreTrust(by);
}

/** The options for a ledger that `identity` signed with Sigstore. */
export function sigstoreTrust(identity: string): string {
  return `--identity ${identity} --issuer ${GITHUB_ISSUER} --trusted-root trusted_root.json`;
}

/** How a proof beside a record is checked with aims-gate. */
export function proofCheck(trust: string): string {
  return `aims-gate evidence verify --proof proofs/NUMBER.json ${trust}`;
}
