import type { ChangeCommit } from '../approval/people.ts';
import { isApprovalFile } from '../approval/signed/approval-path.ts';
import { diffTrees } from '../change/diff.ts';
import type { Login } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { isSignatureFile } from '../policy/signatures.ts';

/** Of a person with more commits than this nobody looks whether they only bring in approvals. */
const MAX_COMMITS = 10;

/**
 * People who only bring in approvals. Anyone who commits their own approval wrote nothing of what it approves; one
 * commit that touches anything else, and they did.
 */
export async function carriersOf(
  approvers: ReadonlySet<Login>,
  { policy, commits }: { readonly policy: Policy; readonly commits: readonly ChangeCommit[] },
  source: ObjectSource,
): Promise<ReadonlySet<Login>> {
  const carriers = new Set<Login>();
  await Promise.all(
    [...approvers].map(async (login) => {
      const own = commits.filter(({ people }) => people.includes(login));
      if (own.length === 0 || own.length > MAX_COMMITS) return;
      const only = await Promise.all(own.map((commit) => onlyApprovals(commit, policy.systems, source)));
      if (only.every((yes) => yes)) carriers.add(login);
    }),
  );
  return carriers;
}

async function onlyApprovals(commit: ChangeCommit, systems: string, source: ObjectSource): Promise<boolean> {
  const [parent, ...others] = commit.parents;
  // A merge made by hand can carry anything.
  if (parent === undefined || others.length > 0) return false;
  const trees = await source.trees([parent, commit.sha], []);
  const [before, after] = [trees.get(parent), trees.get(commit.sha)];
  if (before === undefined || after === undefined || before.unread.length + after.unread.length > 0)
    return false;
  const isSigned = (path: string) => isApprovalFile(path, systems) || isSignatureFile(path);
  return diffTrees(before, after).every(
    ({ path, previousPath }) => isSigned(path) && isSigned(previousPath ?? path),
  );
}
