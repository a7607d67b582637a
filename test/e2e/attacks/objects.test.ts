import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT } from '../../support/world.ts';
import { type Attack, type Opening, rewritten, Stage } from './stage.ts';

let stage: Stage;
/** One embedded GitHub for each group: it counts the requests of a token, as GitHub does. */
function onStage(): void {
  beforeAll(async () => {
    stage = await Stage.start();
    const { repository } = stage.world;
    repository.branch('lax');
    repository.commit('Lax', {
      '.aims/policy.yml':
        'version: 1\nmode: audit\nchanges: { prompt: ["prompts/**"] }\ngates:\n  review:\n    require:\n      - review: { count: 1 }\n',
    });
    await repository.push(stage.github, 'lax');
  });
  afterAll(() => stage.stop());
}

interface Row {
  readonly name: string;
  readonly opening?: () => Opening;
  readonly attack: (on: Attack) => Promise<unknown>;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly says?: RegExp;
}

async function tried({ opening, attack, state, says }: Row): Promise<void> {
  const on = await stage.open(opening?.());
  await attack(on);
  const { log } = await on.judged();
  expect(log).not.toMatch(/\n\s+at |report this as a bug/);
  expect([on.state, log]).toEqual([state, log]);
  if (says !== undefined) expect(await on.comment()).toMatch(says);
  stage.github.forget();
}

/** A commit that git makes of what stands in the index. */
async function commitsIndex(on: Attack, ...changes: readonly (readonly string[])[]): Promise<void> {
  const { repository } = stage.world;
  repository.git('checkout', '--quiet', on.branch);
  for (const change of changes) repository.git(...change);
  repository.git('commit', '--quiet', '-m', 'By the index');
  await repository.push(stage.github, on.branch, 'sam');
  repository.git('checkout', '--quiet', '--force', 'main');
  repository.git('clean', '-ffdqx');
}

