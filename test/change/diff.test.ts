import { describe, expect, test } from 'vitest';
import { diffTrees } from '../../src/change/diff.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import type { EntryMode, Tree } from '../../src/objects.ts';
import { globMatcher, globPrefix, literalGlob } from '../../src/policy/globs.ts';

function sha(seed: string): Sha {
  const id = parseSha(Buffer.from(seed.padEnd(20, '.')).subarray(0, 20).toString('hex'));
  if (id === undefined) throw new TypeError(seed);
  return id;
}

/** `path` → content, with a mode before it where it is not a plain file: `120000 target`. */
function tree(files: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(files).map(([path, content]) => {
    const [, mode = '100644', text = ''] = /^(?:(\d{6}) )?(.*)$/.exec(content) ?? [];
    return [path, { path, mode: mode as EntryMode, sha: sha(text) }] as const;
  });
  return { commit: sha('commit'), entries: new Map(entries), unread: [] };
}

describe('the difference of two trees', () => {
  const rows: readonly [string, Record<string, string>, Record<string, string>, readonly string[]][] = [
    ['nothing', { a: '1' }, { a: '1' }, []],
    ['added', {}, { a: '1' }, ['added a']],
    ['removed', { a: '1' }, {}, ['removed a']],
    ['modified', { a: '1' }, { a: '2' }, ['modified a']],
    ['a file becomes executable', { a: '1' }, { a: '100755 1' }, ['type-changed a']],
    ['a file becomes a link', { a: '1' }, { a: '120000 x' }, ['type-changed a']],
    ['a folder becomes a submodule', { 'm/a': '1' }, { m: '160000 c' }, ['added m', 'removed m/a']],
    ['renamed', { a: '1' }, { b: '1' }, ['renamed b (was a)']],
    ['renamed and edited is both', { a: '1' }, { b: '2' }, ['added b', 'removed a']],
    ['copied is added', { a: '1' }, { a: '1', b: '1' }, ['added b']],
    [
      'two of the same bytes: the one that keeps its name',
      { 'x/p': '1', 'x/q': '1' },
      { 'y/q': '1' },
      ['removed x/p', 'renamed y/q (was x/q)'],
    ],
    ['each origin is used once', { a: '1' }, { b: '1', c: '1' }, ['added c', 'renamed b (was a)']],
    [
      'hostile names',
      { '-x': '1' },
      { '-x': '2', 'a\nb': '1', __proto__x: '1' },
      ['added __proto__x', 'added a\nb', 'modified -x'],
    ],
  ];
  test.each(rows)('%s', (_, base, head, expected) => {
    const found = diffTrees(tree(base), tree(head)).map(({ status, path, previousPath }) => {
      return `${status} ${path}${previousPath === undefined ? '' : ` (was ${previousPath})`}`;
    });
    expect([...found].sort()).toEqual(expected);
  });
});

describe('globs', () => {
  const rows: readonly [string, readonly string[], string, string | undefined][] = [
    ['a folder', ['prompts/**'], 'prompts/a/b.md', 'prompts/**'],
    ['dot files too', ['**/*.json'], '.config/mcp.json', '**/*.json'],
    ['taken out again', ['prompts/**', '!prompts/README.md'], 'prompts/README.md', undefined],
    [
      'and in again: the last one wins',
      ['prompts/**', '!prompts/**', 'prompts/a.md'],
      'prompts/a.md',
      'prompts/a.md',
    ],
    ['from the root', ['a.md'], 'x/a.md', undefined],
    ['a file name that looks like a comment', ['#a'], '#a', '#a'],
  ];
  test.each(rows)('%s', (_, globs, path, expected) => {
    expect(globMatcher(globs)(path)).toBe(expected);
  });

  test.each(['a/b.md', 'a[1].md', '*.md', '!x', '{a,b}', '@(a)', '+x', '#x', 'a b', 'a\\b'])(
    'a literal name matches only itself: %s',
    (name) => {
      const match = globMatcher([literalGlob(name)]);
      expect(match(name)).toBeDefined();
      expect(match(`${name}x`)).toBeUndefined();
      expect(match('a')).toBeUndefined();
    },
  );

  test.each([
    ['{system}/model-card.md', '.aims/systems'],
    ['docs/{id}/card.md', 'docs'],
    ['MODEL_CARD.md', 'MODEL_CARD.md'],
    ['{id}.md', ''],
  ])('the fixed folder of %s', (path, expected) => {
    expect(globPrefix(path, '.aims/systems')).toBe(expected);
  });
});
