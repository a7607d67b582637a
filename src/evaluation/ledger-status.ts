import { namedCheckpoint, parseCheckpoints } from '../evidence/records/checkpoint.ts';
import type { StoreAddress } from '../evidence/stores/define-store.ts';
import type { LedgerView } from '../reporters/check-run.ts';

/** Where evidence is kept. */
export interface EvidencePlaces {
  /** Undefined: nowhere. */
  readonly evidence?: readonly StoreAddress[];
  readonly evidenceBranch: string;
}

/** The branch of this repository that holds a ledger; undefined: none does. */
export function ledgerBranch({ evidence, evidenceBranch }: EvidencePlaces): string | undefined {
  return evidence?.some(({ kind }) => kind === 'branch') ? evidenceBranch : undefined;
}

/**
 * What a check can carry of the ledger on `branch`: the verdict does not depend on it.
 *
 * @param tip message of the branch's last commit
 */
export function parseLedgerView(branch: string, tip: string): LedgerView | undefined {
  const checkpoint = parseCheckpoints(tip).at(-1);
  if (checkpoint === undefined) return undefined;
  // The checkpoint is a record too, the last one.
  return { records: checkpoint.count + 1, line: namedCheckpoint(branch, checkpoint) };
}
