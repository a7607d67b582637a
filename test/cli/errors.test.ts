import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { VERSION } from '../../src/version.ts';
import { PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const TEMPLATES = openCatalog().templates;

let outside: string;
let repository: TestRepository;
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'aims-gate-cli-'));
  repository = new TestRepository();
  repository.commit('The product', PRODUCT);
});
afterAll(() => {
  repository.remove();
  rmSync(outside, { recursive: true });
});

function file(name: string, text: string): string {
  writeFileSync(join(outside, name), text);
  return join(outside, name);
}

/** `check` of the product against itself, with `more` options. */
function check(...more: readonly string[]) {
  return aimsGate(['check', '--repo', repository.directory, '--base', 'main', ...more]);
}

describe('a repository that is hardly there yet', () => {
  const inFolder = (prepare: string, run: readonly string[]) => {
    const directory = mkdtempSync(join(outside, 'new-'));
    execFileSync('sh', ['-c', prepare], { cwd: directory, stdio: 'ignore' });
    return aimsGate(run, { cwd: directory, env: { GH_TOKEN: 'x', GITHUB_API_URL: 'http://127.0.0.1:1' } });
  };
  const NO_COMMIT = 'the repository has no commit yet\n→ commit what is there: git add --all && git commit';
  const empty = 'git init --quiet --initial-branch=main .';
  const shallow = (): string => `git clone --quiet --depth 1 "file://${repository.directory}" .`;
  const rows: readonly [string, () => string, readonly string[], string][] = [
    ['check without a commit', () => empty, ['check'], NO_COMMIT],
    ['replay without a commit', () => empty, ['replay'], NO_COMMIT],
    ['inventory without a commit', () => empty, ['inventory'], NO_COMMIT],
    [
      'replay in a clone of one commit',
      shallow,
      ['replay'],
      'nothing before the newest commit is here to judge\n→ the clone is shallow: run `git fetch --unshallow`',
    ],
    [
      'a file where the folder .aims belongs',
      () => `${empty} && echo notes > .aims`,
      ['init', '--yes'],
      'move what is there out of the way, or give another name',
    ],
    [
      'a new document that is there',
      () => `${empty} && mkdir -p .aims/systems/bot && echo x > .aims/systems/bot/system.yml`,
      ['new', 'system', 'bot'],
      '.aims/systems/bot/system.yml is there already\n→ edit that file',
    ],
    [
      'GitHub cannot be reached',
      () => `${empty} && git commit --quiet --allow-empty --message one`,
      ['check', '--pr', '3', '--repository', 'acme/shop'],
      '→ check the network (HTTPS_PROXY behind a proxy)',
    ],
  ];
  test.each(rows)('%s', (_, prepare, run, says) => {
    const { code, stdout, stderr } = inFolder(prepare(), run);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test.each([
    ['a value', 'version: 1\nextends: preset:baseline\nmode: audti\n', 'audti'],
    ['a tab', 'version: 1\nextends: preset:baseline\ngates:\n\tmodel-card: {}\n', 'a tab indents'],
    ['an empty file', '', 'the policy this change proposes is not valid'],
  ])(
    'the first policy of a repository with %s that is wrong: check says so before the merge',
    (_, text, says) => {
      const fresh = new TestRepository();
      fresh.commit('The product', { 'bot/prompts/system.md': 'You are a bot.\n' });
      mkdirSync(join(fresh.directory, '.aims'));
      writeFileSync(join(fresh.directory, '.aims/policy.yml'), text);
      const { stdout } = aimsGate(['check', '--repo', fresh.directory, '--base', 'main']);
      fresh.remove();
      expect(stdout).toContain('the policy this change proposes is not valid');
      expect(stdout).toContain(says);
      expect(stdout).toContain('.aims/policy.yml:');
    },
  );
});

describe('bad input ends with exit code 2, nothing on standard output, and the way out', () => {
  const rows: readonly [string, () => readonly string[], string][] = [
    [
      'an unknown head',
      () => ['--head', 'nowhere'],
      'there is no commit "nowhere"\n→ give a branch, tag or commit',
    ],
    [
      'an unknown base',
      () => ['--base', 'nowhere'],
      'there is no commit "nowhere"\n→ give a branch, tag or commit',
    ],
    ['a head like an option', () => ['--head=--all'], 'there is no commit "--all"'],
    ['an empty head', () => ['--head', ''], 'there is no commit ""'],
    [
      'not a repository',
      () => ['--repo', outside],
      'is not in a git repository\n→ run it inside a clone, or `git init` here first',
    ],
    ['a date in words', () => ['--now', 'yesterday'], 'it must be an ISO date such as 2026-01-31'],
    ['a day that does not exist', () => ['--now', '2026-02-30'], 'it must be an ISO date such as 2026-01-31'],
    ['an hour that does not exist', () => ['--now', '2026-02-03T25:00Z'], 'it must be an ISO date'],
    ['a time without its zone', () => ['--now', '2026-02-03T10:00'], 'it must be an ISO date'],
    [
      'a format there is not',
      () => ['--format', 'yaml'],
      'Allowed choices are terminal, json, sarif, markdown',
    ],
    ['an option there is not', () => ['--bsae', 'x'], "unknown option '--bsae'"],
    ['a policy that is not there', () => ['--policy', join(outside, 'none.yml')], 'there is no policy file'],
    [
      'a policy that is no YAML',
      () => ['--policy', file('policy.yml', 'version: [1\n')],
      'the policy has a mistake',
    ],
    [
      'reviews that are not there',
      () => ['--reviews', join(outside, 'none.yml')],
      'cannot read the reviews file',
    ],
    [
      'reviews that are no YAML',
      () => ['--reviews', file('reviews.yml', 'reviews: [\n')],
      'the reviews file has mistakes',
    ],
    [
      'reviews of an unknown commit',
      () => [
        '--reviews',
        file('reviews.yml', 'reviews: [{ login: dana, state: approved, commit: nowhere }]\n'),
      ],
      'there is no commit "nowhere"',
    ],
    [
      'reviews of a commit no name can be',
      () => [
        '--reviews',
        file('reviews.yml', 'reviews: [{ login: dana, state: approved, commit: "a\\0b" }]\n'),
      ],
      'there is no commit "a\\u0000b"',
    ],
  ];
  test.each(rows)('%s', (_, options, says) => {
    const ran = check(...options());
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['before the command', ['--debug', 'check', '--head', 'nowhere']],
    ['behind it', ['check', '--head', 'nowhere', '--debug']],
  ])('--debug %s adds where it arose', (_, args) => {
    const ran = aimsGate([...args, '--repo', repository.directory, '--base', 'main']);
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('→ give a branch') });
    expect(ran.stderr).toMatch(/^\s+at \S/m);
  });

  test('no base', () => {
    repository.git('branch', '--move', 'main', 'somewhere');
    const ran = aimsGate(['check', '--repo', repository.directory]);
    repository.git('branch', '--move', 'somewhere', 'main');
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--base') });
  });

  test.each([[[]], [['chekc']], [['evidence', 'verify', '--repo', '/']]])('aims-gate %j', (args) => {
    expect(aimsGate(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/\w/) });
  });
});

