import { countOf } from '../count-of.ts';
import type { Login } from '../ids.ts';
import type { ReviewStandard } from '../policy/policy.ts';
import { type Prose, prose } from '../prose.ts';
import type { RiskTier } from '../terms.ts';
import type { DirectoryFacts, ReviewFacts } from './people.ts';
import type { Review } from './review.ts';

/** A sentence. Fewer characters than this are a reflex: "LGTM", "ok, ship it". */
const MIN_RATIONALE = 20;

/** Why an approval is no more than a click; undefined = it is. */
export function reviewProblems(
  review: Review,
  standard: ReviewStandard,
  tier: RiskTier,
  facts: Pick<ReviewFacts, 'directory' | 'now'>,
): Prose | undefined {
  const wanted = standard.minMinutes[tier];
  if (wanted > 0) {
    const had = minutesToRead(review, facts);
    if (had === undefined) return prose`nobody can tell since when the content could be read`;
    if (had < wanted)
      return prose`was given ${countOf(had, 'minute')} after the content could be read, ${wanted} are asked for`;
  }
  const length = review.rationaleLength ?? 0;
  if (standard.rationale === 'required' && length < MIN_RATIONALE) {
    return length === 0
      ? prose`says nothing in writing, and the policy asks for a rationale`
      : prose`says too little in writing: the policy asks for a rationale of ${MIN_RATIONALE} characters`;
  }
  return undefined;
}

/** What is worth keeping of an approval that counts. */
export function remark(
  login: Login,
  review: Review,
  { standard, tier }: { readonly standard: ReviewStandard; readonly tier: RiskTier },
  facts: Pick<ReviewFacts, 'directory' | 'now'>,
): Prose | undefined {
  const time = standard.minMinutes[tier] > 0 ? minutesToRead(review, facts) : undefined;
  const hasty = tooMany(login, standard, facts.directory);
  if (time === undefined && hasty === undefined) return undefined;
  const read = time === undefined ? prose`` : prose`could be read for ${countOf(time, 'minute')}`;
  return hasty === undefined ? read : prose`${read}${read.length === 0 ? '' : '; '}${approvedSoMany(hasty)}`;
}

/** How many governed pull requests `login` approved within an hour, where that is more than the policy takes. */
export function tooMany(
  login: Login,
  { maxPerHour }: ReviewStandard,
  directory: DirectoryFacts,
): number | undefined {
  const given = directory.pace.get(login);
  return maxPerHour !== undefined && given !== undefined && given > maxPerHour ? given : undefined;
}

export function approvedSoMany(given: number): Prose {
  return prose`approved ${given} governed pull requests within an hour`;
}

/**
 * Whole minutes; undefined: nobody knows. An approval given before its content was there was given unread, and one that
 * is dated in the future has had no more time than until now.
 */
function minutesToRead(
  { id, submittedAt }: Review,
  { directory: { available }, now }: Pick<ReviewFacts, 'directory' | 'now'>,
): number | undefined {
  const since = available.get(id);
  if (since === undefined || submittedAt === undefined) return undefined;
  const given = Math.min(Date.parse(submittedAt), Date.parse(now));
  const minutes = Math.floor((given - Date.parse(since)) / 60_000);
  return Number.isNaN(minutes) ? undefined : Math.max(0, minutes);
}
