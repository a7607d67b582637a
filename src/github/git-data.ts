import { AimsError } from '../errors.ts';
import type { GitData, Reset } from '../evidence/stores/git-data.ts';
import { parseSha, type Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';
import { PAGE } from './page.ts';

/** Appends to a branch through the Git Data API, without a clone. */
export function gitHubData(client: Client, repo: Repo, objects: ObjectSource): GitData {
  const { git } = client.rest;
  const read = async (branch: string): Promise<Sha | undefined> => {
    try {
      return parseSha((await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha);
    } catch (error) {
      // A repository without any commit answers 409.
      if (statusOf(error) === 404 || statusOf(error) === 409) return undefined;
      throw apiError(error, `read the branch ${branch}`, 'contents: write');
    }
  };
  /** The tree of `commit`, after `reset`: a request of its own, because files inside a folder that is replaced come after it. */
  const baseTree = async (commit: Sha, reset: Reset | undefined): Promise<string> => {
    const { sha } = (await git.getCommit({ ...repo, commit_sha: commit })).data.tree;
    if (reset === undefined) return sha;
    const folder = reset.folder.replace(/\/$/, '');
    const own =
      reset.without === undefined
        ? [{ path: folder, mode: '040000', type: 'tree', sha: reset.tree ?? null } as const]
        : reset.without.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }) as const);
    const tree = [
      ...own,
      ...[...reset.kept].map(([path, blob]) => ({ path, mode: '100644', type: 'blob', sha: blob }) as const),
    ];
    return (await git.createTree({ ...repo, base_tree: sha, tree })).data.sha;
  };
  return {
    head: read,
    async list(commit, prefix) {
      const folder = prefix.replace(/\/$/, '');
      const tree = (await objects.trees([commit], [folder])).get(commit);
      if (tree === undefined || tree.unread.length > 0) {
        const because = tree?.unread[0]?.because ?? 'no answer';
        throw new AimsError('api-unavailable', `could not list the ledger: ${because}`, 'run the job again');
      }
      return new Map(
        [...tree.entries.values()]
          .filter(({ path }) => path.startsWith(prefix))
          .map(({ path, sha }) => [path, sha]),
      );
    },
    async read(sha) {
      const blob = (await objects.blobs([sha])).get(sha);
      if (blob?.state === 'read') return blob.bytes;
      throw new AimsError(
        'api-unavailable',
        `could not read a record: ${blob?.because ?? 'no answer'}`,
        'run the job again',
      );
    },
    async parent(commit) {
      try {
        return parseSha((await git.getCommit({ ...repo, commit_sha: commit })).data.parents[0]?.sha);
      } catch (error) {
        throw apiError(error, 'read a commit of the ledger', 'contents: read');
      }
    },
    async history(commit) {
      try {
        const { data } = await client.rest.repos.listCommits({ ...repo, sha: commit, per_page: PAGE });
        return data.flatMap((one) => {
          const sha = parseSha(one.sha);
          return sha === undefined ? [] : [{ commit: sha, message: one.commit.message }];
        });
      } catch (error) {
        throw apiError(error, 'read the commits of the ledger', 'contents: read');
      }
    },
    async folder(commit, path) {
      try {
        const { data } = await git.getTree({ ...repo, tree_sha: commit });
        const name = path.replace(/\/$/, '');
        return parseSha(data.tree.find((item) => item.path === name && item.type === 'tree')?.sha);
      } catch (error) {
        throw apiError(error, 'list the ledger', 'contents: read');
      }
    },
    async commit(parent, files, message, reset) {
      try {
        // The files travel inside the tree: as many requests for ten records as for one.
        const tree = [...files].map(([path, bytes]) => {
          return { path, mode: '100644', type: 'blob', content: textOf(path, bytes) } as const;
        });
        const base = parent === undefined ? {} : { base_tree: await baseTree(parent, reset) };
        const { sha } = (await git.createTree({ ...repo, ...base, tree })).data;
        const parents: Sha[] = parent === undefined ? [] : [parent];
        const made = parseSha((await git.createCommit({ ...repo, message, tree: sha, parents })).data.sha);
        if (made !== undefined) return made;
        throw new AimsError('api-unexpected', 'GitHub made a commit without an id', 'run the job again');
      } catch (error) {
        throw apiError(error, 'write the evidence commit', 'contents: write');
      }
    },
    async advance(branch, from, to) {
      try {
        if (from === undefined) await git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha: to });
        else await git.updateRef({ ...repo, ref: `heads/${branch}`, sha: to, force: false });
        return 'advanced';
      } catch (error) {
        const status = statusOf(error);
        // 409: somebody writes at this moment. 422: not a fast-forward, or the branch exists by now; but also: a rule
        // of the repository forbids it, and no other try would change that.
        if (status === 409 || (status === 422 && (raced(error) || (await read(branch)) !== from)))
          return 'moved';
        if (status === 422) throw forbidden(branch, error);
        throw apiError(error, `move the branch ${branch}`, 'contents: write');
      }
    },
  };
}

/** GitHub takes the content of a file in a tree as text only. */
function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AimsError('internal', `${path} is not UTF-8`, 'please report this as a bug', { cause });
  }
}

function raced(error: unknown): boolean {
  return error instanceof Error && /fast.forward|reference already exists/i.test(error.message);
}

function forbidden(branch: string, cause: unknown): AimsError {
  const [said = ''] = cause instanceof Error ? cause.message.split('\n') : [];
  const hint = `let the gate's token push to ${branch}: exempt the branch from the ruleset that forbids it, or add the app to its bypass list`;
  return new AimsError('api-forbidden', `GitHub does not let the branch ${branch} move: ${said}`, hint, {
    cause,
  });
}
