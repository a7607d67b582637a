import { setFlagsFromString } from 'node:v8';

/** How far the heap may grow over what was live after the last collection, in percent. */
const GROWTH = 40;

/**
 * Has garbage collected before it outweighs what is used. V8 lets a heap grow to several times of what is live when the
 * machine has memory left; reading a large ledger makes much garbage, and runs beside other things.
 *
 * The flag is read at each collection, so it may be set while the program runs.
 */
export function boundGarbage(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
