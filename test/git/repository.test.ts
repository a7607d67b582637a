import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diffTrees } from '../../src/change/diff.ts';
import { openRepository } from '../../src/git/repository.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import type { Tree } from '../../src/objects.ts';
import { TestRepository } from '../support/repository.ts';

let root: string;
let repository: TestRepository;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-gate-git-'));
  mkdirSync(join(root, 'work'));
  repository = new TestRepository(join(root, 'work'));
});
afterEach(() => rmSync(root, { recursive: true }));

const SUBMODULE = '1234567890123456789012345678901234567890';
const ABSENT = '0123456789abcdef0123456789abcdef01234567';

function sha(text: string): Sha {
  const id = parseSha(text);
  if (id === undefined) throw new TypeError(text);
  return id;
}

async function treeAt(directory: string, revision: string): Promise<Tree> {
  const opened = await openRepository(directory);
  const commit = await opened.resolve(revision);
  const tree = (await opened.objects.trees([commit], [''])).get(commit);
  if (tree === undefined) throw new TypeError(`no tree for ${revision}`);
  return tree;
}

/** Path → text of every file at `revision`, as it is read from `directory`. */
async function filesAt(directory: string, revision: string): Promise<Readonly<Record<string, string>>> {
  const tree = await treeAt(directory, revision);
  expect(tree.unread).toEqual([]);
  const { objects } = await openRepository(directory);
  const blobs = await objects.blobs([...tree.entries.values()].map((entry) => entry.sha));
  return Object.fromEntries(
    [...tree.entries].map(([path, entry]) => {
      const blob = blobs.get(entry.sha);
      const text = blob?.state === 'read' ? Buffer.from(blob.bytes).toString('utf8') : blob?.because;
      return [path, text ?? 'not answered'];
    }),
  );
}

