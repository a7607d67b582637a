import { AimsError } from '../errors.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import { governable } from '../evaluation/judge-pull-request.ts';
import { mayTouch } from '../evaluation/read-links.ts';
import { trustedPolicy } from '../evaluation/trusted-policy.ts';
import type { RecordedTip } from '../evidence/carried.ts';
import { activitiesOn } from '../github/activity.ts';
import { compare } from '../github/compare.ts';
import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { RecordedPush } from './bypass.ts';

/** Pushes to the default branch that no run has looked at yet. */
export interface UnrecordedPushes {
  /** Oldest first; this run's own push is not among them. */
  readonly pushes: readonly RecordedPush[];
  /** Up to where everything has been looked at when these are. */
  readonly tip?: RecordedTip;
  /** So many commits passed that a ledger without news should say up to where it looked. */
  readonly worthSaying: boolean;
}

const NONE: UnrecordedPushes = { pushes: [], worthSaying: false };

/** Commits after which the tip is recorded although nothing was decided: far below what one look can go over. */
const WORTH_SAYING = 50;

/**
 * The pushes between the last recorded tip and `until`: what a run that failed, or was cancelled, has left behind.
 *
 * The events of pushes come once, in any order, or never; the branch itself is always there. One request as long as
 * nothing was missed that could be governed.
 *
 * @param tip what the ledger says it was looked at up to; absent: the ledger begins now
 * @param until the commit before this run's own push, or the tip of the branch
 * @param after the tip with this run's own push
 */
export async function unrecordedPushes(
  branch: string,
  { tip, until, after }: { readonly tip: RecordedTip | undefined; readonly until: Sha; readonly after: Sha },
  gateContext: GateContext,
): Promise<UnrecordedPushes> {
  const ref = `refs/heads/${branch}`;
  const now = { ref, commit: after };
  // Another default branch has another history: it is looked at from here on.
  if (tip === undefined || tip.ref !== ref || tip.commit === until) return { ...NONE, tip: now };
  const { client, repo } = gateContext;
  let comparison: Awaited<ReturnType<typeof compare>>;
  try {
    comparison = await compare(client, repo, tip.commit, until);
  } catch (error) {
    if (!(error instanceof AimsError) || error.code !== 'api-not-found') throw error;
    return { pushes: [between(branch, tip.commit, until, gateContext)], tip: now, worthSaying: true };
  }
  if (comparison.mergeBase === until) {
    // An event that came late: what it is about was looked at by the run that recorded the tip.
    const further = after === until ? tip : await later(tip, now, gateContext);
    return { ...NONE, tip: further };
  }
  const { policy } = await trustedPolicy(tip.commit, gateContext);
  const mayBeGoverned = governable(policy, gateContext.workflow);
  const worthSaying = comparison.commits.length >= WORTH_SAYING || !comparison.commitsComplete;
  if (
    comparison.filesComplete &&
    !(await mayTouch(
      { paths: comparison.files, base: tip.commit, head: until },
      { policy, byName: mayBeGoverned },
      gateContext.objects,
    ))
  )
    return { pushes: [], tip: now, worthSaying };
  const pushes = await activitiesOn(client, repo, ref);
  return {
    pushes: chainOf(pushes, branch, tip.commit, until) ?? [between(branch, tip.commit, until, gateContext)],
    tip: now,
    worthSaying,
  };
}

/** The one of two tips that holds the other; where neither does, the branch was rewritten and the newer event decides. */
async function later(
  tip: RecordedTip,
  now: RecordedTip,
  { client, repo }: GateContext,
): Promise<RecordedTip> {
  const comparison = await compare(client, repo, tip.commit, now.commit);
  return comparison.mergeBase === now.commit ? tip : now;
}

/** The single pushes from `start` to `end`, as GitHub's log of the branch has them; undefined: it has a gap. */
function chainOf(
  activities: Awaited<ReturnType<typeof activitiesOn>>,
  branch: string,
  start: Sha,
  end: Sha,
): readonly RecordedPush[] | undefined {
  const byAfter = new Map((activities ?? []).map((one) => [one.after, one]));
  const chain: RecordedPush[] = [];
  for (let at = end; at !== start; ) {
    const push = byAfter.get(at);
    if (push?.before === undefined || chain.length > byAfter.size) return undefined;
    const { before, after, by, byId, at: time } = push;
    chain.unshift({
      branch,
      before,
      after,
      ...omitUndefined({ actor: by, actorId: byId }),
      at: time,
      timeSource: 'github',
    });
    at = before;
  }
  return chain;
}

/** Everything from `start` to `end` as one push, of which nobody knows whose it was. */
function between(branch: string, start: Sha, end: Sha, { now }: GateContext): RecordedPush {
  return { branch, before: start, after: end, at: now, timeSource: 'runner' };
}
