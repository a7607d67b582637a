/**
 * One process that runs many commands, one after the other: the command line and the action as their entries do, with the
 * sources loaded once. It reads a request a line and answers with the exit code; what was printed is left in two files.
 *
 * A command that ends the process itself, or fails as no command should, ends this one too, as it would end its own.
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

function answer(code: string | number, then: 'stays' | 'ends'): void {
  for (const [file, chunks] of printed) writeFileSync(file, Buffer.concat(chunks));
  printed = new Map();
  writeSync(answerTo, `${code} ${then}\n`);
}

function end(code?: string | number | null): never {
  answer(code ?? process.exitCode ?? 0, 'ends');
  return exit(0);
}

function capture(stream: NodeJS.WriteStream, file: string): void {
  const chunks = printed.get(file) ?? [];
  printed.set(file, chunks);
  stream.write = (
    text: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ): boolean => {
    chunks.push(
      typeof text === 'string'
        ? Buffer.from(text, typeof encoding === 'string' ? encoding : 'utf8')
        : Uint8Array.from(text),
    );
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
  capture(process.stdout, stdout);
  capture(process.stderr, stderr);
  await (program === 'cli' ? commandLine() : action());
  // What a command still has to say when it is done, it says in the same turn.
  await new Promise(setImmediate);
  answer(process.exitCode ?? 0, 'stays');
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

function failed(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
  end(1);
}

process.exit = end;
process.on('uncaughtException', failed);
process.on('unhandledRejection', failed);
const [, , asked, answered] = process.argv;
const fd = asked === undefined ? 3 : openSync(asked, 'r');
if (answered !== undefined) answerTo = openSync(answered, 'w');
const asks = createReadStream('', { fd });
for await (const line of createInterface(asks)) await run(JSON.parse(line) as Request);
exit(0);
