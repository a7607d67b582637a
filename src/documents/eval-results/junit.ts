import { XMLParser } from 'fast-xml-parser';
import { fields, items, numberOf } from '../fields.ts';
import type { EvalFormat } from './result.ts';
import { resultOfTests } from './test-report.ts';

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
    return resultOfTests({ passed: tests - skipped - failures - errors, failed: failures, errors });
  },
};
