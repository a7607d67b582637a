import type { GateContext } from '../evaluation/gate-context.ts';
import { lastTime } from '../evidence/query.ts';
import { verdictId } from '../evidence/records/verdict.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import { unrecordedIssues } from '../github/publish/unrecorded-issue.ts';
import {
  MOST_CLOSED,
  type PullRequestFacts,
  pullRequest,
  pullRequestsClosedSince,
} from '../github/pull-request.ts';

/** Pull requests whose decisions an earlier run may have failed to record. */
export interface MissedPullRequests {
  readonly pullRequests: readonly PullRequestFacts[];
  /** `false`: more closed since the last record than were looked at. */
  readonly complete: boolean;
}

/** Runs that record at the same time may finish in another order than their pull requests closed. */
const OVERLAP_MS = 2 * 60 * 60 * 1000;

/**
 * The pull requests that closed since the last record and have no verdict in the ledger, oldest first.
 *
 * The ledger is the memory: one without records begins now, with what issues say could not be recorded.
 *
 * @param known numbers this run records anyway
 */
export async function findMissed(
  store: EvidenceStore,
  known: ReadonlySet<number>,
  { client, repo }: GateContext,
): Promise<MissedPullRequests> {
  const now = await store.open();
  const last = await lastTime(now);
  if (last === undefined) return refusedBefore(known, { client, repo });
  const since = new Date(Date.parse(last) - OVERLAP_MS).toISOString();
  const closed = await pullRequestsClosedSince(client, repo, since);
  const repository = `${repo.owner}/${repo.repo}`;
  const pullRequests = closed.filter(({ number, headSha, mergeCommit }) => {
    const verdict = verdictId(repository, number, headSha, mergeCommit);
    return !known.has(number) && now.sequenceOf(verdict) === undefined;
  });
  return { pullRequests, complete: closed.length < MOST_CLOSED };
}

/** The first recording of all may be refused: then only the issue about it knows. */
async function refusedBefore(
  known: ReadonlySet<number>,
  { client, repo }: Pick<GateContext, 'client' | 'repo'>,
): Promise<MissedPullRequests> {
  const issues = await unrecordedIssues(client, repo);
  const numbers = new Set(issues.flatMap(({ pullRequests }) => pullRequests));
  const pulls = [...numbers]
    .filter((number) => !known.has(number))
    .map((number) => pullRequest(client, repo, number));
  const closed = (await Promise.all(pulls)).filter(({ state }) => state === 'closed');
  return { pullRequests: closed, complete: true };
}
