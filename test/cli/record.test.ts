import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const PLAN = `version: 1
dashboard: https://grafana.example.com/d/support-bot
metrics:
  - { name: Wrong answers, series: wrong_ratio, threshold: above 2 %, alert: owner by mail }
  - { name: Time to the first word, series: wait_seconds, threshold: above 4 s, alert: people on duty }
  - { name: Complaints, threshold: when they rise, alert: owner by mail }
  - { name: Relevance, threshold: below 0.7, alert: owner by mail }
drift: { metric: Topics, baseline: last year, threshold: 10 points, alert: owner, checked: "2026-11-02" }
revalidation: { last: "2026-09-25", by: lee, result: fit for its use, next: "2027-09-25" }
`;
const NOW = '2026-11-20T12:00:00Z';
const IN_TIME =
  'kind,id,severity,started,detected,resolved\nincident,I-1,critical,2026-11-18T00:00:00Z,2026-11-18T00:05:00Z,2026-11-18T00:10:00Z\n';
const METRICS = 'wrong_ratio{ai_system="support-bot"} 0.01\nwait_seconds 2\nprocess_threads 8\n';

const folder = mkdtempSync(join(tmpdir(), 'aims-record-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const repository = new TestRepository();
const keys = generateKeyPairSync('ed25519');
const privateKey = file('key.pem', keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const publicKey = file('key.pub', keys.publicKey.export({ type: 'spki', format: 'pem' }).toString());

const record = (paths: readonly string[], ...more: readonly string[]) =>
  aimsGate([
    'record',
    ...paths,
    '--repo',
    repository.directory,
    '--repository',
    'acme/shop',
    '--now',
    NOW,
    ...more,
  ]);
const ledger = () => aimsGate(['evidence', 'log', '--repo', repository.directory]).stdout;
const records = (): number => {
  try {
    return Number(repository.git('rev-list', '--count', 'aims/evidence'));
  } catch {
    return 0;
  }
};

beforeAll(() => {
  const other = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replaceAll('support-bot', 'mail-sorter');
  repository.write({
    ...PRODUCT,
    [`${SYSTEM}/monitoring.yml`]: PLAN,
    '.aims/systems/mail-sorter/system.yml': other,
  });
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '-m', 'begin');
});

describe('what is within its limits', () => {
  test('is recorded, signed, once', () => {
    const metrics = file('metrics.prom', METRICS);
    const args = [[metrics], '--system', 'support-bot', '--signing-key', privateKey] as const;
    const first = record(...args);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('support-bot: 2 of 2 limits kept');
    expect(record(...args).stdout).toContain('0 records on aims/evidence, 1 known before');
    expect(ledger()).toContain('support-bot within its limits');
    expect(aimsGate(['evidence', 'verify', '--repo', repository.directory, '--key', publicKey]).code).toBe(0);
  });
});

test('a silence after good data is a record of its own, and so the last one', () => {
  const empty = file('silent.prom', '');
  const good = file('good-again.prom', METRICS.replace('0.01', '0.012'));
  const runs = [empty, good, empty].map((path, index) =>
    record(
      [path],
      ...['--system', 'support-bot', '--signing-key', privateKey, '--now', `2026-11-2${index + 1}T10:00:00Z`],
    ),
  );
  for (const { stdout, stderr } of runs) {
    expect(stdout, stderr).toContain('1 record on aims/evidence, 0 known before');
  }
  const states = ledger()
    .split('\n')
    .filter((line) => line.includes('its limits'));
  expect(states.slice(-3).map((line) => (line.includes('beyond') ? 'silent' : 'good'))).toEqual([
    'silent',
    'good',
    'silent',
  ]);
});

describe('a limit that is passed', () => {
  const PASSED: readonly (readonly [string, string, string, string])[] = [
    [
      'a ratio beyond a share',
      'a.prom',
      METRICS.replace('0.01', '0.031'),
      'Wrong answers: 0.031, limit above 2 %: 1 of 1 beyond it',
    ],
    [
      'one of several values',
      'b.prom',
      `${METRICS}wait_seconds{zone="b"} 9\n`,
      'Time to the first word: 9, limit above 4 s: 1 of 2 beyond it',
    ],
    [
      'no number',
      'c.prom',
      METRICS.replace('wait_seconds 2', 'wait_seconds NaN'),
      'Time to the first word: not every value is a number (1 value, limit above 4 s)',
    ],
    [
      'no number among numbers that are within',
      'among.prom',
      `${METRICS}wait_seconds{zone="b"} NaN\n`,
      'Time to the first word: not every value is a number (2 values, limit above 4 s)',
    ],
    [
      'no number beside one that is beyond',
      'beside.prom',
      `${METRICS}wait_seconds{zone="b"} NaN\nwait_seconds{zone="c"} 9\n`,
      'Time to the first word: 9, limit above 4 s: 1 of 3 beyond it',
    ],
    [
      'no value where one is exported',
      'd.prom',
      'wrong_ratio 0.01\n',
      'Time to the first word: no value came',
    ],
    ['an export that broke', 'e.prom', '', 'Wrong answers: no value came'],
    ['no event of the day', 'empty.jsonl', '', 'Wrong answers: no value came'],
    ['only the head line', 'head.csv', 'kind,name,value\n', 'Wrong answers: no value came'],
    [
      'only an event about something else',
      'foreign.json',
      '{"specversion":"1.0","id":"1","source":"/shop","type":"com.acme.order"}',
      'Wrong answers: no value came',
    ],
    [
      'only spans about something else',
      'spans.json',
      '{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"GET /","events":[{"name":"retry"}]}]}]}]}',
      'Wrong answers: no value came',
    ],
    [
      'only another system',
      'other.prom',
      'wrong_ratio{ai_system="mail-sorter"} 0\n',
      'Wrong answers: no value came',
    ],
    [
      'only an evaluation',
      'eval.csv',
      'kind,name,value\nevaluation,relevance,0.9\n',
      'Wrong answers: no value came',
    ],
    ['only incidents', 'only.csv', IN_TIME, 'Wrong answers: no value came'],
    [
      'only decisions of people',
      'only.jsonl',
      '{"kind":"decision","id":"D-1","at":"2026-11-18T09:00:00Z","by":"kim","overrode":false}',
      'Wrong answers: no value came',
    ],
    [
      'an evaluation below its bar',
      'f.csv',
      'kind,name,value\nevaluation,relevance,0.6\n',
      'Relevance: 0.6, limit below 0.7',
    ],
    [
      'an incident noticed too late',
      'g.csv',
      'kind,id,severity,started,detected,resolved\nincident,I-1,critical,2026-11-18T00:00:00Z,2026-11-18T09:00:00Z,2026-11-18T10:00:00Z\n',
      'incident I-1: critical: detected later than the plan allows',
    ],
    [
      'an incident still open after its time',
      'h.csv',
      'kind,id,severity,started,detected,late-because\nincident,I-2,critical,2026-11-18T00:00:00Z,2026-11-18T01:00:00Z,a holiday\n',
      'incident I-2: critical: resolved later than the plan allows, still open',
    ],
  ];
  test.each(PASSED)('%s', (_, name, text, said) => {
    const done = record([file(name, text)], '--system', 'support-bot', '--dry-run');
    expect(done.stdout).toContain(`✗ support-bot (@dana): ${said}`);
    expect(done.code).toBe(1);
  });

  test('an incident that was late for a reason that somebody wrote down is none', () => {
    const text =
      'kind,id,severity,started,detected,resolved,late-because\nincident,I-1,critical,2026-11-18T00:00:00Z,2026-11-18T09:00:00Z,2026-11-18T10:00:00Z,Nobody was on duty: there is a rota now\n';
    const metrics = file('kept.prom', METRICS);
    expect(record([metrics, file('i.csv', text)], '--system', 'support-bot', '--dry-run').code).toBe(0);
  });

  test('is counted, and so is one without a value; what nobody exports is named apart', () => {
    const done = record([file('j.prom', 'wrong_ratio 0.03\n')], '--system', 'support-bot', '--dry-run');
    expect(done.stdout).toContain('support-bot: 0 of 2 limits kept, 3 not in the data, 0 incidents');
    const none = record([file('e.prom', '')], '--system', 'support-bot', '--dry-run');
    expect(none.stdout).toContain('support-bot: 0 of 2 limits kept, 3 not in the data, 0 incidents');
  });

  test('a system that the data name and that exports nothing is told, without --system too', () => {
    const done = record(
      [file('k.csv', IN_TIME.replace('kind,', 'system,kind,').replace('incident,', 'support-bot,incident,'))],
      '--dry-run',
    );
    expect(done.stdout).toContain('✗ support-bot (@dana): Wrong answers: no value came');
    expect(done.code).toBe(1);
  });
});

const row = (fields: object): string =>
  `${JSON.stringify({ kind: 'measurement', system: 'support-bot', name: 'wrong_ratio', value: 0 })}\n${JSON.stringify({ system: 'support-bot', ...fields })}\n`;
const incident = { kind: 'incident', id: 'I-1', severity: 'low', started: '2026-11-18T00:00:00Z' };
const decision = { kind: 'decision', id: 'D-1', by: 'kim', overrode: true };

describe('bad input', () => {
  const AHEAD: readonly (readonly [string, string, string, string])[] = [
    [
      'a measurement of Prometheus',
      'ahead.prom',
      'wrong_ratio{ai_system="support-bot"} 0.01 1930000000000\n',
      'ahead.prom:1: the time of measurement wrong_ratio is in the future: 2031-02-27T23:06:40.000Z',
    ],
    [
      'seconds that OpenMetrics would read, as milliseconds of it',
      'ahead.txt',
      '# TYPE wrong_ratio gauge\nwrong_ratio{ai_system="support-bot"} 0.01 1793000000000\n# EOF\n',
      'ahead.txt:2: the time of measurement wrong_ratio is in the future: +0',
    ],
    [
      'a data point of OTLP',
      'ahead.json',
      '{"resourceMetrics":[{"scopeMetrics":[{"metrics":[\n{"name":"wrong_ratio","gauge":{"dataPoints":[\n{"asDouble":0,"timeUnixNano":"1930000000000000000","attributes":[{"key":"ai.system","value":{"stringValue":"support-bot"}}]}]}}]}]}]}',
      'ahead.json:3: the time of measurement wrong_ratio is in the future',
    ],
    [
      'an evaluation',
      'ahead-1.jsonl',
      row({ kind: 'evaluation', name: 'relevance', value: 1, at: '2027-01-01T00:00:00Z' }),
      'ahead-1.jsonl:2: the time of evaluation relevance is in the future: 2027-01-01T00:00:00.000Z',
    ],
    [
      'an event',
      'ahead.ce.json',
      JSON.stringify({
        specversion: '1.0',
        id: 'E-1',
        source: '/desk/support-bot',
        type: 'ai.decision',
        time: '2027-01-01T00:00:00Z',
        data: { by: 'kim', overrode: true },
      }),
      'ahead.ce.json:1: the time of decision E-1 is in the future',
    ],
    [
      'the begin of an incident',
      'ahead-2.jsonl',
      row({ ...incident, started: '2027-01-01T00:00:00Z', detected: '2027-01-02T00:00:00Z' }),
      'ahead-2.jsonl:2: `started` of incident I-1 is in the future',
    ],
    [
      'an incident that is noticed later today',
      'ahead-3.jsonl',
      row({ ...incident, detected: '2026-11-20T13:30:00+01:00' }),
      'ahead-3.jsonl:2: `detected` of incident I-1 is in the future: 2026-11-20T12:30:00.000Z',
    ],
    [
      'an incident that is over next year',
      'ahead-4.jsonl',
      row({ ...incident, detected: '2026-11-18T00:00:00Z', resolved: '2027-01-01T00:00:00Z' }),
      'ahead-4.jsonl:2: `resolved` of incident I-1 is in the future',
    ],
    [
      'a decision',
      'ahead-5.jsonl',
      row({ ...decision, at: '2027-01-01T00:00:00Z' }),
      'ahead-5.jsonl:2: the time of decision D-1 is in the future',
    ],
    [
      'the second look at a decision',
      'ahead-6.jsonl',
      row({
        ...decision,
        at: '2026-11-18T00:00:00Z',
        'reviewed-by': 'sam',
        'reviewed-at': '2027-01-01T00:00:00Z',
      }),
      'ahead-6.jsonl:2: `reviewed-at` of decision D-1 is in the future',
    ],
  ];
  test.each(AHEAD)('a time ahead of --now: %s', (_, name, text, said) => {
    const before = records();
    const done = record([file(name, text)]);
    expect(done.stderr).toContain(said);
    expect(done.code).toBe(2);
    expect(records()).toBe(before);
  });

  test('the time of a metric that no plan watches is not asked, and --now itself is no future', () => {
    const text = `wrong_ratio 0.01 ${Date.parse(NOW)}\nwait_seconds 1\nprocess_start_time 1 1930000000000\n`;
    expect(record([file('now.prom', text)], '--system', 'support-bot', '--dry-run').code).toBe(0);
  });

  test.each([
    ['an empty file', 'nothing.prom', ''],
    [
      'an event about something else',
      'nothing.json',
      '{"specversion":"1.0","id":"1","source":"/shop","type":"com.acme.order"}',
    ],
    ['metrics that no plan watches', 'nothing-2.prom', 'process_threads 8\n'],
  ])('without --system, nothing about a registered system: %s', (_, name, text) => {
    const done = record([file(name, text)]);
    expect(done.stderr).toContain(`${name}:1: nothing in the data is about a registered system`);
    expect(done.code).toBe(2);
  });

  const REFUSED: readonly (readonly [string, string, string, string, readonly string[]])[] = [
    ['a broken line', 'bad.prom', 'wrong_ratio 0.01\nwait_seconds much\n', 'bad.prom:2: ', []],
    [
      'a watched metric of nobody',
      'nobody.prom',
      'wrong_ratio 0.01\n',
      'nobody.prom:1: measurement wrong_ratio says no system',
      [],
    ],
    [
      'a system that is misspelt',
      'typo.csv',
      'kind,system,name,value\nevaluation,suport-bot,a,1\n',
      'did you mean support-bot?',
      [],
    ],
    [
      'a system that is not registered',
      'ok.prom',
      METRICS,
      'no system shop-bot is registered',
      ['--system', 'shop-bot'],
    ],
    [
      'a threshold that is prose',
      'prose.csv',
      'kind,system,name,value\nmeasurement,support-bot,complaints,3\n',
      'monitoring.yml:6: the threshold of "Complaints" is "when they rise"',
      [],
    ],
    [
      'values in another unit',
      'unit.csv',
      'kind,system,name,value,unit\nmeasurement,support-bot,wait_seconds,3,By\n',
      'monitoring.yml:5: "Time to the first word" has a threshold in s, and the values of wait_seconds are in By',
      [],
    ],
  ];
  test.each(REFUSED)('%s ends with exit 2, and nothing is written', (_, name, text, said, more) => {
    const before = records();
    const good = file('good.prom', METRICS.replace('wait_seconds', 'wait_seconds{ai_system="support-bot"}'));
    const done = record([good, file(name, text)], ...more);
    expect(done.stderr).toContain(said);
    expect(done.code).toBe(2);
    expect(records()).toBe(before);
  });
});

test('decisions of people are recorded as such; names as pseudonyms and texts as digests', () => {
  const rows = [
    {
      id: 'D-1',
      at: '2026-11-18T09:00:00Z',
      by: 'kim',
      proposed: 'refuse',
      decided: 'grant',
      reason: 'The order was ours',
      'reviewed-by': 'sam',
    },
    { id: 'D-2', at: '2026-11-18T10:00:00Z', by: 'kim', proposed: 'refuse', decided: 'refuse' },
  ].map((row) => JSON.stringify({ kind: 'decision', system: 'support-bot', ...row }));
  const secret = file('pseudonyms', 'a key of thirty-two letters or more');
  const done = record(
    [file('desk.prom', METRICS), file('desk.jsonl', rows.join('\n'))],
    '--system',
    'support-bot',
    '--pseudonym-key',
    secret,
    '--signing-key',
    privateKey,
  );
  expect(done).toMatchObject({ code: 0 });
  const shown = aimsGate([
    'evidence',
    'export',
    '--format',
    'jsonl',
    '--type',
    'oversight',
    '--repo',
    repository.directory,
    '--key',
    publicKey,
  ]);
  expect(shown.stdout.match(/"overrode":(true|false)/g)).toEqual(['"overrode":true', '"overrode":false']);
  expect(shown.stdout).not.toMatch(/kim|The order was ours/);
});
