import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('who leads an evaluation seldom goes back to a room', () => {
  const script = join(import.meta.dirname, '..', 'scripts', 'walk.ts');
  const told = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  const [, rooms = '', returns = ''] =
    /the steps that are led: \d+ functions, (\d+) rooms entered, (\d+) returns/.exec(told) ?? [];
  expect(Number(rooms)).toBeGreaterThan(4);
  expect(Number(returns)).toBeLessThanOrEqual(8);
});
