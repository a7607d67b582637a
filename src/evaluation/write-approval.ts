import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput } from '../errors.ts';

/** Writes all of it or nothing, and only below `root`: a link in a hostile repository must not lead elsewhere. */
export async function write(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const steps = path.split('/').slice(0, -1);
  for (const [index] of steps.entries()) await requireNoLink(root, steps.slice(0, index + 1).join('/'));
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  const partial = join(dirname(file), `.${randomUUID()}.partial`);
  try {
    await writeFile(partial, bytes, { flag: 'wx' });
    // A link in the file's own place is replaced, not followed.
    await rename(partial, file);
  } catch (cause) {
    await rm(partial, { force: true });
    throw badInput(`${path} cannot be written`, 'make the folder writable', { cause });
  }
}

async function requireNoLink(root: string, folder: string): Promise<void> {
  const found = await lstat(join(root, folder)).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return;
  throw badInput(`${folder} is not a folder of its own`, 'replace the link or file by a folder');
}
