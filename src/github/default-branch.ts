import { AimsError } from '../errors.ts';
import { parseSha, type Sha } from '../ids.ts';
import { apiError, type Client, type Repo } from './client.ts';

/** The default branch with its tip, at this moment. */
export async function defaultBranch(
  client: Client,
  repo: Repo,
): Promise<{ readonly name: string; readonly tip: Sha }> {
  try {
    const { default_branch: name } = (await client.rest.repos.get({ ...repo })).data;
    const tip = parseSha((await client.rest.git.getRef({ ...repo, ref: `heads/${name}` })).data.object.sha);
    if (tip !== undefined) return { name, tip };
  } catch (error) {
    throw apiError(error, 'read the default branch', 'contents: read');
  }
  throw new AimsError('api-unexpected', 'the default branch has no commit', 'push a first commit');
}
