import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged, lines } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const FILE = `${SYSTEM}/evaluation.json`;
const CHANGE = { 'prompts/system.md': 'You answer questions about orders.\n' };

function policy(thresholds: string): string {
  return `version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g:\n    when: { changes: [prompt, model-id] }\n    remedy: fix it\n    require:\n      - metrics: { results: ["{system}/evaluation.json"], thresholds: ${thresholds} }\n`;
}

const PROMPT = 'You answer questions about orders.\n';
const GIT_ID = createHash('sha1').update(`blob ${PROMPT.length}\0${PROMPT}`).digest('hex');
const SHA_256 = createHash('sha256').update(PROMPT).digest('hex');
const OTHER_PROMPT = [`g ${FILE}:1 ${FILE} evaluates another version of prompts/system.md`];

/** Results of promptfoo, which sent `raw` and was configured with `prompt`. */
function promptfoo(raw: string, prompt: string): object {
  const results = { stats: { successes: 2, failures: 0, errors: 0 }, prompts: [{ raw }], results: [] };
  return { results, config: { prompts: [prompt] } };
}

interface Row {
  readonly name: string;
  readonly thresholds: string;
  readonly before?: unknown;
  readonly now?: unknown;
  readonly change?: Files;
  readonly expected: readonly string[];
}

/** The gate's own form, without its metrics. */
const OWN = { version: 1, date: '2026-11-20', model: 'gpt-4.1', complete: true };

