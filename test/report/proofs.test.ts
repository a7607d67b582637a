/** The proofs of a package: each link leads to one, each holds, and none that was changed passes. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyProof } from '../../src/evidence/proof.ts';
import { parseCheckpoints } from '../../src/evidence/records/checkpoint.ts';
import { ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { GITHUB_ISSUER } from '../../src/evidence/signers/issuer.ts';
import type { Sha256 } from '../../src/ids.ts';
import { decisionsBySystem } from '../../src/report/decisions.ts';
import type { PackageFile } from '../../src/report/exporters/exporter.ts';
import { report } from '../../src/report/io/generate.ts';
import { verifyPackage } from '../../src/report/io/verify.ts';
import { writePackage } from '../../src/report/io/write-package.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { provenRecords } from '../../src/report/proven.ts';
import { newKey } from '../support/evidence.ts';
import { appendLocally, LEDGER } from '../support/local-ledger.ts';
import { organisationDecisions } from '../support/organisation.ts';
import { PRODUCT } from '../support/product.ts';
import { PUBLIC_KEY, reported, repositoryWith } from '../support/reported.ts';
import { TestRepository } from '../support/repository.ts';
import { startSigstore, WORKFLOW } from '../support/sigstore.ts';
import { decisions, SCENE } from './scene.ts';

const REQUEST = { rev: 'main', ledger: LEDGER, framework: 'iso-42001', now: '2026-11-24T09:00:00Z' } as const;
let scratch: string;
let folder: string;
let key: string;
let pages: readonly string[];
let proofs: readonly string[];
let said: string;

const numberOf = (path: string): number => Number(/\d+/.exec(path)?.[0]);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-proofs-'));
  folder = join(scratch, 'package');
  key = join(scratch, 'key.pem');
  writeFileSync(key, PUBLIC_KEY);
  const repository = await repositoryWith(SCENE, decisions());
  expect(await report({ ...REQUEST, repo: repository.directory, key: [key], out: folder })).toBe(0);
  repository.remove();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  pages = names.filter((name) => name.endsWith('.html'));
  proofs = names.filter((name) => name.startsWith('proofs/'));
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a package with its proofs', () => {
  test('every record that a page names has its proof beside it, and every link leads to one', () => {
    const linked = new Set<string>();
    let named = 0;
    for (const page of pages) {
      named += [...read(page).matchAll(/>record \d+ <code>/g)].length;
      for (const [, number, href = ''] of read(page).matchAll(
        />record (\d+) <code>[0-9a-f]{8}<\/code><\/a> <a href="([^"]+)" aria-label="proof of record \1">/g,
      )) {
        const path = normalize(join(dirname(page), href));
        expect(path, page).toBe(`proofs/${number}.json`);
        expect(existsSync(join(folder, path)), `${page} → ${href}`).toBe(true);
        linked.add(path);
        named -= 1;
      }
    }
    expect(named).toBe(0);
    expect(linked.size).toBeGreaterThan(250);
  });

  test('each proof holds with the key and the checkpoint that the package names, for the record that the page names', () => {
    const [checkpoint] = parseCheckpoints(read('aims-report.json'));
    if (checkpoint === undefined) throw new TypeError('no checkpoint');
    expect(read('index.html')).toContain(checkpoint.root);
    const trust = { keys: [ed25519Verifier(PUBLIC_KEY)] };
    const digests = new Map(
      pages.flatMap((page) =>
        [...read(page).matchAll(/>record (\d+) <code>([0-9a-f]{12})</g)].map(([, number, digest]) => [
          `proofs/${number}.json`,
          digest,
        ]),
      ),
    );
    for (const path of proofs) {
      const verdict = verifyProof(read(path), trust, [checkpoint]);
      if (!verdict.ok) throw new TypeError(`${path}: ${verdict.because}`);
      if (digests.has(path)) expect(verdict.digest.slice(0, 12)).toBe(digests.get(path));
    }
    expect(JSON.parse(read('report.json'))).toMatchObject({
      proven: proofs.map(numberOf).sort((a, b) => a - b),
      ledger: { checkpoint },
    });
  });

  test('`report verify` checks them, and says whether their signatures were checked too', async () => {
    expect(await verifyPackage(folder, {}, { key: [key] })).toBe(0);
    expect(said).toContain(
      `${proofs.length} proofs, each of a record that this checkpoint counts; signatures checked`,
    );
    said = '';
    expect(await verifyPackage(folder, {})).toBe(0);
    expect(said).toContain('signatures NOT checked: give --ledger-key');
  });

  interface Row {
    readonly name: string;
    /** Is given the files of two proofs, the first by number before the second. */
    readonly act: (one: string, other: string) => void;
    readonly about?: object;
    readonly says: string;
  }
  const rewrite = (path: string, change: (proof: Record<string, unknown>) => object): void =>
    writeFileSync(
      path,
      JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)),
    );
  const rows: readonly Row[] = [
    {
      name: 'a hash is another',
      act: (one) =>
        rewrite(one, (proof) => ({
          ...proof,
          hashes: (proof.hashes as readonly string[]).with(0, 'f'.repeat(64)),
        })),
      says: 'it proves nothing: the record is not number',
    },
    {
      name: 'the proof of another',
      act: (one, other) => cpSync(other, one),
      says: 'it is the proof of record',
    },
    {
      name: 'the record of another',
      act: (one, other) => {
        const { record } = JSON.parse(readFileSync(other, 'utf8')) as { record: string };
        rewrite(one, (proof) => ({ ...proof, record }));
      },
      says: 'it proves nothing: the record is not number',
    },
    {
      name: 'something else',
      act: (one) => writeFileSync(one, '{}'),
      says: 'it proves nothing: it is not an inclusion proof',
    },
    { name: 'no checkpoint is named', act: () => {}, about: {}, says: 'the manifest names no checkpoint' },
    {
      name: 'another checkpoint is named',
      act: () => {},
      about: { checkpoint: `aims-checkpoint v1 5 ${'a'.repeat(64)} ${'b'.repeat(64)}` },
      says: 'its checkpoint is not one of those you kept',
    },
  ];
  test.each(rows)('refused although the manifest was written anew: $name', async ({ act, about, says }) => {
    const copy = mkdtempSync(join(scratch, 'copy-'));
    cpSync(folder, copy, { recursive: true });
    const [one = '', other = ''] = [...proofs].sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
    act(join(copy, one), join(copy, other));
    const forged = join(scratch, 'forged');
    async function* files(): AsyncGenerator<PackageFile> {
      const own = ['manifest.json', 'aims-report.json'];
      for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name).slice(copy.length + 1);
        if (entry.isFile() && !own.includes(path)) yield { path, content: readFileSync(join(copy, path)) };
      }
    }
    const { kind: _, ...marked } = JSON.parse(read('aims-report.json')) as Record<string, unknown>;
    await writePackage(forged, { files: files() }, { ...(about ?? marked) });
    expect(await verifyPackage(forged, {}, { key: [key] })).toBe(1);
    expect(said).toContain(says);
  });

  test('by another key than the one that signed the ledger: refused', async () => {
    const other = join(scratch, 'other.pem');
    writeFileSync(other, newKey().publicKey);
    expect(await verifyPackage(folder, {}, { key: [other] })).toBe(1);
    expect(said).toContain('it is signed by an unknown key');
  });
});

