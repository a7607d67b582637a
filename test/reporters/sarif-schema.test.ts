import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { sarifSchema } from '../support/sarif-schema.ts';
import { evaluation, passed, untouched, waiting } from './evaluation.ts';

describe('SARIF follows the schema of OASIS', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(sarifSchema());

  const site = { serverUrl: 'https://github.com/', repository: 'acme/bot' };
  const rows = [
    ['gaps', sarif(evaluation(), site)],
    ['gaps, offline', sarif(evaluation())],
    ['waiting', sarif(waiting(), site)],
    ['passed', sarif(passed(), site)],
    ['nothing governed', sarif(untouched(), site)],
  ] as const;
  test.each(rows)('%s', (_, text) => {
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('and what does not follow it is refused', () => {
    const log = JSON.parse(sarif(evaluation())) as { runs: { results: { level: string }[] }[] };
    for (const result of log.runs[0]?.results ?? []) result.level = 'fatal';
    expect(validate(log)).toBe(false);
  });
});
