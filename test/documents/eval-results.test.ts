import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvalResult } from '../../src/documents/eval-results/index.ts';
import { TextDocument } from '../../src/documents/text-document.ts';

const PROMPTFOO = {
  evalId: 'eval-1',
  results: {
    version: 3,
    stats: { successes: 18, failures: 2, errors: 0 },
    prompts: [{ provider: 'openai:gpt-4o', label: 'p', metrics: { namedScores: { tone: 0.8 } } }],
    results: [],
  },
};
const LM_EVAL = {
  results: { arc_easy: { alias: 'arc_easy', 'acc,none': 0.75, 'acc_stderr,none': 0.01 } },
  configs: {},
  versions: { arc_easy: 1 },
  higher_is_better: { arc_easy: { acc: true } },
  config: { model: 'hf', limit: null },
  git_hash: 'abc1234',
};
const INSPECT = {
  version: 2,
  status: 'success',
  eval: {
    task: 'popularity',
    model: 'openai/gpt-4o',
    config: {},
    revision: { commit: '02526f4c', dirty: true },
  },
  results: { scores: [{ name: 'match', metrics: { accuracy: { value: 0.9 }, stderr: { value: 0.02 } } }] },
};
const OPENAI_SPEC =
  '{"spec":{"completion_fns":["gpt-4o"],"eval_name":"refunds.dev.v0","base_eval":"refunds","split":"dev","run_config":{"completion_fns":["gpt-4o"],"seed":1,"max_samples":null},"created_by":"","run_id":"1","created_at":"2026-11-01 10:00:00"}}';
const OWN = {
  version: 1,
  date: '2026-11-01',
  model: 'chat-1',
  prompts: { 'prompts/a.md': '0123456789ab' },
  complete: true,
  metrics: { recall: { value: 0.9, groups: { women: 0.8 } } },
};
const JUNIT =
  '<?xml version="1.0"?><testsuites><testsuite name="a" tests="8" failures="1" errors="0"/><testsuite name="b" tests="3" skipped="1" failures="0"/></testsuites>';
const CARD =
  '---\nmodel-index:\n  - name: m\n    results:\n      - dataset: { type: beans }\n        metrics:\n          - { type: accuracy, value: "20.0 ± 1.2" }\n---\n\n# M\n';

