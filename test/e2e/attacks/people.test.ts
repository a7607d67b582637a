import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT } from '../../support/world.ts';
import { type Attack, type Opening, rewritten, Stage } from './stage.ts';

let stage: Stage;
/** One embedded GitHub for each group: it counts the requests of a token, as GitHub does. */
function onStage(): void {
  beforeAll(async () => {
    stage = await Stage.start();
    stage.world.repository.git('branch', 'lax', 'main');
    await stage.world.repository.push(stage.github, 'lax');
  });
  afterAll(() => stage.stop());
}

interface Row {
  readonly name: string;
  readonly opening?: Opening;
  readonly attack: (on: Attack) => Promise<unknown>;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly says?: RegExp;
}

const PROMPT = { 'prompts/system.md': 'You sell.\n' };

async function tried({ opening, attack, state, says }: Row): Promise<void> {
  const on = await stage.open(opening);
  await attack(on);
  const { log } = await on.judged();
  expect([on.state, log]).toEqual([state, log]);
  if (says !== undefined) expect(await on.comment()).toMatch(says);
  stage.github.forget();
}

/** GitHub tells another thing of the people of a pull request than the emulator does. */
function told(change: (fields: Readonly<Record<string, unknown>>) => unknown) {
  stage.github.inject({ path: /\/graphql$/, answer: { rewrite: (json) => rewritten(json, change) } });
}

const isReviewBy = (fields: Readonly<Record<string, unknown>>, login: string) =>
  'authorAssociation' in fields && (fields.author as { login?: string } | null)?.login === login;

