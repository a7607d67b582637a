import { beforeEach, expect, test, vi } from 'vitest';

/** How often each text was parsed as YAML. */
const parsed = new Map<string, number>();

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  const counting: typeof yaml.parseAllDocuments = (text, options) => {
    parsed.set(text, (parsed.get(text) ?? 0) + 1);
    return yaml.parseAllDocuments(text, options);
  };
  return { ...yaml, parseAllDocuments: counting };
});

const { cases } = await import('../conformance/cases.ts');
const { inMemory } = await import('../conformance/judging.ts');

beforeEach(() => parsed.clear());

test('one evaluation parses each text once', async () => {
  const [one] = cases().filter(({ gate }) => gate === 'model-update-approval');
  if (one === undefined) throw new TypeError('there is no such case');
  await inMemory(one);
  expect([...parsed].filter(([, times]) => times > 1)).toEqual([]);
  expect(parsed.size).toBeGreaterThan(10);
});
