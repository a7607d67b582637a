import { compact } from '../compact.ts';
import { everyValue } from '../documents/every-value.ts';
import { fields, items, mappingOf } from '../documents/fields.ts';
import { nearest } from '../documents/nearest.ts';
import type { Problem } from '../documents/position.ts';
import type { Path } from '../documents/yaml.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isZone, windowProblem, zoneHint } from './calendar.ts';
import { expressionsIn, nodesOf, withoutDocuments } from './cel.ts';
import { isNode } from './cel-nodes.ts';
import { type CelScope, celProblems } from './cel-problems.ts';
import type { NumberRange } from './cel-ranges.ts';
import type { CelProblem } from './cel-unknown-facts.ts';
import type { Kinds } from './kinds.ts';
import type { Layer } from './layer.ts';
import type { Name, PolicyNames } from './names.ts';

export function unknownControls(
  { file, document }: Layer,
  controls: ReadonlySet<string>,
): readonly Problem[] {
  return Object.entries(fields(file.gates)).flatMap(([id, gate]) =>
    items(fields(gate).controls).flatMap((control, index): Problem | readonly Problem[] => {
      if (typeof control !== 'string' || controls.has(control)) return [];
      const near = nearest(control, [...controls]);
      const hint = near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
      const position = document.at(['gates', id, 'controls', index]);
      return {
        position,
        length: control.length,
        message: `ISO/IEC 42001 has no control or clause \`${control}\``,
        ...hint,
      };
    }),
  );
}

/**
 * CEL that cannot hold or fail as it is written, in conditions, requirements and in the texts that hold values: a policy
 * that only fails when it is needed is no policy.
 *
 * @param known calendars of the policy and of those it extends, and every control
 */
export function wrongExpressions(
  { file, document, text }: Layer,
  names: PolicyNames,
  { calendars, controls }: Pick<CelScope, 'calendars' | 'controls'>,
): readonly Problem[] {
  const scope = { document, text, names, calendars, controls };
  const values = Object.entries(fields(file.gates)).flatMap(([id, gate]) =>
    ['when', 'require'].flatMap((key) => everyValue(fields(gate)[key], ['gates', id, key])),
  );
  return values.flatMap(({ value, path }) =>
    path.at(-1) === 'expression' ? wrongExpression(value, path, scope) : [],
  );
}

interface ProblemScope extends Pick<Layer, 'document' | 'text'> {
  readonly names: PolicyNames;
  readonly calendars: readonly string[];
  readonly controls: ReadonlySet<string>;
}

/** What a parameter can be, where it is a number, by who names it: a policy that narrows it makes no mistake of another. */
function rangeWithin(bounds: Name['bounds'] = []): NumberRange {
  const numbers = (key: 'min' | 'max') =>
    bounds.slice(0, 1).flatMap((one) => (typeof one[key] === 'number' ? [one[key]] : []));
  return [
    Math.max(Number.NEGATIVE_INFINITY, ...numbers('min')),
    Math.min(Number.POSITIVE_INFINITY, ...numbers('max')),
  ];
}

function wrongExpression(written: unknown, path: Path, place: ProblemScope): readonly Problem[] {
  const inside = mappingOf(written);
  const { cel, say, documents, each } = inside ?? { cel: written };
  const paths = [...place.names].filter(([, { value }]) => typeof value === 'string').map(([name]) => name);
  const known: CelScope = {
    documents: [...Object.keys(fields(documents)), ...paths],
    params: new Map([...place.names].map(([name, { value }]) => [name, value] as const)),
    bounds: new Map([...place.names].map(([name, { bounds }]) => [name, rangeWithin(bounds)] as const)),
    calendars: place.calendars,
    controls: place.controls,
  };
  const at = (key: string) => (inside === undefined ? path : [...path, key]);
  const list = typeof each === 'string' ? (withoutDocuments(each).split('.')[0] ?? '') : undefined;
  return compact([
    list !== undefined && !known.documents.includes(list) && noSuchList(list, known, place, at('each')),
    ...(typeof cel === 'string' && list === undefined ? celAt(oneOfNothing(cel), cel, at('cel'), place) : []),
    ...(typeof cel === 'string' ? celAt(celProblems(cel, known), cel, at('cel'), place) : []),
    ...(typeof say === 'string'
      ? expressionsIn(say).flatMap((one) =>
          celAt(
            celProblems(one.cel, known, 'value').map((problem) => ({
              ...problem,
              offset: problem.offset + one.offset,
            })),
            say,
            at('say'),
            place,
          ),
        )
      : []),
  ]);
}

