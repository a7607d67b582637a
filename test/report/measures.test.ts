/** Objectives and scorecard are computed: a number that somebody types never stands for one that the repository knows. */
import { describe, expect, test } from 'vitest';
import objectivesSchema from '../../policies/schema/objectives.schema.json' with { type: 'json' };
import { plain } from '../../src/prose.ts';
import { METRICS } from '../../src/report/measures/metrics.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import type { record } from './scene.ts';

const POLICY = 'version: 1\nname: acme\nextends: preset:iso-42001\n';
const INCIDENTS = `version: 1
incidents:
  - { id: I-1, title: Old period quoted, severity: moderate, started: "2026-04-02T06:00:00Z", detected: "2026-04-02T12:00:00Z", resolved: "2026-04-03T12:00:00Z" }
  - { id: I-2, title: Down, severity: low, started: "2026-08-11T10:00:00Z", detected: "2026-08-11T12:00:00Z", resolved: "2026-08-11T14:00:00Z" }
  - { id: I-0, title: Before the period, severity: low, started: "2020-08-11T10:00:00Z", detected: "2020-08-19T12:00:00Z", resolved: "2020-08-21T14:00:00Z" }
`;

const objective = (measure: string, target: string, more = ''): string =>
  `version: 1\nreviewed: "2026-10-05"\nobjectives:\n  - { id: O-1, objective: It works, measure: ${measure}, target: ${target}, owner: dana${more} }\n`;

const withObjective = (text: string, more: Files = {}): Files => ({
  ...PRODUCT,
  '.aims/policy.yml': POLICY,
  [`${SYSTEM}/incidents.yml`]: INCIDENTS,
  '.aims/objectives.yml': text,
  ...more,
});

const own = (model: ReportModel) =>
  (model.controls.find(({ id }) => id === '6.2')?.gaps ?? [])
    .map(({ message }) => plain(message))
    .filter((message) => message.includes('O-1'));

const cases: readonly {
  readonly name: string;
  readonly objective: string;
  readonly files?: Files;
  readonly expected: {
    readonly state: string;
    readonly value?: number;
    readonly of?: readonly [number, number];
    readonly gaps: readonly string[];
  };
}[] = [
  {
    name: 'a mean is computed from the incident logs of the period',
    objective: objective('{ metric: time-to-resolve }', '{ at-most: 24, unit: hours }'),
    expected: { state: 'reached', value: 13, of: [26, 2], gaps: [] },
  },
  {
    name: 'one severity alone',
    objective: objective('{ metric: time-to-detect, severity: [moderate] }', '{ at-most: 8, unit: hours }'),
    expected: { state: 'reached', value: 6, of: [6, 1], gaps: [] },
  },
  {
    name: 'a typed number that differs is a gap',
    objective: objective(
      '{ metric: time-to-resolve }',
      '{ at-most: 24, unit: hours }',
      ', current: { value: 4, date: "2026-10-01", source: a feeling }',
    ),
    expected: {
      state: 'reached',
      value: 13,
      of: [26, 2],
      gaps: ['O-1: the file says 4 hours, and the repository comes to 13 hours (2 counted)'],
    },
  },
  {
    name: 'the same number, typed, is none',
    objective: objective(
      '{ metric: time-to-resolve }',
      '{ at-most: 24, unit: hours }',
      ', current: { value: 13, date: "2026-10-01", source: the log }',
    ),
    expected: { state: 'reached', value: 13, of: [26, 2], gaps: [] },
  },
  {
    name: 'missed, and nothing is done',
    objective: objective('{ metric: time-to-detect }', '{ at-most: 2, unit: hours }'),
    expected: {
      state: 'missed',
      value: 4,
      of: [8, 2],
      gaps: ['O-1 misses its target and names no action: 4 hours instead of at most 2 hours'],
    },
  },
  {
    name: 'missed, with an action',
    objective: objective(
      '{ metric: time-to-detect }',
      '{ at-most: 2, unit: hours }',
      ', action: A second person on duty.',
    ),
    expected: { state: 'missed', value: 4, of: [8, 2], gaps: [] },
  },
  {
    name: 'a target in another unit',
    objective: objective('{ metric: time-to-detect }', '{ at-most: 2, unit: days }'),
    expected: {
      state: 'missed',
      value: 4,
      of: [8, 2],
      gaps: ['O-1: its target is in days, and time-to-detect is in hours'],
    },
  },
  {
    name: 'nothing to measure is neither reached nor missed',
    objective: objective('{ metric: time-to-detect, severity: [critical] }', '{ at-most: 2, unit: hours }'),
    expected: { state: 'nothing-to-measure', of: [0, 0], gaps: [] },
  },
  {
    name: 'a number typed where nothing can be measured is a gap',
    objective: objective(
      '{ metric: time-to-detect, severity: [critical] }',
      '{ at-most: 2, unit: hours }',
      ', current: { value: 1, date: "2026-10-01", source: the log }',
    ),
    expected: {
      state: 'nothing-to-measure',
      of: [0, 0],
      gaps: ['O-1: the file says 1 hours, and the repository comes to nothing to measure (0 counted)'],
    },
  },
  {
    name: 'reviews that are overdue',
    objective: objective('{ metric: reviews-on-schedule }', '{ at-least: 100, unit: "%" }'),
    files: {
      [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
        /review-date: .*/,
        'review-date: "2026-11-01"',
      ),
    },
    expected: {
      state: 'missed',
      value: 0,
      of: [0, 1],
      gaps: ['O-1 misses its target and names no action: 0 % instead of at least 100 %'],
    },
  },
  {
    name: 'a share of systems follows the gates',
    objective: objective('{ metric: risk-assessment-current }', '{ at-least: 100, unit: "%" }'),
    expected: { state: 'reached', value: 100, of: [1, 1], gaps: [] },
  },
  {
    name: 'a weakened gate counts for no system',
    objective: objective(
      '{ metric: risk-assessment-current }',
      '{ at-least: 100, unit: "%" }',
      ', action: Ask it again.',
    ),
    files: {
      '.aims/policy.yml': `${POLICY}gates:\n  risk-assessment: { level: warning, reason: We are fast }\n`,
    },
    expected: { state: 'missed', value: 0, of: [0, 1], gaps: [] },
  },
  {
    name: 'a document that is gone',
    objective: objective(
      '{ metric: risk-assessment-current }',
      '{ at-least: 100, unit: "%" }',
      ', action: Write it.',
    ),
    files: { [`${SYSTEM}/risk-assessment.yml`]: null },
    expected: { state: 'missed', value: 0, of: [0, 1], gaps: [] },
  },
];

