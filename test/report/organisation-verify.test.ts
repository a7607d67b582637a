/** The package of an organisation is checked by a program that shares nothing with this one, as that of a repository is. */
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
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verifyPackage } from '../../src/report/io/verify.ts';
import type { Database } from '../../src/report/organisation/database.ts';
import { reportOrganisation } from '../../src/report/organisation/io/generate.ts';
import { readRepository } from '../../src/report/organisation/io/repository.ts';
import type { OrganisationReport } from '../../src/report/organisation/model.ts';
import { PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import type { Files, TestRepository } from '../support/repository.ts';
import { decisions, SCENE } from './scene.ts';

/** An objective that only the ledger answers: its proofs are those of records. */
const OBJECTIVES = `version: 1
reviewed: "2026-11-01"
objectives:
  - { id: O-1, objective: Nothing goes around the gate., measure: { metric: merged-through-gate }, target: { at-least: 100, unit: "%" }, owner: dana }
`;
const OWN: Files = { ...SCENE, '.aims/objectives.yml': OBJECTIVES };

let scratch = '';
const repositories: TestRepository[] = [];
const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-org-verify-'));
  writeFileSync(join(scratch, 'key.pem'), PUBLIC_KEY);
  const lines: string[] = [];
  for (const [name, files] of [
    ['shop', OWN],
    [
      'search',
      {
        'README.md': 'Search.\n',
        '.aims/policy.yml': 'version: 1\nname: search\nextends: preset:baseline\n',
      },
    ],
  ] as const) {
    const repository = await repositoryWith(files, name === 'shop' ? decisions() : []);
    repository.git('remote', 'set-url', 'origin', `https://github.com/acme/${name}.git`);
    repositories.push(repository);
    lines.push(`  - { team: ${name}, clone: ${repository.directory}, rev: main, keys: [key.pem] }`);
  }
  const list = join(scratch, 'organisation.yml');
  writeFileSync(
    list,
    `version: 1\nname: Acme\norganisation: acme/shop\nrepositories:\n${lines.join('\n')}\n`,
  );
  await reportOrganisation({
    org: list,
    out: join(scratch, 'package'),
    memory: '256MB',
    now: '2026-11-24T09:00:00.000Z',
  });
}, 240_000);
afterAll(() => {
  said.mockRestore();
  for (const one of repositories) one.remove();
  rmSync(scratch, { recursive: true, force: true });
});

function checked(change: (folder: string) => void = () => {}, given: readonly string[] = ['key.pem']) {
  const folder = mkdtempSync(join(scratch, 'copy-'));
  cpSync(join(scratch, 'package'), folder, { recursive: true });
  change(folder);
  return spawnSync('python3', [join(folder, 'verify.py'), ...given], { cwd: scratch, encoding: 'utf8' });
}

const report = (): OrganisationReport =>
  JSON.parse(readFileSync(join(scratch, 'package/organisation.json'), 'utf8')) as OrganisationReport;
const proofs = (folder: string): readonly string[] => readdirSync(join(folder, 'proofs'));

test('of no repository is a document copied before it is known which is the organisation’s own', async () => {
  const folder = mkdtempSync(join(scratch, 'reading-'));
  const { evidence } = await readRepository(
    { team: 'shop', clone: repositories[0]?.directory ?? '', rev: 'main', keys: ['key.pem'] },
    {
      ...{
        base: scratch,
        scratch: folder,
        index: 0,
        madeAt: '2026-11-24T09:00:00.000Z',
        extendsFrom: undefined,
      },
      period: { from: '2025-11-25', to: '2026-11-24' },
      // A clone is read without it.
      database: {} as Database,
    },
  );
  expect(evidence?.documents.length).toBeGreaterThan(3);
  expect(readdirSync(folder)).toEqual(['0.jsonl']);
  expect(JSON.stringify(evidence)).not.toContain('Nothing goes around');
});

