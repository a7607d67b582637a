import type { StandingVerdict } from '../github/open-pull-requests.ts';

/** A verdict rests on dates (expiries, reviews that were due): after this it is asked for again. */
const HOLDS_MS = 20 * 60 * 60 * 1000;

/**
 * Why an open pull request has to be judged again; undefined: what stands on it holds.
 *
 * Policy and register are compared by their ids, not by dates: a commit may be older than the verdict and land after it.
 * Of dates that a verdict rested on only a day is asked: whatever expires is seen by the next scheduled run.
 *
 * @param now ISO 8601, UTC
 */
export function dueBecause({ verdict, governance }: StandingVerdict, now: string): string | undefined {
  if (verdict === undefined) return 'it has no verdict';
  if (verdict.state === 'error') return 'it could not be judged';
  if (verdict.governance !== undefined && !(governance ?? '').startsWith(verdict.governance))
    return 'the policy or the register changed since';
  const age = Date.parse(now) - Date.parse(verdict.at);
  // A head without anything governed rests on no document, as long as the policy is the same.
  const restsOnDates =
    verdict.governance === undefined || !verdict.description.startsWith('nothing to judge');
  if (restsOnDates && !(age <= HOLDS_MS)) return 'its verdict is older than a day';
  return undefined;
}
