import type { Login } from '../ids.ts';
import { dateAfter, isDay } from '../period.ts';
import { code, type Prose, person, prose } from '../prose.ts';

/** A decision to go on although something was missing, and what a second person made of it. */
export interface ApprovalOverride {
  readonly requestedBy: Login;
  readonly approvedBy: Login;
  /** ISO date: when it was decided. */
  readonly approvedAt?: string;
  readonly reviewedBy?: Login;
  /** ISO date. */
  readonly reviewedAt?: string;
}

/** Whether a second person has reviewed an override. */
export type OverrideReviewState =
  | { readonly state: 'reviewed'; readonly by: Login }
  /** ISO date: the last day to do it. */
  | { readonly state: 'due'; readonly on: string }
  | { readonly state: 'failed'; readonly because: Prose };

/**
 * Whether an override was reviewed by a second person within the policy's period.
 *
 * The review counts whenever it came: a late one still ends the doubt, and the dates say that it was late.
 *
 * @param within such as `14 days`
 * @param today ISO date, UTC
 */
export function overrideReviewState(
  override: ApprovalOverride,
  within: string,
  today: string,
): OverrideReviewState {
  const failed = (because: Prose): OverrideReviewState => ({ state: 'failed', because });
  const { requestedBy, approvedBy, approvedAt, reviewedBy, reviewedAt } = override;
  if (approvedAt === undefined || !isDay(approvedAt) || approvedAt > today) {
    return failed(prose`it does not say with ${code('approved-at')} on which day it was approved`);
  }
  if (reviewedBy !== undefined) {
    if (reviewedBy === approvedBy || reviewedBy === requestedBy) {
      return failed(
        prose`${person(reviewedBy)} reviewed it, who asked for it or approved it: a second person must`,
      );
    }
    if (reviewedAt === undefined || !isDay(reviewedAt) || reviewedAt > today || reviewedAt < approvedAt) {
      return failed(
        prose`it does not say with ${code('reviewed-at')} on which day ${person(reviewedBy)} reviewed it`,
      );
    }
    return { state: 'reviewed', by: reviewedBy };
  }
  const on = dateAfter(approvedAt, within);
  return today <= on
    ? { state: 'due', on }
    : failed(
        prose`no second person reviewed it until ${on} (${code('reviewed-by')}, ${code('reviewed-at')})`,
      );
}