const ROWS: readonly Row[] = [
  { name: 'met', thresholds: '{ accuracy: { min: 0.9 } }', now: { accuracy: 0.9 }, expected: [] },
  {
    name: 'below',
    thresholds: '{ accuracy: { min: 0.9 } }',
    now: { accuracy: 0.89 },
    expected: [`g ${FILE}:1 accuracy is 0.89, below 0.9`],
  },
  {
    name: 'above',
    thresholds: '{ toxicity: { max: 0.01 } }',
    now: { toxicity: 0.02 },
    expected: [`g ${FILE}:1 toxicity is 0.02, above 0.01`],
  },
  {
    name: 'a metric that is not there',
    thresholds: '{ f1: { min: 0.9 } }',
    now: { accuracy: 1 },
    expected: [`g ${FILE}:1 no result gives f1; the results give accuracy`],
  },
  {
    name: 'percent, and a bound that is a fraction',
    thresholds: '{ accuracy: { min: 0.95 } }',
    now: { accuracy: 95 },
    expected: [
      `g ${FILE}:1 accuracy is 95, and its bound is 0.95: one is probably a percentage, the other a fraction`,
    ],
  },
  {
    name: 'percent, by tier',
    thresholds: '{ accuracy: { min: { minimal: 0.5 } } }',
    now: { accuracy: 1.5 },
    expected: [
      `g ${FILE}:1 accuracy is 1.5, and its bound is 0.5: one is probably a percentage, the other a fraction`,
    ],
  },
  {
    name: 'a group in percent',
    thresholds: '{ accuracy: { min: 0.5, groups: { min: 0.9 } } }',
    now: { accuracy: { value: 0.9, groups: { a: 92, b: 0.95 } } },
    expected: [
      `g ${FILE}:1 accuracy for a is 92, and its bound is 0.9: one is probably a percentage, the other a fraction`,
    ],
  },
  {
    name: 'a metric beyond 1 of which the policy says how far it goes',
    thresholds: '{ rating: { min: 0.5, max: 5 } }',
    now: { rating: 4.2 },
    expected: [],
  },
  { name: 'exactly 1', thresholds: '{ accuracy: { min: 0.95 } }', now: { accuracy: 1 }, expected: [] },
  {
    name: 'a bound in percent, met in percent',
    thresholds: '{ accuracy: { min: 95 } }',
    now: { accuracy: 96 },
    expected: [],
  },
  {
    name: 'a bound in percent, and a fraction',
    thresholds: '{ accuracy: { min: 95 } }',
    now: { accuracy: 0.96 },
    expected: [`g ${FILE}:1 accuracy is 0.96, below 95`],
  },
  {
    name: 'no worse than before, in percent now',
    thresholds: '{ accuracy: { no-regression: true } }',
    before: { accuracy: 0.95 },
    now: { accuracy: 80 },
    expected: [
      `g ${FILE}:1 accuracy went from 0.95 to 80: the new value is probably a percentage, the old one a fraction`,
    ],
  },
  {
    name: 'no worse than before, three times as much',
    thresholds: '{ throughput: { no-regression: true } }',
    before: { throughput: 0.8 },
    now: { throughput: 2.4 },
    expected: [],
  },
  { name: 'no file', thresholds: '{ f1: { min: 0.9 } }', expected: [`g ${FILE}:1 ${FILE} does not exist`] },
  {
    name: 'from before the change',
    thresholds: '{ accuracy: { min: 0.9 } }',
    before: { accuracy: 0.95 },
    now: { accuracy: 0.95 },
    expected: [`g ${FILE}:1 prompts/system.md changed; the results in ${FILE} are older`],
  },
  {
    name: 'worse than before, within the tolerance',
    thresholds: '{ accuracy: { no-regression: true, tolerance: 0.02 } }',
    before: { accuracy: 0.95 },
    now: { accuracy: 0.935 },
    expected: [],
  },
  {
    name: 'worse than before',
    thresholds: '{ accuracy: { no-regression: true, tolerance: 0.01 } }',
    before: { accuracy: 0.95 },
    now: { accuracy: 0.93 },
    expected: [`g ${FILE}:1 accuracy went from 0.95 to 0.93 (tolerance 0.01)`],
  },
  {
    name: 'lower is better where there is a maximum',
    thresholds: '{ loss: { max: 2, no-regression: true } }',
    before: { loss: 1 },
    now: { loss: 0.5 },
    expected: [],
  },
  {
    name: 'the whole interval counts',
    thresholds: '{ arc/acc: { min: 0.74 } }',
    now: { results: { arc: { 'acc,none': 0.75, 'acc_stderr,none': 0.01 } }, versions: {} },
    expected: [`g ${FILE}:1 arc/acc is 0.75 (0.7304–0.7696), below 0.74`],
  },
  {
    name: 'a partial run',
    thresholds: '{ arc/acc: { min: 0.1 } }',
    now: { results: { arc: { 'acc,none': 0.75 } }, versions: {}, config: { limit: 5 } },
    expected: [`g ${FILE}:1 ${FILE} is partial: limit 5`],
  },
  {
    name: 'a dirty tree',
    thresholds: '{ accuracy: { min: 0.1 } }',
    now: {
      version: 2,
      status: 'success',
      eval: { task: 't', revision: { dirty: true } },
      results: { scores: [{ metrics: { accuracy: { value: 1 } } }] },
    },
    expected: [`g ${FILE}:1 ${FILE} was made from files that were not committed`],
  },
  {
    name: 'groups too far apart',
    thresholds: '{ recall: { max-gap: 0.05 } }',
    now: { recall: { groups: { women: 0.8, men: 0.9 } } },
    expected: [`g ${FILE}:1 recall is 0.8 for women and 0.9 for men: 0.1 apart (at most 0.05)`],
  },
  {
    name: 'one group at less than four fifths of another',
    thresholds: '{ recall: { min-ratio: 0.8 } }',
    now: { recall: { groups: { women: 0.6, men: 0.9 } } },
    expected: [`g ${FILE}:1 recall for women is 0.667 of that for men (at least 0.8)`],
  },
  ...(
    [
      [
        'on fewer cases than are judged',
        { women: { value: 0.9, cases: 5 } },
        [
          `g ${FILE}:1 recall for women is measured on 5 cases; it was on 20 before, and at least 10 are required`,
        ],
      ],
      ['no more', {}, [`g ${FILE}:1 recall is no longer measured for women in ${FILE}`]],
      ['on fewer cases, but enough', { women: { value: 0.9, cases: 11 } }, []],
      [
        'on cases that it does not count any more',
        { women: { value: 0.9 } },
        [`g ${FILE}:1 recall for women does not say on how many cases it is measured; before it was 20`],
      ],
    ] as const
  ).map(
    ([name, groups, expected]): Row => ({
      name: `a group that is measured ${name}`,
      thresholds: '{ recall: { groups: { min-cases: 10, keep: true } } }',
      before: {
        ...OWN,
        metrics: {
          recall: {
            value: 0.9,
            groups: { women: { value: 0.9, cases: 20 }, men: { value: 0.9, cases: 20 } },
          },
        },
      },
      now: {
        ...OWN,
        metrics: { recall: { value: 0.9, groups: { men: { value: 0.9, cases: 20 }, ...groups } } },
      },
      expected,
    }),
  ),
  {
    name: 'no worse than results that cannot be read',
    thresholds: '{ accuracy: { no-regression: true } }',
    before: 'broken [',
    now: { accuracy: 0.1 },
    expected: [
      `g ${FILE}:1 ${FILE} of the target branch cannot be read, so the results cannot be compared with it`,
    ],
  },
  {
    name: 'no worse in groups than results that cannot be read',
    thresholds: '{ accuracy: { min: 0, groups: { no-regression: true } } }',
    before: 'broken [',
    now: { accuracy: { value: 0.1, groups: { a: 0.1 } } },
    expected: [
      `g ${FILE}:1 ${FILE} of the target branch cannot be read, so the results cannot be compared with it`,
    ],
  },
  {
    name: 'results that cannot be read and are not compared',
    thresholds: '{ accuracy: { min: 0.1 } }',
    before: 'broken [',
    now: { accuracy: 0.1 },
    expected: [],
  },
  {
    name: 'a standard error in numbers by name',
    thresholds: '{ accuracy: { min: 0.9 } }',
    now: { accuracy: { value: 0.91, stderr: 0.02, cases: 200 } },
    expected: [`g ${FILE}:1 accuracy is 0.91 (0.8708–0.9492, 200 cases), below 0.9`],
  },
  {
    name: 'no groups where groups are asked for',
    thresholds: '{ recall: { max-gap: 0.05 } }',
    now: { recall: 0.9 },
    expected: [`g ${FILE}:1 no result gives recall for two groups or more`],
  },
  {
    name: 'groups alone where the whole has a bound of its own',
    thresholds: '{ recall: { min: 0.8, groups: { min: 0.7 } } }',
    now: { recall: { groups: { women: 0.9, men: 0.9 } } },
    expected: [`g ${FILE}:1 no result gives recall over all cases, only for groups`],
  },
  {
    name: 'groups alone where so many cases are asked for',
    thresholds: '{ recall: { min-cases: 200 } }',
    now: { recall: { groups: { women: 0.9, men: 0.9 } } },
    expected: [`g ${FILE}:1 no result gives recall over all cases, only for groups`],
  },
  {
    name: 'another model',
    thresholds: '{ pass-rate: { min: 0.5 } }',
    change: { 'config/model.yml': 'provider: openai\nmodel: gpt-4.1\ntemperature: 0.2\n' },
    now: { model: 'openai/gpt-4o', summary: { totalTests: 2, passedTests: 2 } },
    expected: [`g ${FILE}:1 ${FILE} evaluates openai/gpt-4o, the change uses gpt-4.1`],
  },
  ...[
    ['the git id of the prompt', { prompts: { 'prompts/system.md': GIT_ID } }, true],
    ['a short git id', { prompts: { 'prompts/system.md': GIT_ID.slice(0, 12) } }, true],
    ['the SHA-256 of the prompt', { 'prompt-digest': SHA_256 }, true],
    ['another id', { prompts: { 'prompts/system.md': '0'.repeat(40) } }, false],
    ['an id too short to tell', { prompts: { 'prompts/system.md': GIT_ID.slice(0, 7) } }, false],
    ['another digest of nothing named', { prompt_digest: '0'.repeat(64) }, false],
    ['an id of another file', { prompts: { 'prompts/other.md': '0'.repeat(40) } }, true],
  ].map(
    ([name, prompts, same]): Row => ({
      name: `results that name ${String(name)}`,
      thresholds: '{ accuracy: { min: 0.5 } }',
      now: { accuracy: 1, ...(prompts as object) },
      expected: same === true ? [] : OTHER_PROMPT,
    }),
  ),
  {
    name: 'promptfoo sent the text of the prompt, in a chat',
    thresholds: '{ pass-rate: { min: 0.5 } }',
    now: promptfoo(JSON.stringify([{ role: 'system', content: PROMPT }]), 'file://../prompts/system.md'),
    expected: [],
  },
  {
    name: 'promptfoo sent another text',
    thresholds: '{ pass-rate: { min: 0.5 } }',
    now: promptfoo('You answer everything.', 'file://../prompts/system.md'),
    expected: OTHER_PROMPT,
  },
  {
    name: 'promptfoo sent a text of its own',
    thresholds: '{ pass-rate: { min: 0.5 } }',
    now: promptfoo('You answer everything.', 'You answer everything.'),
    expected: [],
  },
  {
    name: 'the template of the own form as it is',
    thresholds: '{ pass-rate: { min: 0.5 } }',
    now: {
      version: 1,
      date: '2000-01-01',
      model: 'REPLACE: the model',
      complete: true,
      metrics: { 'pass-rate': { value: 1 } },
    },
    expected: [
      `g ${FILE}:1 ${FILE}: it cannot be read as evaluation: line 1: \`date\` is not filled in: "2000-01-01"`,
    ],
  },
];

