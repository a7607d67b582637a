import { expect, test } from 'vitest';
import { readOperationFile } from '../../src/documents/operation/index.ts';
import { monitoringLimits, parseLimitBound } from '../../src/documents/operation/limits.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { AimsError } from '../../src/errors.ts';

const otlp = (metric: object, resource: object = {}): string =>
  JSON.stringify({ resourceMetrics: [{ resource, scopeMetrics: [{ metrics: [metric] }] }] }, null, 2);
const attribute = (key: string, value: string) => ({ key, value: { stringValue: value } });
const log = (record: object): string =>
  JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }] });
const event = (fields: object): string =>
  JSON.stringify({
    specversion: '1.0',
    id: 'e-1',
    source: '/desk/support-bot',
    type: 'com.acme.ai.decision',
    ...fields,
  });

const READ: readonly (readonly [string, string, string, readonly object[]])[] = [
  [
    'a gauge with its unit, and a whole number as text',
    'a.json',
    otlp(
      {
        name: 'wrong',
        unit: '1',
        gauge: { dataPoints: [{ asInt: '3', timeUnixNano: '1793000000000000000' }] },
      },
      { attributes: [attribute('service.name', 'support-bot')] },
    ),
    [{ series: 'wrong', value: 3, unit: '1', systems: ['support-bot'], at: '2026-10-26T07:33:20.000Z' }],
  ],
  [
    'a histogram under the names of Prometheus',
    'a.json',
    otlp({ name: 'wait', histogram: { dataPoints: [{ count: 2, sum: 3.5, max: 3, bucketCounts: [2] }] } }),
    [
      { series: 'wait_count', value: 2 },
      { series: 'wait_sum', value: 3.5 },
      { series: 'wait_max', value: 3 },
    ],
  ],
  [
    'quantiles of a summary, not a number among them',
    'a.json',
    otlp({ name: 'wait', summary: { dataPoints: [{ quantileValues: [{ quantile: 0.99, value: 'NaN' }] }] } }),
    [{ series: 'wait', labels: { quantile: '0.99' }, value: Number.NaN }],
  ],
  ['a value that was not recorded', 'a.json', otlp({ name: 'a', sum: { dataPoints: [{ flags: 1 }] } }), []],
  [
    'one request a line, as a collector writes its file',
    'a.json',
    [1, 2]
      .map((n) => otlp({ name: 'a', gauge: { dataPoints: [{ asDouble: n }] } }).replaceAll('\n', ''))
      .join('\n'),
    [
      { value: 1, line: 1 },
      { value: 2, line: 2 },
    ],
  ],
  [
    'an evaluation in the words of the conventions for generative AI',
    'a.json',
    log({
      eventName: 'gen_ai.evaluation.result',
      attributes: [
        attribute('gen_ai.evaluation.name', 'Relevance'),
        { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 0.8 } },
      ],
    }),
    [{ kind: 'evaluation', series: 'Relevance', value: 0.8 }],
  ],
  [
    'an incident as an event with a body',
    'a.json',
    log({
      attributes: [attribute('event.name', 'ai.incident')],
      body: {
        kvlistValue: {
          values: [
            attribute('system', 'support-bot'),
            attribute('id', 'I-9'),
            attribute('severity', 'high'),
            attribute('started', '2026-11-01T08:00:00Z'),
            attribute('detected', '2026-11-01T09:00:00Z'),
          ],
        },
      },
    }),
    [{ kind: 'incident', id: 'I-9', systems: ['support-bot'], severity: 'high' }],
  ],
  [
    'Prometheus: types, escapes, infinities, times in milliseconds',
    'a.prom',
    '# HELP wrong_ratio Wrong answers.\n# TYPE wrong_ratio gauge\nwrong_ratio{ai_system="support-bot",path="C:\\\\a \\"b\\"\\n{,}"} 2.5e-2 1793000000000\nodd +Inf\nnone NaN\n',
    [
      {
        series: 'wrong_ratio',
        value: 0.025,
        systems: ['support-bot'],
        labels: { path: 'C:\\a "b"\n{,}' },
        at: '2026-10-26T07:33:20.000Z',
        line: 3,
      },
      { series: 'odd', value: Number.POSITIVE_INFINITY },
      { series: 'none', value: Number.NaN },
    ],
  ],
  [
    'OpenMetrics: units, examples, times in seconds, names in quotes',
    'a.txt',
    '# UNIT wait_seconds seconds\nwait_seconds_sum{} 4 1793000000\n{"answers wrong",job="support-bot"} 7 # {trace_id="1"} 0.5\n# EOF\n',
    [
      { series: 'wait_seconds_sum', unit: 'seconds', at: '2026-10-26T07:33:20.000Z' },
      { series: 'answers wrong', value: 7, systems: ['support-bot'] },
    ],
  ],
  [
    'CloudEvents: the type says what it is, the source whose',
    'a.json',
    event({
      time: '2026-11-01T10:00:00+01:00',
      data: { by: 'kim', proposed: 'refund', decided: 'no refund' },
    }),
    [
      {
        kind: 'decision',
        id: 'e-1',
        at: '2026-11-01T09:00:00.000Z',
        overrode: true,
        systems: ['support-bot'],
      },
    ],
  ],
  [
    'CloudEvents: a batch; other events are passed over',
    'a.json',
    `[${event({ type: 'com.acme.order' })}]`,
    [],
  ],
  [
    'CloudEvents: one a line',
    'a.jsonl',
    `${event({ type: 'a.evaluation', data: { name: 'faithful', value: 1 } })}\n${event({ type: 'b.c' })}\n`,
    [{ kind: 'evaluation', series: 'faithful', line: 1 }],
  ],
  [
    'JSON Lines of every kind',
    'a.jsonl',
    '{"kind":"measurement","system":"a","name":"wrong","value":0.1,"at":"2026-11-01T00:00:00Z"}\n\n{"kind":"decision","system":"a","id":"D-1","at":"2026-11-01T00:00:00Z","by":"kim","overrode":false,"reviewed-by":"sam"}\n',
    [
      { kind: 'measurement', line: 1 },
      { kind: 'decision', overrode: false, reviewed: { by: 'sam' }, line: 3 },
    ],
  ],
  [
    'CSV with quotes and line ends in a field',
    'a.csv',
    '\uFEFFkind,system,id,at,by,proposed,decided,reason\ndecision,a,D-1,2026-11-01T00:00:00Z,kim,yes,no,"it said ""yes"",\nand that was wrong"\ndecision,a,D-2,2026-11-01T00:00:00Z,kim,yes,yes,\n',
    [
      { overrode: true, reason: 'it said "yes",\nand that was wrong' },
      { id: 'D-2', overrode: false },
    ],
  ],
];

