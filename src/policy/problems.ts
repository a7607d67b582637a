import { nearest } from '../documents/nearest.ts';
import type { Problem } from '../documents/position.ts';
import { isZone } from './calendar.ts';
import { celProblems } from './cel.ts';
import type { Kinds } from './kinds.ts';
import type { Layer } from './layer.ts';

export function unknownControls(
  { file, document }: Layer,
  controls: ReadonlySet<string>,
): readonly Problem[] {
  return Object.entries(file.gates ?? {}).flatMap(([id, gate]) =>
    (gate.controls ?? []).flatMap((control, index): readonly Problem[] => {
      if (controls.has(control)) return [];
      const near = nearest(control, [...controls]);
      const hint = near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
      const position = document.at(['gates', id, 'controls', index]);
      return [
        {
          position,
          length: control.length,
          message: `ISO/IEC 42001 has no control or clause \`${control}\``,
          ...hint,
        },
      ];
    }),
  );
}

/** CEL that cannot hold or fail as it is written: a policy that only fails when it is needed is no policy. */
export function wrongExpressions({ file, document, text }: Layer): readonly Problem[] {
  const found: Problem[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (key === 'expression') found.push(...wrongExpression(one, [...path, key], { document, text }));
        visit(one, [...path, key]);
      }
  };
  for (const [id, gate] of Object.entries(file.gates ?? {})) {
    visit(gate.when, ['gates', id, 'when']);
    visit(gate.require, ['gates', id, 'require']);
  }
  return found;
}

function wrongExpression(
  written: unknown,
  path: readonly (string | number)[],
  { document, text }: Pick<Layer, 'document' | 'text'>,
): readonly Problem[] {
  const inside = typeof written === 'object' && written !== null;
  const { cel, documents = {} } = (inside ? written : { cel: written }) as ExpressionParts;
  if (typeof cel !== 'string') return [];
  const position = document.at(inside ? [...path, 'cel'] : path);
  const line = text.split('\n')[position.line - 1] ?? '';
  const first = line[position.column - 1] ?? '';
  // Only text that stands on its line as it is read has its own columns.
  const start = line.indexOf(cel.split('\n')[0] ?? cel, position.column - 1);
  const inPlace = !/[|>]/.test(first) && start !== -1 && start - position.column < 2;
  return celProblems(cel, Object.keys(documents)).map(({ message, hint, offset, length }) => ({
    position: inPlace ? { line: position.line, column: start + 1 + offset } : position,
    ...(inPlace ? { length } : {}),
    message: `the expression: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  }));
}

interface ExpressionParts {
  readonly cel?: unknown;
  readonly documents?: Readonly<Record<string, unknown>>;
}

/** Requirements that say two things at once, or none. */
export function wrongRequirements({ file, document }: Layer, kinds: Kinds): readonly Problem[] {
  const names = new Set(kinds.all.map(({ kind }) => kind));
  const found: Problem[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...path, index]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const said = Object.keys(value).filter((key) => names.has(key));
    if (said.length !== 1)
      found.push({
        ...document.keyAt(path),
        message:
          said.length === 0
            ? 'a requirement that requires nothing'
            : `one requirement says both \`${said.join('` and `')}\``,
        hint:
          said.length === 0
            ? `name one of ${[...names].join(', ')}`
            : 'write each as an entry of the list of its own',
      });
    for (const [key, one] of Object.entries(value))
      if (['any', 'all', 'not', 'if', 'then', 'else'].includes(key)) visit(one, [...path, key]);
  };
  for (const [id, gate] of Object.entries(file.gates ?? {})) visit(gate.require, ['gates', id, 'require']);
  return found;
}

/** Zones the runtime does not know. */
export function wrongCalendars({ file, document }: Layer): readonly Problem[] {
  return Object.entries(file.calendars ?? {}).flatMap(([name, { zone }]) =>
    isZone(zone)
      ? []
      : [
          {
            ...document.keyAt(['calendars', name, 'zone']),
            message: `there is no zone \`${zone}\``,
            hint: 'write it as `Europe/Zurich` or `UTC`',
          },
        ],
  );
}
