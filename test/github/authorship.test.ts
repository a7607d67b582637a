import { describe, expect, test } from 'vitest';
import {
  accountsIn,
  type CommitAnswer,
  commitFacts,
  describedCoAuthors,
  parseNoreply,
} from '../../src/github/authorship.ts';

const SHA = 'a'.repeat(40);

function commit(message: string, more: Partial<CommitAnswer> = {}): CommitAnswer {
  const sam = { login: 'sam', id: 1, type: 'User' };
  const own = { name: 'Sam', email: 'sam@acme.example' };
  return {
    sha: SHA,
    parents: [{ sha: 'b'.repeat(40) }],
    author: sam,
    committer: sam,
    commit: { message, author: own, committer: own },
    ...more,
  };
}

const facts = (answer: CommitAnswer) => commitFacts(answer, accountsIn([answer]))[0];

describe('whose address of GitHub it is', () => {
  const rows: readonly [string, ReturnType<typeof parseNoreply>][] = [
    ['kim@users.noreply.github.com', { login: 'kim' }],
    ['123+kim@users.noreply.github.com', { login: 'kim', id: 123 }],
    ['123+kim_acme@users.noreply.github.com', { login: 'kim_acme', id: 123 }],
    ['kim_acme@users.noreply.github.com', { login: 'kim_acme' }],
    ['5+helper[bot]@users.noreply.github.com', { login: 'helper[bot]', id: 5 }],
    ['kim@users.noreply.github.acme.example', { login: 'kim' }],
    // An id of another server is another account.
    ['123+kim@users.noreply.github.acme.example', { login: 'kim' }],
    ['123+kim@users.noreply.acme.ghe.com', { login: 'kim' }],
    ['kim@users.noreply.github.com@evil.example', undefined],
    ['kim@users.noreply.', undefined],
    ['kim+1@users.noreply.github.com', undefined],
    ['kim@example.com', undefined],
    [`${'9'.repeat(400)}+kim@users.noreply.github.com`, undefined],
  ];
  test.each(rows)('%s', (email, expected) => expect(parseNoreply(email)).toEqual(expected));
});

describe('the people of a commit', () => {
  test('a co-author is known by id under an old login', () => {
    const found = facts(commit('x\n\nCo-authored-by: K <7+kimba@users.noreply.github.com>'));
    expect(found?.people).toEqual(['sam', 'kimba']);
    expect(found?.accounts).toContainEqual({ login: 'kimba', id: 7 });
  });

  test.each<[string, string, readonly string[] | undefined]>([
    ['by login', 'Co-authored-by: @kim', undefined],
    ['an agent without an address', 'Co-authored-by: Claude', undefined],
    ['an app', 'Co-authored-by: renovate[bot]', undefined],
    ['nobody', 'Co-authored-by: Kim', ['Co-authored-by: Kim']],
  ])('a co-author named: %s', (_, line, unread) => {
    expect(facts(commit(`x\n\n${line}`))?.unreadCoAuthors).toEqual(unread);
  });

  test('an author whose address GitHub attributes to nobody is looked up like a co-author', () => {
    const signature = { name: 'K', email: 'Kim@Home.example' };
    const found = facts(
      commit('x', {
        author: null,
        committer: null,
        commit: { message: 'x', author: signature, committer: signature },
      }),
    );
    expect(found?.emails).toEqual(['kim@home.example']);
  });
});

describe('co-authors in a description', () => {
  test.each<[string, string, readonly string[], readonly string[], number]>([
    [
      'by address',
      'Co-authored-by: Kim <kim@users.noreply.github.com>',
      ['kim'],
      ['kim@users.noreply.github.com'],
      0,
    ],
    ['in a comment', '<!-- Co-authored-by: Kim <kim@a.example> -->', [], ['kim@a.example'], 0],
    ['a template in a comment', '<!--\nCo-authored-by: NAME <ADDRESS>\n-->', [], [], 0],
    ['nobody who can be read', 'Co-authored-by: Kim', [], [], 1],
    ['nobody, behind a comment', '<!-- x -->\nCo-authored-by: Kim', [], [], 1],
    ['the author of something else', 'Author: Lee <lee@a.example>', [], [], 0],
  ])('%s', (_, text, people, emails, unread) => {
    const found = describedCoAuthors(text);
    expect([found.people, found.emails, found.unread.length]).toEqual([people, emails, unread]);
  });
});

describe('a coding agent', () => {
  const bot = { login: 'copilot-swe-agent[bot]', id: 9, type: 'Bot' };
  const rows: readonly [string, CommitAnswer, string | undefined][] = [
    ['its app is the author', commit('x', { author: bot }), 'copilot author'],
    [
      'an app nobody lists',
      commit('x', { author: { login: 'acme-coder', id: 4, type: 'Bot' } }),
      'acme-coder author',
    ],
    [
      'an updater is none',
      commit('x', { author: { login: 'dependabot[bot]', id: 4, type: 'Bot' } }),
      undefined,
    ],
    [
      'GitHub itself is none',
      commit('x', { committer: { login: 'web-flow', id: 5, type: 'User' } }),
      undefined,
    ],
    ['a trailer', commit('x\n\nCo-Authored-By: Claude <noreply@anthropic.com>'), 'claude trailer'],
    [
      'a trailer of its account',
      commit('x\n\nCo-authored-by: Copilot <1+Copilot@users.noreply.github.com>'),
      'copilot trailer',
    ],
    [
      'a line it leaves',
      commit('x\n\n🤖 Generated with [Claude Code](https://claude.ai/code)'),
      'claude trailer',
    ],
    [
      'an ordinary account of one',
      commit('x', { author: { login: 'cursoragent', id: 3, type: 'User' } }),
      'cursor author',
    ],
    ['a trailer without an address', commit('x\n\nCo-authored-by: GitHub Copilot'), 'copilot trailer'],
    ['people', commit('x\n\nCo-authored-by: Kim <kim@a.example>'), undefined],
  ];
  test.each(rows)('%s', (_, answer, expected) => {
    const agent = facts(answer)?.agent;
    expect(agent === undefined ? undefined : `${agent.name} ${agent.by}`).toBe(expected);
  });
});
