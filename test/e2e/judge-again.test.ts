import { afterAll, beforeAll, expect, test } from 'vitest';
import { PRODUCT } from '../support/product.ts';
import { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const scheduled = () => world.run({ event: 'schedule', payload: { schedule: '17 5 * * *' } });

test('the scheduled run judges what nobody judged, and again what the policy has changed for', async () => {
  const number = await world.open('terse', { 'prompts/system.md': 'Be terse.\n' });
  const first = await scheduled();
  expect(first.stdout).toContain(`#${number}: it has no verdict`);
  expect(world.verdict('terse')?.state).toBe('failure');

  expect((await scheduled()).stdout).toContain('1 open pull requests, 0 to judge again');

  // The commit is older than the verdict: only when it landed counts.
  world.repository.git('checkout', '--quiet', 'main');
  const policy = `${PRODUCT['.aims/policy.yml']}\n# As of tomorrow.\n`;
  const date = { GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z', GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z' };
  Object.assign(process.env, date);
  try {
    world.repository.commit('Another policy', { '.aims/policy.yml': policy });
  } finally {
    for (const name of Object.keys(date)) delete process.env[name];
  }
  await world.repository.push(world.github, 'main');
  expect((await scheduled()).stdout).toContain(`#${number}: the policy or the register changed since`);
  expect((await scheduled()).stdout).toContain('0 to judge again');
  expect(world.github.violations).toEqual([]);
});
