import { counted } from '../../counted.ts';
import { fields, items, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/** A test run of DeepEval: `test_run_*.json`, or `.latest_test_run.json`, which wraps it. */
export const deepeval: EvalFormat = {
  name: 'deepeval',
  recognises: ({ value }) => {
    const run = runOf(value);
    return Array.isArray(run.metricsScores) || casesOf(run).some(isJudged);
  },
  read: ({ value }) => {
    const run = runOf(value);
    const [passed, failed] = [numberOf(run.testPassed) ?? 0, numberOf(run.testFailed) ?? 0];
    const cases = casesOf(run);
    const total = passed + failed;
    const metrics: readonly Metric[] = [
      ...(total === 0
        ? []
        : [{ name: 'pass-rate', value: passed / total, higherIsBetter: true, cases: total }]),
      ...scoresOf(run),
    ];
    if (total === 0 && cases.length === 0)
      return { metrics, status: 'errored', because: 'it ran no test case' };
    const errors = items(run.metricsScores).reduce<number>(
      (sum, one) => sum + (numberOf(fields(one).errors) ?? 0),
      0,
    );
    if (errors > 0) return { metrics, status: 'errored', because: counted(errors, 'error') };
    // A test case without a metric passes.
    if (cases.length > 0 && !cases.some(isJudged))
      return { metrics, status: 'partial', because: 'no metric judged an answer' };
    return { metrics, status: 'complete' };
  },
};

function runOf(value: unknown): Readonly<Record<string, unknown>> {
  const file = fields(value);
  return 'testRunData' in file ? fields(file.testRunData) : file;
}

function casesOf(run: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [...items(run.testCases), ...items(run.conversationalTestCases)];
}

function isJudged(one: unknown): boolean {
  return items(fields(one).metricsData).length > 0;
}

/** Each metric's mean, from the summary, or from the cases where the run wrote none. */
function scoresOf(run: Readonly<Record<string, unknown>>): readonly Metric[] {
  const scores = new Map<string, number[]>();
  const add = (name: unknown, each: readonly unknown[]): void => {
    const own = textOf(name);
    if (own === undefined) return;
    const known = scores.get(own) ?? [];
    known.push(...each.flatMap((one) => numberOf(one) ?? []));
    scores.set(own, known);
  };
  for (const one of items(run.metricsScores)) add(fields(one).metric, items(fields(one).scores));
  if (scores.size === 0) {
    for (const one of casesOf(run).flatMap((each) => items(fields(each).metricsData)))
      add(fields(one).name, [fields(one).score]);
  }
  return [...scores].flatMap(([name, each]): readonly Metric[] =>
    each.length === 0
      ? []
      : [{ name, value: each.reduce((sum, one) => sum + one, 0) / each.length, cases: each.length }],
  );
}
