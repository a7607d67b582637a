import { describe, expect, test } from 'vitest';
import { reviewsAsOf } from '../../src/approval/as-of.ts';
import type { ReviewEvent } from '../../src/approval/directory.ts';
import type { Review, ReviewState } from '../../src/approval/review.ts';
import { login } from '../../src/ids.ts';

const MERGED = '2026-11-23T12:00:00Z';
const before = '2026-11-23T11:59:00Z';
const after = '2026-11-23T12:00:01Z';

const review = (state: ReviewState, submittedAt?: string): Review => ({
  id: 1,
  login: login('kim'),
  account: 'human',
  association: 'member',
  state,
  ...(submittedAt === undefined ? {} : { submittedAt }),
});
const dismissed = (at: string, was: ReviewState): ReviewEvent => ({ kind: 'dismissed', review: 1, was, at });

describe('a review as it stood when the pull request closed', () => {
  const rows: readonly [
    string,
    Review,
    readonly ReviewEvent[] | undefined,
    readonly ReviewState[],
    readonly ReviewState[],
  ][] = [
    ['given before', review('approved', before), [], ['approved'], []],
    ['given at that second', review('approved', MERGED), [], ['approved'], []],
    ['given after', review('approved', after), [], [], ['approved']],
    ['an objection after', review('changes-requested', after), [], [], ['changes-requested']],
    ['dismissed before', review('dismissed', before), [dismissed(before, 'approved')], ['dismissed'], []],
    [
      'dismissed after',
      review('dismissed', before),
      [dismissed(after, 'approved')],
      ['approved'],
      ['dismissed'],
    ],
    [
      'an objection dismissed after',
      review('dismissed', before),
      [dismissed(after, 'changes-requested')],
      ['changes-requested'],
      ['dismissed'],
    ],
    [
      'given and dismissed after',
      review('dismissed', after),
      [dismissed(after, 'approved')],
      [],
      ['dismissed'],
    ],
    ['dismissed, and nobody knows when', review('dismissed', before), undefined, ['dismissed'], []],
    ['nobody knows when it was given', review('approved'), [], ['approved'], []],
  ];
  test.each(rows)('%s', (_, given, events, then, later) => {
    const found = reviewsAsOf([given], events, MERGED);
    expect(found.then.map(({ state }) => state)).toEqual(then);
    expect(found.later.map(({ state }) => state)).toEqual(later);
  });
});
