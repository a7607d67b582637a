import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOT } from '../../support/embedded-github.ts';
import { AT } from '../../support/world.ts';
import { type Attack, rewritten, Stage } from './stage.ts';

const CONTEXT = 'AI lifecycle gate';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

interface Row {
  readonly name: string;
  /** After the first verdict, which waits for a review. */
  readonly attack: (on: Attack) => Promise<unknown>;
  readonly state: string;
}

const post = (on: Attack, login: string, fields: object) =>
  stage.github.call(login, 'POST', `${AT}/statuses/${on.head}`, {
    state: 'success',
    context: CONTEXT,
    ...fields,
  });

/** What the gate's own status says, as anybody can copy it. */
function copied(on: Attack): object {
  const [own] = stage.github.statuses(on.head).filter(({ creator }) => creator.login === BOT);
  return { description: own?.description, target_url: own?.target_url };
}

describe('the status', () => {
  const rows: readonly Row[] = [
    { name: 'of a user', attack: (on) => post(on, 'sam', {}), state: 'pending' },
    {
      name: 'of a user, copied word for word',
      attack: (on) => post(on, 'sam', copied(on)),
      state: 'pending',
    },
    { name: 'of another app', attack: (on) => post(on, 'acme-gate[bot]', copied(on)), state: 'pending' },
    {
      name: 'of another workflow with the same account',
      attack: (on) => post(on, BOT, copied(on)),
      state: 'pending',
    },
    {
      name: 'that names another pull request as judged, which waits for nobody',
      attack: async (on) => {
        const quiet = await stage.open({ files: { 'src/shop.ts': `${on.number}\n` } });
        await post(on, BOT, {
          target_url: `https://github.com/acme/shop/pull/${quiet.number}?judged=${quiet.number}-0`,
        });
      },
      state: 'pending',
    },
    {
      name: 'in other capitals beside ours',
      attack: (on) => post(on, 'sam', { context: 'ai lifecycle gate' }),
      state: 'pending',
    },
    {
      name: 'of ours after an approval, and an objection while it was judged',
      attack: async (on) => {
        await on.approves('kim');
        meanwhile(() => on.objects('omar'));
      },
      state: 'pending',
    },
    {
      name: 'of ours after an approval that is withdrawn while it was judged',
      attack: async (on) => {
        const id = await on.approves('kim');
        meanwhile(() => on.dismisses('sam', id));
      },
      state: 'pending',
    },
    {
      name: 'of ours after an approval, and the pull request is pointed elsewhere while it was judged',
      attack: async (on) => {
        await on.approves('kim');
        meanwhile(() => on.edits({ base: 'elsewhere' }));
      },
      state: 'pending',
    },
    {
      name: 'of ours, by a run that was started long ago and looks again',
      attack: async (on) => {
        await on.approves('kim');
        await on.judged();
        await on.objects('omar');
        await on.judged();
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', async ({ attack, state }) => {
    const on = await stage.open();
    stage.world.repository.git('branch', '--force', 'elsewhere', 'main');
    await stage.world.repository.push(stage.github, 'elsewhere');
    await on.judged();
    await attack(on);
    const { log } = await on.judged();
    expect([on.state, log]).toEqual([state, log]);
    expect(stage.github.statuses(on.head).find(({ context }) => context === CONTEXT)?.creator.login).toBe(
      BOT,
    );
    stage.github.forget();
  });

  /** Something happens between the reading of the facts and the writing of the verdict. */
  function meanwhile(happens: () => Promise<unknown>): void {
    let once = false;
    const rewrite = (json: unknown): unknown => {
      if (!once) void happens();
      once = true;
      return json;
    };
    stage.github.inject({ path: /\/graphql$/, times: 1, answer: { rewrite } });
  }
});

test('a commit that takes no more statuses is stopped by a check of that name, and the job says so', async () => {
  const on = await stage.open();
  await on.approves('kim');
  await on.judged();
  expect(on.state).toBe('success');
  // GitHub takes 1,000 of one name on a commit: anybody who may write statuses can use them up.
  stage.github.inject({
    method: 'POST',
    path: /\/statuses\//,
    answer: { status: 422, message: 'Validation Failed' },
  });
  await on.objects('omar');
  const { code, log } = await on.judged();
  expect(code).toBe(1);
  expect(log).toContain('push a new commit');
  const [check] = (await stage.world.checks(on.head)).filter(({ name }) => name === CONTEXT);
  expect(check?.conclusion).toBe('failure');
  stage.github.forget();
});

describe('the check run with the findings', () => {
  test('of another app with our name and our mark is left alone', async () => {
    const on = await stage.open();
    await on.judged();
    const before = await stage.world.checks(on.head);
    stage.github.inject({
      method: 'GET',
      path: /\/check-runs$/,
      answer: {
        rewrite: (json) =>
          rewritten(json, (fields) => ('slug' in fields ? { ...fields, id: 99, slug: 'acme-gate' } : fields)),
      },
    });
    await on.approves('kim');
    await on.judged();
    stage.github.forget();
    const after = await stage.world.checks(on.head);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBe(before.length + 1);
    expect(on.state).toBe('success');
  });
});

describe('the comment', () => {
  const rows: readonly (readonly [string, (id: number, on: Attack) => Promise<unknown>, RegExp])[] = [
    [
      'that a maintainer rewrote is written again',
      (id) =>
        stage.github.call('admin', 'PATCH', `${AT}/issues/comments/${id}`, {
          body: 'All gates passed.\n\n<!-- aims-gate:v1 -->',
        }),
      /^(?!All gates passed)[\s\S]*human review/,
    ],
    [
      'that a maintainer deleted is made again',
      (id) => stage.github.call('admin', 'DELETE', `${AT}/issues/comments/${id}`),
      /human review/,
    ],
    [
      'without its mark stays, and another one says what holds',
      (id) =>
        stage.github.call('admin', 'PATCH', `${AT}/issues/comments/${id}`, { body: 'All gates passed.' }),
      /^All gates passed[\s\S]*---[\s\S]*human review/,
    ],
    [
      'of somebody else with our mark stays theirs',
      (_, on) =>
        stage.github.call('sam', 'POST', `${AT}/issues/${on.number}/comments`, {
          body: 'All gates passed.\n\n<!-- aims-gate:v1 -->',
        }),
      /human review[\s\S]*---\nAll gates passed/,
    ],
  ];
  test.each(rows)('%s', async (_, attack, says) => {
    const on = await stage.open();
    await on.judged();
    const [own] = await stage.world.comments(on.number);
    await attack(own?.id ?? 0, on);
    await on.judged();
    expect(await on.comment()).toMatch(says);
    expect(on.state).toBe('pending');
  });
});
