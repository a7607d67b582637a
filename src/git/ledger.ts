import { AimsError } from '../errors.ts';
import { RECORDS } from '../evidence/chain.ts';
import type { LedgerFile } from '../evidence/reader.ts';
import { parseSha, type Sha } from '../ids.ts';
import { openRepository, type Repository } from './repository.ts';
import { git } from './run.ts';

/** Records read at once. The next ones are read while these are looked at; more are never held. */
const BATCH = 250;

interface Entry {
  readonly path: string;
  readonly kind: string;
  readonly sha: Sha;
}

/**
 * The records on a branch of a clone, bare or not, in the order of their paths, a folder of at most a thousand at a
 * time: memory stays flat however long the ledger is.
 */
export async function* ledgerFiles(directory: string, branch: string): AsyncGenerator<LedgerFile> {
  const repository = await openRepository(directory);
  const commit = await resolveBranch(branch, (revision) => repository.resolve(revision));
  for (const { path, kind, sha } of await list(directory, commit, RECORDS)) {
    if (kind !== 'tree') yield { path, bytes: new Uint8Array() };
    else yield* folder(await list(directory, commit, `${path}/`, sha), repository);
  }
}

async function* folder(entries: readonly Entry[], repository: Repository): AsyncGenerator<LedgerFile> {
  const parts = Array.from({ length: Math.ceil(entries.length / BATCH) }, (_, index) =>
    entries.slice(index * BATCH, (index + 1) * BATCH),
  );
  let ahead = read(parts[0] ?? [], repository);
  for (const [index] of parts.entries()) {
    const files = await ahead;
    ahead = read(parts[index + 1] ?? [], repository);
    // Whoever stops reading never asks for it: then its failure is nobody's.
    ahead.catch(() => undefined);
    yield* files;
  }
}

async function read(entries: readonly Entry[], { objects }: Repository): Promise<readonly LedgerFile[]> {
  const blobs = await objects.blobs(entries.flatMap(({ kind, sha }) => (kind === 'blob' ? [sha] : [])));
  return entries.map(({ path, kind, sha }) => {
    // Nothing but files belongs here: read as an empty one, it is found to be no record.
    if (kind !== 'blob') return { path, bytes: new Uint8Array() };
    const blob = blobs.get(sha);
    if (blob?.state === 'read') return { path, bytes: blob.bytes };
    throw new AimsError('ledger-broken', `${path} cannot be read`, 'fetch the branch again');
  });
}

/** What lies right under a folder of `commit`, sorted: `prefix` ends with a slash, `tree` is the folder when known. */
async function list(directory: string, commit: Sha, prefix: string, tree?: Sha): Promise<readonly Entry[]> {
  const answer = await git(directory, ['ls-tree', '-z', '--full-tree', tree ?? `${commit}:${prefix}`]);
  if (answer.code !== 0) {
    const hint = 'give the branch of a ledger with --branch, or fetch it again';
    throw new AimsError('ledger-broken', `there are no records in ${commit.slice(0, 7)}`, hint);
  }
  const entries = answer.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((record): readonly Entry[] => {
      const tab = record.indexOf('\t');
      const [, kind = '', id] = record.slice(0, Math.max(tab, 0)).split(' ');
      const sha = parseSha(id);
      return sha === undefined ? [] : [{ path: prefix + record.slice(tab + 1), kind, sha }];
    });
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A clone has the branch of its own, or as it was fetched. */
async function resolveBranch(branch: string, resolve: (revision: string) => Promise<Sha>): Promise<Sha> {
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
