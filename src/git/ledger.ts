import { AimsError } from '../errors.ts';
import type { LedgerFile } from '../evidence/reader.ts';
import { RECORDS } from '../evidence/record-path.ts';
import type { Sha } from '../ids.ts';
import type { FolderItem } from '../tree-walk.ts';
import { type CatAnswer, CatFile } from './cat-file.ts';
import { openRepository, type Repository } from './repository.ts';
import { treeItems } from './tree-object.ts';

/** Records read at once. The next ones are read while these are looked at; more are never held. */
const BATCH = 250;
/** Nor more bytes of them, whatever somebody put there. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Larger than any record; a file that fills the memory is not read. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** What stands on the branch where a record is expected. */
export interface RecordEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
  readonly sha: Sha;
}

/**
 * The records on a branch of a clone, bare or not, in the order of their paths, a folder of at most a thousand at a
 * time: memory stays flat however long the ledger is.
 */
export async function* ledgerFiles(directory: string, branch: string): AsyncGenerator<LedgerFile> {
  const repository = await openRepository(directory);
  yield* recordsAt(directory, await resolveBranch(branch, repository));
}

/**
 * The same at a commit of that branch.
 *
 * @param wanted by its path; what is not wanted is not read
 */
export async function* recordsAt(
  directory: string,
  commit: Sha,
  wanted: (path: string) => boolean = () => true,
): AsyncGenerator<LedgerFile> {
  const cat = new CatFile(directory);
  for (const folder of await recordFolders(cat, commit)) {
    const entries = await entriesOfFolder(cat, folder);
    yield* recordFiles(
      entries.filter(({ path }) => wanted(path)),
      cat,
    );
  }
}

/** What stands right under `records/` at a commit: in a ledger nothing but folders. */
export async function recordFolders(cat: CatFile, commit: Sha): Promise<readonly RecordEntry[]> {
  const [top] = await cat.info([`${commit}:${RECORDS}`]);
  if (top?.state === 'found') return list(cat, top.sha, RECORDS);
  const hint = 'give the branch of a ledger with --branch';
  throw new AimsError('ledger-broken', `there are no records at ${commit.slice(0, 12)}`, hint);
}

/** What stands in one of these folders. */
export async function entriesOfFolder(cat: CatFile, folder: RecordEntry): Promise<readonly RecordEntry[]> {
  if (folder.kind === 'folder') return list(cat, folder.sha, `${folder.path}/`);
  // Nothing but folders belongs there: read as an empty file, it is found to be no record.
  return [{ ...folder, kind: 'other' }];
}

const NOTHING = new Uint8Array();

/** What stands at `entries`, in their order: what is no file, or larger than any record, as an empty one. */
export async function* recordFiles(
  entries: readonly RecordEntry[],
  cat: CatFile,
): AsyncGenerator<LedgerFile> {
  const parts = batches(entries, cat);
  const next = async (): Promise<readonly LedgerFile[] | undefined> => {
    const part = await parts.next();
    return part.done === true ? undefined : read(part.value, cat);
  };
  let ahead = next();
  for (let files = await ahead; files !== undefined; files = await ahead) {
    ahead = next();
    // Anyone who stops reading never asks for it: then its failure is nobody's.
    ahead.catch(() => undefined);
    yield* files;
  }
}

/** A file, and how many bytes of it are to be read; `undefined`: it is no record. */
interface SizedEntry {
  readonly entry: RecordEntry;
  readonly size: number | undefined;
}

async function* batches(
  entries: readonly RecordEntry[],
  cat: CatFile,
): AsyncGenerator<readonly SizedEntry[]> {
  for (let from = 0; from < entries.length; from += BATCH) {
    const part = entries.slice(from, from + BATCH);
    const known = await cat.info(part.map(({ sha }) => sha));
    const sized = part.map((entry, index): SizedEntry => {
      if (entry.kind !== 'file') return { entry, size: undefined };
      const { type, size } = requireFound(known[index], entry.path);
      return { entry, size: type === 'blob' && size <= MAX_RECORD_BYTES ? size : undefined };
    });
    yield* inBatches(sized, ({ size = 0 }) => size);
  }
}

/** `all` in parts of at most `BATCH_BYTES`, or of one. */
export function* inBatches<One>(
  all: readonly One[],
  sizeOf: (one: One) => number,
): Generator<readonly One[]> {
  let part: One[] = [];
  let bytes = 0;
  for (const one of all) {
    if (part.length > 0 && bytes + sizeOf(one) > BATCH_BYTES) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(one);
    bytes += sizeOf(one);
  }
  if (part.length > 0) yield part;
}

async function read(part: readonly SizedEntry[], cat: CatFile): Promise<readonly LedgerFile[]> {
  const wanted = part.flatMap(({ entry, size }) => (size === undefined ? [] : [entry.sha]));
  const contents = (await cat.contents(wanted)).values();
  return part.map(({ entry: { path }, size }) => {
    if (size === undefined) return { path, bytes: NOTHING };
    return { path, bytes: requireFound(contents.next().value, path).bytes ?? NOTHING };
  });
}

function requireFound(answer: CatAnswer | undefined, what: string): CatAnswer & { readonly state: 'found' } {
  if (answer?.state === 'found') return answer;
  const because = answer?.because ?? 'git gave no answer';
  throw new AimsError('ledger-broken', `cannot read ${what}: ${because}`, 'fetch the branch again, in full');
}

/** What lies right under a folder, sorted by path; `prefix` ends with a slash. */
async function list(cat: CatFile, tree: Sha, prefix: string): Promise<readonly RecordEntry[]> {
  const [answer] = await cat.contents([tree]);
  const { bytes = Buffer.alloc(0) } = requireFound(answer, prefix);
  const items = treeItems(bytes, tree.length / 2);
  if (items === undefined)
    throw new AimsError('ledger-broken', `${prefix} is not a folder`, 'give --branch the branch of a ledger');
  return items
    .map(({ name, mode, sha }) => ({ path: prefix + name, kind: kindOf(mode), sha }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(mode: FolderItem['mode']): RecordEntry['kind'] {
  if (mode === 'folder') return 'folder';
  return mode === '100644' || mode === '100755' ? 'file' : 'other';
}

/**
 * The tip of a ledger's branch: a clone has one of its own, or as it was fetched. Of both the newer one counts: a branch that
 * was fetched once and never again hides what was recorded since.
 *
 * Throws `unknown-revision` when there is neither, `ledger-broken` when each holds what the other one lacks.
 */
export async function resolveBranch(
  branch: string,
  { find, mergeBase }: Pick<Repository, 'find' | 'mergeBase'>,
): Promise<Sha> {
  const own = await find(`refs/heads/${branch}`);
  const fetched = await find(`refs/remotes/origin/${branch}`);
  const tip = own ?? fetched;
  if (tip === undefined)
    throw new AimsError(
      'unknown-revision',
      `there is no branch ${branch}`,
      `run: git fetch origin ${branch}:${branch}`,
    );
  if (own === undefined || fetched === undefined || own === fetched) return tip;
  const shared = await mergeBase(own, fetched).catch((error: unknown) => {
    if (error instanceof AimsError && error.code === 'unknown-revision') return undefined;
    throw error;
  });
  if (shared === own) return fetched;
  if (shared === fetched) return own;
  throw new AimsError(
    'ledger-broken',
    `${branch} and origin/${branch} each hold what the other one lacks`,
    `compare them, and remove the one that is not the ledger: git branch -D ${branch}`,
  );
}
