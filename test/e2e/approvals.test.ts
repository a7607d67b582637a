import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, OWNER } from '../support/embedded-github.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { runAction } from '../support/runner.ts';
import { AT, examplePayload, World } from '../support/world.ts';

const POLICY = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  team:
    title: safety team
    require:
      - approval: { by: ["team:acme/safety"], min-minutes: 10 }
  review:
    title: human review
    require:
      - review: { count: 1, max-per-hour: 5 }
`;

/** One pull request and one team: each step stands on the one before. */
describe('approvals on GitHub', () => {
  let world: World;
  let number: number;
  const members = /\/teams\/safety\/members$/;

  beforeAll(async () => {
    world = await World.start({ ...PRODUCT, '.aims/policy.yml': POLICY });
    number = await world.open('bold', { 'prompts/system.md': 'Be bold.\n' });
    await world.github.call(ADMIN, 'POST', `/orgs/${OWNER}/teams`, { name: 'Safety' });
    await world.github.call(ADMIN, 'PUT', `/orgs/${OWNER}/teams/safety/memberships/kim`, { role: 'member' });
    await world.github.call(ADMIN, 'PUT', `${AT}/collaborators/kim`, { permission: 'push' });
    world.github.forget();
  });
  afterAll(() => world.stop());

  test('a team the token may not read is a gap that names the permission', async () => {
    world.github.inject({
      path: members,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    });
    const result = await world.judge(number);
    expect(result.outputs.verdict).toBe('fail');
    const [comment] = await world.comments(number);
    expect(comment?.body).toContain('cannot be read: GitHub answered 403');
    expect(comment?.body).toContain('`members: read`');
    expect(comment?.body.split('\n')[0]).toMatch(/⛔/);
    world.github.forget();
  });

  test('who is waited for is asked, once; what GitHub refuses is said and changes nothing', async () => {
    const inputs = { 'request-reviewers': 'always' };
    world.github.inject({
      method: 'POST',
      path: /\/requested_reviewers$/,
      times: 1,
      answer: { status: 422, message: 'Reviews may only be requested from collaborators' },
    });
    const refused = await world.judge(number, { action: 'reopened', inputs });
    expect(refused.stdout).toContain('could not ask for reviews');
    expect(refused.outputs.verdict).toBe('fail');
    world.github.forget();
    const asked = await world.judge(number, { action: 'reopened', inputs });
    expect(asked.stdout).toContain(`asked for a review of #${number}: kim`);
    const again = await world.judge(number, { action: 'reopened', inputs });
    expect(again.stdout).not.toContain('asked for a review');
    expect(world.github.violations).toEqual([]);
  });

  test('an approval in the first minute does not count; the comment says what was asked', async () => {
    await world.review('kim', number);
    const result = await world.judge(number, { action: 'reopened' });
    expect(result.outputs.verdict).toBe('fail');
    const [comment] = await world.comments(number);
    expect(comment?.body).toContain('after the content could be read, 10 are asked for');
    expect(comment?.body).toContain('| safety team |');
  });

  test('where it could be read for longer it counts, and a fork would be told how to refresh the check', async () => {
    world.github.minutesAgo = 30;
    const result = await world.judge(number, { action: 'reopened' });
    expect(result.outputs.verdict).toBe('pass');
    const [comment] = await world.comments(number);
    expect(comment?.body).toMatch(/same content; could be read for 3\d minutes/);
    expect(world.github.violations).toEqual([]);
  });

  test('a workflow that ran on a review of a fork leads to the pull request by its branch', async () => {
    const head = world.repository.git('rev-parse', 'bold');
    const run = { event: 'pull_request_review', head_sha: head, head_branch: 'bold', pull_requests: [] };
    const payload = {
      ...examplePayload('workflow_run'),
      workflow_run: { ...run, head_repository: { owner: { login: OWNER } } },
    };
    const result = await runAction(world.github, { event: 'workflow_run', payload });
    expect(result.outputs.verdict).toBe('pass');
    expect(result.stdout).toContain(`#${number} at ${head.slice(0, 7)}`);
    const other = { ...payload, workflow_run: { ...payload.workflow_run, head_sha: '0123456789'.repeat(4) } };
    const nothing = await runAction(world.github, { event: 'workflow_run', payload: other });
    expect(nothing.stdout).toContain('no open pull request has this head');
  });

  test('the number of reviews changes neither the requests nor the waves', async () => {
    const count = async () => {
      world.github.forget();
      await world.github.inWaves(() => world.judge(number, { action: 'reopened', here: true }));
      // What is written differs: a new reviewer is a new row of the comment.
      const asked = world.github.requests.filter(({ method }) => method === 'GET');
      return { requests: asked.length, waves: Math.max(...asked.map(({ wave }) => wave)) };
    };
    // From then on the check run of the one before is looked for.
    await count();
    const before = await count();
    for (let round = 0; round < 30; round += 1)
      await world.review(round % 2 === 0 ? 'kim' : 'lee', number, 'COMMENT');
    const after = await count();
    expect(after).toEqual(before);
  });

  test('who pushed in the name of another is not independent', async () => {
    world.repository.git('checkout', '--quiet', 'bold');
    world.repository.commit('More', { 'prompts/system.md': 'Be bolder.\n' }, 'sam');
    await world.repository.push(world.github, 'bold', 'kim');
    await world.review('kim', number);
    const result = await world.judge(number, { action: 'synchronize' });
    expect(result.outputs.verdict).toBe('fail');
    const [comment] = await world.comments(number);
    expect(comment?.body).toContain('pushed to the change');
  });

  test('who only updated what is not governed stays independent', async () => {
    const other = await world.open('other', {
      'prompts/system.md': 'Be other.\n',
      [`${SYSTEM}/note.txt`]: 'x\n',
    });
    world.repository.git('checkout', '--quiet', 'other');
    world.repository.commit('Shop', { 'src/shop.ts': 'closed\n' }, 'kim');
    await world.repository.push(world.github, 'other', 'kim');
    await world.review('kim', other);
    const result = await world.judge(other, { action: 'synchronize' });
    expect(result.outputs.verdict).toBe('pass');
  });
});
