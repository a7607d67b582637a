import type { StandingVerdict } from '../github/open-pull-requests.ts';

/** A verdict rests on dates (expiries, reviews that were due): after this it is asked for again. */
const HOLDS_MS = 20 * 60 * 60 * 1000;

/** Why an open pull request has to be judged again; undefined: what stands on it holds. */
export function dueBecause({ verdict, governedAt }: StandingVerdict, now: string): string | undefined {
  if (verdict === undefined) return 'it has no verdict';
  if (verdict.state === 'error') return 'it could not be judged';
  if (governedAt !== undefined && Date.parse(governedAt) >= Date.parse(verdict.at))
    return 'the policy or the register changed since';
  if (
    Date.parse(now) - Date.parse(verdict.at) > HOLDS_MS &&
    !verdict.description.startsWith('nothing to judge')
  )
    return 'its verdict is older than a day';
  return undefined;
}
