import { afterEach, beforeEach, expect, test } from 'vitest';
import { REQUESTS } from '../../src/adoption/cost.ts';
import { BOLDER_PROMPT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import type { Files } from '../support/repository.ts';
import { World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const GOVERNED = { 'prompts/system.md': BOLDER_PROMPT, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
const QUIET = { 'assets/logo.png': 'PNG' };

/** Requests of the job that looks at the push of a merged change. */
async function landing(files: Files): Promise<number> {
  const number = await world.open('change', files);
  await world.review('dana', number);
  await world.review('kim', number);
  await world.judge(number);
  const before = world.repository.git('rev-parse', 'main');
  const after = await world.merge(number);
  world.github.forget();
  const payload = {
    ref: 'refs/heads/main',
    before,
    after,
    sender: { login: 'omar', id: 4 },
    repository: { default_branch: 'main', pushed_at: 1_795_600_000 },
  };
  expect((await world.run({ event: 'push', payload })).code).toBe(0);
  return world.github.requests.length;
}

test.each([
  ['a change of a prompt', GOVERNED, REQUESTS.landedGoverned],
  ['a change without AI', QUIET, REQUESTS.landedQuiet],
])('%s that landed takes as many requests as a replay says', async (_, files, most) => {
  const sent = await landing(files);
  expect(sent).toBeLessThanOrEqual(most);
  expect(sent).toBeGreaterThan(most / 2);
});