describe('wherever the repository is opened', () => {
  const FILES = { 'a.md': 'first\n', 'deep/er/b.md': 'second\n', empty: '' };
  const rows: readonly [string, () => string][] = [
    ['a work tree', () => repository.directory],
    ['a folder below it', () => join(repository.directory, 'deep', 'er')],
    [
      'a bare clone',
      () => {
        repository.git('clone', '--quiet', '--bare', '.', join(root, 'bare.git'));
        return join(root, 'bare.git');
      },
    ],
    [
      'a linked worktree',
      () => {
        repository.git('worktree', 'add', '--quiet', '--detach', join(root, 'linked'), 'main');
        return join(root, 'linked');
      },
    ],
    [
      'packed objects',
      () => {
        repository.git('gc', '--quiet');
        return repository.directory;
      },
    ],
  ];
  test.each(rows)('%s: the same files', async (_, place) => {
    repository.commit('Files', FILES);
    expect(await filesAt(place(), 'main')).toEqual(FILES);
  });

  test('what is not committed is not seen', async () => {
    repository.commit('Files', FILES);
    repository.write({ 'a.md': 'edited\n', 'new.md': 'new\n' });
    repository.git('add', 'new.md');
    expect(await filesAt(repository.directory, 'HEAD')).toEqual(FILES);
  });

  test('a repository with SHA-256 ids', async () => {
    const directory = join(root, 'sha256');
    execFileSync('git', ['init', '--quiet', '--object-format=sha256', directory]);
    const other = new TestRepository(directory);
    other.branch('main', other.commit('Start', { 'a.md': 'first\n' }));
    const head = other.commit('More', { 'b.md': 'second\n' });
    const opened = await openRepository(directory);
    expect(await opened.resolve('main')).toBe(head);
    expect(head).toHaveLength(64);
    expect(await opened.mergeBase(sha(head), await opened.resolve('main~1'))).toBe(
      other.git('rev-parse', 'main~1'),
    );
    expect(await filesAt(directory, 'main')).toEqual({ 'a.md': 'first\n', 'b.md': 'second\n' });
  });

  test('GIT_DIR of a hook or an editor does not lead to another repository', async () => {
    const head = repository.commit('Files', FILES);
    process.env.GIT_DIR = join(root, 'nowhere');
    try {
      expect(await (await openRepository(repository.directory)).resolve('HEAD')).toBe(head);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

describe('what a commit may hold', () => {
  const rows: readonly [string, () => void, readonly string[]][] = [
    [
      'a symbolic link is not followed',
      () => symlinkSync('/etc/passwd', join(repository.directory, 'link')),
      ['added 120000 link = /etc/passwd'],
    ],
    [
      'a submodule has a commit and no content',
      () => repository.git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE},module`),
      ['added 160000 module = it is not in this clone'],
    ],
    [
      'a file becomes executable',
      () => chmodSync(join(repository.directory, 'a'), 0o755),
      ['type-changed 100755 a = 1'],
    ],
    ['a file is deleted', () => rmSync(join(repository.directory, 'b')), ['removed b']],
    [
      'a file becomes a folder',
      () => repository.write({ a: null, 'a/c': '3' }),
      ['added 100644 a/c = 3', 'removed a'],
    ],
  ];
  test.each(rows)('%s', async (_, edit, expected) => {
    repository.commit('Base', { a: '1', b: '2' });
    edit();
    // Without --all: a submodule that is not checked out would be taken out again.
    if (repository.git('diff', '--cached', '--name-only') === '') repository.git('add', '--all');
    repository.git('commit', '--quiet', '-m', 'Change');
    const base = await treeAt(repository.directory, 'HEAD~1');
    const head = await treeAt(repository.directory, 'HEAD');
    const texts = await filesAt(repository.directory, 'HEAD');
    const found = diffTrees(base, head).map(({ path, status }) => {
      const mode = head.entries.get(path)?.mode;
      return mode === undefined ? `${status} ${path}` : `${status} ${mode} ${path} = ${texts[path]}`;
    });
    expect([...found].sort()).toEqual(expected);
  });

  test('an absent blob is unreadable, and those beside it are still read', async () => {
    repository.commit('Files', { a: '1', b: '2' });
    const ids = ['a', 'b'].map((path) => sha(repository.git('rev-parse', `HEAD:${path}`)));
    const { objects } = await openRepository(repository.directory);
    const asked = [sha(ABSENT), ...ids, sha(repository.git('rev-parse', 'HEAD^{tree}'))];
    const blobs = await objects.blobs(asked);
    expect(asked.map((id) => blobs.get(id)?.state)).toEqual(['unreadable', 'read', 'read', 'unreadable']);
  });

  test('a folder that is a file is unread, never an empty one', async () => {
    repository.commit('Files', { empty: '', a: '1' });
    const [empty, a] = ['empty', 'a'].map((path) => repository.git('rev-parse', `HEAD:${path}`));
    const line = (name: string, id = '') =>
      Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(id, 'hex')]);
    const tree = join(root, 'tree');
    writeFileSync(tree, Buffer.concat([line('one', empty), line('two', a)]));
    const id = repository.git('hash-object', '--literally', '-w', '-t', 'tree', tree);
    const commit = repository.git('commit-tree', '-m', 'Damaged', id);
    expect((await treeAt(repository.directory, commit)).unread).toEqual([
      { path: 'one', because: 'it is a blob, not a folder' },
      { path: 'two', because: 'it is a blob, not a folder' },
    ]);
  });

  test('links and submodules are found in every folder, however many there are', async () => {
    const folders = Array.from({ length: 1200 }, (_, index) => `f${index % 7}/g${index}`);
    repository.commit('Files', Object.fromEntries(folders.map((path) => [`${path}/a`, ''])));
    const linked = folders.filter((_, index) => index % 400 === 399);
    for (const path of linked) symlinkSync('../a', join(repository.directory, path, 'link'));
    symlinkSync('f0', join(repository.directory, 'top'));
    repository.git('add', '--all');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE},f0/module`);
    const commit = sha(repository.git('commit-tree', '-m', 'Links', repository.git('write-tree')));
    const { objects } = await openRepository(repository.directory);
    const found = (await objects.links?.(commit))?.map(({ path, mode }) => `${mode} ${path}`) ?? [];
    expect([...found].sort()).toEqual(
      ['120000 top', '160000 f0/module', ...linked.map((path) => `120000 ${path}/link`)].sort(),
    );
  });

  test('the tree of an absent commit is unread, and its entries are unknown', async () => {
    repository.commit('Files', { a: '1' });
    const { objects } = await openRepository(repository.directory);
    const tree = (await objects.trees([sha(ABSENT)], [''])).get(sha(ABSENT));
    expect(tree?.unread).toEqual([{ path: '', because: expect.stringMatching(/\w/) }]);
    expect(await objects.entries(sha(ABSENT), ['a'])).toBeUndefined();
  });
});

describe('names', () => {
  test.each([
    'a\nb',
    'a"b',
    'a\tb',
    "a'b",
    'a\\b',
    '-rf',
    '--upload-pack=x',
    'ünïcödé/名前.md',
    'a b',
    '100644 blob x',
    ':(top)a',
    '__proto__x',
    '\u001b[31mred',
    '\u202Egnp.exe',
  ])('%j comes back as it is', async (name) => {
    repository.commit('Name', { 'plain.md': 'plain', [name]: 'special' });
    expect(await filesAt(repository.directory, 'HEAD')).toEqual({ 'plain.md': 'plain', [name]: 'special' });
    const opened = await openRepository(repository.directory);
    const entries = await opened.objects.entries(await opened.resolve('HEAD'), [name, 'absent']);
    expect([...(entries ?? [])].map(([path]) => path)).toEqual([name]);
  });

  test('two names that are not UTF-8 stay two files', async () => {
    for (const byte of [0xfe, 0xff]) {
      const file = Buffer.concat([Buffer.from(`${repository.directory}/`), Buffer.from([byte])]);
      writeFileSync(file, String(byte));
    }
    repository.commit('Bytes', {});
    expect(Object.values(await filesAt(repository.directory, 'HEAD')).sort()).toEqual(['254', '255']);
  });
});

describe('a clone without all objects', () => {
  const partial = (filter: string): string => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const directory = join(root, 'partial');
    const from = `file://${repository.directory}`;
    execFileSync('git', ['clone', '--quiet', `--filter=${filter}`, '--no-checkout', from, directory]);
    return directory;
  };

  test('a blob that is missing is unreadable, and says why', async () => {
    const commit = sha(repository.commit('Files', { 'a.md': 'first\n', 'b.md': 'second\n' }));
    const { objects } = await openRepository(partial('blob:none'));
    const tree = (await objects.trees([commit], [''])).get(commit);
    const ids = [...(tree?.entries.values() ?? [])].map((entry) => entry.sha);
    const blobs = [...(await objects.blobs(ids)).values()];
    expect(blobs).toMatchObject(
      ids.map(() => ({ state: 'unreadable', because: expect.stringContaining('not in this clone') })),
    );
  });

  test('a tree that is missing is an unread folder, never an empty one', async () => {
    const commit = sha(repository.commit('Files', { 'a.md': 'first\n' }));
    const { objects } = await openRepository(partial('tree:0'));
    const tree = (await objects.trees([commit], ['a.md'])).get(commit);
    expect(tree?.unread).toEqual([{ path: '', because: expect.stringContaining('not in this clone') }]);
    expect(await objects.entries(commit, ['a.md'])).toBeUndefined();
  });

  test('so many missing blobs that git is not started for each', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, `${index}\n`]));
    const commit = sha(repository.commit('Files', files));
    const { objects } = await openRepository(partial('blob:none'));
    const tree = (await objects.trees([commit], [''])).get(commit);
    const blobs = await objects.blobs([...(tree?.entries.values() ?? [])].map((entry) => entry.sha));
    expect([...blobs.values()].map(({ state }) => state)).toEqual(Array(60).fill('unreadable'));
  });

  test('a damaged object is unreadable, and the others are read', async () => {
    repository.commit('Files', { 'a.md': 'first\n', 'b.md': 'second\n' });
    const ids = ['a.md', 'b.md'].map((path) => sha(repository.git('rev-parse', `HEAD:${path}`)));
    const [damaged = ''] = ids;
    const file = join(repository.directory, '.git/objects', damaged.slice(0, 2), damaged.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, 'no object');
    const { objects } = await openRepository(repository.directory);
    const blobs = await objects.blobs(ids);
    expect(ids.map((id) => blobs.get(id)?.state)).toEqual(['unreadable', 'read']);
  });
});

