import { AimsError } from '../errors.ts';
import type { HeadGateContext } from '../evaluation/gate-context.ts';
import { type JudgedFacts, judgePullRequests } from '../evaluation/judge-pull-request.ts';
import type { PullRequestHint } from '../evaluation/task.ts';
import { headFacts } from '../github/head.ts';
import { publishStatus } from '../github/publish/status.ts';
import { pullRequest } from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import { runSummary } from '../reporters/summary.ts';
import type { ActionRun, Inputs } from './inputs.ts';
import { log } from './log.ts';
import { logJudged } from './log-judged.ts';
import { objectorsOf } from './objectors.ts';
import { writeOutputs, writeSummary } from './outputs.ts';
import { judgedPullRequest, type PublishedStatus, publish, say } from './publish.ts';
import { askReviewers } from './request-reviewers.ts';
import { settle } from './settle.ts';

/** What a run that judged came to. */
export interface Verdict {
  readonly judged: JudgedFacts;
  readonly status: PublishedStatus;
}

/** Where a run stands: what it may use, and how it was started. */
export interface ActionJob {
  readonly gateContext: HeadGateContext;
  readonly inputs: Inputs;
  readonly run: ActionRun;
  readonly summaryFile: string | undefined;
}

/**
 * Judges the pull requests of a head and publishes the verdict, again when the facts changed meanwhile.
 *
 * Undefined: no pull request is open there any more.
 */
export async function judgeAndPublish(
  hint: Partial<PullRequestHint>,
  isNew: boolean,
  job: ActionJob,
): Promise<Verdict | undefined> {
  const { gateContext, inputs, run, summaryFile } = job;
  let next = hint;
  let status: PublishedStatus = { state: 'not-needed' };
  const judged = await settle<JudgedFacts>({
    judge: async (round) => {
      if (round > 1) log('aims-gate: this changed while it was judged: judging again');
      const fresh = isNew && next === hint;
      const now = await judgePullRequests(next, { ...gateContext, now: new Date().toISOString() }, fresh);
      if (now !== undefined) logJudged(now.judged, `at ${now.head.slice(0, 7)}`);
      return now;
    },
    publish: async (now) => {
      status = await publish(now, isNew && next === hint, gateContext, { inputs, run });
      return status.state === 'published' && status.written;
    },
    changed: async (now) => {
      const again = await changedSince(now, gateContext);
      if (again !== undefined) next = again;
      return again !== undefined;
    },
    giveUp: (now) => leaveOpen(now, job),
  });
  if (judged === undefined) return undefined;
  const { repo } = gateContext;
  writeOutputs(judged.judged, inputs, run);
  const site = { serverUrl: run.serverUrl, repository: `${repo.owner}/${repo.repo}` };
  writeSummary(runSummary(judged.judged.map(judgedPullRequest), { site }), summaryFile);
  if (inputs.requestReviewers === 'always') await askReviewers(judged, gateContext);
  return { judged, status };
}

/** What to judge now, when the facts are no longer those that were judged. */
async function changedSince(
  judged: JudgedFacts,
  gateContext: HeadGateContext,
): Promise<Partial<PullRequestHint> | undefined> {
  const { head, facts } = judged;
  const [first] = judged.judged;
  if (first === undefined) return undefined;
  const { number, headRef, baseRef } = first.pull;
  const hint = { number, headSha: head, headRef, baseRef };
  const seen = { number, head, branch: headRef };
  const now = await headFacts(gateContext.client, gateContext.repo, seen, {
    ...gateContext,
    extent: 'facts',
  });
  // It was closed, or a push has moved it: this head no longer matters, and the push has a run of its own.
  if (now === undefined || now.head !== head) return undefined;
  const known = new Set(judged.judged.map(({ pull }) => pull.number));
  const more = now.pulls.some((pull) => !known.has(pull.number));
  return now.digest === facts.digest && !more ? undefined : hint;
}

/** Rather a pull request that waits than an old verdict. */
async function leaveOpen(
  { head, facts, judged }: JudgedFacts,
  { gateContext, run }: ActionJob,
): Promise<void> {
  const description = 'it changes faster than it can be judged; comment /aims recheck when it is quiet';
  const status = {
    context: gateContext.checkName,
    head,
    state: 'pending' as const,
    description,
    page: run.url,
    judged: {
      pullRequests: judged.map(({ pull }) => pull.number),
      facts: facts.digest,
      objectors: objectorsOf({ head, facts, judged }),
    },
  };
  say('status', await publishStatus(gateContext.client, gateContext.repo, status, undefined));
}

/**
 * Says on the head commit that the gate could not judge it.
 *
 * @returns whether that was published
 */
export async function publishError(
  error: unknown,
  hint: Partial<PullRequestHint>,
  { gateContext, run }: ActionJob,
): Promise<boolean> {
  const said = error instanceof AimsError ? error.message : 'an error of aims-gate itself';
  try {
    const head: Sha | undefined =
      hint.headSha ??
      (hint.number === undefined
        ? undefined
        : (await pullRequest(gateContext.client, gateContext.repo, hint.number)).headSha);
    if (head === undefined) return false;
    const [description = ''] = `could not judge: ${said}`.split('\n');
    const outcome = await publishStatus(
      gateContext.client,
      gateContext.repo,
      {
        context: gateContext.checkName,
        head,
        state: 'error',
        description: description.slice(0, 140),
        page: run.url,
        judged: { pullRequests: hint.number === undefined ? [] : [hint.number], facts: '' },
      },
      undefined,
    );
    say('status', outcome);
    return outcome.state === 'published';
  } catch (second) {
    if (!(second instanceof AimsError)) throw second;
    log(`aims-gate: ${second.message}`);
    return false;
  }
}
