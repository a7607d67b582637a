import { omitUndefined } from '../../omit-undefined.ts';
import { type Fields, fields, numberOf, textOf } from '../fields.ts';
import { membersOf, numberKey } from './named-values.ts';
import { type EvalFormat, type EvaluatedPrompt, type Metric, metric, otherNames } from './result.ts';
import { isRows, table } from './table.ts';
import { toldStatus } from './told-status.ts';

const MAX_DEPTH = 8;

/** Numbers by name in JSON or YAML (DVC's metrics are such a file). */
export const plain: EvalFormat = {
  name: 'plain',
  recognises: ({ value }) => typeof value === 'object' && value !== null,
  read: (file) => {
    // A policy that names this format may name a table.
    if (table.recognises(file)) return table.read(file);
    const { value } = file;
    const found = numbers(value, []);
    const trainer = isTrainer(value);
    const rows = Object.values(fields(value)).filter(isRows);
    // A list of cases says what it comes to, where the file does not.
    const metrics =
      found.length === 0 && rows.length === 1
        ? table.read({ ...file, value: rows[0] }).metrics
        : inGroups(found).map((one) => alsoBare(one, trainer));
    const prompts = promptsOf(fields(value));
    return {
      metrics,
      ...toldStatus(fields(value)),
      ...omitUndefined({
        model: modelOf(fields(value)),
        prompts: prompts.length === 0 ? undefined : prompts,
      }),
    };
  },
};

/** What tools put around all their numbers: `{ "metrics": { "accuracy": 0.9 } }` is `accuracy`, too. Not around those of training. */
const AROUND =
  /^(?:data\.)?(?:(?:aggregated?|overall|summary|eval|evaluation|test|\w{1,20}_classification|regression)[_-])?(?:metrics|results|scores|summary|overall)\./;

/** The prefix that Transformers' Trainer gives the metrics of its model: `eval_accuracy`. */
const STAGE = /^(?:eval|test|predict)_/;

/** `all_results.json` and `eval_results.json` of Transformers' Trainer. */
function isTrainer(value: unknown): boolean {
  return Object.keys(fields(value)).some((key) => STAGE.test(key) && /_(?:loss|runtime)$/.test(key));
}

function alsoBare(one: Metric, trainer: boolean): Metric {
  const bare = [one.name, ...(one.also ?? [])].map((name) => name.replace(AROUND, ''));
  const unstaged = trainer ? bare.map((name) => name.replace(STAGE, '')) : [];
  return { ...one, ...otherNames([one.name, ...(one.also ?? []), ...bare, ...unstaged]) };
}

/** The model that the file names itself. */
function modelOf(file: Fields): string | undefined {
  for (const part of [file, fields(file.config), fields(file.metadata)])
    for (const key of ['model', 'model_name', 'model_id']) {
      const model = textOf(part[key]);
      if (model !== undefined) return model;
    }
  return undefined;
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

/** A number with the keys that lead to it. */
interface Found {
  readonly path: readonly string[];
  /** The key of the number itself, in a mapping that is about one number. */
  readonly own?: string;
  readonly value: number;
  readonly cases?: number;
  readonly stderr?: number;
}

/** What a mapping says of its one number. */
const CASES = ['cases', 'n', 'count', 'samples'];
const ERRORS = ['stderr', 'se', 'standard_error'];
const BESIDE: ReadonlySet<string> = new Set([...CASES, ...ERRORS]);

function numbers(value: unknown, path: readonly string[]): readonly Found[] {
  if (path.length > MAX_DEPTH) return [];
  return membersOf(value).flatMap(([key, one]): readonly Found[] => {
    const at = [...path, key];
    const number = numberOf(one);
    if (number !== undefined) return [{ path: at, value: number }];
    const of = fields(one);
    const own = AROUND.test(`${key}.`) ? undefined : numberKey(of, (each) => numberOf(each) !== undefined);
    if (own === undefined) return numbers(one, at);
    // `{ "value": 0.9, "cases": 400 }` is one number.
    const rest = Object.entries(of).filter(([name]) => name !== own && !BESIDE.has(name));
    const said = (names: readonly string[]) => numberOf(of[names.find((name) => name in of) ?? '']);
    const about = omitUndefined({ cases: said(CASES), stderr: said(ERRORS) });
    return [
      { path: at, own, value: numberOf(of[own]) ?? 0, ...about },
      ...numbers(Object.fromEntries(rest), at),
    ];
  });
}

const GROUPS = /^(?:by[-_])?groups?$/;

/** Under `groups` or `by-group`, names are groups: `accuracy.groups.women`, `groups.women.accuracy`, `by_group.accuracy.women`. */
function inGroups(found: readonly Found[]): readonly Metric[] {
  const whole = new Set(found.flatMap(({ path }) => (path.some(isGroups) ? [] : (path.at(-1) ?? []))));
  const named = (
    { own, value, cases, stderr }: Found,
    name: string,
    more: Pick<Metric, 'group'> = {},
  ): Metric => {
    const also = otherNames(own === undefined ? [name] : [name, `${name}.${own}`]);
    return metric(name, value, stderr, { ...omitUndefined({ cases }), ...more, ...also });
  };
  return found.map((one) => {
    const { path } = one;
    const at = path.findIndex(isGroups);
    if (at === -1) return named(one, path.join('.'));
    const [before, after] = [path.slice(0, at), path.slice(at + 1)];
    // What is measured of the whole, too, is no group.
    const last = after.length > 1 && whole.has(after[0] ?? '') && !whole.has(after.at(-1) ?? '');
    const ordered = last ? [after.at(-1) ?? '', ...after.slice(0, -1)] : after;
    const [group = path.at(-1) ?? '', ...rest] = ordered;
    return named(one, [...before, ...rest].join('.') || group, { group });
  });
}

function isGroups(key: string): boolean {
  return GROUPS.test(key);
}