describe('what differs', () => {
  async function compared(base: string, head: string, keep: readonly string[] = []) {
    const { objects } = await openRepository(repository.directory);
    const [from, to] = [sha(base), sha(head)];
    const trees = await objects.trees([from, to], keep);
    const [before, after] = [trees.get(from), trees.get(to)];
    if (before === undefined || after === undefined) throw new TypeError('no trees');
    expect([...before.unread, ...after.unread]).toEqual([]);
    return {
      before,
      after,
      changes: diffTrees(before, after).map(({ status, path }) => `${status} ${path}`),
    };
  }

  test('is what git says, for random changes', async () => {
    const names = ['a', 'a.b', 'a/b', 'a/b/c', 'a-b', 'ab', 'b/x', 'b/y/z', 'c', 'ä/ö', 'd/\ufffd'];
    await fc.assert(
      fc.asyncProperty(side(names), side(names), async (one, other) => {
        const [base, head] = [one, other].map((files) => {
          for (const name of readdirSync(repository.directory))
            if (name !== '.git') rmSync(join(repository.directory, name), { recursive: true });
          return repository.commit('Files', { ...files, keep: 'k' });
        });
        if (base === undefined || head === undefined) throw new TypeError('no commits');
        const { changes } = await compared(base, head);
        const raw = repository.git('diff-tree', '-r', '-z', '--no-renames', '--name-status', base, head);
        const said = raw.split('\0').filter((text) => text !== '');
        const paths = new Set(changes.map((line) => line.slice(line.indexOf(' ') + 1)));
        for (let at = 1; at < said.length; at += 2) {
          // A rename is one change here, under its new name.
          if (said[at - 1] !== 'D') expect(paths).toContain(said[at]);
        }
        expect(changes.length).toBeLessThanOrEqual(said.length / 2);
      }),
      { numRuns: 15 },
    );
  });

  test('what is the same is left out unless it is kept, and known to be possible', async () => {
    const base = repository.commit('Base', { 'a/b/c': '1', 'x/y': '1', 'x/z': '1', 'k/l/m': '1' });
    const head = repository.commit('Head', { 'a/b/c': '2' });
    const { before, after, changes } = await compared(base, head, ['k/l', 'x/y', 'none/at/all']);
    expect(changes).toEqual(['modified a/b/c']);
    expect([...after.entries.keys()].sort()).toEqual(['a/b/c', 'k/l/m', 'x/y']);
    expect([...before.entries.keys()].sort()).toEqual(['a/b/c', 'k/l/m', 'x/y']);
    const asked = ['x/z', 'a/other', 'other', 'k/l/other', 'none/at/all', 'x/y'];
    expect(asked.filter((path) => after.leftOut?.(path))).toEqual(['x/z', 'a/other', 'other']);
  });

  test('names that are not UTF-8 are compared as what they are', async () => {
    const file = (byte: number): Buffer =>
      Buffer.concat([Buffer.from(`${repository.directory}/`), Buffer.from([byte])]);
    for (const byte of [0xfe, 0xff]) writeFileSync(file(byte), 'same');
    const base = repository.commit('Bytes', {});
    writeFileSync(file(0xff), 'other');
    const head = repository.commit('Other', {});
    expect((await compared(base, head)).changes).toEqual(['modified \ufffd\ufffd2']);
  });

  test('a file mode that only old repositories have is a file', async () => {
    const blob = repository.commit('Base', { a: '1' }) && repository.git('rev-parse', 'HEAD:a');
    const line = `100664 old\0${Buffer.from(blob, 'hex').toString('latin1')}`;
    writeFileSync(join(root, 'tree'), Buffer.from(line, 'latin1'));
    const tree = repository.git('hash-object', '-t', 'tree', '-w', '--literally', join(root, 'tree'));
    const commit = repository.git('commit-tree', '-m', 'Old', tree);
    const { changes } = await compared(repository.git('rev-parse', 'HEAD'), commit);
    expect(changes).toEqual(['renamed old']);
  });
});

function side(names: readonly string[]) {
  // A path is a file or a folder, never both.
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom('1', '2', '3')), {
      selector: ([name]) => name,
    })
    .map((pairs) => pairs.filter(([name]) => !pairs.some(([other]) => other.startsWith(`${name}/`))))
    .map((pairs): Readonly<Record<string, string>> => Object.fromEntries(pairs));
}
