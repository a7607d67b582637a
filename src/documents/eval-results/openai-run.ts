import { countOf } from '../../count-of.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { fields, items, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/**
 * A run of OpenAI's API for evaluations, as it is fetched: how many cases passed, in all and by what they are judged.
 *
 * https://platform.openai.com/docs/api-reference/evals/run-object
 */
export const openaiRun: EvalFormat = {
  name: 'openai-run',
  recognises: ({ value }) => fields(value).object === 'eval.run',
  read: ({ value }) => {
    const run = fields(value);
    const { total, errored, passed } = fields(run.result_counts);
    const metrics = [
      ...share('pass-rate', passed, total),
      ...items(run.per_testing_criteria_results).flatMap((one) => {
        const { testing_criteria, passed: met, failed } = fields(one);
        const name = textOf(testing_criteria);
        const of = (numberOf(met) ?? 0) + (numberOf(failed) ?? 0);
        return name === undefined ? [] : share(`${name}/pass-rate`, met, of);
      }),
    ];
    const base = { metrics, ...omitUndefined({ model: textOf(run.model) }) };
    const errors = numberOf(errored) ?? 0;
    const state = textOf(run.status) ?? 'unknown';
    if (state === 'failed' || errors > 0)
      return {
        ...base,
        status: 'errored',
        because: errors > 0 ? countOf(errors, 'error') : 'the run failed',
      };
    if (state === 'canceled') return { ...base, status: 'cancelled' };
    if (state !== 'completed') return { ...base, status: 'partial', because: `its status is ${state}` };
    return { ...base, status: 'complete' };
  },
};

function share(name: string, passed: unknown, total: unknown): readonly Metric[] {
  const [met, of] = [numberOf(passed), numberOf(total) ?? 0];
  return met === undefined || of === 0 ? [] : [{ name, value: met / of, cases: of, higherIsBetter: true }];
}
