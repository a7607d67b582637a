import { readFile } from 'node:fs/promises';
import { AimsError } from '../errors.ts';
import { ed25519Verifier } from '../evidence/signers/ed25519.ts';
import { type Verification, verifyLedger } from '../evidence/verify.ts';
import { ledgerFiles } from '../git/ledger.ts';

export interface VerifyRequest {
  readonly repo: string;
  readonly branch: string;
  /** Files with public keys. */
  readonly key?: readonly string[];
}

/** Checks a ledger in a clone, prints what was checked, and returns the exit code: 1 when it is broken. */
export async function verifyEvidence(request: VerifyRequest): Promise<number> {
  const keys = await Promise.all(
    (request.key ?? []).map(async (file) => ed25519Verifier(await readKey(file))),
  );
  const verification = await verifyLedger(ledgerFiles(request.repo, request.branch), keys);
  process.stdout.write(`${describe(verification, request.branch).join('\n')}\n`);
  return verification.ok ? 0 : 1;
}

async function readKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AimsError('bad-input', `cannot read the key ${file}`, 'give --key a public key in PEM', {
      cause,
    });
  }
}

function describe(verification: Verification, branch: string): readonly string[] {
  if (!verification.ok)
    return [`✗ ${branch} is broken at ${verification.record}`, `  ${verification.because}`];
  const { records, unsigned, signedBy, head } = verification;
  return [
    `✓ ${branch}: ${records} record${records === 1 ? '' : 's'}, one unbroken chain`,
    ...[...signedBy].map(([key, count]) => `  ${count} signed by key ${key.slice(0, 16)}`),
    ...(unsigned > 0
      ? [`  ${unsigned} NOT SIGNED: the chain shows changes in the middle, not who wrote it`]
      : []),
    ...(head === undefined ? [] : [`  last record ${head}: keep it to notice records cut off the end`]),
  ];
}
