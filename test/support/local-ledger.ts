/** A ledger on a branch of a local repository, written by the store that writes it on GitHub. */
import { append } from '../../src/evidence/append.ts';
import type { Signer } from '../../src/evidence/signers/signer.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import { localGitData } from '../../src/git/git-data.ts';

export const LEDGER = 'aims/evidence';

export async function appendLocally(
  directory: string,
  decisions: readonly Decision[],
  signer?: Signer,
): Promise<void> {
  const store = branchStore({ git: localGitData({ directory }), branch: LEDGER });
  await append(store, decisions, {
    ...(signer === undefined ? {} : { signer }),
    sleep: async () => undefined,
    random: () => 0,
    clock: () => 0,
  });
}
