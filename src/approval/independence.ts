import type { Login, Sha } from '../ids.ts';
import type { Entries } from './content.ts';
import { firstDifference } from './content.ts';
import type { Push } from './directory.ts';
import type { ChangeCommit } from './people.ts';

/** A commit of the pull request, and everybody who is behind it. */
export interface AuthoredCommit extends ChangeCommit {
  /**
   * `update`: GitHub itself merged the base in ("Update branch") and vouches for it with its signature; it writes
   * nothing. `merge`: somebody merged by hand, which can carry anything.
   */
  readonly kind: 'ordinary' | 'update' | 'merge';
  /** E-mail addresses of co-authors whose accounts are not known, lower-case. */
  readonly emails: readonly string[];
}

/** What stood at the content paths in a commit; undefined: the commit is gone, or was not looked at. */
export type At = (commit: Sha) => Entries | undefined;

/** Commits that are looked at one by one; in a longer list everybody counts as having written the content. */
const MOST = 20;

/** Commits by somebody else than the author: whether they touch the content decides who is independent. */
export function commitsOfOthers(
  commits: readonly AuthoredCommit[],
  author: Login | undefined,
): readonly AuthoredCommit[] {
  const theirs = commits.filter(
    ({ kind, people, emails }) =>
      kind === 'ordinary' && (emails.length > 0 || people.some((one) => one !== author)),
  );
  return theirs.length > MOST ? [] : theirs;
}

/** Pushes by somebody else than the author, as far as they belong to this pull request. */
export function pushesOfOthers(
  pushes: readonly Push[],
  commits: readonly AuthoredCommit[],
  author: Login | undefined,
  openedAt: string | undefined,
): readonly Push[] {
  const own = new Map(commits.map((commit) => [commit.sha, commit]));
  return pushes.filter(({ by, before, after, at }) => {
    if (by === undefined || by === author) return false;
    const tip = own.get(after);
    // "Update branch" is pushed by whoever pressed the button, who wrote nothing.
    if (tip?.kind === 'update' && tip.parents[0] === before) return false;
    // A branch that is used again was pushed to for other pull requests before this one.
    return tip !== undefined || openedAt === undefined || Date.parse(at) >= Date.parse(openedAt);
  });
}

/** Everybody who wrote, committed or co-authored governed content. What cannot be looked at counts as content. */
export function writers(
  commits: readonly AuthoredCommit[],
  looked: readonly AuthoredCommit[],
  paths: readonly string[],
  at: At,
  accounts: ReadonlyMap<string, Login>,
): ReadonlySet<Login> {
  const people = new Set<Login>();
  for (const commit of commits) {
    if (commit.kind === 'update') continue;
    const [parent] = commit.parents;
    const seen = looked.includes(commit) && parent !== undefined;
    if (seen && !differs(at(parent), at(commit.sha), paths)) continue;
    for (const one of commit.people) people.add(one);
    for (const email of commit.emails) {
      const account = accounts.get(email);
      if (account !== undefined) people.add(account);
    }
  }
  return people;
}

/** @param start where the branch began, for a push that created it */
export function pushers(
  pushes: readonly Push[],
  paths: readonly string[],
  at: At,
  start: Sha,
): ReadonlySet<Login> {
  const strict = pushes.length > MOST;
  return new Set(
    pushes.flatMap(({ by, before = start, after }) =>
      by !== undefined && (strict || differs(at(before), at(after), paths)) ? [by] : [],
    ),
  );
}

/** Commits to be read before `writers` and `pushers` can tell. */
export function commitsToRead(
  commits: readonly AuthoredCommit[],
  pushes: readonly Push[],
  start: Sha,
): readonly Sha[] {
  const ofPushes = pushes.length > MOST ? [] : pushes.flatMap(({ before = start, after }) => [before, after]);
  const ofCommits = commits.flatMap(({ sha, parents }) => [sha, ...parents.slice(0, 1)]);
  return [...new Set([...ofCommits, ...ofPushes])];
}

function differs(before: Entries | undefined, after: Entries | undefined, paths: readonly string[]): boolean {
  if (before === undefined || after === undefined) return true;
  return firstDifference(paths, before, after) !== undefined;
}
