import { type Blob, fileOf } from '../objects.ts';
import type { PinnedFile } from '../policy/pinned-file.ts';
import { openRepository } from './repository.ts';

/** Reads a pinned file from a clone of its repository; undefined when the file is not in the commit. */
export async function pinnedInClone(
  directory: string,
  { path, commit }: PinnedFile,
): Promise<Blob | undefined> {
  const { objects } = await openRepository(directory);
  return fileOf(objects, commit, path);
}
