import { expect, test } from 'vitest';
import { changesOf } from '../../../src/change/detect.ts';
import { scan } from '../../support/looking.ts';

const LIMIT = 'Never share the address of another customer.';
const PROMPT = 'You are the assistant of a shop.\n';

test.each<[to: string, text: string, gone: number]>([
  ['prompts/privacy.md', LIMIT, 0],
  ['prompts/privacy.md', 'Do not share an address of another customer.', 0],
  ['prompts/privacy.md', 'You may share the address of another customer.', 1],
  ['prompts/archive/privacy.md', LIMIT, 1],
  ['prompts/deprecated/privacy.md', LIMIT, 1],
  ['prompts/system.old.md', LIMIT, 1],
])('a limit that moved to %s, where it says "%s": %i told', async (to, text, gone) => {
  const from = await scan('prompts/system.md', `${PROMPT}${LIMIT}\n`, PROMPT);
  const into = await scan(to, `${PROMPT}Be kind.\n`, `${PROMPT}Be kind.\n${text}\n`);
  const scans = [from, into].flatMap((one) => one ?? []);
  expect(changesOf(scans).flatMap(({ guardrails = [] }) => guardrails)).toHaveLength(gone);
});
