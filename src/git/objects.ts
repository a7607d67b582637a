import { parseSha, type Sha } from '../ids.ts';
import {
  type Blob,
  type EntryMode,
  type ObjectSource,
  type Tree,
  type TreeEntry,
  tooLarge,
} from '../objects.ts';
import { CatFile } from './cat-file.ts';
import { git } from './run.ts';

/** GitHub refuses larger blobs too: both sources give the same answer. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;
const MODES: ReadonlySet<string> = new Set<EntryMode>(['100644', '100755', '120000', '160000']);

/** Trees and blobs of a local repository, through one git process a tree and one for all blobs. */
export function gitObjects(directory: string): ObjectSource {
  const cat = new CatFile(directory);
  const trees = new Map<Sha, Promise<Tree>>();
  const list = (commit: Sha): Promise<Tree> => {
    const known = trees.get(commit);
    if (known !== undefined) return known;
    const fresh = listTree(directory, commit);
    trees.set(commit, fresh);
    return fresh;
  };
  return {
    async trees(commits) {
      const listed = await Promise.all([...new Set(commits)].map(list));
      return new Map(listed.map((tree) => [tree.commit, tree]));
    },
    async entries(commit, paths) {
      if (paths.length === 0) return new Map();
      const tree = await list(commit);
      if (tree.unread.length > 0) return undefined;
      return new Map(
        paths.flatMap((path) => {
          const entry = tree.entries.get(path);
          return entry === undefined ? [] : [[path, entry] as const];
        }),
      );
    },
    blobs: (shas, maxBytes = MAX_BLOB_BYTES) =>
      readBlobs(cat, [...new Set(shas)], Math.min(maxBytes, MAX_BLOB_BYTES)),
  };
}

async function listTree(directory: string, commit: Sha): Promise<Tree> {
  const answer = await git(directory, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  const entries = new Map<string, TreeEntry>();
  if (answer.code !== 0) {
    return {
      commit,
      entries,
      unread: [{ path: '', because: answer.stderr.trim().split('\n')[0] ?? 'git failed' }],
    };
  }
  for (const record of answer.stdout.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t');
    const [mode = '', , id] = record.slice(0, Math.max(tab, 0)).split(' ');
    const sha = parseSha(id);
    if (sha === undefined || !isMode(mode)) continue;
    const path = distinct(record.slice(tab + 1), entries);
    entries.set(path, { path, mode, sha });
  }
  return { commit, entries, unread: [] };
}

function isMode(mode: string): mode is EntryMode {
  return MODES.has(mode);
}

/** Two names that are not UTF-8 can decode to one text; the second is kept apart, so that nothing is unseen. */
function distinct(path: string, entries: ReadonlyMap<string, TreeEntry>): string {
  let name = path;
  for (let copy = 2; entries.has(name); copy += 1) name = `${path}\ufffd${copy}`;
  return name;
}

async function readBlobs(
  cat: CatFile,
  shas: readonly Sha[],
  maxBytes: number,
): Promise<ReadonlyMap<Sha, Blob>> {
  const blobs = new Map<Sha, Blob>();
  const known = await cat.info(shas);
  const small = shas.filter((sha, index) => {
    const { type, size = 0 } = known[index] ?? {};
    if (type === 'blob' && size <= maxBytes) return true;
    blobs.set(sha, type === 'blob' ? tooLarge(maxBytes) : MISSING);
    return false;
  });
  const read = await cat.contents(small);
  for (const [index, sha] of small.entries()) {
    const bytes = read[index]?.bytes;
    blobs.set(sha, bytes === undefined ? UNREADABLE : { state: 'read', bytes });
  }
  return blobs;
}

const MISSING: Blob = { state: 'unreadable', because: 'it is not in this clone (partial clone?)' };
const UNREADABLE: Blob = { state: 'unreadable', because: 'git could not read it' };
