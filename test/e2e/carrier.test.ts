import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN, BOT } from '../support/embedded-github.ts';
import { BOLDER_PROMPT } from '../support/product.ts';
import { AT, World } from '../support/world.ts';

const GAP = { 'prompts/system.md': BOLDER_PROMPT };
const ORDINARY = { 'src/shop.ts': 'export const shop = "closed";\n' };
const CONTEXT = 'AI lifecycle gate';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

/** As GitHub names the pull request to a run on plain `pull_request` from a fork. */
async function onFork(number: number) {
  const pull = (await world.github.call(ADMIN, 'GET', `${AT}/pulls/${number}`)) as { readonly head: object };
  const head = { ...pull.head, repo: { full_name: 'zoe/shop', name: 'shop', owner: { login: 'zoe' } } };
  world.github.inject({
    method: 'POST',
    path: /\/(?:statuses|check-runs|comments)/,
    answer: { status: 403, message: 'Resource not accessible by integration' },
  });
  const payload = { action: 'opened', number, pull_request: { ...pull, head } };
  return world.run({ event: 'pull_request', payload });
}

describe('a fork’s read-only token', () => {
  test.each([
    { name: 'a verdict that passes is green', files: ORDINARY, code: 0 },
    { name: 'a gap is red, with annotations in the log', files: GAP, code: 1 },
  ])('$name', async ({ files, code }) => {
    const ran = await onFork(await world.open('theirs', files));
    expect(ran.code).toBe(code);
    expect(ran.stdout).toContain('statuses: write');
    if (code === 1) expect(ran.stdout).toMatch(/^::error .*prompts\/system\.md|^::error /m);
    expect(world.verdict('theirs')).toBeUndefined();
  });

  test('with a token that should write, the same refusal is red', async () => {
    const number = await world.open('ours', ORDINARY);
    world.github.inject({ method: 'POST', path: /\/statuses/, answer: { status: 403 } });
    const ran = await world.judge(number, { event: 'pull_request_target' });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('could not be published');
  });
});

/** What the signal's run of a fork says: GitHub names no pull request there. */
const signalled = (branch: string) =>
  world.run({
    event: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        event: 'pull_request_review',
        pull_requests: [],
        head_branch: branch,
        head_sha: world.repository.git('rev-parse', branch),
        head_repository: { owner: { login: 'zoe' } },
      },
    },
  });

test('a fork’s head that GitHub lists under no commit is found by its branch', async () => {
  world.github.fork(await world.open('patch-1', GAP));
  expect((await signalled('patch-1')).code).toBe(0);
  expect(world.verdict('patch-1')?.state).toBe('failure');
});

test('two forks with one commit under two names are judged together, and the worse one decides', async () => {
  const first = await world.open('patch-1', GAP);
  world.repository.git('branch', 'patch-2', 'patch-1');
  await world.repository.push(world.github, 'patch-2');
  await world.repository.push(world.github, 'main');
  const made = { title: 'same', head: 'patch-2', base: 'main' };
  const second = (await world.github.call('kim', 'POST', `${AT}/pulls`, made)) as { number: number };
  for (const number of [first, second.number]) world.github.fork(number);
  await signalled('patch-1');
  await signalled('patch-2');
  // The second run knows the first pull request from the gate's own status.
  const sha = world.repository.git('rev-parse', 'patch-1');
  const [status] = world.github.statuses(sha).filter(({ context }) => context === CONTEXT);
  expect(status).toMatchObject({ state: 'failure' });
  expect(status?.target_url).toContain(`judged=${first}.${second.number}-`);
});

test('a status of somebody else under our name and with our mark is not believed', async () => {
  const number = await world.open('bolder', GAP);
  await world.judge(number);
  const sha = world.repository.git('rev-parse', 'bolder');
  const [own] = world.github.statuses(sha);
  expect(own?.creator.login).toBe(BOT);
  const forged = {
    state: 'success',
    context: CONTEXT,
    description: own?.description,
    target_url: own?.target_url,
  };
  await world.github.call('sam', 'POST', `${AT}/statuses/${sha}`, forged);
  expect(world.verdict('bolder')?.state).toBe('success');
  await world.judge(number, { action: 'synchronize' });
  expect(world.verdict('bolder')?.state).toBe('failure');
  expect(world.github.statuses(sha)[0]?.creator.login).toBe(BOT);
});
