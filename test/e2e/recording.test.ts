import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseMarkdownTree } from '../../src/documents/markdown.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { directoryStore } from '../../src/evidence/stores/directory.ts';
import { objectStoreLedger } from '../../src/evidence/stores/object-store.ts';
import { ADMIN, BOT, type Fault } from '../support/embedded-github.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { ledgerOf, records } from '../support/recorded.ts';
import type { Files } from '../support/repository.ts';
import type { ActionResult } from '../support/runner.ts';
import { AT, World } from '../support/world.ts';

let world: World;
let scratch: string;
beforeEach(async () => {
  world = await World.start();
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-recording-'));
});
afterEach(async () => {
  await world.stop();
  rmSync(scratch, { recursive: true });
});

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
}

const issues = async (): Promise<readonly Issue[]> =>
  (await world.github.call(ADMIN, 'GET', `${AT}/issues?state=all&labels=aims-override`)) as Issue[];

const ledger = (): Promise<EvidenceStore> => ledgerOf(world.github);

/** A commit on main that no pull request brought. */
async function pushToMain(files: Files, event: object = {}): Promise<ActionResult> {
  world.repository.git('checkout', '--quiet', 'main');
  const before = world.repository.git('rev-parse', 'main');
  world.repository.commit('Straight to main', files, 'omar');
  return pushed(before, event);
}

async function pushed(before: string, event: object = {}): Promise<ActionResult> {
  const after = await world.repository.push(world.github, 'main');
  world.github.forget();
  return recordPush(before, after, event);
}

function recordPush(before: string, after: string, event: object = {}): Promise<ActionResult> {
  const payload = {
    ref: 'refs/heads/main',
    before,
    after,
    sender: { login: 'omar', id: 4 },
    repository: { default_branch: 'main', pushed_at: 1_795_600_000 },
  };
  return world.run({ event: 'push', payload, ...event });
}

const POLICY = '.aims/policy.yml';
const CHANGED = { 'prompts/system.md': BOLDER_PROMPT };

async function refused(branch: string): Promise<number> {
  const number = await world.open(branch, { 'prompts/system.md': `${BOLDER_PROMPT}${branch}\n` });
  await world.review('dana', number, 'REQUEST_CHANGES');
  await world.close(number);
  return number;
}

describe('what the store does not take', () => {
  test('fails the job, stays in its log, and is appended by the next recording run', async () => {
    await world.judge(await refused('first'), { action: 'closed' });
    const lost = await refused('second');
    world.github.inject({ method: 'POST', path: /\/git\/trees$/, answer: { status: 403 } });
    const failed = await world.judge(lost, { action: 'closed' });
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.stdout).toContain('contents: write');
    expect(failed.outputs.unrecorded).toMatch(/aims-unrecorded-\d+-1\.json$/);
    const kept = failed.stdout.split('\n').filter((line) => line.startsWith('{"id":'));
    expect(kept.map((line) => (JSON.parse(line) as { predicateType: string }).predicateType)).toEqual([
      expect.stringContaining('/review/'),
      expect.stringContaining('/verdict/'),
    ]);
    world.github.forget();
    const next = await world.judge(await refused('third'), { action: 'closed' });
    expect(next.code).toBe(0);
    expect(next.stdout).toContain(`#${lost}: closed before this run and not recorded until now`);
    expect((await records(await ledger(), 'verdict')).map(({ pullRequest }) => pullRequest)).toMatchObject([
      { number: 1 },
      { number: 2 },
      { number: 3 },
    ]);
    expect(world.github.violations).toEqual([]);
  });

  test('under audit it is said, and the job passes', async () => {
    await world.stop();
    world = await World.start({
      ...PRODUCT,
      [POLICY]: PRODUCT[POLICY]?.replace('mode: enforce', 'mode: audit') ?? '',
    });
    const other = await refused('other');
    world.github.inject({ method: 'POST', path: /\/git\/trees$/, answer: { status: 403 } });
    const result = await world.judge(other, { action: 'closed' });
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('could NOT be recorded');
  });

  test('an old repository is not replayed: an empty ledger begins with this run', async () => {
    await refused('before');
    await world.judge(await refused('now'), { action: 'closed' });
    expect(await records(await ledger(), 'verdict')).toMatchObject([{ pullRequest: { number: 2 } }]);
  });
});

