import type { Blob } from '../objects.ts';
import type { PinnedFile } from '../policy/pinned.ts';
import { openRepository } from './repository.ts';

/** Reads a pinned file from a clone of its repository; undefined when the commit or the file is not there. */
export async function pinnedInClone(
  directory: string,
  { path, commit }: PinnedFile,
): Promise<Blob | undefined> {
  const { objects } = await openRepository(directory);
  const tree = (await objects.trees([commit], [path])).get(commit);
  const [unread] = tree?.unread ?? [];
  if (unread !== undefined) return { state: 'unreadable', because: unread.because };
  const entry = tree?.entries.get(path);
  if (entry === undefined) return undefined;
  if (entry.mode === '120000' || entry.mode === '160000')
    return { state: 'unreadable', because: 'it is a link' };
  return (await objects.blobs([entry.sha])).get(entry.sha);
}
