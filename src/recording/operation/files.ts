import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeUtf8 } from '../../documents/yaml.ts';
import { type AimsError, badInput } from '../../errors.ts';
import { readGiven } from '../../git/given-file.ts';
import { sha256Of } from '../../sha256.ts';
import type { OperationInput } from './assign.ts';

const MAX_FILE = 16 * 1024 * 1024;
const MAX_FILES = 500;
const MAX_ALL = 64 * 1024 * 1024;

/**
 * The files that were named, and those in folders that were named, in the order of their names. Throws `bad-input`.
 *
 * @param folder what relative names are in
 */
export async function operationFiles(
  named: readonly string[],
  folder: string,
): Promise<readonly OperationInput[]> {
  const paths = (await Promise.all(named.map((name) => under(name, folder)))).flat();
  if (paths.length === 0)
    throw badInput('there is no file to record', 'name files, or a folder that holds some');
  if (paths.length > MAX_FILES)
    throw badInput(`there are ${paths.length} files, more than ${MAX_FILES}`, 'record fewer at once');
  const read: OperationInput[] = [];
  let bytes = 0;
  for (const path of paths) {
    const one = await readOne(path, folder);
    bytes += one.text.length;
    if (bytes > MAX_ALL) throw tooMuch(path, 'the files together are larger than 64 MiB');
    read.push(one);
  }
  return read;
}

async function under(name: string, folder: string): Promise<readonly string[]> {
  const found = await stat(resolve(folder, name)).catch((cause: unknown) => {
    throw badInput(`cannot read ${name}`, 'name a file that exists', { cause });
  });
  if (!found.isDirectory()) return [name];
  const inside = await readdir(resolve(folder, name), { withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(name, entry.name))
    .sort();
}

async function readOne(path: string, folder: string): Promise<OperationInput> {
  const file = resolve(folder, path);
  const { size } = await stat(file);
  if (size > MAX_FILE) throw tooMuch(path, 'it is larger than 16 MiB');
  // A device has no size and may never end.
  const bytes = await readGiven(file).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw badInput(`cannot read ${path}: ${why}`, 'name a file that can be read', { cause });
  });
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) throw badInput(`${path}:1: ${decoded.because}`, 'write it as UTF-8 text');
  return { path, text: decoded.text, sha256: sha256Of(bytes) };
}

function tooMuch(path: string, because: string): AimsError {
  return badInput(`${path}:1: ${because}`, 'record shorter periods');
}
