import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const corrupt = (): string => {
    const to = join(folder, 'corrupt');
    cpSync(source.directory, to, { recursive: true });
    const file = objectOf(to, 'HEAD:.aims/policy.yml');
    chmodSync(file, 0o644);
    writeFileSync(file, 'no object');
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
    ['the policy is damaged', corrupt, /policy\.yml cannot be read/],
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
