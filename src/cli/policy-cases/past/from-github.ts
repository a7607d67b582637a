import { reviewsAsOf } from '../../../approval/as-of.ts';
import { CHECK_NAME } from '../../../evaluation/check-name.ts';
import type { GateContext } from '../../../evaluation/gate-context.ts';
import { directoryOf } from '../../../evaluation/judge-pull-request.ts';
import type { Catalog } from '../../../evaluation/shipped-data.ts';
import { createClient } from '../../../github/client.ts';
import { compare } from '../../../github/compare.ts';
import { gitHubObjects } from '../../../github/objects.ts';
import { pullRequest } from '../../../github/pull-request.ts';
import { eventsOf } from '../../../github/review-events.ts';
import { reviews } from '../../../github/reviews.ts';
import type { Login, Sha } from '../../../ids.ts';
import type { ObjectSource } from '../../../objects.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { Policy } from '../../../policy/policy.ts';
import { judgeThen, type PullRequestAtClose, pullRequestAtClose } from '../../../recording/cases.ts';
import { type AccessRequest, gitHubAccess } from '../../github-access.ts';
import type { CaseReview } from '../case.ts';
import type { PastChange } from './past-change.ts';
import { recordPeople, recordRequests } from './recorded-requests.ts';

/**
 * A pull request of GitHub: a closed one as it stood when it closed, an open one as it stands. Nothing is written there.
 * Throws `bad-input` where the repository or the token is not known.
 */
export async function pullRequestOfGitHub(
  number: number,
  access: AccessRequest,
  policy: Policy,
  catalog: Catalog,
): Promise<PastChange> {
  const { token, apiUrl, repo } = await gitHubAccess(access, 'policy test --from');
  const client = await createClient({ token, apiUrl });
  const heard = recordRequests(gitHubObjects(client, repo));
  const gateContext: GateContext = {
    client,
    repo,
    objects: heard.source,
    catalog,
    policyPath: policy.path,
    checkName: CHECK_NAME,
    now: new Date().toISOString(),
  };
  const pull = await pullRequest(client, repo, number);
  const then: PullRequestAtClose =
    pull.state === 'closed'
      ? await pullRequestAtClose(pull, gateContext)
      : {
          comparison: await compare(client, repo, pull.baseRef, pull.headSha),
          said: reviewsAsOf(await reviews(client, repo, number), undefined, gateContext.now),
          events: await eventsOf(client, repo, number),
          at: gateContext.now,
        };
  const people = recordPeople(directoryOf(pull, policy, gateContext));
  const { comparison, said, at } = then;
  const evaluation = await judgeThen(pull, then, gateContext, { directory: people.directory, policy });
  const others = [...new Set(comparison.commits.flatMap((commit) => commit.people))].filter(
    (one) => one !== pull.author,
  );
  const given = await Promise.all(
    said.then.map((one) => reviewIn(one, pull.headSha, comparison.files, heard.source)),
  );
  const unknown = comparison.commits.some(({ emails }) => emails.length > 0);
  return {
    slug: `pull-${number}`,
    origin: `pull request ${number} of ${repo.owner}/${repo.repo}`,
    base: comparison.base,
    mergeBase: comparison.mergeBase,
    head: pull.headSha,
    heard,
    about: {
      name: `#${number} ${pull.title}`,
      ...omitUndefined({
        author: pull.author,
        committers: others.length === 0 ? undefined : others,
        reviews: given.length === 0 ? undefined : given.flat(),
        teams: people.teams.size === 0 ? undefined : Object.fromEntries(people.teams),
        permissions: people.permissions.size === 0 ? undefined : Object.fromEntries(people.permissions),
      }),
      now: new Date(at).toISOString(),
      pull: {
        number,
        labels: pull.labels,
        base: pull.baseRef,
        head: pull.headRef,
        draft: pull.draft,
        title: pull.title,
        body: pull.body,
      },
    },
    evaluation,
    notes: unknown ? ['some commits name no GitHub account: their people are not among `committers`'] : [],
  };
}

type Spoken = PullRequestAtClose['said']['then'][number];

/** A review as a case says it; one of a commit whose files are not those of the head is out of date. */
async function reviewIn(
  { login: by, state, body, submittedAt, commit }: Spoken,
  head: Sha,
  paths: readonly string[],
  objects: ObjectSource,
): Promise<readonly CaseReview[]> {
  if (by === undefined || state === 'pending') return [];
  const stale = commit !== head && !(await sameFiles(commit, head, paths, objects));
  return [
    {
      by: by satisfies Login,
      state,
      ...omitUndefined({
        says: body,
        at: submittedAt === undefined ? undefined : new Date(submittedAt).toISOString(),
        stale: stale ? (true as const) : undefined,
      }),
    },
  ];
}

async function sameFiles(
  commit: Sha | undefined,
  head: Sha,
  paths: readonly string[],
  objects: ObjectSource,
): Promise<boolean> {
  if (commit === undefined) return false;
  const [was, is] = await Promise.all([objects.entries(commit, paths), objects.entries(head, paths)]);
  if (was === undefined || is === undefined) return false;
  return paths.every((path) => was.get(path)?.sha === is.get(path)?.sha);
}
