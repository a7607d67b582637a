import type { Login, Sha } from '../ids.ts';
import { type Entries, firstDifference } from './content.ts';
import { lastWords } from './count.ts';
import type { BranchPush, PastApproval, ReviewEvent } from './directory.ts';

import type { Review } from './review.ts';

/** What stood at the content paths in a commit; undefined: the commit is gone, or was not looked at. */
type At = (commit: Sha) => Entries | undefined;

const HOUR = 3_600_000;

/** Each last word that is an approval: only these can count, so nothing is looked up for any other review. */
export function approvingReviews(reviews: readonly Review[]): readonly Review[] {
  return [...lastWords(reviews).values()].filter(({ state }) => state === 'approved');
}

/**
 * People who were asked for another review after their approval.
 *
 * The list of requested reviewers forgets a request as soon as they write any review, a mere comment too; the events
 * do not. A request that was taken back asks for nothing.
 */
export function reviewersRequestedAgain(
  approvals: readonly Review[],
  events: readonly ReviewEvent[],
): ReadonlySet<Login> {
  const again = approvals.flatMap(({ login, submittedAt }) => {
    if (login === undefined || submittedAt === undefined) return [];
    const given = Date.parse(submittedAt);
    const last = events.findLast(
      (event) => 'reviewer' in event && event.reviewer === login && Date.parse(event.at) > given,
    );
    return last?.kind === 'requested' ? [login] : [];
  });
  return new Set(again);
}

/** When the pull request was last pointed at another branch. */
export function lastRetargeted(events: readonly ReviewEvent[]): string | undefined {
  return events.findLast(({ kind }) => kind === 'retargeted')?.at;
}

/** Pushes that are compared with what was reviewed: the newest, because a push further back only makes it earlier. */
const MOST_PUSHES = 20;

/** Pushes that can have brought what these approvals cover. */
export function pushesBefore(
  approvals: readonly Review[],
  pushes: readonly BranchPush[],
): readonly BranchPush[] {
  const latest = Math.max(...approvals.map(({ submittedAt }) => Date.parse(submittedAt ?? '')));
  return newestFirst(pushes)
    .filter(({ at }) => Date.parse(at) <= latest)
    .slice(0, MOST_PUSHES);
}

function newestFirst(pushes: readonly BranchPush[]): readonly BranchPush[] {
  return [...pushes].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/**
 * Since when what each approval covers could be read: the first push that brought exactly this content, or the opening
 * of the pull request when that came later. Times in commits are their author's own words and do not count.
 */
export function availableSince(
  approvals: readonly Review[],
  pushes: readonly BranchPush[],
  { paths, at }: { readonly paths: readonly string[]; readonly at: At },
  openedAt: string | undefined,
): ReadonlyMap<number, string> {
  const since = new Map<number, string>();
  for (const { id, commit, submittedAt } of approvals) {
    const reviewed = commit === undefined ? undefined : at(commit as Sha);
    if (reviewed === undefined || submittedAt === undefined) continue;
    const first = newestFirst(pushes).findLast(({ after, at: when }) => {
      const pushed = Date.parse(when) <= Date.parse(submittedAt) ? at(after) : undefined;
      return pushed !== undefined && firstDifference(paths, pushed, reviewed) === undefined;
    });
    if (first === undefined) continue;
    const later = openedAt !== undefined && Date.parse(openedAt) > Date.parse(first.at);
    since.set(id, later ? openedAt : first.at);
  }
  return since;
}

/** The earliest moment that an hour around one of these approvals reaches back to; undefined: none has a time. */
export function hourBefore(approvals: readonly Review[]): string | undefined {
  const times = approvals.flatMap(({ submittedAt }) =>
    submittedAt === undefined ? [] : Date.parse(submittedAt),
  );
  return times.length === 0 ? undefined : new Date(Math.min(...times) - HOUR).toISOString();
}

/** How many pull requests each approver approved in the busiest hour that holds this approval, this one included. */
export function paceOf(
  approvals: readonly Review[],
  others: readonly PastApproval[],
): ReadonlyMap<Login, number> {
  const pace = new Map<Login, number>();
  for (const { login, submittedAt } of approvals) {
    if (login === undefined || submittedAt === undefined) continue;
    const own = Date.parse(submittedAt);
    const given = others
      .filter((one) => one.login === login && Math.abs(Date.parse(one.at) - own) <= HOUR)
      .map(({ at, pullRequest }) => ({ at: Date.parse(at), pullRequest }));
    const starts = [own, ...given.map(({ at }) => at)].filter((start) => start <= own);
    const counts = starts.map((start) => {
      const within = given.filter(({ at }) => at >= start && at <= start + HOUR);
      return own <= start + HOUR ? new Set(within.map(({ pullRequest }) => pullRequest)).size + 1 : 0;
    });
    pace.set(login, Math.max(...counts));
  }
  return pace;
}
