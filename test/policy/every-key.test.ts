import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { policySchema } from '../../scripts/policy-schema.ts';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import type { Blob } from '../../src/objects.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { regressions } from '../../src/policy/weakening.ts';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import { OWN } from './read.ts';

type Case =
  | { readonly harmless: string }
  | { readonly before: string; readonly after: string; readonly each?: true };
type Table = Readonly<Record<string, Case>>;

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

const tables = parse(readFileSync(join(import.meta.dirname, 'every-key.yml'), 'utf8')) as {
  readonly policy: Table;
  readonly gate: Table;
  readonly requirement: Table;
  readonly also: Table;
};
// As the gate checks it; the published one takes names of `let` besides, which would hide the keys here.
const schema = policySchema() as Schema;
const defs = schema.$defs ?? {};

const named = (name: string): Readonly<Record<string, Schema>> => {
  const { properties, anyOf = [] } = defs[name] ?? {};
  return properties ?? anyOf.find((one) => one.properties !== undefined)?.properties ?? {};
};
/** Keys of an object with the keys of what stands under each, one level deep. */
const keysOf = (properties: Readonly<Record<string, Schema>>, except: readonly string[] = []) =>
  Object.entries(properties).flatMap(([key, value]) => {
    const inner = value.properties ?? named((value.$ref ?? '').replace('#/$defs/', ''));
    const below = Object.keys(inner);
    return below.length === 0 || except.includes(key) ? [key] : below.map((one) => `${key}.${one}`);
  });

const WANTED = {
  policy: [
    ...keysOf(schema.properties ?? {}, ['detectors', 'gates', 'let', 'calendars']),
    ...Object.keys(named('exceptionRules')).map((key) => `exceptions.${key}`),
    ...Object.keys(named('calendar')).map((key) => `calendars.${key}`),
  ].filter((key) => key !== 'calendars'),
  gate: keysOf(named('gate'), ['exceptions', 'level']),
  requirement: [
    ...keysOf(named('requirement'), ['level', 'all', 'any', 'not', 'if', 'then', 'else', 'distinct']),
    ...Object.keys(named('threshold')).map((key) => `threshold.${key}`),
  ],
};

test.each(Object.entries(WANTED))('every key of the schema has a line: %s', (name, keys) => {
  expect(Object.keys(tables[name as keyof typeof tables]).sort()).toEqual([...new Set(keys)].sort());
});

const policyOf = (name: keyof typeof tables, text: string): string => {
  const gate = 'one: { require: [{ registered: {} }] }';
  if (name === 'policy')
    return `version: 1\n${text}\n${text.includes('gates:') ? '' : `gates: { ${gate} }\n`}`;
  if (name === 'requirement' || name === 'also')
    return `version: 1\ngates:\n  one: { require: [{ ${text} }] }\n`;
  const require = text.startsWith('require') ? '' : ', require: [{ registered: {} }]';
  return `version: 1\ngates:\n  one: { title: a gate${text === '' ? '' : `, ${text}`}${require} }\n`;
};

async function load(text: string): Promise<Policy> {
  const read = async (path: string): Promise<Blob | undefined> =>
    path === OWN ? { state: 'read', bytes: Buffer.from(text) } : undefined;
  const loaded = await readPolicy(OWN, read, openCatalog());
  if (loaded.ok === 'missing') throw new TypeError('no policy');
  return requirePolicy(loaded);
}

const cases = Object.entries(tables).flatMap(([name, table]) =>
  Object.entries(table).flatMap(([key, one]) => {
    if ('harmless' in one) return [];
    const keys = one.each === true ? Object.keys(schema.properties?.[key]?.properties ?? {}) : [''];
    return keys.map(
      (inner) =>
        [
          `${name} ${key} ${inner}`,
          name as keyof typeof tables,
          one.before,
          one.after.replace('KEY', inner),
        ] as const,
    );
  }),
);

describe('weakening through any word of the language', () => {
  test.each(cases)('%s is told', async (_, name, before, after) => {
    const [base, head] = await Promise.all([load(policyOf(name, before)), load(policyOf(name, after))]);
    expect(regressions(base, head, KINDS).map(({ message }) => plain(message))).not.toEqual([]);
    expect(regressions(base, base, KINDS)).toEqual([]);
  });

  test.each(cases)(
    '%s, in the same pull request, counts for nothing and needs governance',
    async (_, name, before, after) => {
      const policy = policyOf(name, before);
      const evaluation = await judged({
        policy,
        base: { 'prompts/a.md': 'Be kind.\n' },
        change: { '.aims/policy.yml': policyOf(name, after), 'prompts/a.md': 'Be rude.\n' },
        reviews: [{ login: 'kim' }],
      });
      expect(evaluation.verdict).toBe('fail');
      expect(evaluation.weakenings.length).toBeGreaterThan(0);
      expect(evaluation.policy.digest).toBe((await load(policy)).digest);
    },
  );
});
