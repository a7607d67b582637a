import type { AuthoredCommit } from '../../approval/independence.ts';
import { badInput } from '../../errors.ts';
import { DEFAULT_POLICY } from '../../evaluation/default-policy.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { PullRequestPeople } from '../../evaluation/people.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { readReviews, statedDirectory } from '../../evaluation/stated-reviews.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import { defaultBase } from '../../git/default-base.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import {
  makeSnapshotPlace,
  type SnapshotPlace,
  snapshot,
  snapshotIfAny,
  type UncommittedPart,
  type WorkTreeCommit,
} from '../../git/work-tree.ts';
import type { Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';

/** What `aims-gate check` was asked, as typed. */
export interface CheckRequest {
  /** Undefined: the branch that changes usually land on. */
  readonly base?: string;
  /** Undefined: what is not committed yet, or HEAD when everything is. */
  readonly head?: string;
  /** Judge what `git add` has staged. */
  readonly staged?: boolean;
  readonly repo: string;
  /** A file on disk; undefined = the default path in the base commit. */
  readonly policy?: string;
  /** A file on disk that says who approved what. */
  readonly reviews?: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  /** The branch it would be merged into; undefined = as `base` names it. */
  readonly target?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface CheckAnswer {
  readonly evaluation: Evaluation;
  /** The repository has no policy: the built-in preset judged, in audit mode. */
  readonly adopted: boolean;
  /** The change itself brings the first policy: it judges from its merge on. */
  readonly proposed?: boolean;
  /** What was compared, for people; undefined: as the user said it. */
  readonly compared?: string;
}

/** Judges the changes from `base` to `head` in a local repository, which is only read. */
export async function check(request: CheckRequest, catalog: Catalog): Promise<CheckAnswer> {
  // One git reads what is committed and what is not.
  const place = request.head === undefined ? await makeSnapshotPlace() : undefined;
  try {
    const repository = await openRepository(request.repo, place?.objects);
    const base = await baseOf(request, repository);
    // Beside everything else; who waits for them hears of a failure.
    const found = localPolicy(request, base.commit, repository.objects, catalog);
    for (const early of [found, repository.objects.links?.(base.commit)]) early?.catch(() => undefined);
    const aside = await uncommittedOf(request, repository, place);
    const head = aside?.commit ?? (await repository.resolve(request.head ?? 'HEAD'));
    const branch = async () => request.target ?? (await repository.branchOf(base.full));
    const answer = await judge({ request, catalog, repository, base: base.commit, found, branch, head });
    const guessed = request.base === undefined || aside !== undefined;
    return guessed ? { ...answer, compared: comparedWith(base.name, request.head, aside?.what) } : answer;
  } finally {
    await place?.remove();
  }
}

interface CheckComparison {
  readonly request: CheckRequest;
  readonly catalog: Catalog;
  readonly repository: Repository;
  readonly base: Sha;
  readonly found: ReturnType<typeof localPolicy>;
  readonly branch: () => Promise<string | undefined>;
  readonly head: Sha;
}

async function judge({
  request,
  catalog,
  repository,
  base,
  found: policyFound,
  branch,
  head,
}: CheckComparison): Promise<CheckAnswer> {
  const [mergeBase, found, name] = await Promise.all([
    repository.mergeBase(base, head),
    policyFound,
    repositoryName(request.repository, repository),
  ]);
  const { reviews } = request;
  const input = {
    policy: found.policy,
    mode: found.adopted ? 'audit' : (found.policy.mode ?? 'enforce'),
    base,
    branch,
    mergeBase,
    head,
    now: request.now,
    ...omitUndefined({
      repository: name,
      people: reviews === undefined ? undefined : () => peopleOf(reviews, repository, mergeBase, head),
    }),
  } as const;
  const evaluation = await evaluate(input, repository.objects, catalog);
  if (!found.adopted) return { evaluation, adopted: false };
  const proposed = await repository.objects.entries(head, [DEFAULT_POLICY]);
  return { evaluation, adopted: true, proposed: proposed?.has(DEFAULT_POLICY) === true };
}

async function baseOf(
  { base }: CheckRequest,
  repository: Repository,
): Promise<{ readonly name: string; readonly full: string; readonly commit: Sha }> {
  if (base !== undefined) return { name: base, full: base, commit: await repository.resolve(base) };
  const found = await defaultBase(repository);
  if (found !== undefined) return found;
  await repository.resolve('HEAD');
  throw badInput(
    'no branch main, master, trunk or develop is here to compare with',
    'give --base the branch that the change would be merged into',
  );
}

/** What to judge beside commits: nothing when the user named a head, or everything is committed. */
async function uncommittedOf(
  { head, staged, repo }: CheckRequest,
  repository: Repository,
  place: SnapshotPlace | undefined,
): Promise<(WorkTreeCommit & { readonly what: UncommittedPart }) | undefined> {
  if (staged === true) {
    if (head === undefined) return { ...(await snapshot(repository, repo, 'staged', place)), what: 'staged' };
    throw badInput('--staged and --head exclude each other', 'give one of them');
  }
  if (head !== undefined) return undefined;
  const aside = await snapshotIfAny(repository, repo, 'work-tree', place);
  return aside?.changed === true ? { ...aside, what: 'work-tree' } : undefined;
}

function comparedWith(
  base: string,
  head: string | undefined,
  uncommitted: UncommittedPart | undefined,
): string {
  const what =
    uncommitted === 'staged'
      ? 'what is staged'
      : uncommitted === 'work-tree'
        ? 'the work tree, including uncommitted changes'
        : (head ?? 'HEAD');
  return `${what}, against ${base}`;
}

async function peopleOf(
  file: string,
  repository: Repository,
  base: Sha,
  head: Sha,
): Promise<PullRequestPeople> {
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
  const { author, statement } = stated;
  return {
    ...omitUndefined({ author, statement }),
    committers: new Set(),
    commits: [...known, ...named],
    requested: new Set(stated.requested),
    reviews: await Promise.all(resolved),
    directory: statedDirectory(stated, await Promise.all(pushes)),
  };
}
