import { describe, expect, test } from 'vitest';
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
    'bounds of one metric in two units',
    gate(
      'require: [{ metrics: { results: [e.json], thresholds: { pass-rate: { min: 0.95, groups: { no-regression: true, tolerance: 1 } }, recall: { min: { high: 0.9 }, max-gap: 5 } } } }]',
    ),
    [
      '4:119 tolerance: 1 beside min: 0.95 allows everything: results are between 0 and 1; one percent is tolerance: 0.01; of a metric that goes beyond 1 give max, too',
      '4:167 max-gap: 5 beside min: 0.9 allows everything: results are between 0 and 1; one percent is max-gap: 0.01; of a metric that goes beyond 1 give max, too',
    ],
  ],
  [
    'bounds of metrics beyond 1',
    gate(
      'require: [{ metrics: { results: [e.json], thresholds: { rating: { min: 0.5, max: 5, max-gap: 1 }, score: { min: 90, tolerance: 1 } } } }]',
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
  [
    'a number for a truth',
    'lines.added',
    'lines.added is a number, which is neither true nor false; compare it',
  ],
  [
    'a list for a truth',
    'pull.draft && pull.labels',
    'pull.labels is a list, which is neither true nor false; compare it',
  ],
  [
    'no such day',
    'date("2026-02-30") < now',
    '2026-02-30 is not a day of the calendar; write it as 2026-06-30',
  ],
  [
    'no such time',
    'timestamp("2026-02-30T00:00:00Z") < now',
    '2026-02-30T00:00:00Z is not a day of the calendar; write it as 2026-06-30T12:00:00Z',
  ],
  [
    'days as a duration',
    'now > date("2026-01-01") + duration("30d")',
    '30d is not a length of time; write it as days(30)',
  ],
  [
    'a day of a document and the time',
    'documents.o.until >= now',
    'documents.o.until is a text, and now is a time; write date(documents.o.until), or compare it with today, which is a text and counts the whole day',
  ],
  [
    'days before now',
    'now - days(30) < documents.o.findings[0].due',
    'documents.o.findings[0].due is a text, and now - days(30) is a time; write date(documents.o.findings[0].due), or compare it with today, which is a text and counts the whole day',
  ],
  [
    'a time and today',
    'date(documents.o.until) >= today',
    'no such overload: google.protobuf.Timestamp >= string; today is a text: compare it with a text, or write date(today)',
  ],
  [
    'a month of twelve',
    'now.getMonth() == 12',
    'it never holds: getMonth is from 0 to 11; January is 0 and December 11',
  ],
  [
    'an hour',
    'now.getHours("Europe/Berlin") > 24',
    'it never holds: getHours is from 0 to 23; correct the number',
  ],
  ['a size', 'size(pull.labels) < 0', 'it never holds: size is 0 or more; correct the number'],
  ['lines', 'lines.added >= 0', 'it always holds: lines.added is 0 or more; correct the number'],
  [
    'each scope',
    'change.scopes.exists(s, s == "wirte")',
    'change.scopes is never wirte; did you mean write?',
  ],
  [
    'each stage',
    'system.stages.exists(s, s in ["oparation"])',
    'system.stages is never oparation; did you mean operation?',
  ],
  [
    'one without each',
    'one.x == 1',
    'one is the entry of a list, and there is no each; name the list: each: documents.NAME.KEY',
  ],
  [
    'a part of a text',
    'system.owner.name == "x"',
    'system.owner is a text, and has no name; write system.owner',
  ],
  ['a control', '"A.6.2.44" in controls', 'ISO/IEC 42001 has no control A.6.2.44; did you mean A.6.2.4?'],
  [
    'a size that asks for the list',
    'size(documents.o.list) >= 0 && pull.lables == 1',
    'pull has no lables; did you mean pull.labels?',
  ],
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
    'a number with a text',
    'lines.added > "3"',
    'lines.added is a number, and this is a text; write 3 without quotation marks',
  ],
  [
    'a text with a number',
    '3 == pull.author',
    'pull.author is a text, and this is a number; compare it with a text',
  ],
  [
    'a yes or no with a text',
    'change.added == "yes"',
    'change.added is true or false, and this is a text; compare it with true or false',
  ],
  [
    'a text plus a number',
    'change.before + 1 == 2',
    'change.before is a text, and this is a number; compare it with a text',
  ],
  [
    'a truth with a text',
    'pull.draft != "true"',
    'pull.draft is true or false, and this is a text; write true without quotation marks',
  ],
  [
    'a list with a text',
    'pull.labels == "hotfix"',
    'pull.labels is a list, and this is a text; ask whether it is in the list: … in pull.labels',
  ],
  [
    'a parameter with a number',
    'lines.added > params.word',
    'lines.added is a number, and params.word is a text; compare it with a number',
  ],
  [
    'a calendar with a text',
    'calendars.freeze == "yes"',
    'calendars.freeze is true or false, and this is a text; compare it with true or false',
  ],
  [
    'a zone',
    'now.getHours("Europe/Zurch") > 9',
    'there is no zone Europe/Zurch; did you mean Europe/Zurich?',
  ],
  [
    'a pattern of let that looks ahead',
    'pull.author.matches(params.pattern)',
    'the pattern (?=x) that pattern stands for cannot be read: RE2 does not look around: write it as two conditions; patterns are written as RE2',
  ],
  [
    'a pattern that looks ahead',
    'pull.author.matches("(?=x)")',
    'the pattern cannot be read: RE2 does not look around: write it as two conditions; patterns are written as RE2',
  ],
])('an expression: %s', async (_, cel, expected) => {
  const text = `version: 1\nlet: { o: o.yml, word: many, pattern: { limited: ok, high: "(?=x)" } }\ncalendars: { freeze: { zone: UTC, windows: [{ from: 12-15, to: 01-04 }] } }\ngates:\n  g: { require: [{ expression: '${cel}' }] }\n`;
  expect((await problems(text)).map((line) => line.replace(/^\S+ the expression: /, ''))).toEqual([expected]);
});

