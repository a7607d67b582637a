import { AimsError } from '../errors.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import type { JudgedHead, PullRequestVerdict } from '../evaluation/judge-pull-request.ts';
import { requestReviews } from '../github/pull-request.ts';
import type { Login } from '../ids.ts';
import { awaitedLogins } from '../reporters/wording.ts';
import { log } from './log.ts';

/** GitHub takes at most this many reviewers of a pull request. */
const MOST = 15;

/**
 * Asks the people the merge waits for to review, as far as nobody asked them yet.
 *
 * Nothing here changes the verdict; what GitHub refuses is said in the log.
 */
export async function askReviewers({ judged }: JudgedHead, { client, repo }: GateContext): Promise<void> {
  for (const one of judged) {
    const reviewers = toAsk(one);
    if (reviewers.length === 0) continue;
    const { number } = one.pull;
    try {
      await requestReviews(client, repo, number, reviewers);
      log(`aims-gate: asked for a review of #${number}: ${reviewers.join(', ')}`);
    } catch (error) {
      if (!(error instanceof AimsError)) throw error;
      log(`aims-gate: ${error.message}. ${error.hint}. The verdict stands.`);
    }
  }
}

/** Anyone who spoke already is not asked over and over: the comment says why their word does not count. */
function toAsk(one: PullRequestVerdict): readonly Login[] {
  if ('error' in one) return [];
  const { pull, evaluation } = one;
  const waiting = awaitedLogins(evaluation);
  const silent = evaluation.approvals.filter(({ said, login }) => said === 'nothing' && waiting.has(login));
  const people = new Set(silent.map(({ login }) => login));
  return [...people]
    .filter((who) => who !== pull.author && !who.endsWith('[bot]') && !pull.requestedReviewers.includes(who))
    .slice(0, MOST);
}
