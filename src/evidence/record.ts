import { lastWords } from '../approval/count.ts';
import type { Review } from '../approval/review.ts';
import type { Sha } from '../ids.ts';
import type { PullRequestCase } from './circumstances.ts';
import type { Recording } from './recording.ts';
import { deploymentApprovalRecord } from './records/deployment-approval.ts';
import { exceptionRecord } from './records/exception.ts';
import { lifecycleRecord, lifecycleSteps } from './records/lifecycle.ts';
import { reviewRecord } from './records/review.ts';
import { verdictRecord } from './records/verdict.ts';
import type { Decision } from './statement.ts';

/** A closed pull request with everything people said of it. */
export interface ClosedPullRequest extends PullRequestCase {
  /** As they stood when it closed. */
  readonly reviews: readonly Review[];
  /** Given or dismissed afterwards: the verdict does not rest on them. */
  readonly later?: readonly Review[];
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
  const reviews = verdictsIn(pull.reviews);
  const later = verdictsIn(pull.later ?? []);
  const asked = new Set(evaluation.oversight?.requested ?? []);
  const again = [...lastWords(reviews)].flatMap(([login, last]) => (asked.has(login) ? [last] : []));
  return [
    ...reviews.map((one) => reviewRecord.write(one, one.state, pull, recording)),
    ...again.map((one) => reviewRecord.write(one, 're-requested', pull, recording)),
    verdictRecord.write(pull, recording),
    ...later.map((one) => reviewRecord.write({ ...one, late: true }, one.state, pull, recording)),
    ...(merged === undefined ? [] : atMerge(pull, merged.commit, recording)),
  ];
}

/** Reviews that say something: neither mere comments nor what was not sent. */
function verdictsIn(reviews: readonly Review[]) {
  return reviews.flatMap((one) => {
    const { state } = one;
    return state === 'pending' || state === 'commented' ? [] : [{ ...one, state }];
  });
}

function atMerge(pull: ClosedPullRequest, commit: Sha, recording: Recording): readonly Decision[] {
  const { evaluation } = pull;
  return [
    ...evaluation.signed.map((found) => deploymentApprovalRecord.write(found, commit, pull, recording)),
    ...evaluation.exceptions.map((used) => exceptionRecord.write(used, commit, pull, recording)),
    ...evaluation.stages.flatMap((stages) =>
      lifecycleSteps(stages, pull).map((step) =>
        lifecycleRecord.write({ step, ...stages }, commit, pull, recording),
      ),
    ),
  ];
}
