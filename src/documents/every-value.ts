import { fields } from './fields.ts';
import type { Path } from './yaml.ts';

/** A value and the keys that lead to it. */
interface ValueAtPath {
  readonly value: unknown;
  readonly path: Path;
}

/** Every value inside `value`, itself first, and each before what is inside it. @param path the keys that lead to `value` */
export function everyValue(value: unknown, path: Path = []): readonly ValueAtPath[] {
  const found: ValueAtPath[] = [];
  const visit = (one: unknown, at: Path): void => {
    found.push({ value: one, path: at });
    if (Array.isArray(one)) for (const [index, inner] of one.entries()) visit(inner, [...at, index]);
    else for (const [key, inner] of Object.entries(fields(one))) visit(inner, [...at, key]);
  };
  visit(value, path);
  return found;
}
