import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { decisionsBySystem, overridesAmong } from '../../src/report/decisions.ts';
import { OVERRIDE_WORDS } from '../../src/report/overrides.ts';
import { shownSteps } from '../../src/report/proven.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { AUDIT, decisions, RECORDS, record, SCENE, SOA } from './scene.ts';

const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../policies/examples/support-bot', name), 'utf8');
const [OVERSIGHT, OVERSIGHT_LOG] = [example('oversight.yml'), example('oversight-log.yml')];

const QUESTIONS = [
  'register',
  'AI policy',
  'risk and impact',
  'Statement',
  'oversight',
  'internal audit',
  'management review',
  'third parties',
];

describe('the eight questions', () => {
  test('are all asked, in their order', async () => {
    const { questions } = await reported(PRODUCT);
    expect(questions).toHaveLength(8);
    for (const [index, word] of QUESTIONS.entries()) expect(questions[index]?.question).toContain(word);
  });

  interface Row {
    readonly name: string;
    readonly files: Files;
    readonly question: number;
    readonly status: string;
    readonly answer: RegExp;
  }
  const rows: readonly Row[] = [
    {
      name: 'no register',
      files: { [`${SYSTEM}/system.yml`]: null },
      question: 0,
      status: 'not-shown',
      answer: /^no system is registered$/,
    },
    {
      name: 'a whole register',
      files: {},
      question: 0,
      status: 'shown',
      answer: /^1 system registered, every entry complete$/,
    },
    {
      name: 'an entry that is overdue',
      files: {
        [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace('2027-06-30', '2026-01-01'),
      },
      question: 0,
      status: 'gap',
      answer: /not in order: Support bot$/,
    },
    {
      name: 'an entry that another gate finds to be our example, filled in for another system',
      files: {
        '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n',
        '.aims/systems/other/system.yml': (PRODUCT[`${SYSTEM}/system.yml`] ?? '')
          .replace('name: Support bot', 'name: Other')
          .replace(/^paths: .*$/m, 'paths: [other/**]'),
      },
      question: 0,
      status: 'gap',
      answer: /^2 systems registered; not in order: Other$/,
    },
    { name: 'no AI policy', files: {}, question: 1, status: 'not-shown', answer: /holds no AI policy$/ },
    {
      name: 'a policy nobody signed',
      files: { '.aims/ai-policy.md': '# AI policy\n' },
      question: 1,
      status: 'gap',
      answer: /does not say who signed it$/,
    },
    {
      name: 'a signed policy that no gate judges',
      files: RECORDS,
      question: 1,
      status: 'part',
      answer: /^it names Mara Vance as its signer: a typed name, no signature$/,
    },
    {
      name: 'assessments in order, and nobody asks that they are kept current',
      files: {},
      question: 2,
      status: 'part',
      answer: /^1 of 1 system with both assessments in order, none with gaps$/,
    },
    {
      name: 'one of the two assessments is not asked for',
      files: {
        '.aims/policy.yml':
          'version: 1\nextends: preset:baseline\ngates:\n  impact-assessment: { level: "off", reason: Later }\n',
      },
      question: 2,
      status: 'part',
      answer: /^0 of 1 system with both assessments in order, none with gaps$/,
    },
    {
      name: 'an assessment that is missing',
      files: { [`${SYSTEM}/risk-assessment.yml`]: null },
      question: 2,
      status: 'gap',
      answer: /^with gaps: Support bot$/,
    },
    {
      name: 'no Statement of the organisation',
      files: {},
      question: 3,
      status: 'gap',
      // Each control is counted, whatever its status.
      answer:
        /^this package has one line for each of the 38 controls: 1 shown in full, 7 in part, 29 not shown, 1 with the organisation$/,
    },
    {
      name: 'a Statement that leaves controls out',
      files: { '.aims/soa.yml': SOA },
      question: 3,
      status: 'gap',
      answer: /38 controls/,
    },
    {
      name: 'no high-risk system',
      files: {},
      question: 4,
      status: 'organisation',
      answer: /^no high-risk system is registered$/,
    },
    {
      name: 'a high-risk system without a plan',
      files: {
        [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
          'risk: limited',
          'risk: high',
        ),
      },
      question: 4,
      status: 'not-shown',
      answer:
        /^oversight plan in order: 0 of 1 high-risk system; in operation and tried: 0 of 1 in use; of the decisions on changes, about high-risk systems: no decision/,
    },
    {
      name: 'a high-risk system with a plan in operation, and no change in the period',
      files: {
        '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n',
        [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
          'risk: limited',
          'risk: high',
        ),
        [`${SYSTEM}/oversight.yml`]: OVERSIGHT,
        [`${SYSTEM}/oversight-log.yml`]: OVERSIGHT_LOG,
      },
      question: 4,
      status: 'part',
      answer:
        /^oversight plan in order: 1 of 1 high-risk system; in operation and tried: 1 of 1 in use; of the decisions on changes, about high-risk systems: no decision/,
    },
    {
      name: 'approvals of changes, and no plan',
      files: {
        '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n',
        [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
          'risk: limited',
          'risk: high',
        ),
      },
      question: 4,
      status: 'gap',
      answer: /^oversight plan in order: 0 of 1/,
    },
    {
      name: 'no audit',
      files: {},
      question: 5,
      status: 'not-shown',
      answer: /no record of an internal audit$/,
    },
    {
      name: 'an audit, followed up',
      files: RECORDS,
      question: 5,
      status: 'part',
      answer: /^the audit of 2026-06-15 found 2 points, 1 of them a nonconformity$/,
    },
    {
      name: 'an audit nobody followed up',
      files: { '.aims/audits/a.yml': AUDIT },
      question: 5,
      status: 'gap',
      answer: /found 2 points/,
    },
    { name: 'no management review', files: {}, question: 6, status: 'not-shown', answer: /no minutes/ },
    {
      name: 'a management review',
      files: RECORDS,
      question: 6,
      status: 'part',
      answer: /^held on 2026-07-10$/,
    },
    {
      name: 'a supplier nobody assessed',
      files: {},
      question: 7,
      status: 'gap',
      answer: /^no valid assessment of example-ai/,
    },
    {
      name: 'an assessment that ended',
      files: {
        '.aims/suppliers/example-ai.yml': 'name: Example AI\ndecision: approved\nvalid-until: "2026-01-31"\n',
      },
      question: 7,
      status: 'gap',
      answer: /^no valid assessment of example-ai/,
    },
    {
      name: 'an assessed supplier',
      files: RECORDS,
      question: 7,
      status: 'part',
      answer: /^1 supplier assessed/,
    },
  ];
  test.each(rows)('$name', async ({ files, question, status, answer }) => {
    const found = (await reported({ ...PRODUCT, ...files })).questions[question];
    expect(plain(found?.answer ?? [])).toMatch(answer);
    expect(found?.status).toBe(status);
    if (status === 'gap' || status === 'not-shown') expect(found?.missing).toBeDefined();
  });
});

test('the remedy of an entry is that of its finding, not to fill in fields that are filled', async () => {
  const entry = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace('risk: limited', 'risk: unacceptable');
  const { questions } = await reported({ ...PRODUCT, [`${SYSTEM}/system.yml`]: entry });
  expect(questions[0]?.status).toBe('gap');
  expect(plain(questions[0]?.missing ?? [])).toMatch(/unacceptable/);
});

test('context, roles and scope are judged by their own documents alone', async () => {
  const example = (name: string): string =>
    readFileSync(join(import.meta.dirname, '../../policies/examples', name), 'utf8');
  // No regulatory.yml: a gap of the system under 4.1 and 4.2, and none of the organisation's context.
  const { readiness, controls } = await reported({
    ...PRODUCT,
    '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n',
    '.aims/context.yml': example('organisation/context.yml'),
  });
  expect(controls.find(({ id }) => id === '4.1')?.status).toBe('gap');
  const items = readiness[0]?.items ?? [];
  expect(items.slice(0, 3).map(({ status }) => status)).toEqual(['shown', 'shown', 'shown']);
  expect(items[4]?.status).toBe('shown');
});

test('going around the gate is no decision about a high-risk system', async () => {
  const entry = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace('risk: limited', 'risk: high');
  const override = record('override', 'override 1', {
    how: 'direct-push',
    actor: { login: 'tom', id: 2 },
    paths: ['prompts/system.md'],
    gaps: [{ gate: 'human-review', system: 'support-bot', message: 'nobody reviewed it' }],
  });
  const { questions } = await reported({ ...PRODUCT, [`${SYSTEM}/system.yml`]: entry }, [override]);
  expect(questions[4]?.status).toBe('not-shown');
  expect(questions[4]?.points.map(({ text }) => plain(text))).toContain(
    'changes: @tom pushed past the gate: 1 governed file, no second look was asked for',
  );
});

test('the answer about assessments says what they found', async () => {
  const { questions } = await reported(PRODUCT);
  expect(questions[2]?.points.map(({ text }) => plain(text))).toEqual([
    expect.stringMatching(
      /^Support bot \(limited\): in order; \d+ risks, the highest \d+ of 25 after treatment; impacts on .+, .+$/,
    ),
  ]);
});

describe('readiness', () => {
  test('its three lists hold the twenty items, none shown by a repository that says nothing', async () => {
    const { readiness } = await reported({ 'README.md': '# Empty\n' });
    expect(readiness.map(({ items }) => items.length)).toEqual([7, 7, 6]);
    for (const { item, status } of readiness.flatMap(({ items }) => items))
      expect(['shown', 'part'], item).not.toContain(status);
  });

  test('a record that no gate judges is not more than there', async () => {
    const { readiness } = await reported({ ...PRODUCT, '.aims/context.yml': 'external: [law]\n' });
    const [first] = readiness[0]?.items ?? [];
    expect(first?.status).toBe('part');
    expect(plain(first?.because ?? [])).toBe('.aims/context.yml: exists; no gate of the policy judges it');
  });
});

describe('one system', () => {
  test('its twelve fields, life, papers, incidents and exceptions, each with a proof', async () => {
    const { systems, oversight } = await reported(SCENE, decisions());
    const bot = systems.find(({ id }) => id === 'support-bot');
    expect(bot?.fields.map(({ values }) => values.length > 0)).toEqual(Array(12).fill(true));
    expect(bot?.lifecycle.filter(({ step }) => step === 'registered')).toMatchObject([
      { step: 'registered', by: 'dana', proofs: [{ kind: 'record' }, { kind: 'pull-request' }] },
    ]);
    expect(bot?.incidents).toMatchObject([{ title: 'It promised refunds', severity: 'moderate' }]);
    expect(bot?.exceptions).toMatchObject([
      { id: 'card', state: 'in-force', proof: { kind: 'file' }, uses: [{ kind: 'record' }] },
    ]);
    expect(oversight.exceptions).toEqual(bot?.exceptions);
    expect(bot?.documents.map(({ path }) => path)).toContain(`${SYSTEM}/model-card.md`);
    const own = decisionsBySystem(oversight.decisions).get('support-bot') ?? [];
    expect(bot?.decisions).toBe(own.length);
    expect(own.filter(({ said }) => said === 'signed').map(({ note }) => plain(note))).toEqual([
      'deployment approved with conditions, signed with an SSH key: SHA256:abc',
    ]);
  });

  test('its registration and deployment are listed, however many changes came since', async () => {
    const { systems } = await reported(SCENE, decisions());
    const life = systems.find(({ id }) => id === 'support-bot')?.lifecycle ?? [];
    const times = life.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    const often = Array.from({ length: 4 }, () => life.map((one) => ({ ...one }))).flat();
    const listed = shownSteps(often).map(({ step }) => step);
    expect(listed.filter((step) => step === 'changed')).toHaveLength(20);
    expect(listed.filter((step) => step === 'registered' || step === 'deployed')).toHaveLength(8);
  });

  test('an entry that cannot be read is there, with nothing filled in', async () => {
    const { systems, questions } = await reported({
      ...PRODUCT,
      [`${SYSTEM}/system.yml`]: 'name: [broken\n',
    });
    expect(systems[0]?.fields.every(({ values }) => values.length === 0)).toBe(true);
    expect(systems[0]?.gaps.length).toBeGreaterThan(0);
    expect(questions[0]?.status).toBe('gap');
  });
});

describe('oversight', () => {
  const review = (number: number, fields: Readonly<Record<string, unknown>>) =>
    record('review', `review ${number}`, {
      reviewer: { login: 'kim', id: 1 },
      decision: 'approved',
      pullRequest: { number },
      independence: { isAuthor: null, isCommitter: null },
      visible: null,
      counted: [
        {
          gate: 'human-review',
          system: null,
          capacity: 'independent reviewer',
          counts: true,
          because: 'same content',
        },
      ],
      ...fields,
    });
  const at = (minute: number): string => new Date(Date.UTC(2026, 5, 1, 9, minute)).toISOString();

  interface Row {
    readonly name: string;
    readonly reviews: ReturnType<typeof review>[];
    readonly signs: readonly string[];
  }
  const rows: readonly Row[] = [
    {
      name: 'one slow approval',
      reviews: [review(1, { decidedAt: at(60), available: { since: at(0), seconds: 3600 } })],
      signs: [],
    },
    {
      name: 'an approval within seconds',
      reviews: [review(1, { decidedAt: at(60), available: { since: at(59), seconds: 60 } })],
      signs: ['too-fast'],
    },
    { name: 'an unknown time is no sign', reviews: [review(1, { decidedAt: at(1) })], signs: [] },
    {
      name: 'four at once are none',
      reviews: [1, 2, 3, 4].map((n) => review(n, { decidedAt: at(n) })),
      signs: [],
    },
    {
      name: 'five within ten minutes',
      reviews: [1, 2, 3, 4, 5].map((n) => review(n, { decidedAt: at(n * 2) })),
      signs: ['burst'],
    },
    {
      name: 'twenty and never a no',
      reviews: Array.from({ length: 20 }, (_, n) => review(n, { decidedAt: at(n * 60) })),
      signs: ['never-no'],
    },
    {
      name: 'twenty and one no',
      reviews: Array.from({ length: 21 }, (_, n) =>
        review(n, { decidedAt: at(n * 60), ...(n === 9 ? { decision: 'changes-requested' } : {}) }),
      ),
      signs: [],
    },
  ];
  test.each(rows)('$name', async ({ reviews, signs }) => {
    const { oversight } = await reported(PRODUCT, reviews);
    expect(oversight.suspicions.map(({ kind }) => kind)).toEqual(signs);
    expect(oversight.decisions).toHaveLength(reviews.length);
  });

  test('months without a decision are there too', async () => {
    const { oversight } = await reported(PRODUCT, [review(1, { decidedAt: at(1) })], {
      from: '2026-04-01',
      to: '2026-08-31',
    });
    expect(oversight.months.map(({ month, approved }) => [month, approved])).toEqual([
      ['2026-04', 0],
      ['2026-05', 0],
      ['2026-06', 1],
      ['2026-07', 0],
      ['2026-08', 0],
    ]);
  });

  test('latency by tier', async () => {
    const { oversight } = await reported(SCENE, decisions());
    expect(oversight.latency.map(({ tier }) => tier)).toEqual(['high', 'limited', 'minimal']);
    for (const { tier, quantiles } of oversight.latency) {
      const times = oversight.decisions
        .filter(
          (one) => (one.tier ?? 'unknown') === tier && ['approved', 'changes-requested'].includes(one.said),
        )
        .flatMap(({ waited }) => waited ?? [])
        .sort((a, b) => a - b);
      const [one = 0, other = one] = [(times.length - 1) / 2, times.length / 2].map(
        (at) => times[Math.floor(at)],
      );
      if (quantiles !== undefined) expect(quantiles.median).toBe(Math.round((one + other) / 2));
      const { least = 0, median = 0, most = 0 } = quantiles ?? {};
      expect(least <= median && median <= most).toBe(true);
    }
  });

  test('overrides and conditions, with the second look', async () => {
    const { oversight } = await reported(SCENE, decisions());
    const said = overridesAmong(oversight.decisions).map(({ who, override, note }) =>
      [who, OVERRIDE_WORDS[override.how], override.state, plain(note)].join(' | '),
    );
    expect(said).toEqual([
      'tom | pushed past the gate | reviewed | 1 governed file, no second look was due, reviewed by @ada on 2026-09-01',
      'dana | approved with conditions | reviewed | 2 governed files, review due 2026-10-01, reviewed by @kim on 2026-09-08',
      'several people | approved with conditions | overdue | 1 governed file, review overdue since 2026-10-01',
    ]);
    const looks = oversight.decisions.filter(({ said: word }) => word === 'looked-again');
    expect(looks.map(({ who, systems, note }) => [who, systems, plain(note)])).toEqual([
      ['ada', ['claims-triage'], 'at what @tom pushed past the gate on 2026-09-01'],
      ['kim', ['support-bot'], 'at what @dana approved with conditions on 2026-09-01'],
    ]);
  });

  test('an approval with conditions is no override of the figures, and nobody is called "several people"', async () => {
    const { oversight } = await reported(SCENE, decisions());
    expect(oversight.months.reduce((sum, { overrides }) => sum + overrides, 0)).toBe(1);
    expect(oversight.people.map(({ who }) => who)).not.toContain('several people');
  });

  interface Looked {
    readonly name: string;
    readonly due: string | null;
    readonly independent?: 'yes' | 'no' | 'unknown';
    readonly state: string;
    readonly note: string;
  }
  const looked: readonly Looked[] = [
    { name: 'nobody asked', due: null, state: 'not-asked', note: 'no second look was asked for' },
    { name: 'still time', due: '2026-11-24', state: 'due', note: 'review due 2026-11-24' },
    { name: 'too late', due: '2026-11-23', state: 'overdue', note: 'review overdue since 2026-11-23' },
    {
      name: 'the same person',
      due: '2026-11-23',
      independent: 'no',
      state: 'overdue',
      note: 'review overdue since 2026-11-23, looked at by @kim, the same person, on 2026-09-01',
    },
    {
      name: 'perhaps the same person',
      due: '2026-11-30',
      independent: 'unknown',
      state: 'due',
      note: 'review due 2026-11-30, looked at by @kim, perhaps the same person, on 2026-09-01',
    },
  ];
  test.each(looked)('a second look: $name', async ({ due, independent, state, note }) => {
    const { oversight } = await reported(PRODUCT, [
      record('override', 'o', {
        how: 'approved-with-conditions',
        gaps: [],
        paths: [],
        reviewDue: due,
        actor: { login: null, id: null },
      }),
      ...(independent === undefined
        ? []
        : [
            record('override-review', 'l', { override: 'o', reviewer: { login: 'kim', id: 4 }, independent }),
          ]),
    ]);
    const [one] = overridesAmong(oversight.decisions);
    expect(one?.override.state).toBe(state);
    expect(plain(one?.note ?? [])).toBe(`0 governed files, ${note}`);
  });
});
