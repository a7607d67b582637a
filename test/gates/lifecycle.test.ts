import { describe, expect, test } from 'vitest';
import { judged, lines, type Scene } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const ENTRY = `${SYSTEM}/system.yml`;
const entry = (from: string, to: string): string => (BASE[ENTRY] ?? '').replace(from, to);
const POLICY = `version: 1
changes: { prompt: ["prompts/**"], evaluation: ["evals/**"] }
gates:
  end:
    when: { transitions: [retiring] }
    require:
      - document: { path: "{system}/decommission.yml" }
`;
const ASKED = [`end ${SYSTEM}/decommission.yml:1 ${SYSTEM}/decommission.yml does not exist`];

interface Row extends Partial<Scene> {
  readonly name: string;
  readonly change: Files;
  readonly expected: readonly string[];
}

const NO_PROMPT = { 'prompts/system.md': null };
const NO_MODEL = { 'config/model.yml': null };
const CODE = 'import openai\nopenai.chat(model="gpt-4o")\n';
const wide = { [ENTRY]: entry('paths: [', 'paths: [src/**, '), 'src/bot.py': CODE };

const idle = (glob: string) => `register-and-roles ${ENTRY}:1 ${glob} in paths matches no file`;

const ROWS: readonly Row[] = [
  {
    name: 'a prompt that changes ends nothing',
    change: { 'prompts/system.md': 'Be brief.\n' },
    expected: [],
  },
  {
    name: 'one of two prompts goes',
    base: { ...BASE, 'prompts/tone.md': 'Be kind.\n' },
    change: { ...NO_PROMPT, ...NO_MODEL },
    expected: [],
  },
  {
    name: 'the only prompt goes, and the configuration still names the model',
    change: NO_PROMPT,
    expected: [],
  },
  { name: 'the last of both goes', change: { ...NO_PROMPT, ...NO_MODEL }, expected: ASKED },
  {
    name: 'the configuration stays and names no model any more',
    change: { ...NO_PROMPT, 'config/model.yml': 'temperature: 0.2\n' },
    expected: ASKED,
  },
  {
    name: 'code that did not change still names a model',
    base: { ...BASE, ...wide },
    change: { ...NO_PROMPT, ...NO_MODEL },
    expected: [],
  },
  {
    name: 'code that changed elsewhere still names a model',
    base: { ...BASE, ...wide },
    change: { ...NO_PROMPT, ...NO_MODEL, 'src/bot.py': `# A bot.\n${CODE}` },
    expected: [],
  },
  {
    name: 'code that names no model any more',
    base: { ...BASE, ...wide },
    change: { ...NO_PROMPT, ...NO_MODEL, 'src/bot.py': 'print("closed")\n' },
    expected: ASKED,
  },
  {
    name: 'the last prompt moves to where no system is',
    change: { ...NO_PROMPT, ...NO_MODEL, 'archive/prompts/system.md': BASE['prompts/system.md'] ?? '' },
    expected: ASKED,
  },
  {
    name: 'the paths of the entry are taken back in the same change',
    change: { ...NO_PROMPT, ...NO_MODEL, [ENTRY]: entry('paths: [prompts/**, ', 'paths: [') },
    expected: [...ASKED, idle('config/model.yml')],
  },
  { name: 'the register entry goes', change: { [ENTRY]: null }, expected: ASKED },
  {
    name: 'the entry says that it is retired',
    change: { [ENTRY]: entry('stage: operation', 'stage: retired') },
    expected: ASKED,
  },
  {
    name: 'a system that comes and goes in one change was never there',
    base: Object.fromEntries(Object.entries(BASE).filter(([path]) => path !== ENTRY)),
    change: { [ENTRY]: BASE[ENTRY] ?? '', ...NO_PROMPT, ...NO_MODEL },
    expected: [idle('prompts/**'), idle('config/model.yml')],
  },
  {
    name: 'with its record it may end',
    change: { ...NO_PROMPT, ...NO_MODEL, [`${SYSTEM}/decommission.yml`]: 'decision: ended by dana\n' },
    expected: [],
  },
];

describe('a system that ends', () => {
  test.each(ROWS)('$name', async ({ expected, name: _name, ...row }) => {
    expect(lines(await judged({ policy: POLICY, base: BASE, ...row }))).toEqual(expected);
  });
});
