import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diffTrees } from '../../src/change/diff.ts';
import { createClient } from '../../src/github/client.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import type { ObjectSource, Tree } from '../../src/objects.ts';
import { BOT, type EmbeddedGitHub, OWNER, REPO, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { type Files, TestRepository } from '../support/repository.ts';

let github: EmbeddedGitHub;
let repository: TestRepository;
let objects: ObjectSource;
beforeEach(async () => {
  github = await startEmbeddedGitHub();
  repository = new TestRepository();
  const client = await createClient({ token: github.token(BOT), apiUrl: github.url });
  objects = gitHubObjects(client, { owner: OWNER, repo: REPO });
});
afterEach(async () => {
  const broken = [...github.violations];
  await github.close();
  repository.remove();
  expect(broken).toEqual([]);
});

const ABSENT = sha('0123456789abcdef0123456789abcdef01234567');
const BASE: Files = {
  'root.md': 'root',
  'changed/deep/a': '1',
  'changed/same/b': '1',
  'same/x/c': '1',
  'same/d': '1',
};

function sha(text: string): Sha {
  const id = parseSha(text);
  if (id === undefined) throw new TypeError(text);
  return id;
}

/** A commit on `main` and one after it, both at GitHub. */
async function pushed(base: Files, change: Files): Promise<readonly [Sha, Sha]> {
  const first = sha(repository.commit('Base', base));
  const second = sha(repository.commit('Head', change));
  await repository.push(github, 'main');
  github.forget();
  return [first, second];
}

/** GitHub's answer to the first question for all levels of each tree: a part, and that it is one. */
function truncate(...trees: readonly string[]): void {
  for (const tree of trees)
    github.inject({ path: treeOf(tree), query: /recursive/, times: 1, answer: { rewrite: cut } });
}

function cut(json: unknown): unknown {
  return { ...(json as object), tree: [], truncated: true };
}

function treeOf(id: string): RegExp {
  return new RegExp(`/git/trees/${id}$`);
}

/** What was asked: `root`, or the folder of the base or the head that has this tree; `all of` it for every level. */
function asked(): readonly string[] {
  const names = new Map<string, string>();
  for (const commit of ['HEAD~1', 'HEAD']) {
    for (const line of repository.git('ls-tree', '-r', '-d', commit).split('\n')) {
      const [, id = '', path = ''] = /^\d+ tree (\S+)\t(.*)$/.exec(line) ?? [];
      names.set(id, path);
    }
  }
  return github.requests
    .flatMap(({ path, query, body }) => {
      const folder = (id: string) => names.get(id) ?? 'root';
      if (path === '/graphql') return [...queryOf(body).matchAll(OBJECT)].map(([, id = '']) => folder(id));
      const own = folder(path.split('/').at(-1) ?? '');
      return [query.includes('recursive') ? `all of ${own}` : own];
    })
    .sort();
}

const OBJECT = /object\(oid: "([0-9a-f]+)"\)/g;

function queryOf(body: unknown): string {
  return (body as { readonly query: string }).query;
}

/** GraphQL does not answer, so REST says what is wrong. */
function restOnly(): void {
  github.inject({ path: /\/graphql$/, answer: { status: 403 } });
}

function difference(trees: ReadonlyMap<Sha, Tree>, [base, head]: readonly [Sha, Sha]): readonly string[] {
  const [from, to] = [trees.get(base), trees.get(head)];
  if (from === undefined || to === undefined) throw new TypeError('no trees');
  expect([...from.unread, ...to.unread]).toEqual([]);
  return diffTrees(from, to)
    .map(({ status, path }) => `${status} ${path}`)
    .sort();
}

describe('trees', () => {
  test('every file as git has it, where everything is kept: one request a commit', async () => {
    repository.write({ run: '#!/bin/sh\n' });
    chmodSync(join(repository.directory, 'run'), 0o755);
    symlinkSync('root.md', join(repository.directory, 'link'));
    const commits = await pushed(BASE, { 'ünï/"c\'.md': '1', 'root.md': null });
    const trees = await objects.trees([...commits, commits[0]], ['']);
    for (const commit of commits) {
      const listed = [...(trees.get(commit)?.entries.values() ?? [])];
      const lines = listed.map((entry) => `${entry.mode} blob ${entry.sha}\t${entry.path}`);
      const expected = repository.git('ls-tree', '-r', '-z', commit).split('\0');
      expect(lines.sort()).toEqual(expected.filter((line) => line !== '').sort());
      expect(trees.get(commit)?.unread).toEqual([]);
    }
    expect(asked()).toEqual(['all of root', 'all of root']);
  });

  interface Row {
    readonly name: string;
    readonly change: Files;
    readonly keep?: readonly string[];
    readonly differs: readonly string[];
    /** Tree requests beyond the two roots. */
    readonly opened: readonly string[];
  }
  const rows: readonly Row[] = [
    {
      name: 'a file deep down',
      change: { 'changed/deep/a': '2' },
      differs: ['modified changed/deep/a'],
      opened: ['changed', 'changed', 'changed/deep', 'changed/deep'],
    },
    { name: 'a file at the root', change: { 'root.md': '2' }, differs: ['modified root.md'], opened: [] },
    { name: 'a new folder', change: { 'new/e': '1' }, differs: ['added new/e'], opened: ['new'] },
    {
      name: 'a folder that is gone',
      change: { 'same/x/c': null, 'same/d': null },
      differs: ['removed same/d', 'removed same/x/c'],
      opened: ['same', 'same/x'],
    },
    {
      name: 'a folder that is kept is opened, once for both',
      change: { 'root.md': '2' },
      keep: ['same/x'],
      differs: ['modified root.md'],
      opened: ['same', 'all of same/x'],
    },
    {
      name: 'everything below a kept folder',
      change: { 'root.md': '2' },
      keep: ['same'],
      differs: ['modified root.md'],
      opened: ['all of same'],
    },
    {
      name: 'a kept folder that only begins alike',
      change: { 'root.md': '2' },
      keep: ['sam', 'same.md', 'changedly/deep'],
      differs: ['modified root.md'],
      opened: [],
    },
  ];
  test.each(rows)('only folders that differ are opened: $name', async ({ change, keep, differs, opened }) => {
    const commits = await pushed(BASE, change);
    expect(difference(await objects.trees(commits, keep ?? []), commits)).toEqual(differs);
    expect(asked()).toEqual(['root', 'root', ...opened].sort());
  });

  test('a kept folder that is too large for one answer is opened level by level', async () => {
    const commits = await pushed(BASE, { 'changed/deep/a': '2' });
    truncate(repository.git('rev-parse', 'HEAD:same'));
    const trees = await objects.trees(commits, ['same']);
    expect(difference(trees, commits)).toEqual(['modified changed/deep/a']);
    expect(trees.get(commits[1])?.entries.has('same/x/c')).toBe(true);
    expect(asked().filter((name) => name.includes('same'))).toEqual(['all of same', 'all of same/x', 'same']);
  });

  const many = (text: string): Files =>
    Object.fromEntries(Array.from({ length: 110 }, (_, index) => [`f${index}/deep/a`, text]));

  test('a change of many folders asks for whole trees instead of each', async () => {
    const commits = await pushed(many('1'), many('2'));
    expect(difference(await objects.trees(commits, []), commits)).toHaveLength(110);
    expect(asked()).toEqual(['all of root', 'all of root', 'root', 'root']);
  });

  test('a change of many folders in trees that are too large asks for each', async () => {
    const commits = await pushed(many('1'), many('2'));
    truncate(...commits);
    expect(difference(await objects.trees(commits, []), commits)).toHaveLength(110);
  });

  test('asked again, nothing is requested again', async () => {
    const commits = await pushed(BASE, { 'changed/deep/a': '2' });
    const first = await objects.trees(commits, ['same']);
    const count = github.requests.length;
    const again = await objects.trees(commits, ['same']);
    expect([...again.values()].map(({ entries }) => entries)).toEqual(
      [...first.values()].map(({ entries }) => entries),
    );
    expect(github.requests).toHaveLength(count);
  });

  test('a level is one wave', async () => {
    const commits = await pushed(BASE, { 'changed/deep/a': '2', 'new/e': '1', 'other/f': '1' });
    await github.inWaves(() => objects.trees(commits, ['same']));
    // The roots, their folders, the folders in those.
    expect(github.requests.at(-1)?.wave).toBe(3);
  });

  test('what was left out is known to be possible, what was listed is known to be absent', async () => {
    const commits = await pushed(BASE, { 'changed/deep/a': '2' });
    const head = (await objects.trees(commits, ['kept/none'])).get(commits[1]);
    const asked = [
      'same/d',
      'same/none',
      'changed/same/b',
      'changed/deep/none',
      'none',
      'kept/none',
      'root.md/x',
    ];
    expect(asked.filter((path) => head?.leftOut?.(path))).toEqual(['same/d', 'same/none', 'changed/same/b']);
  });
});

describe('what GitHub does not list', () => {
  const rows = [
    ['a folder that is gone', { status: 404 }, /404/],
    ['a folder that may not be read', { status: 403 }, /refused/],
    ['a folder with too many files', { rewrite: cut }, /^it holds too many files$/],
  ] as const;
  test.each(rows)('%s is unread, and the others are read', async (_, answer, because) => {
    const commits = await pushed(BASE, { 'changed/deep/a': '2', 'new/e': '1' });
    const folder = repository.git('rev-parse', 'HEAD:changed');
    restOnly();
    github.inject({ path: treeOf(folder), answer });
    const trees = await objects.trees(commits, ['same']);
    expect(trees.get(commits[0])?.unread).toEqual([]);
    expect(trees.get(commits[1])?.unread).toEqual([
      { path: 'changed', because: expect.stringMatching(because) },
    ]);
    const paths = [...(trees.get(commits[1])?.entries.keys() ?? [])];
    expect(paths.sort()).toEqual(['new/e', 'root.md', 'same/d', 'same/x/c']);
  });

  test('a commit that is gone is unread as a whole', async () => {
    const [, head] = await pushed(BASE, { 'root.md': '2' });
    const trees = await objects.trees([ABSENT, head], []);
    expect(trees.get(ABSENT)).toMatchObject({
      unread: [{ path: '', because: 'could not list it: GitHub does not find it (404)' }],
    });
    expect(trees.get(head)?.unread).toEqual([]);
    expect(trees.get(head)?.entries.has('root.md')).toBe(true);
  });
});

describe('entries at paths', () => {
  test('only the way to them is opened', async () => {
    const [, head] = await pushed(BASE, { 'changed/deep/a': '2' });
    const found = await objects.entries(head, ['changed/deep/a', 'changed/none', 'none/at/all']);
    expect([...(found ?? [])].map(([path, entry]) => [path, entry.sha])).toEqual([
      ['changed/deep/a', repository.git('rev-parse', 'HEAD:changed/deep/a')],
    ]);
    expect(github.requests).toHaveLength(1);
  });

  test('those of many commits asked at the same time are one request, and none when asked again', async () => {
    const [base, head] = await pushed(BASE, { 'changed/deep/a': '2' });
    const both = () =>
      Promise.all([base, head].map((commit) => objects.entries(commit, ['changed/deep/a', 'x'])));
    const found = await both();
    expect(found.map((entries) => entries?.get('changed/deep/a')?.sha)).toEqual([
      repository.git('rev-parse', 'HEAD~1:changed/deep/a'),
      repository.git('rev-parse', 'HEAD:changed/deep/a'),
    ]);
    expect(await both()).toEqual(found);
    expect(github.requests).toHaveLength(1);
  });

  test('are unknown when the commit is gone', async () => {
    expect(await objects.entries(ABSENT, ['a'])).toBeUndefined();
  });

  test('are unknown when the way to them cannot be listed, rather than absent', async () => {
    const [, head] = await pushed(BASE, { 'changed/deep/a': '2' });
    restOnly();
    github.inject({ path: treeOf(repository.git('rev-parse', 'HEAD:changed')), answer: { status: 404 } });
    expect(await objects.entries(head, ['changed/deep/a'])).toBeUndefined();
  });
});

describe('what is expected', () => {
  const change: Files = { 'changed/deep/a': '2', 'same/d': '2', 'new/e': '1' };
  const changed = Object.keys(change);
  const expected = (commits: readonly [Sha, Sha], paths: readonly string[] = changed) => ({
    base: commits[0],
    compared: commits,
    looked: [],
    changed: paths,
    contents: new Set(paths),
    keep: ['same'],
    keptContents: true,
  });
  const differs = ['added new/e', 'modified changed/deep/a', 'modified same/d'];

  test('is fetched in one request, contents and all', async () => {
    const commits = await pushed(BASE, change);
    objects.expect?.(expected(commits));
    const trees = await objects.trees(commits, ['same']);
    expect(difference(trees, commits)).toEqual(differs);
    expect(trees.get(commits[1])?.entries.has('same/x/c')).toBe(true);
    expect((await objects.entries(commits[1], ['same/x/c', 'same/none']))?.size).toBe(1);
    const blobs = await objects.blobs(
      [...(trees.get(commits[1])?.entries.values() ?? [])]
        .filter(({ path }) => path !== 'root.md' && path !== 'changed/same/b')
        .map(({ sha: id }) => id),
    );
    expect([...blobs.values()].every(({ state }) => state === 'read')).toBe(true);
    expect(github.requests).toHaveLength(1);
  });

  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['names a file too few', ['new/e']],
    ['names files that are not there', ['none', 'no/where', 'changed/deep/a/b', 'u\ufffd"\\/n']],
    ['names nothing', []],
  ];
  test.each(wrong)('may be wrong, and changes no answer: it %s', async (_, paths) => {
    const commits = await pushed(BASE, change);
    objects.expect?.(expected(commits, paths));
    expect(difference(await objects.trees(commits, ['same']), commits)).toEqual(differs);
  });

  test('more than a query holds is a few queries in one wave', async () => {
    const texts = (text: string): Files =>
      Object.fromEntries(
        Array.from({ length: 150 }, (_, index) => [`f${index % 40}/a${index}`, text + index]),
      );
    const commits = await pushed(texts('1'), texts('2'));
    await github.inWaves(async () => {
      objects.expect?.({ ...expected(commits, Object.keys(texts(''))), keep: [] });
      expect(difference(await objects.trees(commits, []), commits)).toHaveLength(150);
    });
    expect(github.requests.map(({ wave }) => wave)).toEqual([1, 1, 1, 1]);
  });

  const forged: readonly (readonly [string, string, string])[] = [
    ['a name', '"nameRaw":"YQ=="', '"nameRaw":"Yg=="'],
    ['a mode', '"mode":33188', '"mode":40960'],
    ['the text of a blob', '"text":"2"', '"text":"3"'],
  ];
  test.each(forged)(
    'is only believed by its id: of %s that is another one REST is asked',
    async (_, was, is) => {
      const commits = await pushed(BASE, change);
      const rewrite = (json: unknown): unknown => JSON.parse(JSON.stringify(json).replaceAll(was, is));
      github.inject({ path: /\/graphql$/, answer: { rewrite } });
      objects.expect?.(expected(commits));
      const trees = await objects.trees(commits, ['same']);
      expect(difference(trees, commits)).toEqual(differs);
      const id = sha(repository.git('rev-parse', 'HEAD:changed/deep/a'));
      expect((await objects.blobs([id])).get(id)).toEqual({
        state: 'read',
        bytes: new Uint8Array(Buffer.from('2')),
      });
    },
  );
});
