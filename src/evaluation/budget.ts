import { getHeapStatistics } from 'node:v8';
import { Script } from 'node:vm';

/** What looking into one change may take of the machine. */
export interface Budget {
  /** Why nothing more may be looked into; undefined: it may. */
  spent(): string | undefined;
  /**
   * Runs `work` to its end, or ends it in the middle of whatever it does, a regular expression too.
   *
   * @returns whether it came to its end
   */
  within(work: () => void): boolean;
}

/** What the machine tells; tests tell something else. */
export interface Machine {
  /** Milliseconds of processor time of this process: a busy machine does not spend them. */
  processorTime(): number;
  /** Bytes. */
  memory(): number;
}

/** As far as one moment is from the next, milliseconds: asking the machine costs as much as looking into a small file. */
const MOMENT_MS = 10;

const MACHINE: Machine = {
  processorTime: onceAMoment(() => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }),
  memory: onceAMoment(() => {
    const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
    return heap + external;
  }),
};

function onceAMoment(ask: () => number): () => number {
  let [asked, answer] = [Number.NEGATIVE_INFINITY, 0];
  return () => {
    const now = performance.now();
    if (now - asked > MOMENT_MS) [asked, answer] = [now, ask()];
    return answer;
  };
}

/** Processor time for looking into all files of one change, milliseconds; reading and judging come on top. */
const PROCESSOR_MS = 40_000;
/** Far below what Node's heap may hold: a process that runs out of memory answers nothing. */
const MEMORY_BYTES = 1.5 * 1024 ** 3;
/** The longest that one piece of work may take, milliseconds on the clock: a file takes some, a busy machine more. */
export const PIECE_MS = 20_000;

export function budget(machine: Machine = MACHINE, piece = PIECE_MS): Budget {
  const start = machine.processorTime();
  return {
    spent() {
      if (machine.processorTime() - start > PROCESSOR_MS)
        return `the ${PROCESSOR_MS / 1000} seconds of processor time for looking into files were spent before it`;
      if (machine.memory() > MEMORY_BYTES)
        return `the ${MEMORY_BYTES / 1024 ** 3} GiB of memory for looking into files were full before it`;
      return undefined;
    },
    within: (work) => interruptible(work, piece),
  };
}

const PLACE = Symbol.for('aims-gate.work');
const run = new Script('globalThis[Symbol.for("aims-gate.work")]()');

/** V8 can end what runs in a script with a time limit, whatever it is; nothing else ends a loop in one's own thread. */
function interruptible(work: () => void, milliseconds: number): boolean {
  const place = globalThis as { [PLACE]?: () => void };
  place[PLACE] = work;
  try {
    run.runInThisContext({ timeout: milliseconds });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return false;
    throw error;
  } finally {
    delete place[PLACE];
  }
}
