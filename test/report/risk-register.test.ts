/** What the page of risks and impacts may say of assessments that it cannot read, that lie elsewhere, or that are not finished. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plain } from '../../src/prose.ts';
import { risksPage } from '../../src/report/html/pages/risks.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { impactTable, riskRegister } from '../../src/report/risks.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';

const POLICY = 'version: 1\nname: acme\nextends: preset:iso-42001\n';
const RISKS = PRODUCT[`${SYSTEM}/risk-assessment.yml`] ?? '';
const IMPACTS = PRODUCT[`${SYSTEM}/impact-assessment.yml`] ?? '';
const FILES: Files = { ...PRODUCT, '.aims/policy.yml': POLICY };

const page = (model: ReportModel): string => risksPage(model).body.text;
const answer = (model: ReportModel): string =>
  model.questions
    .filter(({ question }) => question.includes('risk and impact assessment'))
    .flatMap(({ points }) => points.map(({ text }) => plain(text)))
    .join('\n');

describe('a risk whose level after treatment is not known', () => {
  const unrated = RISKS.replace('    residual: { likelihood: 1, impact: 4 }\n', '').replace(
    'likelihood: 3\n    impact: 4',
    'likelihood: 5\n    impact: 5',
  );
  test('is graver than those that are, and no heat map leaves it out without a word', async () => {
    const model = await reported({ ...FILES, [`${SYSTEM}/risk-assessment.yml`]: unrated });
    expect(riskRegister(model.documents).map(({ id }) => id)).toEqual(['R-2', 'R-3', 'R-1']);
    expect(page(model)).toContain('1 of 3 risks is not rated after treatment');
    expect(answer(model)).toContain('R-2 not rated after treatment (25 of 25 before)');
  });
});

test('each heat map counts the risks that stand at its levels: before treatment, and after it', async () => {
  const model = await reported(FILES);
  const { document } = parseHTML(`<main>${page(model)}</main>`);
  const maps = [...document.querySelectorAll('table.heat-map')];
  const documents = parse(RISKS) as {
    risks: { likelihood: number; impact: number; residual: { likelihood: number; impact: number } }[];
  };
  const told = maps.map((map) =>
    [...map.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].flatMap((cell, index) =>
        cell.textContent === ''
          ? []
          : [`${row.querySelector('th')?.textContent} by ${index + 1}: ${cell.textContent}`],
      ),
    ),
  );
  const counted = (levels: readonly { likelihood: number; impact: number }[]): readonly string[] =>
    [...Map.groupBy(levels, ({ likelihood, impact }) => `${likelihood} by ${impact}`)]
      .map(([level, of]) => `${level}: ${of.length}`)
      .toSorted();
  const [before, after] = [documents.risks, documents.risks.map(({ residual }) => residual)].map(counted);
  expect(before).not.toEqual(after);
  expect(told.map((one) => one.toSorted())).toEqual([before, after]);
});

describe('an assessment that the page cannot tell', () => {
  test('a confidential one is named, and nothing is said of how many risks there are', async () => {
    const model = await reported({
      ...FILES,
      '.aims/policy.yml': `${POLICY}confidential: [".aims/systems/*/*-assessment.yml"]\n`,
    });
    const text = page(model);
    expect(text).not.toMatch(/0 risks|No risk assessment lists|No impact assessment lists/);
    expect(text).toContain('Confidential by the policy, and not counted here');
    expect(text.replaceAll('<wbr>', '')).toMatch(
      /counted here: .*impact-assessment\.yml.*risk-assessment\.yml/,
    );
  });

  test('one too long for a page is named, with its copy', async () => {
    const long = RISKS.replace('description: Answers', `description: ${'Answers '.repeat(9000)}`);
    const model = await reported({ ...FILES, [`${SYSTEM}/risk-assessment.yml`]: long });
    expect(page(model)).toContain('Too long for this page, and not counted here');
    expect(page(model)).not.toContain('No risk assessment lists');
  });
});

test('an assessment stands where the policy says, under any name', async () => {
  const { [`${SYSTEM}/risk-assessment.yml`]: _, [`${SYSTEM}/impact-assessment.yml`]: __, ...rest } = FILES;
  const model = await reported({
    ...rest,
    '.aims/policy.yml': `${POLICY}gates:
  risks-elsewhere:
    require: [{ document: { path: "{system}/register.yml", schema: risk-assessment } }]
  impacts-elsewhere:
    require: [{ document: { path: "{system}/people.yml", schema: impact-assessment } }]
`,
    [`${SYSTEM}/register.yml`]: RISKS,
    [`${SYSTEM}/people.yml`]: IMPACTS,
  });
  expect(riskRegister(model.documents)).toHaveLength(3);
  expect(impactTable(model.documents)).toHaveLength(5);
});

test('what an impact assessment decided stands beside its impacts', async () => {
  const verdict = 'Must not be built. Prohibited by Article 5(1)(f).';
  const model = await reported({
    ...FILES,
    [`${SYSTEM}/impact-assessment.yml`]: IMPACTS.replace(
      'decision: release-with-conditions',
      'decision: do-not-release',
    ).replace(/conclusion: .*/, `conclusion: ${JSON.stringify(verdict)}`),
  });
  const text = page(model);
  expect(text).toContain('do not release');
  expect(text).toContain(verdict);
  expect(answer(model)).toContain('do not release');
});

test('what is wrong in many places of one document is one gap', async () => {
  const other = '.aims/systems/credit-scoring';
  const entry = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(/paths: .*/, 'paths: [credit/**]');
  const model = await reported({
    ...FILES,
    'credit/a.txt': 'x\n',
    [`${other}/system.yml`]: entry,
    [`${other}/risk-assessment.yml`]: RISKS,
  });
  const own = model.systems
    .find(({ id }) => id === 'credit-scoring')
    ?.gaps.filter(({ gate, path }) => gate === 'risk-assessment' && path?.startsWith(other));
  expect(own).toHaveLength(1);
  expect(plain(own?.[0]?.message ?? [])).toMatch(/^\d\d answers are those of an example of aims-gate: /);
});
