import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareLimits, isWeakened, readPrompt } from '../../../src/change/guardrails/compare.ts';

type Edit = readonly [before: string, after: string];

const languages: Readonly<Record<string, Readonly<Record<'weakened' | 'calm', readonly Edit[]>>>> = parse(
  readFileSync(join(import.meta.dirname, 'by-hand.yml'), 'utf8'),
);

const edits = Object.entries(languages).flatMap(([language, { weakened, calm }]) => [
  ...weakened.map(([before, after]) => ({ language, before, after, is: 'weakened' })),
  ...calm.map(([before, after]) => ({ language, before, after, is: 'calm' })),
]);

test.each(edits)('$language, $is: $before → $after', ({ before, after, is }) => {
  const limits = compareLimits(readPrompt(before), readPrompt(after));
  expect(limits.some(({ sense }) => isWeakened(sense)) ? 'weakened' : 'calm').toBe(is);
});
