/** The keys that the schemas of the documents know: what a policy names beside them is a mistake of the policy. */

/** Objects with more keys than these are tables. */
const MANY = 25;

type Schema = Readonly<Record<string, unknown>>;

/** The module with the dotted keys of each schema; `*`: any key may stand there. @param schemas name → schema */
export function schemaKeys(schemas: ReadonlyMap<string, Schema>): string {
  const lines = [...schemas].map(([name, schema]) => {
    const keys = [...new Set(keysIn(schema, schema, ''))].sort();
    return `  '${name}': '${keys.join(' ')}',`;
  });
  const about =
    '/* Generated from policies/schema by `npm run generate`: edit the schemas, not this file. */';
  return `${about}\nexport const SCHEMA_KEYS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}

function keysIn(schema: Schema, root: Schema, at: string): readonly string[] {
  const { $ref, properties = {}, items, additionalProperties, patternProperties = {} } = schema;
  if (typeof $ref === 'string') return keysIn(resolved($ref, root), root, at);
  const members = Object.entries(properties as Readonly<Record<string, Schema>>);
  // A table with a row for each control: which rows there are is for the schema to say.
  const named = members.length > MANY ? members.slice(0, 1).map(([, one]) => ['*', one] as const) : members;
  const own = named.flatMap(([key, one]) => [`${at}${key}`, ...keysIn(one, root, `${at}${key}.`)]);
  const any = [additionalProperties, ...ownPatterns(patternProperties as Schema)].flatMap((one) =>
    isSchema(one) ? [`${at}*`, ...keysIn(one, root, `${at}*.`)] : one === true ? [`${at}*`] : [],
  );
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => (schema[word] ?? []) as readonly Schema[]);
  const branches = ['then', 'else'].flatMap((word) => (isSchema(schema[word]) ? [schema[word]] : []));
  const within = [...parts, ...branches].flatMap((one) => keysIn(one, root, at));
  return [...own, ...any, ...(isSchema(items) ? keysIn(items, root, at) : []), ...within];
}

/** Keys of the organisation's own (`x-…`) are nothing that a policy of ours names. */
function ownPatterns(patterns: Schema): readonly unknown[] {
  return Object.entries(patterns).flatMap(([pattern, one]) => (pattern.startsWith('^x-') ? [] : [one]));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolved(ref: string, root: Schema): Schema {
  return ref
    .slice(2)
    .split('/')
    .reduce<Schema>((one, key) => (isSchema(one[key]) ? one[key] : {}), root);
}
