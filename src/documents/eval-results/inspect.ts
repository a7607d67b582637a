import { omitUndefined } from '../../omit-undefined.ts';
import { type Fields, fields, items, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type Metric, metric, otherNames } from './result.ts';

/** A log of inspect_ai, version 2. */
export const inspect: EvalFormat = {
  name: 'inspect',
  recognises: ({ value }) => {
    const file = fields(value);
    return typeof file.status === 'string' && 'task' in fields(file.eval) && 'version' in file;
  },
  read: ({ value }) => {
    const file = fields(value);
    const run = fields(file.eval);
    const scores = items(fields(file.results).scores);
    const metrics = scores.flatMap((score) => scoreMetrics(fields(score), scores.length > 1));
    const revision = fields(run.revision);
    const [commit, model] = [textOf(revision.commit), textOf(run.model)];
    const base = {
      metrics,
      ...omitUndefined({
        dirty: typeof revision.dirty === 'boolean' ? revision.dirty : undefined,
        commit,
        model,
      }),
    };
    const limit = fields(run.config).limit ?? undefined;
    if (file.status === 'success' && limit !== undefined)
      return { ...base, status: 'partial', because: `limit ${JSON.stringify(limit)}` };
    if (file.invalidated === true) return { ...base, status: 'partial', because: 'samples were invalidated' };
    const { total_samples: total, completed_samples: done } = fields(file.results);
    const [all, completed] = [numberOf(total), numberOf(done)];
    if (file.status === 'success' && all !== undefined && completed !== undefined && completed < all)
      return { ...base, status: 'partial', because: `${completed} of ${all} samples were completed` };
    // A task without a scorer succeeds.
    if (file.status === 'success' && metrics.length === 0)
      return { ...base, status: 'partial', because: 'no scorer judged an answer' };
    if (file.status === 'success') return { ...base, status: 'complete' };
    const status =
      file.status === 'cancelled' ? 'cancelled' : file.status === 'error' ? 'errored' : 'partial';
    return { ...base, status, because: `its status is ${String(file.status).slice(0, 40)}` };
  },
};

/** Two reducers of one scorer are two numbers: both go by the scorer's name, each also by its own. */
function scoreMetrics(score: Fields, several: boolean): readonly Metric[] {
  const named = fields(score.metrics);
  const scorer = textOf(score.name) ?? textOf(score.scorer) ?? 'score';
  const reducer = textOf(score.reducer);
  const stderr = numberOf(fields(named.stderr).value);
  return Object.entries(named).flatMap(([key, one]) => {
    const number = numberOf(fields(one).value);
    if (number === undefined || key === 'stderr') return [];
    const reduced = reducer === undefined ? [] : [`${scorer}/${reducer}/${key}`];
    const names = several ? [...reduced, `${scorer}/${key}`] : [key, `${scorer}/${key}`, ...reduced];
    const [name = key] = names;
    return [metric(name, number, stderr, otherNames(names))];
  });
}
