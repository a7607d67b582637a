/** There is one way to spell a record: base64 that reads as the same bytes is refused all the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../../src/evidence/envelope.ts';

const TAIL = '","payloadType":"application/vnd.in-toto+json","signatures":[]}\n';

test('a payload is opened only when it is the canonical base64 of its bytes', () => {
  const letters = fc.constantFrom(...'AZaz09+/=-_ .\n\u00e9');
  const any = fc.string({ unit: letters, maxLength: 24 });
  const canonical = fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  const nearly = fc
    .tuple(canonical, fc.nat({ max: 40 }), letters)
    .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(any, canonical, nearly), (text) => {
      const opened = open(Buffer.from(`{"payload":"${text}${TAIL}`, 'latin1'));
      const right = !/[\n\u00e9]/.test(text) && Buffer.from(text, 'base64').toString('base64') === text;
      // None of them is a statement: what is said tells whether it came so far.
      expect(opened.ok || opened.because.includes('not an in-toto statement')).toBe(right);
    }),
    { numRuns: 3000, seed: 18 },
  );
});
