import { describe, expect, test } from 'vitest';
import { judged, lines, type Scene } from '../support/memory.ts';
import { exampleOf } from '../support/paperwork.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const CHANGE = { 'prompts/system.md': 'You answer questions about orders.\n' };
const at = (name: string): string => `${SYSTEM}/${name}`;

/** A gate of its own around some requirements. */
function only(...require: readonly string[]): string {
  const list = require.map((one) => `      - ${one}\n`).join('');
  return `version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g:\n    title: g\n    remedy: fix it\n    require:\n${list}`;
}

interface Row extends Partial<Scene> {
  readonly name: string;
  readonly require: readonly string[];
  readonly files?: Files;
  readonly expected: readonly string[];
}

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('$name', async ({ require, files = {}, expected, name: _name, ...row }) => {
      const scene = { policy: only(...require), base: BASE, change: { ...CHANGE, ...files }, ...row };
      expect(lines(await judged(scene))).toEqual(expected);
    });
  });
}

const AUDITS = 'document: { path: ".aims/audits/*.yml", schema: audit }';
const NEXT = 'fresh: { path: ".aims/audits/*.yml", field: date, within: 12 months }';
const audit = (date: string): string => exampleOf('audit').replace('date: "2026-06-08"', `date: "${date}"`);
table('documents that are many files', [
  {
    name: 'none is there',
    require: [AUDITS],
    expected: ['g .aims/audits/NAME.yml:1 there is no .aims/audits/*.yml'],
  },
  {
    name: 'none is there, and none need be',
    require: [AUDITS.replace(' }', ', optional: true }')],
    expected: [],
  },
  {
    name: 'each is judged, and no other file',
    require: [AUDITS],
    base: {
      ...BASE,
      '.aims/audits/a.yml': audit('2026-06-08'),
      '.aims/audits/b.yml': audit('last week'),
      '.aims/audits/deeper/c.yml': 'nothing',
      '.aims/audits/d.md': 'nothing',
    },
    expected: ['g .aims/audits/b.yml:4 `date` is not a date'],
  },
  {
    name: 'the newest date counts',
    require: [NEXT],
    base: { ...BASE, '.aims/audits/a.yml': audit('2026-06-08'), '.aims/audits/b.yml': audit('2023-06-08') },
    expected: [],
  },
  {
    name: 'and is too long ago',
    require: [NEXT],
    base: { ...BASE, '.aims/audits/a.yml': audit('2025-06-08'), '.aims/audits/b.yml': audit('2023-06-08') },
    expected: ['g .aims/audits/a.yml:4 date in .aims/audits/a.yml is 2025-06-08, more than 12 months ago'],
  },
  {
    name: 'a star in the name of a system is none of the policy',
    require: ['document: { path: "{system}/*.txt", optional: true }'],
    files: { [at('a.txt')]: 'Text.\n' },
    expected: [],
  },
]);

test('a gate of the organisation is asked when the last of many files goes', async () => {
  const policy = `${only(AUDITS)}    scope: organisation\n`;
  const base = { ...BASE, '.aims/audits/a.yml': exampleOf('audit') };
  const evaluation = await judged({ policy, base, change: { '.aims/audits/a.yml': null } });
  expect(lines(evaluation)).toEqual(['g .aims/audits/NAME.yml:1 there is no .aims/audits/*.yml']);
});

const BIAS = 'document: { path: "{system}/data.yml", schema: data, fields: [bias] }';
table('parts of a document', [
  {
    name: 'what is wrong elsewhere is for another gate',
    require: [BIAS],
    files: { [at('data.yml')]: exampleOf('data').replace(/^quality:[\s\S]*?(?=^bias:)/m, '') },
    expected: [],
  },
  {
    name: 'the part itself is missing',
    require: [BIAS],
    files: { [at('data.yml')]: exampleOf('data').replace(/^bias:[\s\S]*?(?=^lawful)/m, '') },
    expected: [`g ${at('data.yml')}:2 \`bias\` is missing`],
  },
  {
    name: 'a document that is no mapping has no parts',
    require: [BIAS],
    files: { [at('data.yml')]: 'nothing\n' },
    expected: [`g ${at('data.yml')}:1 the file must be a mapping of keys to values`],
  },
  {
    name: 'a document of comments alone is empty',
    require: [BIAS],
    files: { [at('data.yml')]: '# to come\n---\n\n# later\n' },
    expected: [`g ${at('data.yml')}:1 ${at('data.yml')} is empty`],
  },
  {
    name: 'a deeper part',
    require: ['document: { path: "{system}/data.yml", schema: data, fields: [bias.method] }'],
    files: {
      [at('data.yml')]: exampleOf('data')
        .replace(/^ {2}method: .*$/m, '  method: TODO')
        .replace(/^ {2}result: .*$/m, '  result: TODO'),
    },
    expected: [`g ${at('data.yml')}:46 \`bias.method\` is not filled in: "TODO"`],
  },
  {
    name: 'two requirements that miss the same document say so once',
    require: [BIAS, 'fresh: { path: "{system}/data.yml", field: bias.date }'],
    expected: [`g ${at('data.yml')}:1 ${at('data.yml')} does not exist`],
  },
]);

