/** What a policy extends in another repository, through the action: moved, gone, forbidden, foreign, hostile. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireStatus } from '../../github/emulated/settings.ts';
import { ADMIN, type Fault, OWNER } from '../../support/embedded-github.ts';
import { type Files, TestRepository } from '../../support/repository.ts';
import { Stage } from './stage.ts';

const CENTRAL = 'policies';
/** Of the organisation: one review. */
const STRICT = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  review:
    title: the organisation wants a review
    require:
      - review: { count: 1 }
`;
/** The same, but nobody is stopped. */
const LAX = STRICT.replace('version: 1', 'version: 1\nmode: audit');

let stage: Stage;
let central: TestRepository;
/** Commits of the central repository, by what they are. */
const commits: Record<string, string> = {};

const FILES: Files = {
  'org.yml': STRICT,
  'empty.yml': '',
  'pointer.yml': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
  'ring.yml': 'version: 1\nextends: ./ring-2.yml\n',
  'ring-2.yml': 'version: 1\nextends: ./ring.yml\n',
  'up.yml': 'version: 1\nextends: ./../../shop/.aims/policy.yml\n',
  'shop.yml': 'version: 1\nextends: ./.aims/policy.yml\n',
  'nul.yml': `version: 1\0\n`,
  'mistaken.yml': 'version: 1\nmode: loud\n',
  'large.yml': `${STRICT}#${'x'.repeat(1024 * 1024)}\n`,
  'folder/org.yml': STRICT,
  'names/a?ref=lax.yml': LAX,
  'secret.yml': 'version: 1\ntoken-of-the-bank: hunter2\nmode: hunter3\n',
  'to-secret.yml': 'version: 1\nextends: ./secret.yml\n',
  'schema-of-secret.yml': `${STRICT}      - document: { path: docs/card.yml, schema: ./secret.schema.json }\n`,
  'secret.schema.json': '{ "type": "hunter2", "bank": 1 ',
  'notes.txt': 'The password of the bank: hunter2: hunter3\n- [x',
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `chain/${index}.yml`,
      index === 8 ? STRICT : `version: 1\nextends: ./${index + 1}.yml\n`,
    ]),
  ),
};

/** Each group has an embedded GitHub of its own, with the organisation's repository beside the product's. */
function onStage(): void {
  beforeAll(async () => {
    stage = await Stage.start();
    central = new TestRepository();
    central.repo = CENTRAL;
    await stage.github.call(ADMIN, 'POST', `/orgs/${OWNER}/repos`, { name: CENTRAL, auto_init: true });
    const put = async (name: string, files: Files, branch = 'main') => {
      commits[name] = central.commit(name, files);
      await central.push(stage.github, branch);
    };
    writeFileSync(join(central.directory, 'utf16.yml'), Buffer.from(`\uFEFF${STRICT}`, 'utf16le'));
    await put('strict', FILES);
    central.link('linked.yml', 'org.yml');
    await put('linked', {});
    await put('lax', { 'org.yml': LAX });
    central.branch('elsewhere', commits.strict);
    await put('fork', { 'org.yml': LAX }, 'elsewhere');
    stage.github.forget();
  });
  afterAll(async () => {
    await stage.stop();
    central.remove();
  });
}

interface Row {
  readonly name: string;
  /** What the policy of the target branch extends. */
  readonly pinned: () => string;
  readonly faults?: () => readonly Fault[];
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly says?: RegExp;
}

const at =
  (path: string, commit = 'strict') =>
  () =>
    `github:acme/policies/${path}@${commits[commit]}`;
const answers =
  (status: number, path = /^\/repos\/acme\/policies$/) =>
  () =>
    [{ path, answer: { status } }] satisfies readonly Fault[];

/** GitHub sends whoever asks for the old name on to the new one. */
function renamed(): readonly Fault[] {
  const strict = commits.strict ?? '';
  const routes = ['', `/compare/main...${strict}`, '/contents/org.yml'];
  return routes.map((route) => {
    const location = `${stage.github.url}/repos/acme/policies${route}${route.startsWith('/contents') ? `?ref=${strict}` : ''}`;
    const path = new RegExp(`^/repos/acme/old-name${route.replaceAll('.', '\\.')}$`);
    return { path, answer: { status: 301, headers: { location } } };
  });
}