test('what is said in vain is told beside the mistakes for which a policy cannot be loaded', async () => {
  const text = gate(
    'levl: failure, require: [{ document: { path: "{sytem}/x.md" } }, { expression: \'system.risk == "high" && system.risk == "limited"\' }, { expression: pull.lables == 1 }]',
  );
  expect((await problems(text)).map((line) => line.replace(/^\S+ (?:the expression: )?/, ''))).toEqual([
    'unknown key gates.g.levl; did you mean level?',
    'pull has no lables; did you mean pull.labels?',
    '{sytem} in {sytem}/x.md stands for nothing; did you mean {system}?',
    'it never holds: system.risk == "high" and == "limited"; did you mean ||?',
  ]);
});

describe('an expression that is the same whatever is so', () => {
  const IT = '4:33 the expression: ';
  test.each([
    ['true', 'true', 'it is always true; take it out, or compare with a fact or a document'],
    ['false', 'false', 'it is always false; take it out, or compare with a fact or a document'],
    [
      'two endings',
      'system.name.endsWith(".MD") && system.name.endsWith(".md")',
      'it never holds: system.name endsWith ".MD" and endsWith ".md"; did you mean ||?',
    ],
    [
      'two beginnings that it has not',
      '!system.name.startsWith("a/") || !system.name.startsWith("b/")',
      'it always holds: system.name not startsWith "a/" or not startsWith "b/"; did you mean &&?',
    ],
    [
      'a beginning that the value has not',
      'system.name == "a/b" && system.name.startsWith("c/")',
      'it never holds: system.name == "a/b" and startsWith "c/"; did you mean ||?',
    ],
    [
      'a beginning within one that it has not',
      'system.name.startsWith("a/b") && !system.name.startsWith("a/")',
      'it never holds: system.name startsWith "a/b" and not startsWith "a/"; did you mean ||?',
    ],
    [
      'two texts',
      'system.owner == "a" && system.owner == "b"',
      'it never holds: system.owner == "a" and == "b"; did you mean ||?',
    ],
    [
      'two texts, one of them in brackets',
      'documents.o.a == "a" && (documents.o["a"] == "b" && pull.draft)',
      'it never holds: documents.o.a == "a" and == "b"; did you mean ||?',
    ],
    [
      'two that it is not',
      'system.owner != "a" || system.owner != "b"',
      'it always holds: system.owner != "a" or != "b"; did you mean &&?',
    ],
    [
      'numbers',
      'lines.added > 5 && lines.added < 3',
      'it never holds: lines.added > 5 and < 3; did you mean ||?',
    ],
    [
      'numbers that touch',
      'documents.o.n >= 5 && 5 > documents.o.n',
      'it never holds: documents.o.n >= 5 and < 5; did you mean ||?',
    ],
    [
      'negative numbers',
      'documents.o.n == -1 && documents.o.n > 0',
      'it never holds: documents.o.n == -1 and > 0; did you mean ||?',
    ],
    [
      'a list and a text',
      'pull.base in ["main", "next"] && pull.base == "old"',
      'it never holds: pull.base in "main", "next" and == "old"; did you mean ||?',
    ],
    [
      'sizes',
      'size(pull.labels) > 3 && pull.labels.size() < 2',
      'it never holds: pull.labels.size() > 3 and < 2; did you mean ||?',
    ],
    [
      'it and not it',
      'pull.draft && !pull.draft',
      'it never holds: pull.draft == true and == false; did you mean ||?',
    ],
    [
      'it or not it',
      'pull.draft || !pull.draft',
      'it always holds: pull.draft != false or != true; did you mean &&?',
    ],
  ])('%s', async (_, cel, expected) => {
    expect(await said(expressed(cel))).toEqual([`${IT}${expected}`]);
  });

  test('what the gate is never asked of', async () => {
    const text = gate(
      `when: { changes: [prompt], risk: [high], expression: 'system.risk == "limited"' }, require: [{ registered: {} }]`,
    );
    expect(await said(text)).toEqual([
      '4:62 the expression: it never holds: the gate is asked where system.risk is high; correct when, or the expression',
    ]);
    expect(
      await said(
        gate(
          `when: { changes: [prompt] }, require: [{ expression: 'change.class == "model" && lines.added > 3' }]`,
        ),
      ),
    ).toEqual([
      '4:62 the expression: it never holds: the gate is asked where change.class is prompt; correct when, or the expression',
    ]);
  });

  test.each([
    ['pull.draft || true', 'it always holds: one of its parts is true; take it out'],
    ['pull.draft && false', 'it never holds: one of its parts is false; take it out'],
    ['pull.draft || lines.added > 3 || false', '|| false changes nothing; take it out'],
    ['true && pull.draft', '&& true changes nothing; take it out'],
    ['lines.added > 3 && (pull.draft || true)', 'it always holds: one of its parts is true; take it out'],
  ])('a truth among its parts: %s', async (cel, expected) => {
    expect((await said(expressed(cel))).map((one) => one.replace(/^4:\d+ the expression: /, ''))).toEqual([
      expected,
    ]);
  });

  test.each([
    'lines.added > 5 && lines.added < 9',
    'system.name.endsWith(".md") && system.name.endsWith("x.md")',
    'system.name.startsWith("a/") && !system.name.startsWith("a/b")',
    'system.name.startsWith("a/") || system.name.startsWith("b/")',
    '!system.name.startsWith("a/") && !system.name.startsWith("b/")',
    'pull.draft ? false : lines.added > 3',
    'system.owner == "a" || system.owner == "b"',
    'system.owner != "a" && system.owner != "b"',
    'documents.o.a == "a" && documents.o.b == "b"',
    'changes.exists(c, c.class == "prompt") && changes.exists(c, c.class == "model")',
    'changes.exists(c, c.path == "a" || c.path == "b")',
    '(documents.o.a == "a" && pull.draft) || documents.o.a == "b"',
    'documents.o.n >= 5 && documents.o.n <= 5',
    'documents.o.a == 3 || documents.o.a == "3"',
    '"legal" in roles["quality"] && "lega" in roles && roles["lega"].size() > 0',
  ])('not %s', async (cel) => {
    expect(await said(expressed(cel))).toEqual([]);
  });

  test.each([
    [
      'by its key',
      'pull.author in roles["legl"]',
      '4:48 the expression: there is no role legl; did you mean legal?',
    ],
    [
      'as a member',
      'pull.author in roles.qualty',
      '4:48 the expression: there is no role qualty; did you mean quality?',
    ],
    [
      'of the author',
      '"legl" in pull.roles',
      '4:33 the expression: there is no role legl; did you mean legal?',
    ],
  ])('a role that nobody holds, %s', async (_, cel, expected) => {
    expect(await said(expressed(cel))).toEqual([expected]);
  });
});

