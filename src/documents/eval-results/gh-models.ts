import { omitUndefined } from '../../omit-undefined.ts';
import { fields, items, numberOf, textOf } from '../fields.ts';
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
    const base = { metrics, ...omitUndefined({ model }) };
    if (total === 0) return { ...base, status: 'errored', because: 'it ran no test' };
    const tests = items(file.testResults).map(fields);
    // Without an evaluator every test passes.
    if (tests.length > 0 && tests.every((test) => items(test.evaluationResults).length === 0))
      return { ...base, status: 'partial', because: 'no evaluator judged an answer' };
    return { ...base, status: 'complete' };
  },
};
