import { expect, test } from 'vitest';
import type { Review } from '../../src/approval/review.ts';
import { paceOf } from '../../src/approval/timing.ts';
import { login } from '../../src/ids.ts';
import { omitUndefined } from '../../src/omit-undefined.ts';

const DANA = login('dana');
const review = (who?: string, submittedAt?: string): Review => ({
  id: 1,
  account: 'human',
  association: 'member',
  state: 'approved',
  ...omitUndefined({ login: who === undefined ? undefined : login(who), submittedAt }),
});
const given = (pullRequest: number, at: string) => ({ login: DANA, pullRequest, at });
const AT = '2026-06-01T10:00:00Z';

test.each([
  ['alone', [], 1],
  ['another an hour before', [given(1, '2026-06-01T09:00:00Z')], 2],
  ['another more than an hour before', [given(1, '2026-06-01T08:59:59Z')], 1],
  ['two within an hour around it', [given(1, '2026-06-01T09:30:00Z'), given(2, '2026-06-01T10:30:00Z')], 3],
  ['two that no one hour holds', [given(1, '2026-06-01T09:10:00Z'), given(2, '2026-06-01T10:50:00Z')], 2],
  ['one pull request twice', [given(1, '2026-06-01T09:30:00Z'), given(1, '2026-06-01T09:40:00Z')], 2],
] as const)('%s', (_, others, pace) => {
  expect(paceOf([review('dana', AT)], others)).toEqual(new Map([[DANA, pace]]));
});

test.each([
  ['nobody knows whose', review(undefined, AT)],
  ['nobody knows when', review('dana')],
])('an approval of which %s has no pace', (_, one) => {
  expect(paceOf([one], [given(1, AT)])).toEqual(new Map());
});
