import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import { plain } from '../../src/prose.ts';
import { policy, problems, said } from './read.ts';

const LET = `version: 1
let:
  aia: "{system}/aia.yml"
  experts: ["role:expert", "role:legal"]
  limit: { value: { high: 0.3, limited: 0.7 }, max: 0.7, about: How warm a model may be. }
  period: { value: 12 months, min: 1 month, max: 24 months }
gates:
  g:
    locked: tighten-only
    when: { changes: [prompt] }
    require:
      - approval: { by: [owner, $experts] }
      - fresh: { path: $aia, field: date, within: $period }
      - expression: { cel: 'documents.aia.temperature <= params.limit', say: 'above {params.limit}' }
`;
const ORG = { '.aims/org.yml': LET };
const child = (text: string) => `version: 1\nextends: ./org.yml\n${text}\n`;

test('names stand for what several gates say', async () => {
  const { gates, parameters } = await policy(LET);
  expect(gates[0]?.require.map((one) => plain(KINDS.describe(one)))).toEqual([
    'the approval of the system owner, role expert or role legal',
    'date in {system}/aia.yml not more than 12 months ago',
    'that “above {params.limit}” is false',
  ]);
  expect(gates[0]?.require[2]).toMatchObject({
    documents: { aia: '{system}/aia.yml' },
    params: { limit: { high: 0.3, limited: 0.7 } },
  });
  expect(Object.keys(parameters)).toEqual(['limit', 'period']);
});

test('names with hyphens, as keys are written everywhere', async () => {
  const text = `version: 1
let: { impact-level: "{system}/aia.yml", most-days: { value: 30, max: 60 } }
calendars: { year-end: { zone: UTC, windows: [{ from: 12-15, to: 01-04 }] } }
gates:
  g:
    locked: tighten-only
    when: { changes: [prompt], expression: 'calendars["year-end"]' }
    require:
      - fresh: { path: $impact-level, field: date }
      - expression: { cel: 'documents["impact-level"].days <= params["most-days"]' }
      - expression: { each: impact-level.findings, cel: one.closed }
`;
  const { gates } = await policy(text);
  expect(gates[0]?.require[1]).toMatchObject({
    documents: { 'impact-level': '{system}/aia.yml' },
    params: { 'most-days': 30 },
  });
  expect(gates[0]?.require[2]).toMatchObject({ documents: { 'impact-level': '{system}/aia.yml' } });
  // The lock knows what the gate uses.
  const files = { '.aims/org.yml': text };
  expect(await problems(child('let: { impact-level: mine.yml }'), files)).toEqual([
    '.aims/policy.yml:3:8 a locked gate uses impact-level, which is not a parameter; only a parameter with bounds can be set',
  ]);
  expect(await problems(child('let: { most-days: 61 }'), files)).toEqual([
    '.aims/policy.yml:3:8 most-days cannot be 61: at most 60',
  ]);
  expect(
    await problems(text.replace('documents["impact-level"].days', 'documents.impact-level.days')),
  ).toEqual([expect.stringContaining('is a subtraction; write documents["impact-level"]')]);
});

describe('what a child may set', () => {
  test.each([
    ['within the bounds', 'let: { period: 6 months }', 6],
    ['at every tier', 'let: { limit: { high: 0.1, limited: 0.2 } }', 12],
    ['narrower bounds of its own', 'let: { period: { value: 6 months, max: 8 months } }', 6],
    ['a name of its own', 'let: { other: 3 }', 12],
  ])('%s', async (_, text, months) => {
    const { gates } = await policy(child(text), ORG);
    expect(gates[0]?.require[1]).toMatchObject({ within: `${months} months` });
  });

  test.each([
    ['more than allowed', 'let: { period: 25 months }', '3:8 period cannot be 25 months: at most 24 months'],
    ['less than allowed', 'let: { period: 3 days }', '3:8 period cannot be 3 days: at least 1 month'],
    [
      'above at one tier',
      'let: { limit: { high: 0.9, limited: 0.1 } }',
      '3:8 limit cannot be 0.9: at most 0.7',
    ],
    ['no number', 'let: { limit: .nan }', '3:8 limit is not a number that can be compared'],
    [
      'no number at one tier',
      'let: { limit: { high: .nan, limited: 0.1 } }',
      '3:8 limit is not a number that can be compared',
    ],
    ['a tier left out', 'let: { limit: { high: 0.1 } }', '3:8 limit has no value at limited any more'],
    ['another type', 'let: { period: 12 }', '3:8 period must be a text'],
    [
      'wider bounds of its own',
      'let: { period: { value: 30 months, max: 40 months } }',
      '3:8 period cannot be 30 months: at most 24 months',
    ],
    [
      'a name that a locked gate uses',
      'let: { experts: [owner] }',
      '3:8 a locked gate uses experts, which is not a parameter; only a parameter with bounds can be set',
    ],
    [
      'the document that a locked gate reads',
      'let: { aia: mine.yml }',
      '3:8 a locked gate uses aia, which is not a parameter; only a parameter with bounds can be set',
    ],
    [
      'a key of no parameter',
      'let: { p: { value: 1, maxx: 2 } }',
      '3:23 unknown key maxx of a parameter; a parameter has value and min, max, one-of, about',
    ],
    ['a name made of names', 'let: { a: ["$period"] }', '3:8 a cannot be made of other names'],
  ])('not %s', async (_, text, expected) => {
    expect(await problems(child(text), ORG)).toEqual([`.aims/policy.yml:${expected}`]);
  });
});

