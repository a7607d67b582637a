/** A date that passed, or a limit that is passed, is a gap in every format, whoever keeps the record of it. */
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/evidence/statement.ts';
import { plain } from '../../src/prose.ts';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { textOfFile } from '../support/package-files.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import { readWorkbook } from '../support/spreadsheet.ts';
import { record } from './scene.ts';

const override = (fields: Readonly<Record<string, unknown>>): Decision =>
  record('override', 'o', {
    how: 'merged-past-gate',
    pullRequest: 12,
    actor: { login: 'tom', id: 2 },
    paths: ['prompts/system.md'],
    gaps: [{ gate: 'model-card', system: 'support-bot', message: 'the card is older than the prompt' }],
    reviewDue: '2026-09-08',
    ...fields,
  });
const look = (independent: string, day = '2026-09-20'): Decision =>
  record('override-review', `look ${day}`, {
    override: 'o',
    issue: 7,
    reviewer: { login: 'kim', id: 4 },
    independent,
    decidedAt: `${day}T09:00:00Z`,
  });
const SOURCES = [{ name: 'metrics.prom', format: 'prometheus', sha256: 'c'.repeat(64), entries: 2 }];
const limit = (metric: string, state: string, kind = 'measurement') => {
  const passed = state === 'passed' ? 1 : 0;
  return {
    metric,
    kind,
    series: metric,
    threshold: 'above 2 %',
    values: 1,
    passed,
    worst: 0.03,
    unit: '1',
    state,
  };
};
const run = (day: string, limits: readonly object[], incidents: readonly object[] = []): Decision =>
  record('monitoring', `monitoring ${day}`, {
    ...{ system: 'support-bot', period: { from: null, to: null }, sources: SOURCES, plans: [] },
    limits,
    incidents,
    decidedAt: `${day}T00:00:00Z`,
  });
const incident = (fields: Readonly<Record<string, unknown>>) => ({
  ...{ id: 'I-9', severity: 'high', started: '2026-09-02T00:00:00Z', detected: '2026-09-02T09:00:00Z' },
  ...{ resolved: null, late: ['detected'], explained: false },
  ...fields,
});
const decided = (fields: Readonly<Record<string, unknown>>): Decision =>
  record('oversight', 'oversight', {
    system: 'support-bot',
    sources: SOURCES,
    decisions: [
      {
        ...{ id: 'D-1', at: '2026-09-03T09:00:00Z', by: 'kim', overrode: true, factor: null },
        ...{ reviewed: 'no', sha256: 'e'.repeat(64), ...fields },
      },
    ],
  });

const OWN = new Set(['override-review', 'monitoring', 'incident-log', 'oversight-log']);
/** What is overdue, with its day. The preset of the example does not ask for the documents of these gates. */
function overdueIn(model: ReportModel): readonly string[] {
  const all = model.systems.flatMap(({ gaps }) => gaps).filter(({ gate }) => OWN.has(gate));
  return all.map(({ gate, due, message }) => `${gate} ${due ?? '-'}: ${plain(message)}`);
}

const EXCEPTION = (more: string) =>
  `gate: model-card\nsystem: support-bot\nreason: The card waits for the translation\nrequested-by: sam\napproved-by: mara\napproved-at: "2026-09-01"\nexpires: "2026-12-31"\n${more}`;
const WITH_RULE = {
  '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:baseline\noverride-review: 14 days\n',
};

