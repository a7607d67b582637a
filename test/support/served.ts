/**
 * One process that runs many commands, one after the other: the command line and the action as their entries do, with the
 * sources loaded once. It reads a request a line and answers with the exit code; what was printed is left in two files.
 *
 * A run that fails as no run should ends this process too, as it would end its own.
 */
import { createReadStream, openSync, writeFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';

export interface Request {
  readonly program: 'cli' | 'action';
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where to leave what was printed; one file where the two streams are read as one. */
  readonly stdout: string;
  readonly stderr: string;
}

/** What was printed, by file. */
let printed = new Map<string, Uint8Array[]>();
let answerTo = 4;
const exit = process.exit.bind(process);

/** Thrown in place of the end of the process: nothing that is printed while it is on its way counts. */
class Exit extends Error {
  readonly code: string | number;
  constructor(code: string | number) {
    super(`the run ends with ${code}`);
    this.code = code;
  }
}

/** How the run that is on has ended itself. */
let exited: Exit | undefined;

function answer(code: string | number, then: 'stays' | 'ends'): void {
  for (const [file, chunks] of printed) writeFileSync(file, Buffer.concat(chunks));
  printed = new Map();
  writeSync(answerTo, `${code} ${then}\n`);
}

function exitRun(code?: string | number | null): never {
  exited ??= new Exit(code ?? process.exitCode ?? 0);
  throw exited;
}

function capture(stream: NodeJS.WriteStream, file: string): void {
  const chunks = printed.get(file) ?? [];
  printed.set(file, chunks);
  stream.write = (
    text: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ): boolean => {
    const bytes =
      typeof text === 'string'
        ? Buffer.from(text, typeof encoding === 'string' ? encoding : 'utf8')
        : Uint8Array.from(text);
    if (exited === undefined) chunks.push(bytes);
    const said = typeof encoding === 'function' ? encoding : done;
    if (said !== undefined) setImmediate(said);
    return true;
  };
}

async function run({ program, args, cwd, env, stdout, stderr }: Request): Promise<void> {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.argv.splice(2, process.argv.length, ...args);
  process.exitCode = undefined;
  exited = undefined;
  capture(process.stdout, stdout);
  capture(process.stderr, stderr);
  try {
    await (program === 'cli' ? commandLine() : action());
  } catch (error) {
    if (error !== exited) throw error;
  }
  // What a command still has to say when it is done, it says in the same turn.
  await new Promise(setImmediate);
  answer(codeNow(), 'stays');
}

async function commandLine(): Promise<void> {
  const entry = await import('../../src/cli/program.ts');
  await entry.commandLine();
  // Each command line adds the one for completion anew.
  const added = entry.program.commands.findIndex((command) => command.name() === 'complete');
  if (added !== -1) (entry.program.commands as unknown[]).splice(added, 1);
}

async function action(): Promise<void> {
  process.stdout.write('aims-gate: reading the event\n');
  const { nothingToDo } = await import('../../src/action/nothing-to-do.ts');
  const because = nothingToDo(process.env);
  if (because === undefined) {
    const { runAction } = await import('../../src/action/main.ts');
    await runAction(process.env);
  } else {
    process.stdout.write(`aims-gate: nothing to do, ${because}\n`);
  }
}

function codeNow(): string | number {
  return exited?.code ?? process.exitCode ?? 0;
}

function failed(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
  answer(error === exited ? codeNow() : 1, 'ends');
  exit(0);
}

process.exit = exitRun;
process.on('uncaughtException', failed);
process.on('unhandledRejection', failed);
const [, , asked, answered] = process.argv;
const fd = asked === undefined ? 3 : openSync(asked, 'r');
if (answered !== undefined) answerTo = openSync(answered, 'w');
const asks = createReadStream('', { fd });
for await (const line of createInterface(asks)) await run(JSON.parse(line) as Request);
exit(0);
