import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { declaredOnce } from '../../scripts/declared-once.ts';

const HEAD = 'exports.a = validate1;\nexports.b = validate2;';

test.each([
  [
    'a function with another name',
    'const schema1 = {};\nfunction validate1(d) { return validate1.x; }\nfunction validate2(d) { return validate2.x; }',
    'exports.a = validate1;\nexports.b = validate1;\nconst schema1 = {};\nfunction validate1(d) { return validate1.x; }',
  ],
  [
    'functions that call two that are the same',
    'function validate3() {}\nfunction validate4() {}\nfunction validate1() { validate3(); }\nfunction validate2() { validate4(); }',
    'exports.a = validate1;\nexports.b = validate1;\nfunction validate3() {}\nfunction validate1() { validate3(); }',
  ],
  [
    'what differs in a number stays',
    'function validate1(d) { return d < 1; }\nfunction validate2(d) { return d < 2; }',
    `${HEAD}\nfunction validate1(d) { return d < 1; }\nfunction validate2(d) { return d < 2; }`,
  ],
])('%s', (_, declarations, expected) => {
  expect(declaredOnce(`${HEAD}\n${declarations}`)).toBe(expected);
});

test('the validators of records say everything once', () => {
  const code = readFileSync(join(import.meta.dirname, '../../src/evidence/generated/validators.cjs'), 'utf8');
  expect(declaredOnce(code.trimEnd())).toBe(code.trimEnd());
});