const EACH = (cel: string, each = 'm.list'): string =>
  `expression: { each: ${each}, cel: '${cel}', say: too many, documents: { m: "{system}/m.yml" } }`;
const LIST: Files = { [at('m.yml')]: 'list:\n  - { id: a, n: 1 }\n  - { id: b, n: 3 }\nmore: 2\n' };
table('an expression for each entry', [
  { name: 'holds for each', require: [EACH('one.n <= 3')], files: LIST, expected: [] },
  {
    name: 'not for one, at its line and by its name',
    require: [EACH('one.n <= documents.m.more')],
    files: LIST,
    expected: [`g ${at('m.yml')}:3 too many (b)`],
  },
  {
    name: 'not for a great many: enough of them to see it',
    require: [EACH('one.n < 0')],
    files: { [at('m.yml')]: `list:\n${'  - { id: a, n: 1 }\n'.repeat(100)}` },
    expected: Array.from({ length: 25 }, (__, index) => `g ${at('m.yml')}:${index + 2} too many (a)`),
  },
  {
    name: 'what is not a list',
    require: [EACH('true', 'm.more')],
    files: LIST,
    expected: [`g ${at('m.yml')}:4 more of ${at('m.yml')} is not a list`],
  },
  {
    name: 'an entry that cannot be decided is a finding at its line',
    require: [EACH('one.x > 1')],
    files: LIST,
    expected: [
      `g ${at('m.yml')}:2 too many: ${at('m.yml')} does not say x`,
      `g ${at('m.yml')}:3 too many: ${at('m.yml')} does not say x`,
    ],
  },
  {
    name: 'the roles are those of the target branch',
    require: ['expression: { cel: \'"lee" in roles.risk && !("sam" in roles.risk)\', say: not lee }'],
    files: { '.aims/roles.yml': (BASE['.aims/roles.yml'] ?? '').replace('people: [lee]', 'people: [sam]') },
    expected: [],
  },
]);

table('a date or a link in each entry', [
  {
    name: 'the one that is in the future',
    require: ['fresh: { path: "{system}/m.yml", field: "list[].on" }'],
    files: { [at('m.yml')]: 'list:\n  - { on: 2026-01-01 }\n  - { on: 2027-01-01 }\n' },
    expected: [`g ${at('m.yml')}:3 list[].on in ${at('m.yml')} is in the future: 2027-01-01`],
  },
  {
    name: 'the one that leads nowhere; one that names nothing is for the schema',
    require: ['link: { path: "{system}/m.yml", field: "list[].where" }'],
    files: { [at('m.yml')]: 'list:\n  - { where: README.md }\n  - { where: gone.md }\n  - { id: a }\n' },
    expected: [`g ${at('m.yml')}:3 list[].where names a file that does not exist: gone.md`],
  },
]);

const SLA =
  'within: { critical: { detected: 4 hours, resolved: 24 hours }, high: { detected: 8 hours, resolved: 3 days }, moderate: { detected: 1 day, resolved: 10 days }, low: { detected: 7 days, resolved: 30 days } }';
const LOG = `incidents: { path: "{system}/incidents.yml", ${SLA} }`;
const incident = (times: string, severity = 'critical'): Files => ({
  [at('incidents.yml')]:
    `incidents:\n  - { id: I-1, title: leak, severity: ${severity}, cause: c, action: a, ${times} }\n`,
});
table('incidents', [
  { name: 'none', require: [LOG], files: { [at('incidents.yml')]: 'incidents: []\n' }, expected: [] },
  {
    name: 'to the minute within its time',
    require: [LOG],
    files: incident(
      'started: 2026-11-20T00:00:00Z, detected: 2026-11-20T04:00:00Z, resolved: 2026-11-21T04:00:00Z',
    ),
    expected: [],
  },
  {
    name: 'noticed a minute late',
    require: [LOG],
    files: incident(
      'started: 2026-11-20T00:00:00Z, detected: 2026-11-20T04:01:00Z, resolved: 2026-11-21T04:00:00Z',
    ),
    expected: [
      `g ${at('incidents.yml')}:2 I-1 “leak” was noticed after 4 hours; the limit for critical incidents is 4 hours`,
    ],
  },
  {
    name: 'late, with the reason',
    require: [LOG],
    files: incident(
      'started: 2026-11-10T00:00:00Z, detected: 2026-11-12T00:00:00Z, resolved: 2026-11-21T04:00:00Z, late-because: the supplier was slow',
    ),
    expected: [],
  },
  {
    name: 'a reason does not keep it open for ever',
    require: [LOG],
    files: incident('started: 2026-11-20T00:00:00Z, detected: 2026-11-20T01:00:00Z, late-because: slow'),
    expected: [
      `g ${at('incidents.yml')}:2 I-1 “leak” has been open for 3 days; the limit for critical incidents is 24 hours`,
    ],
  },
  {
    name: 'open, and within its time',
    require: [LOG],
    files: incident('started: 2026-11-23T00:00:00Z, detected: 2026-11-23T01:00:00Z'),
    expected: [],
  },
  {
    name: 'resolved before it was noticed',
    require: [LOG],
    files: incident(
      'started: 2026-11-20T00:00:00Z, detected: 2026-11-20T03:00:00Z, resolved: 2026-11-20T02:00:00Z',
    ),
    expected: [`g ${at('incidents.yml')}:2 I-1 “leak”: resolved is earlier than the time that precedes it`],
  },
  {
    name: 'a severity nobody knows, and a time that is none',
    require: [LOG],
    files: {
      [at('incidents.yml')]:
        'incidents:\n  - { id: I-1, title: leak, severity: bad }\n  - { id: I-2, title: leak, severity: low, started: then }\n',
    },
    expected: [
      `g ${at('incidents.yml')}:2 I-1 “leak” has no known severity`,
      `g ${at('incidents.yml')}:3 I-2 “leak”: started is not a time`,
    ],
  },
  {
    name: 'in the future',
    require: [LOG],
    files: incident('started: 2026-11-24T00:00:00Z, detected: 2026-11-24T03:00:00Z'),
    expected: [`g ${at('incidents.yml')}:2 I-1 “leak”: started is in the future`],
  },
]);

