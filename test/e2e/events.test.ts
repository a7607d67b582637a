import type { Nodes } from 'mdast';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseMarkdownTree } from '../../src/documents/markdown.ts';
import { ADMIN } from '../support/embedded-github.ts';
import { BOLDER_PROMPT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { runAction } from '../support/runner.ts';
import { AT, examplePayload, World } from '../support/world.ts';

interface Sent {
  readonly output: { readonly annotations: readonly object[] };
}

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const GOOD = { 'prompts/system.md': BOLDER_PROMPT, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };

describe('events', () => {
  test('a change that touches no AI: green at once, no comment, no trees', async () => {
    const number = await world.open('words', { 'assets/logo.png': 'PNG' });
    const result = await world.judge(number);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'not-applicable' } });
    expect(await world.comments(number)).toEqual([]);
    expect(world.verdict('words')?.state).toBe('success');
    expect(await world.checks('words')).toEqual([]);
    // Where links lead, and what registered systems claim: one listing of the target branch.
    expect(world.github.requests.filter(({ path }) => path.includes('/git/')).length).toBeLessThanOrEqual(1);
    expect(world.github.requests.length).toBeLessThanOrEqual(6);
    expect(world.github.violations).toEqual([]);
  });

  test('a typical governed change, and a large one without AI, ask GitHub little', async () => {
    const typical = await world.open('typical', {
      'prompts/system.md': 'You answer questions of our customers about orders.\n',
      'config/model.yml': 'provider: example-ai\nmodel: chat-2026-09-01\ntemperature: 0.2\n',
      'evals/questions.jsonl': '{"question":"Where is my parcel?","expected":"delivery status"}\n',
      [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
    });
    await world.review('dana', typical);
    world.github.forget();
    await world.judge(typical);
    // One of them lists the links of the target branch.
    expect(world.github.requests.length).toBeLessThanOrEqual(10);
    const pages = Array.from({ length: 150 }, (_, index) => [
      `src/p${index}.ts`,
      `export const p = ${index};\n`,
    ]);
    const large = await world.open('large', Object.fromEntries(pages));
    await world.judge(large);
    expect(world.github.requests.length).toBeLessThanOrEqual(10);
  });

  test('a change of code is looked into: green when it holds no AI', async () => {
    const number = await world.open('shop', { 'src/shop.ts': 'export const shop = 1;\n' });
    expect(await world.judge(number)).toMatchObject({ code: 0, outputs: { verdict: 'not-applicable' } });
    expect(world.github.violations).toEqual([]);
  });

  test('a model id inside code is governed, whatever the file is called', async () => {
    const number = await world.open('model', {
      'src/shop.ts': 'export const answer = (client) => client.chat.create({ model: "gpt-4o" });\n',
    });
    const result = await world.judge(number);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    expect(result.stdout).toContain('src/shop.ts belongs to no registered AI system');
  });

  test('a change that stops touching AI turns its comment quiet', async () => {
    const number = await world.open('bolder', { 'prompts/system.md': BOLDER_PROMPT });
    await world.judge(number);
    const before = (await world.comments(number))[0]?.body;
    world.repository.git('checkout', '--quiet', 'bolder');
    await world.push('bolder', {
      'prompts/system.md': world.repository.git('show', 'main:prompts/system.md').concat('\n'),
    });
    await world.judge(number, { action: 'synchronize' });
    const comments = await world.comments(number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).not.toBe(before);
    expect(comments[0]?.body.split('\n')[0]).toMatch(/nothing to judge/);
  });

  test('/aims recheck judges again; another comment does nothing', async () => {
    const number = await world.open('bolder', GOOD);
    const payload = (body: string, user: object = { login: 'kim', type: 'User' }) => {
      return {
        ...examplePayload('issue_comment', 'created'),
        action: 'created',
        issue: { number, pull_request: {} },
        comment: { body, user },
      };
    };
    const idle = await runAction(world.github, {
      event: 'issue_comment',
      payload: payload('looks fine, see /aims recheck'),
    });
    expect(idle.code).toBe(0);
    expect(idle.stdout).toContain('nothing to do');
    for (const bot of [{ login: 'helper[bot]', type: 'Bot' }, { login: 'helper[bot]', type: 'User' }, {}]) {
      const asked = await runAction(world.github, {
        event: 'issue_comment',
        payload: payload('/aims recheck', bot),
      });
      expect(asked.stdout).toContain('only people ask for a recheck');
    }
    await world.review('dana', number);
    const result = await runAction(world.github, {
      event: 'issue_comment',
      payload: payload('/aims recheck\n\nthanks'),
    });
    expect(result.outputs.verdict).toBe('pass');
  });

  test('workflow_dispatch judges the pull request of its input', async () => {
    const number = await world.open('bolder', GOOD);
    const payload = { inputs: { 'pull-request': String(number) } };
    expect((await runAction(world.github, { event: 'workflow_dispatch', payload })).outputs.verdict).toBe(
      'fail',
    );
  });

  test.each([
    ['an event of no use', 'release', {}, /does not know what to do on release/],
    [
      'a dispatch with a wrong number',
      'workflow_dispatch',
      { inputs: { 'pull-request': 'seven' } },
      /names no pull request/,
    ],
  ])('%s: a clear message, not a crash', async (_, event, payload, says) => {
    const result = await runAction(world.github, { event, payload });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(says);
  });

  test('a re-run with the payload of an old head judges the head of now', async () => {
    const number = await world.open('bolder', { 'prompts/system.md': BOLDER_PROMPT });
    const old = await world.github.call(ADMIN, 'GET', `${AT}/pulls/${number}`);
    const head = await world.push('bolder', { [`${SYSTEM}/model-card.md`]: UPDATED_CARD });
    await world.review('dana', number);
    const payload = { action: 'opened', number, pull_request: old };
    const result = await runAction(world.github, { event: 'pull_request_target', payload, attempt: 2 });
    expect(result.report).toMatchObject({ head, verdict: 'pass' });
  });

  test('two pull requests on one head share its status: the worse one decides', async () => {
    const first = await world.open('bolder', GOOD);
    await world.review('dana', first);
    world.repository.branch('bolder-too', 'bolder');
    await world.repository.push(world.github, 'bolder-too');
    const body = { title: 'again', head: 'bolder-too', base: 'main' };
    const second = (await world.github.call('sam', 'POST', `${AT}/pulls`, body)) as { number: number };
    const result = await world.judge(first, { event: 'pull_request_review', action: 'submitted' });
    expect(result.outputs.verdict).toBe('fail');
    expect(result.stdout).toContain(`#${second.number}`);
    const description = expect.stringMatching(`^#${second.number}: waiting for`);
    expect(world.verdict('bolder')).toMatchObject({ state: 'pending', description });
  });

  test('somebody else’s comment with our mark is left alone, our own copies converge', async () => {
    const number = await world.open('bolder', GOOD);
    await world.judge(number);
    const [own] = await world.comments(number);
    const forged = { body: own?.body.replace('⏳', '✅') };
    await world.github.call('sam', 'POST', `${AT}/issues/${number}/comments`, forged);
    await world.github.call('github-actions[bot]', 'POST', `${AT}/issues/${number}/comments`, {
      body: own?.body,
    });
    await world.review('dana', number);
    await world.judge(number, { event: 'pull_request_review', action: 'submitted' });
    const comments = await world.comments(number);
    expect(comments.map(({ user }) => user.login)).toEqual(['github-actions[bot]', 'sam']);
    expect(comments[0]?.body).toMatch(/✅/);
    expect(comments[1]?.body).toBe(forged.body);
  });

  test('more annotations than one request takes', async () => {
    const entries = Array.from(
      { length: 60 },
      (_, index) => [`.aims/systems/s${index}/system.yml`, `name: System ${index}\n`] as const,
    );
    const number = await world.open('many', Object.fromEntries(entries));
    const result = await world.judge(number);
    expect(result.outputs.verdict).toBe('fail');
    const [check] = await world.checks('many');
    expect(check?.conclusion).toBe('neutral');
    const sent = world.github.requests.flatMap(({ path, body }) =>
      path.includes('/check-runs') ? [body as Sent] : [],
    );
    const counts = sent.map(({ output }) => output.annotations.length);
    expect(counts.slice(0, -1)).toEqual(counts.slice(1).map(() => 50));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(60);
    expect(world.github.violations).toEqual([]);
  });

  test('names that try to be markup, commands or mentions stay text', async () => {
    const name = 'prompts/@dana <img src=x> | `x` ::error::\u202e [a](http://evil.test).md';
    const number = await world.open('hostile', { [name]: 'Be evil.\n' });
    const result = await world.judge(number);
    const [comment] = await world.comments(number);
    const markup: string[] = [];
    const visit = (node: Nodes): void => {
      if (node.type === 'html') markup.push(node.value);
      if (node.type === 'link' || node.type === 'image') markup.push(node.url);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(parseMarkdownTree(comment?.body ?? ''));
    expect(markup.filter((one) => /img|evil\.test$|^http:\/\/evil/.test(one))).toEqual([]);
    expect(comment?.body).not.toContain('\u202e');
    const [stop, go, ...more] = result.stdout.match(/^::.*$/gm) ?? [];
    expect(go).toBe(`::${stop?.replace('::stop-commands::', '')}::`);
    expect(more).toEqual([]);
    expect(world.github.violations).toEqual([]);
  });

  test('a pull request that weakens the policy is judged by the base policy and says what it would lose', async () => {
    const policy =
      'version: 1\nextends: preset:baseline\nmode: audit\ngates:\n  model-card: { level: notice, reason: too much work }\n';
    const number = await world.open('weaker', {
      '.aims/policy.yml': policy,
      'prompts/system.md': BOLDER_PROMPT,
    });
    const result = await world.judge(number);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    const [comment] = await world.comments(number);
    expect(comment?.body).toContain('model-card: failure → notice');
    expect(comment?.body).toMatch(/mode: enforce → audit/);
    expect(comment?.body).toContain('gail');
  });

  test('a policy that does not parse on the base fails with the place', async () => {
    await world.repository.git('checkout', '--quiet', 'main');
    world.repository.commit('Break it', {
      '.aims/policy.yml':
        'version: 1\nextends: preset:baseline\ngates:\n  model-card:\n    when: { chagnes: [prompt] }\n',
    });
    await world.repository.push(world.github, 'main');
    const number = await world.open('bolder', GOOD);
    const result = await world.judge(number);
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/\.aims\/policy\.yml:5:\d+ {2}unknown key/);
    expect(world.verdict('bolder')).toMatchObject({
      state: 'error',
      description: expect.stringContaining('could not judge'),
    });
    const [check] = await world.checks('bolder');
    expect(check?.output.summary).toContain('did you mean');
  });
});

