import type { Login, Sha } from '../ids.ts';
import type { Account } from './accounts.ts';
import type { CodingAgent } from './agents.ts';
import type { BranchPush } from './directory.ts';
import { type ApprovedContent, type Delta, touches } from './lineage.ts';
import type { ChangeCommit } from './people.ts';

/** A commit of the pull request, and everybody who is behind it. */
export interface AuthoredCommit extends ChangeCommit {
  /**
   * `update`: a merge that GitHub made and signed ("Update branch", but "Resolve conflicts" too). `merge`: one that
   * somebody made. Either can carry anything: what it changes against both its parents was written by its people.
   */
  readonly kind: 'ordinary' | 'update' | 'merge';
  /** E-mail addresses of people whose accounts are not known, lower-case. */
  readonly emails: readonly string[];
  /** Absent: nothing says that an agent wrote it. */
  readonly agent?: CodingAgent;
  /** Lines of its message that say that there is a co-author, and not who. */
  readonly unreadCoAuthors?: readonly string[];
}

/** Whom a description names as co-authors. */
export interface NamedCoAuthors extends Pick<AuthoredCommit, 'people' | 'emails'> {
  readonly accounts: readonly Account[];
  /** Lines that say that there is a co-author, and not who. */
  readonly unread: readonly string[];
}

/** What one commit changed; undefined: it was not, or could not be, looked at. */
export type CommitDelta = (commit: Sha) => Delta | undefined;

/** Commits that are looked at one by one; in a longer list everybody counts as having written the content. */
const MOST = 20;

/** Commits by somebody else than the author: what they change decides who is independent. */
export function commitsOfOthers(
  commits: readonly AuthoredCommit[],
  author: Login | undefined,
): readonly AuthoredCommit[] {
  const theirs = commits.filter(
    ({ people, emails }) => emails.length > 0 || people.some((one) => one !== author),
  );
  return theirs.length > MOST ? [] : theirs;
}

/** A push by somebody else than the author, and whether its place in the branch's life is that of this change. */
export interface ForeignPush {
  readonly push: BranchPush;
  /** `own`: since the change was opened, or with its commits. `earlier`: what it brought was thrown away since, perhaps into this change. */
  readonly part: 'own' | 'earlier';
}

/** Pushes by somebody else than the author that may have brought content of this pull request. */
export function pushesOfOthers(
  pushes: readonly BranchPush[],
  commits: readonly AuthoredCommit[],
  author: Login | undefined,
  openedAt: string | undefined,
): readonly ForeignPush[] {
  const own = new Set(commits.map(({ sha }) => sha));
  const lastForced = Math.max(...pushes.map(({ forced, at }) => (forced === true ? Date.parse(at) : -1)), -1);
  return pushes.flatMap((push): readonly ForeignPush[] => {
    const { by, after, at } = push;
    if (by === undefined || by === author) return [];
    if (own.has(after) || openedAt === undefined || Date.parse(at) >= Date.parse(openedAt))
      return [{ push, part: 'own' }];
    // A branch that is used again was pushed to for other pull requests before: only what was squashed away is of interest.
    return Date.parse(at) <= lastForced ? [{ push, part: 'earlier' }] : [];
  });
}

/** Everybody who wrote, committed, co-authored or merged governed content. What cannot be looked at counts as content. */
export function writers(
  commits: readonly AuthoredCommit[],
  looked: readonly AuthoredCommit[],
  { changed, governed }: { readonly changed: CommitDelta; readonly governed: ApprovedContent },
  accounts: ReadonlyMap<string, Login>,
): ReadonlySet<Login> {
  const people = new Set<Login>();
  for (const commit of commits) {
    if (looked.includes(commit) && !touches(changed(commit.sha), governed)) continue;
    for (const one of commit.people) people.add(one);
    for (const email of commit.emails) {
      const account = accounts.get(email);
      if (account !== undefined) people.add(account);
    }
  }
  return people;
}

/** Everybody who pushed governed content. */
export function pushers(
  pushes: readonly ForeignPush[],
  changed: (push: BranchPush) => Delta | undefined,
  governed: ApprovedContent,
): ReadonlySet<Login> {
  const strict = pushes.filter(({ part }) => part === 'own').length > MOST;
  return new Set(
    pushes.flatMap(({ push, part }) => {
      if (push.by === undefined) return [];
      const asked = part === 'own' ? governed : onlyBlobs(governed);
      return (strict && part === 'own') || touches(changed(push), asked) ? [push.by] : [];
    }),
  );
}

/** Of what was thrown away only the bytes and words tell that they came back. */
function onlyBlobs({ blobs, drafts }: ApprovedContent): ApprovedContent {
  return { paths: new Set(), blobs, drafts, kept: () => true };
}

/** Pushes that are looked at, of others: the newest. */
export function pushesToRead(pushes: readonly ForeignPush[]): readonly ForeignPush[] {
  const own = pushes.filter(({ part }) => part === 'own');
  const earlier = pushes.filter(({ part }) => part === 'earlier').slice(0, MOST);
  return [...(own.length > MOST ? [] : own), ...earlier];
}

/** Commits whose trees tell what the change put at the governed paths; in a longer line of them only the head is read. */
export function commitsToRead(commits: readonly AuthoredCommit[]): readonly Sha[] {
  return commits.length > 2 * MOST ? [] : commits.map(({ sha }) => sha);
}

/**
 * Where the two sides of a merge parted: the last commit of the other side that its own side held.
 *
 * Undefined: the other side is of this change too, or the own side is not; then the merge is not looked at.
 */
export function forkOf(merge: ChangeCommit, commits: readonly ChangeCommit[]): Sha | undefined {
  const own = new Map(commits.map((commit) => [commit.sha, commit]));
  const [first, second, ...more] = merge.parents;
  if (first === undefined || second === undefined || more.length > 0 || own.has(second)) return undefined;
  let at = own.get(first);
  if (at === undefined) return undefined;
  for (let step = 0; step <= commits.length && at !== undefined; step += 1) {
    const [before, merged]: readonly (Sha | undefined)[] = at.parents;
    if (merged !== undefined && !own.has(merged)) return merged;
    const next: ChangeCommit | undefined = before === undefined ? undefined : own.get(before);
    if (next === undefined) return before;
    at = next;
  }
  return undefined;
}
