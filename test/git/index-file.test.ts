import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { treesOfIndex } from '../../src/git/index-file.ts';
import { TestRepository } from '../support/repository.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit('Names whose order is not that of their letters', {
    a: '1\n',
    'a-b/c': '2\n',
    'a.b': '3\n',
    'deep/er/and/deeper/file': '4\n',
    'deep/er-still': '5\n',
    'ünïcödé/名前.txt': '6\n',
    'other/kept': '7\n',
  });
});
afterEach(() => repository.remove());

const read = () => treesOfIndex(readFileSync(join(repository.directory, '.git/index')), 20);

/** Git writes into the index which trees it knows: so it is asked last. */
function expectAsGit(): void {
  const found = read();
  expect(found?.root).toBe(repository.git('write-tree'));
}

interface Row {
  readonly name: string;
  /** Stages a change. */
  readonly edit: () => void;
}

const git = (...args: readonly string[]) => repository.git(...args);

const write = (files: Readonly<Record<string, string>>) => {
  repository.write(files);
  git('add', '--all');
};

describe('the trees of an index are those that git writes', () => {
  const rows: readonly Row[] = [
    { name: 'nothing changed', edit: () => undefined },
    { name: 'a file in a folder', edit: () => write({ 'deep/er/and/deeper/file': 'other\n' }) },
    {
      name: 'new folders, one in place of a file',
      edit: () => {
        git('rm', '--quiet', 'a');
        write({ 'a/b': 'x\n', 'a0/b/c': 'y\n' });
      },
    },
    { name: 'a folder that goes', edit: () => git('rm', '-r', '--quiet', 'deep/er') },
    { name: 'everything goes', edit: () => git('rm', '-r', '--quiet', '.') },
    { name: 'an executable file', edit: () => git('update-index', '--chmod=+x', 'other/kept') },
    { name: 'a symbolic link', edit: () => repository.link('other/link', '../a-b/c') },
    {
      name: 'a submodule',
      edit: () =>
        git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},other/module`),
    },
    {
      name: 'a file that is not checked out',
      edit: () => {
        git('update-index', '--skip-worktree', 'other/kept');
        write({ 'other/new': 'x\n' });
      },
    },
  ];
  test.each(rows)('$name', ({ edit }) => {
    edit();
    expectAsGit();
  });

  test('only folders with a change are new', () => {
    repository.write({ 'deep/er/and/deeper/file': 'other\n' });
    git('add', 'deep/er/and/deeper/file');
    expect(read()?.trees).toHaveLength(5);
  });
});

describe('what only git reads is left to it', () => {
  test.each([
    ['names in short', () => git('update-index', '--index-version', '4')],
    ['an index in two files', () => git('update-index', '--split-index')],
    [
      'a file that is only announced',
      () => {
        repository.write({ 'a0/new': 'x\n' });
        git('add', '--intent-to-add', 'a0/new');
      },
    ],
  ])('%s', (_, edit) => {
    edit();
    expect(read()).toBeUndefined();
  });

  test('bytes that are no index', () => {
    for (const text of ['', 'DIRC', `DIRC\0\0\0\u0002\0\0\0\u0009${'x'.repeat(99)}`])
      expect(treesOfIndex(Buffer.from(text, 'latin1'), 20)).toBeUndefined();
    const whole = readFileSync(join(repository.directory, '.git/index'));
    for (let length = 0; length < whole.length; length += 7)
      expect(() => treesOfIndex(whole.subarray(0, length), 20)).not.toThrow();
  });
});
