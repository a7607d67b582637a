import { expect, test } from 'vitest';
import { forkOf } from '../../src/approval/independence.ts';
import type { ChangeCommit } from '../../src/approval/people.ts';
import { parseSha, type Sha } from '../../src/ids.ts';

/** Commits by a letter: `a` to `f` are of the change, `m` and `n` of the target branch, `0` is where the change began. */
function sha(letter: string): Sha {
  const found = parseSha(letter.charCodeAt(0).toString(16).repeat(20));
  if (found === undefined) throw new TypeError(letter);
  return found;
}

function commit(name: string, parents: string): ChangeCommit {
  return { sha: sha(name), parents: [...parents].map(sha), people: [] };
}

test.each<readonly [string, ChangeCommit, readonly ChangeCommit[], string | undefined]>([
  ['a merge of the target branch', commit('c', 'bm'), [commit('a', '0'), commit('b', 'a')], '0'],
  ['a second one', commit('d', 'cn'), [commit('a', '0'), commit('c', 'am')], 'm'],
  ['no merge', commit('c', 'b'), [commit('a', '0'), commit('b', 'a')], undefined],
  ['three sides', commit('c', 'bmn'), [commit('a', '0'), commit('b', 'a')], undefined],
  ['a merge of two sides of the change', commit('c', 'ab'), [commit('a', '0'), commit('b', '0')], undefined],
  ['its own side is not of the change', commit('c', '0m'), [commit('a', '0')], undefined],
  ['a commit without parents', commit('c', ''), [], undefined],
  ['a change that began with nothing', commit('c', 'am'), [commit('a', '')], undefined],
])('where the sides parted: %s', (_, merge, commits, fork) => {
  expect(forkOf(merge, [...commits, merge])).toBe(fork === undefined ? undefined : sha(fork));
});
