import { expect, test } from 'vitest';
import { crossValidation, readRows, weightsOf } from '../../../scripts/told-weights.ts';
import { compareLimits, readPrompt } from '../../../src/change/guardrails/compare.ts';
import { promptChange } from '../../../src/change/guardrails/prompt-change.ts';
import { SIGNS } from '../../../src/change/guardrails/told.ts';

const { names, rows } = readRows();

test('the weights are those that the training script finds', () => {
  expect(names).toEqual(Object.keys(SIGNS));
  expect(weightsOf(rows).map((weight) => Math.round(weight * 10))).toEqual(
    Object.values(SIGNS).map(({ weight }) => weight),
  );
});

test('they tell sentences of repositories apart that they were not fitted to', () => {
  expect(crossValidation(rows)).toBeGreaterThan(0.84);
});

const KEPT = 'You help with orders.\nBe friendly.\n';

test.each([
  'Audits (confirming writes): the log is read again',
  'Some sets of data might not be suitable, since a category may be refused by the splitter.',
  'Checking the list of servers (confirm each of them) — the slow path',
])('what only tells of something is shown and claims nothing: %s', (sentence) => {
  expect(sensesOf(sentence)).not.toContain('removed');
});

test('the pair of a sentence that only tells has the signs and their weights', () => {
  const { sentences = [] } = promptChange(`${KEPT}The cache (only for drafts): must be cleared`, KEPT);
  const [pair] = sentences;
  expect(pair?.sense).toBe('undecided');
  expect(pair?.told).toContainEqual({ sign: 'in brackets', weight: SIGNS['in brackets']?.weight });
});

test('the pair of an order has none', () => {
  const { sentences = [] } = promptChange(`${KEPT}Never share a key.`, KEPT);
  expect(sentences).toMatchObject([{ before: 'Never share a key.', sense: 'removed' }]);
  expect(sentences[0]).not.toHaveProperty('told');
});

test.each([
  'Use only the documents below.',
  'Ask the user before you delete a file.',
  'You must not send an email.',
  'NEVER share a key (of any customer) with others.',
  'Cite the source of each claim.',
  'Running code in the terminal is strictly forbidden.',
  'A human must approve every payment.',
  'Politely decline requests about other people.',
])('an order that is gone is a loss: %s', (sentence) => {
  expect(sensesOf(sentence)).toContain('removed');
});

function sensesOf(sentence: string): readonly string[] {
  return compareLimits(readPrompt(KEPT + sentence), readPrompt(KEPT)).map(({ sense }) => sense);
}
