/** The members of a JSON or YAML object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mappingOf(value: unknown): Fields | undefined {
  return isMapping(value) ? value : undefined;
}

/** An object's fields; none for anything else. */
export function fields(value: unknown): Fields {
  return isMapping(value) ? value : {};
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts in a list. */
export function textItems(value: unknown): readonly string[] {
  return items(value).filter((one) => typeof one === 'string');
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A finite number, also where it is text such as `20.0 ± 1.2` or `93 %`. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const number = /^\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)\s*(?:%|±.*|\(.*\))?\s*$/i.exec(value)?.[1];
  return number === undefined ? undefined : Number(number);
}
