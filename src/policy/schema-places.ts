import { fields, mappingOf } from '../documents/fields.ts';
import { OwnSchemaFile } from './own-schema/read.ts';

/** `{schema:methodology}` as the path of an expression's document. */
const PLACE = /^\{schema:([a-z][a-z-]*)\}$/;

interface WithRequirements {
  readonly require?: readonly unknown[];
}

/**
 * Tells a gate with `{schema:NAME}` replaced by the path at which the gates look for a document of that schema, and any
 * other that is named like it: a policy that moves the document moves what other gates compare it with.
 */
export function schemaPlaces(gates: Iterable<WithRequirements>): <G extends WithRequirements>(gate: G) => G {
  const known = new Map<string, string>();
  for (const { require = [] } of gates)
    for (const { schema, path } of require.flatMap(documentsIn))
      if (typeof schema === 'string' && typeof path === 'string' && !known.has(schema))
        known.set(schema, path);
  const placed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(placed);
    // A schema of the organisation's own is more than its keys.
    if (value instanceof OwnSchemaFile) return value;
    const keys = mappingOf(value);
    if (keys !== undefined)
      return Object.fromEntries(Object.entries(keys).map(([key, one]) => [key, placed(one)]));
    const [, schema] = typeof value === 'string' ? (PLACE.exec(value) ?? []) : [];
    return schema === undefined ? value : widened(known.get(schema) ?? `.aims/${schema}.yml`);
  };
  return (gate) => (gate.require === undefined ? gate : { ...gate, require: gate.require.map(placed) });
}

function documentsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(documentsIn);
  return Object.entries(fields(value)).flatMap(([key, one]) =>
    key === 'document' ? [fields(one)] : documentsIn(one),
  );
}

/** With `*`, so that there need be none. */
function widened(path: string): string {
  return path.includes('*') ? path : path.replace(/(\.[a-z]+)?$/, '*$1');
}
