import { expect, test } from 'vitest';
import { jsonChanges } from '../../src/reporters/json.ts';
import { judged } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, PROMPT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const ENTRY = `${SYSTEM}/system.yml`;
const WIDE: Files = { ...BASE, [ENTRY]: (BASE[ENTRY] ?? '').replace('paths: [', 'paths: [src/**, ') };
const POLICY = 'version: 1\nextends: preset:baseline\n';
const SAID = 'You are the assistant of the shop. Answer questions about orders. Never give medical advice.';
const code = (text: string): string => `import openai\nSYSTEM_PROMPT = """${text}"""\n`;

/** Whether a change of prompts asks for a new model card. */
async function card(base: Files, change: Files): Promise<string | undefined> {
  const { gates } = await judged({
    policy: POLICY,
    base,
    change,
    reviews: [{ login: 'dana' }, { login: 'kim' }],
  });
  return gates.find(({ id }) => id === 'model-card')?.verdict;
}

const ROWS: readonly [name: string, base: Files, change: Files, verdict: string][] = [
  ['another word', BASE, { 'prompts/system.md': BOLDER_PROMPT }, 'fail'],
  ['one blank more', BASE, { 'prompts/system.md': `${PROMPT} ` }, 'pass'],
  ['other line ends', BASE, { 'prompts/system.md': PROMPT.replaceAll('\n', '\r\n') }, 'pass'],
  ['indented', BASE, { 'prompts/system.md': PROMPT.replaceAll('\n', '\n  ') }, 'pass'],
  ['renamed', BASE, { 'prompts/system.md': null, 'prompts/bot.md': PROMPT }, 'pass'],
  ['renamed and laid out anew', BASE, { 'prompts/system.md': null, 'prompts/bot.md': `${PROMPT}\n` }, 'pass'],
  [
    'renamed from outside of the system',
    { ...BASE, 'old/a.md': 'Be kind to all.\n' },
    { 'old/a.md': null, 'prompts/a.md': 'Be kind to all.\n' },
    'fail',
  ],
  [
    'in code, moved to another file',
    { ...WIDE, 'src/actions.py': code(SAID) },
    { 'src/actions.py': 'import openai\n', 'src/words.py': code(SAID) },
    'pass',
  ],
  [
    'in code, moved and changed',
    { ...WIDE, 'src/actions.py': code(SAID) },
    { 'src/actions.py': 'import openai\n', 'src/words.py': code(SAID.replace('Never give', 'Give')) },
    'fail',
  ],
  ['one blank within', BASE, { 'prompts/system.md': PROMPT.replace(' ', '  ') }, 'pass'],
  ['an empty line', BASE, { 'prompts/system.md': `\n${PROMPT}\n\n` }, 'pass'],
  ['a mark of byte order', BASE, { 'prompts/system.md': `\ufeff${PROMPT}` }, 'pass'],
  ['wrapped elsewhere', BASE, { 'prompts/system.md': PROMPT.replaceAll(' ', '\n') }, 'pass'],
  [
    'in Chinese, wrapped elsewhere',
    { ...BASE, 'prompts/system.md': '你是客服助手，回答订单问题。不要提供医疗建议。\n' },
    { 'prompts/system.md': '你是客服助手，\n回答订单问题。\n不要提供\n医疗建议。\n' },
    'pass',
  ],
  [
    'in code, quoted otherwise',
    { ...WIDE, 'src/actions.py': `import openai\nSYSTEM_PROMPT = "${SAID}"\n` },
    { 'src/actions.py': `import openai\nSYSTEM_PROMPT = '${SAID}'\n` },
    'not-applicable',
  ],
  [
    'in code, in pieces',
    { ...WIDE, 'src/actions.py': `import openai\nSYSTEM_PROMPT = "${SAID}"\n` },
    {
      'src/actions.py': `import openai\nSYSTEM_PROMPT = (\n    "${SAID.replace('. Never', '. "\n    "Never')}"\n)\n`,
    },
    'not-applicable',
  ],
  [
    'in code, in a function that moved and is indented',
    {
      ...WIDE,
      'src/actions.py': `import openai\ndef a():\n    return 1\ndef system_prompt():\n    return "${SAID}"\n`,
    },
    {
      'src/actions.py': `import openai\nclass Bot:\n    def system_prompt(self):\n        return "${SAID}"\ndef a():\n    return 1\n`,
    },
    'not-applicable',
  ],
  [
    'in code, given another name',
    { ...WIDE, 'src/actions.py': code(SAID) },
    { 'src/actions.py': code(SAID).replace('SYSTEM_PROMPT', 'SYSTEM_MESSAGE') },
    'not-applicable',
  ],
  [
    'in code, quoted otherwise and changed',
    { ...WIDE, 'src/actions.py': `import openai\nSYSTEM_PROMPT = "${SAID}"\n` },
    { 'src/actions.py': `import openai\nSYSTEM_PROMPT = '${SAID.replace('Never give', 'Give')}'\n` },
    'fail',
  ],
  [
    'a character that nobody sees, which a model reads',
    BASE,
    { 'prompts/system.md': PROMPT.replace('orders', 'ord\u200bers') },
    'fail',
  ],
];
const call = (model: string, more = ''): string =>
  `import openai\nc = openai.OpenAI()\ndef ask(q):\n    return c.chat.completions.create(model="${model}", ${more}messages=[{"role": "user", "content": q}])\n`;
