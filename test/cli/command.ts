/** Runs the built command line as a user does: a process, its streams, its exit code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function aimsGate(args: readonly string[], where: { readonly cwd?: string } = {}): Ran {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const done = spawnSync(process.execPath, [CLI, ...args], { ...where, env, encoding: 'utf8' });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}
