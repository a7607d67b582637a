import { everyValue } from './every-value.ts';
import { fields, items, textOf } from './fields.ts';
import type { Problem } from './position.ts';
import { shortText } from './written-forms.ts';
import { dottedPath, type LocatedDocument } from './yaml.ts';

/**
 * Each `id` that an entry of a list has and an earlier entry of the same list has too: what refers to one of them, as a
 * treatment to its risk, would count for both. What stands under a key that begins with `x-` is for others.
 */
export function repeatedIds(document: LocatedDocument): readonly Problem[] {
  return everyValue(document.value).flatMap(({ value, path }) => {
    if (!Array.isArray(value) || path.some((key) => `${key}`.startsWith('x-'))) return [];
    const known = new Map<string, number>();
    return items(value).flatMap((one, index): Problem | readonly Problem[] => {
      const id = textOf(fields(one).id);
      if (id === undefined) return [];
      const first = known.get(id);
      if (first === undefined) {
        known.set(id, index);
        return [];
      }
      const keys = [...path, index, 'id'];
      return {
        ...document.keyAt(keys),
        keys,
        message: `\`${dottedPath(keys)}\` is \`${shortText(id)}\`, as \`${dottedPath([...path, first, 'id'])}\` is`,
        hint: 'give each entry an id of its own',
      };
    });
  });
}
