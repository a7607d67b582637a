import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultBase } from '../../src/git/default-base.ts';
import { openRepository } from '../../src/git/repository.ts';
import { TestRepository } from '../support/repository.ts';

let root: string;
let repository: TestRepository;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-gate-git-'));
  mkdirSync(join(root, 'work'));
  repository = new TestRepository(join(root, 'work'));
});
afterEach(() => rmSync(root, { recursive: true }));

const UNSHALLOW = expect.stringContaining('git fetch --unshallow');

/** The newest commit of every branch, and nothing before it. */
function shallowClone(): string {
  const directory = join(root, 'shallow');
  execFileSync('git', [
    'clone',
    '--quiet',
    '--depth=1',
    '--no-single-branch',
    `file://${repository.directory}`,
    directory,
  ]);
  return directory;
}

describe('a revision', () => {
  const known: readonly [string, string][] = [
    ['a branch', 'main'],
    ['a full name', 'refs/heads/main'],
    ['an annotated tag', 'v1'],
    ['HEAD', 'HEAD'],
    ['a parent', 'later~1'],
    ['a branch with a slash', 'topic/one'],
  ];
  test.each(known)('%s is found', async (_, revision) => {
    const first = repository.commit('First', { a: '1' });
    repository.git('tag', '-a', '-m', 'one', 'v1');
    repository.branch('topic/one');
    repository.branch('later');
    repository.commit('Later', { a: '2' });
    repository.branch('main', first);
    expect(await (await openRepository(repository.directory)).resolve(revision)).toBe(first);
  });

  const unknown: readonly [string, string][] = [
    ['nothing of that name', 'nowhere'],
    ['an empty one', ''],
    ['an id that is not there', '0123456789abcdef0123456789abcdef01234567'],
    ['a file', 'main:a'],
    ['a range', 'main..main'],
    ['what is excluded', '^main'],
    ['an option', '--all'],
    ['an option of rev-parse that prints', '--show-toplevel'],
    ['an option with a value', '--git-dir=/'],
    ['the end of options', '--'],
    ['two lines', 'main\nmain'],
    ['a character no program takes', 'main\0'],
  ];
  test.each(unknown)('%s is unknown', async (_, revision) => {
    repository.commit('First', { a: '1' });
    const opened = await openRepository(repository.directory);
    await expect(opened.resolve(revision)).rejects.toMatchObject({
      name: 'AimsError',
      code: 'unknown-revision',
      message: `there is no commit ${JSON.stringify(revision)}`,
      hint: 'give a branch, tag or commit of this repository',
    });
  });

  test('a branch whose name starts with a dash is a branch', async () => {
    const first = repository.commit('First', { a: '1' });
    repository.git('update-ref', 'refs/heads/--all', first);
    expect(await (await openRepository(repository.directory)).resolve('--all')).toBe(first);
  });

  const shadows: readonly [string, string, string][] = [
    ['a tag called as a branch', 'refs/tags/main', 'main'],
    ['a tag called as a branch of the remote', 'refs/tags/origin/main', 'origin/main'],
    ['a branch called as one of the remote', 'refs/heads/origin/main', 'origin/main'],
    ['a name right below refs/', 'refs/main', 'main'],
    ['a tag, and what is before the branch', 'refs/tags/main', 'main~1'],
    ['a tag called as the whole name of a branch', 'refs/tags/refs/heads/none', 'refs/heads/none'],
    ['the same, where the branch is there', 'refs/tags/refs/heads/main', 'refs/heads/main'],
  ];
  test.each(shadows)('%s is not taken for it', async (_, shadow, revision) => {
    repository.commit('Zero', { a: '0' });
    const first = repository.commit('First', { a: '1' });
    repository.git('update-ref', 'refs/remotes/origin/main', first);
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.git('update-ref', shadow, repository.commit('Change', { a: '2' }));
    const opened = await openRepository(repository.directory);
    for (const ask of [opened.resolve, opened.find])
      await expect(ask(revision)).rejects.toMatchObject({
        name: 'AimsError',
        code: 'bad-input',
        message: expect.stringContaining(shadow),
        hint: expect.stringContaining(`remove ${shadow}`),
      });
  });

  test('two names of one commit are no question', async () => {
    const first = repository.commit('First', { a: '1' });
    repository.git('tag', '-a', '-m', 'one', 'main');
    expect(await (await openRepository(repository.directory)).resolve('main')).toBe(first);
  });

  test('the branch that is compared with by default is the one of the remote', async () => {
    const first = repository.commit('First', { a: '1' });
    repository.git('update-ref', 'refs/remotes/origin/main', first);
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.git('update-ref', 'refs/tags/origin/HEAD', repository.commit('Change', { a: '2' }));
    const opened = await openRepository(repository.directory);
    const found = await defaultBase(opened);
    expect(found).toEqual({ name: 'origin/main', full: 'refs/remotes/origin/main', commit: first });
    repository.git('tag', 'origin/main');
    expect(await opened.branchOf(found?.full ?? '')).toBe('main');
  });

  test('in a shallow clone the way out is to fetch the rest', async () => {
    repository.commit('First', { a: '1' });
    repository.commit('Second', { a: '2' });
    const opened = await openRepository(shallowClone());
    await expect(opened.resolve('HEAD~1')).rejects.toMatchObject({
      code: 'unknown-revision',
      hint: UNSHALLOW,
    });
  });
});

