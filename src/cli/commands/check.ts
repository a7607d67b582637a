import type { AuthoredCommit } from '../../approval/independence.ts';
import type { People } from '../../evaluation/collect-reviews.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { readReviews, statedDirectory } from '../../evaluation/stated-reviews.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import type { Sha } from '../../ids.ts';

/** What `aims-gate check` was asked, as typed. */
export interface CheckRequest {
  readonly base: string;
  readonly head: string;
  readonly repo: string;
  /** A file on disk; undefined = the default path in the base commit. */
  readonly policy?: string;
  /** A file on disk that says who approved what. */
  readonly reviews?: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface CheckAnswer {
  readonly evaluation: Evaluation;
  /** The repository has no policy: the built-in preset judged, in audit mode. */
  readonly adopted: boolean;
}

/** Judges the changes from `base` to `head` in a local repository, which is only read. */
export async function check(request: CheckRequest, catalog: Catalog): Promise<CheckAnswer> {
  const repository = await openRepository(request.repo);
  const [base, head] = await Promise.all([
    repository.resolve(request.base),
    repository.resolve(request.head),
  ]);
  const [mergeBase, found, name] = await Promise.all([
    repository.mergeBase(base, head),
    localPolicy(request, base, repository.objects, catalog),
    repositoryName(request.repository, repository),
  ]);
  const question = {
    policy: found.policy,
    mode: found.adopted ? 'audit' : (found.policy.mode ?? 'enforce'),
    base,
    mergeBase,
    head,
    now: request.now,
    ...(name === undefined ? {} : { repository: name }),
    ...(request.reviews === undefined
      ? {}
      : { people: peopleOf(request.reviews, repository, mergeBase, head) }),
  } as const;
  return { evaluation: await evaluate(question, repository.objects, catalog), adopted: found.adopted };
}

async function peopleOf(file: string, repository: Repository, base: Sha, head: Sha): Promise<People> {
  const [stated, commits] = await Promise.all([readReviews(file), repository.commits(base, head)]);
  const known = commits.map(({ sha, parents, logins }): AuthoredCommit => {
    return { sha, parents, people: logins, kind: parents.length < 2 ? 'ordinary' : 'merge', emails: [] };
  });
  // Somebody the file names as a committer wrote something, whatever the commits say.
  const named = stated.committers.map((one): AuthoredCommit => {
    return { sha: head, parents: [], people: [one], kind: 'merge', emails: [] };
  });
  const resolved = stated.reviews.map(async ({ revision, ...review }) => ({
    ...review,
    commit: await repository.resolve(revision ?? head),
  }));
  const pushes = stated.pushes.map(async ({ revision, ...push }) => ({
    ...push,
    after: await repository.resolve(revision),
  }));
  const { author } = stated;
  return {
    ...(author === undefined ? {} : { author }),
    committers: new Set(),
    commits: [...known, ...named],
    requested: new Set(stated.requested),
    reviews: await Promise.all(resolved),
    directory: statedDirectory(stated, await Promise.all(pushes)),
  };
}
