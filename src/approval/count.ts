import { type Login, login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { ReviewStandard } from '../policy/policy.ts';
import { code, type Prose, prose } from '../prose.ts';
import type { RiskTier } from '../terms.ts';
import { isCodingAgent } from './agents.ts';
import type { Approval } from './approval.ts';
import { firstDifference } from './content.ts';
import type { Permission } from './directory.ts';
import { isTakenOver } from './identity.ts';
import type { Dismissal, ReviewFacts, Writers } from './people.ts';
import type { Review } from './review.ts';
import { remark, reviewProblems } from './review-quality.ts';

export interface CountedReview {
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
  readonly eligible?: ReadonlySet<Login>;
  readonly standard?: ReviewStandard | undefined;
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
  const names = currentNames(reviews);
  for (const review of inOrder(reviews)) {
    if (review.login === undefined || review.state === 'pending') continue;
    const name = names.get(review.accountId) ?? review.login;
    const earlier = words.get(name);
    if (review.state === 'commented' && earlier !== undefined && earlier.state !== 'commented') continue;
    words.set(name, review);
  }
  return new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder(reviews: readonly Review[]): readonly Review[] {
  return [...reviews].sort((a, b) => a.id - b.id);
}

/** The login that an account has in its newest review: one account is one person, whatever it was called before. */
function currentNames(reviews: readonly Review[]): ReadonlyMap<number | undefined, Login> {
  return new Map(
    inOrder(reviews).flatMap(({ login, accountId }) =>
      login === undefined || accountId === undefined ? [] : [[accountId, login] as const],
    ),
  );
}

/** Whether each reviewer's last word counts, and why not. */
export function countReviews(facts: ReviewFacts, measure: Measure): readonly CountedReview[] {
  return [...lastWords(facts.reviews)].map(([login, review]) => {
    const because = objection(login, review, facts, measure);
    const said = review.state === 'pending' ? 'nothing' : review.state;
    const counts = because === undefined;
    const stale = review.state === 'approved' && notCovered(review, facts, measure.paths) !== undefined;
    return { login, review, said, counts, stale, because: because ?? good(login, review, facts, measure) };
  });
}

function good(login: Login, review: Review, facts: ReviewFacts, { standard, tier }: Measure): Prose {
  const more = standard === undefined ? undefined : remark(login, review, { standard, tier }, facts);
  return more === undefined ? prose`same content` : prose`same content; ${more}`;
}

/** Why the review does not count; undefined = it counts. The most telling reason comes first. */
function objection(login: Login, review: Review, facts: ReviewFacts, measure: Measure): Prose | undefined {
  return (
    noApproval(review) ??
    notIndependent(login, review, facts, measure.eligible) ??
    overtaken(login, review, facts) ??
    notAsked(login, review, facts, measure.eligible) ??
    notCovered(review, facts, measure.paths) ??
    (measure.standard && reviewProblems(review, measure.standard, measure.tier, facts))
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
  eligible: ReadonlySet<Login> | undefined,
): Prose | undefined {
  // Only an app has a login that ends so: nobody can name one as a person.
  const named = login.endsWith('[bot]') && eligible?.has(login) === true;
  if (isTakenOver(login))
    return prose`has the login of somebody else: the roles file means another account by it`;
  if (isAgent(login, facts)) return prose`a review by a coding agent is not human oversight`;
  if (review.account === 'bot' && !named) return prose`a bot's approval is not human oversight`;
  return involvement(login, facts);
}

/** What `login` had to do with the change; undefined: nothing. */
export function involvement(
  login: Login,
  { author, committers, pushers, agents }: Writers,
): Prose | undefined {
  if (login === author) return prose`is the author of the change`;
  if (committers.has(login)) return prose`committed to the change`;
  if (pushers?.has(login)) return prose`pushed to the change`;
  return agents?.principals.has(login) ? prose`had a coding agent write the change` : undefined;
}

function isAgent(login: Login, { agents }: ReviewFacts): boolean {
  return isCodingAgent(login) || agents.accounts.has(login);
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

function notAsked(
  login: Login,
  review: Review,
  { reviewers, directory }: ReviewFacts,
  eligible: ReadonlySet<Login> | undefined,
): Prose | undefined {
  if (eligible !== undefined)
    return eligible.has(login) ? undefined : prose`does not hold the role asked for`;
  const answer = directory.permissions.get(login);
  // GitHub hides a private membership before a job's token, and tells the permission all the same.
  const mayWrite = answer?.state === 'read' && MAY_WRITE.has(answer.value);
  if (review.association === 'outsider' && !mayWrite)
    return prose`is not a member or collaborator of this repository`;
  if (reviewers === 'members' || mayWrite) return undefined;
  if (answer?.state !== 'read') return prose`nobody knows whether they may write to this repository`;
  return prose`may not write to this repository`;
}

/** What of a repository's roles lets its holder push. */
export const MAY_WRITE: ReadonlySet<Permission> = new Set(['write', 'maintain', 'admin']);

function notCovered({ commit }: Review, facts: ReviewFacts, paths: readonly string[]): Prose | undefined {
  if (commit === undefined) return prose`GitHub no longer knows which commit was reviewed`;
  const reviewed = facts.reviewed.get(commit);
  if (reviewed === undefined) return prose`the reviewed commit ${code(commit.slice(0, 7))} is gone`;
  const changed = firstDifference(paths, reviewed, facts.merging);
  if (changed === undefined) return undefined;
  if (!reviewed.has(changed)) return prose`could not have seen ${code(changed)}, which was added since`;
  return prose`${code(changed)} changed since`;
}

/** What GitHub calls everybody whose account was deleted. */
export const GHOST = login('ghost');

/** Who has a say about objections, as the target branch has it. */
export interface ObjectionRights {
  /** Who may dismiss an objection of another person. */
  readonly mayOverrule: ReadonlySet<Login>;
  /** People whom the files name: their word counts, whatever GitHub calls them today. */
  readonly named: ReadonlySet<Login>;
}

/**
 * Reviewers with the standing to approve who ask for changes: nothing is approved over their head.
 *
 * Only they themselves take that back. A new request for their review does not, nor does that they leave, and a dismissal
 * by somebody else only where that person holds a role that the policy names for it, and had no hand in the change.
 * `GHOST`: somebody who deleted their account since; nobody knows who it was.
 */
export function objectors(
  counted: readonly CountedReview[],
  facts: ReviewFacts,
  { mayOverrule, named }: ObjectionRights,
): readonly Login[] {
  const stands = (review: Review, who: Login): boolean => {
    if (review.state === 'changes-requested') return true;
    if (review.state !== 'dismissed') return false;
    const dismissal = facts.dismissals.get(review.id);
    return dismissal?.was === 'changes-requested' && !ends(dismissal, who, facts, mayOverrule);
  };
  const known = counted.filter(
    ({ login: who, review }) =>
      hasSay(who, review, facts, named) &&
      who !== facts.author &&
      !isAgent(who, facts) &&
      stands(review, who),
  );
  const gone = facts.reviews.some((review) => review.login === undefined && stands(review, GHOST));
  return [...known.map(({ login: who }) => who), ...(gone ? [GHOST] : [])];
}

/** Whether an objection of theirs has to be heard: a person who has a role here, or had one, or whom the files name. */
export function hasSay(who: Login, review: Review, facts: ReviewFacts, named: ReadonlySet<Login>): boolean {
  return review.account === 'human' && (isInsider(who, review, facts) || named.has(who));
}

function isInsider(who: Login, { association }: Review, { insiders }: ReviewFacts): boolean {
  return association !== 'outsider' || insiders.has(who);
}

function ends(
  { by }: Dismissal,
  objector: Login,
  facts: ReviewFacts,
  mayOverrule: ReadonlySet<Login>,
): boolean {
  if (by === undefined) return false;
  return by === objector || (mayOverrule.has(by) && involvement(by, facts) === undefined);
}

/** Last words that asked for changes and were dismissed by another person, with or without the right to. */
export function findOverruled(facts: ReviewFacts): readonly {
  readonly review: number;
  readonly objector: Login;
  readonly by: Login;
  readonly byId?: number;
}[] {
  return [...lastWords(facts.reviews)].flatMap(([objector, review]) => {
    const { id, state, account } = review;
    const dismissal = facts.dismissals.get(id);
    if (state !== 'dismissed' || account === 'bot' || !isInsider(objector, review, facts)) return [];
    if (dismissal?.was !== 'changes-requested' || dismissal.by === undefined || dismissal.by === objector)
      return [];
    const { by, byId } = dismissal;
    return [{ review: id, objector, by, ...omitUndefined({ byId }) }];
  });
}
