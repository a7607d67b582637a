/** What a reader sees of a judged pull request: one cause once, at its line, and on the first screen what to do now. */
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/reporters/annotations.ts';
import { comment } from '../../src/reporters/comment.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { judged } from '../support/memory.ts';
import { PRODUCT, PROMPT, SYSTEM } from '../support/product.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const POLICY = 'version: 1\nextends: preset:baseline\n';
const PAGE = { site: { serverUrl: 'https://github.com', repository: 'acme/bot' }, budget: 65_000 };
const CARD = `${SYSTEM}/model-card.md`;
const SAID = { [CARD]: (BASE[CARD] ?? '').replace('Hand-overs on request: 100 %.', 'Hand-overs: 99 %.') };
type Change = Readonly<Record<string, string | null>>;

const judge = (change: Change, more: object = {}) => judged({ policy: POLICY, base: BASE, change, ...more });
const page = async (change: Change, more: object = {}): Promise<string> =>
  comment(await judge(change, more), PAGE);
/** Lines that are seen before anything is unfolded. */
const unfolded = (text: string): readonly string[] =>
  text
    .replace(/<details>[\s\S]*?<\/details>/g, '<fold>')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('<!--'));
const rows = (text: string, word: string): number =>
  text.split('\n').filter((line) => line.startsWith('|') && line.includes(word)).length;

describe('one cause, one finding', () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_one, index) => [`svc/${index}/prompts/a.md`, 'You are a helper.\n']),
  );
  test('files of no system are one row with a list to paste', async () => {
    const text = await page(many);
    expect(text).toContain('12 files belong to no registered AI system');
    expect(text).toContain('svc/0/prompts/a.md');
    expect(rows(text, 'no registered AI system')).toBe(1);
  });
  test('a file that goes is asked into no register', async () => {
    const base = { ...BASE, 'svc/prompts/old.md': 'You are a helper.\n' };
    const { findings } = await judge({ 'svc/prompts/old.md': null }, { base });
    expect(findings.filter(({ gate }) => gate === 'register-entry')).toEqual([]);
  });
  test('a line that forty systems share is one row, and their list leaves it on the first screen', async () => {
    const entry = BASE[`${SYSTEM}/system.yml`] ?? '';
    const systems = Object.fromEntries(
      Array.from({ length: 39 }, (_one, index) => [
        `.aims/systems/bot-${index}/system.yml`,
        entry.replace('name: Support bot', `name: Bot ${index}`),
      ]),
    );
    const change = { 'prompts/system.md': PROMPT.replace(/^Refuse .*\n/m, '') };
    const text = await page(change, { base: { ...BASE, ...systems } });
    const own = text
      .split('\n')
      .filter(
        (line) => line.startsWith('|') && line.includes('guardrail removed') && line.includes('Refuse'),
      );
    expect(own).toHaveLength(1);
    expect(own[0]?.match(/bot-\d+|support-bot/g)).toHaveLength(40);
    expect(unfolded(text).slice(0, 8).join('\n')).toContain('what is missing');
  });
  test('SARIF and annotations stand on the line that the evaluation knows', async () => {
    const risks = (BASE[`${SYSTEM}/risk-assessment.yml`] ?? '').replace('impact: 4\n', '');
    const evaluation = await judge({ [`${SYSTEM}/risk-assessment.yml`]: risks });
    const [gap] = evaluation.findings.filter(
      ({ gate, kind }) => gate === 'risk-assessment' && kind === 'gap',
    );
    expect(gap?.line).toBeGreaterThan(20);
    const log = sarif(evaluation);
    expect(log).toContain(`"startLine": ${gap?.line}`);
    expect(annotations(evaluation).map((one) => one.start_line)).toContain(gap?.line);
  });
});

describe('the first screen', () => {
  const states: readonly (readonly [
    name: string,
    change: Change,
    reviews: readonly { login: string }[],
    first: RegExp,
    now: RegExp,
  ])[] = [
    [
      'a gap',
      { 'prompts/system.md': `${PROMPT}Be brief.\n` },
      [],
      /^### ⛔ \d+ gaps? before this can merge/,
      /update the card: limitations/,
    ],
    [
      'somebody to wait for',
      { 'prompts/system.md': `${PROMPT}Be brief.\n`, ...SAID },
      [],
      /^### ⏳ waiting for @/,
      /dana/,
    ],
    [
      'nothing',
      { 'prompts/system.md': `${PROMPT}Be brief.\n`, ...SAID },
      [{ login: 'dana' }, { login: 'kim' }],
      /^### ✅ ready to merge/,
      /gates? passed/,
    ],
  ];
  test.each(states)(
    'says may it merge, and what to do now: %s',
    async (_name, change, reviews, first, now) => {
      const lines = unfolded(await page(change, { reviews }));
      expect(lines[0]).toMatch(first);
      expect(lines.slice(0, 12).join('\n')).toMatch(now);
    },
  );
  test('of one system is all of the comment when nothing is missing', async () => {
    const reviews = [{ login: 'dana' }, { login: 'kim' }];
    const text = await page({ 'prompts/system.md': `${PROMPT}Be brief.\n`, ...SAID }, { reviews });
    expect(unfolded(text).length).toBeLessThanOrEqual(25);
  });
});

describe('what changed', () => {
  const front = (model: string, more: string): string =>
    `---\nname: help\nmodel:\n  configuration:\n    azure_deployment: ${model}\n---\nsystem:\n${more}\n`;
  test('each sentence before and after, limits first, a model id once', async () => {
    const base = {
      ...BASE,
      'prompts/help.prompty': front('gpt-4o-2024-08-06', 'Be kind to everybody.\nNever give medical advice.'),
    };
    const text = await page(
      {
        'prompts/help.prompty': front(
          'gpt-4.1-2025-04-14',
          'Be brief to everybody.\nGive medical advice when asked.',
        ),
      },
      { base },
    );
    expect(text.indexOf('Never give')).toBeGreaterThan(-1);
    expect(text.indexOf('Never give')).toBeLessThan(text.indexOf('Be kind'));
    const table = text
      .split('\n')
      .filter((line) => line.startsWith('| `prompts/') && line.includes('gpt-4.1-2025-04-14'));
    expect(table).toHaveLength(1);
  });
  test('a new and a removed file by their first words, not their fence', async () => {
    const base = { ...BASE, 'prompts/old.prompty': front('gpt-4o', 'Answer as the old helper.') };
    const text = await page(
      { 'prompts/old.prompty': null, 'prompts/new.prompty': front('gpt-4o', 'Answer as the new helper.') },
      { base },
    );
    expect(text).toContain('Answer as the new helper.');
    expect(text).toContain('Answer as the old helper.');
    expect(text).not.toMatch(/[+−] ---/);
  });
});
