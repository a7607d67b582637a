import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { furtherNames, leadsTo, namesThrough } from '../../src/change/links.ts';
import { parseSha } from '../../src/ids.ts';
import { globMatcher, plainName } from '../../src/policy/globs.ts';
import { judged } from '../support/memory.ts';
import type { Files } from '../support/repository.ts';

const POLICY = `version: 1
changes: { prompt: ["prompts/**", "!prompts/README.md"], model: ["models/*.onnx"] }
gates: { gate: { require: [{ document: { path: missing.md } }] } }
`;

describe('what is governed under whatever name', () => {
  const rows: readonly [string, Files, Files, boolean][] = [
    ['the file itself', {}, { 'prompts/a.md': 'x' }, true],
    [
      'the target of a governed link',
      { 'prompts/a.md': 'link:../shared/a.md', 'shared/a.md': 'x' },
      { 'shared/a.md': 'y' },
      true,
    ],
    [
      'a file in the target of a folder that is a link',
      { prompts: 'link:shared/texts', 'shared/texts/a.md': 'x' },
      { 'shared/texts/a.md': 'y' },
      true,
    ],
    [
      'a link to a link',
      { 'prompts/a.md': 'link:../b.md', 'b.md': 'link:c.md', 'c.md': 'x' },
      { 'c.md': 'y' },
      true,
    ],
    ['a governed folder that becomes a link', { 'shared/a.md': 'x' }, { prompts: 'link:shared' }, true],
    [
      'a link that leads elsewhere now',
      { prompts: 'link:one', 'one/a.md': 'x' },
      { prompts: 'link:two' },
      true,
    ],
    [
      'a link beside it',
      { 'docs/a.md': 'link:../shared/a.md', 'shared/a.md': 'x' },
      { 'shared/a.md': 'y' },
      false,
    ],
    ['a link out of the repository', { 'docs/a.md': 'link:../../etc/passwd' }, { 'docs/b.md': 'y' }, false],
    ['capitals', {}, { 'Prompts/System.MD': 'x' }, true],
    ['capitals in the ending', {}, { 'models/intent.ONNX': 'x' }, true],
    ['a trailing blank', {}, { 'models/intent.onnx ': 'x' }, true],
    ['a trailing dot', {}, { 'models/intent.onnx.': 'x' }, true],
    ['a backslash, which is a slash to Windows', {}, { 'prompts\\a.md': 'x' }, true],
    ['a trailing line break', {}, { 'models/intent.onnx\n': 'x' }, true],
    ['a zero-width character', {}, { 'prom\u200bpts/a.md': 'x' }, true],
    ['a variation selector', {}, { 'models/intent.onnx\ufe0f': 'x' }, true],
    ['taken out', {}, { 'prompts/README.md': 'x' }, false],
    ['taken out, oddly spelled', {}, { 'prompts/readme.md': 'x' }, true],
    ['an ordinary file', {}, { 'docs/a.md': 'x' }, false],
  ];
  test.each(rows)('%s', async (_, base, change, governed) => {
    const evaluation = await judged({ policy: POLICY, base, change });
    expect(evaluation.changes.length > 0).toBe(governed);
    expect(evaluation.verdict).toBe(governed ? 'fail' : 'not-applicable');
  });
});

describe('where a link leads', () => {
  const rows: readonly [string, string, string | undefined][] = [
    ['a/b', 'c', 'a/c'],
    ['a/b', '../c', 'c'],
    ['a/b', './c/../d/', 'a/d'],
    ['b', '.', ''],
    ['a/b', '../../c', undefined],
    ['a/b', '/etc/passwd', undefined],
  ];
  test.each(rows)('%s → %s', (path, target, expected) => expect(leadsTo(path, target)).toBe(expected));

  test('links that lead into one another end', () => {
    const links = new Map([
      ['a', 'b'],
      ['b', 'a'],
      ['c', ''],
      ['d', 'c'],
    ]);
    expect(namesThrough(links, 'a/x').length).toBeLessThanOrEqual(60);
  });
});

test('a submodule that moves stands for what is in it, and .gitmodules for every submodule', () => {
  const sha = parseSha('a'.repeat(40));
  if (sha === undefined) throw new TypeError('no id');
  const entry = { path: 'prompts', mode: '160000', sha } as const;
  expect(
    furtherNames({ path: 'prompts', status: 'modified', base: entry, head: entry }, new Map(), new Set()),
  ).toContain('prompts/x');
  expect(
    furtherNames({ path: '.gitmodules', status: 'modified' }, new Map(), new Set(['prompts'])),
  ).toContain('prompts/x');
});

describe('spelling', () => {
  test('a plain name is the plain name of itself, and any spelling takes in what the exact one does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(plainName(plainName(path))).toBe(plainName(path));
        for (const glob of ['**', 'prompts/**', '**/*.md'])
          if (globMatcher([glob])(path) !== undefined)
            expect(globMatcher([glob], 'any-spelling')(path)).toBe(glob);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
