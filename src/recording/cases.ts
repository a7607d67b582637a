import { type ReviewsAsOf, reviewsAsOf } from '../approval/as-of.ts';
import type { DirectoryAnswer, ReviewEvent } from '../approval/directory.ts';
import { AimsError } from '../errors.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import { type JudgedContent, judgeOne } from '../evaluation/judge-pull-request.ts';
import { decisionsOf } from '../evidence/record.ts';
import type { Recording } from '../evidence/recording.ts';
import type { Decision } from '../evidence/statement.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { type Comparison, compare } from '../github/compare.ts';
import { type PullRequestFacts, parentsOf, pullRequestsWith } from '../github/pull-request.ts';
import { eventsOf } from '../github/review-events.ts';
import { reviews } from '../github/reviews.ts';
import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type FoundOverride, overridesOf } from './overrides.ts';

/** A closed pull request, judged, with everything there is to record of it. */
export interface RecordingCase {
  readonly pull: PullRequestFacts;
  readonly evaluation: Evaluation;
  readonly decisions: readonly Decision[];
  readonly overrides: readonly FoundOverride[];
}

/** A pull request as it stood when it closed. */
export interface PullRequestAtClose {
  readonly comparison: Comparison;
  readonly said: ReviewsAsOf;
  /** What has happened around its reviews until today. */
  readonly events: DirectoryAnswer<readonly ReviewEvent[]>;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export async function pullRequestAtClose(
  pull: PullRequestFacts,
  gateContext: GateContext,
): Promise<PullRequestAtClose> {
  const { client, repo } = gateContext;
  const { mergeCommit, closedAt } = pull;
  const base =
    mergeCommit === undefined ? pull.baseRef : await baseBefore(mergeCommit, pull.number, gateContext);
  const [comparison, all, events] = await Promise.all([
    compare(client, repo, base, pull.headSha),
    reviews(client, repo, pull.number),
    eventsOf(client, repo, pull.number),
  ]);
  // As of the moment it closed: a review date that passed since does not make yesterday's verdict wrong, and an
  // approval that came since does not make it right.
  const at = closedAt ?? gateContext.now;
  const said = reviewsAsOf(all, events.state === 'read' ? events.value : undefined, at);
  return { comparison, said, events, at };
}

/** Judges a pull request as it stood at a moment; `options`: what is not as it was then. */
export function judgeThen(
  pull: PullRequestFacts,
  { comparison, said, events, at }: PullRequestAtClose,
  gateContext: GateContext,
  options: Pick<JudgedContent, 'directory' | 'policy'> = {},
): Promise<Evaluation> {
  const closed = { at, reviews: said.then, events };
  const now = { ...gateContext, now: at };
  return judgeOne(pull, comparison, now, {
    ...omitUndefined({ merging: pull.mergeCommit }),
    closed,
    ...options,
  });
}

/** Judges a closed pull request as it stood when it closed, by the policy of that moment. */
export async function caseOf(
  pull: PullRequestFacts,
  gateContext: GateContext,
  recording: Recording,
): Promise<RecordingCase> {
  const { mergeCommit, mergedBy, mergedById, author, authorId, closedAt } = pull;
  const then = await pullRequestAtClose(pull, gateContext);
  const { said } = then;
  const evaluation = await judgeThen(pull, then, gateContext);
  const merger = omitUndefined({ by: mergedBy, byId: mergedById });
  const closed = {
    number: pull.number,
    ...omitUndefined({ author, authorId }),
    head: pull.headSha,
    ...omitUndefined({
      merged: mergeCommit === undefined ? undefined : { commit: mergeCommit, ...merger },
      closedAt,
    }),
    reviews: said.then,
    later: said.later,
    evaluation,
  };
  const decisions = decisionsOf(closed, recording);
  return { pull, evaluation, decisions, overrides: overridesOf(pull, evaluation, gateContext.now) };
}

/** A rebase merge lands at most this many commits that the walk back to the base goes over. */
const MAX_STEPS = 100;

/**
 * The tip of the target branch just before the pull request landed: the policy that held then.
 *
 * The first parent of a merge or squash commit; of a rebase merge the first ancestor that did not come with
 * this pull request.
 */
async function baseBefore(mergeCommit: Sha, number: number, { client, repo }: GateContext): Promise<Sha> {
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
