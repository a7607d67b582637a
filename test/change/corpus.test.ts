import { describe, expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { corpus, labels, seen } from '../support/corpus.ts';

const policy = await presetPolicy('baseline', openCatalog());
const cases = corpus();

describe('the labelled changes', () => {
  test('are many, and each has a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ file, name }) => `${file} ${name}`)).size).toBe(cases.length);
  });

  test.each(cases.map((one) => [`${one.file}: ${one.name}`, one] as const))('%s', async (_, one) => {
    const changes = await seen(one, policy);
    const { want, got } = labels(one, changes);
    expect(got.toSorted()).toEqual(want.toSorted());
    const wanted = one.expect.some(({ guardrail }) => guardrail === true);
    expect(changes.some(({ guardrails }) => guardrails !== undefined)).toBe(wanted);
  });
});
