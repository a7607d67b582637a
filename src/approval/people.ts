import type { Login, Sha, TeamName } from '../ids.ts';
import type { Account } from './accounts.ts';
import type { AgentWork } from './agents.ts';
import type { CardStatement } from './card-statement.ts';
import type { Entries } from './content.ts';
import type { DirectoryAnswer, Permission } from './directory.ts';
import type { Review, ReviewState } from './review.ts';

/** Everything known about who made the change and who reviewed it. */
export interface ReviewFacts {
  readonly author?: Login;
  /** What the author says instead of changing the model card. */
  readonly statement?: CardStatement;
  /** Logins that wrote, committed or co-authored governed content, the author left out or not. */
  readonly committers: ReadonlySet<Login>;
  /** Logins that pushed governed content to the branch. */
  readonly pushers: ReadonlySet<Login>;
  /** People whose review is asked for since their last approval: it has ended. */
  readonly requested: ReadonlySet<Login>;
  /**
   * People with a role here, or who had one, whatever GitHub calls them in their reviews: it calls members who hide their
   * membership outsiders before a job's token, and everybody who left.
   */
  readonly insiders: ReadonlySet<Login>;
  /** Reviews that somebody dismissed, by their ids: what they said, and who did it. */
  readonly dismissals: ReadonlyMap<number, Dismissal>;
  /** Logins with their numeric ids, from everything that tells some. */
  readonly accounts: readonly Account[];
  /** What coding agents wrote of the change, and for whom. */
  readonly agents: AgentWork;
  /** `write`: a reviewer whom nothing names must be allowed to push here. */
  readonly reviewers: 'write' | 'members';
  /** ISO 8601, UTC: nothing that is said to be later has happened yet. */
  readonly now: string;
  /** ISO 8601, UTC: when the pull request was last pointed at another branch. */
  readonly retargetedAt?: string;
  readonly reviews: readonly Review[];
  /** What the content paths were at each reviewed commit; undefined = the commit is gone. */
  readonly reviewed: ReadonlyMap<Sha, Entries | undefined>;
  /** The same paths in what would be merged: the head, or the merge group's commit. */
  readonly merging: Entries;
  readonly directory: DirectoryFacts;
}

/** That a review was dismissed. */
export interface Dismissal {
  /** What it had said. */
  readonly was: ReviewState;
  /** Absent: an account that was deleted, or GitHub itself. */
  readonly by?: Login;
  readonly byId?: number;
}

/** What was looked up because the policy asks for it. */
export interface DirectoryFacts {
  readonly teams: ReadonlyMap<TeamName, DirectoryAnswer<readonly Login[]>>;
  readonly permissions: ReadonlyMap<Login, DirectoryAnswer<Permission>>;
  readonly accounts: ReadonlyMap<string, Login>;
  /** Review id → since when (ISO 8601, UTC) what it approved could be read; absent: nobody knows. */
  readonly available: ReadonlyMap<number, string>;
  /** How many governed pull requests each approved within an hour, this one included. */
  readonly pace: ReadonlyMap<Login, number>;
}

export const EMPTY_DIRECTORY: DirectoryFacts = {
  teams: new Map(),
  permissions: new Map(),
  accounts: new Map(),
  available: new Map(),
  pace: new Map(),
};

/** Who had a hand in the change. */
export type Writers = Pick<ReviewFacts, 'author' | 'committers'> &
  Partial<Pick<ReviewFacts, 'pushers' | 'agents'>>;

/** A commit of the change. */
export interface ChangeCommit {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
  /** Who is behind it: author, committer, co-authors. GitHub itself is nobody. */
  readonly people: readonly Login[];
  /** Logins with their ids, as far as the commit tells. */
  readonly accounts?: readonly Account[];
  /** GitHub verified its signature, and this one person is author and committer. */
  readonly signer?: Login;
}

/** Offline nobody knows what was approved. */
export type ReviewKnowledge =
  | { readonly known: true; readonly facts: ReviewFacts }
  | { readonly known: false };