/** Lists of closed pull requests name another head than each of them: no verdict is found by it. */
const unrecordedInLists: Fault = {
  method: 'GET',
  path: /\/pulls$/,
  query: /state=closed/,
  answer: {
    rewrite: (json) =>
      (json as readonly { readonly head: object }[]).map((pull) => {
        return { ...pull, head: { ...pull.head, sha: '1'.repeat(40) } };
      }),
  },
};

describe('what no run recorded', () => {
  test('the very first recording that is refused is found by the issue about it', async () => {
    const lost = await refused('first');
    world.github.inject({ method: 'POST', path: /\/git\/trees$/, answer: { status: 403 } });
    expect((await world.judge(lost, { action: 'closed' })).code).toBe(1);
    world.github.forget();
    // The issue has taken a number too.
    const second = await refused('second');
    const next = await world.judge(second, { action: 'closed' });
    expect(next.stdout).toContain(`#${lost}: closed before this run and not recorded until now`);
    expect((await records(await ledger(), 'verdict')).map(({ pullRequest }) => pullRequest)).toMatchObject([
      { number: lost },
      { number: second },
    ]);
    const open = await world.github.call(ADMIN, 'GET', `${AT}/issues?state=open&labels=aims-unrecorded`);
    expect(open).toEqual([]);
  });

  test.each<readonly [string, Fault | undefined]>([
    ['as GitHub lists them', undefined],
    // The list is read before another run records them: this run finds no verdict, and the ledger knows the decisions.
    ['and listed as if they were not', unrecordedInLists],
  ])('what is recorded is not told as news, %s', async (_, fault) => {
    await world.judge(await refused('first'), { action: 'closed' });
    if (fault !== undefined) world.github.inject(fault);
    const next = await world.run({ event: 'schedule', payload: {}, inputs: { task: 'record' } });
    expect(next.code).toBe(0);
    expect(next.stdout).not.toContain('not recorded until now');
    expect(next.stdout).toContain('0 decisions recorded');
  });

  test('a push whose run was cancelled is found by the next run of any kind', async () => {
    await pushToMain(CHANGED);
    world.repository.git('checkout', '--quiet', 'main');
    world.repository.commit('In between', { 'prompts/system.md': `${BOLDER_PROMPT}Between.\n` }, 'omar');
    const lost = await world.repository.push(world.github, 'main');
    await world.judge(await refused('next'), { action: 'closed' });
    expect((await records(await ledger(), 'override')).map(({ commits }) => commits)).toMatchObject([
      [expect.any(String)],
      [lost],
    ]);
  });

  test('every push that runs were lost for, one by one, and one that threw commits away', async () => {
    await pushToMain(CHANGED);
    const start = world.repository.tip('main');
    const lost: string[] = [];
    for (const text of ['One.', 'Two.', 'Three.']) {
      world.repository.git('checkout', '--quiet', 'main');
      world.repository.commit(text, { 'prompts/system.md': `${BOLDER_PROMPT}${text}\n` }, 'omar');
      lost.push(await world.repository.push(world.github, 'main'));
    }
    const next = await world.run({ event: 'schedule', payload: {}, inputs: { task: 'record' } });
    expect(next.code).toBe(0);
    const found = async () => (await records(await ledger(), 'override')).map(({ commits }) => commits);
    expect(await found()).toMatchObject([[expect.any(String)], ...lost.map((sha) => [sha])]);
    // The tip that was recorded is no part of the branch any more.
    world.repository.git('checkout', '--quiet', '-B', 'main', start);
    world.repository.commit('Rewritten', { 'prompts/system.md': `${BOLDER_PROMPT}Four.\n` }, 'omar');
    const rewritten = await world.repository.push(world.github, 'main');
    await world.run({ event: 'schedule', payload: {}, inputs: { task: 'record' } });
    expect(await found()).toHaveLength(5);
    expect((await found()).at(-1)).toMatchObject([rewritten]);
  });

  test('an override waits by the ledger, whatever is done to its issue', async () => {
    await pushToMain(CHANGED);
    const [issue] = await issues();
    await world.github.call(ADMIN, 'PATCH', `${AT}/issues/${issue?.number}`, {
      body: 'done',
      labels: [],
      state: 'closed',
    });
    await world.run({ event: 'schedule', payload: {} });
    const [again] = (await world.github.call(
      ADMIN,
      'GET',
      `${AT}/issues?state=open&labels=aims-override`,
    )) as Issue[];
    expect(again?.body).toContain('aims-gate:override:v1:direct-push:');
  });
});

