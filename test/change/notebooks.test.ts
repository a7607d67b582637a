import { expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { seen } from '../support/corpus.ts';

const policy = await presetPolicy('baseline', openCatalog());

const RULE = 'You are the assistant of a bank. Never give advice on investments.';

/** A notebook with a picture of 100,000 characters, and one cell of code. */
function notebook(line: string): string {
  return JSON.stringify(
    {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { language_info: { name: 'python' } },
      cells: [
        {
          cell_type: 'code',
          metadata: {},
          outputs: [{ output_type: 'display_data', data: { 'image/png': 'iVBORw0KGgo'.repeat(10_000) } }],
          source: ['from openai import OpenAI\n', line],
        },
      ],
    },
    null,
    1,
  );
}

test.each([
  ['a line of its own', (rule: string) => `system_prompt = "${rule}"`],
  ['a line as long as a picture', (rule: string) => `system_prompt = "${rule}"${' '.repeat(30_000)}`],
  [
    'behind what looks like a picture',
    (rule: string) => `${'iVBORw0KGgo'.repeat(200)} = 1; system_prompt = "${rule}"`,
  ],
])('a prompt of a notebook with pictures is seen: %s', async (_, line) => {
  const before = notebook(line(RULE));
  const after = notebook(line(RULE.replace('Never give', 'Give')));
  const found = await seen({ file: '', path: 'chat.ipynb', name: '', expect: [], before, after }, policy);
  expect(found.map((change) => change.class)).toContain('prompt');
});
