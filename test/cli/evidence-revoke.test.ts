import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chain } from '../../src/evidence/chain.ts';
import { origin } from '../../src/evidence/recording.ts';
import { keyRecord } from '../../src/evidence/records/key.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer } from '../../src/evidence/signers/ed25519.ts';
import type { KeySigner } from '../../src/evidence/signers/signer.ts';
import { decision, endOf, newKey, RECORDING } from '../support/evidence.ts';
import { LedgerRepository } from '../support/ledger-repository.ts';
import { aimsGate } from './command.ts';

const [stolen, current, planted, strange] = [newKey(), newKey(), newKey(), newKey()];
const thief = ed25519Signer(stolen.secret);
const keeper: KeySigner = { ...ed25519Signer(current.secret), predecessor: thief };
const accomplice = ed25519Signer(planted.secret);
const ORIGIN = origin(RECORDING, RECORDING.recordedAt, 'runner');

/** Whoever had the first key for a day left one of their own in the ledger, before the key was changed. */
async function plantedLedger(): Promise<SealedRecord[]> {
  const introduces = { keyId: accomplice.keyId, publicKey: planted.publicKey };
  const change = keyRecord.write({ introduces, revokes: [], reason: 'rotation' }, ORIGIN);
  const files: SealedRecord[] = [];
  files.push(...(await chain(undefined, [decision(1), change], thief)).records);
  files.push(...(await chain(await endOf(files), [decision(2)], keeper)).records);
  return files;
}

let folder: string;
let repository: LedgerRepository;
let keys: readonly string[];
const file = (name: string, text: string | Uint8Array): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const ledger = (command: string, ...args: readonly string[]) =>
  aimsGate(['evidence', command, '--repo', repository.directory, ...keys, ...args]);
const revoke = (key: string, secret = current.secret) =>
  ledger('revoke', key, '--signing-key', file('signing.pem', secret), '--reason', 'left by a thief');
const tip = () => ledger('verify').stdout.match(/last record \w+/)?.[0];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aims-gate-revoke-'));
  repository = new LedgerRepository();
  await repository.write(await plantedLedger());
  keys = ['--key', file('key.pem', stolen.publicKey)];
});
afterEach(() => {
  repository.remove();
  rmSync(folder, { recursive: true });
});

describe('evidence revoke', () => {
  test('a planted key is seen, and signs nothing any more once it is revoked', async () => {
    const short = accomplice.keyId.slice(0, 16);
    expect(ledger('verify').stdout).toContain(`0 signed by key ${short} (introduced by record 2)`);
    const { code, stdout } = revoke(accomplice.keyId.slice(0, 8));
    expect(stdout).toBe(
      `✓ aims/evidence: record 7 revokes key ${short}\n  push it: git push REMOTE aims/evidence\n`,
    );
    expect(code).toBe(0);
    const verified = ledger('verify');
    expect(verified.stdout).toContain(`key ${short} (introduced by record 2, revoked by record 7)`);
    expect(verified.stdout).toContain(`4 signed by key ${keeper.keyId.slice(0, 16)}`);
    expect(verified.code).toBe(0);
    expect(ledger('show', '7').stdout).toContain('left by a thief');
    expect(revoke(accomplice.keyId)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('record 7 revoked that key already'),
    });
  });

  const REFUSED: readonly [string, string, string, string, number][] = [
    ['a key the ledger does not know', 'f'.repeat(64), current.secret, 'names no key', 2],
    ['too little of its id', accomplice.keyId.slice(0, 7), current.secret, 'names no key', 2],
    ['the very key that signs', keeper.keyId, current.secret, 'a key cannot revoke itself', 2],
    ['with a key that was revoked', accomplice.keyId, stolen.secret, 'does not believe the signing key', 2],
    ['with a strange key', accomplice.keyId, strange.secret, 'does not believe the signing key', 2],
    ['with what is no key', accomplice.keyId, 'hello', 'key', 2],
  ];
  test.each(REFUSED)('%s: refused, nothing is appended', (_, key, secret, message, exit) => {
    const before = tip();
    const { code, stderr } = revoke(key, secret);
    expect(stderr).toContain(message);
    expect(code).toBe(exit);
    expect(tip()).toBe(before);
  });

  test('a ledger that does not hold gets nothing', async () => {
    const broken = new LedgerRepository();
    await broken.write((await plantedLedger()).toSpliced(1, 1));
    const signing = ['--signing-key', file('signing.pem', current.secret), '--reason', 'x'];
    const { code, stdout } = aimsGate([
      'evidence',
      'revoke',
      accomplice.keyId,
      '--repo',
      broken.directory,
      ...keys,
      ...signing,
    ]);
    broken.remove();
    expect(stdout).toContain('record 2 before it is missing');
    expect(code).toBe(1);
  });

  test('without a key to check the ledger with there is nothing to go by', () => {
    keys = [];
    expect(revoke(accomplice.keyId)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('give --key'),
    });
  });

  test('in a folder', async () => {
    for (const { path, bytes } of await plantedLedger()) file(`ledger/${path}`, bytes);
    const at = ['--dir', join(folder, 'ledger'), ...keys];
    const signing = ['--signing-key', file('signing.pem', current.secret), '--reason', 'left by a thief'];
    const done = aimsGate(['evidence', 'revoke', accomplice.keyId, ...at, ...signing]);
    expect(done.stdout).toMatch(/record 7 revokes key \w+\n$/);
    expect(aimsGate(['evidence', 'verify', ...at]).stdout).toContain('revoked by record 7');
  });
});
