import { recordOf } from '../evidence/look-up.ts';
import { type OverrideWay, overrideId } from '../evidence/records/override.ts';
import { overrideReviewDecision } from '../evidence/records/override-review.ts';
import type { Decision } from '../evidence/statement.ts';
import { closedOverrideIssue } from '../github/publish/override-issue.ts';
import { type Recorder, recordingBy } from './record.ts';

const WAYS: readonly OverrideWay[] = ['merged-past-gate', 'direct-push', 'force-push'];

/**
 * The review that closing an issue was; undefined: the issue is not about an override in the ledger.
 *
 * Who overrode is read from the ledger, not from the issue, which people can edit.
 */
export async function overrideReview(issue: number, recorder: Recorder): Promise<Decision | undefined> {
  const { bench, stores } = recorder;
  const closed = await closedOverrideIssue(bench.client, bench.repo, issue);
  const how = WAYS.find((way) => way === closed?.how);
  if (closed?.closedBy === undefined || how === undefined) return undefined;
  const recording = recordingBy(recorder);
  const override = await recordOf(stores[0], overrideId(recording.repository, how, closed.commit));
  if (override === undefined) return undefined;
  const { closedBy, closedById, closedAt, commit } = closed;
  const reviewer = { reviewer: closedBy, ...(closedById === undefined ? {} : { reviewerId: closedById }) };
  const at = closedAt === undefined ? {} : { at: closedAt };
  const actor = loginIn(override.predicate.actor);
  const same = actor === recording.names.login(closedBy);
  const independent = actor === undefined ? 'unknown' : same ? 'no' : 'yes';
  return overrideReviewDecision({ how, commit, issue, ...reviewer, independent, ...at }, recording);
}

function loginIn(person: unknown): string | undefined {
  const found = typeof person === 'object' && person !== null && 'login' in person ? person.login : undefined;
  return typeof found === 'string' ? found : undefined;
}