test.each(READ)('%s', (_, path, text, expected) => {
  const { observations } = readOperationFile({ path, text });
  expect(observations).toHaveLength(expected.length);
  for (const [index, one] of expected.entries()) expect(observations[index]).toMatchObject(one);
});

const REFUSED: readonly (readonly [string, string, string, string])[] = [
  ['broken JSON', 'a.json', '{"resourceMetrics": [\n{]}', 'a.json:2'],
  ['JSON nested beyond all bounds', 'a.json', `{"resourceMetrics":${'['.repeat(200_000)}`, 'a.json:1'],
  ['a metric without a name', 'a.json', otlp({ gauge: { dataPoints: [{ asDouble: 1 }] } }), 'a.json:8'],
  [
    'a value that is a word',
    'a.json',
    otlp({ name: 'a', gauge: { dataPoints: [{ asDouble: 'much' }] } }),
    'a.json:12',
  ],
  ['a metric without data', 'a.json', otlp({ name: 'a' }), 'a.json:8'],
  ['labels that are not closed', 'a.prom', 'ok 1\nwrong{a="b" 1\n', 'a.prom:2'],
  ['a quote that is not closed', 'a.prom', 'wrong{a="b} 1\n', 'a.prom:1'],
  ['no value', 'a.prom', 'a 1\n\nwrong{a="b"}\n', 'a.prom:3'],
  ['prose', 'notes.txt', 'All was well this week.', 'notes.txt:1'],
  ['an event of another version', 'a.json', event({ specversion: '0.3', data: {} }), 'a.json:1'],
  ['an event without an id', 'a.json', event({ id: undefined, data: {} }), 'a.json:1'],
  ['an event whose data is bytes', 'a.json', event({ data_base64: 'AAAA' }), 'a.json:1'],
  [
    'a line that is no JSON',
    'a.jsonl',
    '{"kind":"measurement","name":"a","value":1}\n{"kind"\n',
    'a.jsonl:2',
  ],
  ['a kind that is unknown', 'a.jsonl', '{"kind":"feeling"}', 'a.jsonl:1'],
  ['a time without a zone', 'a.csv', 'kind,name,value,at\nmeasurement,a,1,2026-11-01\n', 'a.csv:2'],
  ['a day that is none', 'a.csv', 'kind,name,value,at\nmeasurement,a,1,2026-13-41T00:00:00Z\n', 'a.csv:2'],
  ['a severity of one’s own', 'a.csv', 'kind,id,severity\nincident,I-1,awful\n', 'a.csv:2'],
  [
    'an incident noticed before it began',
    'a.csv',
    'kind,id,severity,started,detected\nincident,I-1,low,2026-11-02T00:00:00Z,2026-11-01T00:00:00Z\n',
    'a.csv:2',
  ],
  [
    'a row with a column too many',
    'a.csv',
    'kind,name,value\nmeasurement,a,1\nmeasurement,a,1,2\n',
    'a.csv:3',
  ],
  [
    'nobody says whether it was an override',
    'a.csv',
    'kind,id,at,by\ndecision,D-1,2026-11-01T00:00:00Z,kim\n',
    'a.csv:2',
  ],
  ['an unknown format', 'a.bin', '\u0001\u0002', 'a.bin:1'],
];