describe('parameters beside their bounds', () => {
  const bounded = (cel: string) =>
    `version: 1\nlet: { limit: { value: 0.3, max: 1 }, least: { value: 3, min: 1, max: 5 }, open: 3 }\ngates:\n  g: { require: [{ expression: '${cel}' }] }\n`;
  test.each([
    ['params.limit > 2', ['it never holds: params.limit is 1 or less; correct the number']],
    ['1 >= params.limit', ['it always holds: params.limit is 1 or less; correct the number']],
    ['params.least < 1', ['it never holds: params.least is from 1 to 5; correct the number']],
    ['params.limit == 0.3', []],
    ['params.limit > 0.3', []],
    ['lines.added > params.least', []],
    ['params.open > 5', []],
  ])('%s', async (cel, expected) => {
    expect(await toldOf(bounded(cel), expected.length)).toEqual(expected);
  });
});

test.each([
  ['change.provider == "OpenAI"', ['change.provider is in small letters; write "openai"']],
  ['change.provider in ["openai", "Azure"]', ['change.provider is in small letters; write "azure"']],
  ['change.region != "EU-west-1"', ['change.region is in small letters; write "eu-west-1"']],
  ['change.value == "0.3"', ['change.value is no text where it is a number or a truth; write 0.3']],
  ['change.previous == "true"', ['change.previous is no text where it is a number or a truth; write true']],
  ['change.value == "none" || change.value == 0.3', []],
])('how a fact is written: %s', async (cel, expected) => {
  expect(await toldOf(expressed(cel), expected.length)).toEqual(expected);
});