describe('merge group', () => {
  test('every pull request of the group is judged against what would land', async () => {
    const number = await world.open('bolder', GOOD);
    await world.review('dana', number);
    const group = await groupOf('bolder', number);
    const result = await runAction(world.github, group.run);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const states = world.github.statuses(group.head).map(({ state }) => state);
    expect(states).toEqual(['success', 'pending']);
    expect(await world.comments(number)).toEqual([]);
  });

  test('content that no approval covers does not land', async () => {
    const number = await world.open('bolder', GOOD);
    await world.review('dana', number);
    const group = await groupOf('bolder', number, {
      'prompts/system.md': `${BOLDER_PROMPT}And something else.\n`,
    });
    const result = await runAction(world.github, group.run);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    expect(world.verdict(group.head)?.state).toBe('failure');
  });

  test.each([
    ['prompts/other.md', 'Smuggled.\n'],
    ['src/other.py', 'client.chat.completions.create(model="gpt-4o")\n'],
  ])('files that no pull request explains do not land: %s', async (path, text) => {
    const number = await world.open('bolder', GOOD);
    await world.review('dana', number);
    const group = await groupOf('bolder', number, { [path]: text });
    const result = await runAction(world.github, group.run);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(`none of its pull requests changes: ${path}`);
  });

  test('what a pull request changes beside the governed files is explained by it', async () => {
    const number = await world.open('bolder', { ...GOOD, 'src/hours.py': 'OPEN = "10-18"\n' });
    await world.review('dana', number);
    const group = await groupOf('bolder', number);
    const result = await runAction(world.github, group.run);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });

  test('a queue that rebases names its pull requests by its entries alone', async () => {
    const number = await world.open('bolder', GOOD);
    await world.review('dana', number);
    const group = await groupOf('bolder', number, {}, 'rebase');
    const baseCommit = world.repository.git('rev-parse', 'main');
    world.github.queue.push({ number, baseCommit, headCommit: group.head });
    const result = await runAction(world.github, group.run);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(world.verdict(group.head)?.state).toBe('success');
    expect(world.github.violations).toEqual([]);
  });

  test('a group whose pull request is gone ends at once', async () => {
    const number = await world.open('bolder', GOOD);
    const group = await groupOf('bolder', number);
    await world.close(number);
    await runAction(world.github, group.run);
    const description = expect.stringContaining('no open pull request found');
    expect(world.verdict(group.head)).toMatchObject({ state: 'error', description });
  });

  async function groupOf(branch: string, number: number, files = {}, how = 'merge') {
    const base = world.repository.git('rev-parse', 'main');
    const ref =
      how === 'merge' ? `gh-readonly-queue/main/pr-${number}-${base}` : `gh-readonly-queue/main/${base}`;
    world.repository.branch(ref, how === 'merge' ? 'main' : branch);
    const title = `Merge pull request #${number} from acme/${branch}`;
    if (how === 'merge') world.repository.git('merge', '--quiet', '--no-ff', branch, '-m', title);
    if (Object.keys(files).length > 0) world.repository.commit('Queue', files);
    const head = await world.repository.push(world.github, ref);
    world.github.forget();
    const event = examplePayload('merge_group', 'checks_requested');
    const merge_group = {
      head_sha: head,
      head_ref: `refs/heads/${ref}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
    };
    return {
      head,
      run: { event: 'merge_group', payload: { ...event, action: 'checks_requested', merge_group } },
    };
  }
});
