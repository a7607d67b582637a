import { type Checkpoint, parseNamedCheckpoints } from '../evidence/records/checkpoint.ts';
import type { Sha } from '../ids.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { markedRuns } from './publish/check-run.ts';

/** What the gate's check runs on `head` saw of the ledger on `branch`. */
export async function seenCheckpoints(
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
