import { fields } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument, Path } from '../../documents/yaml.ts';
import { whyNothing } from '../globs.ts';

/** Keys of a policy whose values, or whose values' values, are globs. */
const GLOBS: readonly string[] = ['trusted', 'confidential', 'changes', 'ignore', 'detectors'];

/** Globs of a policy that no path can ever match: they look like rules and are none. */
export function matchesNothing(document: LocatedDocument): readonly Problem[] {
  const found: Problem[] = [];
  const visit = (value: unknown, at: Path): void => {
    if (typeof value === 'string') found.push(...impossibleGlob(value, at, document));
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...at, index]);
    for (const [key, one] of Object.entries(fields(value))) visit(one, [...at, key]);
  };
  for (const key of GLOBS) visit(fields(document.value)[key], [key]);
  return found;
}

/** @param written a glob, or the path of a document with its words in braces */
export function impossibleGlob(written: string, at: Path, document: LocatedDocument): readonly Problem[] {
  const hint = whyNothing(written.replaceAll(/\{(?:system|id|paths)\}/g, 'x'));
  if (hint === undefined) return [];
  return [{ position: document.at(at), message: `\`${written.slice(0, 80)}\` can match no file`, hint }];
}
