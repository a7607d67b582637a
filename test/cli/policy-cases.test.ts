import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testPolicy } from '../../src/cli/commands/policy-test.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-gate-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
let runs = 0;

const BASE = `base:
  .aims/system.yml: ""
  .aims/roles.yml: "version: 1\\nroles: { legal: { people: [lea, len] } }\\n"
  .aims/systems/bot/system.yml: "name: Bot\\nowner: ann\\nrisk: high\\npaths: [prompts/**]\\n"
`;

async function ran(require: string, cases: string, coverage: 'shown' | 'hidden' = 'hidden') {
  runs += 1;
  const at = join(folder, String(runs));
  mkdirSync(join(at, 'cases'), { recursive: true });
  writeFileSync(
    join(at, 'policy.yml'),
    `version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g: { when: { changes: [prompt] }, require: [${require}] }\n`,
  );
  writeFileSync(join(at, 'cases', 'a.yml'), `${BASE}cases:\n${cases}`);
  const { text } = await testPolicy(join(at, 'cases'), join(at, 'policy.yml'), openCatalog(), coverage);
  return text.trim().split('\n');
}

const PROMPT = 'change: { prompts/a.md: You are terse. }';
const NONE = '{ document: { path: none.md } }';

test('what is expected twice must be found twice', async () => {
  expect((await ran(NONE, `  - { name: a, ${PROMPT}, expect: [g, g] }\n`))[0]).toBe('✗ a');
  expect(
    (
      await ran(`${NONE}, { document: { path: nothing.md } }`, `  - { name: a, ${PROMPT}, expect: [g, g] }\n`)
    )[0],
  ).toBe('✓ a');
});

test('what the engine itself asks is told beside a case that expects nothing', async () => {
  const owner =
    'change: { prompts/a.md: You are terse., .aims/systems/bot/system.yml: "name: Bot\\nowner: eve\\nrisk: high\\npaths: [prompts/**]\\n" }';
  const told = await ran('{ expression: lines.added < 99 }', `  - { name: a, ${owner}, expect: [] }\n`);
  expect(told.slice(0, 2)).toEqual([
    '✓ a',
    '    besides, of the engine itself (expect it, or say `standing`):',
  ]);
  expect(told[2]).toContain('governance-change');
  expect(
    (
      await ran(
        '{ expression: lines.added < 99 }',
        `  - { name: a, ${owner}, expect: [], standing: passed }\n`,
      )
    )[0],
  ).toBe('✗ a');
});

test.each([
  [
    'how many people',
    'approval: { by: ["role:legal"], count: 2 }',
    ['count'],
    'approvals: [lea]',
    'approvals: [lea, len]',
  ],
  [
    'why',
    'approval: { by: ["role:legal"], rationale: required }',
    ['rationale'],
    'approvals: [lea]',
    'reviews: [{ by: lea, says: "I ran it against the old answers and read forty of them in full." }]',
  ],
  [
    'how long',
    'approval: { by: ["role:legal"], min-minutes: 10 }',
    ['min-minutes'],
    'approvals: [lea]',
    undefined,
  ],
  ['how many reviewers', 'review: { count: 2 }', ['count'], 'approvals: [lea]', 'approvals: [lea, len]'],
])('coverage: %s is held only by a case that fails for it', async (_, require, parts, short, enough) => {
  const nobody = `  - { name: nobody, ${PROMPT}, expect: [g] }\n`;
  const last = (lines: readonly string[]) => lines.filter((line) => line.startsWith('no case holds'));
  expect(last(await ran(`{ ${require} }`, nobody, 'shown'))).toEqual(
    parts.map((part) => `no case holds, of g: ${part}`),
  );
  if (enough === undefined) return;
  const held = `${nobody}  - { name: short, ${PROMPT}, ${short}, expect: [g] }\n  - { name: enough, ${PROMPT}, ${enough}, expect: [] }\n`;
  expect(last(await ran(`{ ${require} }`, held, 'shown'))).toEqual([]);
});
