import type { Blob } from '../objects.ts';
import { decodeAny } from './decode.ts';
import type { Candidate } from './detect.ts';

/** So much of the lines must be the same for two files to be one that moved. */
const SIMILAR = 0.5;
/** Larger files, and more of them, are not compared. */
export const MAX_MOVED_BYTES = 256 * 1024;
export const MAX_MOVED = 400;

/**
 * The candidates with removed and added files that are one file, moved and edited, put together: its old version is
 * compared with its new one, and what it holds is neither gone nor new.
 */
export function withMoved(
  candidates: readonly Candidate[],
  blobs: ReadonlyMap<string, Blob>,
): readonly Candidate[] {
  const removed = candidates.filter(({ before, after }) => before !== undefined && after === undefined);
  const added = candidates.filter(({ before, after }) => before === undefined && after !== undefined);
  if (removed.length === 0 || added.length === 0 || removed.length + added.length > MAX_MOVED)
    return candidates;
  const lines = new Map([...removed, ...added].map((one) => [one, linesOf(one, blobs)]));
  const gone = new Set<Candidate>();
  const origin = new Map<Candidate, Candidate>();
  for (const fresh of added) {
    const best = removed
      .filter((old) => !gone.has(old) && mayBe(old.file.path, fresh.file.path))
      .map((old) => ({ old, share: similarity(lines.get(old), lines.get(fresh)) }))
      .sort((a, b) => b.share - a.share)[0];
    if (best === undefined || best.share < SIMILAR) continue;
    gone.add(best.old);
    origin.set(fresh, best.old);
  }
  return candidates.flatMap((one) => {
    if (gone.has(one)) return [];
    const old = origin.get(one);
    if (old?.before === undefined) return [one];
    return [{ ...one, before: old.before, detectors: [...new Set([...old.detectors, ...one.detectors])] }];
  });
}

/** Of one kind, and of one name or in one folder: all pairs would be too many. */
function mayBe(old: string, fresh: string): boolean {
  const [oldName, freshName] = [old, fresh].map((path) => path.slice(path.lastIndexOf('/') + 1));
  if (oldName === freshName) return true;
  const ending = (name: string | undefined): string => name?.slice(name.lastIndexOf('.')) ?? '';
  return ending(oldName) === ending(freshName);
}

function linesOf({ before, after }: Candidate, blobs: ReadonlyMap<string, Blob>): ReadonlySet<string> {
  const sha = (before ?? after)?.sha;
  const blob = sha === undefined ? undefined : blobs.get(sha);
  if (blob?.state !== 'read' || blob.bytes.length > MAX_MOVED_BYTES) return new Set();
  const text = decodeAny(blob.bytes) ?? '';
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 3),
  );
}

function similarity(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  if (one === undefined || other === undefined || one.size < 3 || other.size < 3) return 0;
  let same = 0;
  for (const line of one) if (other.has(line)) same += 1;
  return same / Math.max(one.size, other.size);
}
