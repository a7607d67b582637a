import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireStatus } from '../../github/emulated/settings.ts';
import { PRODUCT, SYSTEM } from '../../support/product.ts';
import type { Files } from '../../support/repository.ts';
import { type Approving, approvalFile, KeyRing, type TestKey } from '../../support/signing.ts';
import { type Attack, rewritten, Stage } from './stage.ts';

/** The system owner decides, and nobody else. */
const POLICY = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  approval:
    require:
      - approval: { by: [owner] }
`;
const ROLES = 'version: 1\nroles:\n  governance: { people: [gail] }\n';
const TEXT = 'You sell, as dana says.\n';
const CONTENT = { 'prompts/system.md': TEXT };
const APPROVALS = `${SYSTEM}/approvals`;

const ring = new KeyRing();
let stage: Stage;
/** Her account, as the embedded GitHub numbers it. */
let danaId: number;
let keys: { readonly dana: TestKey; readonly thief: TestKey };
beforeAll(() => {
  keys = { dana: ring.make('dana', 'ed25519'), thief: ring.make('thief', 'ed25519') };
});
afterAll(() => ring.remove());

/** One embedded GitHub for each group: it counts the requests of a token, as GitHub does. */
function onStage(): void {
  beforeAll(async () => {
    const files: Files = {
      ...PRODUCT,
      '.aims/roles.yml': ROLES,
      '.aims/allowed_signers': `dana ${keys.dana.publicKey}\n`,
    };
    stage = await Stage.start(POLICY, files);
    for (const branch of ['lax', 'Main']) {
      stage.world.repository.git('branch', branch, 'main');
      await stage.world.repository.push(stage.github, branch);
      requireStatus(stage.github.settings, branch);
    }
  });
  afterAll(() => stage.stop());
}

const signed = (approving: Partial<Approving> = {}, key = keys.dana): string =>
  approvalFile({ files: CONTENT, system: { id: 'support-bot' }, ...approving }, key);

interface Row {
  readonly name: string;
  readonly approving?: Partial<Approving>;
  readonly key?: 'dana' | 'thief';
  /** Who commits and pushes the statement; default dana. */
  readonly by?: string;
  readonly later?: (on: Attack) => Promise<unknown>;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly says?: RegExp;
}

const told = (change: (fields: Readonly<Record<string, unknown>>) => unknown, path = /\/graphql$/) =>
  stage.github.inject({ path, answer: { rewrite: (json) => rewritten(json, change) } });

/** The login belongs to another account by now. */
const freed = (login: string) => async () => {
  told((fields) =>
    fields.login === login
      ? { ...fields, databaseId: 9999, id: fields.id === undefined ? undefined : 9999 }
      : fields,
  );
};

const ROWS: readonly Row[] = [
  { name: 'the owner’s signature', state: 'success' },
  { name: 'a signature for another branch', approving: { branch: 'lax' }, state: 'pending', says: /lax/ },
  { name: 'for the branch in capitals', approving: { branch: 'Main' }, state: 'pending' },
  { name: 'for the full name of the branch', approving: { branch: 'refs/heads/main' }, state: 'pending' },
  { name: 'a statement of 0.1, which names no branch', approving: { branch: null }, state: 'pending' },
  { name: 'of another repository', approving: { repository: 'acme/other' }, state: 'pending' },
  { name: 'of another system', approving: { system: { id: 'other' } }, state: 'pending' },
  {
    name: 'signed for main, then pointed at another branch',
    later: (on) => on.edits({ base: 'lax' }),
    state: 'pending',
  },
  {
    name: 'signed for main, pointed at another branch and back',
    later: async (on) => {
      await on.edits({ base: 'lax' });
      await on.edits({ base: 'main' });
    },
    // It names its branch: that it lay elsewhere meanwhile changes nothing that was signed.
    state: 'success',
  },
  { name: 'signed by a key that the target branch does not know', key: 'thief', state: 'pending' },
  {
    name: 'by a key that the pull request itself brings',
    key: 'thief',
    later: (on) => on.commits({ '.aims/allowed_signers': `dana ${keys.thief.publicKey}\n` }),
    state: 'pending',
  },
  { name: 'brought in by the author', by: 'sam', state: 'success' },
  {
    name: 'by the key of a login that somebody else has now: the key is the person',
    later: freed('dana'),
    state: 'success',
  },
  {
    name: 'beside an objection of the deputy',
    later: (on) => on.objects('omar'),
    state: 'pending',
  },
  {
    name: 'beside an objection that the author dismissed',
    later: async (on) => on.dismisses('sam', await on.objects('omar')),
    state: 'pending',
  },
  {
    name: 'beside an objection of a deputy who hides the membership',
    later: async (on) => {
      await on.objects('omar');
      told((fields) =>
        'authorAssociation' in fields && (fields.author as { login?: string } | null)?.login === 'omar'
          ? { ...fields, authorAssociation: 'CONTRIBUTOR' }
          : fields,
      );
    },
    state: 'pending',
  },
  {
    name: 'by an owner who wrote the change',
    later: async (on) => {
      await on.commits({ 'prompts/system.md': 'You lie.\n' }, { author: 'dana' });
      await on.commits({ 'prompts/system.md': TEXT });
    },
    state: 'pending',
  },
  {
    name: 'by an owner who is a co-author by an address that only GitHub knows',
    later: async (on) => {
      const { repository } = stage.world;
      repository.git('checkout', '--quiet', 'main');
      repository.git(
        '-c',
        'user.name=dana',
        '-c',
        'user.email=d@home.example',
        'commit',
        '--quiet',
        '--allow-empty',
        '--author=dana <d@home.example>',
        '-m',
        'Mine',
      );
      await stage.world.repository.push(stage.github, 'main');
      await on.commits(
        { 'prompts/system.md': `${TEXT}More.\n` },
        { message: 'More\n\nCo-authored-by: Dana <dana@users.noreply.github.com>' },
      );
      await on.commits({ 'prompts/system.md': TEXT });
    },
    state: 'pending',
  },
  {
    name: 'by an owner who pushed what another person committed',
    approving: { files: { ...CONTENT, 'prompts/second.md': 'Two.\n' } },
    later: (on) => on.commits({ 'prompts/second.md': 'Two.\n' }, { author: 'sam', pusher: 'dana' }),
    state: 'pending',
    says: /pushed to the change/,
  },
  {
    name: 'beside a line that does not say who the co-author is',
    later: async (on) => {
      await on.commits({ 'prompts/system.md': 'You lie.\n' }, { message: 'x\n\nCo-authored-by: somebody' });
      await on.commits({ 'prompts/system.md': TEXT });
    },
    state: 'failure',
  },
  {
    name: 'of one more file than is there',
    approving: { files: { ...CONTENT, 'prompts/more.md': 'More.\n' } },
    state: 'pending',
  },
  {
    name: 'of a decision in the future',
    approving: { decidedAt: '2999-01-01T00:00:00.000Z' },
    state: 'pending',
  },
  { name: 'that has run out', approving: { expiresAt: '2026-11-23T00:00:00.000Z' }, state: 'pending' },
  { name: 'a rejection', approving: { decision: 'reject' }, state: 'failure', says: /rejected this content/ },
];

describe('signed approvals', () => {
  onStage();
  test.each(ROWS)('$name', async ({ name, approving, key = 'dana', by = 'dana', later, state, says }) => {
    const on = await stage.open({ files: CONTENT });
    const file = `${APPROVALS}/2026-11-22-${by}-${String(on.number).padStart(12, '0')}.json`;
    await on.commits({ [file]: signed(approving, keys[key]) }, { author: by, message: name });
    stage.github.forget();
    await later?.(on);
    const { log } = await on.judged();
    expect([on.state, log]).toEqual([state, log]);
    if (says !== undefined) expect(await on.comment()).toMatch(says);
    stage.github.forget();
  });
});

describe('a login that the roles file means another account by', () => {
  onStage();
  beforeAll(async () => {
    const account = await stage.github.call('admin', 'GET', '/users/dana');
    danaId = (account as { readonly id: number }).id;
    const { repository } = stage.world;
    repository.git('checkout', '--quiet', 'main');
    repository.commit('Ids', { '.aims/roles.yml': `${ROLES}accounts: { dana: ${danaId} }\n` });
    await repository.push(stage.github, 'main');
  });
  const rows: readonly (readonly [string, (on: Attack) => Promise<unknown>, Row['state']])[] = [
    ['approves by a review: the account that is meant', (on) => on.approves('dana'), 'success'],
    [
      'approves by a review, with another account',
      async (on) => {
        await on.approves('dana');
        await freed('dana')();
      },
      'pending',
    ],
    [
      'was renamed: the old account approves under its new login',
      async (on) => {
        await on.approves('kim');
        told((fields) => (fields.login === 'kim' ? { ...fields, databaseId: danaId } : fields));
      },
      'success',
    ],
    [
      'vouches for a commit that GitHub verified',
      async (on) => {
        const file = `${APPROVALS}/2026-11-22-dana-${String(on.number).padStart(12, '0')}.json`;
        const sha = await on.commits(
          { [file]: approvalFile({ files: CONTENT, system: { id: 'support-bot' } }) },
          { author: 'dana' },
        );
        const id = 9999;
        const verification = {
          verified: true,
          reason: 'valid',
          signature: 'x',
          payload: 'x',
          verified_at: null,
        };
        told(
          (fields) =>
            fields.sha === sha && 'commit' in fields
              ? {
                  ...fields,
                  author: { ...(fields.author as object), id },
                  committer: { ...(fields.committer as object), id },
                  commit: { ...(fields.commit as object), verification },
                }
              : fields,
          /\/compare\//,
        );
      },
      'pending',
    ],
  ];
  test.each(rows)('%s', async (_, attack, state) => {
    const on = await stage.open({ files: CONTENT });
    await attack(on);
    const { log } = await on.judged();
    expect([on.state, log]).toEqual([state, log]);
    stage.github.forget();
  });
});
