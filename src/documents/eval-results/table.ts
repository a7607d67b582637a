import { parse } from 'csv-parse/sync';
import { omitUndefined } from '../../omit-undefined.ts';
import { fields, items, numberOf } from '../fields.ts';
import { membersOf, numberKey } from './named-values.ts';
import { type EvalFormat, type Metric, mean, otherNames } from './result.ts';

/**
 * CSV: `metric,value[,group]`, a row for each number; or a row for each case, as ragas and most notebooks write it, where
 * each column of numbers counts by its mean; or a row for each epoch, of which the last counts. Rows in JSON, a list or one
 * a line, are the same.
 */
export const table: EvalFormat = {
  name: 'table',
  recognises: ({ path, value }) =>
    isRows(value) || (/\.(?:[ct]sv|jsonl)$/i.test(path) && value === undefined),
  read: ({ path, text, value }) => {
    const rowsRead = isRows(value) || path.endsWith('.jsonl') ? jsonLines(text, value) : linesOf(path, text);
    const [first, ...lines] = rowsRead;
    const [head, rows] = [first?.record ?? [], lines.map(({ record }) => record)];
    const names = head.map((name) => name.trim());
    const lower = names.map((name) => name.toLowerCase());
    const named = nameAndValue(lower);
    if (named !== undefined) return { metrics: byName(lower, lines, named), status: 'complete' };
    if (lower.some((name) => STEPS.has(name)))
      return { metrics: byColumn(names, lastOfEach(names, rows)), status: 'complete' };
    const models = names.findIndex((name) => MODEL.test(name));
    const [model, other] = new Set(rows.map((row) => row[models] ?? ''));
    return {
      metrics: byRowsOf(names, rows),
      status: 'complete',
      ...omitUndefined({ model: other === undefined && model !== '' ? model : undefined }),
    };
  },
};

/** The columns that hold the name of a number and the number. */
function nameAndValue(names: readonly string[]): readonly [number, number] | undefined {
  const column = (wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name));
  const metric = column(['metric', 'metric_name', 'metricname', 'metric name']);
  const value = column(['value', 'score', 'result']);
  if (metric !== -1 && value !== -1) return [metric, value];
  const pair = [names.indexOf('name'), names.indexOf('value')] as const;
  return pair.includes(-1) ? undefined : pair;
}

const MODEL = /^model(?:[_ ]?(?:name|id))?$/i;
/** A column that says what a row is of: rows of several models or splits have no mean. */
const OF = /^(?:model(?:[_ ]?(?:name|id))?|provider|split)$/i;

/** The columns by their means: of all rows, or of those of each model; of each row, where the first column names the rows. */
function byRowsOf(names: readonly string[], rows: readonly (readonly string[])[]): readonly Metric[] {
  const column = names[0] === '' ? 0 : names.findIndex((name) => OF.test(name));
  const of = Map.groupBy(rows, (row) => row[column]?.trim() ?? '');
  // pandas numbers rows in a column without a name.
  const isNumbered = [...of.keys()].every((name) => name === '' || numberOf(name) !== undefined);
  if (column === -1 || of.size < 2 || isNumbered) return byColumn(names, rows);
  return [...of].flatMap(([what, own]) =>
    byColumn(names, own).map(({ also: _, ...one }) => ({ ...one, name: `${what}/${one.name}` })),
  );
}

/** Columns that count training, not cases. */
const STEPS: ReadonlySet<string> = new Set(['epoch', 'step', 'global_step', 'iteration']);

/** Columns that number the rows, and such as no result lies in. */
const ASIDE = /^(?:|unnamed: 0|index|id|.*_id|seed)$/i;

interface Line {
  readonly record: readonly string[];
  /** 1-based. */
  readonly line: number;
}

function linesOf(path: string, text: string): readonly Line[] {
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
  const read: unknown = parse(text, { ...options, delimiter: /\.tsv$/i.test(path) ? '\t' : ',' });
  return items(read).map((one) => {
    const { record, info } = fields(one);
    return { record: items(record).map(String), line: numberOf(fields(info).lines) ?? 1 };
  });
}

export function isRows(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}

/** Rows of JSON as a table whose head has every key of theirs. */
function jsonLines(text: string, value: unknown): readonly Line[] {
  const written: readonly (readonly [unknown, number])[] = Array.isArray(value)
    ? value.map((one: unknown) => [one, 1])
    : text
        .split('\n')
        .flatMap((line, index) =>
          line.trim() === '' ? [] : [[JSON.parse(line) as unknown, index + 1] as const],
        );
  const rows = written.map(([row, line]) => ({ cells: new Map(cellsOf(row, '', 0)), line }));
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const lines = rows.map(({ cells, line }) => ({ record: names.map((name) => cells.get(name) ?? ''), line }));
  return [{ record: names, line: 1 }, ...lines];
}

/** The cells of a row, those of a mapping or of a list of named values in it under `outer.inner`. */
function cellsOf(row: unknown, above: string, depth: number): readonly (readonly [string, string])[] {
  return membersOf(row).flatMap(([key, one]): readonly (readonly [string, string])[] => {
    const own = numberKey(fields(one), (value) => typeof value === 'number');
    const name = `${above}${key}`;
    if (own !== undefined) return [[name, String(fields(one)[own])]];
    if (one === null) return [[name, '']];
    if (typeof one !== 'object') return [[name, String(one)]];
    return depth > 3 ? [] : cellsOf(one, `${name}.`, depth + 1);
  });
}

function byName(
  names: readonly string[],
  lines: readonly Line[],
  [name, value]: readonly [number, number],
): readonly Metric[] {
  const group = names.indexOf('group');
  return lines.flatMap(({ record: cells, line }): readonly Metric[] => {
    const number = numberOf(cells[value]);
    const metric = cells[name]?.trim();
    if (number === undefined || metric === undefined || metric === '') return [];
    const of = cells[group]?.trim();
    return [{ name: metric, value: number, line, ...omitUndefined({ group: of === '' ? undefined : of }) }];
  });
}

/** The last row in which a column has a number: some columns are written in other rows than others. */
function lastOfEach(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return [
    names.map((_, column) => rows.findLast((cells) => numeric(cells[column]) !== undefined)?.[column] ?? ''),
  ];
}

function byColumn(names: readonly string[], rows: readonly (readonly string[])[]): readonly Metric[] {
  return names.flatMap((name, column): readonly Metric[] => {
    if (ASIDE.test(name)) return [];
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const values = cells.flatMap((cell) => numeric(cell) ?? []);
    // A column of texts in which some happen to be numbers measures nothing.
    if (values.length === 0 || values.length < cells.length) return [];
    const last = name.slice(name.lastIndexOf('.') + 1);
    const isOnly = names.filter((each) => each.endsWith(`.${last}`) || each === last).length === 1;
    const cases = rows.length > 1 ? values.length : undefined;
    return [
      {
        name,
        value: mean(values),
        ...otherNames(isOnly ? [name, last] : [name]),
        ...omitUndefined({ cases }),
      },
    ];
  });
}

function numeric(cell: string | undefined): number | undefined {
  if (cell === undefined) return undefined;
  if (/^\s*(?:true|false)\s*$/i.test(cell)) return /true/i.test(cell) ? 1 : 0;
  return numberOf(cell);
}
