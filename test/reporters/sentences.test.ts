import { expect, test } from 'vitest';
import type { Change, SentencePair } from '../../src/change/change.ts';
import { layOut } from '../../src/reporters/layout.ts';
import { sentencesSection } from '../../src/reporters/sentences.ts';
import { evaluation } from './evaluation.ts';

const prompt = (sentences: readonly SentencePair[], more?: number): Change => ({
  path: 'prompts/system.md',
  status: 'modified',
  class: 'prompt',
  why: 'a prompt file',
  sentences,
  ...(more === undefined ? {} : { moreSentences: more }),
});

const shown = (sentences: readonly SentencePair[], more?: number): string =>
  layOut(sentencesSection(evaluation({ changes: [prompt(sentences, more)] })), 65_000);

const row = (before: string): string =>
  shown([{ line: 1, before }])
    .split('\n')
    .at(-1) ?? '';

test.each([
  ['a row of a table', 'a | b |\n| c', '| a &#124; b &#124; &#124; c | *(gone)* |'],
  ['HTML', '<img src=x onerror=alert(1)>', '| &#60;img src=x onerror=alert(1)&#62; | *(gone)* |'],
  ['a fence', '```js', '| &#96;&#96;&#96;js | *(gone)* |'],
  ['a word that reads backwards', 'never \u202etpeccA', '| never �tpeccA | *(gone)* |'],
  ['a letter of no width', 'Ne\u200bver share.', '| Ne�ver share. | *(gone)* |'],
])('%s stays in its cell', (_, before, expected) => {
  expect(row(before)).toBe(expected);
});

test.each(['[x](https://e.org)', '![x](https://e.org/y.png)', '@octocat', '#12'])(
  '%s is shown as code, and links to nothing',
  (before) => {
    expect(row(before)).toBe(`| \`${before}\` | *(gone)* |`);
  },
);

test.each(['</details>', '<!-- x'])('%s ends and hides nothing', (before) => {
  expect(row(before)).toBe(`| ${before.replaceAll('<', '&#60;').replaceAll('>', '&#62;')} | *(gone)* |`);
});

test('what there is no room for is counted', () => {
  const many = Array.from({ length: 4000 }, (_, at) => ({ line: at, before: `Sentence ${at} `.repeat(20) }));
  const text = shown(many, 100);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
  expect(text).toContain('4,100 sentences');
  const left = Number(/and ([\d,]+) more/.exec(text)?.[1]?.replaceAll(',', ''));
  expect(left + text.split('\n').filter((line) => line.includes('Sentence')).length).toBe(4100);
});

test('a limit that is still said elsewhere is not shown as gone', () => {
  expect(shown([{ line: 1, before: 'Never guess.', sense: 'kept' }])).toContain('still said elsewhere');
});
