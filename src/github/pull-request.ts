import { type CardStatement, cardStatement } from '../approval/card-statement.ts';
import { AimsError } from '../errors.ts';
import { type Login, login, parseSha, type Sha } from '../ids.ts';
import { objectId } from '../object-id.ts';
import type { Blob } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { ComparedCommit } from './authorship.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';
import { PAGE } from './page.ts';

export interface PullRequestFacts {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly mergeCommit?: Sha;
  readonly mergedBy?: Login;
  /** GitHub's numeric account ids: they stay when a login is renamed. */
  readonly mergedById?: number;
  readonly authorId?: number;
  /** ISO 8601, UTC. */
  readonly closedAt?: string;
  readonly author?: Login;
  readonly baseRef: string;
  readonly headSha: Sha;
  readonly headRef: string;
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  /** What the description says about the model card; who wrote it last is not known from a list or REST. */
  readonly statement?: CardStatement;
  /** Where the branch is: another repository for a fork; absent when that one is gone. */
  readonly headRepo?: Repo;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
  readonly requestedReviewers: readonly Login[];
  readonly assignees: readonly Login[];
  /** Only the pull request itself tells; a list of pull requests does not. */
  readonly changedFiles?: number;
}

/** The parts of GitHub's answers that are used; a list of pull requests and a single one share them. */
interface PullAnswer {
  readonly number: number;
  readonly state: string;
  readonly user: { readonly login: string; readonly id: number } | null;
  readonly base: { readonly ref: string };
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly name: string; readonly owner: { readonly login: string } } | null;
  };
  readonly created_at: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly requested_reviewers?: readonly ({ readonly login: string } | null)[] | null;
  readonly assignees?: readonly { readonly login: string }[] | null;
  readonly merged_at: string | null;
  readonly closed_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly merged_by?: { readonly login: string; readonly id: number } | null;
  readonly changed_files?: number;
  readonly draft?: boolean | undefined;
  readonly labels?: readonly (string | { readonly name?: string | undefined })[] | null;
}

function pullFacts(pull: PullAnswer): PullRequestFacts {
  const headSha = parseSha(pull.head.sha);
  if (headSha === undefined)
    throw new AimsError(
      'api-unexpected',
      `pull request #${pull.number} has no head commit`,
      'run the job again',
    );
  const merged = pull.merged_at !== null;
  const mergeCommit = merged ? parseSha(pull.merge_commit_sha) : undefined;
  return {
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    merged,
    ...omitUndefined({ mergeCommit }),
    ...(pull.merged_by ? { mergedBy: login(pull.merged_by.login), mergedById: pull.merged_by.id } : {}),
    ...omitUndefined({ closedAt: pull.closed_at === null ? undefined : pull.closed_at }),
    ...(pull.user === null ? {} : { author: login(pull.user.login), authorId: pull.user.id }),
    baseRef: pull.base.ref,
    headSha,
    headRef: pull.head.ref,
    labels: (pull.labels ?? []).flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    title: pull.title ?? '',
    body: pull.body ?? '',
    draft: pull.draft ?? false,
    ...omitUndefined({
      statement: cardStatement(pull.body ?? ''),
      headRepo:
        pull.head.repo === null
          ? undefined
          : { owner: pull.head.repo.owner.login, repo: pull.head.repo.name },
    }),
    openedAt: pull.created_at,
    assignees: (pull.assignees ?? []).map((user) => login(user.login)),
    requestedReviewers: (pull.requested_reviewers ?? []).flatMap((user) => (user ? [login(user.login)] : [])),
    ...omitUndefined({ changedFiles: pull.changed_files }),
  };
}

export async function pullRequest(client: Client, repo: Repo, number: number): Promise<PullRequestFacts> {
  try {
    return pullFacts((await client.rest.pulls.get({ ...repo, pull_number: number })).data);
  } catch (error) {
    throw apiError(error, `read pull request #${number}`, 'pull-requests: read');
  }
}

