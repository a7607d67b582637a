/** Runs the command line as a user does: a process, its streams, its exit code. */
import { execFile } from 'node:child_process';
import { builtCli, compileCache } from '../support/built.ts';
import { runProgram } from '../support/programs.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function environment(): Readonly<Record<string, string>> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...compileCache() };
}

export function aimsGate(args: readonly string[], where: Where = {}): Ran {
  const { env: more, ...at } = where;
  const env = { ...environment(), ...more };
  const done = runProgram(process.execPath, [builtCli(), ...args], { ...at, env, bare: true });
  return { code: done.status, stdout: done.stdout.toString('utf8'), stderr: done.stderr };
}

/** The same, for tests whose servers live in this process and must go on answering meanwhile. */
export function aimsGateBeside(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = { ...environment(), ...more };
  return new Promise((resolve) => {
    execFile(process.execPath, [builtCli(), ...args], { env, encoding: 'utf8' }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, stdout, stderr });
    });
  });
}
