import { expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import { record } from './scene.ts';

const SOURCES = [{ name: 'metrics.prom', format: 'prometheus', sha256: 'c'.repeat(64), entries: 2 }];
const limit = (metric: string, state: string, kind = 'measurement') => ({
  metric,
  kind,
  series: metric,
  threshold: 'above 2 %',
  values: 1,
  passed: state === 'passed' ? 1 : 0,
  worst: 0.03,
  unit: '1',
  state,
});
const monitoring = (day: string, limits: readonly object[], incidents: readonly object[] = []) =>
  record('monitoring', `monitoring ${day}`, {
    system: 'support-bot',
    period: { from: null, to: null },
    sources: SOURCES,
    plans: [],
    limits,
    incidents,
    decidedAt: `${day}T00:00:00Z`,
  });
const decision = (id: string, overrode: boolean, reviewed: string) => ({
  id,
  at: '2026-09-03T09:00:00Z',
  by: 'kim',
  overrode,
  factor: null,
  reviewed,
  sha256: 'e'.repeat(64),
});
const INCIDENT = {
  id: 'I-1',
  severity: 'high',
  started: '2026-09-02T00:00:00Z',
  detected: '2026-09-02T09:00:00Z',
  resolved: null,
  late: ['detected'],
  explained: false,
};

test('records of operation are on the page of the system, in the scorecard and in the answer about oversight', async () => {
  const files = {
    ...PRODUCT,
    '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\n',
    [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(/^risk: .*$/m, 'risk: high'),
  };
  const model = await reported(files, [
    monitoring('2026-09-01', [limit('wrong answers', 'passed'), limit('relevance', 'within', 'evaluation')]),
    monitoring(
      '2026-09-02',
      [
        limit('wrong answers', 'within'),
        limit('relevance', 'not-given'),
        limit('wait', 'no-value'),
        limit('topics', 'not-given'),
      ],
      [INCIDENT],
    ),
    record('oversight', 'oversight 1', {
      system: 'support-bot',
      sources: SOURCES,
      decisions: [
        decision('D-1', true, 'by-another'),
        decision('D-2', true, 'by-the-same'),
        decision('D-3', false, 'no'),
      ],
      decidedAt: '2026-09-03T00:00:00Z',
    }),
  ]);
  const operation = model.systems[0]?.operation;
  expect(operation?.limits.map(({ metric, state }) => [metric, state])).toEqual([
    ['wrong answers', 'within'],
    ['relevance', 'within'],
    ['wait', 'no-value'],
    ['topics', 'not-given'],
  ]);
  expect(operation).toMatchObject({
    runs: 3,
    incidents: { recorded: 1, late: 1 },
    decisions: { taken: 3, overrides: 2, reviewed: 1 },
  });
  const figures = new Map(model.scorecard.flatMap(({ metrics }) => metrics).map((one) => [one.metric, one]));
  const counted = (metric: string) => [figures.get(metric)?.numerator, figures.get(metric)?.denominator];
  expect(counted('limits-kept')).toEqual([1, 3]);
  expect(counted('evaluations-kept')).toEqual([1, 1]);
  expect(counted('recorded-incidents-in-time')).toEqual([0, 1]);
  expect(counted('decisions-looked-at')).toEqual([1, 2]);
  const said = model.questions.flatMap(({ points }) => points.map(({ text }) => plain(text)));
  expect(said).toContain(
    'records of Support bot: 3 decisions of people, 2 against the system, 1 of these looked at by another person',
  );
});
