import { AimsError } from '../errors.ts';
import { RECORDS } from '../evidence/chain.ts';
import type { LedgerFile } from '../evidence/reader.ts';
import { parseSha, type Sha } from '../ids.ts';
import { CatFile } from './cat-file.ts';
import { openRepository } from './repository.ts';
import { git } from './run.ts';

/** Records read at once. The next ones are read while these are looked at; more are never held. */
const BATCH = 250;
/** Larger than any record; a file that fills the memory is not read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;

interface Entry {
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
  yield* recordsAt(directory, await resolveBranch(branch, (revision) => repository.resolve(revision)));
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
  const answer = await git(directory, ['rev-parse', '--verify', '--quiet', `${commit}:${RECORDS}`]);
  const top = parseSha(answer.stdout.toString('utf8').trim());
  if (top === undefined) {
    const hint = 'give the branch of a ledger with --branch';
    throw new AimsError('ledger-broken', `there are no records at ${commit.slice(0, 12)}`, hint);
  }
  for (const { path, kind, sha } of await list(cat, top, RECORDS)) {
    if (kind === 'folder')
      yield* folder(
        (await list(cat, sha, `${path}/`)).filter((entry) => wanted(entry.path)),
        cat,
      );
    // Nothing but folders belongs here: read as an empty file, it is found to be no record.
    else if (wanted(path)) yield { path, bytes: NOTHING };
  }
}

const NOTHING = new Uint8Array();

async function* folder(entries: readonly Entry[], cat: CatFile): AsyncGenerator<LedgerFile> {
  const part = (index: number) => entries.slice(index * BATCH, (index + 1) * BATCH);
  let ahead = read(part(0), cat);
  for (let index = 0; index * BATCH < entries.length; index += 1) {
    const files = await ahead;
    ahead = read(part(index + 1), cat);
    // Whoever stops reading never asks for it: then its failure is nobody's.
    ahead.catch(() => undefined);
    yield* files;
  }
}

async function read(entries: readonly Entry[], cat: CatFile): Promise<readonly LedgerFile[]> {
  const shas = entries.map(({ sha }) => sha);
  const known = await cat.info(shas);
  const fits = (index: number): boolean => {
    const { type, size = 0 } = known[index] ?? {};
    return entries[index]?.kind === 'file' && type === 'blob' && size <= MAX_RECORD_BYTES;
  };
  const contents = await cat.contents(shas.filter((_, index) => fits(index)));
  const bytes = new Map(contents.map((answer, index) => [index, answer.bytes] as const));
  let next = 0;
  return entries.map(({ path, kind }, index) => {
    if (known[index]?.type === undefined && kind === 'file')
      throw new AimsError('ledger-broken', `${path} is not in this clone`, 'fetch the branch again, in full');
    if (!fits(index)) return { path, bytes: NOTHING };
    const found = bytes.get(next);
    next += 1;
    return { path, bytes: found ?? NOTHING };
  });
}

/** What lies right under a folder, sorted by path; `prefix` ends with a slash. */
async function list(cat: CatFile, tree: Sha, prefix: string): Promise<readonly Entry[]> {
  const [answer] = await cat.contents([tree]);
  if (answer?.type !== 'tree' || answer.bytes === undefined)
    throw new AimsError('ledger-broken', `${prefix} is not in this clone`, 'fetch the branch again, in full');
  const entries = parseTree(Buffer.from(answer.bytes), tree.length / 2);
  return entries
    .map(({ name, ...entry }) => ({ path: prefix + name, ...entry }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `MODE NAME\0ID`, one after the other; `idBytes` is 20, or 32 in a SHA-256 repository. */
function parseTree(
  bytes: Buffer,
  idBytes: number,
): readonly (Omit<Entry, 'path'> & { readonly name: string })[] {
  const entries: (Omit<Entry, 'path'> & { readonly name: string })[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [space, end] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    const sha = parseSha(bytes.subarray(end + 1, end + 1 + idBytes).toString('hex'));
    if (space < at || end < space || sha === undefined) break;
    const mode = bytes.subarray(at, space).toString('latin1');
    const kind = mode === '40000' ? 'folder' : mode.startsWith('100') ? 'file' : 'other';
    entries.push({ name: bytes.subarray(space + 1, end).toString('utf8'), kind, sha });
    at = end + 1 + idBytes;
  }
  return entries;
}

/** A clone has the branch of its own, or as it was fetched; throws `unknown-revision` when it has neither. */
export async function resolveBranch(
  branch: string,
  resolve: (revision: string) => Promise<Sha>,
): Promise<Sha> {
  for (const revision of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    const found = await resolve(revision).catch((error: unknown) => {
      if (error instanceof AimsError && error.code === 'unknown-revision') return undefined;
      throw error;
    });
    if (found !== undefined) return found;
  }
  throw new AimsError(
    'unknown-revision',
    `there is no branch ${branch}`,
    `run: git fetch origin ${branch}:${branch}`,
  );
}
