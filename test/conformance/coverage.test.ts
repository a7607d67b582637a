import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { cases } from './cases.ts';
import { coverage } from './coverage.ts';
import { roadmap, unanswered } from './roadmap.ts';

const all = cases();

test('every gate of every preset has its table', async () => {
  const presets = readdirSync('policies').flatMap((name) => /^(.*)\.yml$/.exec(name)?.[1] ?? []);
  const policies = await Promise.all(presets.map((name) => presetPolicy(name, openCatalog())));
  const ids = new Set(policies.flatMap(({ gates }) => gates.map(({ id }): string => id)));
  expect([...ids].filter((id) => !all.some(({ gate }) => gate === id))).toEqual([]);
});

test('every sentence of the requirements is proven, and nothing else is claimed', () => {
  const { unproven, unknown } = coverage();
  expect(unproven).toEqual([]);
  expect(unknown).toEqual([]);
});

test('every line of the roadmap is answered by what is there, or out of scope for a reason', () => {
  const sections = roadmap();
  expect(sections.length).toBeGreaterThan(20);
  expect(unanswered(sections)).toEqual([]);
});

test.each([
  ['a gate that is not there', { says: 's', by: ['gate nothing'] }, 's: there is no gate nothing'],
  ['an answer of no kind', { says: 's', by: ['word of mouth'] }, 's: there is no word of mouth'],
  ['no answer', { says: 's', by: [] }, 's: nothing'],
  ['out of scope without a reason', { says: 's', out: 'no' }, 's: no reason'],
])('told: %s', (_name, row, expected) =>
  expect(unanswered([{ section: 'x', rows: [row] }])).toEqual([expected]),
);
