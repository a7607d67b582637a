import type { Sha } from '../ids.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';

/**
 * Whether the top folder at `commit` holds `name`, as whatever it is: a folder, a file, a link, a submodule, or in capitals,
 * which some file systems do not tell apart.
 *
 * A list that GitHub cuts off counts as holding it.
 */
export async function holdsName(client: Client, repo: Repo, name: string, commit: Sha): Promise<boolean> {
  try {
    const { data } = await client.rest.git.getTree({ ...repo, tree_sha: commit });
    const folded = (path: string) => path.normalize('NFKC').toLowerCase();
    return data.truncated || data.tree.some(({ path }) => folded(path) === name);
  } catch (error) {
    throw apiError(error, `list the files of ${commit.slice(0, 7)}`, 'contents: read');
  }
}

/**
 * Whether `name` was there once, by the history of `commit`. A merge that took over a side without it hides the other one: a
 * branch that remembers is asked too.
 */
export async function wasHeldBefore(client: Client, repo: Repo, name: string, commit: Sha): Promise<boolean> {
  try {
    const ask = { ...repo, sha: commit, path: name, per_page: 1 };
    return (await client.rest.repos.listCommits(ask)).data.length > 0;
  } catch (error) {
    throw apiError(error, `read the history of ${name}`, 'contents: read');
  }
}

/** Whether the repository has this branch. */
export async function hasBranch(client: Client, repo: Repo, branch: string): Promise<boolean> {
  try {
    await client.rest.git.getRef({ ...repo, ref: `heads/${branch}` });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw apiError(error, `read branch ${branch}`, 'contents: read');
  }
}
