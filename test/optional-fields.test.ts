import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { omitUndefined } from '../src/omit-undefined.ts';

test('omitUndefined keeps what has a value, also an empty one', () => {
  const owner: { readonly login?: string } = {};
  expect(Object.keys(omitUndefined({ login: owner.login, count: 0, text: '', none: null }))).toEqual([
    'count',
    'text',
    'none',
  ]);
});

/** A spread of a single field under a condition: `...(a === undefined ? {} : { a })`, either way round. */
const SPREAD_UNDER_CONDITION =
  /\.\.\.\([^;{}]{1,200}\? (?:\{\} : \{ \w+(?:: [^,{}]{1,200})? \}|\{ \w+(?:: [^,{}]{1,200})? \} : \{\})\)/;

test('a single optional field is written with omitUndefined', () => {
  const src = join(import.meta.dirname, '..', 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated/'))
    .filter((file) => SPREAD_UNDER_CONDITION.test(readFileSync(join(src, file), 'utf8')));
  expect(files).toEqual([]);
});
