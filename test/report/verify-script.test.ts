/** The package is checked by a program that shares nothing with this one. */
import { spawnSync } from 'node:child_process';
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
  await report({ ...what, key, now: '2026-11-24T09:00:00.000Z', out: join(scratch, 'package') });
  said.mockRestore();
  repository.remove();
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A copy of the package with something done to it, checked. */
function checked(change: (folder: string) => void, key = 'key.pem') {
  const folder = mkdtempSync(join(scratch, 'copy-'));
  cpSync(join(scratch, 'package'), folder, { recursive: true });
  change(folder);
  const { status, stdout } = spawnSync('python3', [join(folder, 'verify.py'), join(scratch, key)], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

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
  expect(stdout).toMatch(/^\d+ files, \d+ documents, [1-9]\d* proofs: as they were\n$/);
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
