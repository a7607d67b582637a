import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aimsGate } from '../cli/command.ts';
import { TestRepository } from '../support/repository.ts';

/** A clone that cannot be read is never a repository without a policy: that one would be judged leniently, in audit mode. */
describe('a clone that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
  let source: TestRepository;
  beforeAll(() => {
    source = new TestRepository();
    source.git('config', 'uploadpack.allowFilter', 'true');
    source.commit('Base', {
      '.aims/policy.yml': 'version: 1\nextends: preset:baseline\n',
      'prompts/system.md': 'You answer.\n',
    });
    source.commit('More', { 'prompts/system.md': 'You answer all.\n' });
  });
  afterAll(() => {
    source.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const git = (...args: readonly string[]) => execFileSync('git', args, { stdio: 'ignore' });
  const clone = (name: string, ...args: readonly string[]): string => {
    const to = join(folder, name);
    git('clone', '--quiet', ...args, `file://${source.directory}`, to);
    git('-C', to, 'remote', 'set-url', 'origin', 'file:///nowhere');
    return to;
  };
  const objectOf = (to: string, what: string): string => {
    const sha = execFileSync('git', ['-C', to, 'rev-parse', what], { encoding: 'utf8' }).trim();
    return join(to, '.git', 'objects', sha.slice(0, 2), sha.slice(2));
  };
  const without = (name: string, what: string): string => {
    const to = join(folder, name);
    cpSync(source.directory, to, { recursive: true });
    rmSync(objectOf(to, what), { force: true });
    return to;
  };
  const copy = (name: string): string => {
    const to = join(folder, name);
    cpSync(source.directory, to, { recursive: true });
    return to;
  };
  const corrupt = (name: string, what: string): string => {
    const to = copy(name);
    const file = objectOf(to, what);
    chmodSync(file, 0o644);
    writeFileSync(file, 'no object');
    return to;
  };
  const written = (name: string, path: string, text: string): string => {
    const to = copy(name);
    writeFileSync(join(to, '.git', path), text);
    return to;
  };
  const leadsNowhere = (): string => {
    const to = copy('worktree');
    rmSync(join(to, '.git'), { recursive: true });
    writeFileSync(join(to, '.git'), 'gitdir: /nowhere/at/all\n');
    return to;
  };
  const withoutAlternate = (): string => {
    const to = join(folder, 'alternate');
    git('clone', '--quiet', '--shared', '--no-checkout', source.directory, to);
    writeFileSync(join(to, '.git', 'objects', 'info', 'alternates'), '/nowhere/objects\n');
    return to;
  };
  const cutPack = (): string => {
    const to = clone('pack', '--no-local', '--no-checkout');
    const packs = join(to, '.git', 'objects', 'pack');
    for (const file of readdirSync(packs).filter((name) => name.endsWith('.pack'))) {
      chmodSync(join(packs, file), 0o644);
      truncateSync(join(packs, file), 40);
    }
    return to;
  };

  const cases: readonly [string, () => string, RegExp][] = [
    ['shallow', () => clone('shallow', '--depth=1'), /the clone is shallow: run `git fetch --unshallow`/],
    [
      'without blobs',
      () => clone('blobless', '--filter=blob:none', '--no-checkout'),
      /which is a partial one/,
    ],
    ['without trees', () => clone('treeless', '--filter=tree:0', '--no-checkout'), /which is a partial one/],
    ['the policy is missing', () => without('no-blob', 'HEAD:.aims/policy.yml'), /it is not in this clone/],
    ['its folder is missing', () => without('no-tree', 'HEAD:.aims'), /it is not in this clone/],
    [
      'the policy is damaged',
      () => corrupt('corrupt', 'HEAD:.aims/policy.yml'),
      /policy\.yml cannot be read/,
    ],
    [
      'the folder of the policy is damaged',
      () => corrupt('bad-tree', 'HEAD~1:.aims'),
      /cannot be read|not in this clone/,
    ],
    [
      'the tree of the base is damaged',
      () => corrupt('bad-root', 'HEAD~1^{tree}'),
      /cannot be read|not in this clone/,
    ],
    ['the base is damaged', () => corrupt('bad-base', 'HEAD~1'), /./],
    ['the head is damaged', () => corrupt('bad-head', 'HEAD'), /./],
    ['HEAD says nothing', () => written('no-head', 'HEAD', 'ref\n'), /./],
    ['the settings of git are broken', () => written('bad-config', 'config', '[core\n'), /./],
    ['a work tree whose repository is gone', leadsNowhere, /./],
    ['objects of another clone that is gone', withoutAlternate, /./],
    ['a pack that is cut off', cutPack, /./],
    ['no repository', () => folder, /is not in a git repository/],
    ['no folder', () => join(folder, 'nowhere'), /is not in a git repository/],
  ];
  test.each(cases)('%s: exit 2, one message', (_, make, said) => {
    const ran = aimsGate(['check', '--repo', make(), '--base', 'HEAD~1', '--head', 'HEAD']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr).toMatch(/^aims-gate: /);
    expect(ran.stderr.match(/^aims-gate: /gm)).toHaveLength(1);
    expect(ran.stderr).not.toContain('    at ');
  });

  test.each<readonly [string, (to: string) => void]>([
    [
      'the base is replaced by a commit without a policy',
      (to) => {
        const tree = execFileSync('git', ['-C', to, 'mktree'], { input: '', encoding: 'utf8' }).trim();
        const other = execFileSync('git', ['-C', to, 'commit-tree', '-m', 'x', tree], {
          encoding: 'utf8',
        }).trim();
        git('-C', to, 'replace', 'HEAD~1', other);
      },
    ],
    ['another process holds the index', (to) => writeFileSync(join(to, '.git', 'index.lock'), '')],
    ['the index is broken', (to) => writeFileSync(join(to, '.git', 'index'), 'no index')],
  ])('%s: the policy of the base is read all the same', (name, harm) => {
    const to = copy(name.replace(/\W/g, '-'));
    harm(to);
    const ran = aimsGate(['check', '--repo', to, '--base', 'HEAD~1', '--head', 'HEAD']);
    expect(ran.stdout).toContain('1 gap before this can merge');
  });

  test('a bare clone is read as any other', () => {
    const ran = aimsGate([
      'check',
      '--repo',
      clone('bare.git', '--bare'),
      '--base',
      'main~1',
      '--head',
      'main',
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('1 gap before this can merge');
  });
});
