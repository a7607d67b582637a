import type { Login, Sha, TeamName } from '../ids.ts';
import type { PermissionLevel } from '../policy/policy.ts';
import type { Prose } from '../prose.ts';
import type { ReviewState } from './review.ts';

/** An answer, or why there is none and how to get it: what could not be read is never taken for "nobody". */
export type DirectoryAnswer<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'unread'; readonly because: Prose; readonly remedy: Prose };

/** What somebody may do in the repository. Custom roles count as the level they are built on. */
export type Permission = 'none' | 'read' | 'triage' | PermissionLevel;

/** A branch that was moved. By GitHub's own clock and by the account that was signed in: neither is in a commit. */
export interface BranchPush {
  /** Absent: the account was deleted. */
  readonly by?: Login;
  readonly byId?: number;
  /** Absent: the branch was created. */
  readonly before?: Sha;
  readonly after: Sha;
  /** What stood there was thrown away. */
  readonly forced?: true;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What happened around the reviews of a pull request, oldest first. */
export type ReviewEvent =
  | {
      readonly kind: 'requested' | 'request-removed';
      readonly reviewer: Login;
      readonly reviewerId?: number;
      readonly at: string;
    }
  | { readonly kind: 'retargeted'; readonly at: string }
  /** A review lost its force by somebody's hand. */
  | {
      readonly kind: 'dismissed';
      readonly review: number;
      /** What the review had said. */
      readonly was: ReviewState;
      /** Absent: GitHub did it, or an account that was deleted. */
      readonly by?: Login;
      readonly byId?: number;
      /** Why, in the words of who dismissed it. */
      readonly message?: string;
      readonly at: string;
    }
  /** The work was given to somebody, perhaps to an agent. */
  | { readonly kind: 'assigned'; readonly to: Login; readonly by?: Login; readonly at: string };

/** An approval of some pull request of the repository. */
export interface PastApproval {
  readonly login: Login;
  readonly pullRequest: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Accounts whose objections had a say when an earlier run of the gate saw them. Later GitHub may call the same people
 * strangers: it tells what somebody is, never what they were.
 */
export interface SeenObjectors {
  readonly accounts: ReadonlySet<number>;
  /** False: not all that earlier runs kept can be read, so nobody can say of anybody that they had none. */
  readonly whole: boolean;
}

/**
 * What only GitHub knows about people, and of which nothing is asked that no policy needs. Each call is one wave of
 * requests and never throws for what the token may not read.
 */
export interface Directory {
  /** Members of each team, those of its child teams included. */
  teams(names: readonly TeamName[]): Promise<ReadonlyMap<TeamName, DirectoryAnswer<readonly Login[]>>>;
  permissions(logins: readonly Login[]): Promise<ReadonlyMap<Login, DirectoryAnswer<Permission>>>;
  /** The accounts behind e-mail addresses; one that GitHub knows no commit of is left out. Unread: there are too many. */
  accounts(emails: readonly string[]): Promise<DirectoryAnswer<ReadonlyMap<string, Login>>>;
  events(): Promise<DirectoryAnswer<readonly ReviewEvent[]>>;
  /** Whether `permissions` knows everybody: who may not write here is no reviewer then. */
  readonly knowsPermissions: boolean;
  /**
   * Who told a coding agent what to do, in the pull request's conversation or at a line of its diff, or in a text that
   * was edited since, reviews included. What reviews say now is in the reviews.
   *
   * @param own accounts that the policy names as agents
   */
  requesters(own: readonly Login[]): Promise<DirectoryAnswer<readonly Login[]>>;
  /** Whose objections to the pull request had a say when earlier runs saw them. Absent: nobody keeps that. */
  readonly objectors?: () => Promise<DirectoryAnswer<SeenObjectors>>;
  /** Pushes to the pull request's branch, newest first. */
  pushes(): Promise<DirectoryAnswer<readonly BranchPush[]>>;
  /**
   * Approvals of governed pull requests, this one left out.
   *
   * @param since ISO 8601, UTC
   * @param by whose
   */
  approvals(since: string, by: readonly Login[]): Promise<DirectoryAnswer<readonly PastApproval[]>>;
}
