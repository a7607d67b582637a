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
  /** What was seen at an earlier time: the same bytes under the same name are not looked into again. */
  readonly remembered?: SightMemory;
  /** Told of every sight, of those that saw nothing, too. */
  readonly kept?: (candidate: Candidate, sight: Sight) => void;
  /** Called with how many of how many files were looked into. */
  readonly progress?: (done: number, all: number) => void;
}

/** What is kept of sights between two runs. */
export interface SightMemory {
  recall(candidate: Candidate): Sight | undefined;
  keep(candidate: Candidate, sight: Sight): void;
}

/** Fetches what the candidates hold, a part at a time, and looks into each. */
export async function lookInto(
  candidates: readonly Candidate[],
  source: ObjectSource,
  { spent = processorBudget(LOOK_BUDGET_MS), known = new Map(), remembered, kept, progress }: Looking = {},
): Promise<readonly Sight[]> {
  if (remembered !== undefined) {
    const old = candidates.flatMap((one) => remembered.recall(one) ?? []);
    const seen = new Set(old.map(({ file }) => file));
    const fresh = candidates.filter(({ file }) => !seen.has(file));
    const keep = (candidate: Candidate, sight: Sight): void => remembered.keep(candidate, sight);
    const looked = await lookInto(fresh, source, {
      spent,
      known,
      kept: keep,
      ...(progress === undefined ? {} : { progress }),
    });
    return [...old, ...looked].filter(isWorthTelling);
  }
  const sights: Sight[] = [];
  const readers = await loadReaders(candidates);
  for (let from = 0; from < candidates.length; from += LOOK_AT_ONCE) {
    progress?.(from, candidates.length);
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
      kept?.(candidate, sight);
      if (isWorthTelling(sight)) sights.push(sight);
    }
  }
  progress?.(candidates.length, candidates.length);
  return sights;
}

function isWorthTelling({ found, unseen, unread }: Sight): boolean {
  return found.length > 0 || unseen.length > 0 || unread.length > 0;
}
