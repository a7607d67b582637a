import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { aimsGate } from '../cli/command.ts';

const versions = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const scratch: string[] = [];
afterEach(() => {
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy with one byte of the first file of its kind changed. */
function damaged(folder: string, ending: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'aims-gate-golden-'));
  scratch.push(copy);
  cpSync(folder, copy, { recursive: true });
  const [name = ''] = readdirSync(copy, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort();
  const bytes = readFileSync(join(copy, name));
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(join(copy, name), bytes);
  return copy;
}

describe.each(versions.map(({ name, parentPath }) => ({ name, folder: join(parentPath, name) })))(
  'what $name wrote',
  ({ folder }) => {
    const key = ['--key', join(folder, 'public-key.pem')];
    const ledger = join(folder, 'ledger');
    const verify = (directory: string) => aimsGate(['evidence', 'verify', '--dir', directory, ...key]);
    const packaged = join(folder, 'package');
    const open = (directory: string) =>
      aimsGate(['report', 'verify', directory, ...key, '--ledger-key', join(folder, 'public-key.pem')]);

    test('its ledger verifies, and every record is shown', () => {
      expect(verify(ledger)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('one unbroken chain'),
      });
      const log = aimsGate(['evidence', 'log', '--dir', ledger, ...key]);
      expect(log).toMatchObject({ code: 0, stderr: '' });
      const records = readdirSync(join(ledger, 'records'), { recursive: true, encoding: 'utf8' });
      const numbers = records.flatMap((name) => /(\d{8})-/.exec(name)?.[1] ?? []);
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(log.stdout).toContain(String(Number(number)));
    });

    test('its ledger no longer verifies when a byte is another one', () => {
      expect(verify(damaged(ledger, '.json'))).toMatchObject({ code: 1 });
    });

    test('its evidence package verifies', () => {
      expect(open(packaged)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('signatures checked'),
      });
    });

    test('its evidence package no longer verifies when a byte is another one', () => {
      expect(open(damaged(packaged, '.html'))).toMatchObject({ code: 1 });
    });
  },
);
