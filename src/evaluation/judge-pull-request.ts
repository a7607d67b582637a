import { directoryAsOf } from '../approval/as-of.ts';
import type { Directory, DirectoryAnswer, ReviewEvent } from '../approval/directory.ts';
import type { Review } from '../approval/review.ts';
import { approvingReviews } from '../approval/timing.ts';
import { classifier } from '../change/classify.ts';
import { detectorsFor } from '../change/detect.ts';
import { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { describedCoAuthors } from '../github/authorship.ts';
import { type Comparison, compare } from '../github/compare.ts';
import { descriptionStatement } from '../github/description.ts';
import { gitHubDirectory } from '../github/directory.ts';
import { type HeadFacts, type HeadHint, headFacts } from '../github/head.ts';
import type { OpenPullRequest } from '../github/open-pull-request.ts';
import { parseVerdictBasis } from '../github/publish/status.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import { reviews } from '../github/reviews.ts';
import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Policy } from '../policy/policy.ts';
import { code, prose } from '../prose.ts';
import { askAhead, asksApproval, cachedDirectory } from './ask-ahead.ts';
import { evaluate, nothingGoverned } from './evaluate.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import { expectNames, expectObjects } from './expect-objects.ts';
import type { GateContext, HeadGateContext } from './gate-context.ts';
import type { PullRequestPeople } from './people.ts';
import { mayTouch } from './read-links.ts';
import type { PullRequestHint } from './task.ts';
import { type TrustedPolicy, trustedPolicy } from './trusted-policy.ts';

/** A pull request with its verdict, or the reason why there is none: then it fails. */
export type PullRequestVerdict = { readonly pull: PullRequestFacts } & (
  | { readonly evaluation: Evaluation }
  | { readonly error: AimsError }
);

