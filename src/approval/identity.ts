import type { Login } from '../ids.ts';
import type { BranchPush, ReviewEvent } from './directory.ts';
import type { Review } from './review.ts';

/** Who the roles file means by a login: a numeric account id. */
export type Accounts = ReadonlyMap<Login, number>;

/**
 * The name under which what an account did counts: the login that the roles file has for its id, else its own.
 *
 * Anyone who took over a login that the file means another account by is nobody that any file names: `dana#999`.
 */
export function nameIn(accounts: Accounts, login: Login, id: number | undefined): Login {
  if (id === undefined || accounts.size === 0) return login;
  for (const [name, meant] of accounts) if (meant === id) return name;
  return accounts.has(login) ? (`${login}#${id}` as Login) : login;
}

/** Whether a name that `nameIn` gave is of an account that another one's login was taken over by. */
export function isTakenOver(login: Login): boolean {
  return login.includes('#');
}

/** A review under the name that counts. */
export interface NamedReview extends Review {
  /** What GitHub calls the account now, where that is another name. */
  readonly displayed?: Login;
}

export function namedReviews(reviews: readonly Review[], accounts: Accounts): readonly NamedReview[] {
  return reviews.map((review): NamedReview => {
    const { login, accountId } = review;
    const name = login === undefined ? undefined : nameIn(accounts, login, accountId);
    return name === login || login === undefined || name === undefined
      ? review
      : { ...review, login: name, displayed: login };
  });
}

export function namedEvents(events: readonly ReviewEvent[], accounts: Accounts): readonly ReviewEvent[] {
  return events.map((event): ReviewEvent => {
    switch (event.kind) {
      case 'requested':
      case 'request-removed':
        return { ...event, reviewer: nameIn(accounts, event.reviewer, event.reviewerId) };
      case 'dismissed':
        return event.by === undefined ? event : { ...event, by: nameIn(accounts, event.by, event.byId) };
      default:
        return event;
    }
  });
}

export function namedPushes(pushes: readonly BranchPush[], accounts: Accounts): readonly BranchPush[] {
  return pushes.map((push) =>
    push.by === undefined ? push : { ...push, by: nameIn(accounts, push.by, push.byId) },
  );
}

/** `answers` by login, with those of accounts that count under another name. */
export function underNames<Value>(
  answers: ReadonlyMap<Login, Value>,
  reviews: readonly NamedReview[],
): ReadonlyMap<Login, Value> {
  const named = new Map(answers);
  for (const { login, displayed } of reviews) {
    const answer = displayed === undefined ? undefined : answers.get(displayed);
    if (login === undefined || displayed === undefined) continue;
    // The login that GitHub was asked about is another account's in the files.
    if (answer === undefined) named.delete(login);
    else named.set(login, answer);
  }
  return named;
}
