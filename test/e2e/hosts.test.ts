import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOLDER_PROMPT } from '../support/product.ts';
import { ledgerOf, records } from '../support/recorded.ts';
import { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

test.each([
  { server: 'https://github.com', host: 'github.com' },
  { server: 'https://acme.ghe.com', host: 'acme.ghe.com' },
  { server: 'https://github.acme.example:8443', host: 'github.acme.example:8443' },
])('records and links name the host: $server', async ({ server, host }) => {
  const name = host.replace(/\W/g, '-');
  const number = await world.open(name, { 'prompts/system.md': `${BOLDER_PROMPT}${host}\n` });
  const env = { GITHUB_SERVER_URL: server };
  await world.judge(number, { env });
  const [comment] = await world.comments(number);
  expect(comment?.body).toContain(`${server}/acme/shop/`);
  if (server !== 'https://github.com') expect(comment?.body).not.toContain('https://github.com/acme/shop');
  await world.close(number);
  expect((await world.judge(number, { action: 'closed', env })).code).toBe(0);
  const verdicts = await records(await ledgerOf(world.github), 'verdict');
  expect(verdicts.at(-1)).toMatchObject({ host, repository: 'acme/shop', pullRequest: { number } });
  expect(JSON.stringify(verdicts.at(-1))).toContain(`${server}/acme/shop/actions/runs/`);
  expect(world.github.violations).toEqual([]);
});
