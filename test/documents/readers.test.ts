import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycloneDxView } from '../../src/documents/cyclonedx.ts';
import { validate } from '../../src/documents/schema.ts';
import { parseAssessment } from '../../src/documents/supplier.ts';
import { TextDocument } from '../../src/documents/text-document.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { filesAt } from '../../src/gates/requirements/support/files-at.ts';
import { valuesAt } from '../../src/gates/requirements/support/read-document.ts';
import { parseSha } from '../../src/ids.ts';

const NAMES = [...openCatalog().templates.keys()] as Parameters<typeof validate>[0][];

describe('whatever a file holds', () => {
  test('every schema answers with places in it, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...NAMES), (json, name) => {
        const parsed = parseYaml(json);
        if (!parsed.ok) return;
        for (const { position, message } of validate(name, parsed.document)) {
          expect(position.line).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
      }),
    );
  });

  test('a bill of materials is read, and an assessment covers nothing it does not name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const parsed = parseYaml(text);
        if (parsed.ok) expect(cycloneDxView(parsed.document).length).toBeGreaterThan(0);
        const assessment = parseAssessment('suppliers/a.yml', new TextDocument(text), false);
        expect(assessment.covers('gpt-4o')).toBe(false);
        expect(assessment.problems).not.toEqual([]);
      }),
    );
  });
});

describe('files that match a star', () => {
  const [commit, sha] = [parseSha('1'.repeat(40)), parseSha('2'.repeat(40))];
  if (commit === undefined || sha === undefined) throw new TypeError('no ids');
  const tree = (paths: readonly string[]) => ({
    commit,
    entries: new Map(paths.map((path) => [path, { path, mode: '100644', sha } as const])),
    unread: [],
  });

  test.each([
    ['a/*.yml', ['a/1.yml', 'a/.yml', 'a/b/2.yml', 'ab/3.yml', 'a/4.yaml'], ['a/.yml', 'a/1.yml']],
    ['a/**/*.yml', ['a/1.yml', 'a/b/2.yml', 'b/3.yml'], ['a/1.yml', 'a/b/2.yml']],
    ['a[1]/*.yml', ['a1/x.yml', 'a[1]/x.yml'], ['a[1]/x.yml']],
    ['a.yml', [], ['a.yml']],
  ])('%s', (path, files, expected) => {
    expect(filesAt(path, tree(files))).toEqual(expected);
  });
});

describe('values at a dotted path', () => {
  const value = { a: [{ b: 1 }, { c: 2 }], d: { e: 3 } };
  test.each([
    ['d.e', [{ value: 3, path: ['d', 'e'] }]],
    ['d.x.y', [{ value: undefined, path: ['d', 'x', 'y'] }]],
    [
      'a[].b',
      [
        { value: 1, path: ['a', 0, 'b'] },
        { value: undefined, path: ['a', 1, 'b'] },
      ],
    ],
    ['d[].e', []],
    ['none[]', []],
  ])('%s', (path, expected) => {
    expect(valuesAt(value, path)).toEqual(expected);
  });
});
