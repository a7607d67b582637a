/** Milliseconds before the first line: work that is over by then needs none. */
const QUIET = 1000;
/** Milliseconds between two lines of a count. */
const BETWEEN = 200;
const CLEAR = '\r\u001b[K';

/** Says on a terminal how far long work is, on one line that is written over; undefined in a pipe. */
export function progressLine(what: string): ((done: number, all: number) => void) | undefined {
  if (process.stderr.isTTY !== true) return undefined;
  const started = performance.now();
  return (done, all) => {
    if (performance.now() - started < QUIET) return;
    process.stderr.write(done === all ? CLEAR : `${CLEAR}${done} of ${all} ${what}`);
  };
}

/** Counts work of which nobody knows how much there is. */
export interface Counter {
  /** One more is done. */
  readonly tick: () => void;
  /** Takes the line away: something else is printed. */
  readonly end: () => void;
}

/** Says on a terminal how much is done; undefined in a pipe. */
export function counterLine(what: string): Counter | undefined {
  if (process.stderr.isTTY !== true) return undefined;
  let said = performance.now() + QUIET - BETWEEN;
  let done = 0;
  let shown = false;
  return {
    tick: () => {
      done += 1;
      if (performance.now() - said < BETWEEN) return;
      said = performance.now();
      shown = true;
      process.stderr.write(`${CLEAR}${done} ${what}`);
    },
    end: () => {
      if (shown) process.stderr.write(CLEAR);
    },
  };
}

/** `files` as they come, each counted. */
export async function* countingLine<T>(
  files: AsyncIterable<T>,
  line: Counter | undefined,
): AsyncGenerator<T> {
  try {
    for await (const file of files) {
      line?.tick();
      yield file;
    }
  } finally {
    line?.end();
  }
}
