import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const ENTRY = `${SYSTEM}/system.yml`;
const BASELINE = 'version: 1\nextends: preset:baseline\n';
const BINARY = '\u0000\u0001\u0002not a text';

/** The product with its system at a risk tier, and its paths widened. */
function at(risk: string): typeof BASE {
  const entry = (BASE[ENTRY] ?? '')
    .replace('risk: limited', `risk: ${risk}`)
    .replace('paths: [prompts/**', 'paths: [prompts/**, rules/**');
  return { ...BASE, [ENTRY]: entry };
}

async function told(policy: string, risk: string, path: string, text: string): Promise<readonly string[]> {
  const { findings } = await judged({ policy, base: at(risk), change: { [path]: text } });
  return findings
    .filter(({ gate }) => gate === 'unread-file')
    .map(({ level, message }) => `${level}: ${plain(message)}`);
}

describe('a changed file that nothing can read', () => {
  const rows: readonly [string, string, string, string, RegExp | undefined][] = [
    [
      'in the paths of a limited system',
      'limited',
      'rules/one.xyz',
      BINARY,
      /^notice: .*it is not text.*support-bot/,
    ],
    ['in the paths of a high-risk system', 'high', 'rules/one.xyz', BINARY, /^failure: /],
    ['of nobody, named like a model', 'limited', 'llm/store.xyz', BINARY, /^notice: .*is typical of AI/],
    ['of nobody, named like anything', 'limited', 'assets/store.xyz', BINARY, undefined],
    ['a picture in the paths of a system', 'high', 'rules/logo.png', BINARY, undefined],
    ['text in the paths of a system', 'high', 'rules/one.xyz', 'a text', undefined],
  ];
  test.each(rows)('%s', async (_name, risk, path, text, expected) => {
    const found = await told(BASELINE, risk, path, text);
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found.join('\n')).toMatch(expected);
  });

  test('the policy decides the level', async () => {
    expect(await told(`${BASELINE}unread: off\n`, 'high', 'rules/one.xyz', BINARY)).toEqual([]);
    const [one = ''] = await told(
      `${BASELINE}unread: { limited: failure }\n`,
      'limited',
      'rules/one.xyz',
      BINARY,
    );
    expect(one).toMatch(/^failure/);
  });
});

test('every changed file that was not read is listed with the reason', async () => {
  const { unseen } = await judged({
    policy: BASELINE,
    base: at('limited'),
    change: { 'e2e/a.rb': 'x = 1', 'logo.png': BINARY, 'src/b.py': 'y = 2', 'c.json': '{ "model": ' },
  });
  expect(unseen.map(({ path, how, because }) => `${path} ${how} ${because.slice(0, 28)}`).sort()).toEqual([
    'c.json in-part it cannot be parsed, and was',
    'e2e/a.rb not-read the policy ignores it',
    'logo.png not-read files of this kind hold no t',
  ]);
});

describe('ignored folders that are product code', () => {
  const prompt =
    'from openai import OpenAI\n\nSYSTEM_PROMPT = "You are the assistant of a bank. Answer politely."\n';
  const rows: readonly [string, boolean][] = [
    ['agents/vendor/onboarding.py', true],
    ['app/build/agent.py', true],
    ['spec/agent.py', true],
    ['insurance/coverage/agent.py', true],
    ['prompts/README_bot.md', true],
    ['prompts/README.md', false],
    ['vendor/github.com/acme/agent.py', false],
    ['vendor/acme/agent/src/agent.py', false],
    ['spec/models/agent_spec.rb', false],
    ['dist/agent.js', false],
    ['node_modules/acme/agent.js', false],
  ];
  test.each(rows)('%s', async (path, seen) => {
    const text = path.endsWith('.md') ? 'You are the assistant of a bank. Answer politely.' : prompt;
    const { changes } = await judged({ policy: BASELINE, base: {}, change: { [path]: text } });
    expect(changes.some(({ class: kind }) => kind === 'prompt')).toBe(seen);
  });

  test('what a system claims is looked into, whatever the folder', async () => {
    const { changes } = await judged({
      policy: BASELINE,
      base: at('limited'),
      change: { 'rules/fixtures/agent.py': prompt },
    });
    expect(changes.map(({ class: kind }) => kind)).toContain('prompt');
  });
});
