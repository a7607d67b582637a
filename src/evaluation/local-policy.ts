import { badInput, isSystemError } from '../errors.ts';
import { readGiven } from '../git/given-file.ts';
import type { Sha } from '../ids.ts';
import { type Blob, fileOf, type ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { presetPolicy, type ReadFile, readPolicy, requirePolicy } from './load-policy.ts';
import type { Catalog } from './shipped-data.ts';

const DEFAULT_PRESET = 'baseline';

/**
 * The policy that judges a local repository: the file `request.policy` on disk, else the default path in the commit `base`, else
 * the built-in preset (`adopted`).
 */
export async function localPolicy(
  request: { readonly policy?: string },
  base: Sha,
  objects: ObjectSource,
  catalog: Catalog,
): Promise<{ readonly policy: Policy; readonly adopted: boolean }> {
  const path = request.policy ?? DEFAULT_POLICY;
  const read = request.policy === undefined ? (file: string) => fileOf(objects, base, file) : fromDisk;
  const loaded = await readPolicy(path, read, catalog);
  if (loaded.ok !== 'missing')
    return {
      // A file that was named is on disk; the other is the target branch's.
      policy: requirePolicy(
        loaded,
        request.policy === undefined ? 'correct it on the target branch' : 'correct it',
      ),
      adopted: false,
    };
  if (request.policy === undefined)
    return { policy: await presetPolicy(DEFAULT_PRESET, catalog), adopted: true };
  throw badInput(`there is no policy file ${path}`, 'give --policy a file that exists');
}

export const fromDisk: ReadFile = async (path): Promise<Blob | undefined> => {
  try {
    return { state: 'read', bytes: await readGiven(path) };
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    return { state: 'unreadable', because: error instanceof Error ? error.message : 'unknown' };
  }
};
