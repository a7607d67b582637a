import { isMapping } from '../documents/fields.ts';
import { recordOf } from '../evidence/query.ts';
import { OVERRIDE_WAYS, overrideId } from '../evidence/records/override.ts';
import { overrideReviewRecord } from '../evidence/records/override-review.ts';
import type { Decision } from '../evidence/statement.ts';
import { closedOverrideIssue } from '../github/publish/override-issue.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { recordingBy } from './pull-request.ts';
import type { Recorder } from './recorder.ts';

/** What the closing of an override's issue was. */
export type OverrideClosure =
  /** `decision`: the review to record; absent: nobody looked at it. */
  | { readonly about: 'override'; readonly decision?: Decision; readonly independent: boolean }
  | { readonly about: 'nothing' };

/**
 * What closing an issue says of the override it is about, when there is one in the ledger.
 *
 * Who overrode is read from the ledger, not from the issue, which people can edit.
 */
export async function overrideReview(issue: number, recorder: Recorder): Promise<OverrideClosure> {
  const { gateContext, stores } = recorder;
  const closed = await closedOverrideIssue(gateContext.client, gateContext.repo, issue);
  const how = OVERRIDE_WAYS.find((way) => way === closed?.how);
  if (closed === undefined || how === undefined) return { about: 'nothing' };
  const recording = recordingBy(recorder);
  const override = await recordOf(stores[0], overrideId(recording.repository, how, closed.commit));
  if (override === undefined) return { about: 'nothing' };
  const { closedBy, closedById, closedAt, commit } = closed;
  if (closedBy === undefined) return { about: 'override', independent: false };
  const reviewer = { reviewer: closedBy, ...omitUndefined({ reviewerId: closedById }) };
  const at = closedAt === undefined ? {} : { at: closedAt };
  const actor = fieldOf(override.predicate.actor, 'login');
  const actorId = fieldOf(override.predicate.actor, 'id');
  // One account is one person, whatever it is called by now.
  const same =
    actor === recording.names.login(closedBy) ||
    (actorId !== undefined && closedById !== undefined && actorId === recording.names.account(closedById));
  const independent = actor === undefined ? 'unknown' : same ? 'no' : 'yes';
  const review = { how, commit, issue, ...reviewer, independent, ...at } as const;
  return {
    about: 'override',
    decision: overrideReviewRecord.write(review, recording),
    independent: independent !== 'no',
  };
}

function fieldOf(person: unknown, name: 'login' | 'id'): string | number | undefined {
  const found = isMapping(person) ? person[name] : undefined;
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}
