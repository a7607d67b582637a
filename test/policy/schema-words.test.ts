import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TIERS } from '../../src/policy/tiers.ts';

interface Schema {
  readonly [key: string]: unknown;
}

const ROOT = join(import.meta.dirname, '../../policies/schema/policy.schema.json');
const schema = JSON.parse(readFileSync(ROOT, 'utf8')) as Schema;

/** Keys without a word of what they mean; the names of tiers say it themselves. */
function wordless(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => wordless(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key !== 'properties') return wordless(one, key === '$defs' ? '' : path);
    return Object.entries(one as Schema).flatMap(([name, property]) => {
      const { description, $ref } = property as Schema;
      const told = description ?? definition($ref)?.description;
      const said = told !== undefined || TIERS.some((tier) => tier === name);
      return [...(said ? [] : [`${path}.${name}`]), ...wordless(property, `${path}.${name}`)];
    });
  });
}

function definition(ref: unknown): Schema | undefined {
  const found = (schema.$defs as Schema)[String(ref).replace('#/$defs/', '')];
  return found as Schema | undefined;
}

test('an editor can say what every key of a policy means', () => {
  expect(wordless(schema, '')).toEqual([]);
});
