import { describe, expect, test } from 'vitest';
import { judged, lines, type Scene } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const PRESET = 'version: 1\nextends: preset:baseline\n';
const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const PROMPT_CHANGE = { 'prompts/system.md': BOLDER_PROMPT };
const GOOD: Files = { ...PROMPT_CHANGE, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };

/** One file of the product with one place rewritten. */
function edited(name: string, from: string | RegExp, to: string): Files {
  const path = `${SYSTEM}/${name}`;
  const text = BASE[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new TypeError(`${path} does not hold ${from}`);
  return { [path]: changed };
}

/** A gate of its own around one requirement, so that a table shows that requirement alone. */
function only(require: string, when = ''): string {
  return `version: 1\nchanges: { prompt: ["prompts/**"], model: ["models/**"] }\ngates:\n  g:\n    title: g\n    remedy: fix it\n${when}    require:\n      - ${require}\n`;
}

interface Row extends Partial<Scene> {
  readonly name: string;
  readonly expected: readonly string[];
}

const REGISTERED: readonly Row[] = [
  { name: 'a file of a registered system', change: PROMPT_CHANGE, expected: [] },
  {
    name: 'a file that no system claims',
    change: { 'other/prompts/a.md': 'x' },
    policy:
      'version: 1\nchanges: { prompt: ["**/prompts/**"] }\ngates:\n  g: { require: [{ registered: {} }] }\n',
    expected: ['g other/prompts/a.md:1 other/prompts/a.md belongs to no registered AI system'],
  },
  {
    name: 'a key that is missing, at its place',
    change: { ...PROMPT_CHANGE, ...edited('system.yml', /^purpose: .*\n/m, '') },
    expected: ['g .aims/systems/support-bot/system.yml:2 the register entry: `purpose` is missing'],
  },
  {
    name: 'a review date that is past',
    change: PROMPT_CHANGE,
    now: '2027-07-01T00:00:00.000Z',
    expected: [
      'g .aims/systems/support-bot/system.yml:17 the register entry was due for review on 2027-06-30',
    ],
  },
  {
    name: 'a review date that is no date: nothing is said of how far it is',
    change: { ...PROMPT_CHANGE, ...edited('system.yml', /^review-date: .*$/m, 'review-date: soon') },
    expected: ['g .aims/systems/support-bot/system.yml:17 the register entry: `review-date` is not a date'],
  },
  {
    name: 'a placeholder',
    change: { ...PROMPT_CHANGE, ...edited('system.yml', /^purpose: .*$/m, 'purpose: TBD') },
    expected: [
      'g .aims/systems/support-bot/system.yml:6 the register entry: `purpose` is not filled in: "TBD"',
    ],
  },
  {
    name: 'an entry that is taken out while the files change',
    change: { ...PROMPT_CHANGE, [`${SYSTEM}/system.yml`]: null },
    expected: ['g .aims/systems/support-bot/system.yml:1 Support bot is removed from the register'],
  },
  {
    name: 'an unacceptable risk',
    change: { ...PROMPT_CHANGE, ...edited('system.yml', 'risk: limited', 'risk: unacceptable') },
    expected: [
      'g .aims/systems/support-bot/system.yml:1 the register calls the risk of this system unacceptable',
    ],
  },
  {
    name: 'an entry that is a symbolic link',
    change: { ...PROMPT_CHANGE, [`${SYSTEM}/system.yml`]: 'link:../../../etc/passwd' },
    expected: [
      'g .aims/systems/support-bot/system.yml:1 the register entry: the register entry is a link, not a file',
    ],
  },
];

describe('registered', () => {
  test.each(REGISTERED)('$name', async ({ expected, ...row }) => {
    const evaluation = await judged({ policy: only('registered: {}'), base: BASE, change: {}, ...row });
    expect(lines(evaluation)).toEqual(expected);
  });
});

const CARD = 'document: { path: "{system}/model-card.md", schema: model-card, changed: in-substance }';
const DOCUMENT: readonly Row[] = [
  { name: 'changed in substance', change: GOOD, expected: [] },
  {
    name: 'not changed',
    change: PROMPT_CHANGE,
    expected: [
      `g ${SYSTEM}/model-card.md:1 the prompt prompts/system.md changed; ${SYSTEM}/model-card.md did not`,
    ],
  },
  {
    name: 'only a date',
    change: { ...PROMPT_CHANGE, ...edited('model-card.md', 'September 2026', 'November 2026') },
    expected: [
      `g ${SYSTEM}/model-card.md:1 the prompt prompts/system.md changed; ${SYSTEM}/model-card.md only changed in white space, layout or dates`,
    ],
  },
  {
    name: 'only white space',
    change: {
      ...PROMPT_CHANGE,
      ...edited('model-card.md', 'Questions about orders', 'Questions   about\norders'),
    },
    expected: [
      `g ${SYSTEM}/model-card.md:1 the prompt prompts/system.md changed; ${SYSTEM}/model-card.md only changed in white space, layout or dates`,
    ],
  },
  {
    name: 'removed',
    change: { ...PROMPT_CHANGE, [`${SYSTEM}/model-card.md`]: null },
    expected: [`g ${SYSTEM}/model-card.md:1 ${SYSTEM}/model-card.md does not exist`],
  },
  {
    name: 'a section is gone',
    change: { ...PROMPT_CHANGE, ...edited('model-card.md', /## Limitations\n[\s\S]*?\n## /, '## ') },
    expected: [`g ${SYSTEM}/model-card.md:1 there is no section "limitations"`],
  },
  {
    name: 'a section that only looks filled',
    change: {
      ...PROMPT_CHANGE,
      ...edited(
        'model-card.md',
        /## Limitations\n\n[\s\S]*?\n\n## /,
        '## Limitations\n\n[More Information Needed]\n\n## ',
      ),
    },
    expected: [
      `g ${SYSTEM}/model-card.md:25 the section "Limitations" is not filled in: "[More Information Needed]"`,
    ],
  },
  {
    name: 'a link instead of a file',
    change: { ...PROMPT_CHANGE, [`${SYSTEM}/model-card.md`]: 'link:../other.md' },
    expected: [`g ${SYSTEM}/model-card.md:1 ${SYSTEM}/model-card.md cannot be read: it is a symbolic link`],
  },
  {
    name: 'a deleted prompt needs the card too',
    change: { 'prompts/system.md': null },
    expected: [
      `g ${SYSTEM}/model-card.md:1 the prompt prompts/system.md changed; ${SYSTEM}/model-card.md did not`,
    ],
  },
  {
    name: 'a prompt that moves out of scan needs the card too',
    change: { 'prompts/system.md': null, 'src/hidden.txt': BASE['prompts/system.md'] ?? '' },
    expected: [
      `g ${SYSTEM}/model-card.md:1 the prompt src/hidden.txt changed; ${SYSTEM}/model-card.md did not`,
    ],
  },
];

describe('document', () => {
  test.each(DOCUMENT)('$name', async ({ expected, ...row }) => {
    const when = '    when: { changes: [prompt] }\n';
    const evaluation = await judged({ policy: only(CARD, when), base: BASE, change: {}, ...row });
    expect(lines(evaluation)).toEqual(expected);
  });

  test('an accepted risk needs its rationale and who accepted it, each at its line', async () => {
    const policy = only('document: { path: "{system}/risk-assessment.yml", schema: risk-assessment }');
    const change = {
      ...PROMPT_CHANGE,
      ...edited('risk-assessment.yml', /^ {4}(?:rationale|accepted-by): .*\n/gm, ''),
    };
    expect(lines(await judged({ policy, base: BASE, change }))).toEqual([
      `g ${SYSTEM}/risk-assessment.yml:38 \`rationale\` is missing in \`risks[2]\``,
      `g ${SYSTEM}/risk-assessment.yml:38 \`accepted-by\` is missing in \`risks[2]\``,
    ]);
  });
});

const APPROVAL: readonly Row[] = [
  { name: 'by the owner', reviews: [{ login: 'Dana' }], expected: [] },
  { name: 'by a deputy', reviews: [{ login: 'omar' }], expected: [] },
  {
    name: 'nobody yet',
    reviews: [],
    expected: ['g waiting for @dana or @omar (the system owner) to approve this content'],
  },
  {
    name: 'by somebody else',
    reviews: [{ login: 'kim' }],
    expected: ['g waiting for @dana or @omar (the system owner) to approve this content'],
  },
  {
    name: 'of other content',
    reviews: [{ login: 'dana', files: { 'prompts/system.md': 'Something milder.\n' } }],
    expected: ['g waiting for @dana or @omar (the system owner) to approve this content'],
  },
  {
    name: 'of the same content before an unrelated commit',
    change: { ...GOOD, 'src/shop.ts': 'new' },
    reviews: [{ login: 'dana', files: GOOD }],
    expected: [],
  },
  {
    name: 'the owner is the author: the deputy',
    author: 'dana',
    reviews: [],
    expected: ['g waiting for @omar (the system owner) to approve this content'],
  },
  {
    name: 'owner and deputy wrote it',
    author: 'dana',
    committers: ['dana', 'omar'],
    reviews: [{ login: 'dana' }, { login: 'omar' }],
    expected: [
      `g ${SYSTEM}/system.yml:1 nobody is left who can approve: the system owner wrote or committed the change`,
    ],
  },
  {
    name: 'a system that is new in this change: governance speaks for it',
    base: { ...BASE, [`${SYSTEM}/system.yml`]: null },
    change: { ...PROMPT_CHANGE, [`${SYSTEM}/system.yml`]: BASE[`${SYSTEM}/system.yml`] ?? '' },
    reviews: [{ login: 'dana' }],
    expected: [
      'g waiting for @gail (role governance) to approve this content',
      'governance-change waiting for @gail (role governance) to approve this content',
    ],
  },
  {
    name: 'the head names another owner: the base’s still counts',
    change: { ...PROMPT_CHANGE, ...edited('system.yml', 'owner: dana', 'owner: mallory') },
    reviews: [{ login: 'mallory' }],
    expected: [
      'g waiting for @dana or @omar (the system owner) to approve this content',
      'governance-change waiting for @gail (role governance) to approve this content',
    ],
  },
  {
    name: 'no roles file on the base and nobody registered',
    base: { ...BASE, [`${SYSTEM}/system.yml`]: null, '.aims/roles.yml': null },
    change: { ...PROMPT_CHANGE, [`${SYSTEM}/system.yml`]: BASE[`${SYSTEM}/system.yml`] ?? '' },
    reviews: [{ login: 'gail' }],
    expected: [
      'g .aims/roles.yml:1 nobody can approve: .aims/roles.yml on the target branch: the file does not exist on the target branch',
      'governance-change .aims/roles.yml:1 nobody can approve: .aims/roles.yml on the target branch: the file does not exist on the target branch',
    ],
  },
];

describe('approval', () => {
  test.each(APPROVAL)('$name', async ({ expected, ...row }) => {
    const policy = only('approval: { by: [owner] }');
    expect(lines(await judged({ policy, base: BASE, change: GOOD, ...row }))).toEqual(expected);
  });

  test('offline it is unknown, and neither passes as given nor fails', async () => {
    const evaluation = await judged({ policy: only('approval: { by: [owner] }'), base: BASE, change: GOOD });
    expect(evaluation.gates.map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(evaluation.findings).toEqual([]);
  });
});

describe('review', () => {
  const two = only('review: { count: { limited: 2 } }');
  const rows: readonly Row[] = [
    { name: 'two independent people', reviews: [{ login: 'kim' }, { login: 'lee' }], expected: [] },
    {
      name: 'one is not enough',
      reviews: [{ login: 'kim' }],
      expected: ['g 1 of 2 independent reviews count'],
    },
    {
      name: 'the same person twice is one',
      reviews: [{ login: 'kim' }, { login: 'KIM' }],
      expected: ['g 1 of 2 independent reviews count'],
    },
    {
      name: 'a committer is not independent',
      committers: ['sam', 'kim'],
      reviews: [{ login: 'kim' }, { login: 'lee' }],
      expected: ['g 1 of 2 independent reviews count'],
    },
    {
      name: 'a bot is nobody',
      reviews: [{ login: 'kim' }, { login: 'copilot[bot]', account: 'bot' }],
      expected: ['g 1 of 2 independent reviews count'],
    },
    {
      name: 'a stranger to the repository is nobody',
      reviews: [{ login: 'kim' }, { login: 'eve', association: 'outsider' }],
      expected: ['g 1 of 2 independent reviews count'],
    },
    {
      name: 'changes requested by one of them',
      reviews: [{ login: 'kim' }, { login: 'lee' }, { login: 'ana', state: 'changes-requested' }],
      expected: ['g @ana asked for changes'],
    },
    {
      name: 'a stranger cannot block',
      reviews: [
        { login: 'kim' },
        { login: 'lee' },
        { login: 'eve', state: 'changes-requested', association: 'outsider' },
      ],
      expected: [],
    },
  ];
  test.each(rows)('$name', async ({ expected, ...row }) => {
    expect(lines(await judged({ policy: two, base: BASE, change: GOOD, ...row }))).toEqual(expected);
  });

  test('a lower tier in the head does not lower the bar', async () => {
    const policy = only('review: { count: { minimal: 0, limited: 1 } }');
    const change = { ...GOOD, ...edited('system.yml', 'risk: limited', 'risk: minimal') };
    expect(lines(await judged({ policy, base: BASE, change, reviews: [] }))).toEqual([
      'g 0 of 1 independent reviews count',
      'governance-change waiting for @gail (role governance) to approve this content',
    ]);
  });
});

describe('the preset', () => {
  test('passes what is complete and approved', async () => {
    const evaluation = await judged({
      policy: PRESET,
      base: BASE,
      change: GOOD,
      reviews: [{ login: 'dana' }],
    });
    // The prompt of the change refuses less: advice that somebody should look, not a gap.
    expect(lines(evaluation)).toEqual([
      'guardrail-removed prompts/system.md:2 prompts/system.md:2 no longer says: “Refuse medical, legal and financial advice and say who can help.”',
    ]);
    expect(evaluation.verdict).toBe('pass');
  });

  test('does not apply to a change that touches no AI', async () => {
    const evaluation = await judged({
      policy: PRESET,
      base: BASE,
      change: { 'src/shop.ts': 'x' },
      reviews: [],
    });
    expect(evaluation.verdict).toBe('not-applicable');
  });

  test('a policy that the head breaks fails at its line', async () => {
    const evaluation = await judged({
      policy: PRESET,
      base: BASE,
      change: { '.aims/policy.yml': 'version: 1\nextend: x\n' },
      reviews: [{ login: 'gail' }],
    });
    expect(lines(evaluation)).toContain(
      'complete-reading .aims/policy.yml:2 the policy this change proposes is not valid: unknown key `extend`',
    );
  });

  test('who gains a role, and another owner, are said in words', async () => {
    const change = {
      ...edited('system.yml', 'owner: dana', 'owner: mallory'),
      '.aims/roles.yml': (BASE['.aims/roles.yml'] ?? '').replace('[gail]', '[gail, mallory]'),
    };
    const { weakenings } = await judged({ policy: PRESET, base: BASE, change, reviews: [] });
    expect(weakenings.map(({ message }) => message.map(({ text }) => text).join(''))).toEqual([
      'owner of support-bot: dana → mallory',
      'role governance: + mallory',
    ]);
  });

  test('another account behind a login is said in words', async () => {
    const roles = BASE['.aims/roles.yml'] ?? '';
    const base = { ...BASE, '.aims/roles.yml': `${roles}accounts: { gail: 7, dana: 8, kim: 9 }\n` };
    const change = { '.aims/roles.yml': `${roles}accounts: { gail: 8, kim: 9, lee: 10 }\n` };
    const { weakenings } = await judged({ policy: PRESET, base, change, reviews: [] });
    expect(weakenings.map(({ message }) => message.map(({ text }) => text).join(''))).toEqual([
      'account of gail: 7 → 8',
      'account of dana: 8 → whoever has the login',
    ]);
  });

  test('the same facts give the same bytes', async () => {
    const scene = { policy: PRESET, base: BASE, change: GOOD, reviews: [{ login: 'kim' }] };
    expect(JSON.stringify(await judged(scene))).toBe(JSON.stringify(await judged(scene)));
  });
});
