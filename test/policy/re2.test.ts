import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pattern } from '../../src/policy/re2/matcher.ts';

describe('what RE2 promises', () => {
  const rows: readonly [pattern: string, text: string, expected: boolean][] = [
    ['(?i)deepseek|qwen', 'DeepSeek-R1', true],
    ['^gpt-4(?:\\.1)?-\\d{4}-\\d{2}-\\d{2}$', 'gpt-4.1-2025-04-14', true],
    ['^gpt-4$', 'gpt-4.1', false],
    ['a{2,3}', 'aa', true],
    ['^a{2,3}$', 'aaaa', false],
    ['^a{2,}$', 'aaaa', true],
    ['^a{2}$', 'aaa', false],
    ['a{,3}', 'a{,3}', true],
    ['(?m)^two$', 'one\ntwo\nthree', true],
    ['^two$', 'one\ntwo', false],
    ['one.two', 'one\ntwo', false],
    ['(?s)one.two', 'one\ntwo', true],
    ['(?i:A)b', 'ab', true],
    ['(?i:A)b', 'aB', false],
    ['a(?i)b', 'aB', true],
    ['\\bcat\\b', 'a cat.', true],
    ['\\Bcat', 'concat', true],
    ['[[:alpha:]]+[[:digit:]]', 'ab1', true],
    ['[^a-c\\d]', 'b2', false],
    ['[]a]', ']', true],
    ['[a-]', '-', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['\\p{Greek}', 'α', true],
    ['\\pL\\PL', 'a1', true],
    ['\\x{1F600}', '😀', true],
    ['^.$', '😀', true],
    ['', 'anything', true],
    ['a||b', 'x', true],
    ['(?P<name>x)y', 'xy', true],
    ['\\Aab\\z', 'ab', true],
    ['(a*)*b', 'aaaa', false],
    ['^(a|a?)+$', 'aaab', false],
  ];
  test.each(rows)('%s in %j', (text, subject, expected) => {
    expect(pattern(text)(subject)).toBe(expected);
  });

  test.each([
    ['(?=a)', 'RE2 does not look around'],
    ['(?<!a)b', 'RE2 does not look around'],
    ['(a)\\1', 'no references to groups'],
    ['[a', 'a `[` is not closed'],
    ['(a', 'a `(` is not closed'],
    ['a)', 'a `)` closes nothing'],
    ['*a', 'a repetition of nothing'],
    ['a**', 'a repetition of nothing'],
    ['a{3,2}', 'ends before it starts'],
    ['a{1001}', 'more than 1000 times'],
    ['[z-a]', 'ends before it starts'],
    ['\\p{Elvish}', 'no such class'],
    ['\\y', 'RE2 has no `\\y`'],
    ['a\\', 'ends with a'],
    [`${'('.repeat(200)}${')'.repeat(200)}`, 'nested too deeply'],
    ['((a{1,1000}){1,1000}){1,1000}', 'too large'],
  ])('%s is refused', (text, message) => {
    expect(() => pattern(text)).toThrow(message);
  });
});

test('the work grows with the text, not with the ways to read it', () => {
  // An engine that backtracks takes 2^2000 steps here.
  const evil = pattern('^(?:(?:a+)+|(?:a|a)*|(?:a?){50})+$');
  expect(evil(`${'a'.repeat(2000)}!`)).toBe(false);
});

test('a text is matched within a bound of work, or not at all', () => {
  expect(() => pattern('(?:ab?){1000}')('a'.repeat(10_000))).toThrow('too long for this pattern');
  expect(pattern('b')('a'.repeat(100_000))).toBe(false);
});

test('it agrees with JavaScript where the two languages are one', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    '.',
    '[ab]',
    '[^a]',
    '\\w',
    '\\d',
    '\\b',
    '^',
    '$',
    '(?:a|b)',
    '(ab)',
  );
  const repeated = fc
    .tuple(atom, fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}'))
    .map(([one, times]) => (/^(?:\\b|\^|\$)$/.test(one) ? one : `${one}${times}`));
  const way = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const whole = fc.array(way, { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|'));
  const nested = fc
    .tuple(whole, fc.constantFrom('', '*', '+', '?'))
    .map(([one, times]) => `(?:${one})${times}`);
  const subject = fc
    .array(fc.constantFrom('a', 'b', 'c', '1', ' '), { maxLength: 8 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(whole, nested), subject, (text, given) => {
      expect(pattern(text)(given)).toBe(new RegExp(text, 'u').test(given));
    }),
    { numRuns: 3000 },
  );
});
