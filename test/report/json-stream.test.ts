import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StreamOptions, streamedJson } from '../../src/report/exporters/json-stream.ts';

async function written(value: unknown, options?: StreamOptions): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of streamedJson(value, options)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

test('pieces are together what JSON.stringify writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 7 }), async (value) => {
      expect(await written(value)).toBe(`${JSON.stringify(value)}\n`);
      expect(await written(value, { indent: 2 })).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
    }),
  );
});

test('a list that is made as it is written is a list', async () => {
  const made = function* () {
    for (let index = 0; index < 120; index += 1)
      yield { index, inner: Array.from({ length: index }, () => 'x') };
  };
  const nothing = (function* () {})();
  const value = { a: { b: made() }, c: nothing };
  const expected = { a: { b: [...made()] }, c: [] };
  expect(await written(value)).toBe(`${JSON.stringify(expected)}\n`);
  const again = { a: { b: made() }, c: [] };
  expect(await written(again, { indent: 2 })).toBe(`${JSON.stringify(expected, undefined, 2)}\n`);
});

test.each([
  ['a long list', Array.from({ length: 250 }, (_, index) => ({ index, text: 'ü€'.repeat(index) }))],
  ['what is no JSON', { a: undefined, b: [undefined, Number.NaN], c: { d: undefined } }],
  ['a long list of what is no JSON', Array.from({ length: 101 }, () => undefined)],
  ['nothing', null],
])('%s', async (_, value) => {
  expect(await written(value)).toBe(`${JSON.stringify(value)}\n`);
  expect(await written(value, { indent: 2 })).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
});

test('other values are made plain at every depth', async () => {
  const plain = (value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
  const value = {
    a: new Map([['b', [new Map([['c', 1]])]]]),
    d: Array.from({ length: 101 }, () => new Map([['e', 2]])),
  };
  expect(JSON.parse(await written(value, { plain }))).toEqual({
    a: { b: [{ c: 1 }] },
    d: Array.from({ length: 101 }, () => ({ e: 2 })),
  });
});