/** `one` where no `each` says of what. */
function oneOfNothing(cel: string): readonly CelProblem[] {
  const nodes = nodesOf(cel);
  // A macro may call its entries so.
  const bound = nodes.some(
    ({ op, args }) => op === 'rcall' && Array.isArray(args) && Array.isArray(args[2]) && isOne(args[2][0]),
  );
  const [first] = bound ? [] : nodes.filter(isOne);
  if (first === undefined) return [];
  const hint = 'name the list: `each: documents.NAME.KEY`';
  return [
    { message: '`one` is the entry of a list, and there is no `each`', hint, offset: first.start, length: 3 },
  ];
}

function isOne(node: unknown): boolean {
  return isNode(node) && node.op === 'id' && node.args === 'one';
}

/** `each: dta.criteria` of a document that is called `data`. */
function noSuchList(
  name: string,
  { documents }: CelScope,
  { document }: Pick<Layer, 'document'>,
  path: Path,
): Problem {
  const near = nearest(name, [...documents]);
  const hint = near === undefined ? 'name the document under `documents`' : `did you mean \`${near}\`?`;
  return {
    position: document.at(path),
    length: name.length,
    message: `\`documents\` names no \`${name}\``,
    hint,
  };
}

/** Problems of an expression at their columns in the file. @param written the whole text of the value at `path` */
export function celAt(
  problems: readonly CelProblem[],
  written: string,
  path: Path,
  { document, text }: Pick<Layer, 'document' | 'text'>,
): readonly Problem[] {
  if (problems.length === 0) return [];
  const position = document.at(path);
  const line = text.split('\n')[position.line - 1] ?? '';
  const first = line[position.column - 1] ?? '';
  // Only text that stands on its line as it is read has its own columns.
  const start = line.indexOf(written.split('\n')[0] ?? written, position.column - 1);
  const inPlace = !/[|>]/.test(first) && start !== -1 && start - position.column < 2;
  return problems.map(({ message, hint, offset, length }) => ({
    position: inPlace ? { line: position.line, column: start + 1 + offset } : position,
    ...omitUndefined({ length: inPlace ? length : undefined }),
    message: `the expression: ${message}`,
    ...omitUndefined({ hint }),
  }));
}

/** Requirements that say two things at once, or none. */
export function wrongRequirements({ file, document }: Layer, kinds: Kinds): readonly Problem[] {
  const names = new Set(kinds.all.map(({ kind }) => kind));
  const found: Problem[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...path, index]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const said = Object.keys(value).filter((key) => names.has(key));
    // A kind that is misspelt is told as a key that nobody knows.
    if (said.length === 0 && Object.keys(value).some((key) => nearest(key, [...names]) !== undefined)) return;
    if (said.length !== 1)
      found.push({
        ...document.keyAt(path),
        message:
          said.length === 0
            ? 'a requirement that requires nothing'
            : `one requirement says both \`${said.join('` and `')}\``,
        hint:
          said.length > 0
            ? 'write each as an entry of the list of its own'
            : 'remedy' in value
              ? 'write `remedy` into the entry of the requirement it belongs to'
              : `name one of ${[...names].join(', ')}`,
      });
    for (const [key, one] of Object.entries(value))
      if (['any', 'all', 'not', 'if', 'then', 'else'].includes(key)) visit(one, [...path, key]);
  };
  for (const [id, gate] of Object.entries(fields(file.gates)))
    visit(fields(gate).require, ['gates', id, 'require']);
  return found;
}

/** Zones the runtime does not know. */
export function wrongCalendars({ file, document }: Layer): readonly Problem[] {
  return Object.entries(fields(file.calendars)).flatMap(([name, calendar]) => {
    const { zone, windows } = fields(calendar);
    const unknown =
      typeof zone !== 'string' || isZone(zone)
        ? []
        : [
            {
              ...document.keyAt(['calendars', name, 'zone']),
              message: `there is no zone \`${zone}\``,
              hint: zoneHint(zone),
            },
          ];
    const wrong = items(windows).flatMap((one, index): readonly Problem[] => {
      const weekly = 'days' in fields(one);
      const { from = weekly ? '00:00' : undefined, to = weekly ? '24:00' : undefined } = fields(one);
      if (typeof from !== 'string' || typeof to !== 'string') return [];
      const between = items(fields(one).between).filter((day) => typeof day === 'string');
      const because = windowProblem(weekly ? { from, to, days: [], between } : { from, to });
      const place = { position: document.at(['calendars', name, 'windows', index]) };
      return because === undefined ? [] : [{ ...place, message: `the window is never: ${because}` }];
    });
    return [...unknown, ...wrong];
  });
}
