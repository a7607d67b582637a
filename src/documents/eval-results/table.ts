import { parse } from 'csv-parse/sync';
import { omitUndefined } from '../../omit-undefined.ts';
import { fields, items, numberOf } from '../fields.ts';
import { type EvalFormat, type Metric, mean } from './result.ts';

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
    if (lower.includes('metric') && lower.includes('value'))
      return { metrics: byName(lower, lines), status: 'complete' };
    const stepped = lower.some((name) => STEPS.has(name));
    return { metrics: byColumn(names, stepped ? lastOfEach(names, rows) : rows), status: 'complete' };
  },
};

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

function isRows(value: unknown): boolean {
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

/** The cells of a row, those of a mapping in it under `outer.inner`. */
function cellsOf(row: unknown, above: string, depth: number): readonly (readonly [string, string])[] {
  return Object.entries(fields(row)).flatMap(([key, one]): readonly (readonly [string, string])[] => {
    const name = `${above}${key}`;
    if (one === null) return [[name, '']];
    if (typeof one !== 'object') return [[name, String(one)]];
    return Array.isArray(one) || depth > 3 ? [] : cellsOf(one, `${name}.`, depth + 1);
  });
}

function byName(names: readonly string[], lines: readonly Line[]): readonly Metric[] {
  const [name, value, group] = ['metric', 'value', 'group'].map((column) => names.indexOf(column));
  return lines.flatMap(({ record: cells, line }): readonly Metric[] => {
    const number = numberOf(cells[value ?? -1]);
    const metric = cells[name ?? -1]?.trim();
    if (number === undefined || metric === undefined || metric === '') return [];
    const of = cells[group ?? -1]?.trim();
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
    return [
      { name, value: mean(values), ...omitUndefined({ cases: rows.length > 1 ? values.length : undefined }) },
    ];
  });
}

function numeric(cell: string | undefined): number | undefined {
  if (cell === undefined) return undefined;
  if (/^\s*(?:true|false)\s*$/i.test(cell)) return /true/i.test(cell) ? 1 : 0;
  return numberOf(cell);
}
