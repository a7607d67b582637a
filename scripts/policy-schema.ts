import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { DETECTORS } from '../src/change/detectors/index.ts';
import { REQUIREMENT_KINDS } from '../src/gates/requirement-kinds.ts';
import { TIERS } from '../src/policy/tiers.ts';

const POLICY = join(import.meta.dirname, '..', 'src', 'policy');
export const POLICY_BASE = 'src/policy/policy-file.base.json';

type Schema = Readonly<Record<string, unknown>>;
interface PolicySchema extends Schema {
  readonly properties: Schema;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** The policy's schema: what does not depend on kinds, the switch of each detector, and each requirement kind's own. */
export function policySchema(): PolicySchema {
  const base = JSON.parse(readFileSync(join(POLICY, 'policy-file.base.json'), 'utf8')) as PolicySchema & {
    readonly properties: { readonly detectors: object };
    readonly $defs: { readonly requirement: { readonly properties: object } };
  };
  const switches = DETECTORS.map(
    ({ id, about }) => [id, { description: about, $ref: '#/$defs/lookout' }] as const,
  );
  const detectors = { ...base.properties.detectors, properties: Object.fromEntries(switches) };
  const definitions = REQUIREMENT_KINDS.flatMap((one) => [
    ...Object.entries(one.definitions ?? {}),
    [one.kind, one.schema] as const,
  ]);
  const properties = REQUIREMENT_KINDS.map(({ kind }) => [kind, { $ref: `#/$defs/${kind}` }] as const);
  const requirement = {
    ...base.$defs.requirement,
    properties: { ...Object.fromEntries(properties), ...base.$defs.requirement.properties },
  };
  return {
    ...base,
    properties: { ...base.properties, detectors },
    $defs: { ...base.$defs, requirement, ...Object.fromEntries(definitions) },
  };
}

function readExamples(): Examples {
  return parse(readFileSync(join(POLICY, 'policy-file.examples.yml'), 'utf8')) as Examples;
}

/** Every mapping takes `x-` keys: for people, and for other tools. */
export function withOwnKeys(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withOwnKeys);
  if (!isSchema(schema)) return schema;
  const own = schema.additionalProperties === false;
  return {
    ...Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withOwnKeys(value)])),
    ...(own ? { patternProperties: { '^x-': {} } } : {}),
  };
}

/**
 * The schema as an editor reads it: of a policy as it is written, where `$name` may stand for any value of a gate, with a
 * description and an example at every key. The gate itself checks what the names stand for.
 */
export function editorSchema(): Schema {
  const schema = policySchema();
  const ajv = new Ajv2020.default({ strict: false });
  ajv.addSchema({ ...schema, $id: 'policy' });
  const written = readExamples();
  const pages = { ajv, written, definitions: schema.$defs };
  const described = (name: string, one: Schema): Schema => {
    const named = NAMED.has(name);
    return keysOf(one, { ...pages, place: { of: name, key: [] }, named });
  };
  const root = keysOf({ ...schema, $defs: {} }, { ...pages, place: { of: 'policy', key: [] }, named: false });
  const definitions = Object.entries(schema.$defs).map(([name, one]) => {
    const short = REQUIREMENT_KINDS.find(({ kind }) => kind === name)?.short;
    const told = described(name, one);
    return [name, short === undefined ? told : orShort(told, short)] as const;
  });
  return { ...root, $defs: { ...Object.fromEntries(definitions), name: NAME } };
}

/** Examples of each key: definition → key with those above it → values. */
type Examples = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;

/** A name of `let` in place of a value. */
const NAME: Schema = {
  description: 'A name of `let`, for what stands there.',
  type: 'string',
  pattern: '^\\$[A-Za-z_][A-Za-z0-9_-]*$',
  examples: ['$limit'],
};

/** Definitions whose values may be names: what stands below gates and exceptions. */
const NAMED: ReadonlySet<string> = new Set([
  ...['gate', 'when', 'requirement', 'exceptionRules'],
  ...REQUIREMENT_KINDS.flatMap(({ kind, definitions = {} }) => [kind, ...Object.keys(definitions)]),
]);

/** Keys whose text is for people or for CEL: `$` means nothing there. */
const PROSE: ReadonlySet<string> = new Set(['title', 'why', 'remedy', 'reason', 'say', 'cel', 'locked']);

interface Reading {
  readonly ajv: InstanceType<typeof Ajv2020.default>;
  readonly written: Examples;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly place: { readonly of: string; readonly key: readonly string[] };
  /** Whether names may stand here. */
  readonly named: boolean;
}

