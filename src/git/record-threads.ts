import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import type { CheckedContent } from '../evidence/check-record.ts';
import { startThread } from '../start-thread.ts';
import type { InternPool } from './intern-pool.ts';
import { RecordUnpacker } from './packed-records.ts';
import type { RecordAnswer, RecordTask } from './record-thread.ts';

/** Two keep two cores busy, and each holds as much memory as a small program. */
const THREADS = 2;
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 24 };
/** Megabytes of each half of a thread's part for new objects, from the start: grown from one, it is collected twenty times as often. */
const YOUNG = 8;

interface RecordThread {
  readonly worker: Worker;
  readonly unpacker: RecordUnpacker;
  /** Who waits for its answers, in their order. Undefined: there is none. */
  readonly waiting: ((answer: RecordAnswer | undefined) => void)[];
}

/**
 * Tells what a thread found, of each record in its order; null: it cannot tell; fewer than were asked for: it could not read
 * on. What was asked first is told first, each once.
 */
type Tell = () => readonly (CheckedContent | null)[];

/** Threads that read and check records beside the one that puts the ledger together. */
export class RecordThreads {
  /** Empty: one failed, and who asks reads the records itself. */
  #threads: readonly RecordThread[];
  #turn = 0;

  /** @param pool what is found is shared with it */
  constructor(pool: InternPool) {
    // Read when a thread starts: neither the main thread nor one that is started later has as much.
    setFlagsFromString(`--min-semi-space-size=${YOUNG}`);
    this.#threads = Array.from({ length: THREADS }, () => this.#started(pool));
  }

  /** What a thread finds in the records of `task`; nothing when it fails. */
  ask(task: RecordTask): Promise<Tell> {
    const thread = this.#threads[this.#turn % THREADS];
    this.#turn += 1;
    if (thread === undefined) return Promise.resolve(() => []);
    const { worker, unpacker, waiting } = thread;
    return new Promise((resolve) => {
      waiting.push((answer) =>
        // Packed it takes less memory, until its turn comes.
        resolve(() => (answer === undefined ? [] : unpacker.unpack(answer, task.entries, task.commit))),
      );
      worker.postMessage(task);
    });
  }

  /** Ends the threads and frees their memory. What they have not answered is answered with nothing. */
  end(): void {
    const ended = this.#threads;
    this.#threads = [];
    setFlagsFromString('--min-semi-space-size=1');
    for (const { worker, waiting } of ended) {
      for (const answer of waiting.splice(0)) answer(undefined);
      worker.removeAllListeners();
      // Nobody waits for it: the process may end before.
      worker.terminate().catch(() => undefined);
    }
  }

  #started(pool: InternPool): RecordThread {
    const worker = startThread('record-thread', import.meta.url, MEMORY);
    const waiting: RecordThread['waiting'] = [];
    worker.on('message', (found: RecordAnswer) => waiting.shift()?.(found));
    worker.on('error', () => this.end());
    worker.on('exit', () => this.end());
    return { worker, unpacker: new RecordUnpacker(pool), waiting };
  }
}
