/**
 * Runs the command line or the action in a process that is kept for the next run: see `served.ts`. Most of what a short run
 * costs is the loading of its code.
 *
 * The first run of each program in a worker has a process of its own, as users start it, and so has every run that asks
 * something of Node itself. With `AIMS_GATE_TESTS=fresh` all have.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { builtServed, compileCache } from './built.ts';
import { lineFrom, type ProgramEnd, runProgram } from './programs.ts';
import type { Request } from './served.ts';

export type Asked = Omit<Request, 'stdout' | 'stderr'>;

const begun = new Set<string>();

/** Whether this run has to have a process of its own; told of each run once. */
export function isForItself({ program, args, env }: Asked): boolean {
  if (process.env.VITEST === undefined) return true;
  const first = !begun.has(program);
  begun.add(program);
  const asksNode = Object.keys(env).some((name) => /^(?:NODE_(?!COMPILE_CACHE$)|OTEL_)/.test(name));
  return (
    process.env.AIMS_GATE_TESTS === 'fresh' ||
    first ||
    asksNode ||
    args[0] === '--version' ||
    args[0] === 'complete'
  );
}

interface Kept {
  readonly folder: string;
  readonly ask: number;
  readonly answer: number;
}

let kept: Kept | undefined;

/** Waits for the end of the run, while nothing else happens in this process. */
export function runServed(asked: Asked): ProgramEnd {
  kept ??= startKept();
  const { folder, ask, answer } = kept;
  const files = { stdout: join(folder, 'out'), stderr: join(folder, 'err') };
  writeSync(ask, `${JSON.stringify({ ...asked, ...files } satisfies Request)}\n`);
  const [status, then] = lineFrom(answer).split(' ');
  if (then === 'ends') kept = undefined;
  return {
    status: Number(status),
    stdout: readFileSync(files.stdout),
    stderr: readFileSync(files.stderr, 'utf8'),
  };
}

function startKept(): Kept {
  const folder = newFolder();
  const pipes = [join(folder, 'ask'), join(folder, 'answer')] as const;
  runProgram('mkfifo', pipes);
  const env = { PATH: process.env.PATH ?? '', ...compileCache() };
  spawn(process.execPath, [builtServed(), ...pipes], { env, stdio: 'ignore' }).unref();
  // In the order in which the other side opens them.
  return { folder, ask: openSync(pipes[0], 'w'), answer: openSync(pipes[1], 'r') };
}

interface Beside {
  readonly folder: string;
  readonly child: ChildProcess;
  readonly ask: Writable;
  readonly answer: Readable;
}

const idle: Beside[] = [];

/** The same while this process does other work; runs at the same time have a process each. */
export async function runServedBeside(asked: Asked, streams: 'two' | 'one'): Promise<ProgramEnd> {
  const one = idle.pop() ?? startBeside();
  const stdout = join(one.folder, 'out');
  const stderr = streams === 'one' ? stdout : join(one.folder, 'err');
  const line = new Promise<string>((resolve, reject) => {
    let text = '';
    one.answer.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (text.endsWith('\n')) resolve(text);
    });
    one.child.once('exit', () => reject(new TypeError('the process that runs commands has ended')));
  });
  one.ask.write(`${JSON.stringify({ ...asked, stdout, stderr } satisfies Request)}\n`);
  const [status, then] = (await line).trim().split(' ');
  one.answer.removeAllListeners('data');
  one.child.removeAllListeners('exit');
  if (then === 'stays') idle.push(one);
  return {
    status: Number(status),
    stdout: readFileSync(stdout),
    stderr: streams === 'one' ? '' : readFileSync(stderr, 'utf8'),
  };
}

function startBeside(): Beside {
  const env = { PATH: process.env.PATH ?? '', ...compileCache() };
  const child = spawn(process.execPath, [builtServed()], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , ask, answer] = child.stdio as unknown as [null, null, null, Writable, Readable];
  // It ends when this process does, and keeps nobody waiting.
  child.unref();
  return { folder: newFolder(), child, ask, answer };
}

let root: string | undefined;
process.once('exit', () => {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
});

function newFolder(): string {
  root ??= mkdtempSync(join(tmpdir(), 'aims-gate-served-'));
  return mkdtempSync(join(root, 'run-'));
}
