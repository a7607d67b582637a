import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCli } from './support/built.ts';

const ROOT = join(import.meta.dirname, '..');

/** Each block of commands with the quoted lines behind it: what its output holds. */
function stepsOf(page: string): readonly { readonly script: string; readonly says: readonly string[] }[] {
  return page
    .split('```sh\n')
    .slice(1)
    .map((part) => {
      const [script = '', after = ''] = part.split(/^```$/m);
      const [quoted = ''] = after.split(/^##/m);
      return { script, says: [...quoted.matchAll(/^> `(.+)`$/gm)].map(([, text = '']) => text) };
    });
}

test('the tutorial does what it says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-tutorial-'));
  const shim = join(folder, 'aims-gate');
  writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${builtCli()}' "$@"\n`);
  chmodSync(shim, 0o755);
  const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  try {
    const steps = stepsOf(readFileSync(join(ROOT, 'docs/tutorial.md'), 'utf8'));
    expect(steps.length).toBeGreaterThan(6);
    steps.forEach(({ script, says }, index) => {
      const cwd = index === 0 ? folder : join(folder, 'shop');
      const output = execFileSync('sh', ['-ec', script], { cwd, env, encoding: 'utf8' });
      for (const text of says) expect(output).toContain(text);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
