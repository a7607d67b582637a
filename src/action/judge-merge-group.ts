import { diffTrees } from '../change/diff.ts';
import { AimsError } from '../errors.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import {
  governable,
  type JudgedHead,
  judgeOne,
  type PullRequestVerdict,
} from '../evaluation/judge-pull-request.ts';
import { trustedPolicy } from '../evaluation/trusted-policy.ts';
import { type Comparison, compare } from '../github/compare.ts';
import { queuedPullRequests } from '../github/merge-queue.ts';
import { publishStatus } from '../github/publish/status.ts';
import { mergeGroup, pullRequest } from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import { type StatusOutput, statusOutput } from '../reporters/status.ts';
import { runSummary } from '../reporters/summary.ts';
import { jobFailure } from './exit.ts';
import type { ActionJob } from './judge.ts';
import { logJudged } from './log-judged.ts';
import { writeOutputs, writeSummary } from './outputs.ts';
import { judgedPullRequest, say } from './publish.ts';

/** A merge group, as the event names it. */
export interface Group {
  readonly headSha: Sha;
  readonly headRef: string;
  readonly baseRef: string;
}

const AGAIN = 'take the pull requests out of the queue and add them again';

/**
 * Judges a merge group and puts the verdict on its head.
 *
 * The status is there before anything can go wrong: without one the queue waits for its timeout.
 *
 * @returns why the job fails; undefined: it does not
 */
export async function judgeAndPublishGroup(group: Group, job: ActionJob): Promise<string | undefined> {
  const { gateContext, inputs, run, summaryFile } = job;
  const { client, repo, checkName: context } = gateContext;
  const put = (output: StatusOutput, numbers: readonly number[]) =>
    publishStatus(
      client,
      repo,
      {
        context,
        head: group.headSha,
        ...output,
        page: run.url,
        judged: { pullRequests: numbers, facts: '' },
      },
      undefined,
    );
  const first = await put({ state: 'pending', description: 'judging the merge group' }, []);
  if (first.state === 'failed') say(`status "${context}"`, first);
  try {
    const { judged } = await judgeGroup(group, gateContext);
    logJudged(judged, `in ${group.headRef}`);
    writeOutputs(judged, inputs, run);
    const site = { serverUrl: run.serverUrl, repository: `${repo.owner}/${repo.repo}` };
    writeSummary(runSummary(judged.map(judgedPullRequest), { site }), summaryFile);
    const numbers = judged.map(({ pull }) => pull.number);
    const output = statusOutput(judged.map(judgedPullRequest));
    // Nobody is waited for in a queue: what people have not approved does not land.
    const state = output.state === 'pending' ? 'failure' : output.state;
    const status = await put({ ...output, state }, [...new Set(numbers)]);
    say(`status "${context}"`, status);
    return jobFailure({ judged, status, failJob: inputs.failJob, event: run.event, readOnly: false });
  } catch (error) {
    const said = error instanceof AimsError ? error.message : 'an error of aims-gate itself';
    say(
      `status "${context}"`,
      await put({ state: 'error', description: `could not judge: ${said}`.slice(0, 140) }, []),
    );
    throw error;
  }
}

/**
 * Judges every pull request of a merge group, with approvals measured against what the group would land.
 *
 * The list of pull requests is the queue's own; where GitHub does not show it, the name of its branch and the commits'
 * messages, which people can write. So it must explain every governed file of the group, or the group fails.
 */
async function judgeGroup(group: Group, gateContext: GateContext): Promise<JudgedHead> {
  const { client, repo } = gateContext;
  const [whole, queued] = await Promise.all([
    compare(client, repo, group.baseRef, group.headSha),
    queuedPullRequests(client, repo, group.baseRef, group.headSha),
  ]);
  const numbers = queued ?? mergeGroup(group.headRef, whole.commits);
  const named = await Promise.all(numbers.map((number) => openPull(number, gateContext)));
  const pulls = named.filter((pull) => pull !== undefined);
  const [first] = pulls;
  if (first === undefined) {
    throw new AimsError(
      'api-unexpected',
      `no open pull request found in merge group ${group.headRef}`,
      AGAIN,
    );
  }
  const judged = await Promise.all(
    pulls.map(async (pull): Promise<PullRequestVerdict> => {
      try {
        const comparison = await compare(client, repo, pull.baseRef, pull.headSha);
        return {
          pull,
          evaluation: await judgeOne(pull, comparison, gateContext, { merging: group.headSha }),
        };
      } catch (error) {
        if (error instanceof AimsError) return { pull, error };
        throw error;
      }
    }),
  );
  const strange = await unexplained(judged, whole, group, gateContext);
  if (strange.length === 0) return { head: group.headSha, judged };
  const message = `the merge group changes files that may be governed and that none of its pull requests changes: ${strange.join(', ')}`;
  return {
    head: group.headSha,
    judged: [...judged, { pull: first, error: new AimsError('api-unexpected', message, AGAIN) }],
  };
}

/** A number in a commit message may be an issue, or a pull request that landed long ago. */
async function openPull(number: number, { client, repo }: GateContext) {
  try {
    const pull = await pullRequest(client, repo, number);
    return pull.state === 'open' ? pull : undefined;
  } catch (error) {
    if (error instanceof AimsError && error.code === 'api-not-found') return undefined;
    throw error;
  }
}

/** Files, governed or to be looked into, that the group changes and no pull request of it does. */
async function unexplained(
  judged: readonly PullRequestVerdict[],
  whole: Comparison,
  group: Group,
  gateContext: GateContext,
): Promise<readonly string[]> {
  const { policy } = await trustedPolicy(whole.base, gateContext);
  const mayBeGoverned = governable(policy, gateContext.workflow);
  const known = new Set<string>();
  for (const one of judged) {
    if ('error' in one) return [];
    const { mergeBase, head } = one.evaluation;
    for (const path of (await changedPaths(mergeBase, head, gateContext)) ?? []) known.add(path);
  }
  const changed = await changedPaths(whole.mergeBase, group.headSha, gateContext);
  if (changed === undefined) return [group.headRef];
  return changed.filter((path) => !known.has(path) && mayBeGoverned(path));
}

/** Both names of what was renamed. Undefined: GitHub does not list what one of the two commits holds. */
async function changedPaths(
  from: Sha,
  to: Sha,
  { objects }: GateContext,
): Promise<readonly string[] | undefined> {
  const trees = await objects.trees([from, to], []);
  const [before, after] = [trees.get(from), trees.get(to)];
  if (before === undefined || after === undefined) return undefined;
  return diffTrees(before, after).flatMap(({ path, previousPath = [] }) => [path, previousPath].flat());
}
