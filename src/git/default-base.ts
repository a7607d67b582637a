import type { Sha } from '../ids.ts';
import type { Repository } from './repository.ts';

/** Where changes usually land, in the order in which they are tried. */
const USUAL = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master', 'trunk', 'develop'] as const;

/** The branch a change would most likely be merged into, with its full name and its tip; undefined when none of the usual ones exists. */
export async function defaultBase(
  repository: Repository,
): Promise<{ readonly name: string; readonly full: string; readonly commit: Sha } | undefined> {
  for (const name of USUAL) {
    const full = `refs/${name.startsWith('origin/') ? 'remotes' : 'heads'}/${name}`;
    const commit = await repository.find(full);
    if (commit !== undefined) return { name, full, commit };
  }
  return undefined;
}

/**
 * The name of the default branch: what the remote `origin` says, else the branch that is checked out where there is neither
 * `main` nor `master`; undefined when nothing tells.
 */
export async function defaultBranchName(repository: Repository): Promise<string | undefined> {
  const remote = await repository.branchOf('origin/HEAD');
  if (remote !== undefined) return remote;
  for (const name of ['main', 'master'])
    if ((await repository.find(`refs/heads/${name}`)) !== undefined) return undefined;
  return repository.branchOf('HEAD');
}
