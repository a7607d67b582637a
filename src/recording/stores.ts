import { resolve } from 'node:path';
import type { GateContext } from '../evaluation/gate-context.ts';
import { ed25519Verifier } from '../evidence/signers/ed25519.ts';
import type { EndTrust } from '../evidence/soundness.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import type { StoreAddress, StoreWorld } from '../evidence/stores/define-store.ts';
import type { Repo } from '../github/client.ts';
import { gitHubData } from '../github/git-data.ts';
import { signerOf } from './context.ts';
import type { RecordingOptions } from './options.ts';

/** What stores need to know of a run. */
export interface StoreRun {
  readonly gateContext: GateContext;
  readonly options: RecordingOptions;
  /** Folders in the input are relative to it. */
  readonly workspace: string;
}

/** What the stores of a run are opened with. */
export function storeWorld({ gateContext, options, workspace }: StoreRun): StoreWorld {
  const { client, repo, objects } = gateContext;
  return {
    repository: () => gitHubData(client, repo, objects),
    clone: async (place) => (await import('../git/git-data.ts')).localGitData(place),
    branch: options.evidenceBranch,
    trust: trustOf(repo, options),
    folder: (written) => resolve(workspace, written),
  };
}

/** The stores at `addresses`, the one that leads first. */
export async function openStores(
  [first, ...more]: readonly [StoreAddress, ...StoreAddress[]],
  run: StoreRun,
): Promise<readonly [EvidenceStore, ...EvidenceStore[]]> {
  const world = storeWorld(run);
  const [primary, ...mirrors] = await Promise.all([
    first.open(world),
    ...more.map((address) => address.open(world)),
  ]);
  return [primary, ...mirrors];
}

/** What a ledger that this run continues must end with: a record of this repository, signed by a key it knows. */
function trustOf({ owner, repo }: Repo, options: RecordingOptions): EndTrust {
  const signer = signerOf(options);
  const keys = signer?.kind === 'key' ? [signer, signer.predecessor ?? []].flat() : [];
  return {
    repository: `${owner}/${repo}`.toLowerCase(),
    keys: keys.map(({ publicKey }) => ed25519Verifier(publicKey)),
  };
}
