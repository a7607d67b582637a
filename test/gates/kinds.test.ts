import { describe, expect, test } from 'vitest';
import { dateAfter } from '../../src/period.ts';
import { judged, lines, type Scene } from '../support/memory.ts';
import { exampleOf } from '../support/paperwork.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const CHANGE = { 'prompts/system.md': 'You answer questions about orders.\n' };
const at = (name: string): string => `${SYSTEM}/${name}`;

/** A gate of its own around one requirement. */
function only(require: string): string {
  return `version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g:\n    title: g\n    remedy: fix it\n    require:\n      - ${require}\n`;
}

interface Row extends Partial<Scene> {
  readonly name: string;
  readonly require: string;
  readonly files?: Files;
  readonly expected: readonly string[];
}

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('$name', async ({ require, files = {}, expected, name: _name, ...row }) => {
      const scene = { policy: only(require), base: BASE, change: { ...CHANGE, ...files }, ...row };
      expect(lines(await judged(scene))).toEqual(expected);
    });
  });
}

const LIST = 'checklist: { path: "{system}/list.md" }';
table('checklist', [
  { name: 'all ticked', require: LIST, files: { [at('list.md')]: '- [x] one\n- [X] two\n' }, expected: [] },
  {
    name: 'one open, at its line',
    require: LIST,
    files: { [at('list.md')]: '# T\n\n- [x] one\n  - [ ] `T-2` tested with users\n' },
    expected: [`g ${at('list.md')}:4 \`T-2\` “tested with users” is not ticked`.replaceAll('`', '')],
  },
  {
    name: 'no items at all',
    require: LIST,
    files: { [at('list.md')]: 'Nothing here, - [ ] not an item\n' },
    expected: [`g ${at('list.md')}:1 ${at('list.md')} has no items to tick`],
  },
  {
    name: 'a tick in code is no tick',
    require: LIST,
    files: { [at('list.md')]: '```\n- [x] one\n```\n' },
    expected: [`g ${at('list.md')}:1 ${at('list.md')} has no items to tick`],
  },
  {
    name: 'named items must be there; others may stay open',
    require: 'checklist: { path: "{system}/list.md", items: [T-1, T-9] }',
    files: { [at('list.md')]: '- [x] `T-1` one\n- [ ] `T-2` two\n' },
    expected: [`g ${at('list.md')}:1 item T-9 is not in ${at('list.md')}`],
  },
  {
    name: 'YAML items',
    require: 'checklist: { path: "{system}/list.yml" }',
    files: {
      [at('list.yml')]: 'items:\n  - { id: a, done: true }\n  - { id: b, title: Second, done: false }\n',
    },
    expected: [`g ${at('list.yml')}:3 b “Second” is not ticked`],
  },
  { name: 'missing', require: LIST, expected: [`g ${at('list.md')}:1 ${at('list.md')} does not exist`] },
]);

const FRESH = 'fresh: { path: "{system}/m.yml", field: reviewed.on, within: 6 months }';
const dated = (date: string): Files => ({ [at('m.yml')]: `reviewed:\n  on: ${date}\n` });
table('fresh', [
  { name: 'within the period', require: FRESH, files: dated('2026-05-23'), expected: [] },
  {
    name: 'one day too old',
    require: FRESH,
    files: dated('2026-05-22'),
    expected: [`g ${at('m.yml')}:2 reviewed.on in ${at('m.yml')} is 2026-05-22, more than 6 months ago`],
  },
  {
    name: 'in the future',
    require: FRESH,
    files: dated('2026-11-24'),
    expected: [`g ${at('m.yml')}:2 reviewed.on in ${at('m.yml')} is in the future: 2026-11-24`],
  },
  {
    name: 'no such day',
    require: FRESH,
    files: dated('2026-13-01'),
    expected: [`g ${at('m.yml')}:2 reviewed.on is not a date such as 2026-01-31: 2026-13-01`],
  },
  {
    name: 'not there',
    require: FRESH,
    files: { [at('m.yml')]: 'reviewed: {}\n' },
    expected: [`g ${at('m.yml')}:1 reviewed.on is missing in ${at('m.yml')}`],
  },
  {
    name: 'until a day that is past',
    require: 'fresh: { path: "{system}/m.yml", until: next }',
    files: { [at('m.yml')]: 'next: "2026-11-22"\n' },
    expected: [`g ${at('m.yml')}:1 next in ${at('m.yml')} is past: 2026-11-22`],
  },
  ...(
    [
      ['2027-05-23', []],
      ['2027-05-24', [`g ${at('m.yml')}:1 next in ${at('m.yml')} is 2027-05-24, more than 6 months ahead`]],
    ] as const
  ).map(
    ([next, expected]): Row => ({
      name: `until ${next}, at most so far ahead`,
      require: 'fresh: { path: "{system}/m.yml", until: next, within: 6 months }',
      files: { [at('m.yml')]: `next: "${next}"\n` },
      expected,
    }),
  ),
  {
    name: 'front matter of Markdown',
    require: 'fresh: { path: policy.md, until: review-date }',
    files: { 'policy.md': '---\nreview-date: "2027-01-01"\n---\n\n# Policy\n' },
    expected: [],
  },
]);