interface Case {
  readonly name: string;
  readonly decisions: readonly Decision[];
  readonly files?: Readonly<Record<string, string>>;
  readonly request?: { readonly from?: string; readonly to?: string };
  readonly said: readonly string[];
}
const OVERRIDDEN = '@tom merged past the gate (#12) on 2026-09-01';
const cases: readonly Case[] = [
  {
    name: 'nobody looked',
    decisions: [override({})],
    said: [`override-review 2026-09-08: ${OVERRIDDEN}, and no second person looked at it by 2026-09-08`],
  },
  {
    name: 'only the same person looked',
    decisions: [override({}), look('no')],
    said: [
      `override-review 2026-09-08: ${OVERRIDDEN}, and nobody who is known to be a second person looked at it by 2026-09-08`,
    ],
  },
  { name: 'another person looked, late', decisions: [override({}), look('yes')], said: [] },
  { name: 'there is still time', decisions: [override({ reviewDue: '2026-11-24' })], said: [] },
  { name: 'nobody had to look', decisions: [override({ reviewDue: null })], said: [] },
  {
    name: 'conditions that nobody looked at',
    decisions: [override({ how: 'approved-with-conditions' })],
    said: [
      'override-review 2026-09-08: @tom approved with conditions (#12) on 2026-09-01, and no second person looked at it by 2026-09-08',
    ],
  },
  {
    name: 'an override of before the period that is still open',
    decisions: [override({})],
    request: { from: '2026-10-01' },
    said: [`override-review 2026-09-08: ${OVERRIDDEN}, and no second person looked at it by 2026-09-08`],
  },
  {
    name: 'a look after the period',
    decisions: [override({}), look('yes', '2026-11-01')],
    request: { to: '2026-10-01' },
    said: [`override-review 2026-09-08: ${OVERRIDDEN}, and no second person looked at it by 2026-09-08`],
  },
  {
    name: 'an exception that nobody reviewed',
    decisions: [],
    files: { ...WITH_RULE, '.aims/exceptions/card.yml': EXCEPTION('') },
    said: [
      'override-review 2026-09-15: the exception .aims/exceptions/card.yml is in use, and no second person reviewed it until 2026-09-15 (reviewed-by, reviewed-at)',
    ],
  },
  {
    name: 'an exception that another person reviewed',
    decisions: [],
    files: {
      ...WITH_RULE,
      '.aims/exceptions/card.yml': EXCEPTION('reviewed-by: kim\nreviewed-at: "2026-09-10"\n'),
    },
    said: [],
  },
  {
    name: 'a limit that is passed',
    decisions: [
      run('2026-09-01', [limit('wrong answers', 'passed')]),
      run('2026-09-02', [limit('wrong answers', 'not-given')]),
      run('2026-09-03', [limit('wrong answers', 'passed')]),
    ],
    said: [
      'monitoring -: wrong answers has been beyond its limit (above 2 %) since 2026-09-01, by the last run that gave it',
    ],
  },
  {
    name: 'a value that no longer comes',
    decisions: [run('2026-09-01', [limit('wait', 'no-value')])],
    said: ['monitoring -: no value of wait has come since 2026-09-01, although the monitoring plan names it'],
  },
  {
    name: 'a limit that is kept again',
    decisions: [run('2026-09-01', [limit('wait', 'passed')]), run('2026-09-02', [limit('wait', 'within')])],
    said: [],
  },
  {
    name: 'a limit that is no longer in the plan',
    decisions: [run('2026-09-01', [limit('wait', 'passed')]), run('2026-09-02', [limit('cost', 'within')])],
    said: [],
  },
  {
    name: 'an evaluation that failed and was not run again',
    decisions: [
      run('2026-09-01', [limit('relevance', 'passed', 'evaluation')]),
      run('2026-09-02', [limit('cost', 'within')]),
    ],
    said: [
      'monitoring -: relevance has been beyond its limit (above 2 %) since 2026-09-01, by the last run that gave it',
    ],
  },
  {
    name: 'an incident that took too long',
    decisions: [run('2026-09-02', [], [incident({})])],
    said: [
      'incident-log -: incident I-9 was detected later than the incident plan allows, and is not resolved',
    ],
  },
  {
    name: 'an incident that took too long and says why',
    decisions: [run('2026-09-02', [], [incident({ resolved: '2026-09-03T00:00:00Z', explained: true })])],
    said: [],
  },
  {
    name: 'an incident that stands in the log, where its gate judges it',
    decisions: [run('2026-09-02', [], [incident({})])],
    files: {
      '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\n',
      [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
        /^stage: .*$/m,
        'stage: design',
      ),
      [`${SYSTEM}/incidents.yml`]: 'incidents:\n  - { id: I-9, title: Wrong refunds }\n',
    },
    said: [],
  },
  {
    name: 'an incident that stands in a log which no gate of the policy judges',
    decisions: [run('2026-09-02', [], [incident({})])],
    files: { [`${SYSTEM}/incidents.yml`]: 'incidents:\n  - { id: I-9, title: Wrong refunds }\n' },
    said: [
      'incident-log -: incident I-9 was detected later than the incident plan allows, and is not resolved',
    ],
  },
  {
    name: 'a decision against the system that nobody looked at again',
    decisions: [decided({})],
    said: [
      'oversight-log 2026-10-04: 1 decision against the system is older than a month, and no other person looked at it: D-1',
    ],
  },
  { name: 'one that another person looked at', decisions: [decided({ reviewed: 'by-another' })], said: [] },
  { name: 'one of this month', decisions: [decided({ at: '2026-11-01T09:00:00Z' })], said: [] },
  {
    name: 'a system that is retired',
    decisions: [run('2026-09-01', [limit('wait', 'passed')]), decided({})],
    files: {
      [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
        /^stage: .*$/m,
        'stage: retired',
      ),
    },
    said: [],
  },
];

