import { countOf } from '../../count-of.ts';
import { fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, EvalResult } from './result.ts';

/** How many tests of a run ended so; skipped ones are in none. */
interface Tests {
  readonly passed: number;
  readonly failed: number;
  /** Tests, or whole files of them, that could not be run. */
  readonly errors: number;
}

/** What test runners write as JSON: vitest and jest, pytest-json-report, CTRF, mocha, Playwright. */
export const testReport: EvalFormat = {
  name: 'test-report',
  recognises: ({ value }) => testsIn(value) !== undefined,
  read: ({ value }) => resultOfTests(testsIn(value) ?? { passed: 0, failed: 0, errors: 0 }),
};

/** The share of the tests that passed. */
export function resultOfTests({ passed, failed, errors }: Tests): Omit<EvalResult, 'format'> {
  const run = passed + failed + errors;
  if (run <= 0) return { metrics: [], status: 'errored', because: 'it ran no test' };
  const metrics = [{ name: 'pass-rate', value: passed / run, higherIsBetter: true }];
  return errors > 0
    ? { metrics, status: 'errored', because: countOf(errors, 'error') }
    : { metrics, status: 'complete' };
}

/** Undefined: it is no report of a test runner. */
function testsIn(value: unknown): Tests | undefined {
  const file = fields(value);
  const { reportFormat, results, summary, stats } = file;
  if (numberOf(file.numTotalTests) !== undefined)
    return tests(file, ['numPassedTests', 'numFailedTests', 'numRuntimeErrorTestSuites']);
  if (textOf(reportFormat) === 'CTRF') return tests(fields(results).summary, ['passed', 'failed', 'other']);
  if (numberOf(file.exitcode) !== undefined && numberOf(fields(summary).total) !== undefined)
    return tests(summary, ['passed', 'failed', 'error']);
  if (numberOf(fields(stats).passes) !== undefined) return tests(stats, ['passes', 'failures', '']);
  if (numberOf(fields(stats).unexpected) !== undefined)
    // A test that passed when it was tried again did not pass.
    return tests(stats, ['expected', 'unexpected', ''], 'flaky');
  return undefined;
}

function tests(
  counts: unknown,
  [passed, failed, errors]: readonly [passed: string, failed: string, errors: string],
  alsoFailed = '',
): Tests {
  const count = (key: string): number => numberOf(fields(counts)[key]) ?? 0;
  return { passed: count(passed), failed: count(failed) + count(alsoFailed), errors: count(errors) };
}
