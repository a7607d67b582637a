import { AimsError } from '../errors.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import { trustedPolicy } from '../evaluation/trusted-policy.ts';
import type { BypassOverride } from '../evidence/records/override.ts';
import type { TimeSource } from '../evidence/statement.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { type Comparison, compare } from '../github/compare.ts';
import { type PullRequestFacts, pullRequestsWith } from '../github/pull-request.ts';
import type { Login, Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Prose, prose } from '../prose.ts';
import { dueAfter, type FoundOverride, overriddenContent } from './overrides.ts';

/** A push to the default branch. Everything but the commits is only said by the event. */
export interface RecordedPush {
  readonly branch: string;
  readonly before: Sha;
  readonly after: Sha;
  readonly actor?: Login;
  readonly actorId?: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly timeSource: TimeSource;
}

/** Commits whose pull requests are asked for, one request each; a longer push counts as one without. */
const LONGEST_LINE = 250;

/** How the content of a push arrived. */
export interface Arrival {
  /** Merged pull requests that brought commits of the push. */
  readonly pullRequests: readonly PullRequestFacts[];
  /** What came past them, when it is governed. */
  readonly bypass?: FoundOverride;
}

/**
 * Finds how a push arrived: each commit on the branch's own line must have come with a pull request that was merged
 * into this very branch. Everything else is judged by the policy that held before the push.
 */
export async function arrivalOf(push: RecordedPush, gateContext: GateContext): Promise<Arrival> {
  const { client, repo } = gateContext;
  const { before, after, branch } = push;
  const comparison = await compare(client, repo, before, after).catch((error: unknown) => {
    // What was before is gone, or shares no history with what is there now.
    if (error instanceof AimsError && error.code === 'api-not-found') return undefined;
    throw error;
  });
  if (comparison === undefined) {
    const message = prose`what the branch held before cannot be read any more, so nobody can say what changed`;
    return { pullRequests: [], bypass: unknown(push, 'force-push', message) };
  }
  const rewritten = comparison.mergeBase !== before;
  const line = ownLine(comparison, after);
  const found = await Promise.all(
    line.slice(0, LONGEST_LINE).map((commit) => pullRequestsWith(client, repo, commit)),
  );
  const merged = found.map((pulls) => pulls.filter((pull) => pull.merged && pull.baseRef === branch));
  const pullRequests = [...new Map(merged.flat().map((pull) => [pull.number, pull])).values()];
  const looked = comparison.commitsComplete && line.length <= LONGEST_LINE;
  const whole = looked && merged.every((pulls) => pulls.length > 0);
  if (!rewritten && whole) return { pullRequests };
  const bypass = await judgePush(push, comparison, rewritten ? 'force-push' : 'direct-push', gateContext);
  return { pullRequests, ...omitUndefined({ bypass }) };
}

/** The commits from the tip back along first parents, within the push: what others merged stands behind them. */
function ownLine({ commits }: Comparison, after: Sha): readonly Sha[] {
  const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first]));
  const line: Sha[] = [];
  for (let commit: Sha | undefined = after; commit !== undefined && parents.has(commit); )
    [commit] = [parents.get(commit), line.push(commit)];
  return line;
}

async function judgePush(
  push: RecordedPush,
  comparison: Comparison,
  how: PushedPast,
  gateContext: GateContext,
): Promise<FoundOverride | undefined> {
  const { before, after, actor } = push;
  const trusted = await policyBefore(push, how, gateContext);
  if (trusted === undefined || 'override' in trusted) return trusted;
  const { policy, mode } = trusted;
  const people = comparison.commits.flatMap((commit) => commit.people);
  const evaluation = await evaluate(
    {
      policy,
      mode,
      base: before,
      // What the branch holds now against what it held: for a rewritten branch too.
      mergeBase: before,
      head: after,
      now: gateContext.now,
      // Nobody reviewed it, which is known: approvals are missing, not unknown.
      people: async () => ({
        ...omitUndefined({ author: actor }),
        committers: new Set(people),
        requested: new Set<Login>(),
        reviews: [],
      }),
      ...omitUndefined({ workflow: gateContext.workflow }),
    },
    gateContext.objects,
    gateContext.catalog,
  );
  if (evaluation.verdict === 'not-applicable') return undefined;
  const landed = comparison.commits.map(({ sha }) => sha).filter((sha) => sha !== after);
  const override = overrideOf(push, how, evaluation, [...landed, after]);
  return { override, evaluation };
}

/** Undefined: there was no policy yet, so nothing was governed. */
async function policyBefore(
  push: RecordedPush,
  how: PushedPast,
  gateContext: GateContext,
): Promise<Awaited<ReturnType<typeof trustedPolicy>> | FoundOverride | undefined> {
  try {
    return await trustedPolicy(push.before, gateContext);
  } catch (error) {
    if (!(error instanceof AimsError)) throw error;
    if (error.code === 'policy-missing') return undefined;
    if (error.code !== 'bad-policy') throw error;
    return unknown(push, how, prose`the policy that held before the push cannot be read`);
  }
}

type PushedPast = 'direct-push' | 'force-push';

function overrideOf(
  push: RecordedPush,
  how: PushedPast,
  evaluation: Evaluation,
  commits: readonly Sha[],
): BypassOverride {
  const [first = push.after, ...more] = commits;
  const reviewDue = dueAfter(push.at, evaluation.policy.overrideReview);
  return { ...pushed(push, how), commits: [first, ...more], ...overriddenContent(evaluation), reviewDue };
}

/** Nobody can say whether governed content changed: that is not taken for a no. */
function unknown(push: RecordedPush, how: PushedPast, message: Prose): FoundOverride {
  const gaps = [{ gate: 'aims-gate', message }];
  const nothing = { commits: [push.after] as const, paths: [], verdict: 'unknown' as const, gaps };
  return { override: { ...pushed(push, how), ...nothing, reviewDue: dueAfter(push.at, undefined) } };
}

function pushed({ branch, actor, actorId, before, at, timeSource }: RecordedPush, how: PushedPast) {
  return {
    how,
    ref: `refs/heads/${branch}`,
    ...omitUndefined({ actor, actorId }),
    before,
    at,
    timeSource,
  };
}
