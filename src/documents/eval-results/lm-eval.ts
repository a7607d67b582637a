import { omitUndefined } from '../../omit-undefined.ts';
import { fields, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type Metric, metric, otherNames } from './result.ts';

/** EleutherAI's lm-evaluation-harness, new (`acc,none`) and old (`acc`). */
export const lmEval: EvalFormat = {
  name: 'lm-eval',
  recognises: ({ value }) => {
    const file = fields(value);
    const tasks = Object.values(fields(file.results));
    return (
      tasks.length > 0 && ('versions' in file || 'n-shot' in file || 'configs' in file) && tasks.every(isTask)
    );
  },
  read: ({ value }) => {
    const file = fields(value);
    const tasks = Object.entries(fields(file.results));
    const metrics = tasks.flatMap(([task, scores]) =>
      taskMetrics(task, fields(scores), fields(fields(file.higher_is_better)[task])),
    );
    const config = fields(file.config);
    const limit = config.limit ?? undefined;
    const commit = textOf(file.git_hash);
    const model = textOf(file.model_name) ?? textOf(config.model);
    const base = {
      metrics,
      ...omitUndefined({ commit, model }),
    };
    const cut = Object.entries(fields(file['n-samples'])).find(([, one]) => {
      const { original, effective } = fields(one);
      return (numberOf(effective) ?? Infinity) < (numberOf(original) ?? 0);
    });
    if (limit !== undefined) return { ...base, status: 'partial', because: `limit ${String(limit)}` };
    if (cut !== undefined) {
      const { original, effective } = fields(cut[1]);
      const because = `${cut[0]} has ${String(effective)} of ${String(original)} samples`;
      return { ...base, status: 'partial', because };
    }
    return { ...base, status: 'complete' };
  },
};

function isTask(value: unknown): boolean {
  return Object.keys(fields(value)).length > 0;
}

function taskMetrics(
  task: string,
  scores: Readonly<Record<string, unknown>>,
  higher: Readonly<Record<string, unknown>>,
): readonly Metric[] {
  return Object.entries(scores).flatMap(([key, score]) => {
    const [name = key, filter] = key.split(',');
    const value = numberOf(score);
    if (value === undefined || /_stderr$/.test(name)) return [];
    const stderr = numberOf(scores[filter === undefined ? `${name}_stderr` : `${name}_stderr,${filter}`]);
    const better = higher[name];
    // `exact_match,strict-match` and `exact_match,flexible-extract` are two results: each by its filter, both without it.
    const also =
      filter === undefined
        ? {}
        : otherNames([`${task}/${name}`, `${task}/${key}`, `${task}/${name}/${filter}`]);
    return [
      metric(`${task}/${name}`, value, stderr, {
        ...also,
        ...omitUndefined({ higherIsBetter: typeof better === 'boolean' ? better : undefined }),
      }),
    ];
  });
}