describe('periods', () => {
  test.each([
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2026-11-30', '90 days', '2027-02-28'],
    ['2026-12-31', '12 months', '2027-12-31'],
  ])('%s and %s is %s', (date, period, expected) => {
    expect(dateAfter(date, period)).toBe(expected);
  });
});

const LINK = 'link: { path: "{system}/m.yml", field: dashboard }';
const linked = (target: string): Files => ({ [at('m.yml')]: `dashboard: ${target}\n` });
table('link', [
  { name: 'an address', require: LINK, files: linked('https://grafana.acme.com/d/1'), expected: [] },
  { name: 'a file that is there', require: LINK, files: linked('./README.md#metrics'), expected: [] },
  {
    name: 'a file that is not there',
    require: LINK,
    files: linked('docs/none.md'),
    expected: [`g ${at('m.yml')}:1 dashboard names a file that does not exist: docs/none.md`],
  },
  {
    name: 'no https',
    require: LINK,
    files: linked('"javascript:alert(1)"'),
    expected: [`g ${at('m.yml')}:1 dashboard is not an https address: javascript:alert(1)`],
  },
  {
    name: 'nothing',
    require: LINK,
    files: linked('""'),
    expected: [`g ${at('m.yml')}:1 ${at('m.yml')} names no dashboard`],
  },
]);

const RISKS = 'risks: { path: "{system}/r.yml", limit: 9 }';
const risk = (text: string): Files => ({ [at('r.yml')]: `risks:\n  - { id: R-1, title: leak, ${text} }\n` });
table('risks', [
  {
    name: 'treated and small enough',
    require: RISKS,
    files: risk(
      'likelihood: 4, impact: 4, treatment: mitigate, measures: [a], residual: { likelihood: 1, impact: 4 }',
    ),
    expected: [],
  },
  {
    name: 'above the limit and untreated',
    require: RISKS,
    files: risk('likelihood: 4, impact: 4, residual: { likelihood: 1, impact: 4 }'),
    expected: [`g ${at('r.yml')}:2 R-1 “leak” scores 4 × 4 = 16 (limit 9) and has no treatment`],
  },
  {
    name: 'what stays is above the limit and nobody accepts it',
    require: RISKS,
    files: risk(
      'likelihood: 5, impact: 2, treatment: mitigate, measures: [a], residual: { likelihood: 5, impact: 2 }',
    ),
    expected: [
      `g ${at('r.yml')}:2 R-1 “leak” stays at 10 (limit 9) and nobody accepts it`,
      `g ${at('r.yml')}:1 the worst residual risk is 10, which is limited risk; the register says limited`,
    ].slice(0, 1),
  },
  {
    name: 'accepted without a name',
    require: RISKS,
    files: risk('likelihood: 1, impact: 4, treatment: accept, rationale: because'),
    expected: [`g ${at('r.yml')}:2 R-1 “leak” is accepted without a reason or a name`],
  },
  {
    name: 'larger with its measures than without, and mitigated by nothing',
    require: RISKS,
    files: risk('likelihood: 1, impact: 4, treatment: mitigate, residual: { likelihood: 2, impact: 4 }'),
    expected: [
      `g ${at('r.yml')}:2 R-1 “leak” is larger with its measures (8) than without`,
      `g ${at('r.yml')}:2 R-1 “leak” is to be mitigated and lists no measures`,
    ],
  },
  {
    name: 'the register calls it safer than the assessment',
    require: 'risks: { path: "{system}/r.yml", limit: 16 }',
    files: risk(
      'likelihood: 4, impact: 4, treatment: mitigate, measures: [a], residual: { likelihood: 3, impact: 4 }',
    ),
    expected: [
      `g ${at('r.yml')}:1 the worst residual risk is 12, which is high risk; the register says limited`,
    ],
  },
  {
    name: 'assessed content that is another now',
    require: RISKS.replace(' }', ', empty: allowed }'),
    files: { [at('r.yml')]: 'assessed:\n  prompts/system.md: 0123456789ab\nrisks: []\n' },
    expected: [`g ${at('r.yml')}:2 ${at('r.yml')} assessed another version of prompts/system.md`],
  },
]);

