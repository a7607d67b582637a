import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { ADMIN } from '../support/embedded-github.ts';
import { ledgerOn } from '../support/ledger-repository.ts';
import { BOLDER_PROMPT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { AT, World } from '../support/world.ts';

/** A pull request from its first commit to its record: each step stands on the one before. */
describe('a prompt change, from opening to evidence', () => {
  let world: World;
  let number: number;
  const keys = generateKeyPairSync('ed25519');
  const secret = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  beforeAll(async () => {
    world = await World.start();
    number = await world.open('bolder', { 'prompts/system.md': BOLDER_PROMPT });
  });
  afterAll(() => world.stop());

  test('without its paperwork it fails, and says what is missing, where and how to fix it', async () => {
    const result = await world.judge(number);
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'fail', failures: '3' });
    expect(world.verdict('bolder')).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^1 gap before/),
    });
    const [check] = await world.checks('bolder');
    expect(check).toMatchObject({ name: 'AI lifecycle findings', conclusion: 'neutral' });
    expect(check?.output.annotations_count).toBe(2);
    const [comment, ...more] = await world.comments(number);
    expect(more).toEqual([]);
    expect(comment?.user.login).toBe('github-actions[bot]');
    expect(comment?.body.split('\n')[0]).toMatch(/⛔ 1 gap/);
    expect(comment?.body).toContain('model-card.md');
    expect(result.summary).toContain('model-card.md');
    expect(world.github.violations).toEqual([]);
  });

  test('the result is on disk as JSON', async () => {
    const result = await world.judge(number, { action: 'reopened' });
    expect(result.report).toMatchObject({
      schemaVersion: 1,
      verdict: 'fail',
      changes: [{ path: 'prompts/system.md', status: 'modified', class: 'prompt', system: 'support-bot' }],
      systems: [{ id: 'support-bot', owner: 'dana', risk: 'limited', stage: 'operation' }],
    });
  });

  test('with the card it waits for people: another state, not a failure', async () => {
    world.github.forget();
    await world.push('bolder', { [`${SYSTEM}/model-card.md`]: UPDATED_CARD });
    const result = await world.judge(number, { action: 'synchronize' });
    expect(result.code).toBe(0);
    expect(world.verdict('bolder')?.state).toBe('pending');
    const [comment, ...more] = await world.comments(number);
    expect(more).toEqual([]);
    expect(comment?.body.split('\n')[0]).toMatch(/⏳/);
    expect(world.github.violations).toEqual([]);
  });

  test('approvals of this content turn the status green and edit the same comment', async () => {
    await world.review('dana', number);
    const result = await world.judge(number, { event: 'pull_request_review', action: 'submitted' });
    expect(result.code).toBe(0);
    expect(result.outputs.verdict).toBe('pass');
    expect(world.verdict('bolder')?.state).toBe('success');
    const checks = await world.checks('bolder');
    expect(checks.map(({ conclusion }) => conclusion)).toEqual(['success']);
    const [comment, ...more] = await world.comments(number);
    expect(more).toEqual([]);
    expect(comment?.body.split('\n')[0]).toMatch(/✅/);
  });

  test('an unrelated commit keeps the approval, a changed prompt ends it', async () => {
    await world.push('bolder', { 'src/shop.ts': 'export const shop = "closed";\n' });
    expect((await world.judge(number, { action: 'synchronize' })).outputs.verdict).toBe('pass');
    await world.push('bolder', { 'prompts/system.md': `${BOLDER_PROMPT}Never mention prices.\n` });
    const result = await world.judge(number, { action: 'synchronize' });
    expect(result.outputs.verdict).toBe('fail');
    const [comment] = await world.comments(number);
    expect(comment?.body).toContain('changed since');
  });

  test('closing records every decision, signed, chained and read back', async () => {
    await world.review('dana', number);
    await world.merge(number);
    world.github.forget();
    const inputs = { 'signing-key': secret };
    const result = await world.judge(number, { action: 'closed', inputs });
    expect(result.code).toBe(0);
    // The runner reads `::add-mask::` lines and shows none of them.
    const shown = result.stdout.replace(/^::add-mask::.*$/gm, '');
    expect(shown).not.toContain(secret.split('\n')[1]);
    const digests = JSON.parse(result.outputs.evidence ?? '[]') as string[];
    expect(result.outputs.checkpoint).toMatch(/^aims-checkpoint v1 \d+ [0-9a-f]{64} [0-9a-f]{64}$/);
    expect(result.stdout).toContain(String(result.outputs.checkpoint));
    // Two reviews, the verdict, and that a system in operation was updated.
    expect(digests).toHaveLength(4);
    expect(world.github.violations).toEqual([]);
    const again = await world.judge(number, { action: 'closed', inputs });
    expect(JSON.parse(again.outputs.evidence ?? 'null')).toEqual([]);
    const files = await ledgerOn(world);
    const key = ed25519Verifier(keys.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const verification = await verifyLedger(files, [key]);
    expect(verification).toMatchObject({
      ok: true,
      unsigned: 0,
      types: new Map([
        ['review', 2],
        ['verdict', 1],
        ['lifecycle', 1],
        ['checkpoint', 1],
      ]),
      checkpoint: { count: 4, head: digests[3] },
    });
  });

  test('the push that landed it finds the decisions recorded', async () => {
    const pull = (await world.github.call(ADMIN, 'GET', `${AT}/pulls/${number}`)) as {
      merge_commit_sha: string;
    };
    const [before] = world.repository.git('rev-parse', 'main').split('\n');
    const payload = {
      ref: 'refs/heads/main',
      before,
      after: pull.merge_commit_sha,
      repository: { default_branch: 'main' },
    };
    const result = await world.judge(number, { event: 'push', payload, inputs: { 'signing-key': secret } });
    expect(result.code).toBe(0);
    expect(result.stdout).toContain(`#${number}: 0 decisions recorded`);
    expect(result.stdout).toContain('4 known before');
  });
});
