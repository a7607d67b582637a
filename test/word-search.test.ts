import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSearch } from '../src/word-search.ts';

const WORDS = [
  ...[
    'model',
    'mi[sx]tral',
    'top_?[pk]\\b',
    '\\bai\\b',
    'ai_',
    '_ai\\b',
    '[a-z]ai[_A-Z]',
    '\\blr\\b',
    '<\\|',
    '\\[/?inst',
  ],
  ...[
    'num_?(?:ctx|predict)',
    "you['’]",
    'describe\\(',
    '\\.pth?\\b',
    '\\.h5',
    'load_',
    'bent ',
    'x',
    '\\.ts$',
    'y$',
  ],
];
const pattern = (source: string): RegExp => new RegExp(source, 'i');

test('it finds what a pattern of all words finds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'model',
      'mistral',
      'TOP_P',
      'topk',
      'Ai',
      'lr',
      '<|',
      '[/INST',
      'num_ctx',
      'you',
      "'",
      'describe(',
    ),
    fc.constantFrom('.pt', '.h5', 'load', 'bent ', '.ts', '_', ' ', '.', '-', 'e', '\n', '1', '@', '`', 'x'),
    fc.string({ maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
  const words = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 });
  fc.assert(
    fc.property(text, words, (one, chosen) => {
      const source = chosen.join('|');
      expect(wordSearch(source)(one)).toBe(pattern(source).test(one));
    }),
    { numRuns: 3000 },
  );
});

test('each word is found alone, at the end and in the middle of a text', () => {
  for (const word of ['a', 'ab', 'abc', 'abcd'])
    for (const [before, after] of [
      ['', ''],
      ['q', ''],
      ['', 'q'],
      ['-', '-'],
      ['qq', 'qq'],
    ])
      for (const source of [word, `\\b${word}`, `${word}\\b`, `\\b${word}\\b`, `${word}$`])
        expect(wordSearch(source)(`${before}${word}${after}`), `${source} in ${before}${word}${after}`).toBe(
          pattern(source).test(`${before}${word}${after}`),
        );
});

test('a word without letters that are always there is refused', () => {
  expect(() => wordSearch('model|[ab]')).toThrow('no letters');
});