describe('who approves', () => {
  onStage();
  const rows: readonly Row[] = [
    { name: 'nobody', attack: async () => undefined, state: 'pending' },
    { name: 'a colleague', attack: (on) => on.approves('kim'), state: 'success' },
    {
      name: 'the workflow’s own account',
      attack: (on) => on.approves('github-actions[bot]'),
      state: 'pending',
      says: /bot's approval|coding agent/,
    },
    { name: 'Dependabot', attack: (on) => on.approves('dependabot[bot]'), state: 'pending' },
    { name: 'an app of the organisation', attack: (on) => on.approves('acme-gate[bot]'), state: 'pending' },
    {
      name: 'an app that GitHub calls a user',
      attack: async (on) => {
        await on.approves('acme-gate[bot]');
        told((fields) =>
          fields.__typename === 'Bot' ? { ...fields, __typename: 'User', login: 'acme-gate[bot]' } : fields,
        );
      },
      state: 'pending',
    },
    { name: 'a stranger', attack: (on) => on.approves('stranger'), state: 'pending' },
    {
      name: 'somebody who may only triage',
      attack: async (on) => {
        stage.github.permit('lee', 'triage');
        await on.approves('lee');
      },
      state: 'pending',
      says: /may not write/,
    },
    {
      name: 'a reviewer whose account is gone',
      attack: async (on) => {
        await on.approves('kim');
        told((fields) => (isReviewBy(fields, 'kim') ? { ...fields, author: null } : fields));
      },
      state: 'pending',
    },
    {
      name: 'a placeholder of an imported account',
      attack: async (on) => {
        await on.approves('kim');
        told((fields) =>
          isReviewBy(fields, 'kim')
            ? { ...fields, author: { __typename: 'Mannequin', login: 'kim', databaseId: 7 } }
            : fields,
        );
      },
      state: 'pending',
    },
    {
      name: 'the author, by another spelling of the login',
      attack: async (on) => {
        await on.approves('kim');
        told((fields) =>
          isReviewBy(fields, 'kim')
            ? { ...fields, author: { __typename: 'User', login: 'SAM', databaseId: 7 } }
            : fields,
        );
      },
      state: 'pending',
    },
    {
      name: 'the author, renamed since: one account id',
      attack: async (on) => {
        await on.approves('kim');
        told((fields) => {
          if (isReviewBy(fields, 'kim'))
            return { ...fields, author: { __typename: 'User', login: 'kim', databaseId: 4242 } };
          if ('headRefOid' in fields)
            return { ...fields, author: { __typename: 'User', login: 'sam', databaseId: 4242 } };
          return fields;
        });
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});

const withTrailer = (trailer: string) => ({ message: `Sell more\n\n${trailer}\n` });

describe('who wrote it too, and approves', () => {
  onStage();
  const trailers: readonly (readonly [string, string])[] = [
    ['a no-reply address', 'Co-authored-by: Kim <kim@users.noreply.github.com>'],
    ['a no-reply address with an id', 'Co-authored-by: Kim <123+kim@users.noreply.github.com>'],
    ['capitals', 'CO-AUTHORED-BY: KIM <KIM@USERS.NOREPLY.GITHUB.COM>'],
    ['no blank behind the colon', 'co-authored-by:kim<kim@users.noreply.github.com>'],
    ['blanks before the colon', 'Co-authored-by   : Kim <kim@users.noreply.github.com>'],
    ['an indented line', '   Co-authored-by: Kim <kim@users.noreply.github.com>'],
    [
      'a line of a squash merge in the middle',
      '* first\n\nCo-authored-by: Kim <kim@users.noreply.github.com>\n\n* second',
    ],
    ['two on one line', 'Co-authored-by: A <a@acme.example>, Kim <kim@users.noreply.github.com>'],
    ['Windows line ends', 'Co-authored-by: Kim <kim@users.noreply.github.com>\r'],
    ['a list mark', '- Co-authored-by: Kim <kim@users.noreply.github.com>'],
    ['a quotation', '> Co-authored-by: Kim <kim@users.noreply.github.com>'],
    ['the key of the kernel', 'Co-developed-by: Kim <kim@users.noreply.github.com>'],
  ];
  test.each(trailers)('named by %s', (name, trailer) =>
    tried({ name, opening: withTrailer(trailer), attack: (on) => on.approves('kim'), state: 'pending' }),
  );
});

describe('who had a hand in it otherwise, and approves', () => {
  onStage();
  const rows: readonly Row[] = [
    {
      name: 'kim commits, and sam throws the commit away by a force push that keeps the text',
      attack: async (on) => {
        const start = on.head;
        await on.commits(PROMPT, { author: 'kim' });
        await on.moves(start);
        await on.commits(PROMPT, { message: 'As mine' });
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'kim writes it on another branch, sam takes over the bytes',
      attack: async (on) => {
        const text = { 'prompts/system.md': 'You sell what kim says.\n' };
        const { repository } = stage.world;
        repository.branch('kims');
        repository.commit('Mine', text, 'kim');
        await repository.push(stage.github, 'kims', 'kim');
        await on.commits(text);
        await on.approves('kim');
      },
      // Nothing of the pull request tells of it: said in docs/threats.md.
      state: 'success',
    },
    {
      name: 'kim changes an ordinary file only',
      attack: async (on) => {
        await on.commits({ 'src/shop.ts': 'shut\n' }, { author: 'kim' });
        await on.approves('kim');
      },
      state: 'success',
    },
    {
      name: 'kim writes the prompt under another name, sam renames it in',
      attack: async (on) => {
        await on.commits({ 'notes/draft.txt': 'You sell a lot.\n' }, { author: 'kim' });
        await on.commits({ 'notes/draft.txt': null, 'prompts/more.md': 'You sell a lot.\n' });
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'kim pushes what sam is said to have written',
      attack: async (on) => {
        await on.commits(PROMPT, { author: 'sam', pusher: 'kim' });
        await on.approves('kim');
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});

describe('what was approved', () => {
  onStage();
  const rows: readonly Row[] = [
    {
      name: 'other text since, by a force push',
      attack: async (on) => {
        await on.approves('kim');
        await on.moves('main');
        await on.commits({ 'prompts/system.md': 'You lie.\n' });
      },
      state: 'pending',
    },
    {
      name: 'the same text in another commit',
      attack: async (on) => {
        await on.approves('kim');
        await on.commits({ 'src/shop.ts': 'shut again\n' });
      },
      state: 'success',
    },
    {
      name: 'an older commit with the same text as the head',
      attack: async (on) => {
        const old = on.head;
        await on.commits({ 'src/shop.ts': 'open late\n' });
        await on.approves('kim', old);
      },
      state: 'success',
    },
    {
      name: 'an older commit with another text',
      attack: async (on) => {
        const old = on.head;
        await on.commits(PROMPT);
        await on.approves('kim', old);
      },
      state: 'pending',
    },
    {
      name: 'a commit that is no part of the change, with the text of the head',
      attack: async (on) => {
        const { repository } = stage.world;
        repository.branch('elsewhere', on.branch);
        const elsewhere = repository.commit('Elsewhere', { 'src/shop.ts': 'x\n' });
        await repository.push(stage.github, 'elsewhere');
        await on.approves('kim', elsewhere);
      },
      state: 'success',
    },
    {
      name: 'a prompt beside it that came later',
      attack: async (on) => {
        await on.approves('kim');
        await on.commits({ 'prompts/second.md': 'You lie.\n' });
      },
      state: 'pending',
    },
    {
      name: 'pointed at another branch and back',
      attack: async (on) => {
        await on.approves('kim');
        await on.edits({ base: 'lax' });
        await on.edits({ base: 'main' });
        // The events of GitHub count whole seconds; the approval came in an earlier one.
      },
      state: 'pending',
      says: /pointed at another branch/,
    },
    {
      name: 'another title, another text and labels say that nothing is governed',
      attack: async (on) => {
        await on.edits({ title: 'docs: typo', body: 'Only documentation. /aims approve. approved-by: kim' });
        await stage.github.call('sam', 'POST', `${AT}/issues/${on.number}/labels`, { labels: ['approved'] });
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});

describe('objections', () => {
  onStage();
  const rows: readonly Row[] = [
    {
      name: 'stand beside an approval',
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'are dismissed by the author',
      attack: async (on) => {
        const id = await on.objects('omar');
        await on.approves('kim');
        await on.dismisses('sam', id);
      },
      state: 'pending',
    },
    {
      name: 'are followed by a comment',
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('kim');
        await on.reviews('omar', 'COMMENT');
      },
      state: 'pending',
    },
    {
      // Nothing that GitHub tells says that it was somebody of the team: named in docs/threats.md.
      name: 'of somebody whom no file names, and who left since',
      attack: async (on) => {
        await on.objects('kim');
        await on.approves('lee');
        told((fields) => (isReviewBy(fields, 'kim') ? { ...fields, authorAssociation: 'NONE' } : fields));
      },
      state: 'success',
    },
    {
      name: 'of an account that is gone',
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('kim');
        told((fields) => (isReviewBy(fields, 'omar') ? { ...fields, author: null } : fields));
      },
      state: 'pending',
    },
    {
      name: 'of somebody renamed since, whose freed login another account approves by',
      attack: async (on) => {
        await on.objects('lee');
        await on.approves('omar');
        told((fields) =>
          isReviewBy(fields, 'lee')
            ? { ...fields, author: { __typename: 'User', login: 'omar-2', databaseId: 72 } }
            : fields,
        );
      },
      state: 'pending',
    },
    {
      name: 'of an owner who left: the files name her still',
      attack: async (on) => {
        await on.objects('dana');
        await on.approves('kim');
        told((fields) => (isReviewBy(fields, 'dana') ? { ...fields, authorAssociation: 'NONE' } : fields));
      },
      state: 'pending',
    },
    {
      name: 'of an account that is gone, dismissed by a colleague',
      attack: async (on) => {
        const id = await on.objects('lee');
        await on.approves('kim');
        await on.dismisses('omar', id);
        told((fields) => (isReviewBy(fields, 'lee') ? { ...fields, author: null } : fields));
      },
      state: 'pending',
    },
    {
      name: 'of an account that is gone, dismissed by the governance role',
      attack: async (on) => {
        const id = await on.objects('lee');
        await on.approves('kim');
        await on.dismisses('gail', id);
        told((fields) => (isReviewBy(fields, 'lee') ? { ...fields, author: null } : fields));
      },
      state: 'success',
    },
    {
      name: 'are dismissed by the governance role',
      attack: async (on) => {
        const id = await on.objects('lee');
        await on.approves('kim');
        await on.dismisses('gail', id);
      },
      state: 'success',
    },
    {
      name: 'of a stranger stop nobody',
      attack: async (on) => {
        await on.objects('stranger');
        await on.approves('kim');
      },
      state: 'success',
    },
    {
      name: 'are taken back by who made them',
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('omar');
      },
      state: 'success',
    },
    {
      name: 'an approval that was dismissed and given again',
      attack: async (on) => {
        const id = await on.approves('kim');
        await on.dismisses('sam', id);
        await on.approves('kim');
      },
      state: 'success',
    },
    {
      name: 'an approval that was dismissed and not given again',
      attack: async (on) => on.dismisses('sam', await on.approves('kim')),
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});