/** A schema whose keys, at any depth, tell what they are. */
function keysOf(schema: Schema, reading: Reading): Schema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isSchema(value) ? keysOf(value, reading) : value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties' && isSchema(value)) return [key, propertiesOf(value, reading)];
      if (key === 'additionalProperties' && isSchema(value))
        return [key, reading.named ? orName(keysOf(value, reading)) : keysOf(value, reading)];
      if (key === 'items' && isSchema(value))
        return [
          key,
          reading.named && !isFree(value) ? orName(keysOf(value, reading)) : keysOf(value, reading),
        ];
      return [key, WORDS.has(key) ? value : inside(value)];
    }),
  );
}

/** Keywords whose values are no schemas. */
const WORDS: ReadonlySet<string> = new Set([
  'enum',
  'const',
  'examples',
  'required',
  'default',
  'propertyNames',
]);

function propertiesOf(properties: Schema, reading: Reading): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (!isSchema(value)) return [key, value];
      const { place, named } = reading;
      const tier = TIERS.some((one) => one === key) && place.of !== 'incidents';
      const at = { ...reading, place: { ...place, key: [...place.key, key] } };
      const inner = keysOf(value, at);
      const description = wordsOf(value, reading) ?? (tier ? `At ${key} risk.` : undefined);
      const examples = tier ? tierExamples(value, reading) : examplesOf(key, value, reading);
      if (description === undefined || examples.length === 0)
        throw new TypeError(`${[place.of, ...place.key, key].join('.')} has no description or no example`);
      const told = { description, examples };
      // A list of names with bounds is a schema of its own: it stays as it is.
      return [
        key,
        named && !PROSE.has(key) && !isFree(value) ? { ...told, ...orName(inner) } : { ...inner, ...told },
      ];
    }),
  );
}

/** The value, or a name that stands for it. */
function orName(schema: Schema): Schema {
  const { description, examples, ...value } = schema;
  const said = {
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  };
  const choices = Object.keys(value).length === 1 ? (value.anyOf ?? value.oneOf) : undefined;
  return { ...said, anyOf: [...(Array.isArray(choices) ? choices : [value]), { $ref: '#/$defs/name' }] };
}

/** The kind as it is written in full, or short. */
function orShort({ description, ...full }: Schema, short: Schema): Schema {
  return { description, anyOf: [full, short] };
}

/** A text that may be any text: a name is one already. */
function isFree(schema: Schema): boolean {
  return schema.type === 'string' && schema.pattern === undefined && schema.enum === undefined;
}

function wordsOf(schema: Schema, { definitions }: Reading): unknown {
  return schema.description ?? definitionOf(schema, definitions)?.description;
}

function definitionOf({ $ref }: Schema, definitions: Reading['definitions']): Schema | undefined {
  return typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : undefined;
}

function examplesOf(key: string, schema: Schema, reading: Reading): readonly unknown[] {
  const { written, place } = reading;
  const all = written[place.of] ?? {};
  const path = [...place.key, key];
  const given =
    all[path.join('.')] ??
    all[[...place.key, '*'].join('.')] ??
    schema.examples ??
    definitionOf(schema, reading.definitions)?.examples ??
    choicesOf(schema);
  const valid = validator(schema, reading);
  const several = place.of === 'calendar' && place.key.length > 0;
  const fitting = (Array.isArray(given) ? given : []).filter((one) => {
    if (valid(one)) return true;
    if (several) return false;
    throw new TypeError(`${[place.of, ...path].join('.')}: the example ${JSON.stringify(one)} is not valid`);
  });
  return fitting;
}

/** What an enumeration, a constant or a truth may be. */
function choicesOf(schema: Schema): readonly unknown[] {
  if (Array.isArray(schema.enum)) return schema.enum;
  if ('const' in schema) return [schema.const];
  return schema.type === 'boolean' ? [true] : [];
}

/** Those of the value that is given by tier, and no tiers themselves. */
function tierExamples(schema: Schema, reading: Reading): readonly unknown[] {
  const { written, place } = reading;
  const above = written[place.of]?.[place.key.join('.')] ?? [];
  const valid = validator(schema, reading);
  const own = above.filter((one) => valid(one));
  const by = above.flatMap((one) => (isSchema(one) ? Object.values(one) : [])).filter((one) => valid(one));
  const target = definitionOf(schema, reading.definitions) ?? schema;
  const [first] = [...own, ...by, ...choicesOf(target), ...FALLBACK.filter((one) => valid(one))];
  return first === undefined ? [] : [first];
}

/** Of a definition that several keys share, such as the counts by tier. */
const FALLBACK: readonly unknown[] = [2, 10];

function validator(schema: Schema, { ajv }: Reading): (value: unknown) => boolean {
  const { description: _, examples: __, ...value } = schema;
  return ajv.compile(JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"policy#/$defs/')) as Schema);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