describe('objectives', () => {
  test.each(cases)('$name', async ({ objective: text, files = {}, expected }) => {
    const model = await reported(withObjective(text, files));
    const [one] = model.objectives;
    expect(one?.state).toBe(expected.state);
    expect(one?.computed?.value).toBe(expected.value);
    expect([one?.computed?.numerator, one?.computed?.denominator]).toEqual(expected.of);
    expect(own(model)).toEqual(expected.gaps);
  });

  test('one that the organisation measures by itself says so', async () => {
    const model = await reported(
      withObjective(
        objective(
          'share of them',
          '{ at-least: 90, unit: "%" }',
          ', current: { value: 95, date: "2026-10-01", source: a survey }',
        ),
      ),
    );
    expect(model.objectives).toMatchObject([{ state: 'stated', typed: { value: 95 } }]);
    expect(model.objectives[0]).not.toHaveProperty('computed');
  });

  test('the schema lists every metric', () => {
    const { metric } = objectivesSchema.properties.objectives.items.properties.measure.properties;
    expect([...metric.enum].sort()).toEqual(Object.keys(METRICS).sort());
  });
});

describe('scorecard', () => {
  test('names its five areas, and every metric once', async () => {
    const { scorecard } = await reported(
      withObjective(objective('share of them', '{ at-least: 1, unit: x }')),
    );
    expect(scorecard.map(({ area }) => area)).toEqual([
      'Transparency',
      'Reliability',
      'User trust',
      'Security',
      'Traceability',
    ]);
    expect(scorecard.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)).sort()).toEqual(
      Object.keys(METRICS).sort(),
    );
  });

  test('without a ledger nothing is counted that only a ledger tells', async () => {
    const { scorecard } = await reported(PRODUCT);
    const traceability = scorecard.find(({ area }) => area === 'Traceability')?.metrics ?? [];
    const merged = traceability.find(({ metric }) => metric === 'merged-through-gate');
    expect(merged).toMatchObject({ numerator: 0, denominator: 0 });
    expect(merged).not.toHaveProperty('value');
  });

  test('a figure has its trend by quarter', async () => {
    const { scorecard } = await reported(
      withObjective(objective('share of them', '{ at-least: 1, unit: x }')),
    );
    const figure = scorecard
      .flatMap(({ metrics }) => metrics)
      .find(({ metric }) => metric === 'time-to-detect');
    expect(figure?.trend).toEqual([
      { quarter: '2026-Q2', numerator: 6, denominator: 1 },
      { quarter: '2026-Q3', numerator: 2, denominator: 1 },
    ]);
  });
});

describe('plan, do, check, act', () => {
  const phases = async (files: Files, decisions: readonly ReturnType<typeof record>[] = []) =>
    (await reported(files, decisions)).cycle.phases.filter(({ shown }) => shown).map(({ phase }) => phase);

  test('an empty repository shows none', async () => {
    expect(await phases({})).toEqual([]);
  });

  test('a plan that is older than the period is none', async () => {
    expect(await phases({ '.aims/soa.yml': 'date: "2020-10-01"\ncontrols: {}\n' })).toEqual([]);
  });

  test('each phase by its own documents', async () => {
    expect(
      await phases({
        '.aims/objectives.yml': 'reviewed: "2026-10-05"\nobjectives: []\n',
        '.aims/audits/1.yml': 'date: "2026-06-01"\n',
        '.aims/nonconformities/1.yml': 'closed: "2026-07-01"\n',
      }),
    ).toEqual(['Plan', 'Check', 'Act']);
    // Each of them alone: what one phase is shown by shows no other.
    expect(await phases({ '.aims/audits/1.yml': 'date: "2026-06-01"\n' })).toEqual(['Check']);
    expect(await phases({ '.aims/nonconformities/1.yml': 'closed: "2026-07-01"\n' })).toEqual(['Act']);
    expect(await phases({ '.aims/objectives.yml': 'reviewed: "2026-10-05"\nobjectives: []\n' })).toEqual([
      'Plan',
    ]);
  });
});
