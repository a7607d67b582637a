import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN, BOT } from '../support/embedded-github.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';
import { type ActionRun, runAction } from '../support/runner.ts';
import { AT, World } from '../support/world.ts';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly user: { readonly login: string };
}

/** Long after every date of the examples; `soon`: a day before the entry of the register is due. */
const OVERDUE = 'review-date: "2020-01-31"';
const entry = PRODUCT[`${SYSTEM}/system.yml`] ?? '';
const dated = (line: string): Files => ({
  [`${SYSTEM}/system.yml`]: entry.replace(/^review-date: .*$/m, line),
});
const inDays = (days: number): string => {
  const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `review-date: "${date}"`;
};

let world: World;
beforeEach(async () => {
  world = await World.start({ ...PRODUCT, ...dated(inDays(400)) });
});
afterEach(() => world.stop());

async function land(files: Files): Promise<void> {
  world.repository.git('checkout', '--quiet', 'main');
  world.repository.commit('Land', files);
  await world.repository.push(world.github, 'main');
  world.github.forget();
}

async function issues(): Promise<readonly Issue[]> {
  const all = (await world.github.call(ADMIN, 'GET', `${AT}/issues?state=all`)) as readonly (Issue & {
    readonly pull_request?: object;
  })[];
  return all.filter((one) => one.pull_request === undefined).toSorted((a, b) => a.number - b.number);
}

function sweep(run: Partial<ActionRun> = {}) {
  return runAction(world.github, { event: 'schedule', payload: { schedule: '17 5 * * 1-5' }, ...run });
}

test('nothing is missing: no issue, and the job passes', async () => {
  const result = await sweep();
  expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  expect(await issues()).toEqual([]);
  expect(world.github.violations).toEqual([]);
});

test('an issue is opened, edited in place, and closed by the run that finds nothing', async () => {
  await land(dated(OVERDUE));
  expect(await sweep()).toMatchObject({ code: 0, outputs: { verdict: 'fail', failures: '1' } });
  const [opened] = await issues();
  expect(opened).toMatchObject({ title: 'AI lifecycle: 1 gap', state: 'open', user: { login: BOT } });
  expect(opened?.body).toContain('the register entry was due for review on `2020-01-31`');
  expect(opened?.body).toContain('support-bot (@&#8203;dana)');

  await land({ [`${SYSTEM}/model-card.md`]: null });
  await sweep();
  expect((await issues()).map(({ number, title, state }) => [number, title, state])).toEqual([
    [opened?.number, 'AI lifecycle: 2 gaps', 'open'],
  ]);

  await land({
    ...dated(inDays(400)),
    [`${SYSTEM}/model-card.md`]: PRODUCT[`${SYSTEM}/model-card.md`] ?? '',
  });
  expect(await sweep()).toMatchObject({ code: 0 });
  expect((await issues()).map(({ number, state }) => [number, state])).toEqual([[opened?.number, 'closed']]);
  expect(world.github.violations).toEqual([]);
});

test('what expires soon is in the issue and fails nothing', async () => {
  await land(dated(inDays(5)));
  const result = await sweep();
  expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  expect((await issues()).map(({ title }) => title)).toEqual(['AI lifecycle: 1 gate expires within 30 days']);
  expect(result.summary).toContain('What expires within 30 days');
  await sweep({ inputs: { 'sweep-days': '3' } });
  expect((await issues()).map(({ state }) => state)).toEqual(['closed']);
});

test('closed by hand with a gap left: a new one is opened', async () => {
  await land(dated(OVERDUE));
  await sweep();
  const [first] = await issues();
  await world.github.call(ADMIN, 'PATCH', `${AT}/issues/${first?.number}`, { state: 'closed' });
  await sweep({ event: 'workflow_dispatch', payload: { inputs: {} } });
  expect((await issues()).map(({ state }) => state)).toEqual(['closed', 'open']);
});

test('a mark in an issue of somebody else captures nothing', async () => {
  const body = 'mine\n\n<!-- aims-gate:sweep:v1:9999-01-01T00:00:00.000Z/00000000000001.0001 -->';
  await world.github.call('sam', 'POST', `${AT}/issues`, { title: 'AI lifecycle', body });
  await land(dated(OVERDUE));
  await sweep();
  expect((await issues()).map(({ user, title }) => [user.login, title])).toEqual([
    ['sam', 'AI lifecycle'],
    [BOT, 'AI lifecycle: 1 gap'],
  ]);
});

test.each([
  [403, 'add `issues: write`'],
  [410, 'switch issues on in the settings'],
])('the issue cannot be written (%i): it is said, and the verdict stands', async (status, hint) => {
  await land(dated(OVERDUE));
  world.github.inject({ method: 'POST', path: /\/issues$/, answer: { status } });
  const result = await sweep();
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  expect(result.stdout).toContain(hint);
  expect(result.summary).toContain('was due for review');
});

test('audit mode fails nothing; a wrong number of days is bad input', async () => {
  await land({
    ...dated(OVERDUE),
    '.aims/policy.yml': 'version: 1\nextends: preset:baseline\nmode: audit\n',
  });
  expect(await sweep()).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
  expect((await sweep({ inputs: { 'sweep-days': 'soon' } })).stdout).toContain(
    'input `sweep-days` is "soon"',
  );
});

test('the branch cannot be listed: nothing passes', async () => {
  world.github.inject({ path: /\/git\/trees\//, answer: { status: 404 } });
  const result = await sweep();
  expect(result).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
  expect(result.stdout).toContain('could not be listed');
});

describe('an override that waits for a second person', () => {
  const opened = async (due: string) => {
    await world.github.call(ADMIN, 'POST', `${AT}/labels`, { name: 'aims-override', color: 'aaaaaa' });
    const mark = `<!-- aims-gate:override:v1:direct-push:${'a'.repeat(40)}:${due} -->`;
    const fields = { title: 'Past the gate', body: `omar pushed\n\n${mark}`, labels: ['aims-override'] };
    return ((await world.github.call(BOT, 'POST', `${AT}/issues`, fields)) as Issue).number;
  };

  test('is in the issue with its date, until it is closed', async () => {
    const number = await opened('2199-01-31');
    const waiting = await sweep();
    expect(waiting).toMatchObject({ code: 0 });
    expect(waiting.stdout).toContain(`#${number} direct push at aaaaaaa, due on 2199-01-31`);
    const [, own] = await issues();
    expect(own?.title).toBe('AI lifecycle: 1 override to review');
    expect(own?.body).toContain(`| #${number} | direct push at [\`aaaaaaa\`]`);
    await world.github.call('gail', 'PATCH', `${AT}/issues/${number}`, { state: 'closed' });
    await sweep();
    expect((await issues()).map(({ state }) => state)).toEqual(['closed', 'closed']);
    expect(world.github.violations).toEqual([]);
  });

  test('fails the job when the date has passed, where that is asked for', async () => {
    const number = await opened('2020-01-31');
    expect(await sweep()).toMatchObject({ code: 0 });
    const result = await sweep({ inputs: { 'fail-job': 'true' } });
    expect(result).toMatchObject({ code: 1 });
    expect(result.stdout).toContain(`#${number} direct push at aaaaaaa, was due on 2020-01-31`);
    expect((await issues())[1]?.body).toContain('2020-01-31, overdue');
  });

  test('cannot be overlooked because GitHub does not list it', async () => {
    world.github.inject({ method: 'GET', path: /\/issues$/, answer: { status: 403 } });
    const result = await sweep();
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('could not list the overrides that wait for a review');
  });
});
