import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN, OWNER, REPO } from '../support/embedded-github.ts';
import { World } from '../support/world.ts';
import { aimsGateBeside } from './command.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

test('accounts are asked of GitHub and written into the roles file; who is nobody is told', async () => {
  const { directory } = world.repository;
  const before = readFileSync(join(directory, '.aims/roles.yml'), 'utf8');
  const run = (...args: readonly string[]) =>
    aimsGateBeside(['accounts', '--repo', directory, '--repository', `${OWNER}/${REPO}`, ...args], {
      GITHUB_API_URL: world.github.url,
      GH_TOKEN: world.github.token(ADMIN),
    });
  const tried = await run('--dry-run');
  expect(readFileSync(join(directory, '.aims/roles.yml'), 'utf8')).toBe(before);
  const ran = await run();
  // The top management of the example has no account there.
  expect([tried.code, ran.code]).toEqual([1, 1]);
  expect(ran.stdout).toContain('✗ mira: nobody has this login');
  const after = readFileSync(join(directory, '.aims/roles.yml'), 'utf8');
  expect(after.startsWith(before.trimEnd())).toBe(true);
  expect(after).toMatch(/\naccounts:\n {2}dana: \d+\n {2}gail: \d+\n {2}lee: \d+\n {2}omar: \d+\n$/);
  expect((await run()).stdout).toContain('0 accounts added');
}, 240_000);
