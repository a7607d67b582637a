import type { Sha } from '../ids.ts';
import { type Client, type Repo, statusOf } from './client.ts';

const QUERY = `query queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { baseCommit { oid } headCommit { oid } pullRequest { number } } }
    }
  }
}`;

interface QueueAnswer {
  readonly repository: {
    readonly mergeQueue: {
      readonly entries: {
        readonly nodes: readonly {
          readonly baseCommit: { readonly oid: string } | null;
          readonly headCommit: { readonly oid: string } | null;
          readonly pullRequest: { readonly number: number } | null;
        }[];
      };
    } | null;
  } | null;
}

/**
 * The pull requests that `head` would land on `branch`, those ahead of it in the queue included, oldest first: whatever
 * way the queue merges, and whatever the titles of its commits are.
 *
 * Undefined: GitHub knows no queue for the branch, or none with this head.
 */
export async function queuedPullRequests(
  client: Client,
  repo: Repo,
  branch: string,
  head: Sha,
): Promise<readonly number[] | undefined> {
  try {
    const variables = { owner: repo.owner, name: repo.repo, branch };
    const { repository } = await client.graphql<QueueAnswer>(QUERY, variables);
    const entries = repository?.mergeQueue?.entries.nodes ?? [];
    const numbers: number[] = [];
    let at: string | undefined = head;
    // Each entry starts where the one before it ends.
    for (let step = 0; step < entries.length; step += 1) {
      const entry = entries.find(({ headCommit }) => headCommit?.oid === at);
      if (entry === undefined) break;
      if (entry.pullRequest !== null) numbers.unshift(entry.pullRequest.number);
      at = entry.baseCommit?.oid;
    }
    return numbers.length === 0 ? undefined : numbers;
  } catch (error) {
    // An older server, or a token that may not look: then the names of branch and commits tell.
    if (statusOf(error) === undefined || statusOf(error) === 403 || statusOf(error) === 404) return undefined;
    throw error;
  }
}
