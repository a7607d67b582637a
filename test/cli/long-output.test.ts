import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestRepository } from '../support/repository.ts';
import { aimsGate, aimsGateBeside } from './command.ts';

const POLICY = 'version: 1\nextends: preset:baseline\n';
const NAME = 'a-folder-with-a-long-name/and-another-folder-below-it/prompts';
/** Each with more gaps than a table of systems shows. */
const MANY = 60;
let repository: TestRepository;
let scratch: string;
beforeAll(() => {
  repository = new TestRepository();
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-long-'));
  const systems = Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => [
      `.aims/systems/s${index}/system.yml`,
      `name: S${index}\npaths: [s${index}/**]\nreview-date: 2020-01-01\n`,
    ]),
  );
  const prompts = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`${NAME}/p${index}.md`, `You are assistant ${index}.\n`]),
  );
  repository.commit('Before', { 'a.txt': 'a\n' });
  repository.commit('The product', { '.aims/policy.yml': POLICY, ...systems, ...prompts });
  for (let index = 0; index < 22; index += 1)
    repository.commit(`Change ${index}`, { [`${NAME}/p0.md`]: `You are assistant number ${index}.\n` });
});
afterAll(() => {
  repository.remove();
  rmSync(scratch, { recursive: true });
});

const at = (...args: readonly string[]) => [...args, '--repo', repository.directory];

describe('long output is capped, and says how to see the rest', () => {
  interface Row {
    readonly command: readonly string[];
    readonly says: RegExp;
  }
  const rows: readonly Row[] = [
    { command: ['check', '--base', 'HEAD~23'], says: /^ {2}and [\d,]+ more: --all$/m },
    { command: ['sweep'], says: /^ {2}and [\d,]+ more: --all$/m },
    { command: ['inventory'], says: /^ {4}and 10 more: --all$/m },
    { command: ['replay'], says: /^ {2}and [23] more: --all$/m },
  ];
  test.each(rows)('$command', ({ command, says }) => {
    const capped = aimsGate(at(...command));
    expect(capped.stdout).toMatch(says);
    const whole = aimsGate(at(...command, '--all'));
    expect(whole.stdout).not.toMatch(says);
    expect(whole.stdout.split('\n').length).toBeGreaterThan(capped.stdout.split('\n').length);
  });
});

describe('in a pipe', () => {
  test.each([
    [['inventory', '--all']],
    [['replay', '--all']],
    [['sweep', '--all']],
    [['report', '--out', 'package']],
    [['init', '--yes', '--dry-run']],
    [['draft', '--dry-run']],
  ])('%j is silent about its progress, and breaks no path', (command) => {
    const args = command.map((word) => (word === 'package' ? join(scratch, 'package') : word));
    const { stdout, stderr } = aimsGate(at(...args));
    expect(stderr).toBe('');
    expect(stdout).not.toContain('\u001b');
    if (command.includes('inventory') || command.includes('sweep')) expect(stdout).toContain(`${NAME}/p0.md`);
  });

  test('COLUMNS is honoured: no line is longer, but for what has no place to break', async () => {
    const wide = await aimsGateBeside(at('check', '--base', 'HEAD~1'), {});
    const narrow = await aimsGateBeside(at('check', '--base', 'HEAD~1'), { COLUMNS: '60' });
    const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
    expect(longest(wide.stdout)).toBeGreaterThan(100);
    const over = narrow.stdout.split('\n').filter((line) => line.length > 60 && !line.includes(NAME));
    expect(over.slice(1)).toEqual([]);
  });
});
