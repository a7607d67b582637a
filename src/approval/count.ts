import type { Approval } from '../gates/evaluation.ts';
import type { Login } from '../ids.ts';
import { code, type Prose, prose } from '../prose.ts';
import { firstDifference } from './content.ts';
import type { ReviewFacts } from './people.ts';
import type { Review } from './review.ts';

export interface Counted {
  readonly login: Login;
  readonly review: Review;
  readonly said: Approval['said'];
  readonly counts: boolean;
  readonly because: Prose;
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

/**
 * Whether each reviewer's last word counts for the content at `paths`, and why not.
 *
 * @param holders who may give it; undefined = anybody independent whom the repository trusts
 */
export function count(
  facts: ReviewFacts,
  paths: readonly string[],
  holders: ReadonlySet<Login> | undefined,
): readonly Counted[] {
  return [...lastWords(facts.reviews)].map(([login, review]) => {
    const because = objection(login, review, facts, paths, holders);
    const said = review.state === 'pending' ? 'nothing' : review.state;
    return { login, review, said, counts: because === undefined, because: because ?? prose`same content` };
  });
}

/** Why the review does not count; undefined = it counts. The most telling reason comes first. */
function objection(
  login: Login,
  review: Review,
  facts: ReviewFacts,
  paths: readonly string[],
  holders: ReadonlySet<Login> | undefined,
): Prose | undefined {
  if (review.state === 'dismissed') return prose`the review was dismissed`;
  if (review.state === 'changes-requested') return prose`asked for changes`;
  if (review.state !== 'approved') return prose`a comment is not an approval`;
  if (review.account === 'bot') return prose`a bot's approval is not human oversight`;
  if (login === facts.author) return prose`is the author of the change`;
  if (facts.committers.has(login)) return prose`committed to the change`;
  if (facts.requested.has(login)) return prose`a new review was requested since`;
  if (holders !== undefined && !holders.has(login)) return prose`does not hold the role asked for`;
  if (holders === undefined && review.association === 'outsider') {
    return prose`is not a member or collaborator of this repository`;
  }
  if (review.commit === undefined) return prose`GitHub no longer knows which commit was reviewed`;
  const reviewed = facts.reviewed.get(review.commit);
  if (reviewed === undefined) return prose`the reviewed commit ${code(review.commit.slice(0, 7))} is gone`;
  const changed = firstDifference(paths, reviewed, facts.merging);
  return changed === undefined ? undefined : prose`${code(changed)} changed since`;
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
