import { parseSha, type Sha } from '../ids.ts';
import { type CommitListing, commitListing, levelsBelow, type ObjectNode } from './tree-query.ts';

/** Folders below the root that come along with a head: what lies deeper is asked for when somebody wants to know it. */
const LEVELS = 5;

/** The folder of the policy holds the register, whose systems have two more levels. */
const KEPT_LEVELS = 3;

/**
 * Kilobytes of a repository, as events tell it. Of a larger one the trees are not sent along: GitHub gives an answer ten
 * seconds, and most of what it would list nobody wants to know.
 */
const LARGEST = 10_000;

/** Every folder of a commit, without what is in the files. */
export const WHOLE_TREE = `tree { oid ${levelsBelow(LEVELS, false)} }`;

/** A commit of the target branch: every folder, and the files in the policy's folder, which most verdicts are made of. */
export const TARGET_COMMIT = `oid ... on Commit {
        ${WHOLE_TREE}
        kept: file(path: $folder) { object { oid ... on Tree { ${levelsBelow(KEPT_LEVELS, true)} } } }
      }`;

export interface TargetNode {
  readonly oid: string;
  readonly tree?: ObjectNode | null;
  readonly kept?: { readonly object: ObjectNode | null } | null;
}

/** @param kilobytes how large the repository is; undefined: nobody said it */
export function fitsIntoAQuery(kilobytes: number | undefined): boolean {
  return kilobytes !== undefined && kilobytes <= LARGEST;
}

/** What an answer showed of the trees of a head and its target. */
export function objectsIn(
  head: Sha,
  commit: { readonly tree?: ObjectNode | null } | null | undefined,
  target: TargetNode | null | undefined,
): readonly CommitListing[] {
  const tip = parseSha(target?.oid);
  return [
    ...(commit?.tree ? [commitListing(head, commit.tree, [])] : []),
    ...(tip !== undefined && target?.tree ? [commitListing(tip, target.tree, [target.kept?.object])] : []),
  ];
}
