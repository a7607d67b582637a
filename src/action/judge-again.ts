import { dirname } from 'node:path/posix';
import { AimsError } from '../errors.ts';
import { dueBecause } from '../evaluation/due-again.ts';
import { standingVerdicts } from '../github/open-pull-requests.ts';
import { type ActionJob, judgeAndPublish, publishError } from './judge.ts';
import { log } from './log.ts';

/** Pull requests a scheduled run judges at most; the next run goes on. */
const MOST = 50;
/** Requests of the hourly quota that are left to everybody else. */
const RESERVE = 200;
/**
 * Judges open pull requests whose verdict is missing or old: opened by a bot whose events start nothing, open before the
 * gate was there, or judged by a policy that has changed since.
 */
export async function judgeAgain(job: ActionJob): Promise<void> {
  const { gateContext } = job;
  const folder = dirname(gateContext.policyPath);
  const all = await standingVerdicts(gateContext.client, gateContext.repo, {
    context: gateContext.checkName,
    folder,
  });
  const due = all.flatMap((one) => {
    const because = dueBecause(one, gateContext.now);
    return because === undefined ? [] : [{ ...one, because }];
  });
  log(`aims-gate: ${all.length} open pull requests, ${due.length} to judge again`);
  for (const { number, head, headRef, baseRef, because } of due.slice(0, MOST)) {
    const left = gateContext.client.quota()?.left;
    if (left !== undefined && left < RESERVE) {
      log('aims-gate: little is left of the hourly quota; the next run goes on');
      return;
    }
    log(`aims-gate: #${number}: ${because}`);
    const hint = { number, headSha: head, headRef, baseRef };
    try {
      await judgeAndPublish(hint, false, { ...job, summaryFile: undefined });
    } catch (error) {
      if (!(error instanceof AimsError)) throw error;
      await publishError(error, hint, job);
    }
  }
}
