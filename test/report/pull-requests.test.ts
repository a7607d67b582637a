/** Which version of an assessment a change rested on: named by its record, and in the package as it was. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { report } from '../../src/report/io/generate.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { appendLocally, LEDGER } from '../support/local-ledger.ts';
import { predicateType } from '../support/organisation.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { PUBLIC_KEY, repositoryWith, SIGNER } from '../support/reported.ts';
import type { TestRepository } from '../support/repository.ts';
import { PULL, record } from './scene.ts';

const RISKS = `${SYSTEM}/risk-assessment.yml`;
const IMPACTS = `${SYSTEM}/impact-assessment.yml`;
const CARD = `${SYSTEM}/model-card.md`;
const SECRET = '.aims/privacy-notes.yml';
const GONE = 'c'.repeat(40);

let scratch = '';
let repository: TestRepository;
const blob = (revision: string, path: string): string =>
  repository.git('rev-parse', `${revision}:${path}`).trim();

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-rested-'));
  repository = await repositoryWith({
    ...PRODUCT,
    '.aims/policy.yml': `version: 1\nextends: preset:iso-42001\nconfidential: [${SECRET}]\n`,
    [SECRET]: 'notes: before\n',
  });
  repository.git('tag', 'first');
  repository.commit('Another assessment', { [RISKS]: `${PRODUCT[RISKS] ?? ''}# looked at again\n` });
  repository.git('tag', 'second');
  repository.commit('A third, and no card', {
    [RISKS]: `${PRODUCT[RISKS] ?? ''}# a third time\n`,
    [CARD]: null,
    [SECRET]: 'notes: after\n',
  });
  const document = (path: string, gitBlob: string | null, system: string | null = 'support-bot') => ({
    path,
    gitBlob,
    gate: 'risk-assessment',
    system,
  });
  const verdict = record('verdict', 'verdict 1', {
    ...PULL,
    outcome: 'merged',
    mergedBy: { login: 'dana', id: 1 },
    verdict: 'pass',
    mode: 'enforce',
    mergedPastTheGate: false,
    committers: ['sam'],
    systems: [{ id: 'support-bot', name: 'Support bot', owner: 'dana', risk: 'limited', stage: 'operation' }],
    changes: [],
    gates: [],
    findings: [],
    approvals: [],
    documents: [
      document(RISKS, blob('second', RISKS)),
      document(RISKS, blob('second', RISKS), null),
      document(IMPACTS, blob('main', IMPACTS)),
      document(CARD, blob('second', CARD)),
      document(SECRET, blob('first', SECRET), null),
      document('.aims/gone.yml', GONE, null),
      document('.aims/never-there.yml', null, null),
    ],
  });
  const review = (id: string, visible: unknown) =>
    ({
      ...record('review', `review ${id}`, {
        ...PULL,
        reviewer: { login: id, id: 7, account: 'human', association: 'member' },
        decision: 'approved',
        submittedAt: '2026-09-01T08:00:00Z',
        reviewedCommit: 'a'.repeat(40),
        available: null,
        independence: { isAuthor: false, isCommitter: false },
        visible,
        rationale: null,
        counted: [],
      }),
      predicateType: predicateType('review'),
    }) as const;
  const seen = (revision: string) => [
    { path: RISKS, gitBlob: blob(revision, RISKS) },
    { path: IMPACTS, gitBlob: blob('main', IMPACTS) },
  ];
  await appendLocally(
    repository.directory,
    [review('dana', seen('second')), review('lee', seen('first')), review('kim', null), verdict],
    SIGNER,
  );
  writeFileSync(join(scratch, 'key.pem'), PUBLIC_KEY);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await report({
    repo: repository.directory,
    rev: 'main',
    ledger: LEDGER,
    framework: 'iso-42001',
    key: [join(scratch, 'key.pem')],
    now: '2026-11-24T09:00:00.000Z',
    out: join(scratch, 'package'),
  });
  said.mockRestore();
}, 240_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  repository.remove();
});

const read = (path: string): string => readFileSync(join(scratch, 'package', path), 'utf8');
const modelOf = (): ReportModel => JSON.parse(read('report.json')) as ReportModel;

test('a change names the version of each document that it rested on', () => {
  const [change] = modelOf().pullRequests;
  expect(change).toMatchObject({ pullRequest: 900, outcome: 'merged', mergedBy: 'dana', author: 'sam' });
  expect(change?.documents).toEqual(
    [
      { path: '.aims/gone.yml', blob: GONE, now: 'removed' },
      { path: SECRET, blob: blob('first', SECRET), now: 'changed' },
      { path: IMPACTS, blob: blob('main', IMPACTS), now: 'same' },
      { path: CARD, blob: blob('second', CARD), now: 'removed' },
      { path: RISKS, blob: blob('second', RISKS), now: 'changed' },
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
});

test('a reviewer saw the versions that the verdict rests on, others, or nobody knows', () => {
  const [change] = modelOf().pullRequests;
  expect(change?.reviews.map(({ who, saw, others }) => [who, saw, others.map((one) => one.blob)])).toEqual([
    ['dana', 'same', []],
    ['lee', 'other', [blob('first', RISKS)]],
    ['kim', 'not-known', []],
  ]);
});

test('a version that the commit does not have is in the package, byte for byte, and in the manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as {
    readonly predicate: { readonly versions: readonly { readonly blob: string; readonly file?: string }[] };
  };
  const copied = manifest.predicate.versions.flatMap((one) => (one.file === undefined ? [] : [one]));
  expect(copied.map((one) => one.blob).sort()).toEqual(
    [blob('first', RISKS), blob('second', RISKS), blob('second', CARD)].sort(),
  );
  for (const { blob: sha, file = '' } of copied)
    expect(
      execFileSync('git', ['hash-object', join(scratch, 'package', file)], { encoding: 'utf8' }).trim(),
    ).toBe(sha);
});

describe('one that has no copy says why', () => {
  test.each([
    [SECRET, 'confidential', 'confidential by the policy'],
    ['.aims/gone.yml', 'not-in-the-clone', 'not in the clone'],
  ])('%s', (path, withheld, words) => {
    expect(modelOf().versions.find((one) => one.path === path)).toMatchObject({ withheld });
    expect(read('pull-requests/1.html')).toContain(words);
  });
});

test('its page leads to the version, and every decision leads to its page', () => {
  const { document } = parseHTML(read('pull-requests/1.html'));
  const [row] = document.querySelectorAll('table#changes tbody tr');
  const links = [...(row?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href') ?? '');
  expect(links).toContain(`../documents/by-id/${blob('second', RISKS)}.txt`);
  expect(row?.textContent).toContain('changed since');
  expect(row?.textContent).toContain('removed since');
  for (const page of ['oversight.html', 'decisions/1.html', 'systems/support-bot.html'])
    expect(read(page), page).toContain(`pull-requests/1.html#${row?.id}`);
});

test('verify.py: an earlier version that was changed is found, and one without a copy is said', () => {
  const check = () =>
    spawnSync('python3', [join(scratch, 'package', 'verify.py'), join(scratch, 'key.pem')], {
      encoding: 'utf8',
    });
  const whole = check();
  expect(whole.stdout).toMatch(
    /NOT CHECKED, 2: versions of documents that records rest on have no copy here/,
  );
  expect(whole.status).toBe(0);
  const file = join(scratch, 'package', 'documents', 'by-id', `${blob('second', RISKS)}.txt`);
  const before = readFileSync(file);
  appendFileSync(file, '#');
  const changed = check();
  writeFileSync(file, before);
  expect(changed.stdout).toContain(`${RISKS}: not the blob ${blob('second', RISKS)}`);
  expect(changed.status).toBe(1);
});
