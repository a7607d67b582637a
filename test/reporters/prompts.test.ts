import { expect, test } from 'vitest';
import type { Change, SentencePair } from '../../src/change/change.ts';
import { promptsSection } from '../../src/reporters/prompts.ts';
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

test('limits stand first, each with its old and its new wording; the rest follows', () => {
  const [section] = promptsSection(evaluation({ changes: CHANGES }));
  expect(section?.open).toContain('What the prompt says now: 3 changed sentences, 1 of them a limit');
  expect(section?.rows).toEqual([
    '| `prompts/system.md:2` | Never guess. | Guess only with care. | limits as much? compare |',
    '| `prompts/system.md:4` | Be kind. | Be &#124; brief. |  |',
    '| `prompts/system.md:9` |  | Answer in English. |  |',
  ]);
});

test('a prompt of two systems is shown once', () => {
  const [section] = promptsSection(evaluation({ changes: [...CHANGES, ...CHANGES] }));
  expect(section?.rows).toHaveLength(3);
});

test('without changed sentences there is no section', () => {
  expect(promptsSection(evaluation({ changes: [prompt([])] }))).toEqual([]);
});

test('the terminal shows what a person has to compare, and nothing else', () => {
  const text = terminal(evaluation({ changes: CHANGES }), { colour: false, width: 100 });
  expect(text).toContain('prompts/system.md:2 “Never guess.” → “Guess only with care.”');
  expect(text).not.toContain('Be kind.');
});
