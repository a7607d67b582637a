import type { Directory, ReviewEvent } from './directory.ts';
import type { Review } from './review.ts';

/** The reviews of a closed pull request: as they stood at that moment, and what was said of it afterwards. */
export interface ReviewsAsOf {
  readonly then: readonly Review[];
  readonly later: readonly Review[];
}

/**
 * Tells what was said until `at` from what was said afterwards. An approval that comes after the merge approves nothing,
 * and one that is dismissed after it had its force when it counted.
 *
 * @param events undefined: they cannot be read; then a dismissal counts as earlier
 * @param at ISO 8601, UTC
 */
export function reviewsAsOf(
  reviews: readonly Review[],
  events: readonly ReviewEvent[] | undefined,
  at: string,
): ReviewsAsOf {
  const isLater = (time: string) => second(time) > second(at);
  const dismissed = new Map(
    (events ?? []).flatMap((event) =>
      event.kind === 'dismissed' && isLater(event.at) ? [[event.review, event.was] as const] : [],
    ),
  );
  const then: Review[] = [];
  const later: Review[] = [];
  for (const review of reviews) {
    const was = dismissed.get(review.id);
    if (review.submittedAt !== undefined && isLater(review.submittedAt)) later.push(review);
    else if (review.state === 'dismissed' && was !== undefined) {
      then.push({ ...review, state: was });
      later.push(review);
    } else then.push(review);
  }
  return { then, later };
}

/** What `directory` knew at `at`: of events and pushes only those until then. */
export function directoryAsOf(directory: Directory, at: string): Directory {
  const until = <T extends { readonly at: string }>(all: readonly T[]) =>
    all.filter((one) => second(one.at) <= second(at));
  return {
    ...directory,
    events: async () => {
      const answer = await directory.events();
      return answer.state === 'read' ? { ...answer, value: until(answer.value) } : answer;
    },
    pushes: async () => {
      const answer = await directory.pushes();
      return answer.state === 'read' ? { ...answer, value: until(answer.value) } : answer;
    },
  };
}

/** GitHub tells times in whole seconds: what happened within one happened at once. */
function second(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}
