import { resolve } from 'node:path';
import type { EvidenceStore } from '../../../evidence/store.ts';
import { branchStore } from '../../../evidence/stores/branch.ts';
import { directoryStore } from '../../../evidence/stores/directory.ts';
import { objectStoreLedger } from '../../../evidence/stores/object-store.ts';
import { localGitData } from '../../../git/git-data.ts';
import type { LedgerOptions } from '../../../git/open-ledger.ts';

/** The ledger that the options name, to append to. */
export function ledgerStore({
  repo,
  branch,
  dir,
}: Pick<LedgerOptions, 'repo' | 'branch' | 'dir'>): EvidenceStore {
  return dir === undefined
    ? branchStore({ git: localGitData({ directory: resolve(repo) }), branch })
    : objectStoreLedger(directoryStore(resolve(dir)));
}
