import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../start-thread.ts';
import type { RecordAnswer, RecordTask } from './record-thread.ts';

/** Two keep two cores busy, and each holds as much memory as a small program. */
const THREADS = 2;
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 24 };
/** Megabytes of each half of a thread's part for new objects, from the start: grown from one, it is collected twenty times as often. */
const YOUNG = 8;

interface RecordThread {
  readonly worker: Worker;
  /** Who waits for its answers, in their order. */
  readonly waiting: ((answer: RecordAnswer) => void)[];
}

/** Threads that read and check records beside the one that puts the ledger together. */
export class RecordThreads {
  /** Empty: one failed, and who asks reads the records itself. */
  #threads: readonly RecordThread[];
  #turn = 0;

  constructor() {
    // Read when a thread starts: neither the main thread nor one that is started later has as much.
    setFlagsFromString(`--min-semi-space-size=${YOUNG}`);
    this.#threads = Array.from({ length: THREADS }, () => this.#started());
  }

  /** What a thread finds in the records of `task`; nothing when it fails. */
  ask(task: RecordTask): Promise<RecordAnswer> {
    const thread = this.#threads[this.#turn % THREADS];
    this.#turn += 1;
    if (thread === undefined) return Promise.resolve([]);
    return new Promise((resolve) => {
      thread.waiting.push(resolve);
      thread.worker.postMessage(task);
    });
  }

  /** Ends the threads and frees their memory. What they have not answered is answered with nothing. */
  end(): void {
    const ended = this.#threads;
    this.#threads = [];
    setFlagsFromString('--min-semi-space-size=1');
    for (const { worker, waiting } of ended) {
      for (const answer of waiting.splice(0)) answer([]);
      worker.removeAllListeners();
      // Nobody waits for it: the process may end before.
      worker.terminate().catch(() => undefined);
    }
  }

  #started(): RecordThread {
    const worker = startThread('record-thread', import.meta.url, MEMORY);
    const waiting: RecordThread['waiting'] = [];
    worker.on('message', (found: RecordAnswer) => waiting.shift()?.(found));
    worker.on('error', () => this.end());
    worker.on('exit', () => this.end());
    return { worker, waiting };
  }
}
