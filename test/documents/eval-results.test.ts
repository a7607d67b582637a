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
const GARAK_SETUP = '{"entry_type":"start_run setup","plugins.target_name":"chat-1"}';
const GARAK_EVALS =
  '{"entry_type":"attempt","status":2}\n{"entry_type":"eval","probe":"inject.Hate","detector":"inject.Rogue","passed":180,"fails":20,"nones":0,"total_evaluated":200,"total_processed":200}\n{"entry_type":"eval","probe":"dan.Dan","detector":"dan.DAN","passed":9,"fails":1,"nones":0,"total_evaluated":10,"total_processed":10}';
const OPENAI_RUN = {
  object: 'eval.run',
  status: 'completed',
  model: 'chat-1',
  result_counts: { total: 20, errored: 0, failed: 3, passed: 17 },
  per_testing_criteria_results: [{ testing_criteria: 'tone', passed: 17, failed: 3 }],
};
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
  const rows: readonly (readonly [string, string, string, object])[] = [
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
      'garak',
      'garak.1.report.jsonl',
      `${GARAK_SETUP}\n${GARAK_EVALS}\n{"entry_type":"completion","end_time":"2026-11-01T10:00:00"}\n`,
      {
        format: 'garak',
        status: 'complete',
        model: 'chat-1',
        metrics: [
          { name: 'pass-rate', value: 0.9, cases: 210 },
          { name: 'attack-success-rate', cases: 210, higherIsBetter: false },
          { name: 'inject.Hate/inject.Rogue', also: ['inject.Hate'], value: 0.9, cases: 200 },
          { name: 'dan.Dan/dan.DAN', value: 0.9, cases: 10 },
        ],
      },
    ],
    [
      'garak, cut off',
      'garak.1.report.jsonl',
      `${GARAK_SETUP}\n${GARAK_EVALS}\n`,
      { status: 'partial', because: 'the run did not come to its end' },
    ],
    [
      'garak with answers that no detector judged',
      'garak.1.report.jsonl',
      `${GARAK_SETUP}\n${GARAK_EVALS.replace('"nones":0', '"nones":3')}\n{"entry_type":"completion"}\n`,
      { status: 'partial', because: '3 answers not judged' },
    ],
    [
      'garak as versions before 0.13 wrote it',
      'r.jsonl',
      '{"entry_type":"eval","probe":"dan.Dan","detector":"detector.dan.DAN","passed":3,"total":4}\n{"entry_type":"completion"}\n',
      { format: 'garak', metrics: [{ name: 'pass-rate', value: 0.75 }, {}, { name: 'dan.Dan/dan.DAN' }] },
    ],
    [
      "a run of OpenAI's API for evaluations",
      'r.json',
      JSON.stringify(OPENAI_RUN),
      {
        format: 'openai-run',
        status: 'complete',
        model: 'chat-1',
        metrics: [
          { name: 'pass-rate', value: 0.85, cases: 20 },
          { name: 'tone/pass-rate', value: 0.85 },
        ],
      },
    ],
    [
      "a run of OpenAI's API with errors",
      'r.json',
      JSON.stringify({ ...OPENAI_RUN, result_counts: { total: 20, errored: 2, failed: 1, passed: 17 } }),
      { status: 'errored', because: '2 errors' },
    ],
    ...(['failed', 'canceled', 'in_progress'] as const).map(
      (status) =>
        [
          `a run of OpenAI's API that is ${status}`,
          'r.json',
          JSON.stringify({ ...OPENAI_RUN, status }),
          { status: { failed: 'errored', canceled: 'cancelled', in_progress: 'partial' }[status] },
        ] as const,
    ),
    [
      'a task of MTEB',
      'STS12.json',
      '{"task_name":"STS12","mteb_version":"1.12","scores":{"test":[{"main_score":0.71,"hf_subset":"default","languages":["eng-Latn"],"cosine_spearman":0.7}]}}',
      {
        format: 'mteb',
        metrics: [
          { name: 'STS12/test/main_score', also: ['STS12/test', 'STS12', 'main_score'], value: 0.71 },
          { name: 'STS12/test/cosine_spearman', value: 0.7 },
        ],
      },
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
      'lm-evaluation-harness by two filters of one metric',
      'r.json',
      JSON.stringify({
        ...LM_EVAL,
        results: { gsm8k: { 'exact_match,strict-match': 0.7, 'exact_match,flexible-extract': 0.85 } },
      }),
      {
        metrics: [
          {
            name: 'gsm8k/exact_match',
            value: 0.7,
            also: ['gsm8k/exact_match,strict-match', 'gsm8k/exact_match/strict-match'],
          },
          {
            name: 'gsm8k/exact_match',
            value: 0.85,
            also: ['gsm8k/exact_match,flexible-extract', 'gsm8k/exact_match/flexible-extract'],
          },
        ],
      },
    ],
    [
      'lm-evaluation-harness over fewer samples than there are',
      'r.json',
      JSON.stringify({ ...LM_EVAL, 'n-samples': { arc_easy: { original: 2376, effective: 100 } } }),
      { status: 'partial', because: 'arc_easy has 100 of 2376 samples' },
    ],
    [
      'inspect_ai with samples that were not completed',
      'r.json',
      JSON.stringify({
        ...INSPECT,
        results: { ...INSPECT.results, total_samples: 10, completed_samples: 7 },
      }),
      { status: 'partial', because: '7 of 10 samples were completed' },
    ],
    [
      'inspect_ai whose samples were invalidated',
      'r.json',
      JSON.stringify({ ...INSPECT, invalidated: true }),
      { status: 'partial', because: 'samples were invalidated' },
    ],
    [
      'inspect_ai without a scorer',
      'r.json',
      JSON.stringify({ ...INSPECT, results: { total_samples: 10, completed_samples: 10, scores: [] } }),
      { status: 'partial', because: 'no scorer judged an answer' },
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
      'HELM, with and without perturbed inputs',
      'stats.json',
      JSON.stringify([
        { name: { name: 'exact_match', split: 'test' }, count: 1, sum: 0.8, mean: 0.8 },
        {
          name: {
            name: 'exact_match',
            split: 'test',
            perturbation: { name: 'robustness', computed_on: 'worst' },
          },
          count: 1,
          sum: 0.6,
          mean: 0.6,
        },
      ]),
      {
        format: 'helm',
        metrics: [
          { name: 'exact_match/test', value: 0.8, also: ['exact_match'] },
          { name: 'exact_match/test/robustness', value: 0.6 },
        ],
      },
    ],
    [
      'a run of MLflow',
      'run.json',
      '{"info":{"run_id":"a1","status":"FINISHED"},"data":{"metrics":{"accuracy":0.91},"params":{"model":"chat-1"},"tags":{}}}',
      { format: 'mlflow', status: 'complete', model: 'chat-1', metrics: [{ name: 'accuracy', value: 0.91 }] },
    ],
    [
      'a run of MLflow that failed',
      'run.json',
      '{"info":{"run_id":"a1","status":"FAILED"},"data":{"metrics":{"accuracy":0.91}}}',
      { status: 'errored', because: 'its status is FAILED' },
    ],
    [
      'a metric in the store of MLflow: its last step',
      'mlruns/0/a1/metrics/val/accuracy',
      '1764000000000 0.5 0\n1764000001000 0.9 2\n1764000000500 0.7 1\n',
      { format: 'mlflow', metrics: [{ name: 'val/accuracy', value: 0.9, line: 2 }] },
    ],
    [
      'numbers in what a tool puts around them',
      'r.json',
      '{"metrics":{"relevance.score":4.2},"studio_url":"x"}',
      { metrics: [{ name: 'metrics.relevance.score', value: 4.2, also: ['relevance.score'] }] },
    ],
    [
      'results of a Trainer',
      'all_results.json',
      '{"epoch":3,"eval_accuracy":0.98,"eval_loss":0.06,"train_loss":0.1}',
      {
        metrics: [
          { name: 'epoch' },
          { name: 'eval_accuracy', also: ['accuracy'] },
          { name: 'eval_loss' },
          { name: 'train_loss' },
        ],
      },
    ],
    [
      'a table with a row for each case',
      'ragas.csv',
      'user_input,response,faithfulness,correct\n"Who, and\nwhen?",a,0.5,True\nb,"say ""x""",1.0,False\n',
      {
        format: 'table',
        metrics: [
          { name: 'faithfulness', value: 0.75, cases: 2 },
          { name: 'correct', value: 0.5, cases: 2 },
        ],
      },
    ],
    [
      'a table with a row for each epoch',
      'metrics.csv',
      'epoch,train_loss,val_acc\n0,0.9,\n0,,0.6\n1,0.5,\n1,,0.8\n',
      {
        metrics: [
          { name: 'epoch', value: 1 },
          { name: 'train_loss', value: 0.5 },
          { name: 'val_acc', value: 0.8 },
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
    [
      'one row a line, as Azure AI Evaluation writes them',
      'eval_results.jsonl',
      '{"question":"a","gpt_relevance":5,"passed":true,"scores":{"tone":0.5}}\n{"question":"b","gpt_relevance":4,"passed":false,"scores":{"tone":null}}\n',
      {
        format: 'table',
        metrics: [
          { name: 'gpt_relevance', value: 4.5, cases: 2 },
          { name: 'passed', value: 0.5, cases: 2 },
          { name: 'scores.tone', value: 0.5, cases: 1 },
        ],
      },
    ],
    [
      'a list of rows, as pandas writes them',
      'ragas.json',
      '[{"user_input":"a","contexts":["x"],"faithfulness":1.0},{"user_input":"b","contexts":[],"faithfulness":NaN},{"user_input":"c","contexts":[],"faithfulness":0.5}]',
      { format: 'table', metrics: [{ name: 'faithfulness', value: 0.75, cases: 2 }] },
    ],
    [
      'a log of training, a line for each step',
      'train.jsonl',
      '{"step":1,"loss":0.9}\n{"step":2,"loss":0.4}\n',
      { format: 'table', metrics: [{ name: 'step' }, { name: 'loss', value: 0.4 }] },
    ],
    [
      'the whole result in one line of a .jsonl',
      'eval_results.jsonl',
      '{"rows":[{"inputs.query":"a"}],"metrics":{"groundedness.groundedness":3.0},"studio_url":""}\n',
      {
        format: 'plain',
        metrics: [
          { name: 'metrics.groundedness.groundedness', value: 3, also: ['groundedness.groundedness'] },
        ],
      },
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
    ['a table of texts', 'r.csv', 'question,answer\nq,a\n', 'it gives no number'],
    ['a table that breaks off', 'r.csv', 'metric,value\n"a,1\n', 'it cannot be read as table'],
    [
      'lines of texts',
      'cases.jsonl',
      '{"input":"a","ideal":"b"}\n{"input":"c","ideal":"d"}\n',
      'it gives no number',
    ],
    ['a line that is cut off', 'r.jsonl', '{"a":1}\n{"a":', 'it cannot be read as table'],
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
