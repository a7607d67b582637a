import type { BypassOverride } from '../evidence/records/override.ts';
import { outsideFinding } from '../gates/confidential.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import type { Login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { dateAfter } from '../period.ts';
import { REVIEW_WITHIN } from '../policy/policy.ts';
import { person, prose, words } from '../prose.ts';

/** An override, with what the judge said where it could say something. */
export interface FoundOverride {
  readonly override: BypassOverride;
  readonly evaluation?: Evaluation;
}

/** ISO date: the last day to review what was done at `at`. */
export function dueAfter(at: string, within: string | undefined): string {
  return dateAfter(at.slice(0, 10), within ?? REVIEW_WITHIN);
}

/** What a merged pull request asks a second person to look at. */
export function overridesOf(
  pull: PullRequestFacts,
  evaluation: Evaluation,
  now: string,
): readonly FoundOverride[] {
  const { mergeCommit, mergedBy, mergedById, closedAt, number, baseRef } = pull;
  if (mergeCommit === undefined) return [];
  const landed = {
    ref: `refs/heads/${baseRef}`,
    before: evaluation.base,
    commits: [mergeCommit] as const,
    pullRequest: number,
    ...overriddenContent(evaluation),
    reviewDue: dueAfter(closedAt ?? now, evaluation.policy.overrideReview),
    at: closedAt ?? now,
    timeSource: closedAt === undefined ? ('runner' as const) : ('github' as const),
  };
  // Only where the gate may say no was anything overridden by not listening to it.
  const past = evaluation.verdict === 'fail' && evaluation.mode === 'enforce';
  const actor = {
    ...omitUndefined({ actor: mergedBy, actorId: mergedById }),
  };
  const conditions = conditionsOf(evaluation);
  return [
    ...(past ? [{ override: { ...landed, ...actor, how: 'merged-past-gate' as const }, evaluation }] : []),
    ...(conditions.length > 0 ? [{ override: conditional(landed, conditions), evaluation }] : []),
    ...overruled(landed, evaluation),
  ];
}

/** A signed approval that counted, and one of its conditions. */
interface Condition {
  readonly by: Login;
  readonly gap: BypassOverride['gaps'][number];
}

/** Somebody has to see that they are met. */
function conditionsOf({ approvals }: Evaluation): readonly Condition[] {
  const counted = approvals.filter(({ counts, signed }) => counts && signed !== undefined);
  const unique = new Map(counted.map((approval) => [approval.signed?.path, approval]));
  return [...unique.values()].flatMap(({ signed, login, gate, system }) =>
    (signed?.conditions ?? []).map((condition) => {
      const message = prose`${person(login)} approved on condition: ${words(condition)}`;
      return { by: login, gap: { gate, ...omitUndefined({ system }), message } };
    }),
  );
}

/** Anyone who set the conditions cannot be the second person; who merged did nothing but merge. */
function conditional(
  landed: Omit<BypassOverride, 'how' | 'actor' | 'actorId'>,
  conditions: readonly Condition[],
): BypassOverride {
  const [first, ...others] = new Set(conditions.map(({ by }) => by));
  return {
    ...landed,
    how: 'approved-with-conditions',
    ...omitUndefined({ actor: first === undefined || others.length > 0 ? undefined : first }),
    gaps: conditions.map(({ gap }) => gap),
  };
}

/**
 * Somebody asked for changes, and somebody else dismissed that: whether it counted or not, a third person looks at it. One
 * record for each pull request, whose actor is the account that dismissed them all.
 */
function overruled(
  landed: Omit<BypassOverride, 'how' | 'actor' | 'actorId'>,
  evaluation: Evaluation,
): readonly FoundOverride[] {
  const dismissed = evaluation.oversight?.overruled ?? [];
  if (dismissed.length === 0) return [];
  const [first, ...others] = [...new Map(dismissed.map((one) => [one.by, one])).values()];
  const gaps = dismissed.map(({ objector, by, review }) => {
    const row = evaluation.approvals.find((approval) => approval.review === review);
    const system = row?.system === undefined ? {} : { system: row.system };
    const message = prose`${person(objector)} asked for changes, and ${person(by)} dismissed that`;
    return { gate: row?.gate ?? 'aims-gate', ...system, message };
  });
  const actor =
    first === undefined || others.length > 0
      ? {}
      : { actor: first.by, ...omitUndefined({ actorId: first.byId }) };
  return [{ override: { ...landed, ...actor, how: 'objection-dismissed', gaps }, evaluation }];
}

export function overriddenContent({
  changes,
  findings,
  verdict,
}: Evaluation): Pick<BypassOverride, 'paths' | 'verdict' | 'gaps'> {
  return {
    paths: [...new Set(changes.map(({ path }) => path))].sort(),
    verdict: verdict === 'fail' ? 'fail' : 'pass',
    gaps: findings
      .filter(({ level }) => level === 'failure')
      .map(outsideFinding)
      .map(({ gate, system, message }) => ({ gate, ...omitUndefined({ system }), message })),
  };
}
