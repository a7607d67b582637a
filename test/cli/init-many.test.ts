import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN, OWNER, REPO } from '../support/embedded-github.ts';
import { TestRepository } from '../support/repository.ts';
import { AT, World } from '../support/world.ts';
import { aimsGateBeside } from './command.ts';

const SHOP = { 'api/prompts/system.md': 'You are the shop assistant. Never give medical advice.\n' };
const CENTRAL = `github:acme/ai-policy/policy.yml@${'1'.repeat(40)}`;
let world: World;
let plain: TestRepository;
let scratch: string;
beforeEach(async () => {
  world = await World.start(SHOP);
  plain = new TestRepository();
  plain.commit('No AI', { 'a.txt': 'hello\n' });
  plain.git('remote', 'add', 'origin', `https://github.com/${OWNER}/${REPO}.git`);
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-list-'));
});
afterEach(async () => {
  await world.stop();
  plain.remove();
  rmSync(scratch, { recursive: true });
});

const run = (list: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => {
  const file = join(scratch, 'list.txt');
  writeFileSync(file, list);
  return aimsGateBeside(['init', '--pr', '--yes', '--repositories', file, ...args], {
    GITHUB_API_URL: world.github.url,
    GH_TOKEN: world.github.token(ADMIN),
    ...env,
  });
};
interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string };
}
const pulls = async () => (await world.github.call('sam', 'GET', `${AT}/pulls`)) as readonly Pull[];

describe('the onboarding pull request in every repository of a list', () => {
  test('clones what is named, opens one where AI is, and goes on where something fails', async () => {
    // The host serves clones from a folder.
    const served = join(scratch, 'served', OWNER, `${REPO}.git`);
    world.repository.git('clone', '--quiet', '--bare', world.repository.directory, served);
    const list = `# ours\n${OWNER}/${REPO}\n\n${plain.directory} # without AI\n${OWNER}/gone\n${OWNER}/${REPO}\n`;
    const ran = await run(list, ['--extends', CENTRAL], {
      GITHUB_SERVER_URL: `file://${join(scratch, 'served')}`,
    });
    const [pull, ...others] = await pulls();
    expect(others).toEqual([]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(
      new RegExp(`${OWNER}/${REPO}: \\S+/pull/${pull?.number} \\(\\d+ files, \\d+ answers missing\\)`),
    );
    expect(ran.stdout).toContain(`${plain.directory}: no AI was found in it\n`);
    expect(ran.stdout).toMatch(
      new RegExp(`${OWNER}/gone: file://.* could not be cloned: .* → clone it by hand`),
    );
    expect(ran.stdout).toContain('1 pull request opened, 1 had nothing to propose, 1 failed\n');
    const policy = (await world.github.call(
      'sam',
      'GET',
      `${AT}/contents/.aims/policy.yml?ref=${pull?.head.sha}`,
    )) as { readonly content: string };
    expect(Buffer.from(policy.content, 'base64').toString()).toContain(`extends: ${CENTRAL}\n`);
  });

  test('a clone without a remote on GitHub: what to do with the list is said, not an option that does not fit it', async () => {
    plain.git('remote', 'remove', 'origin');
    const ran = await run(`${plain.directory}\n`);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(
      'names no repository on GitHub → correct the remote, or list the repository as owner/name',
    );
  });

  test('a second run finds the branch, and a repository that has a policy is left alone', async () => {
    world.repository.git('remote', 'add', 'origin', `https://github.com/${OWNER}/${REPO}.git`);
    const list = `${world.repository.directory}\n`;
    expect(await run(list)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 pull request opened'),
    });
    const again = await run(list);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('is there already') });
    world.repository.commit('Adopt', { '.aims/policy.yml': 'version: 1\nextends: preset:baseline\n' });
    await world.repository.push(world.github, 'main');
    expect((await run(list)).stdout).toContain('it has .aims/policy.yml already');
    expect(await pulls()).toHaveLength(1);
  });

  test.each([
    ['an empty list', '# nothing\n', [], 'lists no repository'],
    [
      'a policy that is not pinned',
      `${OWNER}/${REPO}\n`,
      ['--extends', 'github:acme/p/policy.yml@main'],
      'a full commit id',
    ],
  ])('%s: one message, nothing opened', async (_, list, args, says) => {
    const ran = await run(list, args);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
    expect(await pulls()).toEqual([]);
  });
});
