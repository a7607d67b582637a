import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'new-kind-'));

beforeAll(() => {
  for (const part of [
    'src',
    'scripts',
    'policies',
    'docs',
    'action.yml',
    'package.json',
    'tsconfig.json',
    'tsconfig.check.json',
    'test',
  ])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a new requirement kind is one file and its line in one table', { timeout: 240_000 }, async () => {
  const node = (...args: readonly string[]) => run(process.execPath, args, { cwd: copy });
  const { stdout } = await node('scripts/new.ts', 'requirement', 'release-note');
  expect(stdout.split('\n').filter((line) => line.startsWith('src/'))).toEqual([
    'src/gates/requirements/release-note.ts',
    'src/gates/requirement-kinds.ts',
    'src/gates/requirement-kinds.ts',
  ]);
  await node('scripts/generate.ts');
  const rule = 'test/policy/rules/release-note';
  const tested = await node(
    'src/cli/index.ts',
    'policy',
    'test',
    `${rule}/cases`,
    '--policy',
    `${rule}/policy.yml`,
  );
  expect(tested.stdout).toContain('3 passed, 0 failed');
});
