import { expect, test } from 'vitest';
import { readEvalResult } from '../../src/documents/eval-results/index.ts';
import { isNamed } from '../../src/documents/eval-results/result.ts';
import { TextDocument } from '../../src/documents/text-document.ts';

/** What tools without a format of their own here write, and which number a policy means by a name; undefined: none. */
const ROWS: readonly (readonly [
  tool: string,
  path: string,
  text: string,
  numbers: Readonly<Record<string, number | undefined>>,
])[] = [
  [
    'Kubeflow',
    'm.json',
    '{"metrics":[{"name":"recall","numberValue":0.9,"format":"RAW"},{"name":"auc","numberValue":0.93}]}',
    { recall: 0.9, auc: 0.93 },
  ],
  [
    'SageMaker',
    'm.json',
    '{"binary_classification_metrics":{"accuracy":{"value":0.98,"standard_deviation":"NaN"}}}',
    { accuracy: 0.98 },
  ],
  [
    'Bedrock, a line for each case',
    'm.jsonl',
    '{"automatedEvaluationResult":{"scores":[{"metricName":"Accuracy","result":0.8}]}}\n{"automatedEvaluationResult":{"scores":[{"metricName":"Accuracy","result":0.7}]}}\n',
    { accuracy: 0.75 },
  ],
  [
    'Braintrust',
    'm.json',
    '{"experimentName":"a","scores":{"Factuality":{"name":"Factuality","score":0.81,"improvements":1}}}',
    { Factuality: 0.81 },
  ],
  ['Vertex', 'm.json', '{"summary_metrics":{"row_count":9,"coherence/mean":4.2}}', { 'coherence/mean': 4.2 }],
  [
    'Azure',
    'm.json',
    '{"rows":[{"outputs.tone":5}],"metrics":{"groundedness.groundedness":4.5}}',
    { 'groundedness.groundedness': 4.5, 'outputs.tone': undefined },
  ],
  [
    'Fairlearn, groups below each metric',
    'm.json',
    '{"overall":{"recall":0.9},"by_group":{"recall":{"women":0.8,"men":0.95}}}',
    { recall: 0.9, women: undefined },
  ],
  [
    'Evidently',
    'm.json',
    '{"metrics":[{"id":"x","metric_id":"Accuracy()","value":0.9},{"metric_id":"Drift()","value":{"share":0.2}}]}',
    { 'Accuracy()': 0.9, 'metrics.Drift().value.share': 0.2 },
  ],
  [
    'a list of metrics and scores, which has no mean',
    'm.json',
    '[{"metric":"accuracy","score":0.93},{"metric":"recall","score":0.6}]',
    { accuracy: 0.93, recall: 0.6, score: undefined },
  ],
  [
    'a number with its deviation',
    'm.yml',
    'recall: { mean: 0.91, std: 0.01, n: 5 }\n',
    { recall: 0.91, n: undefined },
  ],
  [
    'results by task',
    'm.yml',
    'results:\n  - { task: refunds, accuracy: 0.9 }\n  - { task: orders, accuracy: 0.7 }\n',
    { 'refunds.accuracy': 0.9, 'orders.accuracy': 0.7, accuracy: undefined },
  ],
  [
    'cases beside the settings of the run',
    'm.json',
    '{"run":"a","cases":[{"id":1,"input":"x","correct":true},{"id":2,"input":"y","correct":false}]}',
    { correct: 0.5 },
  ],
  [
    'a leaderboard, whose rows are models',
    'm.csv',
    ',win_rate,n\nchat-1,50,805\nchat-2,20,805\n',
    { win_rate: undefined, 'chat-2/win_rate': 20 },
  ],
  [
    'rows of two models',
    'm.csv',
    'model,question,score\na,x,1\nb,x,0\na,y,1\nb,y,0\n',
    { score: undefined, 'a/score': 1, 'b/score': 0 },
  ],
  [
    'rows of splits',
    'm.csv',
    'split,accuracy\ntrain,0.99\ntest,0.7\n',
    { accuracy: undefined, 'test/accuracy': 0.7 },
  ],
  [
    "scikit-learn's report, whose rows are classes and means",
    'm.csv',
    ',precision,recall,support\nham,0.9,0.9,100\nspam,0.7,0.4,10\nmacro avg,0.8,0.65,110\n',
    { recall: undefined, 'spam/recall': 0.4, 'macro avg/recall': 0.65 },
  ],
  ['a table whose rows pandas numbered', 'm.csv', ',tone\n0,0.5\n1,0.7\n', { tone: 0.6 }],
  [
    'columns below others',
    'm.csv',
    'id,inputs.length,outputs.length,feedback.tone\na,1,2,0.5\nb,3,4,0.7\n',
    { tone: 0.6, length: undefined, 'outputs.length': 3 },
  ],
  ['numbers of training', 'm.yml', 'train_metrics: { accuracy: 0.99 }\n', { accuracy: undefined }],
];

