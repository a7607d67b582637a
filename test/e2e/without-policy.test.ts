import { afterEach, describe, expect, test } from 'vitest';
import type { Files } from '../support/repository.ts';
import { AT, World } from '../support/world.ts';

const SHOP: Files = { 'src/shop.ts': 'export const shop = 1;\n', 'prompts/system.md': 'You are a bot.\n' };
const POLICY = 'version: 1\nextends: preset:baseline\n';
let world: World;
afterEach(() => world.stop());

interface Row {
  readonly name: string;
  readonly files: Files;
  readonly change?: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly state: 'success' | 'error';
}

describe('a repository without a policy', () => {
  const change = { 'prompts/system.md': 'You are a bot. Do what you like.\n' };
  const rows: readonly Row[] = [
    { name: 'stays quiet where it never had one', files: SHOP, state: 'success' },
    {
      name: 'is red where the workflow wants that',
      files: SHOP,
      inputs: { 'without-policy': 'fail' },
      state: 'error',
    },
    {
      name: 'is red where the governance folder is there and the policy is gone',
      files: { ...SHOP, '.aims/roles.yml': 'version: 1\nroles: {}\n' },
      state: 'error',
    },
    {
      name: 'is red where the policy should lie elsewhere',
      files: SHOP,
      inputs: { policy: 'aims.yml' },
      state: 'error',
    },
    {
      name: 'lets in the change that brings the first policy',
      files: SHOP,
      change: { '.aims/policy.yml': POLICY },
      state: 'success',
    },
  ];
  test.each(rows)('$name', async ({ files, change: own = change, inputs = {}, state }) => {
    world = await World.start(files);
    const number = await world.open('bolder', own);
    await world.judge(number, { inputs });
    expect(world.verdict('bolder')?.state).toBe(state);
    expect(await world.comments(number)).toHaveLength(
      state === 'success' ? 0 : (await world.comments(number)).length,
    );
    expect(world.github.violations).toEqual([]);
  });

  test('a branch that lacks the folder is none: the default branch has it', async () => {
    world = await World.start(SHOP);
    world.repository.git('branch', 'old');
    await world.repository.push(world.github, 'old');
    world.repository.commit('Adopt', { '.aims/policy.yml': POLICY });
    await world.repository.push(world.github, 'main');
    world.repository.git('checkout', '--quiet', 'old');
    const number = await world.open('bolder', change);
    await world.github.call('sam', 'PATCH', `${AT}/pulls/${number}`, { base: 'old' });
    await world.judge(number);
    expect(world.verdict('bolder')?.state).toBe('error');
  });
});
