import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { parseSha, type Sha } from '../ids.ts';
import { cannotOpen } from './cannot-open.ts';
import { type GitLocation, notStarted, startGit } from './run.ts';

/** What git says of one object. */
export type CatAnswer =
  | {
      readonly state: 'found';
      readonly sha: Sha;
      /** `commit`, `tree`, `blob` or `tag`. */
      readonly type: string;
      /** Bytes. */
      readonly size: number;
      /** Only where contents were asked for. */
      readonly bytes?: Buffer;
    }
  | { readonly state: 'missing'; readonly because: string };

interface CatRequest {
  readonly command: 'info' | 'contents';
  readonly names: readonly string[];
  readonly answers: CatAnswer[];
  readonly resolve: (answers: readonly CatAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Git that ended over an object is started again for the next one, so often: after that nothing more is read. */
const MOST_RESTARTS = 20;

const MISSING: CatAnswer = { state: 'missing', because: 'it is not in this clone' };
/** What git 2.43 and older end with, which look for the object at the remote whatever they are told. */
const PARTIAL: CatAnswer = {
  state: 'missing',
  because:
    'it is not in this clone, which is a partial one: clone without --filter, or fetch with `git fetch --refetch --no-filter`',
};

/**
 * One `git cat-file --batch-command` for everything a run reads: starting git costs more than most of its answers.
 * It writes the answers to one question at once (`--buffer`): a write for each of 40,000 folders costs more than reading them.
 * Between questions it does not keep the process alive, and it ends with it. An object over which git ends is missing;
 * the ones behind it are still read.
 */
export class CatFile {
  readonly #where: GitLocation;
  #child: ChildProcessWithoutNullStreams | undefined;
  readonly #jobs: CatRequest[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes that must be there before the next step can be taken. */
  #needed = 1;
  #open: { readonly sha: Sha; readonly type: string; readonly size: number } | undefined;
  #answered = 0;
  #restarts = 0;

  constructor(where: GitLocation) {
    this.#where = where;
  }

  /** Id, type and size of each object, in order; a name is anything git takes for one: `main^{commit}`. */
  info(names: readonly string[]): Promise<readonly CatAnswer[]> {
    return this.#ask('info', names);
  }

  /** The same with the bytes of each object. */
  contents(names: readonly string[]): Promise<readonly CatAnswer[]> {
    return this.#ask('contents', names);
  }

  #ask(command: CatRequest['command'], names: readonly string[]): Promise<readonly CatAnswer[]> {
    if (names.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const job: CatRequest = { command, names, answers: [], resolve, reject };
      this.#jobs.push(job);
      if (this.#restarts > MOST_RESTARTS) this.#giveUp();
      else if (this.#child === undefined) this.#start();
      else this.#send(this.#child, job);
    });
  }

  #send(child: ChildProcessWithoutNullStreams, { command, names, answers }: CatRequest): void {
    hold(child, true);
    // One name a line: what is no line of its own is no name.
    const open = names.slice(answers.length).map((name) => (/[\n\0]/.test(name) ? NO_NAME : name));
    child.stdin.write(`${open.map((name) => `${command} ${name}\n`).join('')}flush\n`);
  }

  #start(): void {
    const child = startGit(this.#where, ['cat-file', '--batch-command', '--buffer']);
    let stderr = '';
    child.on('error', (cause) => this.#fail(notStarted(cause)));
    child.on('close', () => this.#ended(stderr));
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-MOST_WORDS);
    });
    child.stdout.on('data', (chunk: Buffer) => this.#hear(chunk));
    this.#child = child;
    for (const job of this.#jobs) this.#send(child, job);
  }

  /** Git ends over a repository that it cannot open, and over an object that it cannot read. */
  #ended(stderr: string): void {
    this.#child = undefined;
    [this.#chunks, this.#length, this.#needed, this.#open] = [[], 0, 1, undefined];
    const [job] = this.#jobs;
    if (job === undefined) return;
    const unopened =
      this.#answered === 0
        ? cannotOpen(typeof this.#where === 'string' ? this.#where : this.#where.directory, stderr)
        : undefined;
    if (unopened === undefined) this.#passOver(job, stderr);
    else this.#fail(unopened);
  }

  #passOver(job: CatRequest, stderr: string): void {
    this.#restarts += 1;
    if (this.#restarts > MOST_RESTARTS) {
      this.#giveUp();
      return;
    }
    this.#answer(job, /promisor|transport|fetch/.test(stderr) ? PARTIAL : unreadable(stderr));
    if (this.#jobs.length > 0) this.#start();
  }

  #fail(error: unknown): void {
    this.#child = undefined;
    for (const job of this.#jobs.splice(0)) job.reject(error);
  }

  #giveUp(): void {
    const because = `it was not read: git failed on ${MOST_RESTARTS} objects before it (a partial or damaged clone?)`;
    for (const job of this.#jobs.splice(0)) {
      const rest = job.names.slice(job.answers.length).map((): CatAnswer => ({ state: 'missing', because }));
      job.resolve([...job.answers, ...rest]);
    }
  }

  #hear(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (;;) {
      const taken = this.#step(rest);
      if (taken === undefined) break;
      rest = rest.subarray(taken);
    }
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
  }

