import { lastWords } from '../approval/count.ts';
import type { Review } from '../approval/review.ts';
import type { Sha } from '../ids.ts';
import type { PullRequestCase } from './circumstances.ts';
import type { Recording } from './recording.ts';
import { deploymentApprovalDecision } from './records/deployment-approval.ts';
import { exceptionDecision } from './records/exception.ts';
import { lifecycleDecision, lifecycleSteps } from './records/lifecycle.ts';
import { rerequestDecision, reviewDecision } from './records/review.ts';
import { verdictDecision } from './records/verdict.ts';
import type { Decision } from './statement.ts';

/** A closed pull request with everything people said of it. */
export interface ClosedPullRequest extends PullRequestCase {
  readonly reviews: readonly Review[];
}

/**
 * Every decision people took on a closed pull request, oldest first, the verdict it closed with, and what follows
 * from its merge: exceptions used, signed approvals found, steps in the life of its systems.
 *
 * A refused pull request keeps its rejections too. Only what GitHub's API says; no e-mail addresses.
 */
export function decisionsOf(pull: ClosedPullRequest, recording: Recording): readonly Decision[] {
  const { evaluation, merged } = pull;
  if (evaluation.verdict === 'not-applicable') return [];
  const reviews = pull.reviews.filter(({ state }) => state !== 'pending' && state !== 'commented');
  const asked = new Set(evaluation.oversight?.requested ?? []);
  const again = [...lastWords(reviews)].flatMap(([login, review]) => (asked.has(login) ? [review] : []));
  return [
    ...reviews.map((review) => reviewDecision(review, pull, recording)),
    ...again.map((review) => rerequestDecision(review, pull, recording)),
    verdictDecision(pull, recording),
    ...(merged === undefined ? [] : atMerge(pull, merged.commit, recording)),
  ];
}

function atMerge(pull: ClosedPullRequest, commit: Sha, recording: Recording): readonly Decision[] {
  const { evaluation } = pull;
  return [
    ...evaluation.signed.map((found) => deploymentApprovalDecision(found, commit, pull, recording)),
    ...evaluation.exceptions.map((used) => exceptionDecision(used, commit, pull, recording)),
    ...evaluation.stages.flatMap((stages) =>
      lifecycleSteps(stages, pull).map((step) => lifecycleDecision(step, stages, commit, pull, recording)),
    ),
  ];
}
