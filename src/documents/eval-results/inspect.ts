import { fields, items, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, metric } from './result.ts';

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
    const metrics = scores.flatMap((score) => {
      const named = fields(fields(score).metrics);
      const stderr = numberOf(fields(named.stderr).value);
      const prefix = scores.length > 1 ? `${textOf(fields(score).name) ?? 'score'}/` : '';
      return Object.entries(named).flatMap(([name, one]) => {
        const number = numberOf(fields(one).value);
        return number === undefined || name === 'stderr' ? [] : [metric(`${prefix}${name}`, number, stderr)];
      });
    });
    const revision = fields(run.revision);
    const [commit, model] = [textOf(revision.commit), textOf(run.model)];
    const base = {
      metrics,
      ...(typeof revision.dirty === 'boolean' ? { dirty: revision.dirty } : {}),
      ...(commit === undefined ? {} : { commit }),
      ...(model === undefined ? {} : { model }),
    };
    const limit = fields(run.config).limit ?? undefined;
    if (file.status === 'success' && limit !== undefined)
      return { ...base, status: 'partial', because: `limit ${JSON.stringify(limit)}` };
    if (file.status === 'success') return { ...base, status: 'complete' };
    const status =
      file.status === 'cancelled' ? 'cancelled' : file.status === 'error' ? 'errored' : 'partial';
    return { ...base, status, because: `its status is ${String(file.status).slice(0, 40)}` };
  },
};