describe('which records have one', () => {
  const withCheckpoint = (model: ReportModel, count: number): ReportModel => {
    if (model.ledger.state !== 'whole') throw new TypeError('no ledger');
    const checkpoint = { count, head: 'a'.repeat(64) as Sha256, root: 'b'.repeat(64) as Sha256 };
    return { ...model, ledger: { ...model.ledger, checkpoint } };
  };

  test('none without a checkpoint, and none after the last', async () => {
    const model = await reported(PRODUCT, organisationDecisions({ systems: 1, changes: 20 }));
    expect(model.proven.size).toBe(0);
    expect(Math.max(...provenRecords(withCheckpoint(model, 30)))).toBe(30);
    expect(Math.max(...provenRecords(withCheckpoint(model, 40)))).toBe(40);
  });

  test('of a long list of decisions only those that another page names', async () => {
    const model = withCheckpoint(
      await reported(SCENE, organisationDecisions({ systems: 6, changes: 1200 })),
      2400,
    );
    const proven = provenRecords(model);
    expect(model.oversight.decisions.length).toBeGreaterThan(1000);
    expect(proven.size).toBeLessThan(400);
    const decided = decisionsBySystem(model.oversight.decisions);
    for (const { id, lifecycle } of model.systems)
      for (const { record } of [decided.get(id)?.at(-1)?.proof, ...(lifecycle.at(-1)?.proofs ?? [])].flatMap(
        (one) => (one?.kind === 'record' ? [one] : []),
      ))
        expect(proven).toContain(record.sequence);
  });
});

