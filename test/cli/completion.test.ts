import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { aimsGate } from './command.ts';

describe('complete', () => {
  test.each(['zsh', 'bash', 'fish', 'powershell'])('prints a script for %s that asks aims-gate', (shell) => {
    const { code, stdout, stderr } = aimsGate(['complete', shell]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/aims-gate.* complete .?--/);
  });

  test('bash can read its script', () => {
    const { stdout } = aimsGate(['complete', 'bash']);
    const { status, stderr } = spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('bash can load its script twice, and beside that of another tool of the same library', () => {
    const { stdout } = aimsGate(['complete', 'bash']);
    const run = ['readonly ShellCompDirectiveError=1', 'set -u', stdout, stdout, 'complete -p aims-gate'];
    const bash = spawnSync('bash', ['--norc', '-c', run.join('\n')], { encoding: 'utf8' });
    expect([bash.stdout, bash.stderr]).toEqual(['complete -F __aims_gate_complete aims-gate\n', '']);
  });

  test('bash finds the words without the package bash-completion', () => {
    const { stdout } = aimsGate(['complete', 'bash']);
    const run = [
      'aims-gate() { printf "sweep\\tjudges\\n:4\\n"; }',
      stdout,
      'compopt() { :; }',
      'COMP_WORDS=(aims-gate swe) COMP_CWORD=1',
      '__aims_gate_complete',
      'echo "$COMPREPLY"',
    ].join('\n');
    const bash = spawnSync('bash', ['--norc', '-c', run], { encoding: 'utf8' });
    expect([bash.stdout, bash.stderr]).toEqual(['sweep\n', '']);
  });

  test.each([
    ['a command', ['swe'], 'sweep\t'],
    ['an option', ['check', '--stag'], '--staged\t'],
    ['a choice', ['check', '--format', 'sa'], 'sarif\t'],
    ['a command below another', ['policy', 'l'], 'lint\t'],
  ])('completes %s', (_, words, expected) => {
    expect(aimsGate(['complete', '--', ...words]).stdout).toContain(expected);
  });

  test('another shell is refused with the ones there are', () => {
    const { code, stderr } = aimsGate(['complete', 'tcsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('zsh, bash, fish, powershell');
  });
});