const MOVES: readonly [name: string, base: Files, change: Files, verdict: string][] = [
  [
    'to another file',
    { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06') },
    { 'src/l.py': 'import openai\n', 'src/m.py': call('gpt-4o-2024-08-06') },
    'pass',
  ],
  [
    'to another file, with its temperature',
    { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06', 'temperature=0.2, ') },
    { 'src/l.py': 'import openai\n', 'src/m.py': call('gpt-4o-2024-08-06', 'temperature=0.2, ') },
    'pass',
  ],
  [
    'to another file, and another model',
    { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06') },
    { 'src/l.py': 'import openai\n', 'src/m.py': call('gpt-4.1-2025-04-14') },
    'fail',
  ],
  [
    'to another file, and warmer',
    { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06', 'temperature=0.2, ') },
    { 'src/l.py': 'import openai\n', 'src/m.py': call('gpt-4o-2024-08-06', 'temperature=0.9, ') },
    'fail',
  ],
  [
    'out of the system',
    { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06') },
    { 'src/l.py': 'import openai\n', 'elsewhere/m.py': call('gpt-4o-2024-08-06') },
    'fail',
  ],
  [
    'once of two that go',
    { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06'), 'src/k.py': call('gpt-4o-2024-08-06') },
    { 'src/l.py': 'import openai\n', 'src/k.py': 'import openai\n', 'src/m.py': call('gpt-4o-2024-08-06') },
    'fail',
  ],
];
test.each(MOVES)('a call of a model moved %s', async (_name, base, change, verdict) => {
  expect(await card(base, change)).toBe(verdict);
});

test.each(ROWS)('a prompt: %s', async (_name, base, change, verdict) => {
  expect(await card(base, change)).toBe(verdict);
});

test('the result says of a change that it only moved', async () => {
  const { changes, ...rest } = await judged({
    policy: POLICY,
    base: { ...WIDE, 'src/l.py': call('gpt-4o-2024-08-06') },
    change: { 'src/l.py': 'import openai\n', 'src/m.py': call('gpt-4o-2024-08-06') },
  });
  const models = jsonChanges({ changes, ...rest }).filter(
    (change) => 'class' in change && change.class === 'model-id',
  );
  expect(models).toMatchObject([
    { path: 'src/l.py', immaterial: { because: 'moved', other: 'src/m.py' } },
    { path: 'src/m.py', immaterial: { because: 'moved', other: 'src/l.py' } },
  ]);
});