test('a ledger signed with Sigstore is verified by the workflow that signed it, its proofs too', async () => {
  const sigstore = await startSigstore();
  const repository = new TestRepository();
  try {
    repository.commit('The product', { ...PRODUCT });
    await appendLocally(
      repository.directory,
      [...organisationDecisions({ systems: 1, changes: 3 })],
      sigstore.signer(),
    );
    const root = join(scratch, 'trusted_root.json');
    writeFileSync(root, sigstore.trustedRoot);
    const out = join(scratch, 'sigstore');
    const request = { ...REQUEST, repo: repository.directory, out };
    const named = { identity: WORKFLOW, trustedRoot: root };
    expect(await report({ ...request, ...named })).toBe(0);
    const model = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as ReportModel;
    expect(model.ledger).toMatchObject({ state: 'whole', unsigned: 0, signedBy: { [WORKFLOW]: 7 } });
    expect(model.oversight.decisions).toHaveLength(3);
    expect(await verifyPackage(out, {}, named)).toBe(0);
    expect(said).toContain('signatures checked');
    const asks = ['--identity', WORKFLOW, '--issuer', GITHUB_ISSUER, '--trusted-root', root];
    const script = (args: readonly string[]) =>
      spawnSync('python3', [join(out, 'verify.py'), ...args], { encoding: 'utf8' });
    expect(script(asks).stdout).toContain(`signed by ${WORKFLOW} (issuer ${GITHUB_ISSUER})`);
    expect(script(asks).stdout).not.toContain('Sigstore:');
    expect(script(asks).status).toBe(0);
    expect(script([]).stdout).toContain('signed with Sigstore: give --identity, --issuer and --trusted-root');
    expect(script(asks.with(1, 'somebody')).stdout).toContain(`signed by ${WORKFLOW}`);
    expect(script(asks.with(1, 'somebody')).status).toBe(1);
    expect(script(asks.with(3, 'https://elsewhere.example')).status).toBe(1);
    const strange = await startSigstore();
    const otherRoot = join(scratch, 'other_root.json');
    writeFileSync(otherRoot, strange.trustedRoot);
    await strange.close();
    const untrusted = script(asks.with(5, otherRoot));
    expect(untrusted.stdout).toMatch(
      /the transparency log did not sign its entry\n.*certificate, or its time/,
    );
    expect(untrusted.status).toBe(1);
    const other = { ...named, identity: `${WORKFLOW}x` };
    expect(await verifyPackage(out, {}, other)).toBe(1);
    expect(await report({ ...request, ...other })).toBe(1);
    expect(said).toContain(`it is signed by ${WORKFLOW}, not by`);
    expect(await report(request)).toBe(1);
    expect(said).toContain('it is signed with Sigstore, and no identity was given to check it by');
    await expect(report({ ...request, identity: WORKFLOW })).rejects.toThrow('belong together');
  } finally {
    repository.remove();
    await sigstore.close();
  }
}, 240_000);
