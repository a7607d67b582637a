import { setOutput, setSecret } from '@actions/core';
import { countOf } from '../count-of.ts';
import { AimsError } from '../errors.ts';
import type { GateContext, HeadGateContext } from '../evaluation/gate-context.ts';
import { ledgerBranch } from '../evaluation/ledger-status.ts';
import { openCatalog } from '../evaluation/shipped-data.ts';
import type { PullRequestHint, Task } from '../evaluation/task.ts';
import { createClient } from '../github/client.ts';
import { pinnedFiles } from '../github/fetch-pinned.ts';
import { gitHubObjects } from '../github/objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { RunTelemetry } from '../telemetry/run.ts';
import { endFailed, failsUnjudged, hasNoSecrets, hasReadOnlyToken, jobFailure } from './exit.ts';
import { explain } from './explain.ts';
import { type ActionRun, type Inputs, readInputs, readRun } from './inputs.ts';
import { type ActionJob, judgeAndPublish, publishError } from './judge.ts';
import { judgeAndPublishGroup } from './judge-merge-group.ts';
import { log, logForeign } from './log.ts';
import { repositoryIn, taskOf } from './task.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action: exit code 1 when the gate could not judge or publish, or where `fail-job` asks for it. */
export async function runAction(env: Environment): Promise<void> {
  const telemetry = new RunTelemetry(env, (text) => log(`aims-gate: no telemetry: ${text}`));
  let failure: string | undefined;
  try {
    const inputs = readInputs(env);
    const { signingKey, previousSigningKey, pseudonymKey, policyToken } = inputs;
    for (const secret of [signingKey, previousSigningKey, pseudonymKey, policyToken])
      for (const line of secret?.split('\n') ?? []) if (line !== '') setSecret(line);
    const run: ActionRun = { ...readRun(env), observe: (evaluation) => telemetry.judged(evaluation) };
    await perform(
      taskOf(run.event, run.payload, run.attempt, inputs.task),
      inputs,
      run,
      env.GITHUB_STEP_SUMMARY,
    );
  } catch (error) {
    setOutput('verdict', 'fail');
    failure = error instanceof AimsError ? error.code : 'internal';
    endFailed(explain(error), env.GITHUB_EVENT_NAME);
  }
  await telemetry.end('aims-gate action', { 'aims_gate.event': env.GITHUB_EVENT_NAME ?? '' }, failure);
}

async function perform(
  task: Task,
  inputs: Inputs,
  run: ActionRun,
  summaryFile: string | undefined,
): Promise<void> {
  const job = async (work?: 'judging'): Promise<ActionJob> => {
    return { gateContext: await openGateContext(inputs, run, work), inputs, run, summaryFile };
  };
  switch (task.kind) {
    case 'nothing':
      log(`aims-gate: nothing to do, ${task.because}`);
      return;
    case 'unsupported':
      throw new AimsError(
        'event-unsupported',
        task.because,
        'see the workflow in the README for the events to run on',
      );
    case 'judge':
      return judge(task.pullRequest, task.state === 'new', await job('judging'));
    case 'judge-head':
      return judge({ headSha: task.headSha, headRef: task.branch }, false, await job('judging'));
    case 'judge-group': {
      const here = await job('judging');
      const failure = await judgeAndPublishGroup(task, here);
      countRequests(here.gateContext);
      if (failure !== undefined) endFailed(failure, run.event);
      return;
    }
    case 'sweep': {
      const { sweepBranch } = await import('./scheduled-sweep.ts');
      const here = await job('judging');
      const ended = await sweepBranch(here.gateContext, inputs, run, summaryFile);
      const { judgeAgain } = await import('./judge-again.ts');
      await judgeAgain(here);
      countRequests(here.gateContext);
      if (ended === 'failed')
        endFailed('the default branch does not pass as it stands: see above', run.event);
      return;
    }
    case 'record-operation': {
      const { recordOperationData } = await import('./record-operation.ts');
      const { gateContext } = await job();
      const withheld = { ...run, secretsWithheld: hasNoSecrets(run) };
      const ended = await recordOperationData(gateContext, inputs, withheld, summaryFile);
      countRequests(gateContext);
      if (ended === 'failed') endFailed('a running system is beyond a limit: see above', run.event);
      return;
    }
    case 'doctor': {
      const { runDoctor } = await import('./doctor.ts');
      const well = await runDoctor((await job()).gateContext, inputs, run, summaryFile);
      if (!well)
        endFailed('not everything is set up as it should be, or could be read: see above', run.event);
      return;
    }
    case 'record':
    case 'record-push':
    case 'record-missed':
    case 'record-override-review': {
      if (inputs.evidence === undefined) {
        log('aims-gate: nothing to do, `evidence` is `none`');
        return;
      }
      const { runRecording } = await import('../recording/job.ts');
      return runRecording(task, inputs.evidence, {
        gateContext: await openGateContext(inputs, run),
        options: inputs,
        run: { ...run, secretsWithheld: hasNoSecrets(run) },
      });
    }
  }
}

async function judge(hint: Partial<PullRequestHint>, isNew: boolean, job: ActionJob): Promise<void> {
  try {
    const verdict = await judgeAndPublish(hint, isNew, job);
    if (verdict === undefined) {
      log('aims-gate: nothing to do, no open pull request has this head');
      return;
    }
    const { run, inputs } = job;
    const failure = jobFailure({
      judged: verdict.judged.judged,
      status: verdict.status,
      failJob: inputs.failJob,
      event: run.event,
      readOnly: hasReadOnlyToken(run),
    });
    if (failure !== undefined) endFailed(failure, run.event);
  } catch (error) {
    const said = await publishError(error, hint, job);
    const { failJob } = job.inputs;
    if (!said || failsUnjudged({ failJob, event: job.run.event }) || !(error instanceof AimsError))
      throw error;
    setOutput('verdict', 'fail');
    logForeign(explain(error));
  } finally {
    countRequests(job.gateContext);
  }
}

function countRequests({ client }: GateContext): void {
  const quota = client.quota();
  const left = quota === undefined ? '' : `, ${quota.left} of ${quota.limit} left until ${quota.until}`;
  log(`aims-gate: ${countOf(client.requests(), 'request')}${left}`);
}

async function openGateContext(inputs: Inputs, run: ActionRun, work?: 'judging'): Promise<HeadGateContext> {
  const { apiUrl } = run;
  const client = await createClient({ token: inputs.token, apiUrl });
  const { policyToken } = inputs;
  // A token of its own is only made use of when the policy reaches into another repository.
  const reader =
    policyToken === undefined ? async () => client : () => createClient({ token: policyToken, apiUrl });
  // A check run carries how the ledger stands. Anyone who records writes to it at the same time.
  const ledger = work === 'judging' ? ledgerBranch(inputs) : undefined;
  return {
    client,
    repo: run.repository,
    objects: gitHubObjects(client, run.repository),
    catalog: openCatalog(pinnedFiles(reader)),
    policyPath: inputs.policy,
    checkName: inputs.checkName,
    withoutPolicy: inputs.withoutPolicy,
    ...omitUndefined({ mode: inputs.mode, workflow: run.workflow, ledgerBranch: ledger }),
    ...repositoryIn(run.payload),
    now: new Date().toISOString(),
  };
}
