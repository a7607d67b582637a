import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { evaluation, passed, untouched, waiting } from './evaluation.ts';

/** The schema of OASIS, as Microsoft's SARIF tools ship it. */
function officialSchema(): object {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@microsoft/jest-sarif/package.json'));
  const file = join(folder, 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
  // Its draft of JSON Schema is older than the validator's; nothing it uses has changed since.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return schema;
}

describe('SARIF follows the schema of OASIS', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(officialSchema());

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
