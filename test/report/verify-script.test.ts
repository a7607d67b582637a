/** The package is checked by a program that shares nothing with this one. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { report } from '../../src/report/io/generate.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { SYSTEM } from '../support/product.ts';
import { PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import { decisions, SCENE } from './scene.ts';

let scratch = '';
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-verify-'));
  const repository = await repositoryWith(SCENE, [...decisions()].slice(0, 12));
  writeFileSync(join(scratch, 'key.pem'), PUBLIC_KEY);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const what = { repo: repository.directory, rev: 'main', ledger: LEDGER, framework: 'iso-42001' } as const;
  const key = [join(scratch, 'key.pem')];
  const now = '2026-11-24T09:00:00.000Z';
  await report({ ...what, key, now, out: join(scratch, 'package') });
  const signing = generateKeyPairSync('ed25519');
  writeFileSync(join(scratch, 'signing.pem'), signing.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(scratch, 'signing.pub'), signing.publicKey.export({ type: 'spki', format: 'pem' }));
  await report({ ...what, key, now, out: join(scratch, 'signed'), signingKey: join(scratch, 'signing.pem') });
  said.mockRestore();
  repository.remove();
}, 240_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A copy of the package with something done to it, checked. */
function checked(change: (folder: string) => void, given: readonly string[] = ['key.pem'], name = 'package') {
  const folder = mkdtempSync(join(scratch, 'copy-'));
  cpSync(join(scratch, name), folder, { recursive: true });
  change(folder);
  const { status, stdout, stderr } = spawnSync('python3', [join(folder, 'verify.py'), ...given], {
    cwd: scratch,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const SIGNED_PACKAGE = [['key.pem', '--manifest-key', 'signing.pub'], 'signed'] as const;

const firstProof = (folder: string): string =>
  join(folder, 'proofs', readdirSync(join(folder, 'proofs')).sort()[0] ?? '');

/** Alters a file and writes the manifest anew, as somebody would who wants to hide it. */
function hidden(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    subject: { name: string; digest: { sha256: string } }[];
  };
  const sum = spawnSync('sha256sum', [join(folder, file)], { encoding: 'utf8' }).stdout.slice(0, 64);
  for (const one of manifest.subject) if (one.name === file) one.digest.sha256 = sum;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

test('a package as it was made', () => {
  const { status, stdout } = checked(() => {});
  expect(stdout).toMatch(/^\d+ files, \d+ documents, [1-9]\d* proofs, \d+ signed approvals: as they were\n/);
  expect(stdout).toMatch(/signed by a key you gave: \d+\nNOT CHECKED, 1: the manifest is not signed/);
  expect(status).toBe(0);
});

test.each<readonly [string, (folder: string) => void, RegExp]>([
  [
    'a page that was changed',
    (folder) => appendFileSync(join(folder, 'index.html'), ' '),
    /index.html: changed/,
  ],
  ['a file that was added', (folder) => writeFileSync(join(folder, 'more.txt'), ''), /more.txt: added/],
  ['a file that is gone', (folder) => rmSync(join(folder, 'gaps.csv')), /gaps.csv: added or missing/],
  [
    'a document that is another, with the manifest to match',
    (folder) => hidden(folder, `documents/${SYSTEM}/system.yml`, 'name: another\n'),
    /system.yml: not the blob/,
  ],
  [
    'a record that is another, with the manifest to match',
    (folder) => {
      const text = readFileSync(firstProof(folder), 'utf8');
      const proof = JSON.parse(text) as { record: string };
      const envelope = JSON.parse(proof.record) as { payload: string };
      const payload = Buffer.from(envelope.payload, 'base64')
        .toString('utf8')
        .replace('"acme/shop"', '"acme/shot"');
      proof.record = JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') });
      hidden(folder, firstProof(folder).slice(folder.length + 1), JSON.stringify(proof));
    },
    /proofs\/\d+\.json: signature\n.*not in the ledger/,
  ],
])('%s', (_name, change, says) => {
  const { status, stdout } = checked(change);
  expect(stdout).toMatch(says);
  expect(status).toBe(1);
});

test('without a key nothing is claimed of signatures', () => {
  const { status, stdout } = checked(() => {}, []);
  expect(stdout).toMatch(/NOT CHECKED, \d+: signed with a key: give its public key/);
  expect(stdout).not.toContain('signed by');
  expect(status).toBe(0);
});

test('the signature on the manifest: a page that was rewritten with its digest is found', () => {
  const whole = checked(() => {}, ...SIGNED_PACKAGE);
  expect(whole.stdout).not.toContain('NOT CHECKED');
  expect(whole.status).toBe(0);
  const page = (folder: string) => hidden(folder, 'index.html', 'all is well');
  const rewritten = checked(page, ...SIGNED_PACKAGE);
  expect(rewritten.stdout).toContain('manifest.dsse.json: signed another manifest');
  expect(rewritten.status).toBe(1);
  const wrong = checked(() => {}, ['key.pem'], 'signed');
  expect(wrong.stdout).toContain('manifest.dsse.json: signature');
  expect(wrong.status).toBe(1);
});

test('a checkpoint somebody kept', () => {
  const manifest = readFileSync(join(scratch, 'package', 'manifest.json'), 'utf8');
  const line = /aims-checkpoint v1 \d+ [0-9a-f]{64} [0-9a-f]{64}/.exec(manifest)?.[0] ?? '';
  expect(checked(() => {}, ['key.pem', '--checkpoint', line]).status).toBe(0);
  const other = checked(() => {}, ['key.pem', '--checkpoint', line.replace(/[0-9a-f]{64}$/, 'a'.repeat(64))]);
  expect(other.stdout).toContain('the ledger was rewritten since the checkpoint you kept');
  expect(other.status).toBe(1);
});

test('the texts of the policy give the digest of the records', () => {
  const { stdout, status } = checked((folder) => hidden(folder, 'policy/1.txt', 'version: 1\n'));
  expect(stdout).toContain('policy: its texts do not give its digest');
  expect(status).toBe(1);
});

test.each<readonly [string, (folder: string) => void]>([
  ['no JSON', (folder) => writeFileSync(join(folder, 'manifest.json'), '{')],
  ['a list', (folder) => writeFileSync(join(folder, 'manifest.json'), '[]')],
  ['a proof of one word', (folder) => hidden(folder, firstProof(folder).slice(folder.length + 1), '"x"')],
  [
    'a proof without end',
    (folder) => hidden(folder, firstProof(folder).slice(folder.length + 1), '['.repeat(99_999)),
  ],
  ['no manifest', (folder) => rmSync(join(folder, 'manifest.json'))],
  [
    'a proof under the number of another',
    (folder) => {
      const [first = '', second = ''] = readdirSync(join(folder, 'proofs')).sort();
      hidden(folder, `proofs/${first}`, readFileSync(join(folder, 'proofs', second), 'utf8'));
    },
  ],
])('what is not as its format asks is named, never a traceback: %s', (_name, change) => {
  const { stdout, stderr, status } = checked(change);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/manifest\.json: |proofs\/\d+\.json: /);
  expect(status).toBe(1);
});