describe('metrics', () => {
  test.each(ROWS)('$name', async ({ thresholds, before, now, change, expected }) => {
    const files = (value: unknown): Files => (value === undefined ? {} : { [FILE]: JSON.stringify(value) });
    const evaluation = await judged({
      policy: policy(thresholds),
      base: { ...BASE, ...files(before) },
      change: { ...(change ?? CHANGE), ...files(now) },
    });
    expect(lines(evaluation)).toEqual(expected);
  });
});

describe('results by a glob', () => {
  const asked = policy('{ accuracy: { min: 0.9 } }').replace('{system}/evaluation.json', 'evals/*.json');
  const rows: readonly [name: string, files: Files, expected: readonly string[]][] = [
    ['none is there', {}, ['g evals/NAME.json:1 there is no evals/*.json']],
    ['one meets it', { 'evals/a.json': '{"accuracy":0.95}' }, []],
    ['what is no result beside it', { 'evals/a.json': '{"accuracy":0.95}', 'evals/b.json': '{"a":"b"}' }, []],
    [
      'nothing is a result',
      { 'evals/b.json': '{"a":"b"}' },
      ['g evals/b.json:1 evals/b.json: it gives no number'],
    ],
    [
      'one of them is broken',
      { 'evals/a.json': '{"accuracy":0.95}', 'evals/b.json': '{"accuracy": ' },
      ['g evals/b.json:1 evals/b.json: it is broken JSON: it ends before it is complete'],
    ],
    [
      'each must meet it',
      { 'evals/a.json': '{"accuracy":0.95}', 'evals/b.json': '{"accuracy":0.5}' },
      ['g evals/*.json:1 accuracy is 0.5, below 0.9'],
    ],
  ];
  test.each(rows)('%s', async (_name, files, expected) => {
    const evaluation = await judged({ policy: asked, base: BASE, change: { ...CHANGE, ...files } });
    expect(lines(evaluation)).toEqual(expected);
  });
});

