import type { Position, Problem } from '../documents/position.ts';
import type { LocatedDocument, Path } from '../documents/yaml.ts';
import { keysOf } from './keys.ts';

/** What is left of a policy file without the keys that have a mistake. */
export interface WithoutMistakes {
  readonly document: LocatedDocument;
  /** Gates of which a key was taken out: what is left of them is not what was meant. */
  readonly damaged: readonly string[];
}

/** Keys whose entries stand for themselves: a mistake in one says nothing of the others. */
const TABLES = ['gates', 'calendars', 'let'];

/**
 * Takes out the keys in which the mistakes lie, so that the rest of the file can be compared and looked through beside
 * them: who corrects a file is told everything at once.
 */
export function withoutMistakes(document: LocatedDocument, problems: readonly Problem[]): WithoutMistakes {
  const owners = pathsOf(document)
    .map((path) => ({ path, position: document.keyAt(path).position }))
    .sort((a, b) => order(a.position, b.position));
  const paths = problems.flatMap(({ position }) => {
    const owner = owners.findLast((one) => order(one.position, position) <= 0);
    return owner === undefined ? [] : [owner.path];
  });
  const value = paths.reduce<unknown>(without, document.value);
  const damaged = paths.flatMap(([table, id]) => (table === 'gates' && id !== undefined ? [String(id)] : []));
  return { document: { ...document, value }, damaged };
}

/** Keys at the top, entries of the tables, and keys of gates. */
function pathsOf(document: LocatedDocument): readonly Path[] {
  const top = Object.entries(keysOf(document.value) ?? {});
  return top.flatMap(([key, value]): readonly Path[] => {
    if (!TABLES.includes(key)) return [[key]];
    return [
      [key],
      ...Object.entries(keysOf(value) ?? {}).flatMap(([name, one]): readonly Path[] => [
        [key, name],
        ...(key === 'gates' ? Object.keys(keysOf(one) ?? {}).map((inner): Path => [key, name, inner]) : []),
      ]),
    ];
  });
}

function order(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

function without(value: unknown, [first, ...rest]: Path): unknown {
  const keys = keysOf(value);
  if (keys === undefined || first === undefined || !(String(first) in keys)) return value;
  const { [String(first)]: inner, ...others } = keys;
  return rest.length === 0 ? others : { ...others, [String(first)]: without(inner, rest) };
}
