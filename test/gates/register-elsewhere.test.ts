/** A misspelt `systems:` registers nothing: said where the entries lie. */
import { expect, test } from 'vitest';
import { registerElsewhere } from '../../src/gates/setup.ts';
import type { TreeEntry } from '../../src/objects.ts';
import { plain } from '../../src/prose.ts';

const ROWS: readonly (readonly [
  name: string,
  systems: string,
  files: readonly string[],
  expected: readonly string[],
])[] = [
  ['where the policy says', '.aims/systems', ['.aims/systems/bot/system.yml'], []],
  ['none yet', '.aims/systems', ['.aims/roles.yml', 'src/system.yml'], []],
  ['misspelt in the policy', '.aims/sytems', ['.aims/systems/bot/system.yml'], ['.aims/systems']],
  [
    'misspelt on disk, most of them',
    '.aims/systems',
    ['.aims/system/a/system.yml', '.aims/system/b/system.yml', '.aims/old/c/system.yml'],
    ['.aims/system'],
  ],
  [
    'elsewhere, with one entry in its place',
    '.aims/systems',
    ['.aims/systems/a/system.yml', '.aims/system/b/system.yml'],
    [],
  ],
];
test.each(ROWS)('%s', (_name, systems, files, expected) => {
  const entries = new Map(
    files.map((path) => [path, { path, mode: '100644', sha: 'x' } as unknown as TreeEntry]),
  );
  const gaps = registerElsewhere({ commit: 'x' as never, entries, unread: [] }, {
    systems,
    path: '.aims/policy.yml',
  } as never);
  expect(gaps.map(({ parameters }) => parameters?.elsewhere)).toEqual(expected);
  expect(gaps.every(({ message }) => plain(message).includes(systems))).toBe(true);
});
