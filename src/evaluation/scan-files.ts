import { type Candidate, loadReaders, look, MAX_OPEN_BYTES, type Sight } from '../change/detect.ts';
import { blobsOf } from '../gates/plan.ts';
import type { Sha } from '../ids.ts';
import { type Blob, type ObjectSource, tooLarge } from '../objects.ts';

/** Files looked into at a time: enough for few waves, little enough that a large change does not fill the memory. */
export const LOOK_AT_ONCE = 400;

/** Processor time for looking into all files of one change; reading and judging come on top. */
const LOOK_BUDGET_MS = 40_000;
const SPENT = `the ${LOOK_BUDGET_MS / 1000} seconds of processor time for looking into files were spent before it`;

/** Tells whether this process has used `milliseconds` of processor time since: a busy machine does not spend them. */
function processorBudget(milliseconds: number): () => boolean {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return user + system > milliseconds * 1000;
  };
}

/** How to look. */
export interface Looking {
  /** Whether the processor time for it is used up. */
  readonly spent?: () => boolean;
  /** What was fetched before. */
  readonly known?: ReadonlyMap<Sha, Blob>;
}

/** Fetches what the candidates hold, a part at a time, and looks into each. */
export async function lookInto(
  candidates: readonly Candidate[],
  source: ObjectSource,
  { spent = processorBudget(LOOK_BUDGET_MS), known = new Map() }: Looking = {},
): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  const readers = await loadReaders(candidates);
  for (let from = 0; from < candidates.length; from += LOOK_AT_ONCE) {
    const part = candidates.slice(from, from + LOOK_AT_ONCE);
    const entries = part.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    const large = entries.filter(({ size = 0 }) => size > MAX_OPEN_BYTES).map(({ sha }) => sha);
    const wanted = blobsOf(entries.filter(({ size = 0 }) => size <= MAX_OPEN_BYTES));
    const missing = wanted.filter((sha) => !known.has(sha));
    const fetched = missing.length === 0 ? [] : await source.blobs(missing, MAX_OPEN_BYTES);
    const blobs = new Map([...known, ...fetched]);
    for (const sha of large) blobs.set(sha, tooLarge(MAX_OPEN_BYTES));
    for (const candidate of part) {
      if (spent()) {
        sights.push({ file: candidate.file, found: [], unseen: [], unread: [SPENT] });
        continue;
      }
      const sight = look(candidate, blobs, readers);
      if (sight.found.length > 0 || sight.unseen.length > 0 || sight.unread.length > 0) sights.push(sight);
    }
  }
  return sights;
}