test.each(REFUSED)('refused with file and line: %s', (_, path, text, place) => {
  expect(() => readOperationFile({ path, text })).toThrow(AimsError);
  expect(() => readOperationFile({ path, text })).toThrow(new RegExp(`^${place}: `));
});

test.each([
  ['a word', 'much'],
  ['a date', '2026-11-01T00:00:00Z'],
  ['an object', {}],
  ['true', true],
  ['NaN', 'NaN'],
  ['without end', 'Infinity'],
  ['beyond all dates', '1e40'],
])('a broken time of OTLP is called a time: %s', (_, time) => {
  const point = otlp({ name: 'a', gauge: { dataPoints: [{ asDouble: 1, timeUnixNano: time }] } });
  expect(() => readOperationFile({ path: 'a.json', text: point })).toThrow(
    'a.json:12: `timeUnixNano` is not a time',
  );
  const seen = log({ eventName: 'ai.decision', observedTimeUnixNano: time });
  expect(() => readOperationFile({ path: 'a.json', text: seen })).toThrow(
    'a.json:1: `observedTimeUnixNano` is not a time',
  );
});

test.each([
  ['above 2 %', { passes: '>', value: 2, unit: '%' }],
  ['>= 0.5', { passes: '>=', value: 0.5 }],
  ['under 0.9', { passes: '<', value: 0.9 }],
  ['less than 3 s', { passes: '<', value: 3, unit: 's' }],
  ['at most -1.5', { passes: '<=', value: -1.5 }],
  ['10 points', { passes: '>=', value: 10, unit: 'points' }],
  ['0.1 PSI', { passes: '>=', value: 0.1, unit: 'psi' }],
  ['when people complain', undefined],
  ['above two per cent', undefined],
  ['2 % in a week', undefined],
])('a threshold in words: %s', (text, bound) => {
  expect(parseLimitBound(text)).toEqual(bound);
});

test('the limits of a plan, with the lines of their thresholds', () => {
  const parsed = parseYaml(
    'metrics:\n  - name: Wrong answers\n    series: wrong_ratio\n    threshold: see the runbook\n    above: 0.02\ndrift:\n  metric: Topics\n  threshold: 10 points\n',
  );
  if (!parsed.ok) throw new Error('the plan does not parse');
  expect(monitoringLimits(parsed.document)).toEqual([
    {
      name: 'Wrong answers',
      series: 'wrong_ratio',
      bounds: [{ passes: '>', value: 0.02 }],
      threshold: '> 0.02',
      line: 4,
    },
    {
      name: 'Topics',
      bounds: [{ passes: '>=', value: 10, unit: 'points' }],
      threshold: '10 points',
      line: 8,
    },
  ]);
});