const rows: readonly Row[] = [
  { name: 'nobody reviewed: the organisation’s gate', pinned: at('org.yml'), state: 'pending' },
  { name: 'the branch moved on to a laxer policy', pinned: at('org.yml'), state: 'pending' },
  { name: 'the name of a branch', pinned: () => 'github:acme/policies/org.yml@main', state: 'error' },
  { name: 'the name of a tag', pinned: () => 'github:acme/policies/org.yml@v1.0.0', state: 'error' },
  { name: 'a short id', pinned: () => at('org.yml')().slice(0, -30), state: 'error' },
  {
    name: 'an id in capitals',
    pinned: () => `github:acme/policies/org.yml@${commits.strict?.toUpperCase()}`,
    state: 'error',
  },
  {
    name: 'a commit of another branch, as those of forks are',
    pinned: at('org.yml', 'fork'),
    state: 'error',
  },
  {
    name: 'a commit that is nowhere',
    pinned: () => `github:acme/policies/org.yml@${'4'.repeat(40)}`,
    state: 'error',
  },
  {
    name: 'a commit of the repository that is judged',
    pinned: () => `github:acme/policies/org.yml@${stage.world.repository.tip('main')}`,
    state: 'error',
  },
  {
    name: 'a repository that was deleted',
    pinned: () => `github:acme/gone/org.yml@${commits.strict}`,
    state: 'error',
  },
  {
    name: 'a private repository, which GitHub hides',
    pinned: at('org.yml'),
    faults: answers(404),
    state: 'error',
  },
  { name: 'a repository that refuses', pinned: at('org.yml'), faults: answers(403), state: 'error' },
  {
    name: 'a repository that may no longer be shown',
    pinned: at('org.yml'),
    faults: answers(451),
    state: 'error',
  },
  {
    name: 'a file that GitHub refuses',
    pinned: at('org.yml'),
    faults: answers(403, /contents/),
    state: 'error',
  },
  {
    name: 'a comparison without a common commit',
    pinned: at('org.yml'),
    faults: () => [
      {
        path: /policies\/compare/,
        answer: { rewrite: (json) => ({ ...(json as object), merge_base_commit: null }) },
      },
    ],
    state: 'error',
  },
  {
    name: 'a comparison that says nothing',
    pinned: at('org.yml'),
    faults: () => [{ path: /policies\/compare/, answer: { rewrite: () => ({}) } }],
    state: 'error',
  },
  {
    name: 'a commit that is ahead of the branch',
    pinned: at('org.yml', 'fork'),
    faults: () => [
      {
        path: /policies\/compare/,
        answer: { rewrite: (json) => ({ ...(json as object), status: 'ahead' }) },
      },
    ],
    state: 'error',
  },
  {
    name: 'a file that is a list',
    pinned: at('org.yml'),
    faults: () => [{ path: /contents/, answer: { rewrite: () => [] } }],
    state: 'error',
  },
  {
    name: 'a file that is null',
    pinned: at('org.yml'),
    faults: () => [{ path: /policies\/contents/, answer: { rewrite: () => null } }],
    state: 'error',
  },
  {
    name: 'a file of another commit than was asked for',
    pinned: at('org.yml'),
    faults: () => [
      {
        path: /policies\/contents/,
        answer: {
          rewrite: (json) => ({ ...(json as object), content: Buffer.from(LAX).toString('base64') }),
        },
      },
    ],
    state: 'error',
  },
  {
    name: 'a repository that was renamed',
    pinned: () => at('org.yml')().replace('policies', 'old-name'),
    faults: renamed,
    state: 'pending',
  },
  {
    name: 'another server',
    pinned: () => at('org.yml')().replace('github:', 'github://evil.example/'),
    state: 'error',
  },
  {
    name: 'an address',
    pinned: () => `https://github.com/acme/policies/blob/${commits.strict}/org.yml`,
    state: 'error',
  },
  {
    name: 'a scheme in capitals',
    pinned: () => at('org.yml')().replace('github:', 'GitHub:'),
    state: 'error',
  },
  { name: 'a blank behind it', pinned: () => `${at('org.yml')()} `, state: 'error' },
  {
    name: 'a letter that looks like another',
    pinned: () => at('org.yml')().replace('acme', 'аcme'),
    state: 'error',
  },
];

