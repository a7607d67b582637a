import type { Login, Sha } from '../../ids.ts';
import { person } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';
import { type OverrideWay, overrideId } from './override.ts';

/** A second person looked at an override: they closed the issue that was opened about it. */
export interface OverrideReview {
  readonly how: OverrideWay;
  /** The last commit of the override. */
  readonly commit: Sha;
  readonly issue: number;
  readonly reviewer: Login;
  readonly reviewerId?: number;
  /** Whether they are another person than the one who overrode: only then it is a second look. */
  readonly independent: 'yes' | 'no' | 'unknown';
  /** ISO 8601, UTC. */
  readonly at?: string;
}

export function overrideReviewDecision(review: OverrideReview, recording: Recording): Decision {
  const { how, commit, issue, reviewer, reviewerId, independent, at } = review;
  const override = overrideId(recording.repository, how, commit);
  return {
    // An issue may be opened again and closed by somebody else: that is another look.
    id: `override-review ${override} #${issue} ${at ?? ''}`,
    predicateType: PREDICATE_TYPES['override-review'],
    subject: [commitSubject(recording.repository, commit)],
    predicate: {
      ...origin(recording, at),
      override,
      issue,
      reviewer: person(recording.names, reviewer, reviewerId),
      independent,
    },
  };
}
