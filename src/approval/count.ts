import type { Login } from '../ids.ts';
import type { Care } from '../policy/policy.ts';
import { code, type Prose, prose } from '../prose.ts';
import type { RiskTier } from '../terms.ts';
import type { Approval } from './approval.ts';
import { careless, remark } from './care.ts';
import { firstDifference } from './content.ts';
import type { ReviewFacts } from './people.ts';
import type { Review } from './review.ts';

export interface Counted {
  readonly login: Login;
  readonly review: Review;
  readonly said: Approval['said'];
  readonly counts: boolean;
  /** It approved content that is not the content any more. */
  readonly stale: boolean;
  readonly because: Prose;
}

/** What an approval is measured by, besides the facts. */
export interface Measure {
  /** Paths it must cover. */
  readonly paths: readonly string[];
  /** Who may give it; undefined = anybody independent whom the repository trusts. */
  readonly holders?: ReadonlySet<Login>;
  readonly care?: Care | undefined;
  readonly tier: RiskTier;
}

/**
 * Each reviewer's last word, in the order of the logins.
 *
 * A comment is not a verdict and leaves the earlier word standing; a dismissed review is a last word that
 * counts for nothing.
 */
export function lastWords(reviews: readonly Review[]): ReadonlyMap<Login, Review> {
  const words = new Map<Login, Review>();
  for (const review of [...reviews].sort((a, b) => a.id - b.id)) {
    if (review.login === undefined || review.state === 'pending') continue;
    const earlier = words.get(review.login);
    if (review.state === 'commented' && earlier !== undefined && earlier.state !== 'commented') continue;
    words.set(review.login, review);
  }
  return new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether each reviewer's last word counts, and why not. */
export function count(facts: ReviewFacts, measure: Measure): readonly Counted[] {
  return [...lastWords(facts.reviews)].map(([login, review]) => {
    const because = objection(login, review, facts, measure);
    const said = review.state === 'pending' ? 'nothing' : review.state;
    const counts = because === undefined;
    const stale = review.state === 'approved' && notCovered(review, facts, measure.paths) !== undefined;
    return { login, review, said, counts, stale, because: because ?? good(login, review, facts, measure) };
  });
}

function good(login: Login, review: Review, facts: ReviewFacts, { care, tier }: Measure): Prose {
  const more = care === undefined ? undefined : remark(login, review, care, tier, facts.looked);
  return more === undefined ? prose`same content` : prose`same content; ${more}`;
}

/** Why the review does not count; undefined = it counts. The most telling reason comes first. */
function objection(login: Login, review: Review, facts: ReviewFacts, measure: Measure): Prose | undefined {
  return (
    noApproval(review) ??
    notIndependent(login, review, facts, measure.holders) ??
    overtaken(login, review, facts) ??
    notAsked(login, review, measure.holders) ??
    notCovered(review, facts, measure.paths) ??
    (measure.care && careless(review, measure.care, measure.tier, facts.looked))
  );
}

function noApproval({ state }: Review): Prose | undefined {
  if (state === 'dismissed') return prose`the review was dismissed`;
  if (state === 'changes-requested') return prose`asked for changes`;
  return state === 'approved' ? undefined : prose`a comment is not an approval`;
}

function notIndependent(
  login: Login,
  review: Review,
  facts: ReviewFacts,
  holders: ReadonlySet<Login> | undefined,
): Prose | undefined {
  // Only an app has a login that ends so: nobody can name one as a person.
  const named = login.endsWith('[bot]') && holders?.has(login) === true;
  if (review.account === 'bot' && !named) return prose`a bot's approval is not human oversight`;
  if (login === facts.author) return prose`is the author of the change`;
  if (facts.committers.has(login)) return prose`committed to the change`;
  return facts.pushers.has(login) ? prose`pushed to the change` : undefined;
}

/** Something happened since that asks for another look. */
function overtaken(login: Login, { submittedAt }: Review, facts: ReviewFacts): Prose | undefined {
  if (facts.requested.has(login)) return prose`a new review was requested since`;
  const { retargetedAt } = facts;
  // The same files may be another change against another branch: the diff that was read is not the one that lands.
  if (
    retargetedAt !== undefined &&
    (submittedAt === undefined || Date.parse(submittedAt) <= Date.parse(retargetedAt))
  )
    return prose`the pull request was pointed at another branch since`;
  return undefined;
}

function notAsked(login: Login, review: Review, holders: ReadonlySet<Login> | undefined): Prose | undefined {
  if (holders !== undefined && !holders.has(login)) return prose`does not hold the role asked for`;
  if (holders === undefined && review.association === 'outsider')
    return prose`is not a member or collaborator of this repository`;
  return undefined;
}

function notCovered({ commit }: Review, facts: ReviewFacts, paths: readonly string[]): Prose | undefined {
  if (commit === undefined) return prose`GitHub no longer knows which commit was reviewed`;
  const reviewed = facts.reviewed.get(commit);
  if (reviewed === undefined) return prose`the reviewed commit ${code(commit.slice(0, 7))} is gone`;
  const changed = firstDifference(paths, reviewed, facts.merging);
  if (changed === undefined) return undefined;
  if (!reviewed.has(changed)) return prose`could not have seen ${code(changed)}, which was added since`;
  return prose`${code(changed)} changed since`;
}

/** Whether a reviewer with the standing to approve asks for changes: nothing is approved over their head. */
export function objectors(counted: readonly Counted[], facts: ReviewFacts): readonly Login[] {
  return counted
    .filter(({ login, review, said }) => {
      const hasStanding = review.account === 'human' && review.association !== 'outsider';
      return (
        said === 'changes-requested' && hasStanding && login !== facts.author && !facts.requested.has(login)
      );
    })
    .map(({ login }) => login);
}
