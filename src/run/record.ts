import { AimsError } from '../errors.ts';
import { decisionsOf } from '../evidence/record.ts';
import type { Recording } from '../evidence/recording.ts';
import type { Decision } from '../evidence/statement.ts';
import type { Appended } from '../evidence/store.ts';
import { branchStore } from '../evidence/stores/branch.ts';
import { gitHubData } from '../github/git-data.ts';
import {
  compare,
  type PullRequestFacts,
  parentsOf,
  pullRequest,
  pullRequestsWith,
  reviews,
} from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import { recordingOf, signerOf } from './evidence/recording.ts';
import type { Inputs } from './inputs.ts';
import { type Bench, judgeOne } from './pull-requests.ts';

/** What was kept, and of how many pull requests. */
export interface Recorded extends Appended {
  readonly pullRequests: readonly number[];
}

/** Keeps the decisions taken on one closed pull request. */
export async function recordPullRequest(
  number: number,
  bench: Bench,
  inputs: Inputs,
  run: string,
): Promise<Recorded> {
  const pull = await pullRequest(bench.client, bench.repo, number);
  if (pull.state !== 'closed') return { recorded: [], known: 0, pullRequests: [] };
  return keep([pull], bench, inputs, run);
}

/** Keeps the decisions of every pull request that a push to the default branch brought in. */
export async function recordPush(
  before: Sha,
  after: Sha,
  bench: Bench,
  inputs: Inputs,
  run: string,
): Promise<Recorded> {
  const { client, repo } = bench;
  const { commits } = await compare(client, repo, before, after);
  const found = await Promise.all(commits.map(({ sha }) => pullRequestsWith(client, repo, sha)));
  const numbers = new Set(
    found
      .flat()
      .filter(({ merged }) => merged)
      .map(({ number }) => number),
  );
  const pulls = await Promise.all([...numbers].map((number) => pullRequest(client, repo, number)));
  return keep(pulls, bench, inputs, run);
}

async function keep(
  pulls: readonly PullRequestFacts[],
  bench: Bench,
  inputs: Inputs,
  run: string,
): Promise<Recorded> {
  const { client, repo, objects } = bench;
  const recording = recordingOf(inputs, `${repo.owner}/${repo.repo}`, run, bench.now);
  const decisions = (await Promise.all(pulls.map((pull) => decisionsAtClose(pull, bench, recording)))).flat();
  const numbers = pulls.map(({ number }) => number);
  if (decisions.length === 0) return { recorded: [], known: 0, pullRequests: numbers };
  const signer = signerOf(inputs);
  const store = branchStore({
    git: gitHubData(client, repo, objects),
    branch: inputs.evidenceBranch,
    ...(signer === undefined ? {} : { signer }),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  });
  return { ...(await store.append(decisions)), pullRequests: numbers };
}

/** Judges a closed pull request as it stood when it closed, by the policy of that moment. */
async function decisionsAtClose(
  pull: PullRequestFacts,
  bench: Bench,
  recording: Recording,
): Promise<readonly Decision[]> {
  const { client, repo } = bench;
  const { mergeCommit, mergedBy, mergedById, author, authorId, closedAt } = pull;
  const base = mergeCommit === undefined ? pull.baseRef : await baseBefore(mergeCommit, pull.number, bench);
  const [comparison, given] = await Promise.all([
    compare(client, repo, base, pull.headSha),
    reviews(client, repo, pull.number),
  ]);
  // As of the moment it closed: a review date that passed since does not make yesterday's verdict wrong.
  const then = { ...bench, now: closedAt ?? bench.now };
  const evaluation = await judgeOne(pull, comparison, then, mergeCommit);
  const by = mergedBy === undefined ? {} : { by: mergedBy };
  const byId = mergedById === undefined ? {} : { byId: mergedById };
  return decisionsOf(
    {
      number: pull.number,
      ...(author === undefined ? {} : { author }),
      ...(authorId === undefined ? {} : { authorId }),
      head: pull.headSha,
      ...(mergeCommit === undefined ? {} : { merged: { commit: mergeCommit, ...by, ...byId } }),
      ...(closedAt === undefined ? {} : { closedAt }),
      reviews: given,
      evaluation,
    },
    recording,
  );
}

/** A rebase merge lands at most this many commits that the walk back to the base goes over. */
const MAX_STEPS = 100;

/**
 * The tip of the target branch just before the pull request landed: the policy that held then.
 *
 * The first parent of a merge or squash commit; of a rebase merge the first ancestor that did not come with
 * this pull request.
 */
async function baseBefore(mergeCommit: Sha, number: number, { client, repo }: Bench): Promise<Sha> {
  let commit = mergeCommit;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const [parent, second] = await parentsOf(client, repo, commit);
    if (parent === undefined) break;
    if (second !== undefined) return parent;
    const pulls = await pullRequestsWith(client, repo, parent);
    if (!pulls.some((pull) => pull.number === number && pull.merged)) return parent;
    commit = parent;
  }
  const hint = 'record it by hand: the base of a pull request with this many commits cannot be found';
  throw new AimsError('api-unexpected', `the base of #${number} was not found`, hint);
}