const files: readonly Row[] = [
  { name: 'no such file', pinned: at('other.yml'), state: 'error' },
  { name: 'a folder', pinned: at('folder'), state: 'error' },
  { name: 'a link', pinned: at('linked.yml', 'linked'), state: 'error' },
  { name: 'a pointer of LFS', pinned: at('pointer.yml'), state: 'error' },
  { name: 'an empty file', pinned: at('empty.yml'), state: 'error' },
  { name: 'a NUL', pinned: at('nul.yml'), state: 'error' },
  { name: 'UTF-16', pinned: at('utf16.yml'), state: 'error' },
  { name: 'a mistake', pinned: at('mistaken.yml'), state: 'error' },
  { name: 'more than 1 MiB', pinned: at('large.yml'), state: 'error' },
  { name: 'two files that extend each other', pinned: at('ring.yml'), state: 'error' },
  { name: 'nine in a row', pinned: at('chain/0.yml'), state: 'error' },
  { name: 'seven in a row', pinned: at('chain/2.yml'), state: 'pending' },
  { name: 'out of its repository, into the one that is judged', pinned: at('up.yml'), state: 'error' },
  { name: 'a file that the repository that is judged has as well', pinned: at('shop.yml'), state: 'error' },
  { name: 'up and down again within', pinned: at('folder/../org.yml'), state: 'pending' },
  { name: 'dots that leave', pinned: at('../shop/.aims/policy.yml'), state: 'error' },
  { name: 'the folder above', pinned: at('..'), state: 'error' },
  { name: 'the folder itself', pinned: at('folder/..'), state: 'error' },
  { name: 'escaped dots', pinned: at('%2e%2e/shop/.aims/policy.yml'), state: 'error' },
  { name: 'an escaped slash', pinned: at('folder%2forg.yml'), state: 'error' },
  { name: 'a question mark that would name another commit', pinned: at('org.yml?ref=lax'), state: 'error' },
  { name: 'a fragment', pinned: at('org.yml#x'), state: 'error' },
  { name: 'a backslash', pinned: at('folder\\\\org.yml'), state: 'error' },
  {
    name: 'a repository that is called ..',
    pinned: () => at('org.yml')().replace('acme/policies', 'acme/..'),
    state: 'error',
  },
  {
    name: 'a repository that is called .',
    pinned: () => at('org.yml')().replace('acme/policies', 'acme/.'),
    state: 'error',
  },
  {
    name: 'a tail of .git',
    pinned: () => at('org.yml')().replace('acme/policies', 'acme/policies.git'),
    state: 'error',
  },
];

/** A target branch whose policy extends `pinned`. */
async function extending(pinned: string): Promise<string> {
  const { repository } = stage.world;
  bases += 1;
  const base = `base-${bases}`;
  repository.branch(base);
  repository.commit('Extends', { '.aims/policy.yml': `version: 1\nextends: "${pinned}"\n` });
  await repository.push(stage.github, base);
  requireStatus(stage.github.settings, base);
  return base;
}

let bases = 0;

async function tried({ pinned, faults, state, says }: Row): Promise<void> {
  const on = await stage.open({ base: await extending(pinned()) });
  for (const fault of faults?.() ?? []) stage.github.inject(fault);
  const { log } = await on.judged();
  expect(log).not.toMatch(/\n\s+at |report this as a bug/);
  expect([on.state, log]).toEqual([state, log]);
  expect(log).toMatch(says ?? (state === 'error' ? /extends: |github:acme/ : /./));
  stage.github.forget();
}

