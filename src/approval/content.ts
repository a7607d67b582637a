import { createHash } from 'node:crypto';
import type { Sha256 } from '../ids.ts';
import type { TreeEntry } from '../objects.ts';

/** What stands at some paths in one commit; a path that is not in the map does not exist there. */
export type Entries = ReadonlyMap<string, Pick<TreeEntry, 'mode' | 'sha'>>;

/**
 * The digest an approval covers: mode and blob id of each governed path and of each document relied on.
 *
 * A blob id is itself a digest of the bytes, so equal digests mean equal content, whatever commits lie
 * between. NUL ends each path because no path can hold one: no two lists give the same input.
 */
export function contentDigest(paths: readonly string[], at: Entries): Sha256 {
  const hash = createHash('sha256');
  for (const path of [...new Set(paths)].sort()) {
    const entry = at.get(path);
    hash.update(`${entry === undefined ? 'absent' : `${entry.mode} ${entry.sha}`}\t${path}\0`);
  }
  return hash.digest('hex') as Sha256;
}

/** The first path, in order, that is not the same in both. */
export function firstDifference(paths: readonly string[], a: Entries, b: Entries): string | undefined {
  return [...new Set(paths)].sort().find((path) => {
    const [one, other] = [a.get(path), b.get(path)];
    return one?.sha !== other?.sha || one?.mode !== other?.mode;
  });
}
