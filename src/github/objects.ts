import { createHash } from 'node:crypto';
import { parseSha, type Sha } from '../ids.ts';
import type { Blob, EntryMode, ObjectSource, Tree, TreeEntry } from '../objects.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { inTurns } from './in-turns.ts';

/** Blobs asked for at the same time: enough to be one wave, below GitHub's limit of 100 open requests. */
const AT_ONCE = 32;

/** One level or all levels of a tree, as the API lists it. */
interface Listing {
  readonly items: readonly {
    readonly path: string;
    readonly mode: string;
    readonly sha: Sha;
    readonly size?: number;
  }[];
  readonly truncated: boolean;
}

type Listed =
  | { readonly ok: true; readonly listing: Listing }
  | { readonly ok: false; readonly because: string };

/** A folder to be listed: where it is, and which tree object it is. */
interface Folder {
  readonly path: string;
  readonly sha: Sha;
}

/** Git objects through `git/trees` and `git/blobs`. Nothing is asked for twice in a run. */
export function gitHubObjects(client: Client, repo: Repo): ObjectSource {
  const listings = new Map<string, Promise<Listed>>();
  const blobs = new Map<Sha, Promise<Blob>>();

  const list = (sha: Sha, recursive: boolean): Promise<Listed> => {
    const key = `${sha} ${recursive}`;
    const known = listings.get(key);
    if (known !== undefined) return known;
    const fresh = listTree(client, repo, sha, recursive);
    listings.set(key, fresh);
    return fresh;
  };
  const blob = (sha: Sha): Promise<Blob> => {
    const known = blobs.get(sha);
    if (known !== undefined) return known;
    const fresh = readBlob(client, repo, sha);
    blobs.set(sha, fresh);
    return fresh;
  };

  return {
    async trees(commits, keep) {
      const wanted = [...new Set(commits)];
      const whole = await Promise.all(wanted.map((commit) => list(commit, true)));
      const complete = whole.every((listed) => listed.ok && !listed.listing.truncated);
      const trees = complete
        ? wanted.map((commit, index) => treeOf(commit, whole[index]))
        : await walk(wanted, keep, list);
      return new Map(trees.map((tree) => [tree.commit, tree]));
    },
    async entries(commit, paths) {
      const whole = await list(commit, true);
      if (!whole.ok) return undefined;
      const tree = whole.listing.truncated
        ? (await walk([commit], paths, list, paths))[0]
        : treeOf(commit, whole);
      if (tree === undefined || tree.unread.length > 0) return undefined;
      return new Map(
        paths.flatMap((path) => {
          const entry = tree.entries.get(path);
          return entry === undefined ? [] : [[path, entry] as const];
        }),
      );
    },
    async blobs(shas) {
      const wanted = [...new Set(shas)];
      const read = await inTurns(wanted, AT_ONCE, blob);
      return new Map(
        wanted.map((sha, index) => [sha, read[index] ?? { state: 'unreadable', because: 'no answer' }]),
      );
    },
  };
}

async function listTree(client: Client, repo: Repo, sha: Sha, recursive: boolean): Promise<Listed> {
  try {
    const { data } = await client.rest.git.getTree({
      ...repo,
      tree_sha: sha,
      ...(recursive ? { recursive: '1' } : {}),
    });
    const items = data.tree.flatMap((item) => {
      const id = parseSha(item.sha);
      if (id === undefined || item.path === undefined || item.mode === undefined) return [];
      return [
        {
          path: item.path,
          mode: item.mode,
          sha: id,
          ...(item.size === undefined ? {} : { size: item.size }),
        },
      ];
    });
    return { ok: true, listing: { items, truncated: data.truncated || items.length !== data.tree.length } };
  } catch (error) {
    return { ok: false, because: apiError(error, 'list it', 'contents: read').message };
  }
}

function treeOf(commit: Sha, listed: Listed | undefined): Tree {
  const entries = new Map<string, TreeEntry>();
  if (listed?.ok !== true)
    return { commit, entries, unread: [{ path: '', because: listed?.because ?? 'no answer' }] };
  for (const item of listed.listing.items) addEntry(entries, '', item);
  return { commit, entries, unread: [] };
}

function addEntry(entries: Map<string, TreeEntry>, folder: string, item: Listing['items'][number]): void {
  if (!isFile(item.mode)) return;
  const path = folder === '' ? item.path : `${folder}/${item.path}`;
  entries.set(path, {
    path,
    mode: item.mode,
    sha: item.sha,
    ...(item.size === undefined ? {} : { size: item.size }),
  });
}

function isFile(mode: string): mode is EntryMode {
  return mode === '100644' || mode === '100755' || mode === '120000' || mode === '160000';
}

/**
 * Lists trees that are too large for one answer, level by level and all commits together: a folder that is the
 * same object in all of them holds no difference and is only opened when `keep` wants something in it.
 *
 * @param only open nothing but the way to these paths
 */
async function walk(
  commits: readonly Sha[],
  keep: readonly string[],
  list: (sha: Sha, recursive: boolean) => Promise<Listed>,
  only?: readonly string[],
): Promise<readonly Tree[]> {
  const trees = commits.map((commit) => ({
    commit,
    entries: new Map<string, TreeEntry>(),
    unread: [] as { path: string; because: string }[],
  }));
  let level: (readonly Folder[])[] = commits.map((sha) => [{ path: '', sha }]);
  while (level.some((folders) => folders.length > 0)) {
    const below = await Promise.all(
      trees.map(async (tree, index): Promise<Folder[]> => {
        const found = await inTurns(level[index] ?? [], AT_ONCE, async (folder) => ({
          folder,
          listed: await list(folder.sha, false),
        }));
        return found.flatMap(({ folder, listed }) => {
          if (!listed.ok || listed.listing.truncated) {
            tree.unread.push({
              path: folder.path,
              because: listed.ok ? 'it holds too many files' : listed.because,
            });
            return [];
          }
          for (const item of listed.listing.items) addEntry(tree.entries, folder.path, item);
          const folders = listed.listing.items.filter(({ mode }) => mode === '040000');
          return folders.map(({ path, sha }) => ({
            path: folder.path === '' ? path : `${folder.path}/${path}`,
            sha,
          }));
        });
      }),
    );
    const wanted = (folder: Folder): boolean =>
      only === undefined
        ? differs(folder, below) || onTheWay(folder.path, keep)
        : onTheWay(folder.path, only);
    level = below.map((folders) => folders.filter(wanted));
  }
  return trees;
}

function differs(folder: Folder, level: readonly (readonly Folder[])[]): boolean {
  return level.some(
    (folders) => !folders.some(({ path, sha }) => path === folder.path && sha === folder.sha),
  );
}

/** Whether `folder` leads to, is, or lies in one of `paths`; `''` is the root, in which everything lies. */
function onTheWay(folder: string, paths: readonly string[]): boolean {
  return paths.some(
    (path) =>
      path === '' || path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`),
  );
}

async function readBlob(client: Client, repo: Repo, sha: Sha): Promise<Blob> {
  try {
    const { data } = await client.rest.git.getBlob({ ...repo, file_sha: sha });
    const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
    if (blobId(bytes, sha) !== sha)
      return { state: 'unreadable', because: 'GitHub sent other bytes than the blob id says' };
    return { state: 'read', bytes };
  } catch (error) {
    return { state: 'unreadable', because: apiError(error, 'read it', 'contents: read').message };
  }
}

/** What git itself would call these bytes: SHA-1, or SHA-256 where the repository uses it. */
export function blobId(bytes: Uint8Array, like: Sha): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');
}
