import { setFailed, setOutput, setSecret } from '@actions/core';
import { AimsError } from '../errors.ts';
import { type Bench, type JudgedHead, judgePullRequests } from '../evaluation/judge-pull-request.ts';
import { ledgerLook } from '../evaluation/ledger-status.ts';
import { openCatalog } from '../evaluation/shipped-data.ts';
import type { Task } from '../evaluation/task.ts';
import { createClient } from '../github/client.ts';
import { gitHubObjects } from '../github/objects.ts';
import { pinnedFile } from '../github/pinned.ts';
import { openPullRequestFrom } from '../github/pull-request.ts';
import { terminal } from '../reporters/terminal.ts';
import { UNWRAPPED } from '../reporters/wrap.ts';
import { type Inputs, type Run, readInputs, readRun } from './inputs.ts';
import { judgeGroup } from './judge-merge-group.ts';
import { writeOutputs } from './outputs.ts';
import { type Before, publish } from './publish.ts';
import { askReviewers } from './request-reviewers.ts';
import { taskOf } from './task.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action: exit code 1 when the gate fails or could not judge. */
export async function runAction(env: Environment): Promise<void> {
  try {
    const inputs = readInputs(env);
    const { signingKey, previousSigningKey, pseudonymKey, policyToken } = inputs;
    for (const secret of [signingKey, previousSigningKey, pseudonymKey, policyToken])
      for (const line of secret?.split('\n') ?? []) if (line !== '') setSecret(line);
    const run = readRun(env);
    await perform(taskOf(run.event, run.payload, run.attempt), inputs, run, env.GITHUB_STEP_SUMMARY);
  } catch (error) {
    setOutput('verdict', 'fail');
    setFailed(explain(error));
  }
}

function explain(error: unknown): string {
  if (error instanceof AimsError) return `${error.message}\n→ ${error.hint}`;
  return `${error instanceof Error ? error.message : String(error)}\n→ please report this as a bug`;
}

async function perform(task: Task, inputs: Inputs, run: Run, summaryFile: string | undefined): Promise<void> {
  switch (task.kind) {
    case 'nothing':
      process.stdout.write(`aims-gate: nothing to do, ${task.because}\n`);
      return;
    case 'unsupported':
      throw new AimsError(
        'event-unsupported',
        task.because,
        'see the workflow in the README for the events to run on',
      );
    case 'judge':
      return judgePull(task, await openBench(inputs, run, 'judging'), inputs, run, summaryFile);
    case 'judge-head': {
      const bench = await openBench(inputs, run, 'judging');
      const number = await openPullRequestFrom(bench.client, bench.repo, task.branch, task.headSha);
      if (number !== undefined)
        return judgePull(
          { kind: 'judge', pullRequest: { number }, head: 'known' },
          bench,
          inputs,
          run,
          summaryFile,
        );
      process.stdout.write('aims-gate: nothing to do, no open pull request has this head\n');
      return;
    }
    case 'judge-group': {
      const bench = await openBench(inputs, run, 'judging');
      const judged = await judgeGroup(task, bench);
      return conclude(
        judged,
        { check: true, comment: true },
        bench,
        { ...inputs, comment: 'never', requestReviewers: 'never' },
        run,
        summaryFile,
      );
    }
    case 'sweep': {
      const { sweepBranch } = await import('./scheduled-sweep.ts');
      const ended = await sweepBranch(await openBench(inputs, run), inputs, run, summaryFile);
      if (ended === 'failed') setFailed('the default branch does not pass as it stands: see above');
      return;
    }
    case 'record':
    case 'record-push':
    case 'record-override-review': {
      if (inputs.evidence === undefined) {
        process.stdout.write('aims-gate: nothing to do, `evidence` is `none`\n');
        return;
      }
      const { runRecording } = await import('../recording/job.ts');
      return runRecording(task, inputs.evidence, {
        bench: await openBench(inputs, run),
        options: inputs,
        run,
      });
    }
  }
}

async function judgePull(
  { pullRequest, head }: Task & { kind: 'judge' },
  bench: Bench,
  inputs: Inputs,
  run: Run,
  summaryFile: string | undefined,
): Promise<void> {
  const judged = await judgePullRequests(pullRequest, bench);
  if (judged === undefined) {
    process.stdout.write(`aims-gate: nothing to do, #${pullRequest.number} is not open any more\n`);
    return;
  }
  // A head shared by several pull requests may have been judged for another one of them.
  const fresh = judged.judged.length === 1 && judged.head === pullRequest.headSha;
  const before = { check: !(fresh && head !== 'known'), comment: !(fresh && head === 'new') };
  return conclude(judged, before, bench, inputs, run, summaryFile);
}

async function openBench(inputs: Inputs, run: Run, work?: 'judging'): Promise<Bench> {
  const { apiUrl } = run;
  const client = await createClient({ token: inputs.token, apiUrl });
  const { policyToken } = inputs;
  // A token of its own is only made use of when the policy reaches into another repository.
  const reader =
    policyToken === undefined ? async () => client : () => createClient({ token: policyToken, apiUrl });
  // A check carries how the ledger stands. Whoever records writes to it at the same time.
  const ledger = work === 'judging' ? ledgerLook(client, run.repository, inputs) : undefined;
  return {
    client,
    repo: run.repository,
    objects: gitHubObjects(client, run.repository),
    catalog: openCatalog(async (file) => pinnedFile(await reader(), file)),
    policyPath: inputs.policy,
    ...(inputs.mode === undefined ? {} : { mode: inputs.mode }),
    ...(run.workflow === undefined ? {} : { workflow: run.workflow }),
    ...(ledger === undefined ? {} : { ledger }),
    now: new Date().toISOString(),
  };
}

async function conclude(
  judged: JudgedHead,
  before: Before,
  bench: Bench,
  inputs: Inputs,
  run: Run,
  summaryFile: string | undefined,
): Promise<void> {
  for (const one of judged.judged) {
    process.stdout.write(`\n#${one.pull.number} at ${judged.head.slice(0, 7)}\n`);
    process.stdout.write(
      'evaluation' in one
        ? terminal(one.evaluation, { colour: false, width: UNWRAPPED })
        : `${explain(one.error)}\n`,
    );
  }
  writeOutputs(judged.judged, inputs, run);
  await publish(judged, before, bench, inputs, run, summaryFile);
  if (inputs.requestReviewers === 'always') await askReviewers(judged, bench);
  process.stdout.write(`aims-gate: ${bench.client.requests()} requests\n`);
  const failed = judged.judged.filter(
    (one) => 'error' in one || (one.evaluation.verdict === 'fail' && one.evaluation.mode === 'enforce'),
  );
  if (failed.length > 0) {
    const numbers = [...new Set(failed.map(({ pull }) => `#${pull.number}`))].join(', ');
    setFailed(`the gate does not pass for ${numbers}: see above`);
  }
}
