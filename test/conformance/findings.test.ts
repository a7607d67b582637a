import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FINDINGS } from '../../src/gates/findings.ts';
import { cases } from './cases.ts';
import { inMemory } from './judging.ts';

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

test('every finding of the conformance suite has a code of the catalogue', async () => {
  const known = new Set(CODES);
  const found = (await Promise.all(cases().map((one) => inMemory(one)))).flatMap(({ findings }) => findings);
  expect(found.filter(({ code }) => !known.has(code))).toEqual([]);
  expect(found.length).toBeGreaterThan(100);
});
