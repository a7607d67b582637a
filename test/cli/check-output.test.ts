import { afterEach, expect, test, vi } from 'vitest';
import { ADOPT, sayWrapped } from '../../src/cli/check-output.ts';

afterEach(() => vi.restoreAllMocks());

test('what is said beside a verdict is wrapped to the terminal; lines to copy stay whole', () => {
  vi.stubEnv('COLUMNS', '40');
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  sayWrapped(ADOPT);
  vi.unstubAllEnvs();
  const lines = written.join('').split('\n');
  expect(lines.filter((line) => !line.startsWith(' ') && line.length > 40)).toEqual([]);
  expect(lines).toContain('  mode: audit   # enforce, once the first systems are registered');
});