describe('a metric that no result gives', () => {
  const rows: readonly [name: string, results: string, remedy: string][] = [
    [
      'is named otherwise in the results',
      '{"gsm8k":{"acc":0.9,"f1":0.8}}',
      'name it in the policy as the results do: gsm8k.acc or gsm8k.f1',
    ],
    ['is misspelt', '{"gsm9k":0.9}', 'name it in the policy as the results do: gsm9k'],
    [
      'is not like any of them',
      '{"toxicity":0.1}',
      'measure it, or name in the policy a metric that the results give',
    ],
  ];
  test.each(rows)('%s', async (_name, results, remedy) => {
    const evaluation = await judged({
      policy: policy('{ gsm8k: { min: 0.9 } }'),
      base: BASE,
      change: { ...CHANGE, [FILE]: results },
    });
    expect(evaluation.findings.map((finding) => plain(finding.remedy))).toEqual([remedy]);
  });

  test('broken JSON is told as broken JSON, at its place', async () => {
    const evaluation = await judged({
      policy: policy('{ accuracy: { min: 0.9 } }'),
      base: BASE,
      change: { ...CHANGE, [FILE]: '{\n  "accuracy": 0.9,\n  "f1": [0.8\n' },
    });
    const [found] = evaluation.findings;
    expect(found?.code).toBe('metric.unreadable');
    expect([found?.line, plain(found?.message ?? [])]).toEqual([
      4,
      `${FILE}: it is broken JSON: Expected ',' or ']' after array element`,
    ]);
  });
});
