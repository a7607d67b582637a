import { expect, test } from 'vitest';
import type { Change, SentencePair } from '../../src/change/change.ts';
import { guardrails } from '../../src/gates/requirements/guardrails.ts';
import { plain } from '../../src/prose.ts';

type Judged = Parameters<typeof guardrails.judge>;

async function told(...sentences: readonly SentencePair[]): Promise<string> {
  const prompt: Change = { path: 'a.md', status: 'modified', class: 'prompt', why: 'a prompt', sentences };
  const asked = { changes: [prompt] } as unknown as Judged[1];
  const outcome = guardrails.judge({ kind: 'guardrails' }, asked, {} as Judged[2]);
  return 'because' in outcome ? plain(outcome.because) : '';
}

test('where it is not certain whether a guardrail went, nothing says that none did', async () => {
  const gone: SentencePair = { line: 2, before: 'Agents only use two tools.', sense: 'undecided' };
  const other: SentencePair = {
    line: 3,
    before: 'Never guess.',
    after: 'Guess with care.',
    sense: 'undecided',
  };
  expect(await told(gone)).toBe(
    'whether a guardrail went is not certain; 1 limiting sentence is gone or reads differently: compare it',
  );
  expect(await told(other, { ...other, line: 4 })).toBe(
    'whether a guardrail went is not certain; 2 limiting sentences read differently: compare them',
  );
});

test('what is worded anew as strictly is to be compared, too', async () => {
  const pair: SentencePair = { line: 3, before: 'Never guess.', after: 'Do not guess.', sense: 'reworded' };
  expect(await told(pair)).toBe(
    'no guardrail was seen to go; 1 limiting sentence reads differently: compare it',
  );
  expect(await told({ line: 1, before: 'Be kind.' })).toBe('no guardrail was seen to go');
});
