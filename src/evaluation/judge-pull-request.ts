import { directoryAsOf } from '../approval/as-of.ts';
import type { Review } from '../approval/review.ts';
import { classifier } from '../change/classify.ts';
import { lookout } from '../change/detect.ts';
import { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Client, Repo } from '../github/client.ts';
import { gitHubDirectory } from '../github/directory.ts';
import {
  type Comparison,
  compare,
  fileAt,
  openPullRequestsAt,
  type PullRequestFacts,
  pullRequest,
  reviews,
} from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { code, prose } from '../prose.ts';
import type { Mode } from '../terms.ts';
import type { People } from './collect-reviews.ts';
import { evaluate, nothingGoverned, type Question } from './evaluate.ts';
import type { LedgerLook } from './ledger-status.ts';
import { insist, presetPolicy, readPolicy } from './load-policy.ts';
import type { Catalog } from './shipped-data.ts';
import type { PullRequestHint } from './task.ts';

/** What judging a pull request needs of the world. */
export interface Bench {
  readonly client: Client;
  readonly repo: Repo;
  readonly objects: ObjectSource;
  readonly catalog: Catalog;
  readonly policyPath: string;
  readonly mode?: Mode;
  readonly workflow?: string;
  /** How the ledger stands: asked for beside everything else, once a run, and only when something governed changed. */
  readonly ledger?: () => Promise<LedgerLook>;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** A pull request with its verdict, or the reason why there is none: then it fails. */
export type Judged = { readonly pull: PullRequestFacts } & (
  | { readonly evaluation: Evaluation }
  | { readonly error: AimsError }
);

/** Every open pull request on one head commit: they share one check, so the worst of them decides. */
export interface JudgedHead {
  readonly head: Sha;
  readonly judged: readonly Judged[];
}

/**
 * Judges the pull request that `hint` names, and every other open one on the same head.
 *
 * The hint comes from an event that may be old: the head is read again, and the first guess is only used
 * when the API confirms it. Undefined: the pull request is not open any more.
 */
export async function judgePullRequests(
  hint: PullRequestHint,
  bench: Bench,
): Promise<JudgedHead | undefined> {
  const { client, repo } = bench;
  const guess =
    hint.headSha !== undefined && hint.baseRef !== undefined
      ? {
          baseRef: hint.baseRef,
          headSha: hint.headSha,
          comparison: quietly(compare(client, repo, hint.baseRef, hint.headSha)),
        }
      : undefined;
  let pulls = guess === undefined ? [] : await openPullRequestsAt(client, repo, guess.headSha);
  if (!pulls.some(({ number }) => number === hint.number)) {
    const named = await pullRequest(client, repo, hint.number);
    if (named.state !== 'open') return undefined;
    const others = await openPullRequestsAt(client, repo, named.headSha);
    pulls = [named, ...others.filter(({ number }) => number !== named.number)];
  }
  const [first] = pulls;
  if (first === undefined) return undefined;
  const judged = pulls.map(async (pull): Promise<Judged> => {
    const guessed =
      guess?.baseRef === pull.baseRef && guess.headSha === pull.headSha ? guess.comparison : undefined;
    try {
      const comparison = (await guessed) ?? (await compare(client, repo, pull.baseRef, pull.headSha));
      return { pull, evaluation: await judgeOne(pull, comparison, bench) };
    } catch (error) {
      if (error instanceof AimsError) return { pull, error };
      throw error;
    }
  });
  return { head: first.headSha, judged: await Promise.all(judged) };
}

/** What is judged of a pull request, when it is not its head as it is now. */
export interface Landing {
  /** The commit that would land, or landed. */
  readonly merging?: Sha;
  /** It is closed: what people had said at that moment, and when (ISO 8601, UTC) it was. */
  readonly closed?: { readonly at: string; readonly reviews: readonly Review[] };
}

export async function judgeOne(
  pull: PullRequestFacts,
  comparison: Comparison,
  bench: Bench,
  { merging, closed }: Landing = {},
): Promise<Evaluation> {
  const { client, repo, catalog } = bench;
  const { policy, mode } = await trustedPolicy(comparison.base, bench);
  const question: Question = {
    policy,
    mode,
    base: comparison.base,
    mergeBase: comparison.mergeBase,
    head: pull.headSha,
    now: bench.now,
    repository: `${repo.owner}/${repo.repo}`,
    pullRequest: { number: pull.number, ...(pull.author === undefined ? {} : { author: pull.author }) },
    pull: { labels: pull.labels, base: pull.baseRef, head: pull.headRef, draft: pull.draft },
    ...(bench.workflow === undefined ? {} : { workflow: bench.workflow }),
    ...(merging === undefined ? {} : { merging }),
    shortfalls: comparison.commitsComplete ? [] : [UNCOUNTED_COMMITS],
  };
  const mayBeGoverned = governable(policy, bench.workflow);
  if (comparison.filesComplete && !comparison.files.some(mayBeGoverned)) return nothingGoverned(question);
  if (bench.ledger !== undefined) quietly(bench.ledger());
  // The list of pull requests of a commit does not count files: only the pull request itself does.
  const fresh =
    pull.changedFiles === undefined ? pullRequest(client, repo, pull.number) : Promise.resolve(pull);
  const given = closed === undefined ? reviews(client, repo, pull.number) : Promise.resolve(closed.reviews);
  const people = Promise.all([fresh, given]).then(([now, said]): People => {
    const directory = gitHubDirectory(client, repo, pull, (paths) => paths.some(mayBeGoverned));
    const author = pull.author === undefined ? {} : { author: pull.author };
    return {
      ...author,
      committers: new Set(),
      commits: comparison.commits,
      openedAt: pull.openedAt,
      branch: pull.headRef,
      assignees: now.assignees,
      ...(pull.authorId === undefined ? {} : { authorId: pull.authorId }),
      // Of a closed one the list is that of today: the events tell who was asked then.
      requested: new Set(closed === undefined ? now.requestedReviewers : []),
      reviews: said,
      directory: closed === undefined ? directory : directoryAsOf(directory, closed.at),
    };
  });
  const changedFiles = fresh.then((now) => (now.headSha === pull.headSha ? now.changedFiles : undefined));
  // Both are awaited later: a failure before that must not end the process.
  quietly(people);
  quietly(changedFiles);
  return evaluate({ ...question, people, changedFiles }, bench.objects, catalog);
}

/** Tells whether a path is governed by its name, or some detector has to look inside the file before anybody can say. */
export function governable(policy: Policy, workflow: string | undefined): (path: string) => boolean {
  const by = classifier(policy, workflow);
  const looking = lookout(policy);
  return (path) => by.classes(path).length > 0 || looking(path).length > 0;
}

const UNCOUNTED_COMMITS = {
  code: 'unread.count' as const,
  message: prose`GitHub does not list all commits of this pull request, so nobody can be known to be independent`,
  remedy: prose`split it, or squash its commits (${code('git rebase -i')})`,
};

/** The policy of the target branch as it is now. Without one the gate is not green: it is not set up. */
export async function trustedPolicy(
  base: Sha,
  bench: Bench,
): Promise<{ readonly policy: Policy; readonly mode: Mode }> {
  const { client, repo, policyPath, catalog } = bench;
  const loaded = await readPolicy(policyPath, (path) => fileAt(client, repo, path, base), catalog);
  if (loaded.ok !== 'missing') {
    const policy = insist(loaded);
    return { policy, mode: policy.mode ?? bench.mode ?? 'enforce' };
  }
  if (bench.mode === 'audit') return { policy: await presetPolicy('baseline', catalog), mode: 'audit' };
  throw new AimsError(
    'policy-missing',
    `the target branch has no policy file ${policyPath}`,
    `merge a ${policyPath} that says \`extends: preset:baseline\` first, or set the input \`mode: audit\` to try the built-in policy without blocking`,
  );
}

/** Keeps a promise that is awaited later from being an unhandled rejection meanwhile. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
