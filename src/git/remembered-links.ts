import { createHash } from 'node:crypto';
import { lstat, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseSha, type Sha } from '../ids.ts';
import { isLink, type Tree, type TreeEntry } from '../objects.ts';
import { privateFolder } from '../private-folder.ts';

/** Links and submodules of a whole tree. */
export interface TreeLinks {
  readonly links: readonly TreeEntry[];
  /** Folders that were looked through. */
  readonly folders: number;
  /** Each of them could be read. */
  readonly complete: boolean;
}

/** How links are found without a memory. */
export interface LinkReader {
  /** Looks through a whole tree. */
  readonly all: (commit: Sha) => Promise<TreeLinks>;
  /** The trees of two commits as far as they differ; undefined: they cannot be compared. */
  readonly compare: (commits: readonly [Sha, Sha]) => Promise<readonly [Tree, Tree] | undefined>;
}

/** Trees with fewer folders are looked through sooner than a file is worth. */
const MANY_FOLDERS = 2000;
/** Larger files are not kept, and not read. */
const MOST_BYTES = 2_000_000;

interface Remembered {
  readonly commit: Sha;
  readonly links: readonly TreeEntry[];
}

/**
 * The links of `commit`, sorted by path. Of a large repository those of one commit are remembered: an id says all that is
 * in a commit, so they stay true, and of the next commit only what differs is looked at. A memory that is missing, broken,
 * or of an incomplete clone changes no answer.
 */
export async function linksWithMemory(
  directory: string,
  commit: Sha,
  reader: LinkReader,
): Promise<readonly TreeEntry[]> {
  const file = memoryFile(directory);
  const known = file === undefined ? undefined : await recall(file);
  if (known?.commit === commit) return known.links;
  const moved = known === undefined ? undefined : await movedTo(commit, known, reader);
  const found = moved === undefined ? await reader.all(commit) : undefined;
  const links = sorted(moved ?? found?.links ?? []);
  const worth = found === undefined || (found.complete && found.folders >= MANY_FOLDERS);
  if (file !== undefined && worth) await remember(file, { commit, links });
  return links;
}

async function movedTo(
  commit: Sha,
  known: Remembered,
  { compare }: LinkReader,
): Promise<readonly TreeEntry[] | undefined> {
  const [before, after] = (await compare([known.commit, commit])) ?? [];
  if (before === undefined || after === undefined) return undefined;
  if (before.unread.length > 0 || after.unread.length > 0) return undefined;
  const paths = [...before.entries.keys(), ...after.entries.keys(), ...known.links.map(({ path }) => path)];
  // Two names that are not UTF-8 may read alike.
  if (paths.some((path) => path.includes('\ufffd'))) return undefined;
  const kept = known.links.filter(({ path }) => !before.entries.has(path));
  return [...kept, ...[...after.entries.values()].filter(({ mode }) => isLink(mode))];
}

function sorted(links: readonly TreeEntry[]): readonly TreeEntry[] {
  return [...links].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The file that links are remembered in: it decides which links are seen. */
function memoryFile(directory: string): string | undefined {
  const folder = privateFolder('links');
  const name = createHash('sha256').update(resolve(directory)).digest('hex');
  return folder === undefined ? undefined : join(folder, `${name}.json`);
}

async function recall(file: string): Promise<Remembered | undefined> {
  try {
    const found = await lstat(file);
    if (!found.isFile() || found.uid !== process.getuid?.() || found.size > MOST_BYTES) return undefined;
    const stored: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(stored)) return undefined;
    const [id, ...rows] = stored as readonly unknown[];
    const commit = parseSha(typeof id === 'string' ? id : undefined);
    const links = rows.map(entryOf);
    const read = links.filter((entry) => entry !== undefined);
    return commit === undefined || read.length !== links.length ? undefined : { commit, links: read };
  } catch {
    return undefined;
  }
}

function entryOf(row: unknown): TreeEntry | undefined {
  if (!Array.isArray(row)) return undefined;
  const [path, mode, id] = row as readonly unknown[];
  const sha = parseSha(typeof id === 'string' ? id : undefined);
  if (typeof path !== 'string' || (mode !== '120000' && mode !== '160000') || sha === undefined)
    return undefined;
  return { path, mode, sha };
}

async function remember(file: string, { commit, links }: Remembered): Promise<void> {
  const text = JSON.stringify([commit, ...links.map(({ path, mode, sha }) => [path, mode, sha])]);
  if (Buffer.byteLength(text) > MOST_BYTES) return;
  try {
    const fresh = `${file}.${process.pid}`;
    await writeFile(fresh, text, { mode: 0o600 });
    await rename(fresh, file);
  } catch {
    // It only saves time.
  }
}
