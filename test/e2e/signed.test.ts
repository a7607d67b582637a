import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aimsGateBeside } from '../cli/command.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { KeyRing } from '../support/signing.ts';
import { World } from '../support/world.ts';

/** A review, a rebase, one word too many, a signature: each step stands on the one before. */
describe('approvals of a prompt change, reviewed and signed', () => {
  const ring = new KeyRing();
  let world: World;
  let number: number;
  beforeAll(async () => {
    const { publicKey } = ring.make('dana', 'ed25519');
    world = await World.start({ ...PRODUCT, '.aims/allowed_signers': `dana ${publicKey}\n` });
    const change = { 'prompts/system.md': BOLDER_PROMPT, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
    number = await world.open('bolder', change);
  });
  afterAll(async () => {
    ring.remove();
    await world.stop();
  });

  const judge = () => world.judge(number, { action: 'synchronize' });
  const comment = async () => (await world.comments(number))[0]?.body ?? '';
  const decide = async (...args: readonly string[]) => {
    const where = ['--repo', world.repository.directory, '--base', 'main', '--repository', 'acme/shop'];
    const ran = await aimsGateBeside(['approve', '--system', 'support-bot', ...where, ...args]);
    expect(ran.stderr).toBe('');
  };

  test('the owner approves by a review', async () => {
    await world.review('dana', number);
    expect((await judge()).outputs.verdict).toBe('pass');
  });

  test('a rebase keeps it', async () => {
    const { repository, github } = world;
    repository.git('checkout', '--quiet', 'main');
    repository.commit('Elsewhere', { 'src/shop.ts': 'export const shop = "closed";\n' });
    await repository.push(github, 'main');
    repository.git('checkout', '--quiet', 'bolder');
    repository.git('rebase', '--quiet', 'main');
    await repository.push(github, 'bolder');
    expect((await judge()).outputs.verdict).toBe('pass');
  });

  test('one word in the prompt ends it, and the comment says whose approval that was', async () => {
    await world.push('bolder', { 'prompts/system.md': BOLDER_PROMPT.replace('helpful', 'very helpful') });
    expect((await judge()).outputs.verdict).toBe('fail');
    const rows = (await comment()).split('\n').filter((line) => line.includes('changed since'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/dana.*approved.*no.*prompts\/system\.md.*changed since/);
    expect(await comment()).toContain('aims-gate approve --system support-bot');
  });

  test('signed by the owner and pushed it is green, for the signer committed nothing else', async () => {
    world.github.forget();
    await decide('--key', join(ring.folder, 'dana'), '--condition', 'watch @everyone | <b>refusals</b>');
    await world.push('bolder', {}, 'dana');
    const result = await judge();
    expect(result.outputs.verdict).toBe('pass');
    expect(world.github.violations).toEqual([]);
    const row = (await comment()).split('\n').find((line) => line.includes('signed with')) ?? '';
    expect(row).toMatch(/dana.*signed.*yes.*same content.*SHA256:.*on condition: watch/);
    // Conditions are the signer's words: nobody is called by them, and no table breaks.
    expect(row).toContain('watch `@everyone` &#124;');
    expect(row).not.toContain('<b>');
  });

  test('a signed approval costs no request for each review', async () => {
    const reads = async () => {
      world.github.forget();
      await judge();
      return world.github.requests.filter(({ method }) => method === 'GET').length;
    };
    const alone = await reads();
    for (let count = 0; count < 5; count += 1) await world.review('kim', number, 'COMMENT');
    expect(await reads()).toBe(alone);
  });

  test('a commit that GitHub verified as the owner’s vouches for a statement without a signature', async () => {
    await world.push('bolder', { 'prompts/system.md': BOLDER_PROMPT.replace('helpful', 'most helpful') });
    await decide('--method', 'commit');
    const sha = await world.push('bolder', {}, 'dana');
    world.github.forget();
    expect((await judge()).outputs.verdict).toBe('fail');
    expect(await comment()).toContain('no commit of this pull request that');
    const verified = { verified: true, reason: 'valid', signature: 'x', payload: 'x', verified_at: null };
    world.github.inject({
      path: /\/compare\//,
      answer: {
        rewrite: (json) => {
          const compared = json as { commits: readonly { sha: string; commit: object }[] };
          const commits = compared.commits.map((one) =>
            one.sha === sha ? { ...one, commit: { ...one.commit, verification: verified } } : one,
          );
          return { ...compared, commits };
        },
      },
      times: 10,
    });
    expect((await judge()).outputs.verdict).toBe('pass');
    expect(await comment()).toContain(`signed commit \`${sha.slice(0, 7)}\``);
  });

  test('a signed rejection outlives the commit that brought it in', async () => {
    const before = world.repository.git('rev-parse', 'bolder');
    const later = new Date(Date.now() + 60_000).toISOString();
    await decide('--key', join(ring.folder, 'dana'), '--decision', 'reject', '--now', later);
    await world.push('bolder', {}, 'dana');
    expect((await judge()).outputs.verdict).toBe('fail');
    expect(await comment()).toMatch(/dana.{0,3} rejected this content/);
    world.repository.git('reset', '--quiet', '--hard', before);
    await world.repository.push(world.github, 'bolder');
    world.github.forget();
    expect((await judge()).outputs.verdict).toBe('fail');
    expect(await comment()).toContain('taken out of the branch since, which does not withdraw it');
    expect(world.github.violations).toEqual([]);
  });
});
