import { expect, test } from 'vitest';
import { type AuthoredCommit, commitsOfOthers } from '../../src/approval/independence.ts';
import { touches } from '../../src/approval/lineage.ts';
import { login, parseSha, type Sha } from '../../src/ids.ts';

function sha(digit: string): Sha {
  const found = parseSha(digit.repeat(40));
  if (found === undefined) throw new TypeError(digit);
  return found;
}

const GOVERNED = {
  paths: new Set(['prompts/a.md']),
  blobs: new Set([sha('a')]),
  drafts: new Set([sha('d')]),
  kept: (path: string) => path !== 'draft.md',
};

test.each([
  ['a governed path', [['prompts/a.md', sha('b')]], true],
  ['a governed path, taken away', [['prompts/a.md', undefined]], true],
  ['governed bytes under another name', [['notes.md', sha('a')]], true],
  ['governed words under another name', [['notes.md', sha('d')]], true],
  ['a file that is gone since', [['draft.md', sha('b')]], true],
  ['a file that it took away', [['draft.md', undefined]], false],
  ['another file', [['src/shop.ts', sha('b')]], false],
  ['nothing', [], false],
] as const)('a commit that changes %s', (_, delta, expected) => {
  expect(touches(new Map(delta), GOVERNED)).toBe(expected);
});

test('a commit that cannot be read has a hand in it', () => {
  expect(touches(undefined, GOVERNED)).toBe(true);
});

test.each([
  [20, 20],
  [21, 0],
])('of %i commits by others %i are looked at one by one', (count, looked) => {
  const commit: AuthoredCommit = {
    sha: sha('c'),
    parents: [],
    people: [login('kim')],
    kind: 'ordinary',
    emails: [],
  };
  const all = Array.from({ length: count }, () => commit);
  expect(commitsOfOthers([...all, { ...commit, people: [login('sam')] }], login('sam'))).toHaveLength(looked);
});
