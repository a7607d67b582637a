import { expect, test } from 'vitest';
import type { Change, SentencePair } from '../../src/change/change.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { evaluation } from './evaluation.ts';

const prompt = (sentences: readonly SentencePair[]): Change => ({
  path: 'prompts/system.md',
  status: 'modified',
  class: 'prompt',
  why: 'a prompt file',
  sentences,
});

const CHANGES = [
  prompt([
    { line: 4, before: 'Be kind.', after: 'Be | brief.' },
    { line: 2, before: 'Never guess.', after: 'Guess only with care.', sense: 'undecided' },
    { line: 9, after: 'Answer in English.' },
  ]),
];

test('the terminal shows what a person has to compare, and nothing else', () => {
  const text = terminal(evaluation({ changes: CHANGES }), { colour: false, width: 100 });
  expect(text).toContain('prompts/system.md:2 “Never guess.” → “Guess only with care.”');
  expect(text).not.toContain('Be kind.');
});

test('a limiting sentence that is gone and may be said otherwise is shown as gone', () => {
  const changes = [prompt([{ line: 2, before: 'Agents only use two tools.', sense: 'undecided' }])];
  const text = terminal(evaluation({ changes }), { colour: false, width: 100 });
  expect(text).toContain('prompts/system.md:2 “Agents only use two tools.” → gone');
});
