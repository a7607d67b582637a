import type { Login, Sha } from '../ids.ts';
import type { Entries } from './content.ts';
import type { Review } from './review.ts';

/** Everything known about who made the change and who reviewed it. */
export interface ReviewFacts {
  readonly author?: Login;
  /** Logins that committed or co-authored anything in the pull request, the author left out or not. */
  readonly committers: ReadonlySet<Login>;
  /** People whose review is asked for at this moment: their earlier approval has ended. */
  readonly requested: ReadonlySet<Login>;
  readonly reviews: readonly Review[];
  /** What the content paths were at each reviewed commit; undefined = the commit is gone. */
  readonly reviewed: ReadonlyMap<Sha, Entries | undefined>;
  /** The same paths in what would be merged: the head, or the merge group's commit. */
  readonly merging: Entries;
}

/** A commit of the change. */
export interface ChangeCommit {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
  /** Who wrote it: author, committer, co-authors. Nobody for a merge that GitHub itself made. */
  readonly people: readonly Login[];
  /** GitHub verified its signature, and this one person is author and committer. */
  readonly signer?: Login;
}

/** Offline nobody knows what was approved. */
export type Oversight = { readonly known: true; readonly facts: ReviewFacts } | { readonly known: false };
