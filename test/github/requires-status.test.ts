import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fields } from '../../src/documents/fields.ts';
import { type Client, createClient } from '../../src/github/client.ts';
import { requiresStatus } from '../../src/github/settings/branch-rules.ts';
import { BOT, OWNER, REPO } from '../support/embedded-github.ts';
import { World } from '../support/world.ts';
import { ACTIONS_APP, requireStatus } from './emulated/settings.ts';

const CONTEXT = 'AI lifecycle gate';
let world: World;
let client: Client;
beforeAll(async () => {
  world = await World.start();
  client = await createClient({ token: world.github.token(BOT), apiUrl: world.github.url });
});
afterAll(() => world.stop());
beforeEach(() => {
  world.github.settings.rules.clear();
  world.github.settings.classic.clear();
});

const asked = () => requiresStatus(client, { owner: OWNER, repo: REPO }, 'main', CONTEXT);

const ruleset = (context: string): void => requireStatus(world.github.settings, 'main', context);

test('nothing protects the branch', async () => {
  expect(await asked()).toBe(false);
});

test('a ruleset requires it', async () => {
  ruleset(CONTEXT);
  expect(await asked()).toBe(true);
});

test('a ruleset requires another one', async () => {
  ruleset('tests');
  expect(await asked()).toBe(false);
});

test('what GitHub does not tell is not required', async () => {
  ruleset(CONTEXT);
  world.github.inject({
    path: /\/rules\/branches\//,
    times: 1,
    answer: { status: 404, message: 'Not Found' },
  });
  expect(await asked()).toBe(false);
});

test('classic protection, which every reader is told of', async () => {
  const checks = [{ context: CONTEXT, app_id: ACTIONS_APP }];
  const protection = { enabled: true, required_status_checks: { contexts: [CONTEXT], checks } };
  world.github.inject({
    path: /shop\/branches\/main$/,
    times: 1,
    answer: { rewrite: (json) => ({ ...fields(json), protected: true, protection }) },
  });
  expect(await asked()).toBe(true);
});
