import { expect, test } from 'vitest';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import { lint } from '../../src/policy/lint/lint.ts';
import { policyText } from '../../src/policy/policy-text.ts';
import { OWN, policy, problems } from './read.ts';

const ROLES = new Map([
  ['legal', 2],
  ['quality', undefined],
]);

async function said(text: string): Promise<readonly string[]> {
  const found = lint(await policy(text), [policyText(OWN, text)], KINDS, { roles: ROLES });
  return found.map(({ position, message, hint = '' }) =>
    `${position.line}:${position.column} ${message}; ${hint}`.replaceAll('`', ''),
  );
}

const gate = (keys: string) => `version: 1\nchanges: { prompt: [prompts/**] }\ngates:\n  g: { ${keys} }\n`;

test.each([
  [
    'a good one',
    gate('when: { changes: [prompt] }, require: [{ approval: { by: ["role:legal"], count: 2 } }]'),
    [],
  ],
  [
    'every gate is off',
    gate('level: off, reason: later, require: [{ registered: {} }]'),
    ['1:1 every gate is switched off: the policy asks nothing; leave one on'],
  ],
  [
    'no file is governed',
    'version: 1\nignore: ["**"]\nchanges: { prompt: [prompts/**, "!**"] }\ngates: { g: { require: [{ registered: {} }] } }\n',
    ['1:1 no file is governed: changes names none, and no detector looks into any; name files under changes'],
  ],
  [
    'a count at no tier the gate is asked at',
    gate('when: { risk: [high] }, require: [{ review: { count: { unacceptable: 1 } } }]'),
    ['4:54 count says nothing at high, and the gate is asked at no other risk; give a value at high'],
  ],
  [
    'a level at no tier',
    gate('level: { unacceptable: failure }, when: { risk: [high] }, require: [{ registered: {} }]'),
    ['4:8 level switches the gate off at every risk that when names; give it a level there'],
  ],
  [
    'a part that the schema does not know',
    gate(
      'require: [{ document: { path: "{system}/oversight.yml", schema: oversight, fields: [decisions, factor] } }]',
    ),
    ['4:103 a document of the schema oversight has no factor; did you mean factors?'],
  ],
  [
    'a date that the schema does not know',
    gate(
      'require: [{ document: { path: a.yml, schema: data } }, { fresh: { path: a.yml, field: "decisions[].dat", within: 1 year } }]',
    ),
    ['4:94 a document of the schema data has no decisions[].dat; did you mean decisions.date?'],
  ],
  [
    'parts that it knows, in lists and tables',
    gate(
      'require: [{ document: { path: a.yml, schema: soa, fields: [controls] } }, { document: { path: b.yml, schema: data, fields: [quality.criteria] } }, { link: { path: b.yml, field: "sources[].from" } }]',
    ),
    [],
  ],
  [
    'sections of YAML',
    gate('require: [{ document: { path: plan.yml, sections: [Rollback] } }]'),
    ['4:48 plan.yml has no sections; ask for fields instead'],
  ],
  [
    'other names of no section',
    gate(
      'require: [{ document: { path: plan.md, sections: [Rollback], headings: { Rolback: [Back out] } } }]',
    ),
    ['4:81 headings names the section Rolback, which sections does not ask for; add it to sections'],
  ],
  [
    'trusted files of another class',
    gate('when: { changes: [prompt], files: trusted }, require: [{ registered: {} }]'),
    [
      '4:8 only files the gate trusts count, and these are of the class governance; add governance to changes',
    ],
  ],
  [
    'an unknown role',
    gate('require: [{ approval: { by: [owner, "role:legl"] } }]'),
    ['4:44 there is no role legl; did you mean role:legal?'],
  ],
  [
    'more approvals than people',
    gate('require: [{ any: [{ approval: { by: ["role:legal"], count: 5 } }, { registered: {} }] }]'),
    ['4:60 5 people must approve, and 2 hold the role; name another role, or ask for fewer'],
  ],
  [
    'a role that teams hold cannot be counted',
    gate('require: [{ approval: { by: ["role:quality"], count: 5 } }]'),
    [],
  ],
])('%s', async (_, text, expected) => {
  expect(await said(text)).toEqual(expected);
});

test.each([
  ['a tier misspelt', 'system.risk == "hihg"', 'system.risk is never hihg; did you mean high?'],
  ['a class misspelt', 'change.class != "promt"', 'change.class is never promt; did you mean prompt?'],
  ['a label', '"x" in pull.lables', 'pull has no lables; did you mean pull.labels?'],
  [
    'a fact of the system',
    'system.tier == "high"',
    'system has no tier; there are id, name, risk, stages, stage, previousStage, owner, suppliers, registered',
  ],
  ['a fact of a change', 'change["valu"] > 1', 'change has no valu; did you mean change.value?'],
  ['a fact of each change', 'changes.exists(c, c.pth == "a")', 'c has no pth; did you mean c.path?'],
  [
    'a fact of those left',
    'changes.filter(c, c.whole).all(d, d["staus"] == "x")',
    'd has no staus; did you mean d.status?',
  ],
  ['a fact of the lines', 'lines.addd > 1', 'lines has no addd; did you mean lines.added?'],
  ['a function about days', 'dates("2026-01-01") > now', 'there is no function dates; did you mean date?'],
  ['a constant', '1 + 1 == 2', 'it is always true; compare with a fact or a document'],
  ['a number', '1 + 1', 'it gives int, which is neither true nor false'],
  [
    'a hyphenated key',
    'documents.o.verified-by > 2',
    'documents.o.verified-by is a subtraction; write documents.o["verified-by"]',
  ],
  ['a function', 'pull.author.containz("x")', 'there is no function containz; did you mean contains?'],
  [
    'a pattern that looks ahead',
    'pull.author.matches("(?=x)")',
    'the pattern cannot be read: RE2 does not look around: write it as two conditions; patterns are written as RE2',
  ],
])('an expression: %s', async (_, cel, expected) => {
  const text = `version: 1\nlet: { o: o.yml }\ngates:\n  g: { require: [{ expression: '${cel}' }] }\n`;
  expect((await problems(text)).map((line) => line.replace(/^\S+ the expression: /, ''))).toEqual([expected]);
});
