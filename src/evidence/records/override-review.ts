import type { Login, Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceOverrideReview } from '../generated/predicates.ts';
import { peopleNames } from '../names.ts';
import { integer, oneOf, predicate, ref, text } from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject } from '../statement.ts';
import { type OverrideWay, overrideId } from './override.ts';

/** A second person looked at an override: they closed the issue that was opened about it. */
export interface OverrideReviewInput {
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

export interface OverrideReviewEvent extends RecordEvent {
  readonly kind: 'override-review';
  readonly override: string;
  readonly by?: string;
  readonly independent: 'yes' | 'no' | 'unknown';
}

export const overrideReviewRecord = defineRecord({
  type: 'override-review',
  schema: predicate<EvidenceOverrideReview>('A second person looked at an override.', ['origin'], {
    override: text('The decision they looked at.'),
    issue: integer('The issue they closed.'),
    reviewer: ref('person', 'Who looked.'),
    independent: oneOf(
      ['yes', 'no', 'unknown'],
      'Whether they are another person than the one who overrode.',
    ),
  }),

  write(review: OverrideReviewInput, recording: Recording) {
    const { how, commit, issue, reviewer, reviewerId, independent, at } = review;
    const override = overrideId(recording.repository, how, commit);
    const person = peopleNames(recording.names, reviewer, reviewerId);
    return {
      // An issue may be opened again and closed by somebody else, even within the same second: that is another review.
      id: `override-review ${override} #${issue} ${person.id ?? person.login ?? '-'} ${at ?? ''}`,
      subject: [commitSubject(recording, commit)],
      predicate: {
        ...origin(recording, at),
        override,
        issue,
        reviewer: person,
        independent,
      },
    };
  },
  summarize: ({ override, independent, reviewer }) => ({
    what: `looked at ${override} (independent: ${independent})`,
    who: reviewer.login ?? undefined,
    systems: [],
  }),
  read({ override, independent, reviewer }, recorded): OverrideReviewEvent {
    const by = nameOf(reviewer);
    return {
      kind: 'override-review',
      ...recorded,
      override,
      independent,
      ...omitUndefined({ by }),
    };
  },
  row: () => ({}),
});
