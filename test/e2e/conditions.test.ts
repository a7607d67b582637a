import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aimsGateBeside } from '../cli/command.ts';
import { ADMIN } from '../support/embedded-github.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { ledgerOf, records } from '../support/recorded.ts';
import { KeyRing } from '../support/signing.ts';
import { AT, World } from '../support/world.ts';

/** From the owner's signature to the second person who saw that its condition is met: each test stands on those before. */
const ring = new KeyRing();
const POLICY = PRODUCT['.aims/policy.yml'] ?? '';
let world: World;
let number: number;

beforeAll(async () => {
  const { publicKey } = ring.make('dana', 'ed25519');
  world = await World.start({
    ...PRODUCT,
    '.aims/policy.yml': `${POLICY}override-review: 30 days\n`,
    '.aims/allowed_signers': `dana ${publicKey}\n`,
  });
  const change = { 'prompts/system.md': BOLDER_PROMPT, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
  number = await world.open('bolder', change);
  const where = ['--repo', world.repository.directory, '--base', 'main', '--repository', 'acme/shop'];
  const condition = ['--condition', 'watch refusals for a week'];
  const key = ['--key', join(ring.folder, 'dana')];
  await aimsGateBeside(['approve', '--system', 'support-bot', ...where, ...key, ...condition]);
  await world.push('bolder', {}, 'dana');
});
afterAll(async () => {
  ring.remove();
  await world.stop();
});

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
}
const issues = async () =>
  (await world.github.call(ADMIN, 'GET', `${AT}/issues?state=all&labels=aims-override`)) as readonly Issue[];
const close = async (login: string, issue: number) => {
  await world.github.call(login, 'PATCH', `${AT}/issues/${issue}`, { state: 'closed' });
  return world.run({ event: 'issues', payload: { action: 'closed', issue: { number: issue } } });
};

test('the merge is recorded with the signed file, and its conditions ask for a second person', async () => {
  expect((await world.judge(number, { action: 'synchronize' })).outputs.verdict).toBe('pass');
  const merge = await world.merge(number);
  world.github.forget();
  const closed = await world.judge(number, { action: 'closed' });
  expect(closed.code).toBe(0);
  const store = await ledgerOf(world.github);
  const [signed, ...more] = await records(store, 'deployment-approval-record');
  expect(more).toEqual([]);
  expect(signed).toMatchObject({
    system: 'support-bot',
    approver: { login: 'dana' },
    decision: 'approve-with-conditions',
    conditions: ['watch refusals for a week'],
    method: 'ssh',
  });
  // The signature can be checked from the record alone.
  expect(JSON.parse(String(signed?.envelope))).toMatchObject({ signatures: [{ sig: expect.any(String) }] });
  const [override, ...others] = await records(store, 'override');
  expect(others).toEqual([]);
  expect(override).toMatchObject({
    how: 'approved-with-conditions',
    actor: { login: 'dana' },
    pullRequest: number,
    commits: [merge],
    verdict: 'pass',
    gaps: [{ system: 'support-bot', message: '@dana approved on condition: watch refusals for a week' }],
  });
  const in30 = new Date(Date.parse(String(override?.decidedAt)) + 30 * 86_400_000).toISOString();
  expect(override?.reviewDue).toBe(in30.slice(0, 10));
  const [issue] = await issues();
  expect(issue?.title).toMatch(/^Approved with conditions, to be looked at again: [0-9a-f]{12}$/);
  expect(issue?.body).toContain('watch refusals for a week');
  expect(issue?.body).toContain(`by \`${in30.slice(0, 10)}\`, sees that the conditions are met`);
  expect(world.github.violations).toEqual([]);
});

test('the sweep names it until somebody has looked', async () => {
  const swept = await world.run({ event: 'schedule', payload: { schedule: '17 5 * * 1-5' } });
  expect(swept.stdout).toContain('approved with conditions at ');
});

test('whoever set the conditions cannot be the second person', async () => {
  const [issue] = await issues();
  await close('dana', issue?.number ?? 0);
  expect(await issues()).toMatchObject([{ state: 'open' }]);
});

test('somebody else closes it, and that is on record', async () => {
  const [issue] = await issues();
  await close('gail', issue?.number ?? 0);
  expect(await issues()).toMatchObject([{ state: 'closed' }]);
  const reviews = await records(await ledgerOf(world.github), 'override-review');
  expect(reviews).toMatchObject([
    { reviewer: { login: 'dana' }, independent: 'no' },
    { reviewer: { login: 'gail' }, independent: 'yes' },
  ]);
  expect(world.github.violations).toEqual([]);
});
