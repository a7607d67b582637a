import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How far the heap may grow over what was live after the last collection, in percent. */
const GROWTH = 40;
/** How far the part for new objects may grow, bytes: smaller it is collected so often that it costs time. */
const YOUNG = 8_000_000;
/** How often its size is looked at, ms. */
const LOOK = 50;

/**
 * Has garbage collected before it outweighs what is used. V8 lets a heap grow to several times of what is live when the
 * machine has memory left; reading a large ledger makes much garbage, and runs beside other things.
 *
 * The flags are read at each collection, so they may be set while the program runs; that of the largest size of the part
 * for new objects is not, so its growth is stopped instead. V8 shrinks that part to one megabyte when little is allocated
 * for a while, as when git is waited for: it must be free to grow back, or each megabyte costs a collection from then on.
 */
export function boundGarbage(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  let factor = 2;
  setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    const wanted = (young?.space_size ?? 0) < YOUNG ? 2 : 1;
    if (wanted === factor) return;
    factor = wanted;
    setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  }, LOOK).unref();
}
