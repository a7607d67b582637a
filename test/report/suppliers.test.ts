/** A.10.2 and A.10.3 rest on the assessments of the suppliers that the register names, whatever was changed in the period. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';

const VALID = readFileSync('policies/examples/support-bot/supplier.yml', 'utf8');
const ASSESSMENT = '.aims/suppliers/example-ai.yml';
const ENTRY = `${SYSTEM}/system.yml`;
const BASE: Files = {
  ...PRODUCT,
  '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\n',
  [ASSESSMENT]: VALID,
};
const entry = PRODUCT[ENTRY] ?? '';

const CASES: readonly (readonly [string, Files, string, string])[] = [
  ['valid, and nothing changed in the period', {}, 'part', 'supplier assessment; 1 of 1 gate'],
  ['missing', { [ASSESSMENT]: null }, 'gap', 'not met'],
  ['rejected', { [ASSESSMENT]: VALID.replace(/^decision: .*$/m, 'decision: rejected') }, 'gap', 'not met'],
  [
    'ended',
    { [ASSESSMENT]: VALID.replace(/^valid-until: .*$/m, 'valid-until: "2026-01-31"') },
    'gap',
    'not met',
  ],
  [
    'no supplier is named, so none was looked at',
    { [ENTRY]: entry.replace(/^suppliers: .*$/m, 'suppliers: []') },
    'not-shown',
    'no system or file here',
  ],
];

test.each(CASES)('the assessment of a supplier: %s', async (_, files, status, because) => {
  const model = await reported({ ...BASE, ...files });
  for (const id of ['A.10.2', 'A.10.3']) {
    const control = model.controls.find((one) => one.id === id);
    expect([id, control?.status]).toEqual([
      id,
      control?.provable === 'repository' && status === 'part' ? 'shown' : status,
    ]);
    expect(plain(control?.because ?? [])).toContain(because);
  }
});

/** Every row is carried by a gate of the reference preset, or says that only the organisation can show it. */
test('no clause and no control is left without a gate or an honest word', async () => {
  const model = await reported(BASE);
  expect(model.controls).toHaveLength(70);
  const bare = model.controls.filter(({ grade }) => grade.gates.length === 0);
  expect(bare.map(({ id, status }) => [id, status])).toEqual([
    // What git and the ledger show of these, they show without a gate: see period.test.ts.
    ['7.5.1', 'organisation'],
    ['7.5.2', 'organisation'],
    ['8.1', 'organisation'],
    ['A.4.4', 'organisation'],
  ]);
});

const EXAMPLES = 'policies/examples';
const FILLED: Files = {
  ...BASE,
  '.aims/competence.yml': readFileSync(`${EXAMPLES}/organisation/competence.yml`, 'utf8'),
  [`${SYSTEM}/evaluation.json`]: readFileSync(`${EXAMPLES}/support-bot/evaluation.json`, 'utf8'),
  [`${SYSTEM}/infrastructure.yml`]: readFileSync(`${EXAMPLES}/support-bot/infrastructure.yml`, 'utf8'),
  [`${SYSTEM}/data.yml`]: readFileSync(`${EXAMPLES}/support-bot/data.yml`, 'utf8'),
  [`${SYSTEM}/data/train.csv`]: 'question,answer\nreturns,thirty days\n',
};

test.each([
  ['A.4.6', 'competence', '.aims/competence.yml', 'part'],
  ['A.6.2.2', 'acceptance-criteria', `${SYSTEM}/evaluation.json`, 'part'],
  ['A.6.2.8', 'infrastructure-security', `${SYSTEM}/infrastructure.yml`, 'part'],
  ['A.7.6', 'data-quality', `${SYSTEM}/data.yml`, 'shown'],
] as const)(
  '%s is carried by the gate %s: with %s it is %s, without it is a gap',
  async (id, gate, path, status) => {
    const control = async (files: Files) => (await reported(files)).controls.find((one) => one.id === id);
    const [there, gone] = [await control(FILLED), await control({ ...FILLED, [path]: null })];
    expect([there?.status, there?.grade.gates.find((one) => one.gate === gate)?.state]).toEqual([
      status,
      'met',
    ]);
    expect([gone?.status, gone?.grade.gates.find((one) => one.gate === gate)?.state]).toEqual(['gap', 'gap']);
  },
);
