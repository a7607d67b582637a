import { everyValue } from '../../documents/every-value.ts';
import { fields } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument, Path } from '../../documents/yaml.ts';
import { whyNothing } from '../globs.ts';

/** Keys of a policy whose values, or whose values' values, are globs. */
const GLOBS: readonly string[] = ['trusted', 'confidential', 'changes', 'ignore', 'detectors'];

/** Globs of a policy that no path can ever match: they look like rules and are none. */
export function matchesNothing(document: LocatedDocument): readonly Problem[] {
  const values = GLOBS.flatMap((key) => everyValue(fields(document.value)[key], [key]));
  return values.flatMap(({ value, path }) =>
    typeof value === 'string' ? impossibleGlob(value, path, document) : [],
  );
}

/** @param written a glob, or the path of a document with its words in braces */
export function impossibleGlob(written: string, at: Path, document: LocatedDocument): readonly Problem[] {
  const hint = whyNothing(written.replaceAll(/\{(?:system|id|paths)\}/g, 'x'));
  if (hint === undefined) return [];
  return [{ position: document.at(at), message: `\`${written.slice(0, 80)}\` can match no file`, hint }];
}
