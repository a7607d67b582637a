import { fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/** `gh models eval --json`. */
export const ghModels: EvalFormat = {
  name: 'gh-models',
  recognises: ({ value }) => 'totalTests' in fields(fields(value).summary),
  read: ({ value }) => {
    const file = fields(value);
    const summary = fields(file.summary);
    const total = numberOf(summary.totalTests) ?? 0;
    const model = textOf(file.model);
    const metrics: readonly Metric[] =
      total === 0
        ? []
        : [{ name: 'pass-rate', value: (numberOf(summary.passedTests) ?? 0) / total, higherIsBetter: true }];
    const base = { metrics, ...(model === undefined ? {} : { model }) };
    return total === 0
      ? { ...base, status: 'errored', because: 'it ran no test' }
      : { ...base, status: 'complete' };
  },
};