const ASSESSED =
  'phase: full\nrisk: limited\nimpacts: { groups: { severity: low } }\nconclusion: The system may be released.\n';
const IMPACTS = 'impacts: { path: "{system}/i.yml" }';
table('impacts', [
  {
    name: 'full and agreeing',
    require: IMPACTS,
    files: { [at('i.yml')]: 'phase: full\nrisk: limited\nimpacts: { groups: { severity: low } }\n' },
    expected: [],
  },
  {
    name: 'preliminary past design, and a higher tier than the register',
    require: IMPACTS,
    files: { [at('i.yml')]: 'phase: preliminary\nrisk: high\nimpacts: { groups: { severity: high } }\n' },
    expected: [
      `g ${at('i.yml')}:1 the impact assessment is preliminary, and the system is past design`,
      `g ${at('i.yml')}:2 the impact assessment calls the system high risk; the register says limited`,
      `g ${at('i.yml')}:3 the impact on groups is high and has no measures`,
    ],
  },
  {
    name: 'a conclusion in words where the policy requires a decision',
    require: IMPACTS.replace(' }', ', decision-from: limited }'),
    files: { [at('i.yml')]: ASSESSED },
    expected: [`g ${at('i.yml')}:4 the impact assessment of a system of limited risk has no decision`],
  },
  {
    name: 'a conclusion in words at a tier below the one that needs a decision',
    require: IMPACTS.replace(' }', ', decision-from: high }'),
    files: { [at('i.yml')]: ASSESSED },
    expected: [],
  },
]);

const EXPRESSION = (cel: string, more = ''): string => `expression: { cel: '${cel}'${more} }`;
table('expression', [
  { name: 'holds', require: EXPRESSION('system.risk == "limited" && changes.size() == 1'), expected: [] },
  {
    name: 'does not hold, in the words of the policy',
    require: EXPRESSION('system.risk == "high"', ', say: only high risk here'),
    expected: ['g only high risk here'],
  },
  {
    name: 'of each change',
    require: EXPRESSION('change.path.startsWith("assistants/")'),
    expected: [
      'g prompts/system.md:1 change.path.startsWith("assistants/") does not hold (prompts/system.md)',
    ],
  },
  {
    name: 'over a document',
    require: EXPRESSION('documents.m.errors < 0.02', ', documents: { m: "{system}/m.yml" }'),
    files: { [at('m.yml')]: 'errors: 0.01\n' },
    expected: [],
  },
  {
    name: 'an error is a finding, not a pass',
    require: EXPRESSION('documents.m.errors < 0.02', ', documents: { m: "{system}/m.yml" }'),
    files: { [at('m.yml')]: 'other: 1\n' },
    expected: [
      `g ${at('m.yml')}:1 ${at('m.yml')} does not say errors, which documents.m.errors < 0.02 needs`,
    ],
  },
  {
    name: 'neither true nor false',
    require: EXPRESSION('dyn(1 + 1)'),
    expected: ['g dyn(1 + 1) is neither true nor false'],
  },
]);

const DOC = (name: string): string => `{ document: { path: "{system}/${name}.md" } }`;
table('any, all, not', [
  {
    name: 'one of two',
    require: `any: [${DOC('a')}, ${DOC('b')}]`,
    files: { [at('b.md')]: '# B\n\nText.\n' },
    expected: [],
  },
  {
    name: 'none of two: the one with the least missing',
    require: `any: [{ all: [${DOC('a')}, ${DOC('b')}] }, ${DOC('c')}]`,
    expected: [`g ${at('c.md')}:1 ${at('c.md')} does not exist (or: ${at('a.md')} does not exist)`],
  },
  {
    name: 'all of two',
    require: `any: [{ all: [${DOC('a')}, ${DOC('b')}] }]`,
    files: { [at('a.md')]: '# A\n\nText.\n' },
    expected: [`g ${at('b.md')}:1 ${at('b.md')} does not exist`],
  },
  { name: 'not', require: `not: ${DOC('a')}`, expected: [] },
  {
    name: 'not, but it is',
    require: `not: ${DOC('a')}`,
    files: { [at('a.md')]: '# A\n\nText.\n' },
    expected: [`g the policy forbids this: ${at('a.md')} is complete`],
  },
]);

