import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRODUCT, PROMPT } from '../support/product.ts';
import { type Files, TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const TERSE: Files = { 'prompts/system.md': `${PROMPT}Answer in two sentences.\n` };
let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit('The product', PRODUCT);
  repository.git('switch', '--quiet', '--create', 'change');
});
afterEach(() => repository.remove());

const check = (...args: readonly string[]) =>
  aimsGate(['check', '--repo', repository.directory, '--now', '2026-11-23', ...args]);

/** Every object that git holds. */
const objects = (): readonly string[] =>
  readdirSync(join(repository.directory, '.git/objects'), { recursive: true, encoding: 'utf8' }).sort();

describe('check without --head', () => {
  interface Row {
    readonly name: string;
    readonly staged?: Files;
    readonly written?: Files;
    readonly args?: readonly string[];
    readonly code: number;
    readonly first: string;
    readonly says: string;
  }
  const rows: readonly Row[] = [
    { name: 'all committed', code: 0, first: 'judging HEAD, against main', says: 'nothing to judge' },
    {
      name: 'an edit that is not committed',
      written: TERSE,
      code: 1,
      first: 'judging the work tree, including uncommitted changes, against main',
      says: 'model-card',
    },
    {
      name: 'a file git does not know yet',
      written: { 'prompts/refunds.md': 'You are the refund assistant. Never promise a refund.\n' },
      code: 1,
      first: 'judging the work tree, including uncommitted changes, against main',
      says: 'prompts/refunds.md',
    },
    {
      name: 'an ignored file is none',
      written: { '.git/info/exclude': 'prompts/\n', 'prompts/refunds.md': 'You are the refund assistant.\n' },
      code: 0,
      first: 'judging HEAD, against main',
      says: 'nothing to judge',
    },
    {
      name: 'staged alone',
      staged: { 'src/shop.ts': 'export const shop = "closed";\n' },
      written: TERSE,
      args: ['--staged'],
      code: 0,
      first: 'judging what is staged, against main',
      says: 'nothing to judge',
    },
    {
      name: 'staged and governed',
      staged: TERSE,
      args: ['--staged'],
      code: 1,
      first: 'judging what is staged, against main',
      says: 'model-card',
    },
    {
      name: 'staged beside a head',
      args: ['--staged', '--head', 'change'],
      code: 2,
      first: '',
      says: '--staged and --head exclude each other',
    },
  ];
  test.each(rows)('$name', ({ staged, written, args = [], code, first, says }) => {
    if (staged !== undefined) {
      repository.write(staged);
      repository.git('add', '--all');
    }
    repository.write(written ?? {});
    const before = objects();
    const ran = check(...args);
    expect(ran.stdout.split('\n')[0]).toBe(first);
    expect(`${ran.stdout}${ran.stderr}`).toContain(says);
    expect(ran.code).toBe(code);
    expect(objects()).toEqual(before);
  });

  test('JSON on standard output stays JSON', () => {
    repository.write(TERSE);
    const ran = check('--format', 'json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ verdict: 'fail' });
    expect(ran.stderr).toContain('judging the work tree');
  });

  test('no usual branch: the way out is said', () => {
    repository.git('branch', '--move', 'main', 'release');
    const ran = check();
    expect(ran.stderr).toContain('give --base the branch that the change would be merged into');
    expect(ran.code).toBe(2);
  });

  test('a filter of the repository is not started', () => {
    const mark = join(repository.directory, '..', `started-${process.pid}`);
    repository.git('config', 'filter.spy.clean', `touch ${mark}; cat`);
    repository.write({ '.gitattributes': '* filter=spy\n', ...TERSE });
    check();
    expect(() => execFileSync('ls', [mark], { stdio: 'pipe' })).toThrow();
  });

  test.each<[string, Files, readonly string[], number]>([
    ['two commits', {}, ['--base', 'main', '--head', 'change'], 2],
    ['a work tree in which all is committed', {}, [], 3],
    ['a work tree with an edit and a new folder', { ...TERSE, 'src/new/shop.ts': 'export {};\n' }, [], 3],
  ])('git is started for %s this often', (_, written, args, times) => {
    const bin = mkdtempSync(join(tmpdir(), 'aims-gate-git-'));
    try {
      const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
      const counter = `#!/bin/sh\necho started >> '${bin}/started'\nexec '${real}' "$@"\n`;
      writeFileSync(join(bin, 'git'), counter, { mode: 0o755 });
      repository.write(written);
      const env = { PATH: `${bin}:${process.env.PATH ?? ''}` };
      const ran = aimsGate(['check', '--repo', repository.directory, ...args], { env });
      expect(ran.code, ran.stderr).toBe('prompts/system.md' in written ? 1 : 0);
      expect(readFileSync(join(bin, 'started'), 'utf8').trim().split('\n')).toHaveLength(times);
    } finally {
      rmSync(bin, { recursive: true });
    }
  });
});
