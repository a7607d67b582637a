import { XMLParser } from 'fast-xml-parser';
import { countOf } from '../../count-of.ts';
import { fields, items, numberOf } from '../fields.ts';
import type { EvalFormat } from './result.ts';

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: false });

/** JUnit XML, which most test runners can write. */
export const junit: EvalFormat = {
  name: 'junit',
  recognises: ({ text }) => /<testsuites?[\s>]/.test(text.slice(0, 2000)),
  read: ({ text }) => {
    const root = fields(xml.parse(text));
    const top = 'testsuites' in root ? fields(root.testsuites) : root;
    const suites = [items(top.testsuite), Array.isArray(top.testsuite) ? [] : [top.testsuite]]
      .flat()
      .map(fields);
    const sum = (key: string): number =>
      suites.reduce((total, suite) => total + (numberOf(suite[key]) ?? 0), 0);
    const [tests, failures, errors, skipped] = [sum('tests'), sum('failures'), sum('errors'), sum('skipped')];
    const run = tests - skipped;
    if (run <= 0) return { metrics: [], status: 'errored', because: 'it ran no test' };
    const metrics = [{ name: 'pass-rate', value: (run - failures - errors) / run, higherIsBetter: true }];
    return errors > 0
      ? { metrics, status: 'errored', because: countOf(errors, 'error') }
      : { metrics, status: 'complete' };
  },
};
