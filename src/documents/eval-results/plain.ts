import { defined } from '../../defined.ts';
import { type Fields, fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, EvaluatedPrompt, Metric } from './result.ts';

const MAX_DEPTH = 6;

/** Numbers by name in JSON or YAML (DVC's metrics are such a file), or CSV with `metric,value[,group]`. */
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

function rows(text: string): readonly Metric[] {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const columns = head.split(',').map((name) => name.trim().toLowerCase());
  const [name, value, group] = ['metric', 'value', 'group'].map((column) => columns.indexOf(column));
  return lines.flatMap((line, index): readonly Metric[] => {
    const cells = line.split(',').map((cell) => cell.trim());
    const number = numberOf(cells[value ?? -1]);
    const metric = cells[name ?? -1];
    if (number === undefined || metric === undefined || metric === '') return [];
    const of = cells[group ?? -1];
    return [
      {
        name: metric,
        value: number,
        line: index + 2,
        ...defined({ group: of === undefined || of === '' ? undefined : of }),
      },
    ];
  });
}