const MODEL = { 'src/bot.py': 'import openai\nopenai.chat(model="gpt-4.1")\n' };
const CLAIMS = (BASE[at('system.yml')] ?? '').replace('paths: [', 'paths: [src/**, package.json, ');
const OPENAI = '.aims/suppliers/openai.yml';
const NAMED = CLAIMS.replace('suppliers: [example-ai]', 'suppliers: [example-ai, openai]');
/** The example's assessment, of OpenAI; `from` one place of it, rewritten. */
function supplierFile(from: string | RegExp = '', to = '', entry = NAMED): Files {
  const text = exampleOf('supplier')
    .replace('name: Example AI', 'name: OpenAI')
    .replace('models: ["chat-*"]', 'models: ["gpt-4*", "openai/**"]')
    .replace('packages: [example-ai]', 'packages: [openai]');
  const changed = text.replace(from, to);
  if (from !== '' && changed === text) throw new TypeError(`the assessment does not hold ${from}`);
  return { [at('system.yml')]: entry, [OPENAI]: changed };
}
const assessed = (name: string, from: string | RegExp, to: string, expected: readonly string[]): Row => ({
  name,
  require: 'supplier: {}',
  base: { ...BASE, ...supplierFile(from, to) },
  files: MODEL,
  expected,
});
table('supplier', [
  assessed('covered', '', '', []),
  assessed('the assessment ended', 'valid-until: "2027-03-01"', 'valid-until: "2026-11-22"', [
    'g src/bot.py:2 gpt-4.1: the assessment of OpenAI ended on 2026-11-22',
  ]),
  assessed('rejected', 'decision: approved', 'decision: rejected', [
    `g src/bot.py:2 gpt-4.1: ${OPENAI} says that OpenAI was rejected`,
  ]),
  assessed('approved under conditions nobody wrote down', 'decision: approved', 'decision: conditional', [
    `g ${OPENAI}:2 ${OPENAI} does not count for gpt-4.1: \`conditions\` is missing`,
  ]),
  assessed('nothing on incidents in the contract', /^ {2}incidents: Reported.*\n/m, '', [
    `g ${OPENAI}:16 ${OPENAI} does not count for gpt-4.1: \`incidents\` is missing in \`contract\``,
  ]),
  assessed('no procedure for its failure', /^failure: .*$/m, 'failure: TBD', [
    `g ${OPENAI}:26 ${OPENAI} does not count for gpt-4.1: \`failure\` is not filled in: "TBD"`,
  ]),
  assessed('not looked at for too long', 'reviewed: "2026-09-30"', 'reviewed: "2025-09-30"', [
    'g src/bot.py:2 gpt-4.1: performance and incidents of OpenAI were last looked at on 2025-09-30, longer ago than 12 months',
  ]),
  assessed('to be assessed tomorrow', 'date: "2026-03-02"', 'date: "2026-11-24"', [
    'g src/bot.py:2 gpt-4.1: OpenAI is only assessed on 2026-11-24, which is in the future',
  ]),
  {
    name: 'not in the register',
    require: 'supplier: {}',
    base: { ...BASE, ...supplierFile('', '', CLAIMS) },
    files: MODEL,
    expected: [
      `g ${at('system.yml')}:1 gpt-4.1 is supplied by openai, which the register entry does not name`,
    ],
  },
  {
    name: 'not assessed',
    require: 'supplier: {}',
    base: { ...BASE, [at('system.yml')]: CLAIMS },
    files: MODEL,
    expected: ['g src/bot.py:2 gpt-4.1 has no assessed supplier'],
  },
  {
    name: 'an assessment that is no YAML may have been the one',
    require: 'supplier: {}',
    base: { ...BASE, [at('system.yml')]: NAMED, [OPENAI]: 'name: [\n' },
    files: MODEL,
    expected: [
      'g src/bot.py:2 gpt-4.1 has no assessed supplier',
      expect.stringContaining(`${OPENAI} does not count for gpt-4.1: `),
    ],
  },
  {
    name: 'an assessment that comes with the change itself does not count',
    require: 'supplier: {}',
    base: { ...BASE, [at('system.yml')]: NAMED },
    files: { ...MODEL, ...supplierFile() },
    expected: ['g src/bot.py:2 gpt-4.1 has no assessed supplier'],
  },
  {
    name: 'a package that is new, but not one that is bumped',
    require: 'supplier: {}',
    base: { ...BASE, [at('system.yml')]: CLAIMS, 'package.json': '{"dependencies":{"openai":"^4"}}\n' },
    files: { 'package.json': '{"dependencies":{"openai":"^5","cohere-ai":"^1"}}\n' },
    expected: ['g package.json:1 cohere-ai has no assessed supplier'],
  },
]);

