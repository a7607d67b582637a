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

/** A notebook of more than one MiB, most of it printed by its cells; as Jupyter writes it. */
function printed(line: string, said: string): string {
  const output = {
    name: 'stderr',
    output_type: 'stream',
    text: [
      `${said}\n`,
      ...Array<string>(3_000).fill(`epoch 1: loss 0.3412, ${'accuracy 0.91, '.repeat(13)}\n`),
    ],
  };
  const cell = {
    cell_type: 'code',
    execution_count: 1,
    metadata: {},
    outputs: [output],
    source: ['from openai import OpenAI\n', line],
  };
  return JSON.stringify({ cells: [cell, cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

const classes = async (before: string, after: string): Promise<readonly string[]> => {
  const found = await seen(
    { file: '', path: 'notebooks/llm-training.ipynb', name: '', expect: [], before, after },
    policy,
  );
  return found.map((change) => change.class);
};

test('what the cells of a large notebook printed is no prompt', async () => {
  const line = `system_prompt = "${RULE}"`;
  const note = (pid: number): string =>
    `(RayTrainWorker pid=${pid}) - This IS expected if you are initializing BertModel from the checkpoint of a model trained on another task or with another architecture (e.g. initializing a BertForSequenceClassification model from a BertForPreTraining model).`;
  expect(await classes(printed(line, note(2349)), printed(line, note(49656)))).toEqual([]);
});

const spellings: readonly (readonly [string, (notebook: string) => string])[] = [
  ['as Jupyter does', (notebook) => notebook],
  // JSON takes all of these, and so a notebook opens with them.
  [
    'outputs that end within a line',
    (notebook) => notebook.replaceAll(/\n {3}\],\n {3}"source"/g, '],\n    "source"'),
  ],
  [
    'outputs that end within a line, a key in another spelling',
    (notebook) => notebook.replaceAll(/\n {3}\],\n {3}"source"/g, '],\n    "s\\u006furce"'),
  ],
  [
    'a whole cell further inside',
    (notebook) => notebook.replaceAll(/\n {3}\],\n {3}"source": \[\n {4}/g, '],    "source": [ '),
  ],
];

test.each(spellings)('a prompt of a large notebook is seen, written with %s', async (_, spelled) => {
  const before = printed(`system_prompt = "${RULE}"`, 'x');
  const after = printed(`system_prompt = "${RULE.replace('Never give', 'Give')}"`, 'x');
  expect(JSON.parse(spelled(after))).toEqual(JSON.parse(after));
  expect(await classes(spelled(before), spelled(after))).toContain('prompt');
});

test('a prompt and a source called outputs are seen in a large notebook of one line', async () => {
  const picture = 'iVBORw0KGgo'.repeat(150_000);
  const large = (rule: string): string =>
    JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          metadata: {},
          outputs: [{ output_type: 'display_data', data: { 'image/png': picture } }],
          source: ['from openai import OpenAI\n', `outputs = {"system_prompt": "${rule}"}`],
        },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    });
  const after = large(RULE.replace('Never give', 'Give'));
  expect(await classes(large(RULE), after)).toContain('prompt');
  expect(await classes('', after)).toContain('prompt');
});

/** A notebook as Jupyter writes it: one line of the file for each line of a cell. */
function cells(...sources: readonly (readonly string[])[]): string {
  const all = sources.map((source) => ({
    cell_type: 'code',
    metadata: {},
    outputs: [],
    source: source.map((line) => `${line}\n`),
  }));
  return JSON.stringify({ cells: all, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

const ASKED = [
  'def chat(client, question):',
  '  for choice in client.chat.completions.create(model=MODEL, messages=ask(question)).choices:',
  '    if choice.message.tool_calls and len(choice.message.tool_calls) > 0:',
  '      print("CODE TO RUN")',
];
const SAID = `messages.append({"role": "system", "content": "${RULE}"})`;

test('a line more in a cell puts no prompt under another condition', async () => {
  // The line of the file at which the prompt stands is, counted in the code alone, one of the cell below it.
  for (const lines of [4, 5, 6, 7, 8, 9]) {
    const head = [...Array<string>(lines).fill('import json'), SAID];
    const before = cells(head, ASKED);
    const after = cells(head, ['# What is asked', ...ASKED]);
    expect(await classes(before, after)).toEqual([]);
  }
});

test('a prompt of a notebook that is put under a condition is seen, at its line of the file', async () => {
  const before = cells(['from openai import OpenAI'], ASKED, ['messages = []', SAID]);
  const after = cells(['from openai import OpenAI'], ASKED, [
    'messages = []',
    'if strict and not fast:',
    `  ${SAID}`,
  ]);
  const found = await seen({ file: '', path: 'chat.ipynb', name: '', expect: [], before, after }, policy);
  const line = after.split('\n').findIndex((one) => one.includes(RULE)) + 1;
  expect(found.map((change) => [change.class, change.line, change.after])).toEqual([
    ['prompt', line, 'if strict and not fast:'],
  ]);
});
