/**
 * Runs programs from a small shell that is kept for this process. A worker of the tests has hundreds of megabytes, and
 * to fork it for every `git` costs several times what git itself does.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProgramRun {
  /** Variables beside those that the tests started with. */
  readonly env?: Readonly<Record<string, string>>;
  /** No variables but those of `env`. */
  readonly bare?: boolean;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

export interface ProgramEnd {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

interface Shell {
  readonly folder: string;
  readonly ask: number;
  readonly answer: number;
}

let shell: Shell | undefined;

/** Waits for the program's end, whatever it is. */
export function runProgram(program: string, args: readonly string[], run: ProgramRun = {}): ProgramEnd {
  shell ??= startShell();
  const { folder, ask, answer } = shell;
  const file = (name: string): string => join(folder, name);
  if (run.input !== undefined) writeFileSync(file('in'), run.input);
  const variables = Object.entries(run.env ?? {}).map(([name, value]) => `${name}=${quoted(value)}`);
  const start = run.bare === true ? ['exec env -i', ...variables] : [...variables, 'exec'];
  const command = [...start, ...[program, ...args].map(quoted)].join(' ');
  const where = run.cwd === undefined ? '' : `cd ${quoted(run.cwd)} && `;
  const streams = `<${run.input === undefined ? '/dev/null' : quoted(file('in'))} >${quoted(file('out'))} 2>${quoted(file('err'))}`;
  writeSync(ask, `(${where}${command}) ${streams}; echo $? >&3\n`);
  const status = Number(lineFrom(answer));
  return { status, stdout: readFileSync(file('out')), stderr: readFileSync(file('err'), 'utf8') };
}

/** What the program says; throws when it fails. */
export function outputOf(program: string, args: readonly string[], run: ProgramRun = {}): Buffer {
  const { status, stdout, stderr } = runProgram(program, args, run);
  if (status === 0) return stdout;
  const message = `${program} ${args.join(' ')} ended with ${status}\n${stderr}`;
  throw Object.assign(new Error(message), { status, stdout, stderr });
}

function startShell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-shell-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const pipes = [join(folder, 'ask'), join(folder, 'answer')] as const;
  execFileSync('mkfifo', pipes);
  spawn('sh', [pipes[0]], { stdio: ['ignore', 'ignore', 'inherit'] }).unref();
  const ask = openSync(pipes[0], 'w');
  writeSync(ask, `exec 3>${quoted(pipes[1])}\n`);
  return { folder, ask, answer: openSync(pipes[1], 'r') };
}

/** The next line of a process that ends only with this one. */
export function lineFrom(answer: number): string {
  const byte = Buffer.alloc(1);
  let text = '';
  while (readSync(answer, byte) === 1) {
    const character = byte.toString('latin1');
    if (character === '\n') return text;
    text += character;
  }
  closeSync(answer);
  throw new TypeError('a process that was kept for the tests has ended');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
