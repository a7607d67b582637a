/** Runs the command line as a user does: its streams, its exit code. */
import { execFile } from 'node:child_process';
import { builtCli, compileCache } from '../support/built.ts';
import { runProgram } from '../support/programs.ts';
import { isForItself, runServed, runServedBeside } from '../support/serving.ts';

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
  const asked = { program: 'cli', args, cwd: at.cwd ?? process.cwd(), env } as const;
  const done = isForItself(asked)
    ? runProgram(process.execPath, [builtCli(), ...args], { ...at, env, bare: true })
    : runServed(asked);
  return { code: done.status, stdout: done.stdout.toString('utf8'), stderr: done.stderr };
}

/** The same, for tests whose servers live in this process and must go on answering meanwhile. */
export async function aimsGateBeside(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = { ...environment(), ...more };
  const asked = { program: 'cli', args, cwd: process.cwd(), env } as const;
  if (!isForItself(asked)) {
    const { status, stdout, stderr } = await runServedBeside(asked, 'two');
    return { code: status, stdout: stdout.toString('utf8'), stderr };
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [builtCli(), ...args], { env, encoding: 'utf8' }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, stdout, stderr });
    });
  });
}
