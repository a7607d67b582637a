import { AimsError } from '../errors.ts';
import { namedCheckpoint } from '../evidence/records/checkpoint.ts';
import type { StoreAddress } from '../evidence/stores/address.ts';
import { latestCheckpoint } from '../github/checkpoints.ts';
import type { Client, Repo } from '../github/client.ts';
import type { LedgerSeen } from '../reporters/check-run.ts';

/** What a check can carry of the ledger, or why it cannot: the verdict does not depend on it. */
export interface LedgerLook {
  readonly seen?: LedgerSeen;
  readonly error?: AimsError;
}

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

/** A look at the ledger's branch, at most one a run; undefined where no ledger is kept on a branch of this repository. */
export function ledgerLook(
  client: Client,
  repo: Repo,
  places: EvidencePlaces,
): (() => Promise<LedgerLook>) | undefined {
  const branch = ledgerBranch(places);
  if (branch === undefined) return undefined;
  let look: Promise<LedgerLook> | undefined;
  return () => {
    look ??= lookAt(client, repo, branch);
    return look;
  };
}

async function lookAt(client: Client, repo: Repo, branch: string): Promise<LedgerLook> {
  try {
    const checkpoint = await latestCheckpoint(client, repo, branch);
    if (checkpoint === undefined) return {};
    // The checkpoint is a record too, the last one.
    return { seen: { records: checkpoint.count + 1, line: namedCheckpoint(branch, checkpoint) } };
  } catch (error) {
    if (error instanceof AimsError) return { error };
    throw error;
  }
}
