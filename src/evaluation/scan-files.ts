import {
  type FileScan,
  loadReaders,
  scanFile as lookInside,
  MAX_OPEN_BYTES,
  type Readers,
  type ScanCandidate,
} from '../change/detect.ts';
import { blobsOf } from '../gates/plan.ts';
import type { Sha } from '../ids.ts';
import { type Blob, type ObjectSource, tooLarge } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Budget, budget, PIECE_MS } from './budget.ts';
import { RecentScans } from './recent-scans.ts';

/** Files looked into at a time: enough for few waves, little enough that a large change does not fill the memory. */
export const FILES_AT_ONCE = 400;

/** Milliseconds after which one go that can be ended is over: each costs a thread of the system, and few files take long. */
const ONE_GO_MS = 500;

const TOO_LONG = `looking into it took longer than ${PIECE_MS / 1000} seconds`;

const recent = new RecentScans();

/** How to look. */
export interface ScanOptions {
  /** What it may take; absent: what one change may. */
  readonly limits?: Budget;
  /** What was fetched before. */
  readonly known?: ReadonlyMap<Sha, Blob>;
  /** What was seen at an earlier time: the same bytes under the same name are not looked into again. */
  readonly remembered?: ScanCache;
  /** Told of every scan, of those that saw nothing, too. */
  readonly kept?: (candidate: ScanCandidate, scan: FileScan) => void;
  /** Called with how many of how many files were looked into. */
  readonly progress?: (done: number, all: number) => void;
}

/** What is kept of scans between two runs. */
export interface ScanCache {
  recall(candidate: ScanCandidate): FileScan | undefined;
  keep(candidate: ScanCandidate, scan: FileScan): void;
}

/** Fetches what the candidates hold, a part at a time, and looks into each. */
export async function scanFiles(
  candidates: readonly ScanCandidate[],
  source: ObjectSource,
  { limits = budget(), known = new Map(), remembered, kept, progress }: ScanOptions = {},
): Promise<readonly FileScan[]> {
  if (remembered !== undefined) {
    const old = candidates.flatMap((one) => remembered.recall(one) ?? []);
    const seen = new Set(old.map(({ file }) => file));
    const fresh = candidates.filter(({ file }) => !seen.has(file));
    const keep = (candidate: ScanCandidate, scan: FileScan): void => remembered.keep(candidate, scan);
    const looked = await scanFiles(fresh, source, {
      limits,
      known,
      kept: keep,
      ...omitUndefined({ progress }),
    });
    return [...old, ...looked].filter(isWorthTelling);
  }
  const scans: FileScan[] = [];
  const readers = await loadReaders(candidates);
  for (let from = 0; from < candidates.length; from += FILES_AT_ONCE) {
    progress?.(from, candidates.length);
    const part = candidates.slice(from, from + FILES_AT_ONCE);
    const entries = part.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    const large = entries.filter(({ size = 0 }) => size > MAX_OPEN_BYTES).map(({ sha }) => sha);
    const wanted = blobsOf(entries.filter(({ size = 0 }) => size <= MAX_OPEN_BYTES));
    const missing = wanted.filter((sha) => !known.has(sha));
    const fetched = missing.length === 0 ? [] : await source.blobs(missing, MAX_OPEN_BYTES);
    const blobs = new Map([...known, ...fetched]);
    for (const sha of large) blobs.set(sha, tooLarge(MAX_OPEN_BYTES));
    lookAt(part, { blobs, readers, limits, kept }, scans);
  }
  progress?.(candidates.length, candidates.length);
  return scans;
}

interface Inside {
  readonly blobs: ReadonlyMap<Sha, Blob>;
  readonly readers: Readers;
  readonly limits: Budget;
  readonly kept: ScanOptions['kept'];
}

/** Looks into each; one that does not come to an end is named, and the others are looked into all the same. */
function lookAt(
  candidates: readonly ScanCandidate[],
  { blobs, readers, limits, kept }: Inside,
  scans: FileScan[],
): void {
  let at = 0;
  const nothing = ({ file }: ScanCandidate, because: string): FileScan => {
    return { file, found: [], unseen: [], unread: [because] };
  };
  const look = (): void => {
    const end = performance.now() + ONE_GO_MS;
    for (
      let one = candidates[at];
      one !== undefined && performance.now() < end;
      at += 1, one = candidates[at]
    ) {
      const spent = limits.spent();
      if (spent !== undefined) {
        scans.push(nothing(one, spent));
        continue;
      }
      const scan = recent.of(one, blobs, () => lookInside(one, blobs, readers));
      kept?.(one, scan);
      if (isWorthTelling(scan)) scans.push(scan);
    }
  };
  while (at < candidates.length) {
    if (limits.within(look)) continue;
    const stuck = candidates[at];
    if (stuck !== undefined) scans.push(nothing(stuck, TOO_LONG));
    at += 1;
  }
}

function isWorthTelling({ found, unseen, unread, redefined, releases }: FileScan): boolean {
  return (
    redefined !== undefined ||
    releases !== undefined ||
    found.length > 0 ||
    unseen.length > 0 ||
    unread.length > 0
  );
}
