import { expect, test } from 'vitest';
import { parseSha } from '../src/ids.ts';
import type { Tree } from '../src/objects.ts';
import { pathsUnder } from '../src/paths-under.ts';

const commit = parseSha('a'.repeat(40));
if (commit === undefined) throw new TypeError('no id');
const sha = commit;
const paths = ['b/x', 'a/z', 'a/b/c', 'a', 'ab', 'a/b', 'b', 'é/x'];
const entries = new Map(paths.map((path) => [path, { path, mode: '100644', sha } as const]));
const tree: Tree = { commit, entries, unread: [] };

test.each([
  ['a/', ['a/b', 'a/b/c', 'a/z']],
  ['a', ['a', 'a/b', 'a/b/c', 'a/z', 'ab']],
  ['é/', ['é/x']],
  ['c', []],
  ['', ['a', 'a/b', 'a/b/c', 'a/z', 'ab', 'b', 'b/x', 'é/x']],
])('below %j', (prefix, expected) => expect(pathsUnder(tree, prefix)).toEqual(expected));
