import { AimsError } from '../errors.ts';
import { RECORDS } from '../evidence/chain.ts';
import type { LedgerFile } from '../evidence/reader.ts';
import type { Sha } from '../ids.ts';
import { openRepository } from './repository.ts';

/** Records read at once: memory stays flat however long the ledger is. */
const BATCH = 500;

/** The records on a branch of a clone, in the order of their paths. */
export async function* ledgerFiles(directory: string, branch: string): AsyncGenerator<LedgerFile> {
  const repository = await openRepository(directory);
  const commit = await resolveBranch(branch, (revision) => repository.resolve(revision));
  const tree = (await repository.objects.trees([commit], [])).get(commit);
  if (tree === undefined || tree.unread.length > 0) {
    throw new AimsError('ledger-broken', `${branch} cannot be listed`, 'fetch the branch again');
  }
  const entries = [...tree.entries.values()]
    .filter(({ path }) => path.startsWith(RECORDS))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (let start = 0; start < entries.length; start += BATCH) {
    const part = entries.slice(start, start + BATCH);
    const blobs = await repository.objects.blobs(part.map(({ sha }) => sha));
    for (const { path, sha } of part) {
      const blob = blobs.get(sha);
      if (blob?.state !== 'read')
        throw new AimsError('ledger-broken', `${path} cannot be read`, 'fetch the branch again');
      yield { path, bytes: blob.bytes };
    }
  }
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
