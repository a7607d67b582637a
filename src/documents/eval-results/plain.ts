import { parse } from 'csv-parse/sync';
import { defined } from '../../defined.ts';
import { type Fields, fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, EvaluatedPrompt, Metric } from './result.ts';

const MAX_DEPTH = 6;

/** Numbers by name in JSON or YAML (DVC's metrics are such a file), or CSV. */
export const plain: EvalFormat = {
  name: 'plain',
  recognises: ({ path, value }) => path.endsWith('.csv') || (typeof value === 'object' && value !== null),
  read: ({ path, text, value }) => {
    const prompts = promptsOf(fields(value));
    return {
      metrics: path.endsWith('.csv') ? rows(text) : numbers(value, [], []),
      status: 'complete',
      ...defined({ prompts: prompts.length === 0 ? undefined : prompts }),
    };
  },
};

/** `prompts: { prompts/system.md: <digest> }`, or one `prompt-digest` for the only prompt there is. */
function promptsOf(file: Fields): readonly EvaluatedPrompt[] {
  const one = textOf(file['prompt-digest']) ?? textOf(file.prompt_digest);
  const each = Object.entries(fields(file.prompts)).flatMap(([path, id]) => {
    const digest = textOf(id);
    return digest === undefined ? [] : [{ path, digest }];
  });
  return one === undefined ? each : [...each, { digest: one }];
}

/** `{ "accuracy": { "group-a": 0.9 } }`: under `groups` or `by-group`, names are groups. */
function numbers(value: unknown, path: readonly string[], found: readonly Metric[]): readonly Metric[] {
  if (path.length > MAX_DEPTH) return found;
  return Object.entries(fields(value)).flatMap(([key, one]): readonly Metric[] => {
    const measured = measurement(one);
    if (measured !== undefined) return measurements([...path, key], measured);
    const number = numberOf(one);
    const groups = path.findIndex((step) => /^(?:by[-_])?groups?$/.test(step));
    if (number === undefined) return numbers(one, [...path, key], []);
    if (groups === -1) return [{ name: [...path, key].join('.'), value: number }];
    // `accuracy.groups.women`, or `groups.women.accuracy`.
    const [before, after] = [path.slice(0, groups), [...path.slice(groups + 1), key]];
    const [group = key, ...rest] = after;
    return [{ name: [...before, ...rest].join('.') || key, value: number, group }];
  });
}

interface Measurement {
  readonly value: number;
  readonly cases: number | undefined;
  readonly groups: unknown;
}

/** What a mapping that is one number says besides it. */
const BESIDE_VALUE = new Set(['value', 'cases', 'n', 'count', 'samples', 'stderr', 'groups']);

/** `{ "value": 0.9, "cases": 400 }`, as the gate's own format writes a number; undefined: it is no such mapping. */
function measurement(one: unknown): Measurement | undefined {
  const of = fields(one);
  const value = numberOf(of.value);
  if (value === undefined || Object.keys(of).some((key) => !BESIDE_VALUE.has(key))) return undefined;
  return { value, cases: numberOf(of.cases ?? of.n ?? of.count ?? of.samples), groups: of.groups };
}

function measurements(path: readonly string[], { value, cases, groups }: Measurement): readonly Metric[] {
  const above = path.slice(0, -1);
  const [own] = numbers({ [path.at(-1) ?? '']: value }, above, []);
  if (own === undefined) return [];
  return [
    { ...own, also: [`${own.name}.value`], ...defined({ cases }) },
    ...numbers(groups, [...path, 'groups'], []),
  ];
}

/** A table of `metric,value[,group]`; or one row a case, as Ragas writes it, whose columns of numbers have a mean. */
function rows(text: string): readonly Metric[] {
  const lines: readonly { readonly info: { readonly lines: number }; readonly record: Fields }[] = parse(
    text,
    {
      columns: (head: readonly string[]) => head.map((name) => name.trim()),
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    },
  );
  const columns = Object.keys(lines[0]?.record ?? {});
  const named = (wanted: string) => columns.find((one) => one.toLowerCase() === wanted);
  const [name, value, group] = [named('metric'), named('value'), named('group')];
  if (name === undefined || value === undefined)
    return columns.flatMap((column) =>
      meanOf(
        column,
        lines.map(({ record }) => record[column]),
      ),
    );
  return lines.flatMap(({ info, record }): readonly Metric[] => {
    const number = numberOf(record[value]);
    const metric = textOf(record[name]);
    if (number === undefined || metric === undefined) return [];
    const of = group === undefined ? undefined : textOf(record[group]);
    return [{ name: metric, value: number, line: info.lines, ...defined({ group: of }) }];
  });
}

/** A column is a metric when every case has a number in it. */
function meanOf(name: string, cells: readonly unknown[]): readonly Metric[] {
  const values = cells.flatMap((cell) => numberOf(cell) ?? []);
  if (values.length === 0 || values.length < cells.length) return [];
  return [{ name, value: values.reduce((sum, one) => sum + one, 0) / values.length, cases: values.length }];
}
