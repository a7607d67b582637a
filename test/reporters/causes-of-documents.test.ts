import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { causesOf } from '../../src/reporters/causes.ts';
import { judged } from '../support/memory.ts';

/** Rows and remedies of documents and policies as people write them: what they lack is found by the readers, not by these tests. */

const SYSTEM = '.aims/systems/bot/system.yml';
const BASE = { [SYSTEM]: 'paths: [prompts/**]\n', 'prompts/p.md': 'Be kind.\n' };
const policyOf = (requirement: string) => `version: 1
changes: { prompt: ["prompts/**"] }
gates: { g: { when: { changes: [prompt] }, require: [${requirement}] } }
`;
const CARD = readFileSync('policies/examples/support-bot/model-card.md', 'utf8');
/** Our template, with a placeholder of people in one place. */
const TEMPLATE = readFileSync('policies/templates/system.yml', 'utf8')
  .replace(/^paths: .*$/m, 'paths: [prompts/**]')
  .replace(/^description: .*$/m, 'description: TBD');
const ASSESSMENT = readFileSync('policies/examples/support-bot/risk-assessment.yml', 'utf8');

test.each<readonly [string, string, Readonly<Record<string, string>>, RegExp, string]>([
  [
    'parts',
    'document: { path: a.yml, schema: disclosure }',
    { 'a.yml': 'version: 1\n' },
    /^\d+ parts are missing: `?\w+/,
    'add each, with what is true for this system',
  ],
  [
    'sections',
    'document: { path: a.md, sections: [One, Two] }',
    { 'a.md': '# Card\n\nText.\n' },
    /^2 sections are missing: "One", "Two"$/,
    'add each as a heading with text under it',
  ],
  [
    'sections of a schema',
    'document: { path: model-card.md, schema: model-card }',
    { 'model-card.md': '# Card\n\nText.\n' },
    /^\d+ sections are missing: "/,
    'add each as a heading with text under it',
  ],
  [
    'blanks',
    'registered: {}',
    { [SYSTEM]: TEMPLATE },
    /^\d+ answers are missing: `name` \(line \d+\), /,
    'write what is true for the system in place of each text that says REPLACE and “TBD” and “2000-01-01”',
  ],
  [
    'answers of our example',
    'document: { path: a.yml, schema: risk-assessment }',
    { 'a.yml': ASSESSMENT },
    /^\d+ answers are those of an example of aims-gate: /,
    'write what is true for the system in place of each',
  ],
  [
    'sections of our example',
    'document: { path: model-card.md, schema: model-card }',
    { 'model-card.md': CARD },
    /^\d+ answers are those of an example of aims-gate: /,
    'write what is true for the system in place of each',
  ],
])('a document that lacks several %s is one row', async (_, requirement, files, message, remedy) => {
  const { findings } = await judged({
    policy: policyOf(requirement),
    base: { ...BASE, ...files },
    change: { 'prompts/p.md': 'Be terse.\n' },
  });
  const rows = causesOf(findings.filter(({ gate }) => gate === 'g'));
  const told = rows.map((row) => [plain(row.message), plain(row.remedy)]);
  expect(told.filter(([text = '']) => message.test(text)).map(([, way]) => way)).toEqual([remedy]);
});

test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
  ['a link', 'link:elsewhere.yml', {}, 'write .aims/policy.yml as a plain file of UTF-8 text below 1 MiB'],
  [
    'a file that extends a link',
    'version: 1\nextends: ./org.yml\n',
    { '.aims/org.yml': 'link:elsewhere.yml' },
    'write .aims/org.yml as a plain file of UTF-8 text below 1 MiB',
  ],
])('a proposed policy that is %s', async (_, proposed, others, remedy) => {
  const { findings } = await judged({
    policy: policyOf('registered: {}'),
    base: BASE,
    change: { '.aims/policy.yml': proposed, ...others },
  });
  const found = findings.filter(({ code }) => code === 'unread.policy');
  expect(found.map((one) => plain(one.remedy))).toEqual([remedy]);
});
