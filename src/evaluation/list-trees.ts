import { TRY_AGAIN, type UnreadableInput, unreadFolders } from '../gates/reading.ts';
import type { Trees } from '../gates/subject.ts';
import type { Sha } from '../ids.ts';
import type { ObjectSource, Tree, TreeEntry } from '../objects.ts';
import { code, prose } from '../prose.ts';

/** The trees of a change as far as they were listed, and a way to list what was looked for beyond that. */
export interface ListedTrees {
  readonly trees: Trees;
  /** Folders that could not be listed. */
  readonly shortfalls: readonly UnreadableInput[];
  /**
   * Looks up the paths that were asked of `trees` since the last time although they had been left out, and adds them.
   * Undefined: nothing was, what was judged by these trees stands. Else it must be judged again, and what is returned could not be listed.
   */
  complete(): Promise<readonly UnreadableInput[] | undefined>;
}

/**
 * Lists what differs between merge base and head, and of each commit what is in `keep`: the cost follows the change.
 *
 * A document can name any file of the repository, which nobody knows before it is read. So the trees note what they
 * are asked for and do not know.
 */
export async function listTrees(
  { base, mergeBase, head }: { readonly base: Sha; readonly mergeBase: Sha; readonly head: Sha },
  keep: readonly string[],
  source: ObjectSource,
): Promise<ListedTrees> {
  const compared = [...new Set([mergeBase, head])];
  // What the target branch did since the change began is no difference of the change.
  const alone = compared.includes(base) ? [] : [base];
  const waves = await Promise.all(
    [compared, alone].map((commits) => (commits.length === 0 ? undefined : source.trees(commits, keep))),
  );
  const listed = (commit: Sha): Tree =>
    waves.map((wave) => wave?.get(commit)).find((found) => found !== undefined) ?? unanswered(commit);
  const noted = new Map<Sha, NotedTree>();
  for (const commit of [...compared, ...alone]) {
    const other = commit === mergeBase ? head : mergeBase;
    noted.set(commit, notedTree(asInOther(listed(commit), listed(other))));
  }
  const at = (commit: Sha): Tree => noted.get(commit)?.tree ?? unanswered(commit);
  return {
    trees: { base: at(base), mergeBase: at(mergeBase), head: at(head) },
    shortfalls: [...noted.keys()].flatMap((commit) => unreadFolders(at(commit))),
    async complete() {
      const open = [...noted.values()].filter(({ entries }) => entries.missed.size > 0);
      if (open.length === 0) return undefined;
      return (await Promise.all(open.map((one) => lookUp(one, source)))).flat();
    },
  };
}

function unanswered(commit: Sha): Tree {
  return { commit, entries: new Map(), unread: [{ path: '', because: 'no answer' }] };
}

/**
 * A tree with what another one has in the folders that could not be listed: nobody knows what is there, and to call it
 * deleted or new would be false. That it could not be listed fails by itself.
 */
function asInOther(tree: Tree, other: Tree): Tree {
  if (tree.unread.length === 0) return tree;
  const unknown = (path: string) =>
    tree.unread.some(({ path: folder }) => folder === '' || path === folder || path.startsWith(`${folder}/`));
  const more = [...other.entries].filter(([path]) => !tree.entries.has(path) && unknown(path));
  return { ...tree, entries: new Map([...tree.entries, ...more]) };
}

interface NotedTree {
  readonly tree: Tree;
  readonly entries: NotedEntries;
}

function notedTree(tree: Tree): NotedTree {
  const entries = new NotedEntries(tree.entries, tree.leftOut);
  return { tree: { ...tree, entries }, entries };
}

async function lookUp(
  { tree, entries }: NotedTree,
  source: ObjectSource,
): Promise<readonly UnreadableInput[]> {
  const missed = [...entries.missed];
  const found = await source.entries(tree.commit, missed);
  entries.lookedUp(missed, found);
  if (found !== undefined) return [];
  const at = code(tree.commit.slice(0, 7));
  const message = prose`${code(missed[0] ?? '')} could not be looked up at ${at}, which a document names`;
  return [{ code: 'unread.folder', message, remedy: TRY_AGAIN }];
}

/** The entries of a tree, with a note of every path that was asked for and had been left out. */
class NotedEntries extends Map<string, TreeEntry> {
  readonly missed = new Set<string>();
  readonly #known = new Set<string>();
  readonly #leftOut: (path: string) => boolean;

  constructor(entries: ReadonlyMap<string, TreeEntry>, leftOut: Tree['leftOut']) {
    super();
    this.#leftOut = leftOut ?? (() => false);
    for (const [path, entry] of entries) this.set(path, entry);
  }

  override get(path: string): TreeEntry | undefined {
    const found = super.get(path);
    if (found === undefined) this.#note(path);
    return found;
  }

  override has(path: string): boolean {
    const found = super.has(path);
    if (!found) this.#note(path);
    return found;
  }

  lookedUp(paths: readonly string[], found: ReadonlyMap<string, TreeEntry> | undefined): void {
    for (const path of paths) this.#known.add(path);
    for (const [path, entry] of found ?? []) this.set(path, entry);
    this.missed.clear();
  }

  #note(path: string): void {
    if (!this.#known.has(path) && this.#leftOut(path)) this.missed.add(path);
  }
}
