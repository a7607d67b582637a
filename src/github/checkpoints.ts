import { type Checkpoint, parseCheckpoints, parseNamedCheckpoints } from '../evidence/records/checkpoint.ts';
import type { Sha } from '../ids.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';
import { markedRuns } from './publish/check-run.ts';

/** The checkpoint at the tip of a ledger's branch, from its commit alone; undefined: no branch, or it names none. */
export async function latestCheckpoint(
  client: Client,
  repo: Repo,
  branch: string,
): Promise<Checkpoint | undefined> {
  try {
    const { commit } = (await client.rest.repos.getBranch({ ...repo, branch })).data;
    return parseCheckpoints(commit.commit.message).at(-1);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw apiError(error, `read the branch ${branch}`, 'contents: read');
  }
}

/** What the gate's check runs on `head` saw of the ledger on `branch`. */
export async function checkpointsSeen(
  client: Client,
  repo: Repo,
  head: Sha,
  branch: string,
): Promise<readonly Checkpoint[]> {
  try {
    const runs = await markedRuns(client, repo, head);
    return runs.flatMap(({ output }) => parseNamedCheckpoints(output.summary ?? '', branch));
  } catch (error) {
    throw apiError(error, 'read what the check saw of the ledger', 'checks: read');
  }
}
