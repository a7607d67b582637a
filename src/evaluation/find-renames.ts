import type { FileChange } from '../change/change.ts';
import { similarRenames, type UnpairedFile } from '../change/similar.ts';
import { blobsOf } from '../gates/plan.ts';
import type { Selection } from '../gates/selection.ts';
import type { Sha } from '../ids.ts';
import { type Blob, isLink, type ObjectSource } from '../objects.ts';

/** More files that are gone, or new, are a move of the whole tree, which people read otherwise. */
const MAX_LOOSE_ENDS = 300;
/** Files above are not compared, bytes. */
const MAX_BYTES = 1024 * 1024;

/** What moved with edits, and what was fetched to tell. */
export interface Renames {
  /** New path → the path it had. */
  readonly origins: ReadonlyMap<string, string>;
  readonly blobs: ReadonlyMap<Sha, Blob>;
}

const NOTHING: Renames = { origins: new Map(), blobs: new Map() };

/**
 * Looks for files that were renamed and edited at once among those somebody would look into anyway. What the gate trusts
 * is left alone: that such a file is gone must stay a removal.
 */
export async function findRenames(
  { files, candidates, governed }: Selection,
  source: ObjectSource,
): Promise<Renames> {
  const wanted = new Set([...candidates.map(({ file }) => file.path), ...governed.map(({ path }) => path)]);
  const ours = new Set(governed.flatMap(({ path, class: kind }) => (kind === 'governance' ? [path] : [])));
  const loose = files.filter(({ path, trusted }) => wanted.has(path) && !trusted && !ours.has(path));
  const gone = loose.filter(({ status, base }) => status === 'removed' && isFile(base));
  const fresh = loose.filter(({ status, head }) => status === 'added' && isFile(head));
  if (gone.length === 0 || fresh.length === 0 || gone.length + fresh.length > MAX_LOOSE_ENDS) return NOTHING;
  const blobs = await source.blobs(
    blobsOf([...gone, ...fresh].flatMap(({ base, head }) => [base ?? [], head ?? []].flat())),
    MAX_BYTES,
  );
  const ends = (of: readonly FileChange[]): readonly UnpairedFile[] =>
    of.flatMap(({ path, base, head }) => {
      const entry = base ?? head;
      const blob = entry === undefined ? undefined : blobs.get(entry.sha);
      return blob?.state === 'read' ? [{ path, bytes: blob.bytes }] : [];
    });
  return { origins: similarRenames(ends(gone), ends(fresh)), blobs };
}

function isFile(entry: FileChange['base']): boolean {
  return entry !== undefined && !isLink(entry.mode) && (entry.size ?? 0) <= MAX_BYTES;
}
