import { mappingOf } from '../documents/fields.ts';
import { nearest } from '../documents/nearest.ts';
import type { Problem } from '../documents/position.ts';
import type { LocatedDocument, Path } from '../documents/yaml.ts';
import { requirementInFull } from './in-full.ts';
import type { PolicyNames } from './names.ts';

/** Keys whose text is for people: what looks like a name there is none. */
const PROSE: ReadonlySet<string> = new Set(['title', 'why', 'remedy', 'reason', 'say', 'cel']);
/** Keys at the top below which names are replaced. */
const EXPANDED: ReadonlySet<string> = new Set(['gates', 'exceptions', 'when']);
const NAME = /^\$([A-Za-z_][A-Za-z0-9_-]*)$/;

export interface ExpandedPolicy {
  /** The same document with the names of `let` replaced by what stands for them; every value has its old place. */
  readonly document: LocatedDocument;
  readonly problems: readonly Problem[];
}

/** Replaces `$name` under `gates` and `exceptions` by the value that `let` gives it. */
export function expand(document: LocatedDocument, names: PolicyNames): ExpandedPolicy {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value))
      return value.flatMap((one, index) => spread(one, requirementInFull(visit(one, [...path, index]))));
    const keys = mappingOf(value);
    if (keys !== undefined)
      return Object.fromEntries(
        Object.entries(keys).map(([key, one]) => {
          const inner = visit(one, [...path, key]);
          return [key, key === 'not' || key === 'if' ? requirementInFull(inner) : inner];
        }),
      );
    const [, name] = typeof value === 'string' ? (NAME.exec(value) ?? []) : [];
    if (name === undefined || PROSE.has(String(path.at(-1)))) return value;
    const known = names.get(name);
    if (known !== undefined) return known.value;
    const near = nearest(name, [...names.keys()]);
    problems.push({
      position: document.at(path),
      length: name.length + 1,
      message: `\`let\` has no \`${name}\``,
      hint: near === undefined ? 'name it under `let`' : `did you mean \`$${near}\`?`,
    });
    return value;
  };
  const root = mappingOf(document.value);
  if (root === undefined) return { document, problems };
  const value = Object.fromEntries(
    Object.entries(root).map(([key, one]) => [key, EXPANDED.has(key) ? visit(one, [key]) : one]),
  );
  return { document: { ...document, value }, problems };
}

/** A list that a name in a list stands for becomes part of it: `by: [owner, $approvers]`. */
function spread(written: unknown, value: unknown): readonly unknown[] {
  return typeof written === 'string' && Array.isArray(value) ? value : [value];
}
