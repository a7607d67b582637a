import type { Entries } from '../approval/content.ts';
import type { BranchPush } from '../approval/directory.ts';
import {
  type AuthoredCommit,
  commitsOfOthers,
  commitsToRead,
  type ForeignPush,
  forkOf,
  pushers,
  pushesOfOthers,
  pushesToRead,
  writers,
} from '../approval/independence.ts';
import { type ApprovedContent, type Delta, deltaBetween, ofMerge } from '../approval/lineage.ts';
import type { Login, Sha } from '../ids.ts';
import type { ObjectSource, Tree } from '../objects.ts';
import { findDrafts } from './find-drafts.ts';
import type { ReviewQuery } from './people.ts';

export interface ChangeAuthors {
  readonly writers: ReadonlySet<Login>;
  readonly pushers: ReadonlySet<Login>;
}

export const NOBODY: ChangeAuthors = { writers: new Set(), pushers: new Set() };

/** What is known besides the commits. */
interface AuthorshipContext {
  readonly moved: readonly BranchPush[];
  /** What would be merged. */
  readonly merging: Entries | undefined;
  /** E-mail address → account. */
  readonly addresses: ReadonlyMap<string, Login> | undefined;
}

/** Who wrote, merged or pushed what is governed: two waves, and none where the author did everything alone. */
export async function changeAuthors(
  { people, policy, paths, mergeBase, head }: ReviewQuery,
  { moved, merging, addresses = new Map() }: AuthorshipContext,
  source: ObjectSource,
): Promise<ChangeAuthors> {
  const { commits = [], author, openedAt } = people;
  const theirs = commitsOfOthers(commits, author);
  const foreign = policy.pushers === 'excluded' ? pushesOfOthers(moved, commits, author, openedAt) : [];
  const asked = pushesToRead(foreign);
  if (commits.length === 0 || (theirs.length === 0 && foreign.length === 0)) {
    // Commits that are not looked at one by one all count.
    const nothing: ApprovedContent = {
      paths: new Set(paths),
      blobs: new Set(),
      drafts: new Set(),
      kept: () => true,
    };
    return {
      writers: writers(commits, theirs, { changed: () => undefined, governed: nothing }, addresses),
      pushers: new Set(),
    };
  }
  const [ofCommits, ofPushes, lineage, start] = await Promise.all([
    Promise.all(theirs.map(async (one) => [one.sha, await changedBy(one, commits, source)] as const)),
    Promise.all(
      asked.map(async (one) => [one.push, await pushedBy(one, commits, mergeBase, source)] as const),
    ),
    Promise.all(commitsToRead(commits).map((commit) => source.entries(commit, paths))),
    source.entries(mergeBase, paths),
  ]);
  const deltas = new Map(ofCommits);
  const pushed = new Map(ofPushes);
  const touched = [...deltas.values(), ...pushed.values()].flatMap((delta) => [...(delta?.keys() ?? [])]);
  const blobs = newBlobs(paths, [merging, ...lineage], start);
  const beside = [...deltas.values(), ...pushed.values()];
  const [atHead, drafts] = await Promise.all([
    source.entries(head, [...new Set(touched)]),
    findDrafts({ deltas: beside, paths, governed: blobs, start, merging, mergeBase }, source),
  ]);
  const governed: ApprovedContent = {
    paths: new Set(paths),
    blobs,
    drafts,
    kept: (path) => atHead?.has(path) === true,
  };
  return {
    writers: writers(commits, theirs, { changed: (commit) => deltas.get(commit), governed }, addresses),
    pushers: pushers(foreign, (push) => pushed.get(push), governed),
  };
}

/** Git's ids of no bytes: an empty file is nobody's work. */
const EMPTY: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** The blobs that stand at `paths` in some of `trees`, and did not when the change began. */
function newBlobs(
  paths: readonly string[],
  trees: readonly (Entries | undefined)[],
  start: Entries | undefined,
): ReadonlySet<string> {
  const found = trees.flatMap((entries) =>
    paths.flatMap((path) => {
      const sha = entries?.get(path)?.sha;
      return sha === undefined || sha === start?.get(path)?.sha || EMPTY.has(sha) ? [] : [sha];
    }),
  );
  return new Set(found);
}

async function changedBy(
  commit: AuthoredCommit,
  commits: readonly AuthoredCommit[],
  source: ObjectSource,
): Promise<Delta | undefined> {
  const [first, second] = commit.parents;
  if (first === undefined) return undefined;
  if (second === undefined) {
    const [before, after] = await listings([first, commit.sha], source);
    return deltaBetween(before, after);
  }
  const fork = forkOf(commit, commits);
  if (fork === undefined) return undefined;
  const [merge, ours, theirs, start] = await listings([commit.sha, first, second, fork], source);
  return ofMerge(merge, ours, theirs, start);
}

/** What a push brought: of one that only presses "Update branch", what the merge wrote. */
async function pushedBy(
  { push: { before, after } }: ForeignPush,
  commits: readonly AuthoredCommit[],
  mergeBase: Sha,
  source: ObjectSource,
): Promise<Delta | undefined> {
  const tip = commits.find(({ sha }) => sha === after);
  if (tip !== undefined && tip.parents.length > 1 && tip.parents[0] === before)
    return changedBy(tip, commits, source);
  const [was, is] = await listings([before ?? mergeBase, after], source);
  return deltaBetween(was, is);
}

/** The trees of commits; undefined: one of them cannot be read whole. */
async function listings(
  commits: readonly Sha[],
  source: ObjectSource,
): Promise<readonly (Entries | undefined)[]> {
  const trees = await source.trees(commits, []);
  return commits.map((commit) => {
    const tree: Tree | undefined = trees.get(commit);
    return tree === undefined || tree.unread.length > 0 ? undefined : tree.entries;
  });
}