/** What is wrong, or else what lint says. */
async function toldOf(text: string, mistakes: number): Promise<readonly string[]> {
  const told = mistakes > 0 ? await problems(text) : await said(text);
  return told.map((one) => one.replace(/^.*?the expression: /, ''));
}

function expressed(cel: string): string {
  return `version: 1\nlet: { o: o.yml }\ngates:\n  g: { require: [{ expression: '${cel}' }] }\n`;
}

const locking = (locked: string, require: string) =>
  `version: 1\n${locked || 'name: x'}\nchanges: { prompt: [prompts/**] }\ncalendars: { free: { zone: UTC, windows: [{ days: [monday], from: "09:00", to: "17:00" }] } }\ngates:\n  g: { locked: tighten-only, when: { changes: [prompt] }, require: [${require}] }\n`;

test.each([
  ['no list', '', '{ review: { count: 2 } }', []],
  ['none, as it is meant', 'locked: []', '{ review: { count: 2 } }', []],
  ['all that it rests on', 'locked: [changes, ignore, detectors]', '{ review: { count: 2 } }', []],
  ['its files', 'locked: [mode, roles]', '{ review: { count: 2 } }', ['changes', 'ignore', 'detectors']],
  [
    'its times',
    'locked: [changes, ignore, detectors]',
    '{ any: [{ expression: calendars.free }, { review: { count: 2 } }] }',
    ['calendars'],
  ],
  [
    'its agents',
    'locked: [changes, ignore, detectors]',
    '{ if: { expression: pull.agent }, then: [{ review: { count: 2 } }] }',
    ['agents'],
  ],
  ['its people', 'locked: [changes, ignore, detectors]', '{ approval: { by: ["role:legal"] } }', ['roles']],
  [
    'its reviewer',
    'locked: [changes, ignore, detectors]',
    '{ review: { count: 1, role: legal } }',
    ['roles'],
  ],
])('what a list of locked keys leaves open: %s', async (_, locked, require, open) => {
  const found = (await said(locking(locked, require))).filter((one) => one.includes('can silence'));
  expect(found).toEqual(
    open.map(
      (key) =>
        `2:1 a policy that extends this one can silence the locked gate g by ${key}; add ${key}, or take locked out: then all that a locked gate rests on is locked`,
    ),
  );
});

