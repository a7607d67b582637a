import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentDigest } from '../../../src/approval/content.ts';
import { shortDigest } from '../../../src/approval/signed/approval-path.ts';
import { plain } from '../../../src/prose.ts';
import { type GivenCommit, judged, lines, type Scene } from '../../support/memory.ts';
import type { Files } from '../../support/repository.ts';
import { type Approving, approvalFile, gitBlob, KeyRing, type TestKey } from '../../support/signing.ts';

const POLICY = `version: 1
name: test
changes:
  prompt: [prompts/**]
gates:
  deployment-approval:
    when: { changes: [prompt] }
    require:
      - document: { path: "{system}/card.md" }
      - approval: { by: [owner] }
`;
const SYSTEM = (risk = 'limited') => `name: Bot
description: Answers questions of customers about their orders.
owner: dana
deputies: [omar]
purpose: Shorter waiting times for everybody.
techniques: [large language model]
training-data: { what: None of our own., source: The supplier. }
input-data: The customer's messages.
output: [generation]
affected-parties: [customers]
risk: ${risk}
regulations: [none]
controls: [A.5.4]
review-date: "2027-06-30"
stage: operation
paths: [prompts/**]
`;
const BOT = '.aims/systems/bot';
const CARD = `${BOT}/card.md`;
const FILE = `${BOT}/approvals/2026-11-22-dana-000000000000.json`;
const PROMPT = 'You answer politely.\n';
const CONTENT = { 'prompts/a.md': PROMPT, [CARD]: '# Card\n' };

const ring = new KeyRing();
let keys: Record<'dana' | 'omar' | 'kim' | 'stranger' | 'fresh', TestKey>;
let base: Files;
beforeAll(() => {
  const make = (name: string) => ring.make(name, 'ed25519');
  keys = {
    dana: make('dana'),
    omar: make('omar'),
    kim: make('kim'),
    stranger: make('stranger'),
    fresh: make('fresh'),
  };
  base = {
    'prompts/a.md': 'You answer.\n',
    [CARD]: '# Card\n',
    [`${BOT}/system.yml`]: SYSTEM(),
    '.aims/roles.yml': 'version: 1\nroles:\n  governance: { people: [gail] }\n',
    '.aims/allowed_signers': ['dana', 'omar', 'kim']
      .map((who) => `${who} ${keys[who as 'dana'].publicKey}\n`)
      .join(''),
  };
});
afterAll(() => ring.remove());

interface Situation extends Partial<Scene> {
  readonly approving?: Partial<Approving>;
  readonly key?: keyof typeof keys;
  readonly namespace?: string;
  /** More files in the head, on top of the change. */
  readonly more?: () => Files;
}

async function situation({ approving, key = 'dana', namespace, more, ...scene }: Situation) {
  const file = approvalFile({ files: CONTENT, ...approving }, keys[key], namespace);
  const change = { 'prompts/a.md': PROMPT, [FILE]: file, ...more?.(), ...scene.change };
  const evaluation = await judged({
    policy: POLICY,
    reviews: [],
    ...scene,
    base: { ...base, ...scene.base },
    change,
  });
  const rows = evaluation.approvals.filter(({ said }) => said !== 'nothing');
  return {
    evaluation,
    rows: rows.map(
      ({ login, said, counts, because }) => `${login} ${said} ${counts ? 'counts' : 'no'}: ${plain(because)}`,
    ),
  };
}

/** Fingerprints differ from run to run. */
const known = (text: string) => text.replace(/SHA256:[A-Za-z0-9+/]{43}/g, 'KEY');

