import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { AimsError, badInput } from '../errors.ts';

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * A repository may be hostile: its own configuration must start no program (fsmonitor, hooks, pagers, the checker
 * of signatures), nothing goes to the network, and no replacement object stands in for the real one.
 */
const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_PAGER: '',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'protocol.allow=never',
];

/** `remotes`: the repository is the user's own, and git may talk to its remotes. */
export type Reach = 'nothing' | 'remotes';

const PROTOCOLS = 'file:https:ssh';

/** A repository by a folder in it; `further`: a folder of objects that is read beside its own. */
export type GitLocation = string | { readonly directory: string; readonly further?: string };

/** Starts git in a repository, with all streams piped. */
export function startGit(
  where: GitLocation,
  args: readonly string[],
  reach: Reach = 'nothing',
): ChildProcessWithoutNullStreams {
  const { directory, further } = typeof where === 'string' ? { directory: where, further: undefined } : where;
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const network = reach === 'nothing' ? {} : { GIT_ALLOW_PROTOCOL: PROTOCOLS };
  // Git takes a path in quotes as C writes it, as JSON does.
  const beside = further === undefined ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(further) };
  return spawn('git', [...SAFE, '-C', directory, ...args], {
    env: { ...Object.fromEntries(inherited), ...ENVIRONMENT, ...network, ...beside },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

export function notStarted(cause: unknown): AimsError {
  return badInput('git could not be started', 'install git 2.36 or newer', { cause });
}

/** Runs git in a repository; `input` goes to its standard input. Never throws for git's own failures. */
export function git(
  where: GitLocation,
  args: readonly string[],
  input?: Buffer | string,
  reach?: Reach,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = startGit(where, args, reach);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (cause) => reject(notStarted(cause)));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
    });
    // A git that ends early closes its input: the exit code tells, not the broken pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** What went wrong: the last thing git says, without its advice and the word before it. */
function faultOf({ stderr }: Pick<GitAnswer, 'stderr'>): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^(?:hint|warning):/.test(line));
  return (lines.at(-1) ?? 'git does not say why').replace(/^(?:fatal|error): /, '').trim();
}

/** What a command about the history prints. Throws `unknown-revision` when git cannot read it. */
export async function historyText(where: GitLocation, args: readonly string[]): Promise<string> {
  const answer = await git(where, args);
  if (answer.code !== 0)
    throw new AimsError(
      'unknown-revision',
      `the history cannot be read: ${faultOf(answer)}`,
      'the clone lacks objects or is damaged: `git fetch --refetch`, or clone it anew',
    );
  return answer.stdout.toString('utf8');
}
