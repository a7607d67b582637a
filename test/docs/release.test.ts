import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folder: string;
let origin: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const writeAndCommit = (file: string, text: string): void => {
  write(file, text);
  git('commit', '--quiet', '--all', '--message', 'more');
};
const named = (version: string): string => `${JSON.stringify({ name: 'gate', version, license: 'MIT' })}\n`;

beforeEach(() => {
  [folder, origin] = [mkdtempSync(join(scratch, 'work-')), mkdtempSync(join(scratch, 'origin-'))];
  execFileSync('git', ['init', '--quiet', '--bare', origin]);
  git('init', '--quiet');
  git('remote', 'add', 'origin', origin);
  write('package.json', named('1.2.3'));
  write(
    'package-lock.json',
    JSON.stringify({ name: 'gate', version: '1.2.3', lockfileVersion: 3, packages: {} }),
  );
  write(
    'CHANGELOG.md',
    '# Changelog\n\n## 1.2.3 (2026-11-26)\n\n- More.\n\n## 1.2.2 (2026-01-01)\n\n- Less.\n',
  );
  write('.gitignore', '*.tgz\n*.cdx.json\nSHA256SUMS\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'all');
});

function release(args: string, env: Readonly<Record<string, string>> = {}) {
  const { GITHUB_REF_TYPE: _type, GITHUB_REF_NAME: _name, ...rest } = process.env;
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'release.ts'), ...args.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...rest, GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.c', ...env },
  });
  return { status: run.status, said: (run.stdout + run.stderr).trim() };
}

interface Row {
  readonly name: string;
  readonly prepare?: () => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly said: string;
}

const tagOf = (name: string) => ({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: name });
const rows: readonly Row[] = [
  {
    name: 'a file that is not committed',
    prepare: () => write('new.txt', ''),
    said: 'commit or remove first:\n?? new.txt',
  },
  {
    name: 'a version that is no release',
    prepare: () => writeAndCommit('package.json', named('1.2.3-rc.1')),
    said: 'package.json: the version is 1.2.3-rc.1, and a release has three numbers',
  },
  {
    name: 'a lock file of another version',
    prepare: () => writeAndCommit('package.json', named('1.2.4')),
    said: 'package-lock.json is of version 1.2.3, and package.json of 1.2.4: run npm install',
  },
  {
    name: 'no entry in the changelog',
    prepare: () => writeAndCommit('CHANGELOG.md', '# Changelog\n\n## 1.2.30 (2026-01-01)\n\n- x\n'),
    said: 'CHANGELOG.md: add the heading "## 1.2.3 (YYYY-MM-DD)" and what changes',
  },
  {
    name: 'an entry without its day',
    prepare: () => writeAndCommit('CHANGELOG.md', '# Changelog\n\n## 1.2.3 (unreleased)\n\n- x\n'),
    said: 'CHANGELOG.md: give 1.2.3 its day, "## 1.2.3 (YYYY-MM-DD)" in place of "(unreleased)"',
  },
  {
    name: 'an entry that says nothing',
    prepare: () => writeAndCommit('CHANGELOG.md', '# Changelog\n\n## 1.2.3 (2026-11-26)\n\n## 1.2.2\n'),
    said: 'CHANGELOG.md: say what changes in 1.2.3',
  },
  {
    name: 'a tag of another version was pushed',
    env: tagOf('v1.2.4'),
    said: 'the tag v1.2.4 was pushed, and package.json says 1.2.3',
  },
];
test.each(rows)('not ready: $name', ({ prepare, env, said }) => {
  prepare?.();
  expect(release('check', env)).toEqual({ status: 2, said });
});

test('a tag of an earlier commit is not moved', () => {
  git('tag', 'v1.2.3');
  const short = git('rev-parse', '--short=7', 'HEAD').trim();
  git('commit', '--quiet', '--allow-empty', '--message', 'later');
  expect(release('check')).toEqual({
    status: 2,
    said: `v1.2.3 is the tag of another commit, ${short}: raise the version`,
  });
});

test('ready, before the tag and as its workflow', () => {
  const ready = { status: 0, said: 'v1.2.3 is ready to be released' };
  expect(release('check')).toEqual(ready);
  git('tag', 'v1.2.3');
  expect(release('check', tagOf('v1.2.3'))).toEqual(ready);
});

test('a dry run changes nothing', () => {
  expect(release('tag --dry-run').said).toContain('would run: git tag --sign --message v1.2.3 v1.2.3');
  git('tag', 'v1.2.3');
  expect(release('major --dry-run').said).toContain('would run: git push --force origin refs/tags/v1');
  expect(release('assets --dry-run').said).toContain('would run: npm pack');
  expect(git('tag').trim()).toBe('v1.2.3');
  expect(git('status', '--porcelain', '--ignored')).toBe('');
});

test('package, bill of materials and checksums', () => {
  expect(release('assets')).toMatchObject({ status: 0 });
  const bytes = (file: string): Buffer => readFileSync(join(folder, file));
  const sums = ['gate-1.2.3.tgz', 'gate.cdx.json'].map(
    (file) => `${createHash('sha256').update(bytes(file)).digest('hex')}  ${file}\n`,
  );
  expect(bytes('SHA256SUMS').toString()).toBe(sums.join(''));
  expect(JSON.parse(bytes('gate.cdx.json').toString())).toMatchObject({ bomFormat: 'CycloneDX' });
});

test('the major tag moves, here and at origin, only to a commit that is released', () => {
  git('tag', 'v1');
  git('push', '--quiet', 'origin', 'v1');
  git('commit', '--quiet', '--allow-empty', '--message', 'later');
  expect(release('major')).toEqual({ status: 2, said: 'this commit is not v1.2.3' });
  git('tag', 'v1.2.3');
  expect(release('major').status).toBe(0);
  expect(git('ls-remote', 'origin', 'refs/tags/v1').split('\t')[0]).toBe(git('rev-parse', 'HEAD').trim());
});

test('the workflow runs these steps', () => {
  const workflow: unknown = parse(readFileSync(join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8'));
  const text = JSON.stringify(workflow);
  expect([...text.matchAll(/node scripts\/release\.ts (\w+)/g)].map(([, name]) => name)).toEqual([
    'check',
    'assets',
    'major',
  ]);
});