/** Pull requests that hold `commit`: open ones, and the merged one that brought it in. */
export async function pullRequestsWith(
  client: Client,
  repo: Repo,
  commit: Sha,
): Promise<readonly PullRequestFacts[]> {
  try {
    const ask = { ...repo, commit_sha: commit, per_page: PAGE };
    const pulls = await client.rest.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, ask);
    return pulls.map(pullFacts);
  } catch (error) {
    // A commit of a fork may be unknown to the repository: then no other pull request shares it either.
    if (statusOf(error) === 404 || statusOf(error) === 422) return [];
    throw apiError(error, `list the pull requests of ${commit.slice(0, 7)}`, 'pull-requests: read');
  }
}

/** At most this many pull requests are looked at: more is a history, not a gap. */
export const MOST_CLOSED = 100;

/** Pull requests that closed after `since` (ISO 8601, UTC), oldest first, of the hundred that changed last. */
export async function pullRequestsClosedSince(
  client: Client,
  repo: Repo,
  since: string,
): Promise<readonly PullRequestFacts[]> {
  const ask = {
    ...repo,
    state: 'closed',
    sort: 'updated',
    direction: 'desc',
    per_page: MOST_CLOSED,
  } as const;
  try {
    const pulls = (await client.rest.pulls.list(ask)).data.map(pullFacts);
    return pulls
      .filter(({ closedAt }) => closedAt !== undefined && Date.parse(closedAt) >= Date.parse(since))
      .sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? -1 : 1));
  } catch (error) {
    throw apiError(error, 'list the closed pull requests', 'pull-requests: read');
  }
}

/** Asks people for a review. Those who were asked before are asked once. */
export async function requestReviews(
  client: Client,
  repo: Repo,
  number: number,
  reviewers: readonly Login[],
): Promise<void> {
  try {
    await client.rest.pulls.requestReviewers({ ...repo, pull_number: number, reviewers: [...reviewers] });
  } catch (error) {
    throw apiError(error, `ask for reviews of #${number}`, 'pull-requests: write');
  }
}

/** A file at a commit; undefined when it is not there. */
export async function fileAt(
  client: Client,
  repo: Repo,
  path: string,
  commit: Sha,
): Promise<Blob | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ ...repo, path, ref: commit });
    if (Array.isArray(data)) return { state: 'unreadable', because: 'it is a folder' };
    if (data.type !== 'file' || !('content' in data))
      return { state: 'unreadable', because: `it is a ${data.type}` };
    if (data.encoding !== 'base64') return { state: 'unreadable', because: 'it is larger than 1 MiB' };
    const bytes = new Uint8Array(Buffer.from(data.content, 'base64'));
    // GitHub sends what a link leads to, under the id of the link.
    if (objectId('blob', bytes, commit) !== data.sha)
      return {
        state: 'unreadable',
        because: 'it is a link, or GitHub sent other bytes than its git id says',
      };
    return { state: 'read', bytes };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw apiError(error, `read ${path} at ${commit.slice(0, 7)}`, 'contents: read');
  }
}

/** The parents of a commit. */
export async function parentsOf(client: Client, repo: Repo, commit: Sha): Promise<readonly Sha[]> {
  try {
    const { data } = await client.rest.git.getCommit({ ...repo, commit_sha: commit });
    return data.parents.flatMap(({ sha }) => parseSha(sha) ?? []);
  } catch (error) {
    throw apiError(error, `read commit ${commit.slice(0, 7)}`, 'contents: read');
  }
}

/**
 * The pull requests of a merge group: the last one is in the queue branch's name, each other one in the message
 * of the commit that merged it.
 */
export function mergeGroup(headRef: string, commits: readonly ComparedCommit[]): readonly number[] {
  const named = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef)?.[1];
  const merged = commits.flatMap(({ message }) => {
    const [subject = ''] = message.split('\n');
    return /^Merge pull request #(\d+)\b/.exec(subject)?.[1] ?? /\(#(\d+)\)\s*$/.exec(subject)?.[1] ?? [];
  });
  const numbers = [...merged, ...(named === undefined ? [] : [named])].map(Number);
  return [...new Set(numbers)];
}
