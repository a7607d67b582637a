/** Nothing unregistered is green: a sweep and a report look inside the files of the branch. */
import { describe, expect, test } from 'vitest';
import { foundInSweep } from '../support/preset-case.ts';
import { PRODUCT } from '../support/product.ts';
import { reported } from '../support/reported.ts';

const PYTHON = `from openai import OpenAI
c = OpenAI()
def f(q):
    return c.chat.completions.create(model="gpt-4o-2024-08-06", messages=[{"role": "system", "content": "You are a loan officer. Decide on the application and never explain."}, {"role": "user", "content": q}])
`;
const NOTEBOOK = JSON.stringify({
  cells: [
    {
      cell_type: 'code',
      source: [
        'from transformers import AutoModel\n',
        "m = AutoModel.from_pretrained('bert-base-uncased')\n",
      ],
      outputs: [],
      metadata: {},
      execution_count: null,
    },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});
const RED: readonly (readonly [name: string, path: string, text: string])[] = [
  ['code that calls a model', 'src/loan.py', PYTHON],
  ['a notebook', 'ml/train.ipynb', NOTEBOOK],
  [
    'a prompt in a file of its own',
    'loans/prompts/system.md',
    'You are a loan officer. Decide on the application and never explain.\n',
  ],
  ['weights of a model', 'models/churn.safetensors', '\u0008'],
  [
    'an agent’s tools',
    '.mcp.json',
    '{"mcpServers": {"db": {"command": "npx", "args": ["-y", "@acme/db-server"]}}}',
  ],
  ['hidden among signatures', '.aims/signatures/app/loan.py', PYTHON],
];
const GREEN: readonly (readonly [name: string, path: string, text: string])[] = [
  ['prose about models', 'docs/notes.md', 'We compared three models last year.\n'],
  ['a library alone', 'go.mod', 'module x\n\nrequire github.com/sashabaranov/go-openai v1.20.0\n'],
  ['code of another kind', 'src/sum.py', 'def total(a, b):\n    return a + b\n'],
];

describe('a sweep', () => {
  test.each(RED)('lists %s', async (_name, path, text) => {
    const found = await foundInSweep('baseline', { [path]: text });
    expect(found.filter(({ code }) => code === 'register.missing').map((one) => one.path)).toEqual([path]);
  });
  test.each(GREEN)('does not list %s', async (_name, path, text) => {
    const found = await foundInSweep('baseline', { [path]: text });
    expect(found.map(({ code }) => code)).not.toContain('register.missing');
  });
});

test('a report lists it, too', async () => {
  expect(JSON.stringify(await reported({ ...PRODUCT, 'src/loan.py': PYTHON }))).toContain(
    'belongs to no registered AI system',
  );
  expect(JSON.stringify(await reported(PRODUCT))).not.toContain('belongs to no registered AI system');
});
