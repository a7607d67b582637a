/** What is kept confidential changes what is told, and never how anything stands. */
import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { allGaps } from '../../src/report/exporters/gaps.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { PAPERWORK } from '../support/paperwork.ts';
import { SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions } from './scene.ts';

const POLICY = 'version: 1\nname: acme\nextends: preset:iso-42001\n';

/** With one thing wrong in most documents, so that there is something to keep confidential. */
const ASTRAY: Files = {
  ...PAPERWORK,
  [`${SYSTEM}/system.yml`]: edited(`${SYSTEM}/system.yml`, /^risk: .*$/m, 'risk: high'),
  '.aims/objectives.yml': edited('.aims/objectives.yml', 'value: 100', 'value: 60'),
  '.aims/soa.yml': edited(
    '.aims/soa.yml',
    /A\.4\.4: \{[^}]*\}/,
    'A.4.4: { applicable: false, justification: We do not do it. }',
  ),
  '.aims/suppliers/example-ai.yml': edited(
    '.aims/suppliers/example-ai.yml',
    /^valid-until: .*$/m,
    'valid-until: "2026-05-01"',
  ),
};

function edited(path: string, from: string | RegExp, to: string): string {
  const text = (PAPERWORK[path] ?? '').replace(from, to);
  if (text === PAPERWORK[path]) throw new TypeError(`${path} does not hold ${from}`);
  return text;
}

const of = (files: Files, secret: readonly string[]): Promise<ReportModel> =>
  reported(
    { ...files, '.aims/policy.yml': `${POLICY}confidential: ${JSON.stringify(secret)}\n` },
    decisions(),
  );

/** How everything stands, without a word of what is said about it. */
function standing(model: ReportModel) {
  return {
    controls: model.controls.map(({ id, status }) => [id, status]),
    questions: model.questions.map(({ question, status }) => [question, status]),
    readiness: model.readiness.flatMap(({ items }) => items.map(({ item, status }) => [item, status])),
    scorecard: model.scorecard.flatMap(({ metrics }) =>
      metrics.map(({ metric, numerator, denominator }) => [metric, numerator, denominator]),
    ),
    objectives: model.objectives.map(({ state }) => state),
    gates: [...new Set(allGaps(model).map(({ gate, system }) => `${gate} ${system ?? ''}`))].sort(),
  };
}

describe.each([
  ['documents in order', PAPERWORK],
  ['documents with something wrong', ASTRAY],
] as const)('%s', (_, files) => {
  let open: ReportModel;
  beforeAll(async () => {
    open = await of(files, []);
  }, 240_000);

  test.each([
    [['.aims/**']],
    [['.aims/systems/**']],
    [['.aims/suppliers/**']],
    [['.aims/audits/**', '.aims/nonconformities/**', '.aims/reviews/**']],
    [['.aims/*.yml', '.aims/*.md']],
  ])('stand as they do when %s are confidential', async (secret) => {
    const model = await of(files, secret);
    expect(standing(model)).toEqual(standing(open));
  });
});

test('the supplier of a confidential register entry is not named where its assessment has ended', async () => {
  const model = await of(ASTRAY, ['.aims/systems/**']);
  const answer = model.questions[7];
  expect(answer?.status).toBe('gap');
  expect(plain(answer?.answer ?? [])).toBe(
    'no valid assessment of confidential by the policy, which systems in the register use',
  );
});