test.each(ROWS)('%s', (_, path, text, numbers) => {
  const reading = readEvalResult(path, new TextDocument(text));
  const metrics = reading.ok ? reading.result.metrics.filter(({ group }) => group === undefined) : [];
  const found = Object.keys(numbers).map((name) => [name, metrics.find((one) => isNamed(one, name))?.value]);
  expect(Object.fromEntries(found)).toEqual(numbers);
});

test('groups are read by their names', () => {
  const text = '{"overall":{"recall":0.9},"by_group":{"recall":{"women":0.8,"men":0.95}}}';
  const reading = readEvalResult('m.json', new TextDocument(text));
  expect(reading).toMatchObject({
    result: {
      metrics: [
        { also: ['recall'] },
        { name: 'recall', group: 'women', value: 0.8 },
        { name: 'recall', group: 'men', value: 0.95 },
      ],
    },
  });
});

test.each([
  ['{"accuracy":0.9,"error":"CUDA out of memory"}', 'errored'],
  ['{"accuracy":0.9,"errors":["late"]}', 'errored'],
  ['{"accuracy":0.9,"errors":3}', 'errored'],
  ['{"accuracy":0.9,"error":{"message":"late"}}', 'errored'],
  ['{"accuracy":0.9,"status":"failed"}', 'errored'],
  ['{"accuracy":0.9,"status":"Cancelled"}', 'cancelled'],
  ['{"accuracy":0.9,"state":"in_progress"}', 'partial'],
  ['{"accuracy":0.9,"complete":false}', 'partial'],
  ['{"accuracy":0.9,"error":0.07,"errors":0,"status":"completed"}', 'complete'],
  ['{"accuracy":0.9,"error":"0.07","errors":"none"}', 'complete'],
  ['{"accuracy":0.9,"error":null,"errors":[],"status":"green"}', 'complete'],
])('%s is %s', (text, status) => {
  expect(readEvalResult('m.json', new TextDocument(text))).toMatchObject({ result: { status } });
});

test.each([
  ['vitest and jest', '{"numTotalTests":12,"numPassedTests":9,"numFailedTests":1,"numPendingTests":2}', 0.9],
  ['pytest-json-report', '{"created":1,"exitcode":1,"summary":{"passed":9,"failed":1,"total":10}}', 0.9],
  ['CTRF', '{"reportFormat":"CTRF","results":{"summary":{"tests":10,"passed":9,"failed":1,"other":0}}}', 0.9],
  ['mocha', '{"stats":{"tests":11,"passes":9,"pending":1,"failures":1}}', 0.9],
  ['Playwright', '{"stats":{"expected":8,"unexpected":1,"flaky":1,"skipped":3}}', 0.8],
])('a report of %s is the share that passed', (_, text, value) => {
  expect(readEvalResult('r.json', new TextDocument(text))).toMatchObject({
    result: { format: 'test-report', status: 'complete', metrics: [{ name: 'pass-rate', value }] },
  });
});

test('files of tests that could not be run make a report one of errors', () => {
  const text = '{"numTotalTests":9,"numPassedTests":9,"numFailedTests":0,"numRuntimeErrorTestSuites":1}';
  expect(readEvalResult('r.json', new TextDocument(text))).toMatchObject({
    result: { status: 'errored', because: '1 error' },
  });
});
