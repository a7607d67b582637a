import { omitUndefined } from '../../omit-undefined.ts';
import { type Fields, fields, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type EvaluatedPrompt, type Metric, metric, otherNames } from './result.ts';
import { table } from './table.ts';

const MAX_DEPTH = 6;

/** Numbers by name in JSON or YAML (DVC's metrics are such a file). */
export const plain: EvalFormat = {
  name: 'plain',
  recognises: ({ value }) => typeof value === 'object' && value !== null,
  read: (file) => {
    // A policy that names this format may name a table.
    if (table.recognises(file)) return table.read(file);
    const { value } = file;
    const prompts = promptsOf(fields(value));
    return {
      metrics: numbers(value, [], []).map((one) => alsoBare(one, isTrainer(value))),
      status: 'complete',
      ...omitUndefined({ prompts: prompts.length === 0 ? undefined : prompts }),
    };
  },
};

/** What tools put around all their numbers: `{ "metrics": { "accuracy": 0.9 } }` is `accuracy`, too. */
const AROUND = /^(?:data\.)?(?:aggregated?[_-])?(?:metrics|results|scores|summary)\./;

/** The prefix that Transformers' Trainer gives the metrics of its model: `eval_accuracy`. */
const STAGE = /^(?:eval|test|predict)_/;

/** `all_results.json` and `eval_results.json` of Transformers' Trainer. */
function isTrainer(value: unknown): boolean {
  return Object.keys(fields(value)).some((key) => STAGE.test(key) && /_(?:loss|runtime)$/.test(key));
}

function alsoBare(one: Metric, trainer: boolean): Metric {
  const bare = one.name.replace(AROUND, '');
  return { ...one, ...otherNames([one.name, ...(one.also ?? []), trainer ? bare.replace(STAGE, '') : bare]) };
}

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
  readonly stderr: number | undefined;
  readonly groups: unknown;
}

/** What a mapping that is one number says besides it. */
const BESIDE_VALUE = new Set(['value', 'cases', 'n', 'count', 'samples', 'stderr', 'se', 'groups']);

/** `{ "value": 0.9, "cases": 400 }`, as the gate's own format writes a number; undefined: it is no such mapping. */
function measurement(one: unknown): Measurement | undefined {
  const of = fields(one);
  const value = numberOf(of.value);
  if (value === undefined || Object.keys(of).some((key) => !BESIDE_VALUE.has(key))) return undefined;
  return {
    value,
    cases: numberOf(of.cases ?? of.n ?? of.count ?? of.samples),
    stderr: numberOf(of.stderr ?? of.se),
    groups: of.groups,
  };
}

function measurements(
  path: readonly string[],
  { value, cases, stderr, groups }: Measurement,
): readonly Metric[] {
  const above = path.slice(0, -1);
  const [own] = numbers({ [path.at(-1) ?? '']: value }, above, []);
  if (own === undefined) return [];
  return [
    { ...own, ...metric(own.name, value, stderr), also: [`${own.name}.value`], ...omitUndefined({ cases }) },
    ...numbers(groups, [...path, 'groups'], []),
  ];
}
