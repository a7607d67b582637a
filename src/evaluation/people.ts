import type { Entries } from '../approval/content.ts';
import type { Directory } from '../approval/directory.ts';
import type { Accounts } from '../approval/identity.ts';
import type { AuthoredCommit, NamedCoAuthors } from '../approval/independence.ts';
import type { ReviewFacts } from '../approval/people.ts';
import type { Needs } from '../gates/needs.ts';
import type { Login, Sha } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';

/** What is known of the people before the content is. */
export interface PullRequestPeople
  extends Pick<ReviewFacts, 'author' | 'statement' | 'requested' | 'reviews'> {
  /** Who is known to have written content, whatever the commits say. */
  readonly committers: ReadonlySet<Login>;
  readonly commits?: readonly AuthoredCommit[];
  /** Whom the description names as co-authors. */
  readonly described?: NamedCoAuthors;
  readonly authorId?: number;
  /** The name of the branch. */
  readonly branch?: string;
  readonly assignees?: readonly Login[];
  /** Heads that a force push threw away. */
  readonly thrownAway?: readonly Sha[];
  /** ISO 8601, UTC: when the pull request was opened. */
  readonly openedAt?: string;
  /** Absent: there is nobody to ask, what was stated is all. */
  readonly directory?: Directory;
}

export interface ReviewQuery {
  readonly people: PullRequestPeople;
  readonly needs: Needs;
  /** Whether anybody may have decided by a signature, whatever was reviewed. */
  readonly signed: boolean;
  readonly policy: Policy;
  /** Who the target branch means by a login. */
  readonly accounts: Accounts;
  /** Everything an approval may cover. */
  readonly paths: readonly string[];
  readonly mergeBase: Sha;
  readonly head: Sha;
  /** What would be merged: the files of the head, or the commit that has them. */
  readonly merging: Entries | Sha;
  /** ISO 8601, UTC. */
  readonly now: string;
}
