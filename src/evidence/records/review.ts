import type { Review } from '../../approval/review.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person, spoken } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';

/** What one person said of a pull request: approved, asked for changes, was dismissed, or is asked again. */
export function reviewDecision(review: Review, pull: PullRequestCase, recording: Recording): Decision {
  const { repository, names } = recording;
  const { number, evaluation } = pull;
  // GitHub gives the time of the review, not that of its dismissal or of the new request.
  const decidedAt = review.state === 'dismissed' ? undefined : review.submittedAt;
  return {
    // A dismissal later on is another decision about the same review.
    id: `review ${repository}#${number} ${review.id} ${review.state}`,
    predicateType: PREDICATE_TYPES.review,
    subject: [commitSubject(repository, review.commit ?? pull.head)],
    predicate: {
      ...origin(recording, decidedAt),
      ...circumstances(pull, recording),
      ...said(review, pull, recording),
      decision: review.state,
      rationale: rationale(review, recording),
      counted: evaluation.approvals
        .filter((approval) => approval.review === review.id)
        .map(({ gate, system, capacity, counts, because }) => {
          return { gate, system: system ?? null, capacity, counts, because: spoken(because, names) };
        }),
    },
  };
}

/** An earlier word that no longer counts because the reviewer was asked again and had not answered at the close. */
export function rerequestDecision(review: Review, pull: PullRequestCase, recording: Recording): Decision {
  return {
    id: `review ${recording.repository}#${pull.number} ${review.id} re-requested`,
    predicateType: PREDICATE_TYPES.review,
    subject: [commitSubject(recording.repository, review.commit ?? pull.head)],
    predicate: {
      ...origin(recording, undefined),
      ...circumstances(pull, recording),
      ...said(review, pull, recording),
      decision: 're-requested',
      rationale: null,
      counted: [],
    },
  };
}

function said(review: Review, { evaluation }: PullRequestCase, { names }: Recording) {
  const { login } = review;
  const people = evaluation.oversight;
  const reviewed = people?.reviewed.find(({ commit }) => commit === review.commit);
  return {
    reviewer: {
      ...person(names, login, review.accountId),
      account: review.account,
      association: review.association,
    },
    submittedAt: review.submittedAt ?? null,
    reviewedCommit: review.commit ?? null,
    available: availableFor(review, people?.available?.get(review.id)),
    independence: {
      isAuthor: login === undefined || people === undefined ? null : login === people.author,
      isCommitter: login === undefined || people === undefined ? null : people.committers.includes(login),
    },
    // What the reviewer could see: the documents of the gates as they stood at the commit they reviewed.
    visible:
      reviewed?.documents === undefined
        ? null
        : reviewed.documents.map(({ path, sha }) => ({ path, gitBlob: sha ?? null })),
  };
}

/** How long the content could be read before it was decided on; null: nobody looked, or nobody knows. */
function availableFor({ submittedAt }: Review, since: string | undefined): object | null {
  if (since === undefined || submittedAt === undefined) return null;
  return { since, seconds: Math.round((Date.parse(submittedAt) - Date.parse(since)) / 1000) };
}

function rationale({ bodyDigest, body }: Review, { reviewText }: Recording): object | null {
  if (bodyDigest === undefined) return null;
  const text = reviewText === 'full' && body !== undefined ? { text: body } : {};
  return { sha256: bodyDigest, ...text };
}
