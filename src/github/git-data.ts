import { AimsError } from '../errors.ts';
import type { GitData } from '../evidence/stores/git-data.ts';
import { parseSha, type Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';

/** Appends to a branch through the Git Data API, without a clone. */
export function gitHubData(client: Client, repo: Repo, objects: ObjectSource): GitData {
  const { git } = client.rest;
  return {
    async head(branch) {
      try {
        return parseSha((await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha);
      } catch (error) {
        // A repository without any commit answers 409.
        if (statusOf(error) === 404 || statusOf(error) === 409) return undefined;
        throw apiError(error, `read the branch ${branch}`, 'contents: write');
      }
    },
    async list(commit, prefix) {
      const tree = (await objects.trees([commit], [prefix])).get(commit);
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
    async commit(parent, files, message) {
      try {
        const entries = await Promise.all(
          [...files].map(async ([path, bytes]) => {
            const content = Buffer.from(bytes).toString('base64');
            const { sha } = (await git.createBlob({ ...repo, content, encoding: 'base64' })).data;
            return { path, mode: '100644', type: 'blob', sha } as const;
          }),
        );
        const base =
          parent === undefined
            ? {}
            : { base_tree: (await git.getCommit({ ...repo, commit_sha: parent })).data.tree.sha };
        const tree = await git.createTree({ ...repo, ...base, tree: entries });
        const parents: Sha[] = parent === undefined ? [] : [parent];
        const made = parseSha(
          (await git.createCommit({ ...repo, message, tree: tree.data.sha, parents })).data.sha,
        );
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
        // 422: not a fast-forward, or the branch exists by now; 409: somebody writes at this moment.
        if (statusOf(error) === 422 || statusOf(error) === 409) return 'moved';
        throw apiError(error, `move the branch ${branch}`, 'contents: write');
      }
    },
  };
}
