import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globMatcher } from '../../src/policy/globs.ts';

/** Git's own matching (`:(glob)` of pathspecs, `wildmatch.c`) over the index of a repository that holds every path. */
// ASCII alone: git counts bytes, so that its `?` is half of an `ä`; here it is a character.
const FOLDERS = ['a', 'b', '.c', 'a b'];
const NAMES = ['a.md', 'b.txt', '.md', 'c.n', 'x-1.md'];
const PATHS = [
  ...NAMES,
  ...FOLDERS.flatMap((one) => NAMES.map((name) => `${one}/${name}`)),
  ...FOLDERS.flatMap((one) => FOLDERS.flatMap((two) => NAMES.map((name) => `${one}-/${two}/${name}`))),
];

describe('globs match as git matches them', () => {
  const directory = mkdtempSync(join(tmpdir(), 'aims-gate-globs-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', directory, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8' });
  beforeAll(() => {
    execFileSync('git', ['init', '--quiet', directory]);
    const blob = execFileSync('git', ['-C', directory, 'hash-object', '-w', '--stdin'], { input: 'x' });
    const lines = PATHS.map((path) => `100644 ${blob.toString('utf8').trim()}\t${path}\n`);
    execFileSync('git', ['-C', directory, 'update-index', '--add', '--index-info'], {
      input: lines.join(''),
    });
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const matchedByGit = (glob: string) =>
    git('ls-files', '-z', '--', `:(glob,icase)${glob}`)
      .split('\0')
      .filter((path) => path !== '')
      .sort();
  const matchedHere = (glob: string) => {
    const matches = globMatcher([glob]);
    return PATHS.filter((path) => matches(path) !== undefined).sort();
  };

  const folder = fc.constantFrom('a', 'b', '.c', '*', '?', 'a*', '*-', '[ab]', '[!a]', '.*', 'A', '**');
  // To git a folder that matches takes in what is below it: the last step matches files alone.
  const file = fc.constantFrom(
    'a.md',
    '*.md',
    '?.txt',
    '.md',
    'x-?.md',
    '*.n',
    '[a-c].*',
    'A.MD',
    '*-*.md',
    '?.??',
  );
  const glob = fc
    .tuple(fc.array(folder, { maxLength: 3 }), file)
    .map(([folders, last]) => [...folders, last].join('/'));

  test('any glob of stars, question marks, classes and double stars', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(glob, (text) => {
        expect(matchedHere(text)).toEqual(matchedByGit(text));
      }),
      { numRuns: 300, seed: 42 },
    );
  });

  test('everything below a folder', () => {
    // A pathspec that ends in a folder means what is below it; a glob says so itself.
    for (const text of ['a/**', '**/.c/**', '**', '*/**'])
      expect(matchedHere(text)).toEqual(matchedByGit(text));
  });

  test('the last one that matches wins, and exclusions are exact', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), glob), { minLength: 1, maxLength: 4 }), (list) => {
        const globs = list.map(([out, text]) => (out ? `!${text}` : text));
        const matches = globMatcher(globs);
        for (const path of PATHS) {
          const winner = list.findLast(([out, text]) =>
            out
              ? globMatcher([text])(path) !== undefined && exactly(text, path)
              : globMatcher([text])(path) !== undefined,
          );
          expect(matches(path) !== undefined).toBe(winner !== undefined && !winner[0]);
        }
      }),
      { numRuns: 100, seed: 43 },
    );
  });

  /** Whether an exclusion, which minds case, matches too. */
  function exactly(text: string, path: string): boolean {
    return globMatcher(['**', `!${text}`])(path) === undefined;
  }
});