describe('the merge base', () => {
  test('is where the change began', async () => {
    const start = repository.commit('Start', { a: '1' });
    repository.branch('change');
    repository.commit('Change', { b: '1' });
    repository.branch('main', start);
    repository.commit('Meanwhile', { c: '1' });
    const opened = await openRepository(repository.directory);
    const found = await opened.mergeBase(await opened.resolve('main'), await opened.resolve('change'));
    expect(found).toBe(start);
  });

  test('of histories that never met', async () => {
    repository.commit('Start', { a: '1' });
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit('Other', { a: '2' });
    const opened = await openRepository(repository.directory);
    await expect(
      opened.mergeBase(await opened.resolve('main'), await opened.resolve('other')),
    ).rejects.toMatchObject({
      name: 'AimsError',
      code: 'unknown-revision',
      message: expect.stringContaining('share no history'),
      hint: 'choose a base that the change started from',
    });
  });

  test('is not in a shallow clone, which is said', async () => {
    const start = repository.commit('Start', { a: '1' });
    repository.branch('change');
    repository.commit('Change', { b: '1' });
    repository.branch('main', start);
    repository.commit('Meanwhile', { c: '1' });
    const opened = await openRepository(shallowClone());
    const tips = ['origin/main', 'origin/change'].map((name) => opened.resolve(name));
    const [main, change] = await Promise.all(tips);
    if (main === undefined || change === undefined) throw new TypeError('no tips');
    await expect(opened.mergeBase(main, change)).rejects.toMatchObject({
      name: 'AimsError',
      code: 'unknown-revision',
      message: expect.stringContaining('share no history'),
      hint: UNSHALLOW,
    });
  });
});

describe('the people of a change', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['the committer', 'Plain', ['sam']],
    ['who is named with it', 'With\n\nCo-authored-by: Kim <42+Kim@users.noreply.github.com>', ['kim', 'sam']],
    ['an address that tells nothing', 'With\n\nCo-authored-by: Kim <kim@example.com>', ['sam']],
    [
      'a bot',
      'With\n\nCo-authored-by: r <7+renovate[bot]@users.noreply.github.com>',
      ['renovate[bot]', 'sam'],
    ],
    ['only a trailer counts', 'Co-authored-by: Lee <lee@users.noreply.github.com>\n\nThe end', ['sam']],
  ];
  test.each(rows)('%s', async (_, message, expected) => {
    repository.commit('Start', { a: '1' }, 'dana');
    const head = repository.commit(message, { a: '2' });
    const opened = await openRepository(repository.directory);
    const found = await opened.commits(await opened.resolve('HEAD~1'), await opened.resolve('HEAD'));
    expect(found.map((commit) => commit.sha)).toEqual([head]);
    expect(found.flatMap(({ logins }) => logins).sort()).toEqual(expected);
  });

  const settings: readonly [string, string][] = [
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['trailer.separators', '#'],
    ['log.follow', 'true'],
    ['log.mailmap', 'true'],
    ['log.showSignature', 'true'],
    ['color.ui', 'always'],
    ['log.decorate', 'full'],
    ['log.diffMerges', 'on'],
    ['format.pretty', 'oneline'],
  ];
  test.each(settings)('%s = %s in the configuration hides nobody', async (key, value) => {
    repository.commit('Start', { a: '1' }, 'dana');
    repository.commit('With\n\nCo-authored-by: Kim <kim@users.noreply.github.com>', { a: '2' });
    repository.git('config', key, value);
    const opened = await openRepository(repository.directory);
    const found = await opened.commits(await opened.resolve('HEAD~1'), await opened.resolve('HEAD'));
    expect(found.flatMap(({ logins }) => logins).sort()).toEqual(['kim', 'sam']);
  });
});

describe('no repository', () => {
  const rows: readonly [string, () => string][] = [
    ['an ordinary folder', () => root],
    ['a folder that does not exist', () => join(root, 'nowhere')],
    [
      'a file',
      () => {
        writeFileSync(join(root, 'file'), 'text');
        return join(root, 'file');
      },
    ],
  ];
  test.each(rows)('%s', async (_, place) => {
    const directory = place();
    await expect(openRepository(directory)).rejects.toMatchObject({
      name: 'AimsError',
      code: 'not-a-repository',
      message: `${directory} is not in a git repository`,
      hint: expect.stringContaining('--repo'),
    });
  });
});
