import { countOf } from '../../count-of.ts';
import { fields, items, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type Metric, mean } from './result.ts';

/** A test run of DeepEval (`deepeval test run`, `.deepeval/.latest_test_run.json`). */
export const deepeval: EvalFormat = {
  name: 'deepeval',
  recognises: ({ value }) => {
    const run = fields(runOf(value));
    return casesOf(run).length > 0 || ('testCases' in run && 'testPassed' in run);
  },
  read: ({ value }) => {
    const cases = casesOf(runOf(value));
    const scores = cases.flatMap((one) => items(fields(one).metricsData ?? fields(one).metrics_data));
    if (cases.length === 0) return { metrics: [], status: 'errored', because: 'it ran no test' };
    const passed = cases.filter((one) => fields(one).success === true).length;
    const errors = scores.filter((one) => numberOf(fields(one).score) === undefined).length;
    const metrics: readonly Metric[] = [
      { name: 'pass-rate', value: passed / cases.length, cases: cases.length, higherIsBetter: true },
      ...[...Map.groupBy(scores, (one) => textOf(fields(one).name) ?? '')].flatMap(meansOf),
    ];
    if (errors > 0)
      return { metrics, status: 'errored', because: `${countOf(errors, 'metric')} gave no score` };
    if (scores.length === 0) return { metrics, status: 'partial', because: 'no metric judged an answer' };
    return { metrics, status: 'complete' };
  },
};

/** Test runs are kept by themselves, and beside their time and name. */
function runOf(value: unknown): unknown {
  return fields(value).testRunData ?? fields(value).test_run_data ?? value;
}

function casesOf(run: unknown): readonly unknown[] {
  const { testCases, test_cases, conversationalTestCases, conversational_test_cases } = fields(run);
  const all = [
    ...items(testCases ?? test_cases),
    ...items(conversationalTestCases ?? conversational_test_cases),
  ];
  return all.filter((one) => 'success' in fields(one));
}

/** The mean score of a metric, and the share of cases that reached its threshold. */
function meansOf([name, scores]: readonly [string, readonly unknown[]]): readonly Metric[] {
  const values = scores.flatMap((one) => numberOf(fields(one).score) ?? []);
  if (name === '' || values.length === 0) return [];
  const passed = scores.filter((one) => fields(one).success === true).length;
  return [
    { name, value: mean(values), cases: values.length },
    { name: `${name}/pass-rate`, value: passed / scores.length, cases: scores.length, higherIsBetter: true },
  ];
}
