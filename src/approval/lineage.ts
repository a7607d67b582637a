import type { Sha } from '../ids.ts';
import type { Entries } from './content.ts';

/** What one commit or push changed: each path, with what it put there (undefined: it took it away). */
export type Delta = ReadonlyMap<string, Sha | undefined>;

/** What stands in a commit; undefined: it cannot be read. */
export type CommitEntries = Entries | undefined;

/** What an approval is about, as far as it tells who wrote it. */
export interface ApprovedContent {
  readonly paths: ReadonlySet<string>;
  /** Blobs that the change put at these paths, in any of its commits: they are its content under every name. */
  readonly blobs: ReadonlySet<string>;
  /** Other blobs that say the same in about the same words. */
  readonly drafts: ReadonlySet<string>;
  /** Whether a path is still there at the head. */
  readonly kept: (path: string) => boolean;
}

/**
 * Whether `delta` had a hand in the governed content, whatever its file was called at that time.
 *
 * A file that was touched and is gone at the head may have become governed content under another name with an edit, which
 * no digest tells: then it counts. Undefined: nobody could look, which counts too.
 */
export function touches(delta: Delta | undefined, { paths, blobs, drafts, kept }: ApprovedContent): boolean {
  if (delta === undefined) return true;
  for (const [path, blob] of delta) {
    if (paths.has(path) || (blob !== undefined && (blobs.has(blob) || drafts.has(blob)))) return true;
    if (blob !== undefined && !kept(path)) return true;
  }
  return false;
}

export function deltaBetween(before: CommitEntries, after: CommitEntries): Delta | undefined {
  if (before === undefined || after === undefined) return undefined;
  const delta = new Map<string, Sha | undefined>();
  for (const path of new Set([...before.keys(), ...after.keys()]))
    if (!sameAt(path, before, after)) delta.set(path, after.get(path)?.sha);
  return delta;
}

/**
 * What a merge changed that merging alone does not: where its result is neither what one side did while the other did
 * nothing. A conflict that somebody resolved is that, by whatever tool and under whatever signature.
 *
 * @param fork what both sides began from
 */
export function ofMerge(
  merge: CommitEntries,
  ours: CommitEntries,
  theirs: CommitEntries,
  fork: CommitEntries,
): Delta | undefined {
  if (merge === undefined || ours === undefined || theirs === undefined || fork === undefined)
    return undefined;
  const delta = new Map<string, Sha | undefined>();
  for (const path of new Set([...merge.keys(), ...ours.keys(), ...theirs.keys()])) {
    const mergedOurs =
      sameAt(path, merge, ours) && (sameAt(path, theirs, fork) || sameAt(path, theirs, ours));
    const mergedTheirs = sameAt(path, merge, theirs) && sameAt(path, ours, fork);
    if (!mergedOurs && !mergedTheirs) delta.set(path, merge.get(path)?.sha);
  }
  return delta;
}

function sameAt(path: string, a: Entries, b: Entries): boolean {
  const [one, other] = [a.get(path), b.get(path)];
  return one?.sha === other?.sha && one?.mode === other?.mode;
}
