import { AimsError } from '../errors.ts';
import { parseSha } from '../ids.ts';
import type { Blob } from '../objects.ts';
import { once, onceEach } from '../once.ts';
import { type PinnedFile, pinnedRef } from '../policy/pinned-file.ts';
import { apiError, type Client, statusOf } from './client.ts';
import { fileAt } from './pull-request.ts';

/**
 * Reads pinned files of other repositories, each once in a run; undefined when one does not exist there.
 *
 * GitHub shows the commits of every fork under the name of the repository they were forked from. So a pin alone does
 * not tell that its owner ever had that content: the commit must be one of the default branch.
 *
 * @param open a client with a token that may read those repositories: only called for the first file
 */
export function pinnedFiles(open: () => Promise<Client>): (file: PinnedFile) => Promise<Blob | undefined> {
  const opened = once(open);
  const standing = onceEach(
    async (at: PinnedCommit) => standingOf(await opened(), at),
    ({ owner, repo, commit }) => `${owner}/${repo}@${commit}`,
  );
  return onceEach(async (file): Promise<Blob | undefined> => {
    const { owner, repo, path, commit } = file;
    const doing = `read \`extends: ${pinnedRef(file)}\``;
    try {
      const { branch, own } = await standing(file);
      if (!own) {
        const hint = `pin a commit of ${branch}: commits of forks are shown under the same name`;
        throw new AimsError(
          'bad-policy',
          `could not ${doing}: the commit is not on ${branch} of ${owner}/${repo}`,
          hint,
        );
      }
      return await fileAt(await opened(), { owner, repo }, path, commit);
    } catch (error) {
      const cause = error instanceof AimsError ? (error.cause ?? error) : error;
      const known = apiError(cause, doing, 'contents: read');
      if (known.code !== 'api-forbidden' && known.code !== 'api-not-found') throw known;
      const hint = `give the action a \`policy-token\` that may read the contents of ${owner}/${repo}, and check the commit`;
      const answer = statusOf(known.cause) ?? 404;
      throw new AimsError('api-forbidden', `could not ${doing}: GitHub answered ${answer}`, hint, {
        cause: error,
      });
    }
  }, pinnedRef);
}

type PinnedCommit = Pick<PinnedFile, 'owner' | 'repo' | 'commit'>;

/** Whether a commit is one of the default branch. Throws Octokit's errors. */
async function standingOf(
  client: Client,
  { owner, repo, commit }: PinnedCommit,
): Promise<{ readonly branch: string; readonly own: boolean }> {
  const { default_branch: branch } = (await client.rest.repos.get({ owner, repo })).data;
  const ask = { owner, repo, basehead: `${branch}...${commit}`, per_page: 1 };
  const { status, merge_base_commit: base } = (await client.rest.repos.compareCommitsWithBasehead(ask)).data;
  const shared = parseSha(base.sha);
  return { branch, own: (status === 'behind' || status === 'identical') && shared === commit };
}
