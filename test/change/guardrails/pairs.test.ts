import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareLimits, isWeakened, readPrompt } from '../../../src/change/guardrails/compare.ts';

interface Edit {
  readonly before: string;
  readonly after: string;
  /** The sense of the sentence that is weakened, or `calm`. */
  readonly becomes: string;
}

const edits: readonly Edit[] = parse(readFileSync(join(import.meta.dirname, 'pairs.yml'), 'utf8'));

test.each(edits)('$becomes: $before → $after', ({ before, after, becomes }) => {
  const senses = compareLimits(readPrompt(before), readPrompt(after)).map(({ sense }) => sense);
  expect(senses.find(isWeakened) ?? 'calm').toBe(becomes);
});
