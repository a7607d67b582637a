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

const change: Files = { 'prompts/system.md': 'You are a bot. Do what you like.\n' };

describe('a repository without a policy', () => {
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
      name: 'is red where a file has the name of the governance folder',
      files: { ...SHOP, '.aims': 'gitdir\n' },
      state: 'error',
    },
    {
      name: 'is red where the governance folder is written in capitals',
      files: { ...SHOP, '.AIMS/policy.yml': POLICY },
      state: 'error',
    },
    {
      name: 'is red where the governance folder lies in a place that a policy of the head points to',
      files: { ...SHOP, '.aims/readme.md': 'x\n' },
      change: { ...change, '.aims/policy.yml': 'version: 1\n' },
      state: 'error',
    },
    {
      name: 'stays quiet where another folder has one: that is another product',
      files: { ...SHOP, 'docs/.aims/policy.yml': POLICY },
      state: 'success',
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

  const away: Files = { '.aims/policy.yml': null };

  test('the default branch had one once: somebody took it away', async () => {
    world = await World.start({ ...SHOP, '.aims/policy.yml': POLICY });
    world.repository.commit('Tidy up', away);
    await world.repository.push(world.github, 'main');
    await world.judge(await world.open('bolder', change));
    expect(world.verdict('bolder')?.state).toBe('error');
  });

  test('a merge that took it away leaves a ledger, which remembers', async () => {
    world = await World.start(SHOP);
    world.repository.git('branch', 'aims/evidence');
    await world.repository.push(world.github, 'aims/evidence');
    await world.judge(await world.open('bolder', change));
    expect(world.verdict('bolder')?.state).toBe('error');
  });

  test('another default branch, from before the gate: the ledger remembers', async () => {
    world = await World.start(SHOP);
    world.repository.git('branch', 'aims/evidence');
    await world.repository.push(world.github, 'aims/evidence');
    world.repository.git('branch', 'trunk');
    await world.repository.push(world.github, 'trunk');
    await world.github.call('admin', 'PATCH', AT, { default_branch: 'trunk' });
    const number = await world.open('bolder', change);
    await world.github.call('sam', 'PATCH', `${AT}/pulls/${number}`, { base: 'trunk' });
    await world.judge(number);
    expect(world.verdict('bolder')?.state).toBe('error');
  });

  test('what GitHub does not tell is not taken for nothing', async () => {
    world = await World.start(SHOP);
    const number = await world.open('bolder', change);
    for (const path of [/\/git\/trees\//, /\/commits$/, /\/git\/ref\//, /\/repos\/acme\/shop$/]) {
      world.github.inject({
        path,
        answer: { status: 403, message: 'Resource not accessible by integration' },
      });
      await world.judge(number);
      expect([String(path), world.verdict('bolder')?.state]).toEqual([String(path), 'error']);
      world.github.forget();
    }
  });
});
