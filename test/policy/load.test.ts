import { describe, expect, test } from 'vitest';
import { OWN, policy, problems } from './read.ts';

interface Row {
  readonly name: string;
  readonly policy: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const REQUIRE = 'require: [{ registered: {} }]';
/** A gate whose keys start on line 4, column 5. */
const gate = (keys: string) => `version: 1\ngates:\n  g:\n    ${keys}\n    ${REQUIRE}\n`;

/** `&a` holds nine texts, and each list after it nine times the one before. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = `*${'abcdefgh'[index]}`;
    return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
  }),
].join('\n');

const SYNTAX: readonly Row[] = [
  {
    name: 'a tab as indentation',
    policy: 'version: 1\ngates:\n\tg:\n',
    expected: ['3:1 the YAML is broken: a tab indents this line; indent it with blanks'],
  },
  {
    name: 'a key that is there twice',
    policy: 'version: 1\nmode: audit\nmode: enforce\n',
    expected: ['3:1 this key is there twice; keep one of the two'],
  },
  {
    name: 'a quotation mark that is not closed',
    policy: 'version: 1\nname: "ours\nmode: audit\n',
    expected: ['2:7 the YAML is broken: a quotation mark is not closed; close the quotation mark'],
  },
  {
    name: 'a list that is not closed',
    policy: 'version: 1\ntrusted: [a, b\n',
    expected: ['2:10 the YAML is broken: a bracket is not closed; close the bracket'],
  },
  {
    name: 'aliases that multiply',
    policy: BOMB,
    expected: ['1:1 the YAML is broken: its aliases multiply; write the values out'],
  },
  {
    name: 'an alias to its own parent',
    policy: 'version: 1\ngates: &all\n  g: *all\n',
    expected: ['3:3 this value contains itself; write it out'],
  },
  {
    name: 'an alias to nothing',
    policy: 'version: *one\n',
    expected: [
      '1:1 the YAML is broken: a value begins with "*" and names no anchor; put the text in quotation marks, or write the anchor before it',
    ],
  },
  { name: 'an empty file', policy: '# nothing yet\n', expected: ['1:1 the file is empty; write it'] },
  {
    name: 'a second document',
    policy: 'version: 1\n---\nversion: 1\n',
    expected: ['2:1 there is a second YAML document; keep one'],
  },
];

const SCHEMA: readonly Row[] = [
  {
    name: 'a key misspelt',
    policy:
      'version: 1\ngates:\n  model-card:\n    when:\n      chagnes: [prompt]\n    require: [{ registered: {} }]\n',
    expected: ['5:7 unknown key gates.model-card.when.chagnes; did you mean changes?'],
  },
  {
    name: 'a key like no other',
    policy: 'version: 1\nextends: preset:baseline\ncolour: red\n',
    expected: ['3:1 unknown key colour; take it out'],
  },
  {
    name: 'a level that does not exist',
    policy: gate('level: blocking'),
    expected: ['4:12 gates.g.level cannot be blocking; use one of: failure, warning, notice, off'],
  },
  {
    name: 'a level misspelt',
    policy: gate('level: warnign'),
    expected: ['4:12 gates.g.level cannot be warnign; did you mean warning?'],
  },
  {
    name: 'a word as short as another is not near it',
    policy: gate('level: on'),
    expected: ['4:12 gates.g.level cannot be on; use one of: failure, warning, notice, off'],
  },
  {
    name: 'a class in a list',
    policy: gate('when: { changes: [model, promt] }'),
    expected: ['4:30 gates.g.when.changes[1] cannot be promt; did you mean prompt?'],
  },
  {
    name: 'a control that does not exist',
    policy: gate('controls: [A.6.2.5, A.99.99.99]'),
    expected: ['4:25 ISO/IEC 42001 has no control or clause A.99.99.99'],
  },
  {
    name: 'a control that nearly exists',
    policy: gate('controls: [A.6.2.555]'),
    expected: ['4:16 ISO/IEC 42001 has no control or clause A.6.2.555; did you mean A.6.2.5?'],
  },
  { name: 'another version', policy: 'version: 2\n', expected: ['1:10 version cannot be 2; use one of: 1'] },
  {
    name: 'the version as text',
    policy: 'version: "1"\n',
    expected: ['1:10 version cannot be "1"; did you mean 1?'],
  },
  {
    name: 'no version',
    policy: 'name: ours\n',
    expected: ['1:1 version is missing; add version: Version of this format.'],
  },
  {
    name: 'a gate id with capitals',
    policy: `version: 1\ngates:\n  Model_Card: { ${REQUIRE} }\n`,
    expected: ['3:3 gates.Model_Card is not a valid name; use lower-case letters, digits and dashes'],
  },
  {
    name: 'a review by nobody',
    policy: 'version: 1\ngates:\n  g:\n    require:\n      - review: { count: 0 }\n',
    expected: [
      '5:26 gates.g.require[0].review.count is 0, and must be at least 1; give a number of at least 1',
    ],
  },
  {
    name: 'a tier misspelt',
    policy: 'version: 1\ngates:\n  g:\n    require:\n      - review: { count: { higt: 2 } }\n',
    expected: ['5:28 unknown key gates.g.require[0].review.count.higt; did you mean high?'],
  },
  {
    name: 'two requirements in one',
    policy: 'version: 1\ngates:\n  g:\n    require:\n      - { registered: {}, review: { count: 1 } }\n',
    expected: [
      '5:9 one requirement says both registered and review; write each as an entry of the list of its own',
    ],
  },
  {
    name: 'a list',
    policy: '- version: 1\n',
    expected: ['1:1 the file must be a mapping of keys to values; begin with its keys and their values'],
  },
  {
    name: 'no gates at all',
    policy: 'version: 1\n',
    expected: ['1:1 the policy has no gates; add extends: preset:baseline or gates'],
  },
  {
    name: 'a new gate that requires nothing',
    policy: 'version: 1\nextends: preset:baseline\ngates:\n  ours: { level: notice }\n',
    expected: ['4:3 gate ours requires nothing; add require'],
  },
  {
    name: 'every mistake at once, in order',
    policy: `version: 1\nmode: loud\ngates:\n  g:\n    levle: off\n    ${REQUIRE}\n`,
    expected: [
      '2:7 mode cannot be loud; use one of: enforce, audit',
      '5:5 unknown key gates.g.levle; did you mean level?',
    ],
  },
];

test.each([...SYNTAX, ...SCHEMA])('$name', async ({ policy: text, files, expected }) => {
  expect(await problems(text, files)).toEqual(expected.map((line) => `${OWN}:${line}`));
});

describe('what a policy says when it says little', () => {
  test('the defaults', async () => {
    const { path, name, mode, systems, roles, governanceRole, files, gates } = await policy(
      gate('title: ours'),
    );
    expect({ path, name, mode, systems, roles, governanceRole, files }).toEqual({
      path: OWN,
      name: OWN,
      mode: undefined,
      systems: '.aims/systems',
      roles: '.aims/roles.yml',
      governanceRole: 'governance',
      files: [],
    });
    expect(gates).toEqual([
      {
        id: 'g',
        title: 'ours',
        why: 'The policy of this repository asks for it.',
        controls: [],
        references: [],
        documents: ['{system}/system.yml'],
        decisive: [],
        approvals: [],
        level: 'failure',
        locked: false,
        scope: 'system',
        when: { files: 'all' },
        require: [{ kind: 'registered' }],
      },
    ]);
  });

  const each = (count: number) => ({ minimal: count, limited: count, high: count, unacceptable: count });
  const all = ['review', 'ssh', 'sigstore', 'commit'];
  const anyWay = { minimal: all, limited: all, high: all, unacceptable: all };
  const rows: readonly [string, string, unknown][] = [
    [
      'an approval by one',
      'approval: { by: [owner] }',
      { kind: 'approval', by: [{ kind: 'owner' }], count: each(1), ways: anyWay },
    ],
    [
      'approvers of every kind',
      'approval: { by: [owner, codeowners, "role:risk", "team:Acme/Risk", "permission:maintain", "app:checker", "@dana"], count: 2 }',
      {
        kind: 'approval',
        by: [
          { kind: 'owner' },
          { kind: 'codeowners' },
          { kind: 'role', role: 'risk' },
          { kind: 'team', team: 'acme/risk' },
          { kind: 'permission', level: 'maintain' },
          { kind: 'app', app: 'checker[bot]' },
          { kind: 'person', login: '@dana' },
        ],
        count: each(2),
        ways: anyWay,
      },
    ],
    [
      'an approval by tier, with a review standard',
      'approval: { by: [owner], count: { high: 2 }, min-minutes: { high: 10 }, rationale: required, max-per-hour: 6 }',
      {
        kind: 'approval',
        by: [{ kind: 'owner' }],
        count: { ...each(0), high: 2, unacceptable: 2 },
        ways: anyWay,
        standard: {
          minMinutes: { ...each(0), high: 10, unacceptable: 10 },
          rationale: 'required',
          maxPerHour: 6,
        },
      },
    ],
    [
      'approvals by different people',
      'distinct: [{ by: [owner] }, { by: ["role:risk"] }]',
      {
        kind: 'distinct',
        of: [
          { kind: 'approval', by: [{ kind: 'owner' }], count: each(1), ways: anyWay },
          { kind: 'approval', by: [{ kind: 'role', role: 'risk' }], count: each(1), ways: anyWay },
        ],
      },
    ],
    [
      'a signature at high risk, by two of the methods',
      'approval: { by: [owner], signed: { high: required }, methods: [ssh, sigstore] }',
      {
        kind: 'approval',
        by: [{ kind: 'owner' }],
        count: each(1),
        ways: {
          minimal: ['review', 'ssh', 'sigstore'],
          limited: ['review', 'ssh', 'sigstore'],
          high: ['ssh', 'sigstore'],
          unacceptable: ['ssh', 'sigstore'],
        },
      },
    ],
    [
      'reviewers for every tier',
      'review: { count: 2, role: risk }',
      { kind: 'review', count: { minimal: 2, limited: 2, high: 2, unacceptable: 2 }, role: 'risk' },
    ],
    [
      'a tier left out needs as many as the next lower one',
      'review: { count: { high: 2 } }',
      { kind: 'review', count: { minimal: 0, limited: 0, high: 2, unacceptable: 2 } },
    ],
    [
      'a document',
      'document: { path: a.md }',
      { kind: 'document', path: 'a.md', fields: [], headings: {}, optional: false, sections: [] },
    ],
  ];
  test.each(rows)('%s', async (_, require, expected) => {
    const { gates } = await policy(`version: 1\ngates:\n  g:\n    require:\n      - ${require}\n`);
    expect(gates.map((one) => one.require)).toEqual([[expected]]);
  });

  test.each(['./.aims/ai/', '.aims/ai'])('the folder %s is one', async (folder) => {
    expect((await policy(`${gate('title: a')}systems: ${folder}\n`)).systems).toBe('.aims/ai');
  });
});