describe('globs and paths that can match no file', () => {
  const globs = (list: string) => `version: 1\nextends: preset:baseline\nchanges: { prompt: [${list}] }\n`;
  test.each([
    ['"[a"', 'close the bracket ['],
    ['"{a,b"', 'close the bracket {'],
    ['"src/{a,{b,c}/x"', 'close the bracket {'],
    ['/src/**', 'write it from the root, with nothing in front: src/api/**'],
    ['"!/src/**"', 'write it from the root, with nothing in front: src/api/**'],
    ['./src/**', 'write it from the root, with nothing in front: src/api/**'],
    ["'src\\x'", 'write / between folders'],
    ["'prompts\\**'", 'write / between folders'],
    ['docs//x.md', 'write it from the root, without .., . and empty names'],
    ['a/../b.md', 'write it from the root, without .., . and empty names'],
  ])('%s', async (glob, hint) =>
    expect(await said(globs(glob))).toEqual([
      expect.stringMatching(new RegExp(`can match no file; ${literally(hint)}$`)),
    ]),
  );
  test.each([
    '"{a,b}/*.md"',
    '"src/[ab]/x"',
    "'app/\\[slug\\]/x.md'",
    '"app/[...slug]/page.tsx"',
    '"**"',
    '"!x/**"',
    '".github/**"',
    '"{a,{b,c}}/x"',
  ])('can match: %s', async (glob) => expect(await said(globs(glob))).toEqual([]));
  test.each([
    ['trusted: [/a.md]', '/a.md'],
    ['ignore: ["[a"]', '[a'],
    ['detectors: { prompt-file: ["!./x/**"] }', '!./x/**'],
    ['confidential: [../secrets.md]', '../secrets.md'],
    ['gates: { g: { require: [{ document: { path: /abs/x.md } }] } }', '/abs/x.md'],
    [
      'gates: { g: { require: [{ metrics: { results: [evals//r.json], thresholds: { a: { min: 1 } } } }] } }',
      'evals//r.json',
    ],
  ])('in %s', async (line, glob) =>
    expect(await said(`version: 1\nextends: preset:baseline\n${line}\n`)).toContainEqual(
      expect.stringContaining(`${glob} can match no file`),
    ),
  );
});

test('a misspelt gate, a path and a glob are told beside a class that there is not', async () => {
  const text = `version: 1
extends: preset:baseline
ignore: ["[a"]
gates:
  modl-card: { level: warning }
  impact-assesment: { level: notice }
  impact-assessment: { when: { changes: [promt] }, require: [{ document: { path: /abs/x.md } }] }
`;
  const found = (await problems(text)).map((line) => line.replace(/^\S+ /, '').replace(/;.*$/, ''));
  expect(found).toEqual([
    'gates.impact-assessment.when.changes[0] cannot be promt',
    '[a can match no file',
    'gate modl-card is new, and requires nothing',
    'gate impact-assesment is new, and requires nothing',
    '/abs/x.md can match no file',
  ]);
});

test('a governance role that nobody knows', async () =>
  expect(await said('version: 1\nextends: preset:baseline\ngovernance-role: legl\n')).toEqual([
    '3:18 there is no role legl; did you mean legal?',
  ]));

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

test.each([
  [
    'outside of any',
    '{ document: { path: a.md }, trust: author }',
    ['trust says nothing here: it is no way of any'],
  ],
  [
    'beside people',
    '{ any: [{ approval: { by: [owner] }, trust: author }, { document: { path: a.md } }] }',
    ['trust says nothing beside approval: that is what people do'],
  ],
  [
    'beside reviewers',
    '{ any: [{ review: { count: 1 }, trust: author }, { document: { path: a.md } }] }',
    ['trust says nothing beside review: that is what people do'],
  ],
  [
    'in then',
    '{ if: { expression: lines.added > 3 }, then: [{ fresh: { path: a.yml, field: d, within: 1 year }, trust: author }] }',
    ['trust says nothing here: it is no way of any'],
  ],
  ['a way', '{ any: [{ document: { path: a.md }, trust: author }, { approval: { by: [owner] } }] }', []],
  [
    'a way of several',
    '{ any: [{ all: [{ document: { path: a.md }, trust: author }, { checklist: { path: b.md } }] }, { approval: { by: [owner] } }] }',
    [],
  ],
])('trust that says nothing is told: %s', async (_, require, told) => {
  const found = await said(gate(`when: { changes: [prompt] }, require: [${require}]`));
  expect(found.filter((one) => one.includes('trust'))).toEqual(
    told.map((one) => expect.stringMatching(new RegExp(`^4:\\d+ ${one}; take it out$`))),
  );
});

test.each([
  [
    'that for cel',
    "{ expression: { that: 'lines.added < 3', say: abc } }",
    'unknown key gates.g.require[0].expression.that; did you mean cel?',
  ],
  [
    'file for path',
    '{ document: { file: a.md } }',
    'unknown key gates.g.require[0].document.file; did you mean path?',
  ],
  [
    'from for by',
    '{ approval: { from: [owner] } }',
    'unknown key gates.g.require[0].approval.from; did you mean by?',
  ],
])('another word than the language has is one mistake: %s', async (_, require, told) => {
  const found = await problems(gate(`when: { changes: [prompt] }, require: [${require}]`));
  expect(found).toEqual([expect.stringContaining(told)]);
});
