import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PRODUCT } from '../support/product.ts';
import { World } from '../support/world.ts';
import { Stage } from './attacks/stage.ts';

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

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** What a verdict rests on, and what is said of it once it has passed. */
const EXPIRIES: readonly (readonly [
  string,
  () => readonly [string, Readonly<Record<string, string>>],
  RegExp,
])[] = [
  [
    'an exception',
    () => [
      `gates:\n  card:\n    require:\n      - document: { path: "{system}/missing.md" }\n`,
      {
        '.aims/exceptions/late.yml': `id: late\ngate: card\nsystem: support-bot\nreason: The document follows with the new evaluation.\nrequested-by: kim\napproved-by: gail\nexpires: "${inDays(0)}"\n`,
      },
    ],
    /missing\.md/,
  ],
  [
    'a day that a condition names',
    () => [
      `gates:\n  late:\n    when: { changes: [prompt], expression: 'today > "${inDays(0)}"' }\n    require:\n      - document: { path: "{system}/missing.md" }\n`,
      {},
    ],
    /missing\.md/,
  ],
];

test.each(EXPIRIES)('%s has passed since: the scheduled run judges again', async (_, of, says) => {
  const [gates, files] = of();
  const policy = `version: 1\nchanges: { prompt: ["prompts/**"] }\n${gates}`;
  const stage = await Stage.start(policy, { ...PRODUCT, ...files });
  try {
    const on = await stage.open();
    const first = await on.judged();
    expect([on.state, first.log]).toEqual(['success', first.log]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1.5 * DAY_MS });
    stage.github.forget();
    const again = await stage.scheduled();
    expect(again.log).toContain(`#${on.number}: its verdict is older than a day`);
    expect([on.state, again.log]).toEqual(['failure', again.log]);
    expect(await on.comment()).toMatch(says);
  } finally {
    vi.useRealTimers();
    await stage.stop();
  }
});
