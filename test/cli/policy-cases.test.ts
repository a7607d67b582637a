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
    ['count of “2 approvals of role legal”'],
    'approvals: [lea]',
    'approvals: [lea, len]',
  ],
  [
    'why',
    'approval: { by: ["role:legal"], rationale: required }',
    ['rationale of “the approval of role legal, with a rationale”'],
    'approvals: [lea]',
    'reviews: [{ by: lea, says: "I ran it against the old answers and read forty of them in full." }]',
  ],
  [
    'how long',
    'approval: { by: ["role:legal"], min-minutes: 10 }',
    ['min-minutes of “the approval of role legal, after 10 minutes to read”'],
    'approvals: [lea], pushed: 2026-01-01T11:51:00Z',
    'approvals: [lea]',
  ],
  [
    'how many reviewers',
    'review: { count: 2 }',
    ['count of “2 independent reviews”'],
    'approvals: [lea]',
    'approvals: [lea, len]',
  ],
])('coverage: %s is held only by a case that fails for it', async (_, require, parts, short, enough) => {
  const nobody = `  - { name: nobody, ${PROMPT}, expect: [g] }\n`;
  const last = (lines: readonly string[]) => lines.filter((line) => line.startsWith('no case would miss'));
  expect(last(await ran(`{ ${require} }`, nobody, 'shown'))).toEqual(
    parts.map((part) => `no case would miss, of g: ${part}`),
  );
  const held = `${nobody}  - { name: short, ${PROMPT}, ${short}, expect: [g] }\n  - { name: enough, ${PROMPT}, ${enough}, expect: [] }\n`;
  expect(last(await ran(`{ ${require} }`, held, 'shown'))).toEqual([]);
});

const MINUTES = '{ approval: { by: ["role:legal"], min-minutes: 10 } }';
const LATE =
  '  - { name: a, change: { prompts/a.md: x }, pushed: 2026-01-01T11:51:00Z, approvals: [lea], expect: [] }\n';

test('an approval that came too quickly is told with its minutes', async () => {
  expect((await ran(MINUTES, LATE)).join('\n')).toContain(
    'approve this content: the approval of @lea was given 9 minutes after the content could be read, 10 are asked for',
  );
});

const TWO = `{ approval: { by: ["role:legal"] } }] }
  other: { when: { changes: [prompt] }, require: [{ document: { path: none.md } }`;

test.each([
  ['waiting', 'expect: [g], standing: waiting'],
  ['passed', 'approvals: [lea], expect: [], standing: passed'],
])('a case about one gate stands as that gate stands: %s', async (_, then) => {
  const lines = await ran(TWO, `  - { name: a, ${PROMPT}, gates: [g], ${then} }\n`);
  expect(lines[0], lines.join('\n')).toBe('✓ a');
});

const SIGNED = '{ signature: { path: safety.md, by: ["role:legal"] } }';
const SAFE = 'change: { prompts/a.md: x, safety.md: "# Safe" }';

test.each([
  ['signed', `${SAFE}, signed: [{ by: lea, document: safety.md }], expect: []`],
  ['by somebody else', `${SAFE}, signed: [{ by: sam, document: safety.md }], expect: [g signature.missing]`],
  ['another document', `${SAFE}, signed: [{ by: lea, document: other.md }], expect: [g signature.missing]`],
  ['no document', `${SAFE}, signed: [{ by: lea }], expect: [g signature.missing]`],
  [
    'rejected',
    `${SAFE}, signed: [{ by: lea, document: safety.md, decision: reject }], expect: [g signature.rejected, g signature.missing]`,
  ],
  [
    'as it was before the change',
    `base: { safety.md: "# Old" }, ${SAFE}, signed: [{ by: lea, document: safety.md, stale: true }], expect: [g signature.missing]`,
  ],
])('the signature of a document in a case: %s', async (_, then) => {
  const lines = await ran(SIGNED, `  - { name: a, ${then} }\n`);
  expect(lines[0], lines.join('\n')).toBe('✓ a');
});

test.each([
  ['a gate', `${PROMPT}, expect: ["gg document.missing"]`, '    there is no gate `gg`'],
  [
    'a code',
    `${PROMPT}, expect: ["g document.misssing"]`,
    '    there is no code `document.misssing`: did you mean `document.missing`?',
  ],
  [
    'a code of a finding',
    `${PROMPT}, expect: [{ gate: g, code: document.mising }]`,
    '    there is no code `document.mising`: did you mean `document.missing`?',
  ],
  [
    'a gate of the engine',
    `${PROMPT}, expect: [complete-readin]`,
    '    there is no gate `complete-readin`: did you mean `complete-reading`?',
  ],
  ['among the gates', `${PROMPT}, gates: [gg], expect: []`, '    `gates`: there is no gate `gg`'],
  ['no change', 'expect: []', '    it changes nothing: no gate is asked about a change'],
  [
    'the same text',
    'base: { prompts/a.md: a }, change: { prompts/a.md: a }, expect: []',
    '    it changes nothing: no gate is asked about a change',
  ],
])('what a case says in vain is told: %s', async (_, one, told) => {
  expect(await ran(NONE, `  - { name: a, ${one} }\n`)).toContain(told);
});

test('two cases of one name are told', async () => {
  const lines = await ran(
    NONE,
    `  - { name: a, ${PROMPT}, expect: [g] }\n  - { name: a, ${PROMPT}, expect: [g] }\n`,
  );
  expect(lines.filter((line) => line === '    another case has this name')).toHaveLength(2);
});

test('a field that is there and not filled in is one finding', async () => {
  const lines = await ran(
    '{ document: { path: d.yml, fields: [smf, appetite] } }',
    `  - { name: a, change: { prompts/a.md: x, d.yml: 'smf: ""' }, expect: [{ gate: g, path: d.yml, says: is not filled in }, { gate: g, says: is missing }] }\n`,
  );
  expect(lines.join('\n')).toMatch(/^✓ a/);
});

test('what can be read stands in the words of an expression that cannot be decided', async () => {
  const lines = await ran(
    `{ expression: { cel: 'documents.d.risk == "low" || documents.d.authority', say: 'the risk is {documents.d.risk}, {documents.d.none}', documents: { d: d.yml } } }`,
    `  - { name: a, change: { prompts/a.md: x, d.yml: 'risk: high' }, expect: [{ gate: g, says: 'the risk is high, unknown: d.yml does not say authority' }] }\n`,
  );
  expect(lines.join('\n')).toMatch(/^✓ a/);
});

test.each([
  ['2026-01-03T00:00:00Z', '[g]'],
  ['2026-01-04T23:59:00Z', '[g]'],
  ['2026-01-02T23:59:00Z', '[]'],
  ['2026-01-05T00:00:00Z', '[]'],
])('days of the week without times are whole days: %s', async (now, expected) => {
  const weekend = `{ expression: '!calendars.weekend' }] }
calendars: { weekend: { zone: UTC, windows: [{ days: [saturday, sunday] }] } }
x-rest: { a: [1`;
  const lines = await ran(weekend, `  - { name: a, ${PROMPT}, now: "${now}", expect: ${expected} }\n`);
  expect(lines[0], lines.join('\n')).toBe('✓ a');
});
