import { badInput } from '../errors.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import { trustedPolicy } from '../evaluation/trusted-policy.ts';
import { defaultBranch } from '../github/default-branch.ts';
import { OPERATION, publishIssue } from '../github/publish/issue.ts';
import { orderOf } from '../github/publish/order.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { recordingOf } from '../recording/context.ts';
import { appendRecords } from '../recording/job.ts';
import { operationFiles } from '../recording/operation/files.ts';
import { judgeOperation } from '../recording/operation/run.ts';
import type { Recorder } from '../recording/recorder.ts';
import { GITHUB_BUDGET } from '../reporters/layout.ts';
import { operationIssue } from '../reporters/operation-issue.ts';
import type { ActionRun, Inputs } from './inputs.ts';
import { logForeign } from './log.ts';
import { writeSummary } from './outputs.ts';
import { say } from './publish.ts';

/**
 * Records what running systems did, and keeps one issue open while a limit is passed; whether the job fails: for limits that
 * nothing else tells of. Register, plans and policy are the default branch's.
 */
export async function recordOperationData(
  gateContext: GateContext,
  inputs: Inputs,
  run: Recorder['run'] & ActionRun,
  summaryFile: string | undefined,
): Promise<'passed' | 'failed'> {
  if (inputs.operationData.length === 0)
    throw badInput('input `operation-data` is empty', 'name the files to record, one a line');
  const { client, repo, objects, catalog, now } = gateContext;
  const [{ tip }, files] = await Promise.all([
    defaultBranch(client, repo),
    operationFiles(inputs.operationData, run.workspace),
  ]);
  const { policy, mode } = await trustedPolicy(tip, gateContext);
  const recording = recordingOf(inputs, `${repo.owner}/${repo.repo}`.toLowerCase(), run, now);
  const of = { files, commit: tip, policy, recording, ...omitUndefined({ system: inputs.operationSystem }) };
  const judged = await judgeOperation(of, objects, catalog);
  for (const { system, name, said } of judged.look.passed) logForeign(`✗ ${system}: ${name}: ${said}`);
  if (inputs.evidence !== undefined && judged.records.length > 0)
    await appendRecords(judged.records, inputs.evidence, { gateContext, options: inputs, run }, mode);
  const order = orderOf(now, run.id, run.attempt);
  const write = (standing: string | undefined) => operationIssue(judged.look, standing, GITHUB_BUDGET);
  const { title, body } = write(undefined);
  writeSummary(`### ${title}\n\n${body}\n`, summaryFile);
  const published = await publishIssue(client, repo, { topic: OPERATION, order, write });
  say('issue', published);
  // The issue says it; a red job would stand on the default branch until the next run.
  const unsaid = inputs.failJob || published.state === 'failed';
  return judged.look.passed.length > 0 && mode === 'enforce' && unsaid ? 'failed' : 'passed';
}