describe('names nobody knows', () => {
  const gate = (require: string) =>
    `version: 1\nlet: { limit: 3, aia: a.yml }\ngates:\n  g:\n    require: [${require}]\n`;
  test.each([
    ['in a value', 'fresh: { path: $aiaa }', '5:32 let has no aiaa; did you mean $aia?'],
    [
      'in an expression',
      'expression: params.limt > 3',
      '5:29 the expression: let names no limt; did you mean limit?',
    ],
    [
      'a document',
      'expression: documents.aiaa.x > 3',
      '5:29 the expression: documents names no aiaa; did you mean aia?',
    ],
    [
      'a calendar',
      'expression: calendars.freeze',
      '5:29 the expression: calendars names no freeze; name it under calendars',
    ],
    [
      'in what is said',
      `expression: { cel: "lines.added < 3", say: "above {params.limt}" }`,
      '5:68 the expression: let names no limt; did you mean limit?',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await problems(gate(`{ ${text} }`))).toEqual([`.aims/policy.yml:${expected}`]);
  });
});

test('mistakes of every file and kind are told at once', async () => {
  const own =
    'version: 1\nextends: ./org.yml\nmod: audit\ngates:\n  g: { require: [{ expression: sytem.risk == "high" }] }\n';
  const org = 'version: 1\ngates:\n  h: { levle: off, controls: [A.99], require: [{}] }\n';
  expect(await problems(own, { '.aims/org.yml': org })).toEqual([
    '.aims/policy.yml:3:1 unknown key mod; did you mean mode?',
    '.aims/policy.yml:5:32 the expression: there is no sytem; did you mean system?',
    '.aims/org.yml:3:8 unknown key gates.h.levle; did you mean level?',
    '.aims/org.yml:3:31 ISO/IEC 42001 has no control or clause A.99; did you mean A.9?',
    `.aims/org.yml:3:48 a requirement that requires nothing; name one of ${KINDS.all.map(({ kind }) => kind).join(', ')}`,
  ]);
});

test('x- keys are for people and other tools, anywhere', async () => {
  const plainPolicy = 'version: 1\ngates:\n  g: { require: [{ document: { path: a.md } }] }\n';
  const own =
    'version: 1\nx-owner: us\ngates:\n  g: { x-ticket: 3, require: [{ x-why: so, document: { path: a.md, x-note: [1] } }] }\n';
  expect((await policy(own)).gates).toEqual((await policy(plainPolicy)).gates);
  expect(
    await problems('version: 1\ngates:\n  g: { xticket: 3, require: [{ registered: {} }] }\n'),
  ).toHaveLength(1);
});

describe('what a change would weaken', () => {
  const of = (level: string, exceptions = '') =>
    `version: 1\ngates:\n  g: { level: ${level}, ${exceptions} require: [{ registered: {} }] }\n`;
  test.each([
    [
      'a level at one tier',
      of('{ high: failure, limited: warning }'),
      of('{ high: failure, limited: notice }'),
      ['g: warning → notice at limited risk'],
    ],
    [
      'a tier left out',
      of('failure'),
      of('{ limited: failure, high: failure }'),
      ['g: failure → off at minimal risk'],
    ],
    ['a tier more', of('{ high: failure }'), of('failure'), []],
    [
      'who may grant an exception',
      of('failure', 'exceptions: { by: ["role:caio"] },'),
      of('failure', 'exceptions: { by: ["role:caio", owner] },'),
      ['g: exceptions may be granted by the system owner'],
    ],
    [
      'how long it lasts',
      of('failure', 'exceptions: { max: 30 days },'),
      of('failure', 'exceptions: { max: 2 months },'),
      ['g: exceptions may last 30 days → 2 months'],
    ],
    [
      'that there are some',
      of('failure', 'exceptions: none,'),
      of('failure'),
      ['g: exceptions are allowed now'],
    ],
    [
      'the bounds of a parameter',
      LET,
      LET.replace('24 months', '48 months'),
      ['the bounds of period are others'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });
});