describe('what a result says', () => {
  const rows: readonly [string, string, string, object][] = [
    [
      'promptfoo',
      'r.json',
      JSON.stringify(PROMPTFOO),
      {
        format: 'promptfoo',
        status: 'complete',
        model: 'openai:gpt-4o',
        metrics: [
          { name: 'pass-rate', value: 0.9 },
          { name: 'tone', value: 0.8 },
        ],
      },
    ],
    [
      'promptfoo with the prompts it was run with',
      'r.json',
      JSON.stringify({
        results: { ...PROMPTFOO.results, prompts: [{ raw: 'You answer.', label: 'a' }] },
        config: { prompts: ['file://prompts/system.md', 'Hello {{name}}'] },
      }),
      { prompts: [{ path: 'prompts/system.md' }, { text: 'You answer.' }] },
    ],
    [
      'OpenAI evals',
      'r.jsonl',
      `${OPENAI_SPEC}\n{"run_id":"1","event_id":0,"sample_id":"a.0","type":"match","data":{"correct":true}}\n{"final_report":{"accuracy":0.9,"boostrap_std":0.01}}\n`,
      { format: 'openai-evals', status: 'complete', model: 'gpt-4o' },
    ],
    [
      'OpenAI evals over a part of the samples',
      'r.jsonl',
      `${OPENAI_SPEC.replace('"max_samples":null', '"max_samples":25')}\n{"final_report":{"accuracy":0.9}}\n`,
      { status: 'partial', because: 'limit 25' },
    ],
    [
      'OpenAI evals with samples that failed',
      'r.jsonl',
      `${OPENAI_SPEC}\n{"type":"error","data":{"type":"Timeout","message":"late"}}\n{"final_report":{"accuracy":0.9}}\n`,
      { status: 'errored', because: '1 error' },
    ],
    [
      "the gate's own form",
      'r.json',
      JSON.stringify(OWN),
      {
        format: 'evaluation',
        status: 'complete',
        model: 'chat-1',
        prompts: [{ path: 'prompts/a.md', digest: '0123456789ab' }],
        metrics: [
          { name: 'recall', value: 0.9 },
          { name: 'recall', value: 0.8, group: 'women' },
        ],
      },
    ],
    [
      "the gate's own form, of a part",
      'r.json',
      JSON.stringify({ ...OWN, complete: false }),
      { status: 'partial' },
    ],
    [
      'promptfoo with errors',
      'r.json',
      JSON.stringify({ results: { ...PROMPTFOO.results, stats: { successes: 1, failures: 0, errors: 2 } } }),
      { status: 'errored', because: '2 errors' },
    ],
    [
      'promptfoo that ran nothing',
      'r.json',
      JSON.stringify({ results: { ...PROMPTFOO.results, stats: { successes: 0, failures: 0, errors: 0 } } }),
      { status: 'errored', because: 'it ran no test' },
    ],
    [
      'lm-evaluation-harness',
      'r.json',
      JSON.stringify(LM_EVAL),
      {
        format: 'lm-eval',
        status: 'complete',
        commit: 'abc1234',
        metrics: [
          { name: 'arc_easy/acc', value: 0.75, stderr: 0.01, ci: [0.7304, 0.7696], higherIsBetter: true },
        ],
      },
    ],
    [
      'lm-evaluation-harness over a part',
      'r.json',
      JSON.stringify({ ...LM_EVAL, config: { limit: 10 } }),
      { status: 'partial', because: 'limit 10' },
    ],
    [
      'an old one, with the NaN that Python writes',
      'r.json',
      '{"results": {"anli": {"acc": 0.334, "acc_stderr": NaN}}, "versions": {"anli": 0}}',
      { format: 'lm-eval', metrics: [{ name: 'anli/acc', value: 0.334 }] },
    ],
    [
      'inspect_ai',
      'r.json',
      JSON.stringify(INSPECT),
      {
        format: 'inspect',
        status: 'complete',
        dirty: true,
        commit: '02526f4c',
        model: 'openai/gpt-4o',
        metrics: [{ name: 'accuracy', value: 0.9, stderr: 0.02 }],
      },
    ],
    [
      'inspect_ai, cancelled',
      'r.json',
      JSON.stringify({ ...INSPECT, status: 'cancelled' }),
      { status: 'cancelled' },
    ],
    ['inspect_ai, failed', 'r.json', JSON.stringify({ ...INSPECT, status: 'error' }), { status: 'errored' }],
    [
      'gh models eval',
      'r.json',
      '{"model":"openai/gpt-4o","summary":{"totalTests":4,"passedTests":3,"failedTests":1,"passRate":75}}',
      { format: 'gh-models', metrics: [{ name: 'pass-rate', value: 0.75 }], model: 'openai/gpt-4o' },
    ],
    [
      'OpenAI evals',
      'r.jsonl',
      '{"spec":{"completion_fns":["gpt-4o"],"eval_name":"a"}}\n{"final_report":{"accuracy":0.8}}\n',
      {
        format: 'openai-evals',
        status: 'complete',
        model: 'gpt-4o',
        metrics: [{ name: 'accuracy', value: 0.8 }],
      },
    ],
    [
      'OpenAI evals without a report',
      'r.jsonl',
      '{"spec":{"completion_fns":["gpt-4o"]}}\n',
      { status: 'partial', because: 'there is no final report' },
    ],
    [
      'a model card',
      'README.md',
      CARD,
      { format: 'model-index', model: 'm', metrics: [{ name: 'beans/accuracy', value: 20 }] },
    ],
    [
      'JUnit',
      'r.xml',
      JUNIT,
      { format: 'junit', status: 'complete', metrics: [{ name: 'pass-rate', value: 0.9 }] },
    ],
    [
      'numbers by name, with groups',
      'metrics.yml',
      'accuracy: 0.9\nrecall: { groups: { women: 0.8, men: 0.9 } }\n',
      {
        format: 'plain',
        metrics: [
          { name: 'accuracy', value: 0.9 },
          { name: 'recall', value: 0.8, group: 'women' },
          { name: 'recall', value: 0.9, group: 'men' },
        ],
      },
    ],
    [
      'CSV',
      'm.csv',
      'metric,value,group\naccuracy,0.9,\nrecall,80 %,women\n',
      {
        metrics: [
          { name: 'accuracy', value: 0.9, line: 2 },
          { name: 'recall', value: 80, group: 'women', line: 3 },
        ],
      },
    ],
    [
      'DeepEval',
      'r.json',
      JSON.stringify({
        testCases: [0.9, 0.5].map((score) => ({
          name: 't',
          success: score > 0.6,
          metricsData: [{ name: 'Answer Relevancy', success: score > 0.6, score }],
        })),
        testPassed: 1,
        testFailed: 1,
      }),
      {
        format: 'deepeval',
        status: 'complete',
        metrics: [
          { name: 'pass-rate', value: 0.5, cases: 2 },
          { name: 'Answer Relevancy', value: 0.7, cases: 2 },
          { name: 'Answer Relevancy/pass-rate', value: 0.5, cases: 2 },
        ],
      },
    ],
    [
      'DeepEval without cases',
      'r.json',
      '{"testCases": [], "testPassed": 0}',
      { status: 'errored', because: 'it ran no test' },
    ],
    [
      'DeepEval with a metric that failed',
      'r.json',
      JSON.stringify({
        test_cases: [
          {
            success: true,
            metrics_data: [
              { name: 'Bias', success: true, score: 1 },
              { name: 'Bias', error: 'x' },
            ],
          },
        ],
      }),
      { status: 'errored', because: '1 metric gave no score' },
    ],
    [
      'one row a case, with texts that hold commas',
      'ragas.csv',
      'user_input,response,faithfulness\n"a, b","c\nd",0.9\nx,"",0.7\n',
      { metrics: [{ name: 'faithfulness', value: 0.8, cases: 2 }] },
    ],
  ];
  test.each(rows)('%s', (_, path, text, expected) => {
    expect(readEvalResult(path, new TextDocument(text))).toMatchObject({ ok: true, result: expected });
  });
});

