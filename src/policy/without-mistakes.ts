import { fields, mappingOf } from '../documents/fields.ts';
import type { Position, Problem } from '../documents/position.ts';
import type { LocatedDocument, Path } from '../documents/yaml.ts';

/** What is left of a policy file without the keys that have a mistake. */
export interface ValidPart {
  readonly document: LocatedDocument;
  /** Gates of which a key was taken out: what is left of them is not what was meant. */
  readonly damaged: readonly string[];
}

/** Keys whose entries stand for themselves: a mistake in one says nothing of the others. */
const TABLES = ['gates', 'calendars', 'let'];
/** `pathsOf` names nothing beneath the keys of a gate. */
const DEEPEST = 3;

/**
 * Takes out the keys in which the mistakes lie, so that the rest of the file can be compared and looked through beside
 * them: who corrects a file is told everything at once.
 */
export function withoutMistakes(document: LocatedDocument, problems: readonly Problem[]): ValidPart {
  const owners = pathsOf(document)
    .map((path) => ({ path, position: document.keyAt(path).position }))
    .sort((a, b) => order(a.position, b.position));
  let passed = 0;
  const paths = [...problems]
    .sort((a, b) => order(a.position, b.position))
    .flatMap(({ position }) => {
      // Both are in the order of the file, which may have as many mistakes as keys.
      for (let next = owners[passed]; next !== undefined; next = owners[passed]) {
        if (order(next.position, position) > 0) break;
        passed += 1;
      }
      const owner = owners[passed - 1];
      return owner === undefined ? [] : [owner.path];
    });
  const value = without(document.value, new Set(paths.map((path) => JSON.stringify(path))));
  const damaged = paths.flatMap(([table, id]) => (table === 'gates' && id !== undefined ? [String(id)] : []));
  return { document: { ...document, value }, damaged };
}

/** Keys at the top, entries of the tables, and keys of gates. */
function pathsOf(document: LocatedDocument): readonly Path[] {
  const top = Object.entries(fields(document.value));
  return top.flatMap(([key, value]): readonly Path[] => {
    if (!TABLES.includes(key)) return [[key]];
    return [
      [key],
      ...Object.entries(fields(value)).flatMap(([name, one]): readonly Path[] => [
        [key, name],
        ...(key === 'gates' ? Object.keys(fields(one)).map((inner): Path => [key, name, inner]) : []),
      ]),
    ];
  });
}

function order(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

function without(value: unknown, gone: ReadonlySet<string>, path: Path = []): unknown {
  const keys = mappingOf(value);
  if (keys === undefined || path.length >= DEEPEST) return value;
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, inner]) => {
      const own = [...path, key];
      return gone.has(JSON.stringify(own)) ? [] : [[key, without(inner, gone, own)]];
    }),
  );
}
