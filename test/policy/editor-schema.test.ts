import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Schema = Readonly<Record<string, unknown>>;
const ROOT = join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(ROOT, 'policies/schema/policy.schema.json'), 'utf8')) as Schema;
const ajv = new Ajv2020.default({ strict: false, allErrors: true });
ajv.addSchema({ ...schema, $id: 'policy' });
const isPolicy = ajv.getSchema('policy');

/** Every key with its schema, by the pointer to it. */
function keysIn(value: unknown, pointer: string): readonly (readonly [string, Schema])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own =
      name === 'properties'
        ? Object.entries(one as Record<string, Schema>).map(([key, of]) => [`${at}/${key}`, of] as const)
        : [];
    return [...own, ...keysIn(one, at)];
  });
}
const keys = keysIn(schema, '');

describe('what an editor reads', () => {
  test('each key has a description and an example, and each example is valid', () => {
    expect(keys.length).toBeGreaterThan(200);
    const wrong = keys.flatMap(([pointer, { description, examples }]) => {
      const given = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
      const valid = ajv.compile({ $ref: `policy#${pointer}` });
      const told = typeof description === 'string' && description !== '' && given.length > 0;
      return told && given.every((one) => valid(one)) ? [] : [pointer];
    });
    expect(wrong).toEqual([]);
  });

  const policies = [
    ...readdirSync(join(ROOT, 'test/policy/rules')).map((name) => `test/policy/rules/${name}/policy.yml`),
    ...['baseline', 'llm-application', 'iso-42001', 'eu-ai-act-high-risk'].map(
      (name) => `policies/${name}.yml`,
    ),
  ];
  test.each(policies)('%s, as it is written, has no mark', (file) => {
    isPolicy?.(parse(readFileSync(join(ROOT, file), 'utf8')));
    expect(isPolicy?.errors ?? []).toEqual([]);
  });

  const gate = (text: string) => `version: 1\ngates: { g: { ${text} } }`;
  test.each([
    ['a period', gate('require: [{ fresh: { path: a.yml, field: date, within: $period } }]')],
    ['a period at one tier', gate('require: [{ fresh: { path: a.yml, within: { high: $period } } }]')],
    ['a number', gate('require: [{ review: { count: $count } }]')],
    ['a bound', gate('require: [{ metrics: { results: [$results], thresholds: { x: { min: $least } } } }]')],
    ['bounds as a whole', gate('require: [{ metrics: { results: $results, thresholds: $bounds } }]')],
    ['a list', gate('require: [{ approval: { by: $experts } }]')],
    ['one of a list', gate('require: [{ approval: { by: [owner, $experts] } }]')],
    ['a level', gate('level: $level, require: [{ registered: {} }]')],
    ['tiers', gate('when: { risk: $tiers, changes: [$class] }, require: [{ registered: {} }]')],
    ['a document', gate('require: [{ expression: { cel: "documents.a.b", documents: { a: $aia } } }]')],
    ['all of what is required', gate('require: $usual')],
    ['a requirement of a list', gate('require: [$usual, { registered: {} }]')],
    ['exceptions', 'version: 1\nexceptions: { by: $who, max: $period }\ngates: { g: { require: $r } }'],
    ['incidents', gate('require: [{ incidents: { path: i.yml, within: $times } }]')],
  ])('a name of `let` may stand for %s', (_, text) => {
    isPolicy?.(parse(text));
    expect(isPolicy?.errors ?? []).toEqual([]);
  });

  test.each([
    ['the mode', 'version: 1\nmode: $mode\ngates: { g: { require: [{ registered: {} }] } }'],
    ['the version', 'version: $one\ngates: { g: { require: [{ registered: {} }] } }'],
    ['a lock', gate('locked: $yes, require: [{ registered: {} }]')],
    ['a text that is no name', gate('require: [{ review: { count: many } }]')],
    ['a key that is not there', gate('require: [{ reviews: {} }]')],
  ])('but not for %s', (_, text) => {
    expect(isPolicy?.(parse(text))).toBe(false);
  });
});
