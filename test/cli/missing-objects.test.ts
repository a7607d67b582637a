/** A clone that lacks objects: what is not known is said once, and nobody is accused of it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit('All', PRODUCT);
  repository.branch('change', 'main');
  repository.commit('Change', { 'notes.md': 'Nothing of AI.\n' });
});
afterEach(() => repository.remove());

function lose(object: string): void {
  const id = repository.git('rev-parse', object).trim();
  rmSync(join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2)));
}

function run(...args: readonly string[]) {
  return aimsGate(args, { cwd: repository.directory });
}

describe('the tree of the head is missing', () => {
  test('check: the one finding is that it could not be listed', () => {
    lose('change^{tree}');
    const ran = run('check', '--base', 'main', '--head', 'change', '--format', 'json');
    const { findings } = JSON.parse(ran.stdout) as { findings: readonly { code: string; level: string }[] };
    expect(ran.code).toBe(1);
    expect(findings.filter(({ level }) => level === 'failure').map(({ code }) => code)).toEqual([
      'unread.folder',
    ]);
  });

  test('policy lint says so', () => {
    lose('change^{tree}');
    const linted = run('policy', 'lint');
    expect(linted.stdout).toContain('✗ / could not be listed: it is not in this clone');
    expect(linted.code).toBe(1);
  });
});

test('a register entry that is missing: told as that by check and by policy lint', () => {
  lose(`main:${SYSTEM}/system.yml`);
  const said = `the register entry ${SYSTEM}/system.yml cannot be read: it is not in this clone`;
  expect(run('policy', 'lint').stdout).toContain(said);
  const check = run('check', '--base', 'main', '--head', 'change', '--format', 'json').stdout;
  expect(check).not.toContain('fill it in');
});

test('report: what git says is wrong, and what to do', () => {
  lose('main:.aims/systems');
  repository.git('config', 'core.pager', 'cat');
  const { code, stderr } = run('report', '--out', join(repository.directory, 'package'));
  expect(code).toBe(2);
  expect(stderr).toContain('the history cannot be read: ');
  expect(stderr).toContain(
    '→ the clone lacks objects or is damaged: `git fetch --refetch`, or clone it anew',
  );
  expect(stderr).not.toMatch(/hint:|fatal:|error:/);
});
