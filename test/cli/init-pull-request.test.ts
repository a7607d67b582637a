import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN, OWNER, REPO } from '../support/embedded-github.ts';
import { AT, World } from '../support/world.ts';
import { aimsGateBeside } from './command.ts';

const SHOP = {
  'api/package.json': '{"name":"api","dependencies":{"openai":"^4.1.0"}}\n',
  'api/prompts/system.md': 'You are the shop assistant. Never give medical advice.\n',
};
let world: World;
beforeEach(async () => {
  world = await World.start(SHOP);
  world.repository.commit('Shorter', { 'api/prompts/system.md': 'You are the shop assistant. Be brief.\n' });
  await world.repository.push(world.github, 'main');
});
afterEach(() => world.stop());

const init = (env: Readonly<Record<string, string>> = {}, ...args: readonly string[]) =>
  aimsGateBeside(
    [
      'init',
      '--pr',
      '--yes',
      '--repo',
      world.repository.directory,
      '--repository',
      `${OWNER}/${REPO}`,
      ...args,
    ],
    { GITHUB_API_URL: world.github.url, GH_TOKEN: world.github.token(ADMIN), ...env },
  );

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: { readonly ref: string };
}
const pulls = async () => (await world.github.call('sam', 'GET', `${AT}/pulls`)) as readonly Pull[];

describe('init --pr', () => {
  test('opens a pull request with the drafts, and leaves the clone as it is', async () => {
    const ran = await init();
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const [pull] = await pulls();
    expect(pull).toMatchObject({
      title: 'Adopt aims-gate: drafts to complete',
      head: { ref: 'aims-gate/onboarding' },
    });
    expect(ran.stdout).toContain(`/pull/${pull?.number}\n`);
    expect(pull?.body).toContain('| `api` | 1 |');
    expect(pull?.body).toContain('Of the last 1 change, 1 touched AI and would have been judged.');
    const files = (await world.github.call('sam', 'GET', `${AT}/pulls/${pull?.number}/files`)) as readonly {
      filename: string;
      status: string;
    }[];
    expect(files.map(({ filename }) => filename)).toContain('.aims/systems/api/system.yml');
    expect(files.every(({ status }) => status === 'added')).toBe(true);
    expect(world.repository.git('status', '--porcelain')).toBe('');
  });

  test('a second one is refused while the branch is there', async () => {
    await init();
    const ran = await init();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('the branch aims-gate/onboarding is there already');
    expect(await pulls()).toHaveLength(1);
  });

  test('what the default branch has by now is not replaced', async () => {
    world.repository.commit('A policy', { '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n' });
    await world.repository.push(world.github, 'main');
    world.repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect((await init()).code).toBe(0);
    const [pull] = await pulls();
    const files = (await world.github.call('sam', 'GET', `${AT}/pulls/${pull?.number}/files`)) as readonly {
      filename: string;
    }[];
    expect(files.map(({ filename }) => filename)).not.toContain('.aims/policy.yml');
  });

  test('without a token it says so and opens nothing', async () => {
    const ran = await init({ GH_TOKEN: '' });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('init --pr needs a token');
    expect(await pulls()).toHaveLength(0);
  });
});