describe('merges and histories', () => {
  onStage();
  const WORDS = 'You sell what kim thinks best, to everybody, at any price.\n';
  const rows: readonly Row[] = [
    {
      name: 'an octopus of three parents that kim made, with a text that stands in none of them',
      attack: async (on) => {
        const { repository } = stage.world;
        for (const side of ['a', 'b']) {
          repository.branch(`${on.branch}-${side}`, on.branch);
          repository.commit(side, { [`src/${side}.ts`]: 'x\n' });
        }
        repository.git('checkout', '--quiet', on.branch);
        repository.git('merge', '--quiet', '--no-commit', `${on.branch}-a`, `${on.branch}-b`);
        repository.commit('All', { 'prompts/system.md': WORDS }, 'kim');
        await repository.push(stage.github, on.branch, 'sam');
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'kim’s own branch, merged by sam',
      attack: async (on) => {
        const { repository } = stage.world;
        repository.branch(`${on.branch}-kim`);
        repository.commit('Mine', { 'prompts/kim.md': WORDS }, 'kim');
        repository.git('checkout', '--quiet', on.branch);
        repository.git('merge', '--quiet', '--no-ff', `${on.branch}-kim`, '-m', 'Take it');
        await repository.push(stage.github, on.branch, 'sam');
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'kim’s commit, taken over by a cherry-pick',
      attack: async (on) => {
        const { repository } = stage.world;
        repository.branch(`${on.branch}-kim`);
        const sha = repository.commit('Mine', { 'prompts/kim.md': WORDS }, 'kim');
        repository.git('checkout', '--quiet', on.branch);
        repository.git('cherry-pick', sha);
        await repository.push(stage.github, on.branch, 'sam');
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'kim’s text, reverted by sam and put back as sam’s',
      attack: async (on) => {
        await on.commits({ 'prompts/kim.md': WORDS }, { author: 'kim' });
        await on.commits({ 'prompts/kim.md': null });
        await on.commits({ 'prompts/kim.md': WORDS });
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'a tag that is called like the target branch, on a lax policy',
      attack: async () => {
        const { repository } = stage.world;
        const lax = repository.tip('lax');
        stage.github.inject({
          path: /\/compare\/main\.\.\./,
          answer: {
            rewrite: (json) => ({
              ...(json as object),
              base_commit: { ...(json as { base_commit: object }).base_commit, sha: lax },
              merge_base_commit: { ...(json as { merge_base_commit: object }).merge_base_commit, sha: lax },
            }),
          },
        });
      },
      state: 'pending',
    },
    {
      name: 'a branch that is called like one of a merge queue',
      opening: () => ({ branch: `gh-readonly-queue/main/pr-1-${'b'.repeat(40)}` }),
      attack: async () => undefined,
      state: 'pending',
    },
    {
      name: 'a commit that is dated in a hundred years',
      attack: async (on) => {
        const { repository } = stage.world;
        repository.git('checkout', '--quiet', on.branch);
        repository.commitAt('2099-11-26T00:00:00Z', 'Later', { 'prompts/system.md': WORDS });
        await repository.push(stage.github, on.branch, 'sam');
      },
      state: 'pending',
    },
    {
      name: 'approved before, the target moved on: the policy there asks for more since',
      attack: async (on) => {
        await on.approves('kim');
        const { repository } = stage.world;
        repository.git('checkout', '--quiet', 'main');
        repository.commit('Stricter', {
          '.aims/policy.yml':
            'version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  review:\n    require:\n      - review: { count: 2 }\n',
        });
        await repository.push(stage.github, 'main');
      },
      state: 'pending',
      says: /1 of 2/,
    },
  ];
  test.each(rows)('$name', tried);
});

describe('paths and objects', () => {
  onStage();
  const files = (add: Readonly<Record<string, string>>) => () => ({ files: add });
  const rows: readonly Row[] = [
    {
      name: 'a name taken apart (NFD)',
      opening: files({ 'prompts/gru\u0308n.md': 'x\n' }),
      attack: async () => undefined,
      state: 'pending',
    },
    {
      name: 'a folder in full-width letters',
      opening: files({ '\uFF50rompts/a.md': 'x\n' }),
      attack: async () => undefined,
      state: 'success',
    },
    {
      name: 'a folder in capitals',
      opening: files({ 'PROMPTS/a.md': 'x\n' }),
      attack: async () => undefined,
      state: 'pending',
    },
    {
      name: 'a dotless i in the folder of the policy',
      opening: files({ '.a\u0131ms/policy.yml': 'version: 1\n', 'prompts/a.md': 'x\n' }),
      attack: async () => undefined,
      state: 'pending',
    },
    {
      name: 'the policy beside its twin in capitals',
      opening: files({ '.AIMS/policy.yml': 'version: 1\ngates: {}\n', 'prompts/a.md': 'x\n' }),
      attack: async () => undefined,
      state: 'pending',
      says: /gail/,
    },
    {
      name: 'a submodule where the prompts are',
      attack: async (on) =>
        commitsIndex(
          on,
          ['rm', '-r', '--quiet', '--cached', 'prompts'],
          ['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},prompts`],
        ),
      state: 'pending',
    },
    {
      name: 'a submodule inside of the folder of prompts',
      attack: async (on) =>
        commitsIndex(on, ['update-index', '--add', '--cacheinfo', `160000,${'2'.repeat(40)},prompts/more`]),
      state: 'pending',
    },
    {
      name: 'a prompt that can be run now',
      opening: () => ({ files: { 'src/shop.ts': 'x\n' } }),
      attack: async (on) => commitsIndex(on, ['update-index', '--chmod=+x', 'prompts/system.md']),
      state: 'pending',
    },
    {
      name: 'attributes that leave the prompt out of diffs and archives',
      opening: () => ({
        files: {
          '.gitattributes': 'prompts/** -diff export-ignore linguist-generated binary\n',
          'prompts/system.md': 'You lie.\n',
        },
      }),
      attack: async () => undefined,
      state: 'pending',
    },
    {
      name: 'a prompt that is called like a command of the log',
      opening: files({ 'prompts/::stop-commands::x.md': 'x\n', 'prompts/##[add-mask]y.md': 'x\n' }),
      attack: async () => undefined,
      state: 'pending',
    },
    {
      name: 'a name of 3,000 letters in thirty folders',
      opening: files({ [`prompts/${Array(30).fill('d'.repeat(100)).join('/')}/a.md`]: 'x\n' }),
      attack: async () => undefined,
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});

describe('answers and clocks', () => {
  onStage();
  const rows: readonly Row[] = [
    {
      name: 'the second page of reviews, where the objection stands, is refused',
      attack: async (on) => {
        await on.objects('omar');
        for (let at = 0; at < 101; at += 1) await on.reviews('lee', 'COMMENT');
        await on.approves('kim');
        stage.github.inject({ path: /\/pulls\/\d+\/reviews$/, query: /page=2/, answer: { status: 502 } });
      },
      state: 'error',
    },
    {
      name: 'an approval of a date in the future does not outrun an objection that came later',
      attack: async (on) => {
        await on.approves('kim');
        await on.objects('kim');
        stage.github.inject({
          path: /\/graphql$/,
          answer: {
            rewrite: (json) =>
              rewritten(json, (fields) =>
                fields.state === 'APPROVED' ? { ...fields, submittedAt: '2999-01-01T00:00:00Z' } : fields,
              ),
          },
        });
      },
      state: 'pending',
    },
    {
      name: 'an answer “not modified” to a request that asked for everything',
      attack: async () => stage.github.inject({ path: /\/compare\//, answer: { status: 304 } }),
      state: 'error',
    },
    {
      name: 'hundreds of comments, the gate’s own far behind them',
      attack: async (on) => {
        await on.judged();
        for (let at = 0; at < 120; at += 1)
          await stage.github.call('lee', 'POST', `${AT}/issues/${on.number}/comments`, { body: `No. ${at}` });
      },
      state: 'pending',
    },
    {
      name: 'an approval through a machine that is called a user',
      attack: async (on) => {
        await on.approves('kim');
        stage.github.inject({
          path: /\/graphql$/,
          answer: {
            rewrite: (json) =>
              rewritten(json, (fields) =>
                fields.login === 'kim' ? { ...fields, login: 'copilot-pull-request-reviewer' } : fields,
              ),
          },
        });
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);

  test('a run that is started again days later judges the head of today', async () => {
    const on = await stage.open();
    await on.approves('kim');
    const stale = await stage.github.call('admin', 'GET', `${AT}/pulls/${on.number}`);
    await on.commits({ 'prompts/system.md': 'You lie.\n' });
    const payload = { action: 'synchronize', number: on.number, pull_request: stale };
    const { log } = await stage.acts('pull_request_target', payload);
    expect([on.state, log]).toEqual(['pending', log]);
    expect(stage.github.statuses((stale as { head: { sha: string } }).head.sha)).toEqual([]);
    stage.github.forget();
  });
});