/** Every open pull request on one head commit: they share one status, so the worst of them decides. */
export interface JudgedHead {
  readonly head: Sha;
  readonly judged: readonly PullRequestVerdict[];
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
 * The hint comes from an event that may be old: the head is read again. Undefined: no pull request is open there any more.
 *
 * @param isNew the pull request was just opened: nobody has commented on it
 */
export async function judgePullRequests(
  { number, headSha, headRef, baseRef }: Partial<PullRequestHint>,
  gateContext: HeadGateContext,
  isNew = false,
): Promise<JudgedFacts | undefined> {
  const target = baseRef ?? gateContext.defaultBranch;
  const facts = await headFacts(
    gateContext.client,
    gateContext.repo,
    {
      ...omitUndefined({ number, head: headSha, branch: headRef, target }),
    },
    { ...gateContext, extent: isNew ? 'new' : 'all' },
  );
  if (facts === undefined) return undefined;
  gateContext.objects.learn(facts.objects);
  const pulls = [...facts.pulls, ...(await judgedBefore(facts, gateContext))].slice(0, MOST_PULLS);
  const judged = pulls.map(async (pull): Promise<PullRequestVerdict> => {
    try {
      return { pull, evaluation: await judgeOpen(pull, gateContext) };
    } catch (error) {
      if (error instanceof AimsError) return { pull, error };
      throw error;
    }
  });
  return { head: facts.head, judged: await Promise.all(judged), facts };
}

/**
 * Judges a pull request by what GitHub says of it in short, where that is enough: nothing governed changed. Else its
 * commits are compared, and what will most likely be read is fetched meanwhile.
 */
async function judgeOpen(pull: OpenPullRequest, gateContext: GateContext): Promise<Evaluation> {
  const { client, repo } = gateContext;
  const { base, content } = pull;
  const { paths, everyName = false, fork } = content ?? {};
  const short =
    base === undefined || paths === undefined
      ? undefined
      : await foresee(pull, { base: base.tip, paths }, gateContext);
  const compared = () => compare(client, repo, base?.tip ?? pull.baseRef, pull.headSha);
  const byNoName = short?.governed === false && everyName && paths !== undefined;
  if (byNoName && base !== undefined && fork !== undefined) {
    const { policy, mode } = short.trusted;
    const touched = { policy, byName: governable(policy, gateContext.workflow) };
    if (await mayTouch({ paths, base: base.tip, head: pull.headSha }, touched, gateContext.objects))
      return judgeOne(pull, await compared(), gateContext, { directory: short.directory });
    const commits = { base: base.tip, mergeBase: fork, head: pull.headSha };
    return nothingGoverned({ policy, mode, ...commits, ...aboutPull(pull, gateContext) });
  }
  return judgeOne(pull, await compared(), gateContext, {
    ...omitUndefined({ directory: short?.directory }),
  });
}

/** Starts to fetch what a change of `paths` makes the gate read, before anybody has compared the commits. */
async function foresee(
  pull: OpenPullRequest,
  { base, paths }: { readonly base: Sha; readonly paths: readonly string[] },
  gateContext: GateContext,
): Promise<{ readonly trusted: TrustedPolicy; readonly governed: boolean; readonly directory: Directory }> {
  const trusted = await trustedPolicy(base, gateContext, pull.base);
  const { policy } = trusted;
  const directory = directoryOf(pull, policy, gateContext);
  const mayBeGoverned = governable(policy, gateContext.workflow);
  const governed = paths.some(mayBeGoverned);
  // Which links the target branch has is asked in any case: beside the rest it costs no wave of its own.
  gateContext.objects.links?.(base).catch(() => undefined);
  const { fork = base, systems } = pull.content ?? {};
  if (!governed) {
    expectNames({ base, head: pull.headSha }, { policy, paths, systems }, gateContext.objects);
    return { trusted, governed, directory };
  }
  const ahead = { base, mergeBase: fork, head: pull.headSha };
  const by = classifier(policy, gateContext.workflow);
  // What only a look inside may govern is seldom governed: nobody is asked about people before that is known.
  const likely = paths.some((path) => by.classes(path).length > 0);
  const approvals = likely && asksApproval(policy) ? approvingReviews(pull.reviews ?? []) : [];
  askAhead(approvals, policy, directory);
  const approved = approvals.flatMap(({ commit }) => commit ?? []);
  // What an approval stands for is looked for in every commit of the change.
  const looked = approved.length === 0 ? [] : [...(pull.content?.commits ?? []), ...approved];
  expectObjects(ahead, { policy, paths, systems, looked, mayBeGoverned }, gateContext.objects);
  return { trusted, governed, directory };
}

/**
 * Pull requests that the gate's own status on this head names and GitHub does not list here: two forks may have one
 * commit under two branch names.
 */
async function judgedBefore(facts: HeadFacts & { readonly head: Sha }, gateContext: HeadGateContext) {
  const known = new Set(facts.pulls.map(({ number }) => number));
  const named = facts.status?.own === true ? parseVerdictBasis(facts.status.targetUrl).pullRequests : [];
  const missing = named.filter((number) => !known.has(number)).slice(0, MOST_PULLS);
  const found = await Promise.all(
    missing.map(async (number): Promise<readonly OpenPullRequest[]> => {
      const hint: HeadHint = { number, head: facts.head };
      const there = await headFacts(gateContext.client, gateContext.repo, hint, {
        ...gateContext,
        extent: 'all',
      });
      return there?.head === facts.head ? there.pulls.filter((pull) => pull.number === number) : [];
    }),
  );
  return found.flat();
}

/** What is judged of a pull request, when it is not its head as it is now. */
export interface JudgedContent {
  /** The commit that would land, or landed. */
  readonly merging?: Sha;
  /** It is closed: when (ISO 8601, UTC), what people had said at that moment, and what has happened around it until today. */
  readonly closed?: {
    readonly at: string;
    readonly reviews: readonly Review[];
    readonly events: DirectoryAnswer<readonly ReviewEvent[]>;
  };
  /** Whom to ask about people, where somebody was asked already. */
  readonly directory?: Directory;
  /** The policy to judge by, instead of that of the target branch. */
  readonly policy?: Policy;
}

type Pull = PullRequestFacts & Partial<OpenPullRequest>;

export async function judgeOne(
  pull: Pull,
  comparison: Comparison,
  gateContext: GateContext,
  { merging, closed, directory: known, policy: given }: JudgedContent = {},
): Promise<Evaluation> {
  const { client, repo, catalog } = gateContext;
  const { base, mergeBase, files } = comparison;
  // GitHub counts the files as well: fewer of them are not all.
  const isWhole = comparison.filesComplete && files.length >= (pull.changedFiles ?? 0);
  const { policy, mode } =
    given === undefined
      ? await trustedPolicy(base, gateContext, pull.base)
      : { policy: given, mode: 'enforce' as const };
  const commits = { base, mergeBase, head: pull.headSha };
  const input: EvaluationInput = {
    policy,
    mode,
    ...commits,
    ...aboutPull(pull, gateContext),
    ...omitUndefined({ merging }),
    shortfalls: comparison.commitsComplete ? [] : [UNCOUNTED_COMMITS],
  };
  const mayBeGoverned = governable(policy, gateContext.workflow);
  const touched = { policy, byName: mayBeGoverned };
  const named = { paths: files, base, head: pull.headSha };
  if (isWhole && !(await mayTouch(named, touched, gateContext.objects))) return nothingGoverned(input);
  if (isWhole)
    expectObjects(
      commits,
      { policy, paths: files, systems: pull.content?.systems, looked: [], mayBeGoverned },
      gateContext.objects,
    );
  const spoken = closed?.reviews ?? pull.reviews ?? reviews(client, repo, pull.number, pull.reviewCount);
  // Only the query of an open pull request tells who wrote the description last.
  const stated =
    pull.statement === undefined || pull.events !== undefined
      ? pull.statement
      : descriptionStatement(client, repo, pull.number);
  const people = Promise.all([spoken, stated]).then(([said, statement]): PullRequestPeople => {
    const asked = known ?? directoryOf(pull, policy, gateContext);
    const author = pull.author === undefined ? {} : { author: pull.author };
    return {
      ...author,
      ...omitUndefined({ statement }),
      committers: new Set(),
      commits: comparison.commits,
      described: describedCoAuthors(`${pull.title}\n\n${pull.body}`),
      openedAt: pull.openedAt,
      thrownAway: pull.thrownAway ?? [],
      branch: pull.headRef,
      assignees: pull.assignees,
      ...omitUndefined({ authorId: pull.authorId }),
      // Of a closed one the list is that of today: the events tell who was asked then.
      requested: new Set(closed === undefined ? pull.requestedReviewers : []),
      reviews: said,
      directory:
        closed === undefined
          ? asked
          : directoryAsOf({ ...asked, events: async () => closed.events }, closed.at),
    };
  });
  const changedFiles = pull.changedFiles === undefined ? {} : { changedFiles: pull.changedFiles };
  // Awaited later: a failure before that must not end the process.
  people.catch(() => undefined);
  return evaluate({ ...input, people: () => people, ...changedFiles }, gateContext.objects, catalog);
}

function aboutPull(
  pull: Pull,
  { repo, workflow, now }: GateContext,
): Pick<EvaluationInput, 'now' | 'repository' | 'pullRequest' | 'pull' | 'workflow'> {
  return {
    now,
    repository: `${repo.owner}/${repo.repo}`,
    pullRequest: { number: pull.number, ...omitUndefined({ author: pull.author }) },
    pull: {
      number: pull.number,
      labels: pull.labels,
      base: pull.baseRef,
      head: pull.headRef,
      draft: pull.draft,
      title: pull.title,
      body: pull.body,
    },
    ...omitUndefined({ workflow }),
  };
}

/** Whom to ask about people. */
export function directoryOf(
  pull: Pull,
  policy: Policy,
  { client, repo, workflow, checkName }: GateContext,
): Directory {
  const mayBeGoverned = governable(policy, workflow);
  const governs = (paths: readonly string[]) => paths.some(mayBeGoverned);
  return cachedDirectory(gitHubDirectory(client, repo, pull, { governs, checkName }));
}

/** Tells whether a path is governed by its name, or some detector has to look inside the file before anybody can say. */
export function governable(policy: Policy, workflow: string | undefined): (path: string) => boolean {
  const by = classifier(policy, workflow);
  const looking = detectorsFor(policy);
  return (path) => by.classes(path).length > 0 || looking(path).length > 0;
}

const UNCOUNTED_COMMITS = {
  code: 'unread.count' as const,
  message: prose`GitHub does not list all commits of this pull request, so nobody can be known to be independent`,
  remedy: prose`split it, or squash its commits (${code('git rebase -i')})`,
};
