import { expect, test } from 'vitest';
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
  [
    'a character that nobody sees, which a model reads',
    BASE,
    { 'prompts/system.md': PROMPT.replace('orders', 'ord\u200bers') },
    'fail',
  ],
];
test.each(ROWS)('a prompt: %s', async (_name, base, change, verdict) => {
  expect(await card(base, change)).toBe(verdict);
});
