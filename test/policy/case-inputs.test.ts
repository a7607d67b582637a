import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
type Schema = Readonly<Record<string, unknown>>;

/** Keys of the schema, at any depth; an enumeration has one for each value. */
function wanted(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(wanted);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, enum: values, ...rest } = schema as Schema;
  return [
    ...Object.entries((properties ?? {}) as Schema).flatMap(([key, one]) => [key, ...wanted(one)]),
    ...(Array.isArray(values) ? values.map(String) : []),
    ...Object.values(rest).flatMap(wanted),
  ];
}

function said(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(said);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, one]) => [key, ...said(one)]);
}

test('each thing that a case can say is said in a case', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(ROOT, 'policies/schema/policy-test.schema.json'), 'utf8'),
  );
  const rules = join(import.meta.dirname, 'rules');
  const files = readdirSync(rules).flatMap((name) =>
    readdirSync(join(rules, name, 'cases'))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => join(rules, name, 'cases', file)),
  );
  const cases = files.map((file): unknown => parse(readFileSync(file, 'utf8')));
  const known = new Set(cases.flatMap(said));
  expect(wanted(schema).filter((key) => !known.has(key))).toEqual([]);
});
