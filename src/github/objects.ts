import { parseSha, type Sha } from '../ids.ts';
import { isLink, type ObjectSource, type Tree, type TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { onceEach } from '../once.ts';
import {
  entryMode,
  type FolderItem,
  type FolderListing,
  type FolderPlace,
  type ListFolders,
  walkTrees,
} from '../tree-walk.ts';
import { blobReader } from './blobs.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { committersOnGitHub } from './committers.ts';
import { inTurns } from './in-turns.ts';
import { entryReader, folderReader, KnownTrees } from './known-trees.ts';
import type { CommitListing } from './tree-query.ts';

/** Folders asked for at the same time: a query of GraphQL, and requests that the client sends 32 at a time. */
const AT_ONCE = 100;

/** More folders than this at one level, two queries: then whole trees, a request each, cost less. */
const MOST_FOLDERS = 100;

/** Git objects of a repository on GitHub. */
export interface GitHubObjects extends ObjectSource {
  /** Takes in what a query for something else brought: it is not asked for again. */
  learn(found: readonly CommitListing[]): void;
}

/**
 * Git objects: what is expected or asked for by path through GraphQL, many at a time; all else, and what GraphQL does
 * not answer, through `git/trees` and `git/blobs`. Nothing is asked for twice in a run.
 */
export function gitHubObjects(client: Client, repo: Repo): GitHubObjects {
  const blobs = blobReader(client, repo);
  const known = new KnownTrees(client, repo, blobs);
  const lookedUp = entryReader(client, repo);
  const together = onceEach(folderReader(client, repo));
  const request = onceEach((key: string) => {
    const [sha = '', levels] = key.split(' ');
    return listTree(client, repo, sha, levels === 'all');
  });
  const listedWhole = new Map<Sha, Promise<ListingAnswer>>();
  const listing = async (sha: Sha, levels: 'one' | 'all'): Promise<FolderListing> => {
    const items = known.folder(sha);
    if (items !== undefined) return { ok: true, items, extent: 'level' };
    const level = levels === 'one' ? await together(sha) : undefined;
    if (level !== undefined) return { ok: true, items: level, extent: 'level' };
    const listed = await request(`${sha} ${levels}`);
    // Too much for one answer: then level by level.
    return levels === 'all' && !listed.ok && listed.truncated ? request(`${sha} one`) : listed;
  };
  const list: ListFolders = async (places) => {
    const wanted = places.flatMap(({ shas, names }) =>
      shas.flatMap((sha) => (sha === undefined ? [] : [{ sha, levels: levelsOf(names) }])),
    );
    const found = (await inTurns(wanted, AT_ONCE, ({ sha, levels }) => listing(sha, levels))).values();
    return places.map(({ shas }) => shas.map((sha) => (sha === undefined ? undefined : found.next().value)));
  };
  const walk = async (commits: readonly Sha[], keep: readonly string[]): Promise<readonly Tree[]> => {
    await known.arrived();
    const expected = commits.every((commit) => known.folder(commit) !== undefined);
    const trees = await walkTrees(commits, keep, list, expected ? undefined : MOST_FOLDERS);
    if (trees !== 'too-many') return trees;
    const whole = await Promise.all(commits.map((commit) => request(`${commit} all`)));
    const kept = whole.every(({ ok }) => ok) ? [''] : keep;
    const again = await walkTrees(commits, kept, list);
    return again === 'too-many' ? [] : again;
  };
  const walkTo = async (commit: Sha, paths: readonly string[]) => {
    const [tree] = await walk([commit], paths);
    if (tree === undefined || tree.unread.length > 0) return undefined;
    return new Map(paths.flatMap((path) => entryAt(path, tree.entries.get(path))));
  };

  return {
    learn: (found) => {
      for (const one of found) known.learn(one);
    },
    expect: (what) => known.expect(what),
    history: (tip, places, since) => committersOnGitHub(client, repo, { tip, places, since }),
    async trees(commits, keep) {
      const [first, ...others] = new Set(commits);
      // Compared with a commit that is listed by levels every folder of it would look like another one.
      const all = first === undefined || others.length > 0 ? undefined : await listedWhole.get(first);
      if (first !== undefined && all?.ok === true) {
        const trees = await walkTrees([first], keep, async (places) => places.map(() => [all]));
        if (trees !== 'too-many') return new Map(trees.map((tree) => [tree.commit, tree]));
      }
      const trees = await walk([...new Set(commits)], keep);
      return new Map(trees.map((tree) => [tree.commit, tree]));
    },
    async entries(commit, paths) {
      if (paths.length === 0) return new Map();
      await known.arrived();
      const there = known.entries(commit, paths);
      if (there !== undefined)
        return new Map(paths.flatMap((path) => entryAt(path, there.get(path) ?? undefined)));
      return lookedUp(commit, paths).catch(() => walkTo(commit, paths));
    },
    async blobs(shas) {
      await known.arrived();
      return blobs.read(shas);
    },
    // One request for the whole tree, where it did not come along with the head; one too large for it is not looked through: what of it the change touches is listed anyway.
    async links(commit) {
      const there = known.below(commit, '');
      if (there !== undefined) return there.filter(({ mode }) => isLink(mode));
      const asked = request(`${commit} all`);
      listedWhole.set(commit, asked);
      const all = await asked;
      if (!all.ok) return [];
      return all.items.flatMap(({ name, mode, sha }): readonly TreeEntry[] =>
        mode !== 'folder' && isLink(mode) ? [{ path: name, mode, sha }] : [],
      );
    },
  };
}

function entryAt(path: string, entry: TreeEntry | undefined): readonly (readonly [string, TreeEntry])[] {
  return entry === undefined ? [] : [[path, entry]];
}

/** Of a folder that is kept as a whole every level is asked for at once. */
function levelsOf(names: FolderPlace['names']): 'one' | 'all' {
  return names === 'all' ? 'all' : 'one';
}

type ListingAnswer =
  | Extract<FolderListing, { readonly ok: true }>
  | { readonly ok: false; readonly because: string; readonly truncated: boolean };

async function listTree(client: Client, repo: Repo, sha: string, all: boolean): Promise<ListingAnswer> {
  try {
    const { data } = await client.rest.git.getTree({
      ...repo,
      tree_sha: sha,
      ...omitUndefined({ recursive: all ? '1' : undefined }),
    });
    const items = data.tree.flatMap(({ path, mode, sha: id, size }): FolderItem[] => {
      const parsed = parseSha(id);
      if (parsed === undefined || path === undefined || mode === undefined) return [];
      const item = { name: path, mode: entryMode(mode) ?? 'folder', sha: parsed } as const;
      return [size === undefined ? item : { ...item, size }];
    });
    if (data.truncated || items.length !== data.tree.length)
      return { ok: false, because: 'it holds too many files', truncated: true };
    return { ok: true, items, extent: all ? 'all' : 'level' };
  } catch (error) {
    return { ok: false, because: apiError(error, 'list it', 'contents: read').message, truncated: false };
  }
}