describe('what GitHub answers about it', () => {
  onStage();
  test.each(rows)('$name', tried);
});

describe('what it is', () => {
  onStage();
  test.each(files)('$name', tried);
});

describe('what a change proposes to extend', () => {
  onStage();
  interface Proposal {
    readonly name: string;
    readonly policy: () => string;
    readonly faults?: readonly Fault[];
    readonly says: RegExp;
    /** Default: `failure`. */
    readonly state?: string;
    readonly hides?: RegExp;
  }
  const policyOn = (ref: () => string) => () => `version: 1\nextends: "${ref()}"\n`;
  const proposals: readonly Proposal[] = [
    {
      name: 'the laxer policy of a later commit',
      policy: policyOn(at('org.yml', 'lax')),
      state: 'pending',
      says: /audit/,
    },
    {
      name: 'a laxer policy that only a fork has',
      policy: policyOn(at('org.yml', 'fork')),
      says: /the commit is not on main of acme\/policies/,
    },
    {
      name: 'a commit that is nowhere',
      policy: policyOn(() => `github:acme/policies/org.yml@${'4'.repeat(40)}`),
      says: /cannot be read/,
    },
    { name: 'nothing any more', policy: () => 'version: 1\n', says: /review/ },
    {
      name: 'a repository that refuses',
      policy: policyOn(() => `github:acme/other/org.yml@${commits.strict}`),
      faults: answers(403, /acme\/other$/)(),
      says: /policy-token/,
    },
    {
      name: 'a repository that GitHub has no answer for',
      policy: policyOn(() => `github:acme/other/org.yml@${commits.strict}`),
      faults: answers(500, /acme\/other$/)(),
      says: /cannot be read/,
    },
    {
      name: 'a private file, to be shown what stands in it',
      policy: policyOn(at('secret.yml')),
      says: /mistakes in .*secret\.yml/,
      hides: /hunter|bank/,
    },
    {
      name: 'a private file by way of one that is no secret',
      policy: policyOn(at('to-secret.yml')),
      says: /mistakes in .*secret\.yml/,
      hides: /hunter|bank/,
    },
    {
      name: 'a private file as a schema',
      policy: policyOn(at('schema-of-secret.yml')),
      says: /mistakes in|cannot/,
      hides: /hunter|bank/,
    },
    {
      name: 'a private file that is no YAML',
      policy: policyOn(at('notes.txt')),
      says: /mistakes in .*notes\.txt/,
      hides: /hunter|bank/,
    },
    { name: 'two files that extend each other', policy: policyOn(at('ring.yml')), says: /mistakes in/ },
    { name: 'nine in a row', policy: policyOn(at('chain/0.yml')), says: /mistakes in|more than 8/ },
    { name: 'more than 1 MiB', policy: policyOn(at('large.yml')), says: /larger than 1 MiB/ },
    { name: 'a link', policy: policyOn(at('linked.yml', 'linked')), says: /a link/ },
    { name: 'the folder above', policy: policyOn(at('..')), says: /does not name a file at one commit/ },
    {
      name: 'a branch',
      policy: () => 'version: 1\nextends: github:acme/policies/org.yml@main\n',
      says: /does not name a file at one commit/,
    },
  ];
  let base = '';
  beforeAll(async () => {
    base = await extending(at('org.yml')());
  });
  test.each(proposals)(
    '$name',
    async ({ policy, faults = [], state = 'failure', says, hides = /hunter/ }) => {
      const on = await stage.open({ base, files: { '.aims/policy.yml': policy() } });
      await on.approves('kim');
      for (const fault of faults) stage.github.inject(fault);
      const { log } = await on.judged();
      const told = `${log}\n${await on.comment()}`;
      expect(told).not.toMatch(/\n\s+at |report this as a bug/);
      expect([on.state, log]).toEqual([state, log]);
      expect(told).toMatch(says);
      expect(told).not.toMatch(hides);
      stage.github.forget();
    },
  );
});
