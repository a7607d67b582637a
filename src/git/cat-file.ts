import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Sha } from '../ids.ts';
import { notStarted, startGit } from './run.ts';

/** What git says of one object: nothing when it does not have it. */
export interface CatAnswer {
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
  readonly bytes?: Uint8Array;
}

interface Job {
  readonly contents: boolean;
  readonly count: number;
  readonly answers: CatAnswer[];
  readonly resolve: (answers: readonly CatAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One `git cat-file --batch-command` for everything a run reads: starting git costs more than most of its answers.
 * Between questions it does not keep the process alive, and it ends with it.
 */
export class CatFile {
  readonly #directory: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  readonly #jobs: Job[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes that must be there before the next step can be taken. */
  #needed = 1;
  #open: { readonly type: string; readonly size: number } | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Type and size of each object, in order. */
  info(shas: readonly Sha[]): Promise<readonly CatAnswer[]> {
    return this.#ask('info', shas);
  }

  /** Type, size and bytes of each object, in order. */
  contents(shas: readonly Sha[]): Promise<readonly CatAnswer[]> {
    return this.#ask('contents', shas);
  }

  #ask(command: 'info' | 'contents', shas: readonly Sha[]): Promise<readonly CatAnswer[]> {
    if (shas.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#jobs.push({ contents: command === 'contents', count: shas.length, answers: [], resolve, reject });
      const child = this.#started();
      hold(child, true);
      child.stdin.write(shas.map((sha) => `${command} ${sha}\n`).join(''));
    });
  }

  #started(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = startGit(this.#directory, ['cat-file', '--batch-command']);
    const end = (error: unknown): void => {
      this.#child = undefined;
      for (const job of this.#jobs.splice(0)) job.reject(error);
    };
    child.on('error', (cause) => end(notStarted(cause)));
    child.on('close', () => end(notStarted('git cat-file ended early')));
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    child.stdout.on('data', (chunk: Buffer) => this.#hear(chunk));
    this.#child = child;
    return child;
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
      const { type, size } = this.#open;
      this.#needed = size + 1;
      if (text.length < this.#needed) return undefined;
      // A copy: a part of a pooled buffer would keep all of it alive.
      this.#answer(job, { type, size, bytes: new Uint8Array(text.subarray(0, size)) });
      this.#open = undefined;
      return size + 1;
    }
    this.#needed = text.length + 1;
    const end = text.indexOf(10);
    if (end === -1) return undefined;
    const [, type = '', size] = text.subarray(0, end).toString('utf8').split(' ');
    // `ID missing`, `ID ambiguous`: git has nothing to say about it.
    const header = size === undefined ? undefined : { type, size: Number(size) };
    if (header === undefined) this.#answer(job, {});
    else if (job.contents) this.#open = header;
    else this.#answer(job, header);
    return end + 1;
  }

  #answer(job: Job, answer: CatAnswer): void {
    this.#needed = 1;
    job.answers.push(answer);
    if (job.answers.length < job.count) return;
    this.#jobs.shift();
    if (this.#jobs.length === 0 && this.#child !== undefined) hold(this.#child, false);
    job.resolve(job.answers);
  }
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