describe('what is no result', () => {
  test.each([
    ['nothing', 'r.json', '', 'it is empty'],
    ['JSON that is cut off', 'r.json', '{"results": {"accuracy": 0.9', 'it is broken JSON'],
    ['YAML with a mistake', 'r.yml', 'a: 1\n b: [', 'it is broken YAML'],
    [
      'a conflict of a merge',
      'r.json',
      '<<<<<<< HEAD\n{"a": 1}\n=======\n{"a": 2}\n>>>>>>> x\n',
      'a merge conflict was left here',
    ],
    ['no number', 'r.json', '{"a":"b"}', 'it gives no number'],
    ['a broken line', 'r.jsonl', '{"spec":{}}\n{', 'it cannot be read as openai-evals'],
  ])('%s', (_, path, text, problem) => {
    expect(readEvalResult(path, new TextDocument(text))).toMatchObject({
      ok: false,
      problem: expect.stringContaining(problem),
    });
  });

  test('a format that is named and is not there is said, never thrown', () => {
    expect(readEvalResult('r.json', new TextDocument('{}'), 'nonsense')).toMatchObject({ ok: false });
  });

  test('any text at all is read without a throw', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"results"',
      ':',
      '[',
      ']',
      '1',
      'NaN',
      ',',
      '<testsuite',
      '>',
      '---\n',
      'model-index:',
      '\n',
      '"stats"',
      '"final_report"',
      '"eval"',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('r.json', 'r.yml', 'r.xml', 'r.md', 'r.jsonl', 'r.csv'),
        text,
        (path, content) => {
          expect(typeof readEvalResult(path, new TextDocument(content)).ok).toBe('boolean');
        },
      ),
    );
  });
});
