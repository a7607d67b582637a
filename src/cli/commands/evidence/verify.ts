import { boundGarbage } from '../../../bound-garbage.ts';
import { compact } from '../../../compact.ts';
import { countOf } from '../../../count-of.ts';
import { verifyProof } from '../../../evidence/proof.ts';
import { checkpointLine } from '../../../evidence/records/checkpoint.ts';
import { summarize } from '../../../evidence/records/index.ts';
import type { KnownKey, Signature } from '../../../evidence/signers/known.ts';
import { type Verification, verifyLedger } from '../../../evidence/verify.ts';
import {
  type LedgerOptions,
  ledgerName,
  ledgerTrust,
  openLedger,
  readCheckpoints,
  readText,
} from '../../../git/open-ledger.ts';
import { parseSha256 } from '../../../ids.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import { counterLine, countingLine } from '../../progress-line.ts';
import { print } from './print.ts';

export interface VerifyCommandOptions extends LedgerOptions {
  /** Lines, or files that hold some. */
  readonly checkpoint?: readonly string[];
  /** `owner/name`, each that its records may be of. */
  readonly repository?: readonly string[];
  /** A file made by `prove`: then only it is checked. */
  readonly proof?: string;
}

/** Checks a ledger or a proof, prints what was checked and by whose keys, and returns the exit code: 1 when it is broken. */
export async function verifyEvidence(options: VerifyCommandOptions): Promise<number> {
  boundGarbage();
  const { keys, ...trust } = await ledgerTrust(options);
  const checkpoints = await readCheckpoints(options.checkpoint ?? []);
  if (options.proof !== undefined) {
    const text = await readText(options.proof, 'the proof', 'give --proof a file made by `evidence prove`');
    const verdict = verifyProof(text, { keys, ...trust }, checkpoints);
    print(describeProof(verdict, options.proof, checkpoints.length));
    return verdict.ok ? 0 : 1;
  }
  const verification = await verifyLedger(
    countingLine(openLedger(options), counterLine('records read')),
    keys,
    {
      ...trust,
      checkpoints,
      ...omitUndefined({ repositories: options.repository }),
    },
  );
  print(describe(verification, ledgerName(options), checkpoints.length));
  return verification.ok ? 0 : 1;
}

function describe(verification: Verification, name: string, kept: number): readonly string[] {
  if (!verification.ok) {
    const { record, because, whole } = verification;
    return [
      `✗ ${name} is broken at ${record}`,
      `  ${because}`,
      `  ${countOf(whole, 'record')} before it ${whole === 1 ? 'holds' : 'hold'} together`,
    ];
  }
  const { records, repositories, types, unsigned, signedBy, keys, checkpoint, head } = verification;
  const kinds = [...types].map(([type, count]) => `${count} ${type}`).join(', ');
  const known = new Map(keys.map((key) => [key.keyId, key]));
  const since = checkpoint === undefined ? records : records - checkpoint.count - 1;
  return compact([
    `✓ ${name}: ${countOf(records, 'record')}, one unbroken chain`,
    repositories.length !== 0 && `  of the repository ${repositories.join(', ')}`,
    kinds !== '' && `  ${kinds}`,
    ...[...signedBy].map(([by, count]) => `  ${count} signed by ${signerName(by, known.get(by))}`),
    // Anyone who had a key for a moment may have left one of their own for later.
    ...keys
      .filter(({ keyId }) => !signedBy.has(keyId))
      .map((key) => `  0 signed by ${signerName(key.keyId, key)}`),
    unsigned > 0 && `  ${unsigned} NOT SIGNED: the chain shows changes in the middle, not who wrote it`,
    kept > 0 && `  agrees with ${countOf(kept, 'checkpoint')} you kept`,
    checkpoint !== undefined && `  up to checkpoint: ${checkpointLine(checkpoint)}`,
    since > 0 && checkpoint !== undefined && `  ${countOf(since, 'record')} after it`,
    head !== undefined && `  last record ${head}`,
    kept === 0 &&
      checkpoint !== undefined &&
      '  keep the checkpoint elsewhere: with it a later look shows whether records were cut off or rewritten',
  ]);
}

function signerName(by: string, key: KnownKey | undefined): string {
  if (key === undefined) return by;
  const came = key.introducedBy === undefined ? 'given' : `introduced by record ${key.introducedBy}`;
  const went = key.revokedBy === undefined ? '' : `, revoked by record ${key.revokedBy}`;
  return `key ${by.slice(0, 16)} (${came}${went})`;
}

function describeProof(
  verdict: ReturnType<typeof verifyProof>,
  name: string,
  kept: number,
): readonly string[] {
  if (!verdict.ok) return [`✗ ${name} proves nothing`, `  ${verdict.because}`];
  const { type, statement, digest, checkpoint } = verdict;
  const { predicate } = statement;
  const { what, who } = summarize(type, predicate);
  return [
    `✓ ${name}: record ${predicate.ledger.sequence} of ${checkpoint.count}`,
    `  of the repository ${predicate.repository}`,
    `  ${type}: ${what}${who === undefined ? '' : `, by ${who}`}, ${predicate.decidedAt ?? predicate.recordedAt}`,
    `  the record: ${underSignature(verdict.signature)}, sha256 ${digest}`,
    `  the checkpoint: ${underSignature(verdict.checkpointSignature)}`,
    `  ${checkpointLine(checkpoint)}`,
    kept > 0
      ? '  it is a checkpoint you kept'
      : '  compare the checkpoint with one you kept: give it with --checkpoint',
  ];
}

function underSignature(signature: Signature): string {
  if (signature.state === 'none') return 'NOT SIGNED';
  const { by } = signature;
  return `signed by ${parseSha256(by) !== undefined ? `key ${by.slice(0, 16)}` : by}`;
}