describe('a mistake is shown at its place', () => {
  const POLICY = `version: 1
extends: preset:baseline
gates:
  model-card:
    when:
      chagnes: [prompt]
`;

  test('in the policy of the base', () => {
    const other = new TestRepository();
    other.commit('The product', { ...PRODUCT, '.aims/policy.yml': POLICY });
    const ran = aimsGate(['check', '--repo', other.directory, '--base', 'main']);
    other.remove();
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: `aims-gate: the policy has a mistake

.aims/policy.yml:6:7  unknown key \`gates.model-card.when.chagnes\`
   4 |   model-card:
   5 |     when:
   6 |       chagnes: [prompt]
     |       ^^^^^^^ did you mean \`changes\`?

→ correct it on the target branch
`,
    });
  });

  test('in a policy on disk', () => {
    const path = file('policy.yml', POLICY);
    const ran = check('--policy', path);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`\n${path}:6:7  unknown key`);
  });

  test('in the reviews', () => {
    const path = file('reviews.yml', 'reviews:\n  - login: dana\n    state: aproved\n');
    const ran = check('--reviews', path);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`\n${path}:3:12  \`reviews[0].state\` cannot be \`aproved\`\n`);
    expect(ran.stderr).toContain('did you mean `approved`?');
  });

  test('without the control characters a hostile repository put there', () => {
    const other = new TestRepository();
    const policy = 'version: 1\nextends: "./\\e[31mbase\\x9B.yml"\n';
    const base = '\u0000';
    other.commit('Hostile', { '.aims/policy.yml': policy, '.aims/\u001b[31mbase\u009b.yml': base });
    const ran = aimsGate(['check', '--repo', other.directory, '--base', 'main']);
    other.remove();
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('.aims/�[31mbase�.yml'),
    });
    expect(ran.stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('template', () => {
  test('its help names every document', () => {
    const { code, stdout } = aimsGate(['template', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Documents: ${[...TEMPLATES.keys()].join(', ')}`);
  });

  test.each([...TEMPLATES.keys()])('%s prints a document to fill in', (name) => {
    const ran = aimsGate(['template', name]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.length).toBeGreaterThan(100);
    expect(ran.stdout.endsWith('\n')).toBe(true);
  });

  test.each(['nothing', '../iso-42001', ''])('there is no %j', (name) => {
    expect(aimsGate(['template', name])).toEqual({
      code: 2,
      stdout: '',
      stderr: `aims-gate: there is no template "${name}"\n→ choose one of: ${[...TEMPLATES.keys()].join(', ')}\n`,
    });
  });
});

test('--version', () => {
  expect(aimsGate(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
});

test('an older Node: one sentence and the way out, no stack trace', () => {
  const older =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
  const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(older)}"` };
  const { code, stdout, stderr } = aimsGate(['--version'], { env });
  expect(stderr).toBe(
    'aims-gate: it needs Node 22 or newer, and this is Node 20.20.2\n→ install a newer one from https://nodejs.org\n',
  );
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