const RISKS = 'risks: { path: "{system}/r.yml" }';
const accepted = (by: string): string =>
  `risks:\n  - { id: broken }\n  - { id: R-1, title: leak, likelihood: 2, impact: 4, treatment: accept, rationale: rare, accepted-by: ${by} }\n`;
table('who accepts a risk', [
  { name: 'the owner', require: [RISKS], files: { [at('r.yml')]: accepted('dana') }, expected: [] },
  { name: 'the role risk', require: [RISKS], files: { [at('r.yml')]: accepted('"@Lee"') }, expected: [] },
  {
    name: 'anybody else, at the line of the risk',
    require: [RISKS],
    files: { [at('r.yml')]: accepted('sam') },
    expected: [`g ${at('r.yml')}:3 R-1 is accepted by @sam, who may not accept risks`],
  },
  {
    name: 'whom the policy names',
    require: ['risks: { path: "{system}/r.yml", accept: ["@sam"] }'],
    files: { [at('r.yml')]: accepted('sam') },
    expected: [],
  },
  {
    name: 'the author of the change that brings it',
    require: [RISKS],
    files: { [at('r.yml')]: accepted('dana') },
    author: 'Dana',
    reviews: [],
    expected: [`g ${at('r.yml')}:3 R-1 is accepted by @dana, the author of this change`],
  },
  {
    name: 'the author of a later change',
    require: [RISKS],
    base: { ...BASE, [at('r.yml')]: accepted('dana') },
    author: 'dana',
    reviews: [],
    expected: [],
  },
  {
    name: 'the author, of a risk that grew',
    require: [RISKS],
    base: { ...BASE, [at('r.yml')]: accepted('dana').replace('impact: 4', 'impact: 3') },
    files: { [at('r.yml')]: accepted('dana') },
    author: 'dana',
    reviews: [],
    expected: [`g ${at('r.yml')}:3 R-1 is accepted by @dana, the author of this change`],
  },
]);

table('impacts and the tier', [
  {
    name: 'an impact that is larger than the tier',
    require: ['impacts: { path: "{system}/i.yml" }'],
    files: {
      [at('i.yml')]: 'phase: full\nrisk: limited\nimpacts: { groups: { severity: high, measures: [a] } }\n',
    },
    expected: [
      `g ${at('i.yml')}:2 the impact on groups is high; the assessment calls the system limited risk`,
    ],
  },
]);

const CARD_NUMBERS = 'model-index: { path: "{system}/card.md", results: ["{system}/evaluation.json"] }';
const card = (value: string): Files => ({
  [at('card.md')]:
    `---\nmodel-index:\n- name: bot\n  results:\n  - dataset: { type: beans, name: Beans }\n    metrics:\n    - type: accuracy\n      value: ${value}\n---\n\n# Card\n`,
  [at('evaluation.json')]: '{"beans/accuracy":0.9412,"f1":0.5}',
});
const claims = (value: string, expected: readonly string[]): Row => ({
  name: `a card that says ${value}`,
  require: [CARD_NUMBERS],
  files: card(value),
  expected,
});
const wrong = (said: string): readonly string[] => [
  `g ${at('card.md')}:8 beans/accuracy is ${said} in the card and 0.9412 in the results`,
];
table('model-index', [
  claims('0.9412', []),
  claims('0.94', []),
  claims('94.1', []),
  claims('0.95', wrong('0.95')),
  claims('1', wrong('1')),
  claims('96', wrong('96')),
  {
    name: 'a number no result gives',
    require: [CARD_NUMBERS],
    files: { ...card('0.94'), [at('evaluation.json')]: '{"f1":0.94}' },
    expected: [`g ${at('card.md')}:8 beans/accuracy is 0.94 in the card; no committed result gives it`],
  },
  {
    name: 'a card without numbers claims nothing',
    require: [CARD_NUMBERS.replace(' }', ', empty: allowed }')],
    files: { [at('card.md')]: '# Card\n' },
    expected: [],
  },
]);
