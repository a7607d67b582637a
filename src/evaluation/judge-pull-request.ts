import { directoryAsOf } from '../approval/as-of.ts';
import type { Directory } from '../approval/directory.ts';
import type { Review } from '../approval/review.ts';
import { classifier } from '../change/classify.ts';
import { lookout } from '../change/detect.ts';
import { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Client, Repo } from '../github/client.ts';
import { describedBy } from '../github/description.ts';
import { gitHubDirectory } from '../github/directory.ts';
import { type HeadFacts, type HeadHint, headFacts, type OpenPullRequest } from '../github/head.ts';
import { judgedOn } from '../github/publish/status.ts';
import { type Comparison, compare, fileAt, type PullRequestFacts } from '../github/pull-request.ts';
import { reviews } from '../github/reviews.ts';
import type { Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { code, prose } from '../prose.ts';
import type { Mode } from '../terms.ts';
import { evaluate, nothingGoverned } from './evaluate.ts';
import type { LedgerLook } from './ledger-status.ts';
import { insist, presetPolicy, readPolicy } from './load-policy.ts';
import type { People } from './people.ts';
import type { Question } from './question.ts';
import { mayTouch } from './read-links.ts';
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

/** The name of the verdict, unless a workflow chooses another. */
export const CHECK_NAME = 'AI lifecycle gate';

/** With the name under which the verdict stands on a head. */
export interface HeadBench extends Bench {
  /** Context of the commit status that carries the verdict. */
  readonly checkName: string;
}

/** A pull request with its verdict, or the reason why there is none: then it fails. */
export type Judged = { readonly pull: PullRequestFacts } & (
  | { readonly evaluation: Evaluation }
  | { readonly error: AimsError }
);

/** Every open pull request on one head commit: they share one status, so the worst of them decides. */
export interface JudgedHead {
  readonly head: Sha;
  readonly judged: readonly Judged[];
}

/** With what GitHub showed of the head when it was judged. */
export interface JudgedFacts extends JudgedHead {
  readonly facts: HeadFacts;
}

/** More pull requests than this on one commit are no mistake but a flood: the others are judged by their own events. */
const MOST_PULLS = 20;

/**
 * Judges every open pull request on the head that `hint` leads to.
 *
 * The hint comes from an event that may be old: the head is read again, and the first guess is only used
 * when the API confirms it. Undefined: no pull request is open there any more.
 */
export async function judgePullRequests(
  hint: Partial<PullRequestHint>,
  bench: HeadBench,
): Promise<JudgedFacts | undefined> {
  const { client, repo } = bench;
  const { number, headSha, headRef, baseRef } = hint;
  const guess =
    headSha !== undefined && baseRef !== undefined
      ? { baseRef, headSha, comparison: quietly(compare(client, repo, baseRef, headSha)) }
      : undefined;
  const facts = await headFacts(
    client,
    repo,
    {
      ...(number === undefined ? {} : { number }),
      ...(headSha === undefined ? {} : { head: headSha }),
      ...(headRef === undefined ? {} : { branch: headRef }),
    },
    bench,
  );
  if (facts === undefined) return undefined;
  const pulls = [...facts.pulls, ...(await judgedBefore(facts, bench))].slice(0, MOST_PULLS);
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
  return { head: facts.head, judged: await Promise.all(judged), facts };
}

/**
 * Pull requests that the gate's own status on this head names and GitHub does not list here: two forks may have one
 * commit under two branch names.
 */
async function judgedBefore(facts: HeadFacts & { readonly head: Sha }, bench: HeadBench) {
  const known = new Set(facts.pulls.map(({ number }) => number));
  const named = facts.status?.own === true ? judgedOn(facts.status.targetUrl).pullRequests : [];
  const missing = named.filter((number) => !known.has(number)).slice(0, MOST_PULLS);
  const found = await Promise.all(
    missing.map(async (number): Promise<readonly OpenPullRequest[]> => {
      const hint: HeadHint = { number, head: facts.head };
      const there = await headFacts(bench.client, bench.repo, hint, bench);
      return there?.head === facts.head ? there.pulls.filter((pull) => pull.number === number) : [];
    }),
  );
  return found.flat();
}

/** What is judged of a pull request, when it is not its head as it is now. */
export interface Landing {
  /** The commit that would land, or landed. */
  readonly merging?: Sha;
  /** It is closed: what people had said at that moment, and when (ISO 8601, UTC) it was. */
  readonly closed?: { readonly at: string; readonly reviews: readonly Review[] };
}

export async function judgeOne(
  pull: PullRequestFacts & Partial<OpenPullRequest>,
  comparison: Comparison,
  bench: Bench,
  { merging, closed }: Landing = {},
): Promise<Evaluation> {
  const { client, repo, catalog } = bench;
  const { policy, mode } = await trustedPolicy(comparison.base, bench, pull.base);
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
  if (
    comparison.filesComplete &&
    !(await mayTouch(comparison.files, comparison.base, { policy, byName: mayBeGoverned }, bench.objects))
  )
    return nothingGoverned(question);
  if (bench.ledger !== undefined) quietly(bench.ledger());
  const given = closed?.reviews ?? pull.reviews ?? reviews(client, repo, pull.number);
  // Only the query of an open pull request tells who wrote the description last.
  const stated =
    pull.statement === undefined || pull.events !== undefined
      ? pull.statement
      : describedBy(client, repo, pull.number);
  const people = Promise.all([given, stated]).then(([said, statement]): People => {
    const directory = askedOnce(gitHubDirectory(client, repo, pull, (paths) => paths.some(mayBeGoverned)));
    const author = pull.author === undefined ? {} : { author: pull.author };
    return {
      ...author,
      ...(statement === undefined ? {} : { statement }),
      committers: new Set(),
      commits: comparison.commits,
      openedAt: pull.openedAt,
      thrownAway: pull.thrownAway ?? [],
      branch: pull.headRef,
      assignees: pull.assignees,
      ...(pull.authorId === undefined ? {} : { authorId: pull.authorId }),
      // Of a closed one the list is that of today: the events tell who was asked then.
      requested: new Set(closed === undefined ? pull.requestedReviewers : []),
      reviews: said,
      directory: closed === undefined ? directory : directoryAsOf(directory, closed.at),
    };
  });
  const changedFiles = pull.changedFiles === undefined ? {} : { changedFiles: pull.changedFiles };
  // Awaited later: a failure before that must not end the process.
  quietly(people);
  return evaluate({ ...question, people: () => people, ...changedFiles }, bench.objects, catalog);
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
  known?: OpenPullRequest['base'],
): Promise<{ readonly policy: Policy; readonly mode: Mode }> {
  const { client, repo, policyPath, catalog } = bench;
  const read = async (path: string) => {
    const sent = known?.tip === base && path === policyPath ? known.policy : undefined;
    return sent ?? fileAt(client, repo, path, base);
  };
  const loaded = await readPolicy(policyPath, read, catalog);
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

/** Reviews and signatures both ask who pushed: GitHub is asked once. */
function askedOnce(directory: Directory): Directory {
  let pushes: ReturnType<Directory['pushes']> | undefined;
  return {
    ...directory,
    pushes: () => {
      pushes ??= directory.pushes();
      return pushes;
    },
  };
}

/** Keeps a promise that is awaited later from being an unhandled rejection meanwhile. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
