import { fields, mappingOf } from '../documents/fields.ts';
import type { LocatedDocument, Path } from '../documents/yaml.ts';
import { omitUndefined } from '../omit-undefined.ts';

type Keys = Readonly<Record<string, unknown>>;

/** Kinds that can be written short: `review: 2` for `review: { count: 2 }`. What is no short form stays as it is. */
const IN_FULL: Readonly<Record<string, (value: unknown) => unknown>> = {
  approval: (value) => (isName(value) || Array.isArray(value) ? { by: [value].flat() } : value),
  distinct: (value) => (Array.isArray(value) ? value.map((one) => IN_FULL.approval?.(one)) : value),
  document: (value) => (isName(value) ? { path: value } : value),
  review: (value) => (typeof value === 'number' ? { count: value } : value),
};

/** A text that is no name of `let`: that may stand for anything. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && !value.startsWith('$');
}

/** A requirement as the rest of the language reads it. @param written an entry of a list of requirements */
export function requirementInFull(written: unknown): unknown {
  const keys = mappingOf(written);
  if (keys === undefined) return written;
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [key, IN_FULL[key]?.(value) ?? value]),
  );
}

/**
 * A policy with its short forms written out: kinds of one value, and the `when` at the top, which each gate of the file that
 * requires something has, key by key, unless it says otherwise. Every value has the place where it is written.
 */
export function inFull(document: LocatedDocument): LocatedDocument {
  const root = mappingOf(document.value);
  if (root === undefined) return document;
  const usual = mappingOf(root.when);
  const own = new Map<string, Keys>();
  const gates = Object.entries(fields(root.gates)).map(([id, gate]): readonly [string, unknown] => {
    const keys = mappingOf(requirementsInFull(gate));
    const when = mappingOf(keys?.when ?? {});
    if (usual === undefined || keys?.require === undefined || when === undefined) return [id, keys ?? gate];
    own.set(id, when);
    return [id, { ...keys, when: { ...usual, ...when } }];
  });
  const value = {
    ...root,
    ...omitUndefined({
      gates: mappingOf(root.gates) === undefined ? undefined : Object.fromEntries(gates),
      let: root.let === undefined ? undefined : requirementsInFull(root.let),
    }),
  };
  /** The key of a gate's `when` that stands at the top. */
  const written = (path: Path): Path => {
    const [table, id, key, inner] = path;
    const when = table === 'gates' && key === 'when' ? own.get(String(id)) : undefined;
    const isOwn = when === undefined || (inner === undefined ? Object.keys(when).length > 0 : inner in when);
    return isOwn ? path : path.slice(2);
  };
  return {
    ...document,
    value,
    at: (path) => document.at(written(path)),
    keyAt: (path) => document.keyAt(written(path)),
  };
}

/** Each requirement in full, wherever one stands: as an entry of a list, or under `not` and `if`. */
function requirementsInFull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => requirementInFull(requirementsInFull(one)));
  const keys = mappingOf(value);
  if (keys === undefined) return value;
  return Object.fromEntries(
    Object.entries(keys).map(([key, one]) => {
      const inner = requirementsInFull(one);
      return [key, key === 'not' || key === 'if' ? requirementInFull(inner) : inner];
    }),
  );
}
