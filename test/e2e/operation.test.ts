import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ADMIN, BOT } from '../support/embedded-github.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { type ActionRun, runAction } from '../support/runner.ts';
import { AT, World } from '../support/world.ts';

const PLAN = `version: 1
dashboard: https://grafana.example.com/d/support-bot
metrics:
  - { name: Wrong answers, series: wrong_ratio, threshold: above 2 %, alert: owner by mail }
  - { name: Relevance, threshold: below 0.7, alert: owner by mail }
drift: { metric: Topics, baseline: last year, threshold: 10 points, alert: owner, checked: "2026-11-02" }
revalidation: { last: "2026-09-25", by: lee, result: fit for its use, next: "2027-09-25" }
`;
const folder = mkdtempSync(join(tmpdir(), 'aims-operation-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

let world: World;
beforeEach(async () => {
  world = await World.start({ ...PRODUCT, [`${SYSTEM}/monitoring.yml`]: PLAN });
});
afterEach(() => world.stop());

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly user: { readonly login: string };
}

async function issues(): Promise<readonly Issue[]> {
  const all = (await world.github.call(ADMIN, 'GET', `${AT}/issues?state=all`)) as readonly Issue[];
  return all.toSorted((a, b) => a.number - b.number);
}

function operation(data: string, run: Partial<ActionRun> = {}) {
  const inputs = { task: 'operation', 'operation-data': data, 'operation-system': 'support-bot' };
  return runAction(world.github, { event: 'schedule', payload: { schedule: '17 5 * * *' }, inputs, ...run });
}

test('one issue stays open while a limit is passed, and is closed by the run that finds it kept', async () => {
  expect(await operation(file('a.prom', 'wrong_ratio 0.01\n'))).toMatchObject({ code: 0 });
  expect(await issues()).toEqual([]);

  expect(await operation(file('b.prom', 'wrong_ratio 0.04\n'))).toMatchObject({ code: 0 });
  const [opened] = await issues();
  expect(opened).toMatchObject({
    title: 'AI in operation: 1 limit passed',
    state: 'open',
    user: { login: BOT },
  });
  expect(opened?.body).toContain('support-bot (@&#8203;dana)');
  expect(opened?.body).toContain('0.04, limit above 2 %: 1 of 1 beyond it');

  const late =
    'kind,id,severity,started,detected,resolved\nincident,I-1,critical,2026-11-18T00:00:00Z,2026-11-18T09:00:00Z,2026-11-18T10:00:00Z\n';
  await operation(file('c.csv', late));
  // What this run says nothing about stands as it was.
  expect((await issues()).map(({ number, title, state }) => [number, title, state])).toEqual([
    [opened?.number, 'AI in operation: 2 limits passed', 'open'],
  ]);

  const explained = late
    .replace('resolved\n', 'resolved,late-because\n')
    .replace('10:00:00Z\n', '10:00:00Z,no rota yet\n');
  await operation([file('a.prom', 'wrong_ratio 0.01\n'), file('d.csv', explained)].join('\n'));
  expect((await issues()).map(({ number, state }) => [number, state])).toEqual([[opened?.number, 'closed']]);
  expect(world.github.violations).toEqual([]);
});

test('an evaluation stays in the issue until it is made again, and a missing series is in it whatever came', async () => {
  const relevance = (value: number) => `kind,name,value\nevaluation,relevance,${value}\n`;
  const kept = file('a.prom', 'wrong_ratio 0.01\n');
  await operation([kept, file('r.csv', relevance(0.6))].join('\n'));
  await operation(kept);
  const [opened] = await issues();
  expect(opened).toMatchObject({ title: 'AI in operation: 1 limit passed', state: 'open' });
  expect(opened?.body).toContain('0.6, limit below 0.7');

  await operation(file('s.csv', relevance(0.8)));
  const [silent] = await issues();
  expect(silent?.body).toContain('Wrong answers');
  expect(silent?.body).toContain('no value came');
  expect(silent?.body).not.toContain('Relevance');

  await operation(kept);
  expect(await issues()).toMatchObject([{ number: opened?.number, state: 'closed' }]);
});

test('where the issue does not say it, the job does', async () => {
  const inputs = {
    task: 'operation',
    'operation-data': file('b.prom', 'wrong_ratio 0.04\n'),
    'operation-system': 'support-bot',
  };
  const run = await operation('', { inputs: { ...inputs, 'fail-job': 'true' } });
  expect(run).toMatchObject({ code: 1 });
});

test('bad data fails the job and records nothing', async () => {
  const run = await operation(file('e.prom', 'wrong_ratio 0.04\nwrong_ratio much\n'));
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('e.prom:2');
  expect(await issues()).toEqual([]);
});

test('files of a pull request are not believed', async () => {
  const payload = { action: 'opened', pull_request: { number: 1 } };
  const run = await operation(file('a.prom', 'wrong_ratio 0.01\n'), { event: 'pull_request', payload });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('operation data is not taken on pull_request');
});