test.each(cases)('what is overdue: $name', async ({ decisions, files, request, said }) => {
  expect(overdueIn(await reported({ ...PRODUCT, ...files }, decisions, request))).toEqual(said);
});

describe('an overdue second look, a limit that is passed', () => {
  const decisions = [override({}), run('2026-09-01', [limit('wrong answers', 'passed')])];

  test('are gaps with owner, due date and remedy in every format', async () => {
    const model = await reported(PRODUCT, decisions);
    const texts = new Map<string, string>();
    let book: ReturnType<typeof readWorkbook> = {};
    for (const exporter of EXPORTERS.values())
      for await (const { path, content } of exporter(model))
        if (content instanceof Uint8Array) book = readWorkbook(content);
        else texts.set(path, await textOfFile(content));
    const text = (path: string): string => (texts.get(path) ?? '').replace(/<[^>]*>/g, '');
    const late = 'no second person looked at it by 2026-09-08';
    const beyond = 'wrong answers has been beyond its limit';
    for (const path of [
      'gaps.html',
      'systems/support-bot.html',
      'gaps.csv',
      'gaps.sarif',
      'oscal-poam.json',
    ]) {
      expect(text(path), path).toContain(late);
      expect(text(path), path).toContain(beyond);
    }
    for (const path of ['report.json', 'oscal-assessment-results.json'])
      expect(texts.get(path), path).toContain('2026-09-08');
    expect(text('gaps.html')).toContain('(owner @dana, due 2026-09-08)');
    const rows: readonly Readonly<Record<string, string>>[] = parseCsv(texts.get('gaps.csv') ?? '', {
      columns: true,
    });
    const row = rows.find(({ gate }) => gate === 'override-review');
    expect(row).toMatchObject({ system: 'support-bot', owner: 'dana', due: '2026-09-08', controls: '8.1' });
    expect(row?.remedy).toMatch(/somebody who took no part in it/);
    expect(JSON.stringify(book)).toContain(late);
    const plan = JSON.parse(texts.get('oscal-poam.json') ?? '{}');
    const items: readonly { readonly props: readonly { readonly name: string; readonly value: string }[] }[] =
      plan['plan-of-action-and-milestones']['poam-items'];
    const item = items.find(({ props }) => props.some(({ value }) => value === 'override-review'));
    const prop = (name: string) => item?.props.find((one) => one.name === name)?.value;
    expect([prop('due'), prop('owner'), prop('system')]).toEqual(['2026-09-08', 'dana', 'support-bot']);
  });

  test('are no part of a report on another system, and lower what they stand under', async () => {
    const model = await reported(PRODUCT, decisions);
    expect(model.controls.find(({ id }) => id === '8.1')).toMatchObject({ status: 'gap' });
    expect(model.controls.find(({ id }) => id === 'A.6.2.6')).toMatchObject({ status: 'gap' });
    const before = await reported(PRODUCT, []);
    expect(before.controls.find(({ id }) => id === '8.1')?.status).not.toBe('gap');
  });
});

const objectives = (more: string): Readonly<Record<string, string>> => ({
  '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\n',
  '.aims/objectives.yml': `version: 1\nreviewed: "2026-10-05"\nobjectives:\n  - id: O-1\n    objective: Every system in operation tells its users\n    measure: { metric: disclosure-in-force }\n    target: { at-least: 100, unit: "%" }\n    owner: dana\n${more}`,
});

test.each([
  {
    name: 'missed, and what is done about it was due',
    more: '    action: Write the disclosure\n    due: "2026-10-01"\n',
    said: ['2026-10-01 O-1 misses its target, and what is done about it was due on 2026-10-01'],
  },
  { name: 'missed, with time left', more: '    action: Write it\n    due: "2027-01-01"\n', said: [] },
  {
    name: 'nothing to measure by its day',
    more: '    due: "2026-10-01"\n',
    stage: 'design',
    said: [
      '2026-10-01 O-1 was due on 2026-10-01, and nothing shows that it is reached: no value is measured',
    ],
  },
])('an objective: $name', async ({ more, stage = 'operation', said }) => {
  const entry = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(/^stage: .*$/m, `stage: ${stage}`);
  const model = await reported({ ...PRODUCT, ...objectives(more), [`${SYSTEM}/system.yml`]: entry });
  const own = model.controls
    .find(({ id }) => id === '6.2')
    ?.gaps.filter(({ message }) => plain(message).startsWith('O-1 '));
  expect(own?.map(({ due, message }) => `${due ?? '-'} ${plain(message)}`)).toEqual(said);
});
