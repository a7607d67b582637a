import { expect, test } from 'vitest';
import { promptChange, promptChanges } from '../../../src/change/guardrails/prompt-change.ts';

const numbers = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('\n');

test('a sentence that moved to another prompt of the file is no change', () => {
  const told = promptChanges([
    { before: 'Be kind.\nAnswer in the language of the question.', after: 'Be kind.' },
    { before: 'Be brief.', after: 'Be brief.\nAnswer in the language of the question.' },
  ]);
  expect(told.flatMap(({ sentences = [] }) => sentences)).toEqual([]);
});

test.each([
  ['in the same words', 'Never share the address of another customer.', 0],
  ['in other words', 'Do not share an address of another customer.', 0],
  ['as a permission', 'You may share the address of another customer.', 1],
])('a limit that moved to another prompt of the file %s: %i lost', (_, text, lost) => {
  const told = promptChanges([
    { before: 'Be kind.\nNever share the address of another customer.', after: 'Be kind.' },
    { before: 'Be brief.', after: `Be brief.\n${text}` },
  ]);
  expect(told.flatMap(({ guardrails = [] }) => guardrails)).toHaveLength(lost);
});

test('a limit that stands there once instead of twice is still said', () => {
  const { guardrails, sentences } = promptChange(
    'Never share passwords.\nBe kind.\nYou must never share passwords.',
    'You must never share passwords.\nBe kind.',
  );
  expect(guardrails).toBeUndefined();
  expect(sentences?.map(({ sense }) => sense)).toEqual(['kept']);
});

test('a limit is told at the line of the new prompt where it would stand, or where its weaker wording stands', () => {
  const places = [
    ['Be kind.\nNever share passwords.\nBe brief.', 'Be kind.\nBe brief.'],
    ['Be kind.\nNever share passwords.', 'You are the assistant.\nGreet people.\nBe kind.'],
    ['Never share passwords.', 'Be kind.\n\nYou should not share passwords.'],
  ].map(([before = '', after = '']) => {
    const lines = { before: 10, after: 20 };
    return promptChanges([{ before, after, lines }])[0]?.guardrails?.map(({ line, headLine }) => [
      line,
      headLine,
    ]);
  });
  expect(places).toEqual([[[11, 21]], [[11, 22]], [[10, 22]]]);
});

test('a sentence that a prompt says forty times is lost once', () => {
  const { guardrails, sentences } = promptChange('Never share passwords.\n'.repeat(40), 'Be kind.');
  expect(guardrails?.map(({ line }) => line)).toEqual([1]);
  expect(sentences?.length).toBeGreaterThan(0);
});

test('thousands of sentences are told as far as there is room, limits first, and all of them are counted', () => {
  const before = `${numbers(4000, (at) => `The answer has part number ${at} of a long story about trains and stations.`)}\nNever share passwords.`;
  const after = numbers(4000, (at) => `Write chapter ${at} on birds, rivers and the sea.`);
  const { sentences = [], moreSentences = 0 } = promptChange(before, after);
  expect(sentences[0]).toMatchObject({ before: 'Never share passwords.', sense: 'removed' });
  expect(sentences.length + moreSentences).toBeGreaterThan(4000);
  expect(JSON.stringify(sentences).length).toBeLessThan(600_000);
});

test('one sentence of 200 kB is cut where it is told', () => {
  const long = `Never share ${'passwords or '.repeat(16_000)}keys`;
  const { guardrails = [] } = promptChange(`${long}.`, 'Be kind.');
  expect(guardrails[0]?.text.length).toBe(400);
});
