import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Directory, DirectoryAnswer } from '../../src/approval/directory.ts';
import { AimsError } from '../../src/errors.ts';
import { type Client, createClient } from '../../src/github/client.ts';
import { compare } from '../../src/github/compare.ts';
import { gitHubDirectory } from '../../src/github/directory.ts';
import { type PullRequestFacts, pullRequest } from '../../src/github/pull-request.ts';
import { login, teamName } from '../../src/ids.ts';
import { plain } from '../../src/prose.ts';
import { ADMIN, BOT, OWNER, REPO } from '../support/embedded-github.ts';
import { AT, World } from '../support/world.ts';

const REPOSITORY = { owner: OWNER, repo: REPO };
const RISK = teamName('Acme/Risk');

let world: World;
let client: Client;
let number: number;
let pull: PullRequestFacts;
let directory: Directory;
const ASKED = { governs: () => true, checkName: 'AI lifecycle gate' };

beforeAll(async () => {
  world = await World.start();
  client = await createClient({ token: world.github.token(BOT), apiUrl: world.github.url });
  number = await world.open('change', { 'prompts/system.md': 'Be bold.\n' });
  pull = await pullRequest(client, REPOSITORY, number);
  directory = gitHubDirectory(client, REPOSITORY, pull, {
    ...ASKED,
    governs: (paths) => paths.includes('prompts/system.md'),
  });
  await world.github.call(ADMIN, 'POST', `/orgs/${OWNER}/teams`, { name: 'Risk' });
  for (const who of ['kim', 'lee'])
    await world.github.call(ADMIN, 'PUT', `/orgs/${OWNER}/teams/risk/memberships/${who}`, { role: 'member' });
});
afterAll(() => world.stop());
beforeEach(() => world.github.forget());

/** What was read, or the words that say why not and what to do. */
function told<T>(answer: DirectoryAnswer<T> | undefined): T | string {
  if (answer === undefined) return 'no answer';
  return answer.state === 'read' ? answer.value : `${plain(answer.because)} → ${plain(answer.remedy)}`;
}

const refuse = (path: RegExp, status: number) =>
  world.github.inject({ path, answer: { status, message: 'Resource not accessible by integration' } });

describe('what is read', () => {
  test('the members of a team', async () => {
    const members = told((await directory.teams([RISK])).get(RISK));
    expect([...members].sort()).toEqual(['kim', 'lee']);
    expect(world.github.violations).toEqual([]);
  });

  test.each([
    ['admin', 'admin'],
    ['maintain', 'maintain'],
    ['write', 'write'],
    ['triage', 'triage'],
    ['read', 'read'],
    ['none', 'none'],
  ] as const)('the permission %s', async (role, level) => {
    world.github.permit('kim', role);
    expect(told((await directory.permissions([login('kim')])).get(login('kim')))).toBe(level);
    expect(world.github.violations).toEqual([]);
  });

  test('a custom role counts as the level it is built on', async () => {
    world.github.inject({
      path: /\/permission$/,
      answer: {
        rewrite: (json) => ({ ...(json as object), permission: 'write', role_name: 'Prompt editor' }),
      },
    });
    expect(told((await directory.permissions([login('kim')])).get(login('kim')))).toBe('write');
  });

  test('who pushed when, newest first; a branch that was created came from nothing', async () => {
    const sha = await world.push('change', { 'src/shop.ts': 'closed\n' });
    const pushes = told(await directory.pushes());
    if (typeof pushes === 'string') throw new TypeError(pushes);
    expect(pushes.map(({ by, before, after }) => [by, before !== undefined, after === sha])).toEqual([
      [ADMIN, true, true],
      [ADMIN, false, false],
    ]);
    expect(world.github.violations).toEqual([]);
  });

  test('requests of reviews and another target branch', async () => {
    const ask = { reviewers: ['lee'] };
    await world.github.call(ADMIN, 'POST', `${AT}/pulls/${number}/requested_reviewers`, ask);
    await world.github.call(ADMIN, 'DELETE', `${AT}/pulls/${number}/requested_reviewers`, ask);
    await world.github.call(ADMIN, 'PATCH', `${AT}/pulls/${number}`, { base: 'main' });
    const events = told(await directory.events());
    if (typeof events === 'string') throw new TypeError(events);
    expect(
      events.map((event) => ('reviewer' in event ? `${event.kind} ${event.reviewer}` : event.kind)),
    ).toEqual(['requested lee', 'request-removed lee', 'retargeted']);
    expect(world.github.violations).toEqual([]);
  });

  test('governed pull requests that somebody approved since, this one left out', async () => {
    const other = await world.open('other', { 'prompts/system.md': 'Be loud.\n' });
    const ordinary = await world.open('ordinary', { 'README.md': '# Other\n' });
    for (const one of [number, other, ordinary]) await world.review('kim', one);
    await world.review('lee', other);
    const given = told(await directory.approvals('2020-01-01T00:00:00Z', [login('kim')]));
    if (typeof given === 'string') throw new TypeError(given);
    expect(given.map(({ login: who, pullRequest: of }) => [who, of])).toEqual([['kim', other]]);
    expect(told(await directory.approvals('2999-01-01T00:00:00Z', [login('kim')]))).toEqual([]);
  });
});

