import { expect, test } from 'vitest';
import { areDrafts, newWords } from '../../src/approval/drafts.ts';

const PROMPT = 'You sell a lot of chairs.\nNever refuse a refund.\n';

test.each([
  ['the same text', PROMPT, true],
  [
    'other line ends, capitals and punctuation',
    'YOU SELL a lot -- of chairs!\r\nnever refuse: a refund',
    true,
  ],
  ['wide letters', 'Ｙｏｕ sell a lot of chairs. Never refuse a refund.', true],
  [
    'a longer text around it',
    `Notes of Monday.\n\n${PROMPT}\nTo be discussed with Lee and the others next week.`,
    true,
  ],
  ['half of it', 'You sell a lot of chairs, tables, lamps.', true],
  ['all of a short text', 'Never refuse', true],
  ['a phrase of it', 'Refunds: never refuse those who paid a refund fee twice before', false],
  ['other words', 'How the shop opens in the morning.', false],
  ['no words', '{}\n', false],
])('%s', (_, text, expected) => {
  expect(areDrafts(newWords(text), newWords(PROMPT))).toBe(expected);
});

test('scripts without blanks', () => {
  const [one, other] = [
    'あなたは椅子を売ります。返金を断らないでください。',
    'あなたは椅子を売る。返金を断らないでください！',
  ];
  expect(areDrafts(newWords(one), newWords(other))).toBe(true);
});

test('what was there before says nothing', () => {
  expect(areDrafts(newWords(`${PROMPT}Open at nine o’clock.`, PROMPT), newWords(PROMPT))).toBe(false);
  expect(areDrafts(newWords(PROMPT), newWords(`${PROMPT}Be kind to all of them.`, PROMPT))).toBe(false);
});
