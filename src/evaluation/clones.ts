import { badInput } from '../errors.ts';
import { type Catalog, openCatalog } from './shipped-data.ts';

/**
 * The catalog of the command line, which goes over no network: other repositories are read from clones.
 *
 * @param clones `owner/repo=DIR` each, as typed; throws `bad-input` for anything else
 */
export function localCatalog(clones: readonly string[] = []): Catalog {
  const directories = new Map(clones.map(parseClone));
  return openCatalog(async (file) => {
    const directory = directories.get(`${file.owner}/${file.repo}`.toLowerCase());
    if (directory === undefined) return undefined;
    const { pinnedInClone } = await import('../git/pinned-in-clone.ts');
    return pinnedInClone(directory, file);
  });
}

function parseClone(text: string): readonly [string, string] {
  const [, repository, directory] = /^([^/=\s]+\/[^/=\s]+)=(.+)$/.exec(text) ?? [];
  if (repository !== undefined && directory !== undefined) return [repository.toLowerCase(), directory];
  const hint = 'write the repository and the folder of its clone: `--extends-from acme/policies=../policies`';
  throw badInput(`\`--extends-from ${text}\` names no clone`, hint);
}
