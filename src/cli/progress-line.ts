/** Milliseconds before the first line: work that is over by then needs none. */
const QUIET = 1000;

/** Says on a terminal how far long work is, on one line that is written over; undefined in a pipe. */
export function progressLine(what: string): ((done: number, all: number) => void) | undefined {
  if (process.stderr.isTTY !== true) return undefined;
  const started = performance.now();
  return (done, all) => {
    if (performance.now() - started < QUIET) return;
    process.stderr.write(done === all ? '\r\u001b[K' : `\r\u001b[K${done} of ${all} ${what}`);
  };
}