describe('what is said after the merge', () => {
  /** Moves every review of the pull request into the future, as if it came after the merge. */
  const tomorrow = (number: number) =>
    world.github.inject({
      path: new RegExp(`/pulls/${number}/reviews$`),
      answer: {
        rewrite: (json) =>
          (json as readonly object[]).map((one) => ({ ...one, submitted_at: '2099-01-01T00:00:00Z' })),
      },
    });

  test('an approval does not make a merge past the gate right, and is told as later', async () => {
    const number = await world.open('late', {
      'prompts/system.md': BOLDER_PROMPT,
      [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
    });
    await world.merge(number);
    for (const who of ['dana', 'kim']) await world.review(who, number);
    tomorrow(number);
    await world.judge(number, { action: 'closed' });
    expect(await records(await ledger(), 'verdict')).toMatchObject([
      { verdict: 'fail', mergedPastTheGate: true },
    ]);
    expect(await records(await ledger(), 'override')).toMatchObject([{ how: 'merged-past-gate' }]);
    expect(await records(await ledger(), 'review')).toMatchObject([
      { reviewer: { login: 'dana' }, decision: 'approved', afterClose: true, counted: [] },
      { reviewer: { login: 'kim' }, decision: 'approved', afterClose: true, counted: [] },
    ]);
  });

  test('an approval that is dismissed after the merge had its force, and the dismissal is told as later', async () => {
    const number = await world.open('dismissed', {
      'prompts/system.md': BOLDER_PROMPT,
      [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
    });
    await world.review('kim', number);
    const review = await world.review('dana', number);
    await world.merge(number);
    const dismissal = `${AT}/pulls/${number}/reviews/${review}/dismissals`;
    await world.github.call(ADMIN, 'PUT', dismissal, { message: 'not any more' });
    world.github.inject({
      path: new RegExp(`/issues/${number}/events$`),
      answer: {
        rewrite: (json) =>
          (json as readonly { event: string }[]).map((one) =>
            one.event === 'review_dismissed' ? { ...one, created_at: '2099-01-01T00:00:00Z' } : one,
          ),
      },
    });
    await world.judge(number, { action: 'closed' });
    expect(await records(await ledger(), 'verdict')).toMatchObject([
      { verdict: 'pass', mergedPastTheGate: false },
    ]);
    expect(await records(await ledger(), 'review')).toMatchObject([
      { reviewer: { login: 'kim' }, decision: 'approved' },
      { reviewer: { login: 'dana' }, decision: 'approved' },
      { reviewer: { login: 'dana' }, decision: 'dismissed', afterClose: true },
    ]);
  });

  test('an approval that was there before counts, and nothing is asked for twice', async () => {
    const number = await world.open('early', {
      'prompts/system.md': BOLDER_PROMPT,
      [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
    });
    for (const who of ['dana', 'kim']) await world.review(who, number);
    await world.merge(number);
    world.github.forget();
    await world.judge(number, { action: 'closed' });
    const asked = world.github.requests
      .filter(({ method }) => method === 'GET')
      .map(({ path, query }) => `${path.slice(AT.length)}${query}`);
    const times = (path: RegExp) => asked.filter((one) => path.test(one)).length;
    expect(times(/^\/pulls\/\d+\/reviews/)).toBe(1);
    expect(times(/^\/issues\/\d+\/events/)).toBe(1);
    // Where the ledger's branch stands is another question each time.
    const settled = asked.filter((one) => !one.startsWith('/git/ref/'));
    expect(settled.filter((one, index) => settled.indexOf(one) !== index)).toEqual([]);
    expect(await records(await ledger(), 'verdict')).toMatchObject([
      { verdict: 'pass', mergedPastTheGate: false },
    ]);
  });
});

describe('a push to the default branch', () => {
  test('straight to it: an override in the ledger and one issue, however often it is recorded', async () => {
    const before = world.repository.git('rev-parse', 'main');
    const result = await pushToMain(CHANGED);
    expect(result.code).toBe(0);
    const [override, ...more] = await records(await ledger(), 'override');
    expect(more).toEqual([]);
    expect(override).toMatchObject({
      how: 'direct-push',
      ref: 'refs/heads/main',
      actor: { login: 'omar', id: 4 },
      before,
      paths: ['prompts/system.md'],
      verdict: 'fail',
      reviewDue: '2026-12-02',
      timeSource: 'github',
    });
    const [issue] = await issues();
    expect(issue?.labels.map(({ name }) => name)).toEqual(['aims-override']);
    expect(issue?.body).toContain('@dana');
    expect(issue?.body).toContain('`prompts/system.md`');
    expect(world.github.violations).toEqual([]);
    await recordPush(before, world.repository.git('rev-parse', 'main'));
    expect(await issues()).toHaveLength(1);
    expect(await records(await ledger(), 'override')).toHaveLength(1);
  });

  test('with nothing governed in it leaves nothing', async () => {
    const result = await pushToMain({ 'docs/hours.md': 'Open on Sundays.\n' });
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('no pull request: 0 decisions');
    expect((await (await ledger()).open()).count).toBe(0);
    expect(await issues()).toEqual([]);
  });

  test('that rewrites governed content', async () => {
    await pushToMain({ ...CHANGED, [`${SYSTEM}/model-card.md`]: UPDATED_CARD });
    const before = world.repository.git('rev-parse', 'main');
    world.repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    await pushed(before);
    expect((await records(await ledger(), 'override')).map(({ how }) => how)).toEqual([
      'direct-push',
      'force-push',
    ]);
  });

  test('of a pull request whose gate was red: found when it closes and when it lands, recorded once', async () => {
    const before = world.repository.git('rev-parse', 'main');
    const number = await world.open('bolder', CHANGED);
    const merge = await world.merge(number);
    world.github.forget();
    const closed = await world.judge(number, { action: 'closed' });
    expect(closed.stdout).toContain('merged-past-gate');
    await recordPush(before, merge);
    expect(await records(await ledger(), 'override')).toMatchObject([
      {
        how: 'merged-past-gate',
        pullRequest: number,
        commits: [merge],
        actor: { login: 'admin' },
        verdict: 'fail',
      },
    ]);
    expect(await issues()).toHaveLength(1);
    expect(world.github.violations).toEqual([]);
  });

  test('without the right to open issues it is recorded and said', async () => {
    world.github.inject({ method: 'POST', path: /\/issues$/, answer: { status: 403 } });
    world.repository.git('checkout', '--quiet', 'main');
    const before = world.repository.git('rev-parse', 'main');
    world.repository.commit('Straight to main', CHANGED, 'omar');
    const after = await world.repository.push(world.github, 'main');
    const result = await recordPush(before, after);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('issues: write');
    expect(await records(await ledger(), 'override')).toHaveLength(1);
  });

  test('names that try to be markup stay text', async () => {
    await pushToMain({ 'prompts/@dana <img src=x> [a](b) `x`.md': 'You are kind.\n' });
    const [issue] = await issues();
    const markup: string[] = [];
    const look = (node: Nodes): void => {
      if (node.type === 'html') markup.push(node.value);
      if (node.type === 'link' || node.type === 'image') markup.push(node.url);
      if ('children' in node) node.children.forEach(look);
    };
    look(parseMarkdownTree(issue?.body ?? ''));
    expect(markup).toEqual([
      expect.stringMatching(/^<!-- aims-gate:override:v1:direct-push:[0-9a-f]{40}:\d{4}-\d{2}-\d{2} -->$/),
    ]);
    expect(issue?.title).toMatch(/^Governed content landed past the gate: [0-9a-f]{12}$/);
  });

  test.each([
    ['gail', 'yes', 'closed'],
    ['omar', 'no', 'open'],
  ])(
    'closing the issue is the review: by %s, independent: %s, and it is %s',
    async (login, independent, state) => {
      await pushToMain(CHANGED);
      const [issue] = await issues();
      const number = issue?.number ?? 0;
      await world.github.call(login, 'PATCH', `${AT}/issues/${number}`, { state: 'closed' });
      const payload = { action: 'closed', issue: { number }, sender: { login } };
      const result = await world.run({ event: 'issues', payload });
      expect(result.code).toBe(0);
      expect(await records(await ledger(), 'override-review')).toMatchObject([
        { issue: number, reviewer: { login }, independent },
      ]);
      expect(await issues()).toMatchObject([{ number, state }]);
      expect(world.github.violations).toEqual([]);
    },
  );

  test('what a bot closes is no review', async () => {
    await pushToMain(CHANGED);
    const [issue] = await issues();
    const number = issue?.number ?? 0;
    await world.github.call(BOT, 'PATCH', `${AT}/issues/${number}`, { state: 'closed' });
    await world.run({ event: 'issues', payload: { action: 'closed', issue: { number } } });
    expect(await records(await ledger(), 'override-review')).toEqual([]);
    expect(await issues()).toMatchObject([{ number, state: 'open' }]);
  });

  test('without the right to open the issue again that is said, and the review is recorded', async () => {
    await pushToMain(CHANGED);
    const number = (await issues())[0]?.number ?? 0;
    await world.github.call('omar', 'PATCH', `${AT}/issues/${number}`, { state: 'closed' });
    world.github.inject({ method: 'PATCH', path: /\/issues\/\d+$/, answer: { status: 403 } });
    const closed = await world.run({ event: 'issues', payload: { action: 'closed', issue: { number } } });
    expect(closed.code).toBe(0);
    expect(closed.stdout).toContain('issues: write');
    expect(await records(await ledger(), 'override-review')).toMatchObject([{ independent: 'no' }]);
  });

  test('a merge into another branch calls nobody: its verdict says enough', async () => {
    world.repository.branch('next');
    await world.repository.push(world.github, 'next');
    const number = await world.open('bolder', CHANGED);
    await world.github.call(ADMIN, 'PATCH', `${AT}/pulls/${number}`, { base: 'next' });
    await world.merge(number);
    await world.judge(number, { action: 'closed' });
    expect(await records(await ledger(), 'verdict')).toMatchObject([{ mergedPastTheGate: true }]);
    expect(await records(await ledger(), 'override')).toEqual([]);
    expect(await issues()).toEqual([]);
  });

  test('closing any other issue records nothing', async () => {
    const made = (await world.github.call('gail', 'POST', `${AT}/issues`, { title: 'Hello' })) as Issue;
    await world.github.call('gail', 'PATCH', `${AT}/issues/${made.number}`, { state: 'closed' });
    const payload = { action: 'closed', issue: { number: made.number } };
    const result = await world.run({ event: 'issues', payload });
    expect(result).toMatchObject({ code: 0 });
    expect(result.stdout).toContain('nothing to do');
  });
});

describe('two stores', () => {
  test('a mirror that fails is said, and the next run carries over what it lacks', async () => {
    const directory = join(scratch, 'ledger');
    writeFileSync(directory, 'in the way');
    const inputs = { evidence: `branch, dir:${directory}` };
    const first = await world.judge(await refused('first'), { action: 'closed', inputs });
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('lags behind');
    rmSync(directory);
    const second = await world.judge(await refused('second'), { action: 'closed', inputs });
    expect(second.stdout).toContain('6 records carried over');
    const mirror = await objectStoreLedger(directoryStore(directory)).open();
    const primary = await (await ledger()).open();
    expect(mirror.count).toBe(primary.count);
    for (let number = 1; number <= primary.count; number += 1)
      expect(Buffer.from(await mirror.read(number))).toEqual(Buffer.from(await primary.read(number)));
  });
});

describe('the checkpoint that a check carries', () => {
  const BRANCH = `${AT}/git/refs/heads/aims/evidence`;
  const LINE = /^aims\/evidence (aims-checkpoint v1 \d+ [0-9a-f]{64} [0-9a-f]{64})$/m;

  async function tip(): Promise<string> {
    const path = `${AT}/git/ref/heads/aims/evidence`;
    return ((await world.github.call(ADMIN, 'GET', path)) as { object: { sha: string } }).object.sha;
  }

  /** An open pull request that was judged, and the head it was judged at. */
  async function judged(branch: string, fault?: Fault) {
    const number = await world.open(branch, { 'prompts/system.md': `${BOLDER_PROMPT}${branch}\n` });
    if (fault !== undefined) world.github.inject(fault);
    const result = await world.judge(number);
    return { number, result, head: world.repository.git('rev-parse', branch) };
  }

  test('is the latest one, and stands in no comment', async () => {
    const none = await judged('none');
    expect((await world.checks(none.head))[0]?.output.summary).not.toContain('aims-checkpoint');
    const { outputs } = await world.judge(await refused('first'), { action: 'closed' });
    const { number, head } = await judged('second');
    const [check] = await world.checks(head);
    expect(LINE.exec(check?.output.summary ?? '')?.[1]).toBe(outputs.checkpoint);
    expect(check?.output.summary).toContain('Evidence ledger at this moment: 3 records');
    for (const { body } of await world.comments(number)) expect(body).not.toContain('aims-checkpoint');
    expect(world.github.violations).toEqual([]);
    // The ledger is not asked for where nothing governed changed.
    await world.judge(await world.open('words', { 'docs/hours.png': 'A picture.\n' }));
    expect(world.github.requests.filter(({ path }) => path.includes('aims/evidence'))).toEqual([]);
  });

  test('a ledger cut off since: nothing is appended, once', async () => {
    await world.judge(await refused('first'), { action: 'closed' });
    const before = await tip();
    await world.judge(await refused('second'), { action: 'closed' });
    const { number } = await judged('third');
    await world.github.call(ADMIN, 'PATCH', BRANCH, { sha: before, force: true });
    await world.close(number);
    const found = await world.judge(number, { action: 'closed' });
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('was cut off: a check saw 6 records there, and it holds 3');
    expect(found.outputs.unrecorded).toBeDefined();
    expect(await tip()).toBe(before);
    // What was cut off and what could not be appended: both are still on their pull requests.
    const next = await world.judge(await refused('fourth'), { action: 'closed' });
    expect(next.code).toBe(0);
    expect(await records(await ledger(), 'verdict')).toHaveLength(4);
  });

  test('a ledger rewritten since', async () => {
    const other = { 'evidence-branch': 'aims/other' };
    await world.judge(await refused('first'), { action: 'closed' });
    const { number } = await judged('second');
    await world.judge(await refused('third'), { action: 'closed', inputs: other });
    const path = `${AT}/git/ref/heads/aims/other`;
    const { object } = (await world.github.call(ADMIN, 'GET', path)) as { object: { sha: string } };
    await world.github.call(ADMIN, 'PATCH', BRANCH, { sha: object.sha, force: true });
    await world.close(number);
    const found = await world.judge(number, { action: 'closed' });
    expect(found.code).toBe(1);
    expect(found.stdout).toContain(
      'was rewritten: a check saw 3 records there, and record 2 is another one now',
    );
  });

  test('of another ledger is not compared', async () => {
    await world.judge(await refused('first'), { action: 'closed' });
    const { number } = await judged('second');
    await world.close(number);
    const inputs = { 'evidence-branch': 'aims/anew' };
    expect((await world.judge(number, { action: 'closed', inputs })).code).toBe(0);
  });

  test('without the rights to read checks it is not compared, and that is said', async () => {
    await world.judge(await refused('first'), { action: 'closed' });
    const { number } = await judged('second');
    await world.close(number);
    world.github.inject({ method: 'GET', path: /\/check-runs$/, answer: { status: 403 } });
    const recorded = await world.judge(number, { action: 'closed' });
    expect(recorded.code).toBe(0);
    expect(recorded.stdout).toContain('the ledger was not compared with what checks saw of it');
    expect(recorded.stdout).toContain('checks: read');
  });
});
