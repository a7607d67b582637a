/** Documents are judged as they stood when the period ended, and git tells every version of them. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { fileVersions } from '../../src/git/history.ts';
import type { Sha } from '../../src/ids.ts';
import { buildReport } from '../../src/report/build.ts';
import { systemPage } from '../../src/report/html/pages/systems.ts';
import { gatherFacts, openSources } from '../../src/report/io/collect.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';

const repository = new TestRepository();
const ENTRY = `${SYSTEM}/system.yml`;
const ASSESSMENT = `${SYSTEM}/risk-assessment.yml`;
/** Names that would be headings if a path were read as one. */
const ODD = `.aims/systems/${'a'.repeat(40)}\n1700000000\nmallory.yml`;

beforeAll(() => {
  repository.commitAt('2026-02-01T10:00:00Z', 'Everything but the assessment', {
    ...PRODUCT,
    [ASSESSMENT]: null,
  });
  repository.commitAt('2026-06-01T10:00:00Z', 'The assessment', { [ASSESSMENT]: PRODUCT[ASSESSMENT] ?? '' });
  repository.commitAt('2026-07-01T10:00:00Z', 'Odd', { [ODD]: 'a: 1\n' });
  repository.commitAt('2026-08-01T10:00:00Z', 'Odd is gone', { [ODD]: null });
  const entry = PRODUCT[ENTRY] ?? '';
  repository.commitAt('2026-08-02T10:00:00Z', 'Another purpose', {
    [ENTRY]: entry.replace(/^purpose: .*$/m, 'purpose: Answer what customers ask.'),
  });
  repository.commitAt('2026-09-01T10:00:00Z', 'The entry is reviewed', {
    [ENTRY]: entry.replace(/^review-date: .*$/m, 'review-date: 2027-09-01'),
  });
});
afterAll(() => rmSync(repository.directory, { recursive: true, force: true }));

async function modelTo(to: string | undefined, rev?: string) {
  const request = {
    repo: repository.directory,
    ledger: LEDGER,
    trust: { keys: [] },
    framework: 'iso-42001' as const,
    now: '2026-11-24T09:00:00.000Z',
    ...(to === undefined ? {} : { to }),
    ...(rev === undefined ? {} : { rev }),
  };
  return buildReport(await gatherFacts(request, await openSources(request), openCatalog()));
}

describe('documents as they stood', () => {
  test.each([
    ['a period that ended before the assessment was written', '2026-03-31', undefined, false],
    ['one that ended after it', '2026-06-30', undefined, true],
    ['on the very day', '2026-06-01', undefined, true],
    ['today', undefined, undefined, true],
    ['a commit that is named counts, whatever the period', '2026-03-31', 'HEAD', true],
  ])('%s', async (_name, to, rev, there) => {
    const model = await modelTo(to, rev);
    expect(model.documents.some(({ path }) => path === ASSESSMENT)).toBe(there);
    expect(model.asOf).toBe(to ?? '2026-11-24');
  });

  test('a period before the first commit is refused', async () => {
    await expect(modelTo('2026-01-15')).rejects.toThrow('the repository had no commit on 2026-01-15');
  });
});

describe('when a system was reviewed last, and by whom', () => {
  test.each([
    ['not since it was registered', '2026-06-30', 'registered', '2026-02-01'],
    ['a change of something else is no review', '2026-08-31', 'registered', '2026-02-01'],
    ['a new date of review is one', undefined, 'reviewed', '2026-09-01'],
  ])('%s', async (_name, to, state, day) => {
    const model = await modelTo(to);
    const [system] = model.systems;
    const at = `${day}T10:00:00.000Z`;
    expect(system?.lastReview).toMatchObject({
      state,
      at,
      // Who wrote the commit, as git has it, and not whoever the report says.
      by: repository.git('log', '-1', '--format=%an', `--until=${day}T10:00:00Z`).trim(),
      proof: { kind: 'commit' },
    });
    if (system === undefined) return;
    const { body } = systemPage(system, [], model);
    const said = /<dt>Last reviewed<\/dt><dd>(.*?)<\/dd>/s.exec(body.text)?.[1] ?? '';
    expect(said).toContain(`${day}</time> by ${system.lastReview?.by}`);
    expect(said.includes('not since it was registered')).toBe(state === 'registered');
  });
});

describe('the register of documents', () => {
  test('tells first and last version, and how many are of the period', async () => {
    const model = await modelTo('2026-06-30');
    const own = model.documents.find(({ path }) => path === ASSESSMENT);
    expect(own?.history).toMatchObject({
      versions: 1,
      inPeriod: 1,
      first: { at: '2026-06-01T10:00:00.000Z' },
    });
    expect(model.cycle).toMatchObject({ since: '2026-02-01', months: 4 });
  });

  test('a path is never read as the heading of a commit', async () => {
    const tip = repository.tip('main') as Sha;
    const versions = await fileVersions(repository.directory, tip, ['.aims']);
    expect([...versions.values()].flat().map(({ by }) => by)).not.toContain('mallory.yml');
    expect(versions.get(ODD)?.map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  test('7.5 is shown in part by git alone, and 8.1 only by a ledger', async () => {
    const { controls } = await modelTo(undefined);
    const status = (id: string) => controls.find((one) => one.id === id)?.status;
    expect(['7.5.1', '7.5.2', '7.5.3', '8.1'].map(status)).toEqual(['part', 'part', 'part', 'organisation']);
  });
});
