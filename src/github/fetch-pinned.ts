import { AimsError } from '../errors.ts';
import { parseSha } from '../ids.ts';
import type { Blob } from '../objects.ts';
import { type PinnedFile, pinnedRef } from '../policy/pinned-file.ts';
import { apiError, type Client, statusOf } from './client.ts';
import { fileAt } from './pull-request.ts';

/**
 * Reads a pinned file of another repository; undefined when it does not exist there.
 *
 * GitHub shows the commits of every fork under the name of the repository they were forked from. So a pin alone does
 * not tell that its owner ever had that content: the commit must be one of the default branch.
 *
 * @param client with a token that may read that repository
 */
export async function pinnedFile(client: Client, file: PinnedFile): Promise<Blob | undefined> {
  const { owner, repo, path, commit } = file;
  const at = { owner, repo };
  const doing = `read \`extends: ${pinnedRef(file)}\``;
  try {
    const { default_branch: branch } = (await client.rest.repos.get(at)).data;
    const ask = { ...at, basehead: `${branch}...${commit}`, per_page: 1 };
    const { status, merge_base_commit: base } = (await client.rest.repos.compareCommitsWithBasehead(ask))
      .data;
    const shared = parseSha(base.sha);
    const own = (status === 'behind' || status === 'identical') && shared === commit;
    if (!own) {
      const hint = `pin a commit of ${branch}: commits of forks are shown under the same name`;
      throw new AimsError(
        'bad-policy',
        `could not ${doing}: the commit is not on ${branch} of ${owner}/${repo}`,
        hint,
      );
    }
    return await fileAt(client, at, path, commit);
  } catch (error) {
    const known = apiError(
      error instanceof AimsError ? (error.cause ?? error) : error,
      doing,
      'contents: read',
    );
    if (known.code !== 'api-forbidden' && known.code !== 'api-not-found') throw known;
    const hint = `give the action a \`policy-token\` that may read the contents of ${owner}/${repo}, and check the commit`;
    const answer = statusOf(known.cause) ?? 404;
    throw new AimsError('api-forbidden', `could not ${doing}: GitHub answered ${answer}`, hint, {
      cause: error,
    });
  }
}
