import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FINDINGS } from '../../src/gates/findings.ts';
import { EXAMPLES, UNREAD_EXAMPLES } from './finding-examples.ts';

const CODES = FINDINGS.map(({ code }) => code);

test('no two findings share a code', () => {
  expect(CODES.filter((code, index) => CODES.indexOf(code) !== index)).toEqual([]);
});

test('a code is a subject and a name, in words of small letters', () => {
  expect(CODES.filter((code) => !/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
});

test('every code stands in the docs', () => {
  const page = readFileSync('docs/findings.md', 'utf8');
  expect(CODES.filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
});

test('every code has a sentence and a remedy in the docs, without a hole', () => {
  const rows = readFileSync('docs/findings.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).map((text) => text.trim()));
  expect(rows).toHaveLength(CODES.length);
  const bad = rows.filter(
    ([, , , words = '', remedy = '']) =>
      words === '' || remedy === '' || /undefined|\[object|NaN|``/.test(`${words} ${remedy}`),
  );
  expect(bad).toEqual([]);
});

test('an example is of a code of the catalogue, and of one that the suite does not bring about itself', () => {
  const known = new Set(CODES);
  expect(
    [...Object.keys(EXAMPLES), ...UNREAD_EXAMPLES.map((one) => one.code)].filter((code) => !known.has(code)),
  ).toEqual([]);
});
