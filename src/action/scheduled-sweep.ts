import { evaluateBranch } from '../evaluation/evaluate-branch.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import { trustedPolicy } from '../evaluation/trusted-policy.ts';
import type { WaitingOverride } from '../evidence/carried.ts';
import { carriedStateAt } from '../evidence/query.ts';
import type { StoreAddress } from '../evidence/stores/define-store.ts';
import { defaultBranch } from '../github/default-branch.ts';
import { publishIssue, SWEEP } from '../github/publish/issue.ts';
import { type Order, orderOf } from '../github/publish/order.ts';
import {
  ensureOverrideIssue,
  type PendingOverride,
  pendingOverrides,
} from '../github/publish/override-issue.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { StoreRun } from '../recording/stores.ts';
import { GITHUB_BUDGET } from '../reporters/layout.ts';
import { type SweepResult, sweepTerminal } from '../reporters/sweep.ts';
import { sweepIssue } from '../reporters/sweep-issue.ts';
import { UNWRAPPED } from '../reporters/wrap.ts';
import type { ActionRun, Inputs } from './inputs.ts';
import { logForeign } from './log.ts';
import { writeEvaluations, writeSummary } from './outputs.ts';
import { say } from './publish.ts';

/**
 * Judges the default branch as it stands, with the overrides nobody has reviewed, and keeps one issue about it; whether
 * the job fails: for gaps and overdue reviews that nothing else tells of.
 *
 * What could not be published is said in the log, and changes nothing of the verdict.
 */
export async function sweepBranch(
  gateContext: GateContext,
  inputs: Inputs,
  run: ActionRun,
  summaryFile: string | undefined,
): Promise<'passed' | 'failed'> {
  const { client, repo, objects, now } = gateContext;
  const [{ tip }, pending] = await Promise.all([
    defaultBranch(client, repo),
    waitingOverrides(gateContext, inputs, run),
  ]);
  const { policy, mode } = await trustedPolicy(tip, gateContext);
  const ahead = inputs.sweepDays;
  const repository = `${repo.owner}/${repo.repo}`;
  const standing = await evaluateBranch({ policy, mode, commit: tip, now, ahead, repository }, objects);
  const overrides = pending.map(({ how, due, ...one }) => {
    const overdue = due !== undefined && due < now.slice(0, 10);
    return { ...one, how: how.replaceAll('-', ' '), ...omitUndefined({ due }), overdue };
  });
  const swept: SweepResult = { ...standing, ahead, overrides };
  logForeign(sweepTerminal(swept, { colour: false, width: UNWRAPPED }));
  writeEvaluations([standing.evaluation], 0, inputs, run);
  const site = { serverUrl: run.serverUrl, repository };
  const issue = sweepIssue(swept, { site, budget: GITHUB_BUDGET });
  writeSummary(`### ${issue.title}\n\n${issue.body}\n`, summaryFile);
  const order: Order = orderOf(now, run.id, run.attempt);
  const published = await publishIssue(client, repo, { topic: SWEEP, order, write: () => issue });
  say('issue', published);
  const fails = standing.evaluation.verdict === 'fail' || overrides.some(({ overdue }) => overdue);
  // The issue says it; a red job would stand on the default branch until the next run.
  const unsaid = inputs.failJob || published.state === 'failed';
  return fails && mode === 'enforce' && unsaid ? 'failed' : 'passed';
}

/**
 * Overrides that wait for a second person: what the ledger says, and beside it open issues that an older ledger does not
 * know of. An issue that was edited or closed ends nothing.
 */
async function waitingOverrides(
  gateContext: GateContext,
  inputs: Inputs,
  run: ActionRun,
): Promise<readonly PendingOverride[]> {
  const { client, repo } = gateContext;
  const [first] = inputs.evidence ?? [];
  const [open, waiting] = await Promise.all([
    pendingOverrides(client, repo),
    first === undefined
      ? []
      : waitingInLedger(first, { gateContext, options: inputs, workspace: run.workspace }),
  ]);
  const found: PendingOverride[] = [...open];
  for (const one of waiting) {
    if (open.some(({ how, commit }) => how === one.how && commit === one.commit)) continue;
    found.push(await ensureOverrideIssue(client, repo, one));
  }
  return found.toSorted((a, b) => a.issue - b.issue);
}

async function waitingInLedger(address: StoreAddress, run: StoreRun): Promise<readonly WaitingOverride[]> {
  const { storeWorld } = await import('../recording/stores.ts');
  const now = await (await address.open(storeWorld(run))).open();
  return (await carriedStateAt(now))?.waiting ?? [];
}