test('whose address it is, by the commits GitHub attributes to it', async () => {
  const answers = [[{ author: { login: 'Nora' } }], [{ author: null }], []];
  world.github.inject({ path: /\/commits$/, answer: { rewrite: () => answers.shift() } });
  const emails = ['a@acme.example', 'b@acme.example', 'c@acme.example'];
  const accounts = await directory.accounts(emails);
  expect(accounts).toEqual({ state: 'read', value: new Map([['a@acme.example', 'nora']]) });
  const asked = world.github.requests.map(({ query }) => new URLSearchParams(query).get('author'));
  expect(asked.sort()).toEqual(emails);
});

test('more addresses than are looked up are a gap, not nobody', async () => {
  world.github.forget();
  const emails = Array.from({ length: 31 }, (_, index) => `${index}@acme.example`);
  expect(await directory.accounts(emails)).toMatchObject({ state: 'unread' });
  expect(world.github.requests).toEqual([]);
});

describe('what may not be read is said with its way out, and is nobody', () => {
  const rows: readonly [string, RegExp, () => Promise<DirectoryAnswer<unknown> | undefined>, string][] = [
    ['a team', /\/members$/, async () => (await directory.teams([RISK])).get(RISK), 'members: read'],
    [
      'a permission',
      /\/permission$/,
      async () => (await directory.permissions([login('kim')])).get(login('kim')),
      'metadata: read',
    ],
    ['events', /\/events$/, () => directory.events(), 'pull-requests: read'],
    ['pushes', /\/activity$/, () => directory.pushes(), 'pushers: ignored'],
    [
      'approvals',
      /\/pulls$/,
      () => directory.approvals('2020-01-01T00:00:00Z', [login('kim')]),
      'pull-requests: read',
    ],
  ];
  describe.each([403, 404])('%i', (status) => {
    test.each(rows)('%s', async (_, path, read, way) => {
      refuse(path, status);
      const said = told(await read());
      expect(said).toContain(`${status}`);
      expect(said).toContain(way);
    });
  });

  test('a fork that is gone', async () => {
    const { headRepo: _, ...gone } = pull;
    const said = told(await gitHubDirectory(client, REPOSITORY, gone, ASKED).pushes());
    expect(said).toContain('the fork this comes from is gone');
  });
});

test.each([422, 500])(
  'any other failure ends the run: %i',
  async (status) => {
    world.github.inject({ path: /\/members$/, answer: { status } });
    const failing = await createClient({ token: 'x', apiUrl: world.github.url, timeout: 5_000 });
    const asked = gitHubDirectory(status === 422 ? client : failing, REPOSITORY, pull, ASKED).teams([RISK]);
    await expect(asked).rejects.toBeInstanceOf(AimsError);
  },
  60_000,
);

describe('who is behind a commit', () => {
  const commit = (fields: object) => {
    world.github.inject({
      path: /\/compare\//,
      answer: {
        rewrite: (json) => {
          const answer = json as { commits: { commit: object }[] };
          const commits = answer.commits.map((one) => {
            const { commit: inner = {}, ...outer } = fields as { commit?: object };
            return { ...one, ...outer, commit: { ...one.commit, ...inner } };
          });
          return { ...answer, commits };
        },
      },
    });
  };
  const two = [{ sha: 'a'.repeat(40) }, { sha: 'b'.repeat(40) }];
  const rows: readonly [string, object, object][] = [
    [
      'its author and committer',
      { author: { login: 'Sam' }, committer: { login: 'kim' } },
      { people: ['sam', 'kim'], kind: 'ordinary' },
    ],
    [
      'not GitHub itself',
      { author: { login: 'sam' }, committer: { login: 'web-flow' } },
      { people: ['sam'], kind: 'ordinary' },
    ],
    [
      'nobody of an update that GitHub signed',
      {
        parents: two,
        author: { login: 'kim' },
        committer: { login: 'web-flow' },
        commit: { verification: { verified: true } },
      },
      { kind: 'update' },
    ],
    [
      "whoever wrote GitHub's name into a merge",
      {
        parents: two,
        author: { login: 'kim' },
        committer: { login: 'web-flow' },
        commit: { verification: { verified: false } },
      },
      { people: ['kim'], kind: 'merge' },
    ],
    [
      'co-authors, by the address GitHub gives them',
      {
        commit: {
          message:
            'More\n\nCo-authored-by: Lee <12+Lee@users.noreply.github.com>\nCO-AUTHORED-BY: X <x@acme.example>',
        },
      },
      { people: ['sam', 'lee'], emails: ['x@acme.example'] },
    ],
    [
      'co-authors, by the address of another commit',
      {
        author: { login: 'nora' },
        commit: {
          author: { email: 'Nora@acme.example' },
          message: 'More\n\nCo-authored-by: N <nora@acme.example>',
        },
      },
      { people: ['nora', 'sam'], emails: [] },
    ],
  ];
  test.each(rows)('%s', async (_, fields, expected) => {
    const base = { author: { login: 'sam' }, committer: { login: 'sam' } };
    commit({ ...base, ...fields });
    const head = (await pullRequest(client, REPOSITORY, number)).headSha;
    const { commits } = await compare(client, REPOSITORY, 'main', head);
    expect(commits[0]).toMatchObject(expected);
  });
});
