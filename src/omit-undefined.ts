/** The fields of an object that have a value: those left out have none, so a field is absent and never `undefined`. */
type Defined<T> = { readonly [Field in keyof T]?: Exclude<T[Field], undefined> };

/**
 * The fields of `fields` whose value is not `undefined`. It is the one way to write optional fields:
 * `{ id, ...omitUndefined({ role, system: owner?.system }) }`.
 */
export function omitUndefined<const T extends object>(fields: T): Defined<T> {
  const kept: { [Field in keyof T]?: T[Field] } = {};
  for (const field in fields) if (fields[field] !== undefined) kept[field] = fields[field];
  return kept as Defined<T>;
}
