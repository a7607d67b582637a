import { expect, test } from 'vitest';
import { rewrittenDocuments } from '../../src/gates/lost-documents.ts';
import type { GovernedChange } from '../../src/gates/subject.ts';
import { sha } from '../support/evidence.ts';

const [BEFORE, AFTER] = [1, 2].map((number) => ({ mode: '100644', sha: sha(number) }));
const change = (path: string, more: object) =>
  ({ path, class: 'governance', trusted: true, ...more }) as unknown as GovernedChange;

test.each([
  ['a document that is rewritten', change('.aims/roles.yml', { base: BEFORE, head: AFTER }), 1],
  ['one in Markdown', change('.aims/ai-policy.md', { base: BEFORE, head: AFTER }), 1],
  ['a new one', change('.aims/roles.yml', { head: AFTER }), 0],
  ['one that is removed', change('.aims/roles.yml', { base: BEFORE }), 0],
  ['a file of another form', change('.aims/signing.pem', { base: BEFORE, head: AFTER }), 0],
  [
    'a prompt, which is no document',
    change('prompts/a.md', { class: 'prompt', base: BEFORE, head: AFTER }),
    0,
  ],
])('documents to compare with what they said: %s', (_, one, count) => {
  expect(rewrittenDocuments([one])).toHaveLength(count);
});
