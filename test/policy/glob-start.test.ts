import { describe, expect, test } from 'vitest';
import { fixedStart, mayTakeIn } from '../../src/policy/glob-start.ts';
import { globMatcher } from '../../src/policy/globs.ts';

test.each([
  ['prompts/**', 'prompts'],
  ['Prompts/System.md', 'prompts/system.md'],
  ['prompts/{a,b}/x', 'prompts'],
  ['a/b*/c', 'a'],
  ['**/x.md', ''],
  ['./prompts/**', ''],
  ['a/../b', 'a'],
  ['prompts//x', 'prompts'],
  ['größe/**', ''],
  ['a/\\*/b', 'a'],
  ['c++/x', ''],
  ['!prompts/**', ''],
  ['/prompts/**', ''],
])('%s begins with %s', (glob, start) => {
  expect(fixedStart(glob)).toBe(start);
});

describe('who may take a path in', () => {
  // A fixed seed: the same globs and paths in each run.
  let state = 42;
  const below = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % most;
  };
  const pick = <One>(all: readonly [One, ...One[]]): One => all[below(all.length)] ?? all[0];
  const name = () => pick(['a', 'B', 'ab', 'K', 'ſ', 'ü', 'x.md', '.x', 'c++', '[id]', 'a b']);
  const part = () =>
    pick([name(), name(), '*', '**', 'a*', '{a,b}', '?', '[ab]', '.', '..', '', '!(a)', '@(a|b)']);
  const joined = (one: () => string) => Array.from({ length: 1 + below(4) }, one).join('/');

  test('is everybody whose globs do, in their order', () => {
    let taken = 0;
    for (let round = 0; round < 300; round += 1) {
      const all = Array.from({ length: 8 }, () => [joined(part), pick(['', '!']) + joined(part)]);
      const may = mayTakeIn(all, (globs) => globs);
      for (let each = 0; each < 20; each += 1) {
        const path = joined(name);
        const takes = (globs: readonly string[]) => globMatcher(globs)(path) !== undefined;
        const expected = all.filter(takes);
        taken += expected.length;
        expect(may(path).filter(takes)).toEqual(expected);
      }
    }
    expect(taken).toBeGreaterThan(500);
  });
});
