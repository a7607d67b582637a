import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { parseSha, type Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { cannotOpen } from './cannot-open.ts';
import { type GitLocation, notStarted, startGit } from './run.ts';

interface ObjectHeader {
  readonly sha: Sha;
  /** `commit`, `tree`, `blob` or `tag`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** What git says of one object. */
export type CatAnswer =
  | (ObjectHeader & {
      readonly state: 'found';
      /** Only where contents were asked for. */
      readonly bytes?: Buffer;
    })
  | { readonly state: 'missing'; readonly because: string };

/** Hears of the object whose name is at `index`. Its bytes are only there during the call: what is kept of them is copied. */
export type CatVisit = (
  bytes: Buffer,
  index: number,
  of: { readonly type: string; readonly idBytes: number },
) => void;

interface CatRequest {
  readonly command: 'info' | 'contents';
  readonly names: readonly string[];
  /** Absent: the answers are kept. */
  readonly visit?: CatVisit;
  readonly answers: CatAnswer[];
  /** Names that were answered. */
  answered: number;
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
  #open: ObjectHeader | undefined;
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

  /** For many objects of which little is kept: `visit` hears of each as soon as it is read, not of those that are missing. */
  async visit(names: readonly string[], visit: CatVisit): Promise<void> {
    await this.#ask('contents', names, visit);
  }

  #ask(
    command: CatRequest['command'],
    names: readonly string[],
    visit?: CatVisit,
  ): Promise<readonly CatAnswer[]> {
    if (names.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const heard = omitUndefined({ visit });
      const job: CatRequest = { command, names, ...heard, answers: [], answered: 0, resolve, reject };
      this.#jobs.push(job);
      if (this.#restarts > MOST_RESTARTS) this.#giveUp();
      else if (this.#child === undefined) this.#start();
      else this.#send(this.#child, job);
    });
  }

  #send(child: ChildProcessWithoutNullStreams, { command, names, answered }: CatRequest): void {
    hold(child, true);
    // One name a line: what is no line of its own is no name.
    const open = names.slice(answered).map((name) => (/[\n\0]/.test(name) ? NO_NAME : name));
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
      const rest = job.names.slice(job.answered).map((): CatAnswer => ({ state: 'missing', because }));
      job.resolve([...job.answers, ...rest]);
    }
  }

  #hear(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    const text = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    let start = 0;
    for (;;) {
      const end = this.#step(text, start);
      if (end === undefined) break;
      start = end;
    }
    this.#chunks = start === text.length ? [] : [text.subarray(start)];
    this.#length = text.length - start;
  }

  /** Reads the header or the body that begins at `start`; where it ends, undefined when more must come. */
  #step(text: Buffer, start: number): number | undefined {
    const [job] = this.#jobs;
    if (job === undefined) return undefined;
    if (this.#open !== undefined) {
      const header = this.#open;
      const end = start + header.size;
      this.#needed = header.size + 1;
      if (text.length <= end) return undefined;
      this.#open = undefined;
      const bytes = text.subarray(start, end);
      job.visit?.(bytes, job.answered, { type: header.type, idBytes: header.sha.length / 2 });
      // A copy: a part of a pooled buffer would keep all of it alive.
      this.#answer(job, job.visit ? undefined : { state: 'found', ...header, bytes: Buffer.from(bytes) });
      return end + 1;
    }
    this.#needed = text.length - start + 1;
    const end = text.indexOf(10, start);
    if (end === -1) return undefined;
    const header = headerOf(text, start, end);
    if (header === undefined) this.#answer(job, MISSING);
    else if (job.command === 'contents') this.#open = header;
    else this.#answer(job, { state: 'found', ...header });
    return end + 1;
  }

  /** @param answer undefined: a visitor heard it */
  #answer(job: CatRequest, answer: CatAnswer | undefined): void {
    this.#needed = 1;
    this.#answered += 1;
    job.answered += 1;
    if (answer !== undefined && job.visit === undefined) job.answers.push(answer);
    if (job.answered < job.names.length) return;
    this.#jobs.shift();
    if (this.#jobs.length === 0 && this.#child !== undefined) hold(this.#child, false);
    job.resolve(job.answers);
  }
}

/** No object has this name. */
const NO_NAME = '^{}';
/** Characters of git's last words that are kept. */
const MOST_WORDS = 4096;
const MOST_DIGITS = 15;

/**
 * The line `ID TYPE SIZE` from `start` to `end`; anything else (`NAME missing`, `NAME ambiguous`) is git having nothing to
 * say about it. Read byte by byte, as there are as many of them as folders in a repository.
 */
function headerOf(text: Buffer, start: number, end: number): ObjectHeader | undefined {
  const idEnd = wordEnd(text, start, end);
  const typeEnd = wordEnd(text, idEnd + 1, end);
  const size = numberIn(text, typeEnd + 1, end);
  if (size === undefined) return undefined;
  const sha = parseSha(text.toString('latin1', start, idEnd));
  const type = text.toString('latin1', idEnd + 1, typeEnd);
  return sha === undefined ? undefined : { sha, type, size };
}

function wordEnd(text: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== 0x20) at += 1;
  return at;
}

/** Undefined: there is something else, or nothing, or more than a file can hold. */
function numberIn(text: Buffer, start: number, end: number): number | undefined {
  if (start >= end || end - start > MOST_DIGITS) return undefined;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (text[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
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
