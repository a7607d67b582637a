import { type Candidate, loadReaders, look, MAX_OPEN_BYTES, type Sight } from '../change/detect.ts';
import { blobsOf } from '../gates/plan.ts';
import { type ObjectSource, tooLarge } from '../objects.ts';

/** Files looked into at a time: enough for few waves, little enough that a large change does not fill the memory. */
export const LOOK_AT_ONCE = 400;

/** Fetches what the candidates hold, a part at a time, and looks into each. */
export async function lookInto(
  candidates: readonly Candidate[],
  source: ObjectSource,
): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  const readers = await loadReaders(candidates);
  for (let from = 0; from < candidates.length; from += LOOK_AT_ONCE) {
    const part = candidates.slice(from, from + LOOK_AT_ONCE);
    const entries = part.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    const large = entries.filter(({ size = 0 }) => size > MAX_OPEN_BYTES).map(({ sha }) => sha);
    const wanted = blobsOf(entries.filter(({ size = 0 }) => size <= MAX_OPEN_BYTES));
    const blobs = new Map(await source.blobs(wanted, MAX_OPEN_BYTES));
    for (const sha of large) blobs.set(sha, tooLarge(MAX_OPEN_BYTES));
    for (const candidate of part) {
      const sight = look(candidate, blobs, readers);
      if (sight.found.length > 0 || sight.unseen.length > 0 || sight.unread.length > 0) sights.push(sight);
    }
  }
  return sights;
}
