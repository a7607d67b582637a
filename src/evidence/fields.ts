/** A value of a parsed record: its schema was checked, its type is not known to the compiler. */
function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return (inner as Readonly<Record<string, unknown>>)[key];
  }, value);
}

/** The text or number at `keys`; undefined when there is none. */
export function field(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, keys);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found)
    : undefined;
}

/** The list at `keys`; empty when there is none. */
export function predicateFields(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, keys);
  return Array.isArray(found) ? found : [];
}
