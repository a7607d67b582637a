import type { Sha256 } from '../ids.ts';
import { parseRecordPath, recordPath } from './chain.ts';
import { open, recordDigest } from './envelope.ts';
import type { Verifier } from './signers/ed25519.ts';

export interface LedgerFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Verification =
  | {
      readonly ok: true;
      readonly records: number;
      readonly unsigned: number;
      readonly signedBy: ReadonlyMap<Sha256, number>;
      /** Of the last record: keep it, and a later look shows whether records were cut off the end. */
      readonly head?: Sha256;
    }
  | { readonly ok: false; readonly record: string; readonly because: string };

/**
 * Checks a whole ledger: every signature, the order, and that each record continues the one before it.
 *
 * @param files of the ledger in the order of their paths; one at a time is held
 */
export async function verifyLedger(
  files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
  keys: readonly Verifier[],
): Promise<Verification> {
  const signedBy = new Map<Sha256, number>();
  const decisions = new Set<string>();
  let previous: Sha256 | null = null;
  let records = 0;
  let unsigned = 0;
  for await (const { path, bytes } of files) {
    const broken = (because: string): Verification => ({ ok: false, record: path, because });
    if (parseRecordPath(path) === undefined) return broken('it does not belong into a ledger');
    const opened = open(bytes, keys);
    if (!opened.ok) return broken(opened.because);
    const { signature } = opened;
    // A signature nobody can check is no signature: else anybody could sign.
    if (signature.state === 'unknown')
      return broken(`it is signed by an unknown key ${signature.keyId.slice(0, 16)}`);
    const { decision, sequence, previous: before } = opened.statement.predicate.ledger;
    if (sequence !== records + 1) return broken(`it is number ${sequence}, expected ${records + 1}`);
    if (before !== previous) return broken('it does not continue the record before it');
    if (path !== recordPath(sequence, decision)) return broken('its name does not fit its content');
    if (decisions.has(decision)) return broken('its decision is recorded twice');
    decisions.add(decision);
    records += 1;
    previous = recordDigest(bytes);
    if (signature.state === 'none') unsigned += 1;
    else signedBy.set(signature.keyId, (signedBy.get(signature.keyId) ?? 0) + 1);
  }
  return { ok: true, records, unsigned, signedBy, ...(previous === null ? {} : { head: previous }) };
}
