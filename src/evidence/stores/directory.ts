import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { badInput } from '../../errors.ts';
import type { ObjectStore } from './object-store.ts';

/** A folder of a file system that has hard links. */
export function directoryStore(directory: string): ObjectStore {
  return {
    name: `the folder ${directory}`,
    names: (prefix) => doing('list', directory, () => names(directory, prefix)),
    read: (name) => doing('read', directory, () => read(join(directory, name))),
    create: (name, bytes) => doing('write to', directory, () => create(directory, name, bytes)),
  };
}

async function names(directory: string, prefix: string): Promise<readonly string[]> {
  try {
    const found = await readdir(join(directory, prefix), { recursive: true, withFileTypes: true });
    return found
      .filter((one) => !one.isDirectory())
      .map((one) => relative(directory, join(one.parentPath, one.name)))
      .map((name) => name.replaceAll('\\', '/'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written and flushed under another name first: a process that is killed leaves a whole file or none. */
async function create(directory: string, name: string, bytes: Uint8Array): Promise<'created' | 'taken'> {
  const file = join(directory, name);
  const draft = join(directory, `draft-${randomUUID()}`);
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    // A link is made whole or not at all, and never over a file that is there.
    await link(draft, file);
    await flushFolder(dirname(file));
    return 'created';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'taken';
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function doing<T>(what: string, directory: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    const hint = 'choose a folder on a file system with hard links that this user may write to';
    throw badInput(`could not ${what} the ledger in ${directory}: ${code}`, hint, { cause });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
