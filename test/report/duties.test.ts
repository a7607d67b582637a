/** Which duties of the EU AI Act a system brings: by the organisation's answers, each with role, date and how it stands. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crosswalkPage } from '../../src/report/html/pages/crosswalk.ts';
import { systemPage } from '../../src/report/html/pages/systems.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';

const ANSWERS = readFileSync('policies/examples/support-bot/ai-act.yml', 'utf8');
const POLICY = { '.aims/policy.yml': 'version: 1\nextends: preset:eu-ai-act-high-risk\n' };
/** As the register must say where an area of Annex III applies. */
const HIGH = {
  [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(/^risk: .*$/m, 'risk: high'),
};

const answers = (roles: string, yes: readonly string[] = []): string =>
  yes.reduce(
    (text, key) => text.replace(new RegExp(`(${key}:\\s*\\{ applies: )false`), '$1true'),
    ANSWERS.replace(/^roles: .*$/m, `roles: [${roles}]`).replaceAll('applies: true', 'applies: false'),
  );

const duties = async (text: string) => {
  const { systems } = await reported({ ...PRODUCT, ...POLICY, ...HIGH, [`${SYSTEM}/ai-act.yml`]: text });
  const law = systems[0]?.law;
  return law?.state === 'answered' ? law.duties : [];
};

test.each([
  ['a deployer in no area', 'deployer', [], ['4', '4a', '5']],
  ['a provider in no area', 'provider', [], ['4', '4a', '5', '6']],
  ['a deployer that talks to people', 'deployer', ['interaction'], ['4', '4a', '5', '50']],
  [
    'a deployer in an area of Annex III',
    'deployer',
    ['employment'],
    ['4', '4a', '5', '25', '26', '27', '49', '86'],
  ],
  ['an importer in an area of Annex III', 'importer', ['employment'], ['5', '23', '25']],
] as const)('%s', async (_name, role, yes, expected) => {
  const found = await duties(answers(role, yes));
  expect(found.map(({ reference }) => reference)).toEqual(expected.map((number) => `Article ${number}`));
});

test('a product manufacturer has the duties of a provider', async () => {
  const [provider, manufacturer] = [
    await duties(answers('provider', ['employment'])),
    await duties(answers('product-manufacturer', ['employment'])),
  ];
  const named = (list: typeof provider) => list.map(({ reference }) => reference);
  expect(named(manufacturer)).toEqual(named(provider));
  expect(named(provider)).toContain('Article 16');
});

test('each duty says since when, whether now, and by which gates it stands', async () => {
  const found = await duties(answers('provider', ['employment', 'interaction']));
  const duty = (reference: string) => found.find((one) => one.reference === reference);
  expect(duty('Article 50')).toMatchObject({ appliesFrom: '2026-08-02', applies: true, status: 'part' });
  expect(duty('Article 13')).toMatchObject({ appliesFrom: '2027-12-02', applies: false, status: 'gap' });
  expect(duty('Article 13')?.gates).toEqual(['instructions for use']);
  expect(duty('Article 16')).toMatchObject({ status: 'not-shown', gates: [] });
});

const pages = (model: ReportModel): string => {
  const [system] = model.systems;
  return `${system === undefined ? '' : systemPage(system, [], model).body.text}${crosswalkPage(model).body.text}`;
};

test('the pages name system, role, article, date and state, and whom an article binds', async () => {
  const text = pages(
    await reported({ ...PRODUCT, ...POLICY, [`${SYSTEM}/ai-act.yml`]: answers('deployer', ['employment']) }),
  );
  for (const said of [
    'is its deployer',
    'high-risk by Annex III: employment',
    'from 2027-12-02',
    '>Binds<',
    'Article 55',
  ])
    expect(text).toContain(said);
});

test('without answers nothing is claimed, and the register’s own words are quoted as such', async () => {
  const model = await reported({ ...PRODUCT, ...POLICY, [`${SYSTEM}/ai-act.yml`]: null });
  expect(model.systems[0]?.law).toEqual({ state: 'not-answered', path: `${SYSTEM}/ai-act.yml` });
  expect(pages(model)).toContain('Not known: no <code>');
});

test('Articles 5 and 6 are answered when every system has answered', async () => {
  const other = `${SYSTEM.replace('support-bot', 'other')}/system.yml`;
  const files = {
    ...PRODUCT,
    ...POLICY,
    [`${SYSTEM}/ai-act.yml`]: ANSWERS,
    [other]: PRODUCT[`${SYSTEM}/system.yml`] ?? '',
  };
  const article = async (more: Readonly<Record<string, string>>) => {
    const { crosswalk } = await reported({ ...files, ...more });
    return crosswalk
      .flatMap(({ references }) => references)
      .find(({ reference }) => reference === 'Article 6');
  };
  expect(await article({})).toMatchObject({ answered: { met: 1, of: 2 }, status: 'not-shown' });
  const all = await article({ [other.replace('system.yml', 'ai-act.yml')]: ANSWERS });
  expect(all?.answered).toEqual({ met: 2, of: 2 });
  expect(all?.status).not.toBe('not-shown');
});
