import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Digests } from '../../src/evidence/digests.ts';
import { ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { PackageFile } from '../../src/report/exporters/exporter.ts';
import { ProofWriter } from '../../src/report/io/proof-writer.ts';
import { proofFiles } from '../../src/report/io/proofs.ts';
import { readLedger } from '../../src/report/io/read-ledger.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { organisationDecisions, organisationFiles } from '../support/organisation.ts';
import { PUBLIC_KEY, repositoryWith } from '../support/reported.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-gate-proofs-'));
const repository = await repositoryWith(
  organisationFiles({ systems: 1 }),
  organisationDecisions({ systems: 1, changes: 12 }),
);
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});
const WANTED = new Set([1, 2, 5, 20]);
const read = () => readLedger(repository.directory, LEDGER, { keys: [ed25519Verifier(PUBLIC_KEY)] });

test('a thread writes the proofs that are made without one', async () => {
  const ledger = await read();
  const writer = new ProofWriter(repository.directory, ledger, WANTED);
  const written = await writer.write(folder);
  await writer.end();
  const contents = written.map(({ path }) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
  const made: PackageFile[] = [];
  for await (const file of proofFiles(repository.directory, ledger, WANTED)) made.push(file);
  expect(contents).toEqual(made);
  expect(contents).toHaveLength(WANTED.size);
});

test('what a thread does not write is tried again without one, which says why', async () => {
  const ledger = await read();
  const { proving } = ledger;
  if (proving === undefined) throw new TypeError('no checkpoint');
  const changed = { ...ledger, proving: { ...proving, digests: new Digests(new Uint8Array(32 * 40)) } };
  const writer = new ProofWriter(repository.directory, changed, WANTED);
  await expect(writer.write(folder)).rejects.toThrow('changed while it was read');
  await writer.end();
});
