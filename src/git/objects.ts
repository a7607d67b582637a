import { parseSha, type Sha } from '../ids.ts';
import {
  type Blob,
  type EntryMode,
  type ObjectSource,
  type Tree,
  type TreeEntry,
  tooLarge,
} from '../objects.ts';
import { git } from './run.ts';

/** GitHub refuses larger blobs too: both sources give the same answer. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;
const MODES: ReadonlySet<string> = new Set<EntryMode>(['100644', '100755', '120000', '160000']);

/** Trees and blobs of a local repository, through one git process a tree and one for all blobs. */
export function gitObjects(directory: string): ObjectSource {
  return {
    async trees(commits) {
      const listed = await Promise.all([...new Set(commits)].map((commit) => listTree(directory, commit)));
      return new Map(listed.map((tree) => [tree.commit, tree]));
    },
    async entries(commit, paths) {
      if (paths.length === 0) return new Map();
      const tree = await listTree(directory, commit);
      if (tree.unread.length > 0) return undefined;
      return new Map(
        paths.flatMap((path) => {
          const entry = tree.entries.get(path);
          return entry === undefined ? [] : [[path, entry] as const];
        }),
      );
    },
    blobs: (shas, maxBytes = MAX_BLOB_BYTES) =>
      readBlobs(directory, [...new Set(shas)], Math.min(maxBytes, MAX_BLOB_BYTES)),
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
  directory: string,
  shas: readonly Sha[],
  maxBytes: number,
): Promise<ReadonlyMap<Sha, Blob>> {
  const blobs = new Map<Sha, Blob>();
  if (shas.length === 0) return blobs;
  const small = await sizes(directory, shas, maxBytes, blobs);
  const answer = await git(directory, ['cat-file', '--batch'], small.map((sha) => `${sha}\n`).join(''));
  let offset = 0;
  for (const sha of small) {
    const end = answer.stdout.indexOf(10, offset);
    const [, type, size] = answer.stdout.subarray(offset, Math.max(end, offset)).toString('utf8').split(' ');
    const length = Number(size);
    if (end === -1 || type !== 'blob' || !Number.isInteger(length)) {
      blobs.set(sha, { state: 'unreadable', because: 'git could not read it' });
      offset = end === -1 ? offset : end + 1;
      continue;
    }
    blobs.set(sha, {
      state: 'read',
      bytes: new Uint8Array(answer.stdout.subarray(end + 1, end + 1 + length)),
    });
    offset = end + 1 + length + 1;
  }
  return blobs;
}

const MISSING: Blob = { state: 'unreadable', because: 'it is not in this clone (partial clone?)' };

/** The blobs worth reading; what is missing (a partial clone) or too large is answered in `blobs` at once. */
async function sizes(
  directory: string,
  shas: readonly Sha[],
  maxBytes: number,
  blobs: Map<Sha, Blob>,
): Promise<readonly Sha[]> {
  const answer = await git(directory, ['cat-file', '--batch-check'], shas.map((sha) => `${sha}\n`).join(''));
  const lines = answer.stdout.toString('utf8').split('\n');
  return shas.filter((sha, index) => {
    const [, type, size] = (lines[index] ?? '').split(' ');
    if (type === 'blob' && Number(size) <= maxBytes) return true;
    blobs.set(sha, type === 'blob' ? tooLarge(maxBytes) : MISSING);
    return false;
  });
}
