import type { BranchPush, DirectoryAnswer } from '../approval/directory.ts';
import type { ChangeCommit } from '../approval/people.ts';
import { isApprovalFile } from '../approval/signed/approval-path.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import type { Sha, SystemId } from '../ids.ts';
import type { ObjectSource, Tree, TreeEntry } from '../objects.ts';
import { prose } from '../prose.ts';

/** What a pull request was before it is what it is now. */
export interface Past {
  readonly commits: readonly ChangeCommit[];
  /** ISO 8601, UTC: pushes before it are another pull request's. */
  readonly openedAt?: string;
  /** Heads that a force push threw away, as GitHub's list of events tells. */
  readonly thrownAway: readonly Sha[];
  /** Absent: nobody can say what was pushed. */
  readonly pushes?: () => Promise<DirectoryAnswer<readonly BranchPush[]>>;
}

/** A file of some `approvals/` folder that a commit of the pull request had and its head has not. */
export interface RemovedFile {
  readonly system: SystemId;
  readonly entry: TreeEntry;
}

export interface RemovedRejections {
  readonly files: readonly RemovedFile[];
  readonly shortfalls: readonly UnreadableInput[];
}

/** Commits and heads that are looked at: a request each, and only where somebody may sign at all. */
const MOST = 100;

/**
 * What was filed in the pull request at any time and is gone from its head, whether a later commit deleted it or a force
 * push threw it away: anyone who writes the branch must not be able to unsay what somebody else signed.
 *
 * @param folders `approvals/` folder of each system that changes
 */
export async function removedRejections(
  past: Past,
  head: Tree,
  { folders, systems }: { readonly folders: ReadonlyMap<SystemId, string>; readonly systems: string },
  source: ObjectSource,
): Promise<RemovedRejections> {
  const heads = await headsOf(past);
  const commits = [...new Set([...past.commits.map(({ sha }) => sha), ...heads])].filter(
    (sha) => sha !== head.commit,
  );
  if (commits.length > MOST) return { files: [], shortfalls: [tooMany(commits.length)] };
  const keep = [...folders.values()];
  const trees = await Promise.all(
    commits.map(async (commit) => (await source.trees([commit], keep)).get(commit)),
  );
  const gone = trees.some((tree) => tree === undefined || tree.unread.length > 0);
  const files = trees.flatMap((tree) =>
    [...(tree?.entries.values() ?? [])].flatMap((entry) => systemOf(entry, folders, systems)),
  );
  const unique = new Map(
    files
      .filter(({ entry }) => head.entries.get(entry.path)?.sha !== entry.sha)
      .map((file) => [`${file.entry.path} ${file.entry.sha}`, file]),
  );
  return { files: [...unique.values()], shortfalls: gone ? [UNREAD] : [] };
}

function systemOf(
  entry: TreeEntry,
  folders: ReadonlyMap<SystemId, string>,
  systems: string,
): readonly RemovedFile[] {
  if (!isApprovalFile(entry.path, systems)) return [];
  const found = [...folders].find(([, folder]) => entry.path.startsWith(`${folder}/`));
  return found === undefined ? [] : [{ system: found[0], entry }];
}

/** Where the log of pushes may not be read, the list of events still has every force push. */
async function headsOf({ openedAt, thrownAway, pushes }: Past): Promise<readonly Sha[]> {
  const answer = await pushes?.();
  const own = (answer?.state === 'read' ? answer.value : []).filter(
    ({ at }) => openedAt === undefined || Date.parse(at) >= Date.parse(openedAt),
  );
  const heads = own.flatMap(({ before, after, forced }) => (forced ? [before ?? [], after].flat() : [after]));
  return [...thrownAway, ...heads];
}

function tooMany(count: number): UnreadableInput {
  return {
    code: 'unread.count',
    message: prose`the pull request has had ${count} commits, more than the ${MOST} in which a signed rejection is looked for`,
    remedy: prose`squash them and open a new pull request`,
  };
}

const UNREAD: UnreadableInput = {
  code: 'unread.signature',
  message: prose`a commit that this pull request had before cannot be read any more, so nobody knows whether a signed rejection was taken out with it`,
  remedy: prose`open a new pull request, and tell who signed about it`,
};
