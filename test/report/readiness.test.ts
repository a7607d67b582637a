/** Readiness says how many of how many, and shows nothing on a name that somebody typed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { readinessPage } from '../../src/report/html/pages/readiness.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions } from './scene.ts';

const example = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../policies/examples', path), 'utf8');
const PRESET = { '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n' };
const ENTRY = PRODUCT[`${SYSTEM}/system.yml`] ?? '';
const at = (id: string, name: string): string => `.aims/systems/${id}/${name}`;

describe('documents of the first stage', () => {
  const plan = example('support-bot/treatment-plan.yml');
  const three: Files = {
    ...PRODUCT,
    [`${SYSTEM}/treatment-plan.yml`]: plan,
    [at('two', 'system.yml')]: ENTRY,
    [at('two', 'treatment-plan.yml')]: plan,
    [at('three', 'system.yml')]: ENTRY,
  };
  const row = async (files: Files) => {
    const model = await reported(files);
    const one = model.stageOne.find(({ document }) => document === 'Risk treatment plans');
    const page = readinessPage(model).body.text;
    const [, cells = ''] = page.split('Risk treatment plans</th>');
    return { there: one?.there, systems: one?.systems, row: cells.split('</tr>')[0] ?? '', page };
  };

  test('a document that each system has is there once every system has it', async () => {
    const some = await row(three);
    expect(some).toMatchObject({ there: false, systems: { met: 2, of: 3 } });
    expect(some.row).toContain('<strong>2 of 3 systems</strong>');
    expect(some.page).toContain('Risk treatment plans: for 2 of 3 systems.');
    const all = await row({ ...three, [at('three', 'treatment-plan.yml')]: plan });
    expect(all).toMatchObject({ there: true, systems: { met: 3, of: 3 } });
    expect(all.row).toContain('>3 of 3 systems<');
    expect(await row(PRODUCT)).toMatchObject({ there: false, systems: { met: 0, of: 1 } });
  });

  test('a system that is retired needs none, and a plan in nobody’s folder is no system’s', async () => {
    const retired = ENTRY.replace(/^stage: .*$/m, 'stage: retired');
    expect(await row({ ...three, [at('three', 'system.yml')]: retired })).toMatchObject({
      there: true,
      systems: { met: 2, of: 2 },
    });
    expect(await row({ ...three, [at('nobody', 'treatment-plan.yml')]: plan })).toMatchObject({
      there: false,
      systems: { met: 2, of: 3 },
    });
  });

  test('a plan that the policy keeps under another name counts', async () => {
    const policy = `version: 1
extends: preset:baseline
gates:
  plans:
    title: plans
    why: Ours lie elsewhere.
    controls: ["8.3"]
    when: { stage: [operation] }
    require: [{ document: { path: "{system}/our-plan.yml", schema: treatment-plan } }]
`;
    const files = { ...PRODUCT, '.aims/policy.yml': policy, [`${SYSTEM}/our-plan.yml`]: plan };
    expect(await row(files)).toMatchObject({ there: true, systems: { met: 1, of: 1 } });
  });
});

test('an AI policy in order that names its signer, and is signed by nobody, is shown in part', async () => {
  const model = await reported({
    ...PRODUCT,
    ...PRESET,
    '.aims/ai-policy.md': example('organisation/ai-policy.md'),
  });
  // Nothing is left to say of the policy but the signature: its controls have no gap.
  const gaps = model.controls.filter(({ id }) => ['5.2', 'A.2.2'].includes(id)).flatMap((one) => one.gaps);
  expect(gaps).toEqual([]);
  const [item] = model.readiness
    .flatMap(({ items }) => items)
    .filter(({ item: name }) => name.startsWith('AI policy established and signed'));
  expect(item?.status).toBe('part');
  expect(plain(item?.because ?? [])).toContain('a typed name, no signature');
  expect(model.questions[1]).toMatchObject({ status: 'part' });
  expect(plain(model.questions[1]?.missing ?? [])).toContain('aims-gate approve --document');
});

test('the decisions on high-risk systems stand as a share of those that the page on oversight counts', async () => {
  const high = ENTRY.replace('risk: limited', 'risk: high');
  const files = { ...PRODUCT, [`${SYSTEM}/system.yml`]: high, [at('two', 'system.yml')]: ENTRY };
  const model = await reported(files, decisions());
  const all = model.oversight.decisions.filter(({ said }) => said === 'approved');
  const own = all.filter(({ systems }) => systems.some((id) => id === 'support-bot'));
  expect(own.length).toBeLessThan(all.length);
  const answer = plain(model.questions[4]?.answer ?? []);
  expect(answer).toContain(
    `of the decisions on changes, about high-risk systems: ${own.length} of ${all.length} approvals`,
  );
});
