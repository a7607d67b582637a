import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOT, OWNER, REPO } from '../support/embedded-github.ts';
import { PROMPT } from '../support/product.ts';
import { AT, World } from '../support/world.ts';
import { aimsGateBeside } from './command.ts';

let world: World;
let number: number;
beforeAll(async () => {
  world = await World.start();
  number = await world.open('terse', { 'prompts/system.md': `${PROMPT}Answer in two sentences.\n` });
  await world.review('dana', number);
});
afterAll(() => world.stop());

const check = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  aimsGateBeside(['check', '--repository', `${OWNER}/${REPO}`, ...args], {
    GITHUB_API_URL: world.github.url,
    GH_TOKEN: world.github.token(BOT),
    ...env,
  });

describe('check --pr', () => {
  test('judges with the reviews, and publishes nothing', async () => {
    const ran = await check(['--pr', String(number), '--format', 'json']);
    const { verdict, approvals } = JSON.parse(ran.stdout) as {
      verdict: string;
      approvals: readonly { login: string }[];
    };
    expect(verdict).toBe('fail');
    expect(approvals.map(({ login }) => login)).toContain('dana');
    expect(ran.code).toBe(1);
    const pull = (await world.github.call(BOT, 'GET', `${AT}/pulls/${number}`)) as { head: { sha: string } };
    expect(await world.checks(pull.head.sha)).toEqual([]);
    expect(await world.comments(number)).toEqual([]);
  });

  test.each([
    { name: 'no token', args: ['--pr', '1'], env: { GH_TOKEN: '' }, says: '--pr needs a token' },
    { name: 'no such pull request', args: ['--pr', '999'], env: {}, says: '999' },
    {
      name: 'another change besides',
      args: ['--pr', '1', '--head', 'main'],
      env: {},
      says: 'names the change itself',
    },
    { name: 'no number', args: ['--pr', 'x'], env: {}, says: 'whole number' },
  ])('$name: one message, exit 2', async ({ args, env, says }) => {
    const ran = await check(args, env);
    expect(ran.stderr).toContain(says);
    expect(ran.code).toBe(2);
  });
});
