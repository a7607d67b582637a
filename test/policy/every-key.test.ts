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
    ...Object.keys(named('threshold').groups?.properties ?? {}).map((key) => `threshold.groups.${key}`),
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

const ORG = '.aims/org.yml';

async function loaded(text: string, org?: string) {
  const read = async (path: string): Promise<Blob | undefined> => {
    const content = path === OWN ? text : path === ORG ? org : undefined;
    return content === undefined ? undefined : { state: 'read', bytes: Buffer.from(content) };
  };
  const policy = await readPolicy(OWN, read, openCatalog());
  if (policy.ok === 'missing') throw new TypeError('no policy');
  return policy;
}

const load = async (text: string): Promise<Policy> => requirePolicy(await loaded(text));

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

  // What a repository writes over the policy of its organisation, which locks everything.
  test.each(cases)(
    '%s, in a policy that extends a locked one: refused, or without effect',
    async (_, name, before, after) => {
      const org = policyOf(name, before)
        .replace('version: 1\n', 'version: 1\nlocked: tighten-only\n')
        .replace(/^( +)?(gates:)?( *\{)? *(?:one|two): \{/m, (start) => `${start} locked: tighten-only,`);
      expect(org).toMatch(/(?:one|two): \{ ?locked/);
      const [parent, child] = await Promise.all([
        load(org),
        loaded(policyOf(name, after).replace('version: 1\n', 'version: 1\nextends: ./org.yml\n'), org),
      ]);
      if (child.ok)
        expect(regressions(parent, child.policy, KINDS).map(({ message }) => plain(message))).toEqual([]);
      else
        expect(child.problems.map(({ message }) => message).join()).toMatch(
          /cannot be loosened|locked|may be|another|extends/,
        );
    },
  );
});
