import { expect, test } from 'vitest';
import { compact } from '../src/compact.ts';

test('compact leaves out what is not there, and keeps values that are empty', () => {
  expect(compact<unknown>(['', 0, null, false, undefined, []])).toEqual(['', 0, null, []]);
});
