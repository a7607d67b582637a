/** What our own templates and examples say is no answer of another system. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'policies', 'examples');
const read = (folder: string, name: string): string => readFileSync(join(EXAMPLES, folder, name), 'utf8');
const OTHER = '.aims/systems/credit-scoring';
const { '.aims/policy.yml': _, ...BASE } = PRODUCT;

/** Findings about texts of examples, by the paths of their documents. */
async function told(
  change: Readonly<Record<string, string | null>>,
  base: Files = BASE,
  preset = 'iso-42001',
): Promise<readonly string[]> {
  const policy = `version: 1\nextends: preset:${preset}\n`;
  const { findings } = await judged({ policy, base, change });
  return [
    ...new Set(
      findings
        .filter(({ message }) => plain(message).includes('what an example of aims-gate says'))
        .flatMap(({ path }) => path ?? []),
    ),
  ].sort();
}

const ENTRY = read('support-bot', 'system.yml').replace('[prompts/**', '[credit/**');
const NOT_ASKED = [
  'decommission.yml',
  'evaluation.json',
  'exception.yml',
  'policy.yml',
  'roles.yml',
  'supplier.yml',
];
/** Kept by the team in words and numbers of which none is a sentence, or judged by another gate. */
const ELSEWHERE = [
  'infrastructure.yml',
  'incidents.yml',
  'treatment-plan.yml',
  'data.yml',
  'oversight-log.yml',
];
/** Asked by the preset for the AI Act alone. */
const OF_THE_ACT = [
  'ai-act.yml',
  'fundamental-rights.yml',
  'instructions-for-use.md',
  'post-market-monitoring.md',
  'event-logs.md',
  'technical-documentation.md',
];
const DOCUMENTS = readdirSync(join(EXAMPLES, 'support-bot')).filter(
  (name) => ![...NOT_ASKED, ...ELSEWHERE].includes(name),
);

describe('a document of another system that is our example', () => {
  test.each(DOCUMENTS)('%s', async (name) => {
    const text = name === 'system.yml' ? ENTRY : read('support-bot', name);
    const own = { [`${OTHER}/system.yml`]: ENTRY, [`${OTHER}/${name}`]: text, 'credit/a.txt': 'x\n' };
    const preset = OF_THE_ACT.includes(name) ? 'eu-ai-act-high-risk' : 'iso-42001';
    expect(await told(own, BASE, preset)).toContain(`${OTHER}/${name}`);
  });
  test('a register entry, byte for byte, beside that of the example', async () => {
    const policy = 'version: 1\nextends: preset:baseline\n';
    const change = { [`${OTHER}/system.yml`]: read('support-bot', 'system.yml') };
    const { findings } = await judged({ policy, base: BASE, change });
    const places = findings
      .filter(({ gate, message }) => gate === 'register-entry' && plain(message).includes('what an example'))
      .flatMap(({ path }) => path ?? []);
    expect([...new Set(places)]).toEqual([`${OTHER}/system.yml`]);
  });
  test('with the marker replaced, and in other capitals', async () => {
    const own = {
      [`${OTHER}/system.yml`]: ENTRY,
      [`${OTHER}/risk-assessment.yml`]: read('support-bot', 'risk-assessment.yml')
        .replace(/^ {2}accuracy: (.*)$/m, (_, said: string) => `  accuracy: "ANSWER: ${said.toUpperCase()}"`)
        .replace(/(description|rationale|title|asset): .*/g, '$1: one of our own words'),
    };
    expect(await told(own)).toContain(`${OTHER}/risk-assessment.yml`);
  });
  test('in the folder that it was filled in for', async () => {
    expect(
      await told({
        [`${SYSTEM}/risk-assessment.yml`]: `${read('support-bot', 'risk-assessment.yml')}\n# read again\n`,
      }),
    ).toEqual([]);
  });
});

describe('a document of the organisation that is our example', () => {
  const rows = [
    'ai-policy.md',
    'context.yml',
    'methodology.yml',
    'objectives.yml',
    'soa.yml',
    'transparency.yml',
  ];
  const elsewhere = Object.fromEntries(
    Object.entries(BASE).map(([path, text]) => [path.replace(SYSTEM, OTHER), text]),
  );
  test.each(rows)('%s, where the example is no system of theirs', async (name) => {
    const change = { [`.aims/${name}`]: read('organisation', name) };
    expect(await told(change, elsewhere)).toContain(`.aims/${name}`);
    expect(await told(change)).toEqual([]);
  });
});

describe('an assessment of a supplier that is our example', () => {
  const example = read('support-bot', 'supplier.yml');
  const base = (path: string, text: string, folder: string): Files => ({
    ...Object.fromEntries(
      Object.entries(BASE)
        .filter(([file]) => !file.startsWith('.aims/suppliers/'))
        .map(([file, said]) => [file.replace(SYSTEM, folder), said]),
    ),
    [path]: text,
  });
  const judge = async (files: Files): Promise<readonly string[]> => {
    const policy = 'version: 1\nextends: preset:llm-application\n';
    const change = { 'config/model.yml': 'model: chat-2026-09-01\n' };
    const { findings } = await judged({ policy, base: files, change });
    return findings.filter(({ gate }) => gate === 'supplier-assessment').map(({ message }) => plain(message));
  };
  test.each([
    ['under another name', '.aims/suppliers/openai.yml', example, OTHER, true],
    [
      'with a name of its own',
      '.aims/suppliers/openai.yml',
      example.replace('Example AI', 'OpenAI'),
      OTHER,
      true,
    ],
    ['under its own name', '.aims/suppliers/example-ai.yml', example, OTHER, true],
    ['of those whom it is filled in for', '.aims/suppliers/example-ai.yml', example, SYSTEM, false],
  ])('%s', async (_name, path, text, folder, told) => {
    const said = (await judge(base(path, text, folder))).filter((one) =>
      one.includes('what an example of aims-gate says'),
    );
    expect(said.length > 0).toBe(told);
  });
});
