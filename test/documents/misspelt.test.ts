/** Whoever writes a word in another way than a schema has it is told how it is written, in words and never by a pattern. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { problemsOf } from '../../src/documents/schema.ts';
import { parseYaml } from '../../src/documents/yaml.ts';

const SCHEMAS = join(import.meta.dirname, '..', '..', 'policies', 'schema');
/** Written by the tool, read by machines. */
const MACHINES = /^(?:evidence|report|result|organisation|deployment-approval|document-approval)/;

interface Written {
  readonly file: string;
  readonly pattern: string;
  readonly key: boolean;
  readonly rest: object;
}

function patternsIn(value: unknown, file: string, key: boolean): readonly Written[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pattern, ...rest } = value as { readonly pattern?: unknown };
  const own = typeof pattern === 'string' ? [{ file, pattern, key, rest }] : [];
  return [
    ...own,
    ...Object.entries(rest).flatMap(([name, one]) => patternsIn(one, file, name === 'propertyNames')),
  ];
}

const ALL = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith('.schema.json') && !MACHINES.test(name))
  .flatMap((name) => patternsIn(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')), name, false));
const rows = [...new Map(ALL.map((one) => [`${one.pattern} ${JSON.stringify(one.rest)}`, one])).values()];

test.each(rows)('$file: $pattern', ({ pattern, key, rest }) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  const one = key ? { propertyNames: { ...rest, pattern } } : { additionalProperties: { ...rest, pattern } };
  const check = ajv.compile({ type: 'object', ...one });
  const parsed = parseYaml('"% no such word %": "% no such word %"');
  if (!parsed.ok) throw new TypeError('the document is broken');
  expect(check(parsed.document.value)).toBe(false);
  const hints = problemsOf(check.errors ?? [], parsed.document).map(({ hint = '' }) => hint);
  expect(hints.join()).not.toBe('');
  for (const hint of hints) {
    expect(hint).not.toContain('in another way');
    expect(hint).not.toMatch(/\[[^\]]*-[^\]]*\]|\^|\(\?|\\[dws]|\$$/);
  }
});