describe('a signed approval', () => {
  const counting: readonly [string, Situation, string][] = [
    ['of this content by the owner', {}, 'dana signed counts: same content, signed with KEY'],
    [
      'by a deputy',
      { approving: { login: 'omar' }, key: 'omar' },
      'omar signed counts: same content, signed with KEY',
    ],
    [
      'with conditions',
      {
        approving: {
          decision: 'approve-with-conditions',
          conditions: ['watch the refusals', 'tell support'],
        },
      },
      'dana signed counts: same content, signed with KEY, on condition: watch the refusals and tell support',
    ],
    [
      'that is still in force',
      { approving: { expiresAt: '2026-12-01T00:00:00.000Z' } },
      'dana signed counts: same content, signed with KEY',
    ],
    [
      'brought in by its signer alone',
      {
        committers: ['sam', 'dana'],
        commits: [
          { people: ['sam'], files: { 'prompts/a.md': PROMPT } },
          { people: ['dana'], files: { 'prompts/a.md': PROMPT, [FILE]: 'x' } },
        ],
      },
      'dana signed counts: same content, signed with KEY',
    ],
    [
      'for a tier that was lowered since',
      { approving: { system: { risk: 'high' } } },
      'dana signed counts: same content, signed with KEY',
    ],
  ];
  test.each(counting)('%s counts', async (_, given, expected) => {
    const { evaluation, rows } = await situation(given);
    expect(rows.map(known)).toEqual([expected]);
    expect(lines(evaluation)).toEqual([]);
    expect(evaluation.verdict).toBe('pass');
  });

  const other = { 'prompts/a.md': 'You answer rudely.\n', [CARD]: '# Card\n' };
  const carried = (files: Files): readonly GivenCommit[] => [
    { people: ['sam'], files: { 'prompts/a.md': PROMPT } },
    { people: ['dana'], files: { 'prompts/a.md': PROMPT, [FILE]: 'x', ...files } },
  ];
  const refused: readonly [string, Situation, string][] = [
    ['of other content', { approving: { files: other } }, 'dana signed no: `prompts/a.md` changed since'],
    [
      'of one file less',
      { approving: { files: { 'prompts/a.md': PROMPT } } },
      `dana signed no: \`${CARD}\` is not part of what was signed`,
    ],
    [
      'of a file that is gone',
      { approving: { files: { ...CONTENT, 'prompts/b.md': 'B\n' } } },
      'dana signed no: `prompts/b.md` was signed and is gone',
    ],
    [
      'of a file that was not there',
      { approving: { files: { 'prompts/a.md': PROMPT, [CARD]: null } } },
      `dana signed no: \`${CARD}\` did not exist when it was signed`,
    ],
    [
      'of part of the change that was taken back',
      { approving: { files: { ...CONTENT, 'prompts/b.md': 'B\n' } }, base: { 'prompts/b.md': 'old\n' } },
      'dana signed no: `prompts/b.md` changed since',
    ],
    [
      'of bytes that only share a git id',
      { approving: { sha256: '0'.repeat(64) } },
      `dana signed no: \`${CARD}\` has other bytes under the same git id`,
    ],
    [
      'of a file that became executable',
      { approving: { mode: '100755' } },
      `dana signed no: \`${CARD}\` is another kind of file now`,
    ],
    [
      'of another system',
      { approving: { system: { id: 'other' } } },
      'dana signed no: it was signed for another system, `other`',
    ],
    [
      'of another repository',
      { approving: { repository: 'acme/forum' } },
      'dana signed no: it was signed for another repository, `acme/forum`',
    ],
    [
      'where nobody knows which repository it is',
      { repository: null },
      'dana signed no: it was signed for `acme/shop`, and which repository this is is not known: say which repository this is: --repository acme/shop',
    ],
    [
      'for another branch',
      { approving: { branch: 'release' } },
      'dana signed no: it was signed for another branch, `release`',
    ],
    [
      'for a branch of the same name in capitals',
      { approving: { branch: 'Main' } },
      'dana signed no: it was signed for another branch, `Main`',
    ],
    [
      'where nobody knows which branch it is',
      { branch: null },
      'dana signed no: it was signed for the branch `main`, and which branch this would be merged into is not known',
    ],
    [
      'of 0.1, which names no branch',
      { approving: { branch: null } },
      'dana signed no: it names no target branch, as before aims-gate 0.2: sign it again',
    ],
    [
      'that expired',
      { approving: { expiresAt: '2026-11-23T00:00:00.000Z' } },
      'dana signed no: it expired on 2026-11-23',
    ],
    [
      'from the future',
      { approving: { decidedAt: '2026-11-23T12:11:00.000Z' } },
      'dana signed no: it is dated in the future',
    ],
    [
      'for a lower risk tier',
      { approving: { system: { risk: 'minimal' } } },
      'dana signed no: it was signed for minimal risk, and the system is limited risk now',
    ],
    [
      'for no risk tier',
      { approving: { system: { risk: null } } },
      'dana signed no: it was signed for no risk, and the system is limited risk now',
    ],
    [
      'by somebody who owns nothing',
      { approving: { login: 'kim' }, key: 'kim' },
      'kim signed no: does not hold the role asked for',
    ],
    ["with another person's key", { key: 'kim' }, "dana signed no: the key KEY is `kim`'s, not @dana's"],
    [
      'with a key nobody knows',
      { key: 'stranger' },
      'dana signed no: the key KEY is not in `.aims/allowed_signers` on the target branch',
    ],
    [
      'with a key that the same change adds',
      { key: 'fresh', more: () => ({ '.aims/allowed_signers': `dana ${keys.fresh.publicKey}\n` }) },
      'dana signed no: the key KEY is added by this very change: only keys on the target branch count',
    ],
    ['by the author of the change', { author: 'dana' }, 'dana signed no: is the author of the change'],
    [
      'by a committer of the change',
      { committers: ['sam', 'dana'] },
      'dana signed no: committed to the change',
    ],
    [
      'by somebody whose commit also touches a prompt',
      { committers: ['sam', 'dana'], commits: carried({ 'prompts/c.md': 'C\n' }) },
      'dana signed no: committed to the change',
    ],
    [
      'by somebody whose commit also touches code',
      { committers: ['sam', 'dana'], commits: carried({ 'src/a.ts': '1\n' }) },
      'dana signed no: committed to the change',
    ],
    [
      'by somebody who made a merge by hand',
      {
        committers: ['sam', 'dana'],
        commits: [
          { people: ['sam'], files: { 'prompts/a.md': PROMPT } },
          { people: ['dana'], files: { 'prompts/a.md': PROMPT, [FILE]: 'x' }, merge: true },
        ],
      },
      'dana signed no: committed to the change',
    ],
    [
      'by a committer whose commits nobody knows',
      { committers: ['sam', 'dana'], commits: [] },
      'dana signed no: committed to the change',
    ],
  ];
  test.each(refused)('%s is refused', async (_, given, expected) => {
    const { evaluation, rows } = await situation(given);
    expect(rows.map((row) => known(row))).toEqual([expected.replaceAll('`', '')]);
    expect(evaluation.verdict).toBe('fail');
  });

  test('of a namespace of its own is no approval, and fails as a file that cannot be read', async () => {
    const { evaluation, rows } = await situation({ namespace: 'git' });
    expect(rows).toEqual([]);
    expect(lines(evaluation)[0]).toBe(
      `complete-reading ${FILE}:1 ${FILE} is not a signed approval: it was signed for "git", not for aims-gate-approval`,
    );
  });

  describe('by commit', () => {
    const unsigned = () => ({ [FILE]: approvalFile({ files: CONTENT }) });
    const commits = (signer: string | undefined, after?: GivenCommit): readonly GivenCommit[] => [
      { people: ['sam'], files: { 'prompts/a.md': PROMPT } },
      {
        people: ['dana'],
        files: { 'prompts/a.md': PROMPT, ...unsigned() },
        ...(signer === undefined ? {} : { signer }),
      },
      ...(after === undefined ? [] : [after]),
    ];
    const NOBODY =
      'dana signed no: it holds no signature, and no commit of this pull request that @dana signed (verified by GitHub) brings it in';
    const rows: readonly [string, readonly GivenCommit[], string][] = [
      [
        'that its approver signed counts',
        commits('dana'),
        'dana signed counts: same content, signed commit COMMIT',
      ],
      ['that nobody signed', commits(undefined), NOBODY],
      ['that somebody else signed', commits('sam'), NOBODY],
      [
        'that is not the one that brings it in',
        commits(undefined, {
          people: ['dana'],
          files: { 'prompts/a.md': PROMPT, ...unsigned(), 'x.txt': '' },
          signer: 'dana',
        }),
        NOBODY,
      ],
    ];
    test.each(rows)('%s', async (_, given, expected) => {
      const { rows: said } = await situation({
        more: unsigned,
        committers: given.flatMap(({ people }) => people),
        commits: given,
      });
      expect(said.map((row) => row.replace(/commit [0-9a-f]{7}$/, 'commit COMMIT'))).toEqual([expected]);
    });

    test('is not enough where the policy takes SSH keys alone', async () => {
      const policy = POLICY.replace('by: [owner]', 'by: [owner], methods: [ssh]');
      const { rows: said } = await situation({ policy, more: unsigned, commits: commits('dana') });
      expect(said).toEqual(['dana signed no: a signed commit is not accepted at this risk tier']);
    });
  });

  describe('that rejects', () => {
    const reject = { decision: 'reject', decidedAt: '2026-11-22T09:00:00.000Z' } as const;
    const rejected = () => approvalFile({ files: CONTENT, ...reject }, keys.dana);

    test('blocks, also over the approval of somebody else', async () => {
      const { evaluation, rows } = await situation({ approving: reject, reviews: [{ login: 'omar' }] });
      expect(rows.map(known)).toContain('dana rejected no: rejected this content, signed with KEY');
      expect(lines(evaluation)).toEqual([`deployment-approval ${FILE}:1 @dana rejected this content`]);
    });

    const ends: readonly [string, Situation, string][] = [
      [
        'ends what the same person signed before',
        { approving: {}, more: () => ({ [`${BOT}/approvals/b.json`]: rejected() }) },
        'rejected',
      ],
      [
        'of the same moment says no',
        {
          approving: { decidedAt: reject.decidedAt },
          more: () => ({ [`${BOT}/approvals/b.json`]: rejected() }),
        },
        'rejected',
      ],
      [
        'is ended by what the same person signs later',
        {
          approving: { decidedAt: '2026-11-22T10:00:00.000Z' },
          more: () => ({ [`${BOT}/approvals/b.json`]: rejected() }),
        },
        'signed',
      ],
      [
        'of other content blocks nothing',
        {
          approving: {},
          more: () => ({
            [`${BOT}/approvals/b.json`]: approvalFile(
              { files: { ...CONTENT, 'prompts/a.md': 'Old.\n' }, ...reject },
              keys.dana,
            ),
          }),
        },
        'signed',
      ],
      [
        'signed by somebody without a say blocks nothing',
        {
          approving: {},
          more: () => ({
            [`${BOT}/approvals/b.json`]: approvalFile({ files: CONTENT, ...reject, login: 'kim' }, keys.kim),
          }),
        },
        'signed',
      ],
      [
        'that somebody forged blocks nothing',
        {
          approving: {},
          more: () => ({
            [`${BOT}/approvals/b.json`]: approvalFile({ files: CONTENT, ...reject }, keys.stranger),
          }),
        },
        'signed',
      ],
    ];
    test.each(ends)('%s', async (_, given, expected) => {
      const { evaluation, rows } = await situation(given);
      expect(rows.filter((row) => row.startsWith('dana')).map((row) => row.split(' ')[1])).toEqual([
        expected,
      ]);
      expect(evaluation.verdict).toBe(expected === 'signed' ? 'pass' : 'fail');
    });

    const digest = shortDigest(
      contentDigest(
        Object.keys(CONTENT),
        new Map(
          Object.entries(CONTENT).map(([path, text]) => [path, { mode: '100644', sha: gitBlob(text) }]),
        ),
      ),
    );
    const merged = `${BOT}/approvals/2026-11-01-dana-${digest}.json`;

    test('and was merged holds for the same content in every later change, taken out or not', async () => {
      for (const more of [() => ({}), () => ({ [merged]: null })]) {
        const { evaluation } = await situation({ approving: {}, base: { [merged]: rejected() }, more });
        expect(evaluation.verdict).toBe('fail');
        expect(lines(evaluation)).toContain(`deployment-approval ${merged}:1 @dana rejected this content`);
      }
    });

    const out = { [FILE]: null, [`${BOT}/approvals/b.json`]: null };
    const [omarSigns, rejectedInB] = [
      () => ({ [`${BOT}/approvals/c.json`]: approvalFile({ files: CONTENT, login: 'omar' }, keys.omar) }),
      () => ({ [`${BOT}/approvals/b.json`]: rejected() }),
    ];
    const removedRejections: readonly [string, () => Partial<Situation>, 'pass' | 'fail'][] = [
      [
        'by a later commit',
        () => ({ commits: [{ people: ['sam'], files: { ...CONTENT, ...rejectedInB() } }] }),
        'fail',
      ],
      ['by a force push', () => ({ thrownAway: [{ ...CONTENT, ...rejectedInB() }] }), 'fail'],
      [
        'by a force push, under the name of another file that is there',
        () => ({ thrownAway: [{ ...CONTENT, [`${BOT}/approvals/c.json`]: rejected() }] }),
        'fail',
      ],
      [
        'with the content, which came back',
        () => ({ thrownAway: [{ ...CONTENT, ...rejectedInB() }, { 'prompts/a.md': 'Other.\n' }] }),
        'fail',
      ],
      [
        'of other content',
        () => ({
          thrownAway: [
            {
              [`${BOT}/approvals/b.json`]: approvalFile(
                { files: { ...CONTENT, 'prompts/a.md': 'Other.\n' }, ...reject },
                keys.dana,
              ),
            },
          ],
        }),
        'pass',
      ],
      [
        'and forged',
        () => ({
          thrownAway: [
            { [`${BOT}/approvals/b.json`]: approvalFile({ files: CONTENT, ...reject }, keys.stranger) },
          ],
        }),
        'pass',
      ],
      [
        'of a person whose later approval is there',
        () => ({
          thrownAway: [{ ...CONTENT, ...rejectedInB() }],
          more: () => ({
            [FILE]: approvalFile({ files: CONTENT, decidedAt: '2026-11-22T10:00:00.000Z' }, keys.dana),
          }),
        }),
        'pass',
      ],
      [
        'an approval that was taken out does not count',
        () => ({
          thrownAway: [{ ...CONTENT, [FILE]: approvalFile({ files: CONTENT }, keys.dana) }],
          more: () => out,
        }),
        'fail',
      ],
      [
        'junk that was taken out is nobody\u2019s concern',
        () => ({ thrownAway: [{ [`${BOT}/approvals/b.json`]: '{' }] }),
        'pass',
      ],
    ];
    test.each(removedRejections)('that was taken out: %s', async (_, given, verdict) => {
      const { evaluation } = await situation({ more: () => ({ ...out, ...omarSigns() }), ...given() });
      expect(evaluation.verdict).toBe(verdict);
    });

    test('that was taken out is shown with what became of its file', async () => {
      const { evaluation, rows } = await situation({
        more: () => ({ ...out, ...omarSigns() }),
        thrownAway: [{ ...CONTENT, ...rejectedInB() }],
      });
      expect(rows.map(known)).toContain(
        'dana rejected no: rejected this content, signed with KEY; taken out of the branch since, which does not withdraw it',
      );
      expect(lines(evaluation)).toContain(
        `deployment-approval ${BOT}/approvals/b.json:1 @dana rejected this content`,
      );
    });

    test('a history that is too long to be looked through is a finding', async () => {
      const commits = Array.from({ length: 101 }, (_, index) => ({
        people: ['sam'],
        files: { 'src/a.ts': String(index) },
      }));
      const { evaluation } = await situation({ commits });
      expect(lines(evaluation).join()).toContain(
        'has had 101 commits, more than the 100 in which a signed rejection is looked for',
      );
    });

    test('blocks on every branch', async () => {
      const { evaluation } = await situation({
        approving: { ...reject, branch: 'release' },
        reviews: [{ login: 'omar' }],
      });
      expect(lines(evaluation)).toEqual([`deployment-approval ${FILE}:1 @dana rejected this content`]);
    });

    test('an approval that was merged still covers the same bytes', async () => {
      const { evaluation } = await situation({
        base: { [merged]: approvalFile({ files: CONTENT }, keys.dana) },
        more: () => ({ [FILE]: null }),
      });
      expect(lines(evaluation)).toEqual([]);
    });
  });

  describe('by the strength the policy asks for', () => {
    const required = POLICY.replace('by: [owner]', 'by: [owner], signed: { high: required }');
    const high = { [`${BOT}/system.yml`]: SYSTEM('high') };
    const rows: readonly [string, Situation, readonly string[], string][] = [
      [
        'a review is not enough at high risk',
        { base: high, more: () => ({ [FILE]: null }), reviews: [{ login: 'dana' }] },
        ['dana approved no: a review is not enough at this risk tier: it must be signed'],
        'deployment-approval waiting for @dana or @omar (the system owner) to sign this content',
      ],
      [
        'a signature is',
        { base: high, approving: { system: { risk: 'high' } } },
        ['dana signed counts: same content, signed with KEY'],
        '',
      ],
      [
        'a review is enough at limited risk',
        { more: () => ({ [FILE]: null }), reviews: [{ login: 'dana' }] },
        ['dana approved counts: same content'],
        '',
      ],
    ];
    test.each(rows)('%s', async (_, given, expected, finding) => {
      const { evaluation, rows: said } = await situation({ policy: required, ...given });
      expect(said.map(known)).toEqual(expected);
      expect(lines(evaluation).join()).toBe(finding);
    });

    test('the remedy is the command to run', async () => {
      const { evaluation } = await situation({
        policy: required,
        base: high,
        more: () => ({ [FILE]: null }),
      });
      expect(evaluation.findings.map(({ remedy }) => plain(remedy))).toEqual([
        '@dana or @omar: sign it: aims-gate approve --system bot',
      ]);
    });

    test('files of no system cannot be signed for', async () => {
      const policy = POLICY.replace('      - document: { path: "{system}/card.md" }\n', '').replace(
        'by: [owner]',
        'by: [owner], signed: required',
      );
      const { evaluation } = await situation({
        policy,
        base: { [`${BOT}/system.yml`]: SYSTEM().replace('prompts/**', 'other/**') },
      });
      expect(evaluation.findings.map(({ remedy }) => plain(remedy))).toContain(
        'these files belong to no system, and a signature is made for a system: register it on the target branch',
      );
    });

    test('who signed has reviewed, too', async () => {
      const policy = POLICY.replace('- approval: { by: [owner] }', '- review: { count: 1 }');
      expect((await situation({ policy })).evaluation.verdict).toBe('pass');
      expect((await situation({ policy, author: 'dana' })).evaluation.verdict).toBe('fail');
      expect((await situation({ policy, key: 'stranger' })).evaluation.verdict).toBe('fail');
    });
  });

  describe('whose key', () => {
    const signers = (options: string) => () => ({
      '.aims/allowed_signers': `dana ${options} ${keys.dana.publicKey}\n`,
    });
    const rows: readonly [string, () => Files, string][] = [
      [
        'is valid now counts',
        signers('valid-after="20260101",valid-before="20270101"'),
        'counts: same content, signed with KEY',
      ],
      ['is no longer valid', signers('valid-before="20261123"'), 'no: the key KEY is no longer valid'],
      // Half a day before the test's own time, in UTC wherever the test runs.
      ['ended half a day ago', signers('valid-before="202611230000"'), 'no: the key KEY is no longer valid'],
      ['is not yet valid', signers('valid-after="20261124"'), 'no: the key KEY is not yet valid'],
      [
        'may sign approvals counts',
        signers('namespaces="aims-gate-approval,git"'),
        'counts: same content, signed with KEY',
      ],
      [
        'may only sign commits',
        signers('namespaces="git"'),
        'no: the key KEY may not sign approvals: see namespaces in .aims/allowed_signers',
      ],
      [
        'is revoked',
        () => ({ '.aims/revoked_keys': `${keys.dana.publicKey}\n` }),
        'no: the key KEY is revoked by .aims/revoked_keys, or that file is broken',
      ],
      [
        'is not the revoked one counts',
        () => ({ '.aims/revoked_keys': `${keys.kim.publicKey}\n` }),
        'counts: same content, signed with KEY',
      ],
      [
        'stands beside a list of revoked keys that is broken',
        () => ({ '.aims/revoked_keys': 'ssh-ed25519 nonsense\n' }),
        'no: the key KEY is revoked by .aims/revoked_keys, or that file is broken',
      ],
      [
        'is written with a capital counts',
        () => ({ '.aims/allowed_signers': `Dana ${keys.dana.publicKey}\n` }),
        'counts: same content, signed with KEY',
      ],
      [
        'has several names counts',
        () => ({ '.aims/allowed_signers': `dana@bank.example,dana ${keys.dana.publicKey}\n` }),
        'counts: same content, signed with KEY',
      ],
      [
        'is trusted by nobody',
        () => ({ '.aims/allowed_signers': null }),
        'no: no key is trusted: .aims/allowed_signers does not exist on the target branch',
      ],
      [
        'is listed behind a link',
        () => ({ '.aims/allowed_signers': 'link:elsewhere' }),
        'no: .aims/allowed_signers on the target branch cannot be read',
      ],
    ];
    test.each(rows)('%s', async (_, more, expected) => {
      const { rows: said } = await situation({ base: more() });
      expect(said).toHaveLength(1);
      expect(known(said[0] ?? '')).toContain(`dana signed ${expected}`);
    });

    test('is revoked by the change itself changes nothing: only the base counts', async () => {
      const { rows: said } = await situation({
        more: () => ({ '.aims/revoked_keys': `${keys.dana.publicKey}\n` }),
      });
      expect(said.map(known)).toEqual(['dana signed counts: same content, signed with KEY']);
    });
  });

  test('that holds is kept whole for the evidence; what is refused is not', async () => {
    const file = approvalFile({ files: CONTENT }, keys.dana);
    const { evaluation } = await situation({});
    expect(evaluation.signed).toMatchObject([
      {
        system: 'bot',
        approver: 'dana',
        decision: 'approve',
        method: 'ssh',
        path: FILE,
        sha: gitBlob(file),
        envelope: file,
      },
    ]);
    expect((await situation({ key: 'stranger' })).evaluation.signed).toEqual([]);
    const rejected = await situation({ approving: { decision: 'reject' } });
    expect(rejected.evaluation.signed).toMatchObject([{ decision: 'reject', approver: 'dana' }]);
  });

  describe('and a change of who may sign', () => {
    const identities = (...people: readonly string[]) =>
      `version: 1\npeople:\n${people.map((one) => `  ${one}\n`).join('')}`;
    const DANA = 'dana: [{ issuer: "https://login.example", subject: dana@bank.example }]';
    const signers = () => base['.aims/allowed_signers'] ?? '';
    const rows: readonly [string, () => Files, () => Files, readonly string[]][] = [
      [
        'a key more',
        () => ({}),
        () => ({ '.aims/allowed_signers': `${signers()}eve ${keys.fresh.publicKey}\n` }),
        ['may sign approvals: + eve KEY'],
      ],
      [
        'a key that may do more',
        () => ({ '.aims/allowed_signers': `dana namespaces="git" ${keys.dana.publicKey}\n` }),
        () => ({ '.aims/allowed_signers': `dana ${keys.dana.publicKey}\n` }),
        ['may sign approvals: + dana KEY'],
      ],
      ['a key less, and a comment', () => ({}), () => ({ '.aims/allowed_signers': '# nobody\n' }), []],
      ['a key that is revoked', () => ({}), () => ({ '.aims/revoked_keys': `${keys.kim.publicKey}\n` }), []],
      [
        'a key that is revoked no more',
        () => ({ '.aims/revoked_keys': `${keys.kim.publicKey}\n` }),
        () => ({ '.aims/revoked_keys': null }),
        ['no longer revoked: KEY'],
      ],
      [
        'an identity more',
        () => ({ '.aims/identities.yml': identities(DANA) }),
        () => ({ '.aims/identities.yml': identities(DANA, DANA.replaceAll('dana', 'eve')) }),
        ['may sign as @eve: + eve@bank.example (https://login.example)'],
      ],
      [
        'another issuer',
        () => ({ '.aims/identities.yml': identities(DANA) }),
        () => ({ '.aims/identities.yml': identities(DANA.replace('login', 'evil')) }),
        ['may sign as @dana: + dana@bank.example (https://evil.example)'],
      ],
      [
        'another Sigstore',
        () => ({}),
        () => ({ '.aims/sigstore-root.json': '{}' }),
        ['another Sigstore instance would be trusted'],
      ],
    ];
    test.each(rows)('%s is said', async (_, before, after, expected) => {
      const { evaluation } = await situation({ base: before(), more: after });
      expect(evaluation.weakenings.map(({ message }) => known(plain(message)))).toEqual(expected);
      // All of these files are trusted: to change one is a governance change.
      expect(evaluation.changes.map((change) => change.class)).toContain('governance');
    });
  });

  test('offline says what is known', async () => {
    const { reviews: _, ...offline } = { reviews: undefined, policy: POLICY };
    const because = async (key: 'dana' | 'stranger') => {
      const file = approvalFile({ files: CONTENT }, keys[key]);
      const { gates } = await judged({ ...offline, base, change: { 'prompts/a.md': PROMPT, [FILE]: file } });
      return gates.map((gate) => known(plain(gate.because)));
    };
    expect(await because('dana')).toEqual([
      'not known offline; needs @dana or @omar (the system owner); @dana signed this content',
    ]);
    expect(await because('stranger')).toEqual([
      'not known offline; needs @dana or @omar (the system owner); what @dana signed does not count: the key KEY is not in .aims/allowed_signers on the target branch',
    ]);
  });

  test('by the hundred is too many to be meant', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${BOT}/approvals/${index}.json`, `${index}`]),
    );
    const { evaluation } = await situation({ more: () => many });
    expect(lines(evaluation)).toContain(
      'complete-reading the change brings in 61 signed approvals, more than 50',
    );
  });
});
