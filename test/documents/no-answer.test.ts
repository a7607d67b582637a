/** What is no answer, and beside it the same words in an answer. */
import { expect, test } from 'vitest';
import { namesOtherVersion } from '../../src/documents/model-names.ts';
import { isNobody, saysUndone, whyNoAnswer } from '../../src/documents/no-answer.ts';
import { deniesAi, mentionsAi } from '../../src/documents/said-of-ai.ts';

test.each([
  ...['nobody', 'no-one', '@Copilot', 'gpt-4o', 'support-bot', 'github-actions', 'dependabot[bot]', 'AI'],
])('%s is no person', (name) => {
  expect(isNobody(name)).toBe(true);
});
test.each(['lee', 'claude', 'talbot', 'ai-team', 'botond', 'noonan', 'gptfan', 'agent-smith'])(
  '%s may be one',
  (name) => {
    expect(isNobody(name)).toBe(false);
  },
);

test.each([
  [['metrics', 0, 'alert'], 'Nobody.'],
  [['metrics', 0, 'threshold'], 'never'],
  [['contract', 'reference'], 'There is no contract.'],
  [['sources', 1, 'right'], 'None; scraped without permission.'],
  [['rights'], 'People have none.'],
  [['roles', 0, 'people', 0, 'evidence'], 'has none and was never trained'],
  [['cause'], 'Unknown; nobody looked into it.'],
  [['logs', 'what'], 'nothing is logged'],
  [['parties', 0, 'met-by'], 'we do not meet it'],
  [['assessment', 'security'], 'Failed; open critical findings.'],
] as const)('%s: %s says that there is none', (path, text) => {
  expect(whyNoAnswer(path, text)).toBe('says that there is none');
});
test.each([
  [['metrics', 0, 'alert'], 'nobody is woken at night; the owner by mail'],
  [['roles', 0, 'people', 0, 'evidence'], 'No certificate; ten years of practice'],
  [['limits'], 'No limits on reading; writing 20 a minute'],
  [['action'], 'None needed: the outage ended by itself'],
  [['cause'], "Nothing of ours; the supplier's outage"],
  [['training-data', 'what'], 'None of our own'],
  [['impacts', 'society', 'impact'], 'None.'],
  [['data', 1, 'kept'], 'not kept by the bot'],
] as const)('%s: %s may be an answer', (path, text) => {
  expect(whyNoAnswer(path, text)).toBeUndefined();
});

test.each([
  ['Not done.', true],
  ['Skipped, no time before the release.', true],
  ['Will be tested in June', true],
  ['Noch offen', true],
  ['Nothing was skipped: 200 attacks', false],
  ['Opened the switch in staging', false],
  ['Failed over to the second region within a minute', false],
  ['The switch was tried', false],
])('behind a tick: %s', (text, undone) => {
  expect(saysUndone(text)).toBe(undone);
});

test.each([
  ['You are talking with a real person of our team.', true],
  ['You are chatting with a human, not with an AI.', true],
  ['I am not a bot.', true],
  ['No AI is used.', true],
  ['Sie sprechen mit einem echten Menschen.', true],
  ['You are talking with our AI assistant. Type "person" at any time to reach one.', false],
  ['You are talking with a colleague who is helped by AI.', false],
  ['You can talk to a person at any time.', false],
  ['We do not use AI to decide about refunds; a bot answers questions.', false],
  ['This is not a person: it is a bot.', false],
])('%s', (text, denied) => {
  expect(deniesAi(text)).toBe(denied);
});
test.each([
  ['Diese Antwort schreibt eine KI.', true],
  ['Réponse générée par une IA', true],
  ['AIによる回答です', true],
  ['この回答は人工知能が作成しました', true],
  ['Odpowiedzi udziela sztuczna inteligencja', true],
  ['Welcome to our shop.', false],
  ['We said it again: mail us', false],
])('a word of AI in: %s', (text, said) => {
  expect(mentionsAi(text)).toBe(said);
});

test.each([
  ['chat-2026-05-01', 'chat-2024-01-01, prompt of October 2026', true],
  ['example-ai/chat-2026-05-01', 'chat-2026-05-01', false],
  ['gpt-4o-2024-08-06', 'gpt-4o', false],
  ['gpt-4', 'gpt-4o', true],
  ['claude-3-5-sonnet-20241022', 'claude-3.5-sonnet', false],
  ['chat-2026-05-01', 'v3.2', false],
  ['chat-2026-05-01', 'chat-2024-01-01 and chat-2026-05-01', false],
  ['x'.repeat(500), 'x'.repeat(500), false],
])('%s beside %s', (model, text, other) => {
  expect(namesOtherVersion(model, text)).toBe(other);
});
