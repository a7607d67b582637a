import { createHash } from 'node:crypto';
import { parseSha, type Sha } from '../ids.ts';
import type { Blob, ObjectSource, Tree } from '../objects.ts';
import {
  entryMode,
  type FolderItem,
  type ListFolders,
  type Listing,
  type Place,
  walkTrees,
} from '../tree-walk.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { inTurns } from './in-turns.ts';

/** Blobs asked for at the same time: enough to be one wave, below GitHub's limit of 100 open requests. */
const AT_ONCE = 32;

/** More folders than this at one level: then whole trees, a request each, cost less. */
const MOST_FOLDERS = 24;

/** Git objects through `git/trees` and `git/blobs`. Nothing is asked for twice in a run. */
export function gitHubObjects(client: Client, repo: Repo): ObjectSource {
  const request = memo((key: string) => {
    const [sha = '', levels] = key.split(' ');
    return listTree(client, repo, sha, levels === 'all');
  });
  const listing = async (sha: Sha, levels: 'one' | 'all'): Promise<Listing> => {
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
    const trees = await walkTrees(commits, keep, list, MOST_FOLDERS);
    if (trees !== 'too-many') return trees;
    const whole = await Promise.all(commits.map((commit) => request(`${commit} all`)));
    const kept = whole.every(({ ok }) => ok) ? [''] : keep;
    const again = await walkTrees(commits, kept, list);
    return again === 'too-many' ? [] : again;
  };
  const blob = memo((sha: Sha) => readBlob(client, repo, sha));

  return {
    async trees(commits, keep) {
      const trees = await walk([...new Set(commits)], keep);
      return new Map(trees.map((tree) => [tree.commit, tree]));
    },
    async entries(commit, paths) {
      if (paths.length === 0) return new Map();
      const [tree] = await walk([commit], paths);
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

/** Asks once for each key, however often it is asked. */
function memo<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** Of a folder that is kept as a whole every level is asked for at once. */
function levelsOf(names: Place['names']): 'one' | 'all' {
  return names === 'all' ? 'all' : 'one';
}

type Answer =
  | Extract<Listing, { readonly ok: true }>
  | { readonly ok: false; readonly because: string; readonly truncated: boolean };

async function listTree(client: Client, repo: Repo, sha: string, all: boolean): Promise<Answer> {
  try {
    const { data } = await client.rest.git.getTree({
      ...repo,
      tree_sha: sha,
      ...(all ? { recursive: '1' } : {}),
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
function blobId(bytes: Uint8Array, like: Sha): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');
}
