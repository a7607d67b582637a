import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { cases } from './cases.ts';
import { coverage } from './coverage.ts';

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
