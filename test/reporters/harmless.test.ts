import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless } from '../../src/reporters/harmless.ts';
import { wrap } from '../../src/reporters/wrap.ts';
import { commandIn, REGISTERED } from './runner-commands.ts';

/** Text made of what commands are made of. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ':',
          '::',
          ':::',
          '##[',
          '#',
          '[',
          ']',
          ' ',
          '\u00a0',
          '\t',
          '\n',
          '\r',
          '\u2028',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom(...REGISTERED) },
      { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const lines = (text: string) => text.split(/\r\n|[\n\r]/);

describe('no line of the log is a command to the runner', () => {
  const rows: readonly string[] = [
    '::error::x',
    ':::stop-commands x:::tok',
    '::::set-output name=unrecorded,x::y',
    '\u00a0::add-mask::x',
    'see ##[error]x',
    '###[add-mask]x',
    'a\n::error title=PWNED,x::y',
  ];
  test.each(rows)('%j', (text) => {
    expect(lines(harmless(text)).map((line) => commandIn(line))).toEqual(
      lines(harmless(text)).map(() => undefined),
    );
  });

  test('the oracle does see them', () => {
    expect(rows.filter((text) => lines(text).some((line) => commandIn(line) !== undefined))).toHaveLength(5);
  });

  test('whatever text it is', () => {
    fc.assert(
      fc.property(hostile, (text) => lines(harmless(text)).every((line) => commandIn(line) === undefined)),
      { numRuns: 5_000 },
    );
  });

  test('wherever it is wrapped', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, width) =>
        wrap(text, width).every((line) => lines(line).every((one) => commandIn(one) === undefined)),
      ),
      { numRuns: 5_000 },
    );
  });
});
