import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explain } from '../../src/action/explain.ts';
import { AimsError } from '../../src/errors.ts';

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const CAUSE = new Error('socket hang up');
const ERROR = new AimsError('api-unavailable', 'GitHub does not answer', 'run the job again', {
  cause: CAUSE,
});

test.each([
  ['', []],
  ['1', [/^::debug::AimsError: GitHub does not answer%0A +at .*caused by: Error: socket hang up%0A +at /]],
])('RUNNER_DEBUG=%s', (on, lines) => {
  vi.stubEnv('RUNNER_DEBUG', on);
  expect(explain(ERROR)).toBe('GitHub does not answer\n→ run the job again');
  expect(written).toEqual(lines.map((line) => expect.stringMatching(line)));
});

test('an error that is its own cause ends', () => {
  vi.stubEnv('RUNNER_DEBUG', '1');
  const error = new Error('round');
  error.cause = error;
  expect(explain(error)).toContain('round');
});