const exception = (text: string): Files => ({
  '.aims/exceptions/late-card.yml': `id: late-card\ngate: g\nsystem: support-bot\nreason: the card follows next week\nrequested-by: sam\n${text}`,
});
const NEEDS = 'document: { path: "{system}/extra.md" }';
table('exceptions', [
  {
    name: 'in force: a notice with the days that are left, and nothing blocks',
    require: NEEDS,
    base: { ...BASE, ...exception('approved-by: lee\nexpires: "2026-12-05"\n') },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card holds 12 more days: the card follows next week`,
    ],
  },
  {
    name: 'on its last day',
    require: NEEDS,
    base: { ...BASE, ...exception('approved-by: lee\nexpires: "2026-11-23"\n') },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card holds 0 more days: the card follows next week`,
    ],
  },
  {
    name: 'of two that hold, the one that holds longer',
    require: NEEDS,
    base: {
      ...BASE,
      ...exception('approved-by: lee\nexpires: "2026-12-05"\n'),
      '.aims/exceptions/longer.yml':
        'id: longer\ngate: g\nsystem: support-bot\nreason: the card follows next month\nrequested-by: sam\napproved-by: lee\nexpires: "2026-12-25"\n',
    },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception longer holds 32 more days: the card follows next month`,
    ],
  },
  {
    name: 'ended',
    require: NEEDS,
    base: { ...BASE, ...exception('approved-by: lee\nexpires: "2026-11-22"\n') },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card does not hold: it ended on 2026-11-22`,
    ],
  },
  {
    name: 'approved by who asked for it',
    require: NEEDS,
    base: { ...BASE, ...exception('approved-by: Sam\nexpires: "2026-12-05"\n') },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card does not hold: @sam both asked for it and approved it`,
    ],
  },
  {
    name: 'one that does not follow its schema says where, and excepts nothing',
    require: NEEDS,
    base: { ...BASE, ...exception('approved-by: lee\n') },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card does not hold: .aims/exceptions/late-card.yml:1 \`expires\` is missing`,
    ],
  },
  {
    name: 'one that still is the template',
    require: NEEDS,
    base: { ...BASE, ...exception('approved-by: REPLACE-github-login\nexpires: "2026-12-05"\n') },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card does not hold: .aims/exceptions/late-card.yml:6 \`approved-by\` is not filled in: "REPLACE-github-login"`,
    ],
  },
  {
    name: 'one that is no YAML may have been for this gate',
    require: NEEDS,
    base: { ...BASE, '.aims/exceptions/late-card.yml': 'gate: g\ngate: g\n' },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card does not hold: .aims/exceptions/late-card.yml:2 this key is there twice`,
    ],
  },
  {
    name: 'one that is no YAML does not stand before one that holds',
    require: NEEDS,
    base: {
      ...BASE,
      ...exception('approved-by: lee\nexpires: "2026-12-05"\n'),
      '.aims/exceptions/zzz.yml': '[',
    },
    expected: [
      `g ${at('extra.md')}:1 ${at('extra.md')} does not exist; exception late-card holds 12 more days: the card follows next week`,
    ],
  },
  {
    name: 'one that comes with the change itself does not count',
    require: NEEDS,
    files: exception('approved-by: lee\nexpires: "2026-12-05"\n'),
    expected: [`g ${at('extra.md')}:1 ${at('extra.md')} does not exist`],
  },
]);

describe('exceptions and the verdict', () => {
  const base = { ...BASE, ...exception('approved-by: lee\nexpires: "2026-12-05"\n') };

  test('in force, the gate passes', async () => {
    const evaluation = await judged({ policy: only(NEEDS), base, change: CHANGE });
    expect(evaluation.verdict).toBe('pass');
    expect(evaluation.findings.map(({ level }) => level)).toEqual(['notice']);
  });

  test('a locked gate has no exceptions', async () => {
    const policy = only(NEEDS).replace('title: g', 'title: g\n    locked: tighten-only');
    const evaluation = await judged({ policy, base, change: CHANGE });
    expect(evaluation.verdict).toBe('fail');
    expect(lines(evaluation)[0]).toContain('the policy locks this gate');
  });

  test('the author of the change cannot have approved it', async () => {
    const reviews: Scene['reviews'] = [];
    const evaluation = await judged({ policy: only(NEEDS), base, change: CHANGE, author: 'lee', reviews });
    expect(evaluation.verdict).toBe('fail');
  });
});