describe('verify.py in the package of an organisation', () => {
  test('checks its files, the documents of the organisation and the records that its answers rest on', () => {
    const { status, stdout, stderr } = checked();
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^\d+ files, [1-9]\d* documents, [1-9]\d* proofs, \d+ signed approvals: as they were\n/,
    );
    expect(stdout).toContain('signed by a key you gave');
    expect(status).toBe(0);
  });

  test('every document of the organisation that is not confidential has its copy, and every cited record its proof', () => {
    const { own } = report();
    const folder = join(scratch, 'package');
    expect(own?.governance?.documents.length).toBeGreaterThan(3);
    expect(own?.governance?.proven.length).toBeGreaterThan(0);
    for (const { file, path, confidential } of own?.governance?.documents ?? [])
      if (!confidential) expect(readFileSync(join(folder, file ?? path), 'utf8')).toBe(OWN[path]);
    expect(proofs(folder).toSorted()).toEqual(
      own?.governance?.proven.map((number) => `${number}.json`).toSorted(),
    );
    const page = readFileSync(join(folder, 'organisation.html'), 'utf8');
    for (const { file } of own?.governance?.documents ?? []) expect(page).toContain(`href="${file}"`);
  });

  test('each document of the organisation stands with who signed, approved or led it, and when', () => {
    const page = readFileSync(join(scratch, 'package/organisation.html'), 'utf8');
    const rows = [...parseHTML(page).document.querySelectorAll('#documents tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
    );
    const documents = report().own?.governance?.documents ?? [];
    expect(documents.filter(({ by }) => by !== undefined).length).toBeGreaterThan(1);
    expect(rows.map((cells) => [cells[0], cells[2], cells[3]])).toEqual(
      documents.map(({ kind, by, date }) => [kind, by ?? 'not given', date ?? 'not given']),
    );
  });

  test.each<readonly [string, (folder: string) => void, RegExp]>([
    [
      'a page that was changed',
      (at) => appendFileSync(join(at, 'organisation.html'), ' '),
      /organisation\.html: changed/,
    ],
    [
      'a copy that was changed',
      (at) => appendFileSync(join(at, 'documents/.aims/ai-policy.md'), ' '),
      /ai-policy\.md: /,
    ],
    [
      'a proof that is gone',
      (at) => rmSync(join(at, 'proofs', proofs(at)[0] ?? '')),
      /proofs\/\d+\.json: added or missing/,
    ],
    [
      'figures that were changed',
      (at) => appendFileSync(join(at, 'decisions.parquet'), ' '),
      /decisions\.parquet: changed/,
    ],
  ])('%s is named', (_name, change, line) => {
    const { status, stdout } = checked(change);
    expect(stdout).toMatch(line);
    expect(status).toBe(1);
  });

  test('a copy that is not the blob of its commit is named, although the manifest was written anew', () => {
    const { status, stdout } = checked((at) => {
      const [file] = report().own?.governance?.copies ?? [];
      const place = join(at, file?.file ?? '');
      appendFileSync(place, '\n# more\n');
      const manifest = readFileSync(join(at, 'manifest.json'), 'utf8');
      const sum = spawnSync('sha256sum', [place], { encoding: 'utf8' }).stdout.slice(0, 64);
      const value = JSON.parse(manifest) as { subject: { name: string; digest: { sha256: string } }[] };
      for (const one of value.subject) if (one.name === file?.file) one.digest.sha256 = sum;
      writeFileSync(join(at, 'manifest.json'), JSON.stringify(value));
    });
    expect(stdout).toMatch(/: not the blob /);
    expect(status).toBe(1);
  });

  test('aims-gate checks it too, and the overview says how', async () => {
    expect(await verifyPackage(join(scratch, 'package'), {}, { key: [join(scratch, 'key.pem')] })).toBe(0);
    expect(readFileSync(join(scratch, 'package/index.html'), 'utf8')).toContain('python3 verify.py KEY.pem');
  });
});
