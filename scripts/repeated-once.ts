type Schema = Readonly<Record<string, unknown>>;

/** The shortest schema, as JSON, that is worth a function of its own. */
const LEAST = 120;

/**
 * A schema in which parts that are equal but for their description are one definition, so that ajv compiles each of them once.
 * Parts below `anyOf` and its like stay where they are: which branch a mistake belongs to is told by its place in the schema.
 * @param schema of a whole document
 */
export function repeatedOnce(schema: Schema): Schema {
  const times = new Map<string, number>();
  mapParts(schema, (part) => {
    times.set(keyOf(part), (times.get(keyOf(part)) ?? 0) + 1);
    return undefined;
  });
  const definitions = new Map<string, { readonly name: string; readonly part: Schema }>();
  const once = mapParts(schema, (part) => {
    const key = keyOf(part);
    if (key.length < LEAST || (times.get(key) ?? 0) < 2) return undefined;
    const { name } = definitions.get(key) ?? { name: `repeated${definitions.size}` };
    const { description, ...rest } = part;
    definitions.set(key, { name, part: rest });
    return { description, $ref: `#/$defs/${name}` };
  });
  const own = Object.fromEntries([...definitions.values()].map(({ name, part }) => [name, part]));
  return definitions.size === 0 ? schema : { ...once, $defs: { ...(once.$defs as object), ...own } };
}

function keyOf({ description: _, examples: __, ...rest }: Schema): string {
  return JSON.stringify(rest);
}

/** `schema` with each part inside it as `map` gives it; undefined: as it is, and its own parts are asked about. */
function mapParts(schema: Schema, map: (part: Schema) => Schema | undefined): Schema {
  const part = (value: unknown): unknown => (isSchema(value) ? (map(value) ?? mapParts(value, map)) : value);
  const named = (value: unknown, of: (one: unknown) => unknown): unknown =>
    isSchema(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, of(one)])) : value;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'items' || key === 'additionalProperties') return [key, part(value)];
      if (key === 'properties' || key === 'patternProperties') return [key, named(value, part)];
      if (key === '$defs') return [key, named(value, (one) => (isSchema(one) ? mapParts(one, map) : one))];
      return [key, value];
    }),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
