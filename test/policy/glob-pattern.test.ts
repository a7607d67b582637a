import fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { expect, test } from 'vitest';
import { anyLetters, globPattern } from '../../src/policy/glob-pattern.ts';
import { globRuling } from '../../src/policy/globs.ts';
import { isPlainPath, simpleGlob } from '../../src/policy/simple-glob.ts';

const letters = fc.constantFrom(
  'a',
  'b',
  'A',
  '.',
  '..',
  ' ',
  '-',
  '!',
  '\u017f',
  '\u212a',
  '\u0130',
  'é',
  'k',
  's',
);
const glob = fc
  .array(
    fc.oneof(
      letters,
      fc.constantFrom(
        '/',
        '*',
        '**',
        '?',
        '{a,b}',
        '{a,b}',
        '{.a,b.k}',
        '{a}',
        '{,b}',
        '{a,.}',
        '{,.b}',
        '{*.*,a}',
        '{a/b,k}',
        '{,*/}',
        '{-a,_}',
        '[ab]',
        '+(a)',
        '!(b)',
        '\\',
        '//',
      ),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const path = fc.array(fc.array(letters, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

test('what is compiled late matches what Minimatch matches', () => {
  fc.assert(
    fc.property(glob, path, fc.boolean(), (pattern, names, anyCase) => {
      const file = names.map((name) => name.join('')).join('/');
      const options = { dot: true, nocomment: true, nonegate: true, nocase: anyCase };
      const isMatch = new Minimatch(pattern, options).match(file);
      expect(globPattern(pattern, anyCase).matches(file)).toBe(isMatch);
      if (isMatch) expect(anyLetters([globPattern(pattern, anyCase)])(file)).toBe(true);
    }),
    {
      numRuns: 5000,
      examples: [
        ['s', [['\u017f']], true],
        ['{,*/}{,*/}..', [['a']], false],
      ],
    },
  );
});

const simple = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'A', '.', '-', ' ', '/', '/', '*', '**', '/**/') },
      fc.constantFrom(
        '{a,b}',
        '{.a,b.k}',
        '{,b}',
        '{a,,.b}',
        '{*.*,a}',
        '{*,b}a',
        '{a/b,k}',
        '{,*/}a',
        '{b/,}',
      ),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));
const plain = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'A', '.', '-', ' ', 'k'), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((names) => names.map((name) => name.join('')).join('/'));

test('a simple glob is what Minimatch makes of it', () => {
  let tried = 0;
  fc.assert(
    fc.property(simple, plain, fc.boolean(), (pattern, file, anyCase) => {
      const quick = simpleGlob(pattern, anyCase);
      if (quick === undefined || !isPlainPath(file)) return;
      tried += 1;
      const options = { dot: true, nocomment: true, nonegate: true, nocase: anyCase };
      const isMatch = new Minimatch(pattern, options).match(file);
      expect(quick.test(file)).toBe(isMatch);
      if (isMatch) expect(anyLetters([globPattern(pattern, anyCase)])(file)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
  expect(tried).toBeGreaterThan(2000);
});

test.each(['a//b', '/a', 'a/', './a', 'a/../b', 'a/..', '..', '', 'a\\b', 'é', 'a\nb'])(
  'the path %j is left to Minimatch',
  (file) => expect(isPlainPath(file)).toBe(false),
);

const rows: readonly (readonly [string, string, boolean])[] = [
  ['**/a.md', 'A.MD', true],
  ['**/a.md', 'x/a.md', true],
  ['a/**/b', 'a/b', true],
  ['a/**', 'a/b/c', true],
  ['**/prompts/**', 'src/Prompts/x', true],
  ['*.{md,txt}', 'a.txt', true],
  ['**/a.md', 'ba.md', false],
  ['prompts/**', 'src/prompts/x', false],
];
test.each(rows)('%s takes in %s: %s', (pattern, file, matches) => {
  expect(globPattern(pattern, true).matches(file)).toBe(matches);
});

test.each([
  ['**/{test,tests}/**', 'src/test/a.ts', 'src/contest/a.ts', 'src/a.ts'],
  ['**/*.{java,kt}', 'a/B.KT', undefined, 'a/B.ts'],
  ['**/{CHANGELOG,HISTORY}*', 'a/HISTORY.md', 'historyless/a', 'a/b.md'],
])('%s: a path without its letters is not tried', (pattern, taken, tried, other) => {
  const has = anyLetters([globPattern(pattern, true)]);
  expect([taken, ...(tried === undefined ? [] : [tried])].filter((path) => !has(path))).toEqual([]);
  expect(has(other)).toBe(false);
});

test('no pattern meets no path; one that says more than letters may meet any', () => {
  expect(anyLetters([])('a')).toBe(false);
  expect(anyLetters([globPattern('[ab]', true)])('c')).toBe(true);
});

test('the thousandth path is decided as the first', () => {
  const list = fc.array(
    fc.tuple(fc.boolean(), glob).map(([out, pattern]) => (out ? `!${pattern}` : pattern)),
    { minLength: 1, maxLength: 6 },
  );
  const file = path.map((names) => names.map((name) => name.join('')).join('/'));
  fc.assert(
    fc.property(list, fc.array(file, { minLength: 5, maxLength: 20 }), fc.boolean(), (globs, files, any) => {
      const spelling = any ? 'any-spelling' : 'exact';
      const often = globRuling(globs, spelling);
      for (let asked = 0; asked < 1000; asked += 1) often('src/a.ts');
      for (const one of files) expect(often(one)).toEqual(globRuling(globs, spelling)(one));
    }),
    { numRuns: 300 },
  );
});
