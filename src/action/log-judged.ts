import type { PullRequestVerdict } from '../evaluation/judge-pull-request.ts';
import { terminal } from '../reporters/terminal.ts';
import { UNWRAPPED } from '../reporters/wrap.ts';
import { explain } from './explain.ts';
import { log, logForeign } from './log.ts';

/**
 * Puts what became of each pull request into the job's log.
 *
 * @param where behind its number, as in "#12 `where`"
 */
export function logJudged(judged: readonly PullRequestVerdict[], where: string): void {
  for (const one of judged) {
    log(`\n#${one.pull.number} ${where}`);
    logForeign(
      'evaluation' in one
        ? terminal(one.evaluation, { colour: false, width: UNWRAPPED })
        : explain(one.error),
    );
  }
}
