import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN } from '../support/embedded-github.ts';
import { AT, World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

test('as a job of workflow_dispatch: a table in log and summary, nothing written, red while something is not right', async () => {
  world.github.forget();
  const ran = await world.run({
    event: 'workflow_dispatch',
    payload: { inputs: {} },
    inputs: { task: 'doctor' },
  });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('no workflow on main runs aims-gate');
  expect(ran.summary).toContain('### aims-gate doctor: `acme/shop`');
  expect(ran.summary).toMatch(/\| ✗ \| required status \|/);
  expect(world.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual(
    [],
  );
  expect(await world.github.call(ADMIN, 'GET', `${AT}/issues?state=all`)).toEqual([]);
  expect(world.github.violations).toEqual([]);
});
