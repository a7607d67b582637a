import { badInput } from '../../errors.ts';
import { CHECK_NAME } from '../../evaluation/check-name.ts';
import type { HeadGateContext } from '../../evaluation/gate-context.ts';
import { judgePullRequests } from '../../evaluation/judge-pull-request.ts';
import { openCatalog } from '../../evaluation/shipped-data.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import { createClient } from '../../github/client.ts';
import { pinnedFiles } from '../../github/fetch-pinned.ts';
import { gitHubObjects } from '../../github/objects.ts';
import { type AccessRequest, gitHubAccess } from '../github-access.ts';

export interface PullRequestCheck extends AccessRequest {
  readonly number: number;
  /** Path of the policy in the target branch. */
  readonly policy: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Judges a pull request of GitHub with its reviews, from a terminal: nothing is written anywhere.
 *
 * Throws `bad-input` where the repository or the token is not known, and what the gate itself would say when it cannot judge.
 */
export async function checkPullRequest(request: PullRequestCheck): Promise<Evaluation> {
  const { number } = request;
  const { token, apiUrl, repo: at } = await gitHubAccess(request, '--pr');
  const client = await createClient({ token, apiUrl });
  const gateContext: HeadGateContext = {
    client,
    repo: at,
    objects: gitHubObjects(client, at),
    catalog: openCatalog(pinnedFiles(async () => client)),
    policyPath: request.policy,
    checkName: CHECK_NAME,
    now: request.now,
  };
  const judged = await judgePullRequests({ number }, gateContext);
  const own = judged?.judged.find(({ pull }) => pull.number === number);
  if (own === undefined)
    throw badInput(
      `#${number} of ${at.owner}/${at.repo} is not open`,
      'give the number of an open pull request',
    );
  if ('error' in own) throw own.error;
  return own.evaluation;
}