  /** Reads one header or one body off `text`; how many bytes it took, undefined when more must come. */
  #step(text: Buffer): number | undefined {
    const [job] = this.#jobs;
    if (job === undefined) return undefined;
    if (this.#open !== undefined) {
      const { size } = this.#open;
      this.#needed = size + 1;
      if (text.length < this.#needed) return undefined;
      // A copy: a part of a pooled buffer would keep all of it alive.
      const answer: CatAnswer = { state: 'found', ...this.#open, bytes: Buffer.from(text.subarray(0, size)) };
      this.#open = undefined;
      this.#answer(job, answer);
      return size + 1;
    }
    this.#needed = text.length + 1;
    const end = text.indexOf(10);
    if (end === -1) return undefined;
    const header = headerOf(text.subarray(0, end).toString('utf8'));
    if (header === undefined) this.#answer(job, MISSING);
    else if (job.command === 'contents') this.#open = header;
    else this.#answer(job, { state: 'found', ...header });
    return end + 1;
  }

  #answer(job: CatRequest, answer: CatAnswer): void {
    this.#needed = 1;
    this.#answered += 1;
    job.answers.push(answer);
    if (job.answers.length < job.names.length) return;
    this.#jobs.shift();
    if (this.#jobs.length === 0 && this.#child !== undefined) hold(this.#child, false);
    job.resolve(job.answers);
  }
}

/** No object has this name. */
const NO_NAME = '^{}';
/** Characters of git's last words that are kept. */
const MOST_WORDS = 4096;

/** `ID TYPE SIZE`; anything else (`NAME missing`, `NAME ambiguous`) is git having nothing to say about it. */
function headerOf(
  line: string,
): { readonly sha: Sha; readonly type: string; readonly size: number } | undefined {
  const [, id, type, size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d{1,15})$/.exec(line) ?? [];
  const sha = parseSha(id);
  return sha === undefined || type === undefined ? undefined : { sha, type, size: Number(size) };
}

function unreadable(stderr: string): CatAnswer {
  const [said] = /^(?:fatal|error): .{1,200}/m.exec(stderr) ?? [];
  return { state: 'missing', because: `git cannot read it${said === undefined ? '' : ` (${said})`}` };
}

/** Whether the process waits for the child. */
function hold(child: ChildProcessWithoutNullStreams, on: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as readonly Handle[]) {
    if (on) handle.ref?.();
    else handle.unref?.();
  }
}

/** Pipes of a child are sockets; their type does not say so. */
interface Handle {
  readonly ref?: () => unknown;
  readonly unref?: () => unknown;
}
