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
  repository.write({ ...PRODUCT, [`${SYSTEM}/monitoring.yml`]: PLAN });
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
      'Time to the first word: no value came',
    ],
    [
      'no value where one is exported',
      'd.prom',
      'wrong_ratio 0.01\n',
      'Time to the first word: no value came',
    ],
    ['an export that broke', 'e.prom', '', 'Wrong answers: no value came'],
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
    expect(record([file('i.csv', text)], '--system', 'support-bot', '--dry-run').code).toBe(0);
  });
});

describe('bad input', () => {
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
    [file('desk.jsonl', rows.join('\n'))],
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
