import { resolve } from 'node:path';
import { defined } from '../defined.ts';
import type { Bench } from '../evaluation/gate-context.ts';
import { ed25519Verifier } from '../evidence/signers/ed25519.ts';
import type { EndTrust } from '../evidence/soundness.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import type { StoreAddress } from '../evidence/stores/address.ts';
import type { Repo } from '../github/client.ts';
import { gitHubData } from '../github/git-data.ts';
import { signerOf } from './context.ts';
import type { RecordingOptions } from './options.ts';

/** What opening a store may need of the run. */
export interface StoreWorld {
  readonly bench: Bench;
  readonly options: RecordingOptions;
  /** Folders in the input are relative to it. */
  readonly workspace: string;
}

/** Each kind of address by its name. */
type Addresses = {
  readonly [Kind in StoreAddress['kind']]: Extract<StoreAddress, { kind: Kind }> & { kind: Kind };
};

type Opener<Kind extends StoreAddress['kind']> = (
  address: Addresses[Kind],
  world: StoreWorld,
) => Promise<EvidenceStore>;

/** What a ledger that this run continues must end with: a record of this repository, signed by a key it knows. */
function trustOf({ owner, repo }: Repo, options: RecordingOptions): EndTrust {
  const signer = signerOf(options);
  const keys = signer?.kind === 'key' ? [signer, signer.predecessor ?? []].flat() : [];
  return {
    repository: `${owner}/${repo}`.toLowerCase(),
    keys: keys.map(({ publicKey }) => ed25519Verifier(publicKey)),
  };
}

/** One line for each kind of store. Each is loaded only where it is used. */
const OPENERS: { readonly [Kind in StoreAddress['kind']]: Opener<Kind> } = {
  branch: async (_, { bench: { client, repo, objects }, options }) => {
    const { branchStore } = await import('../evidence/stores/branch.ts');
    return branchStore({
      git: gitHubData(client, repo, objects),
      branch: options.evidenceBranch,
      trust: trustOf(repo, options),
    });
  },
  git: async ({ directory, remote, branch }, { bench: { repo }, options, workspace }) => {
    const { branchStore } = await import('../evidence/stores/branch.ts');
    const { localGitData } = await import('../git/git-data.ts');
    const at = { directory: resolve(workspace, directory), ...defined({ remote }) };
    return branchStore({
      git: localGitData(at),
      branch: branch ?? options.evidenceBranch,
      trust: trustOf(repo, options),
    });
  },
  dir: async ({ directory }, { workspace }) => {
    const { shelfStore } = await import('../evidence/stores/shelf.ts');
    const { directoryShelf } = await import('../evidence/stores/directory.ts');
    return shelfStore(directoryShelf(resolve(workspace, directory)));
  },
  s3: async (place) => {
    const { shelfStore } = await import('../evidence/stores/shelf.ts');
    const { s3Shelf } = await import('../evidence/stores/s3.ts');
    return shelfStore(s3Shelf(place, Date.now));
  },
};

export function openStore<Kind extends StoreAddress['kind']>(
  address: Addresses[Kind],
  world: StoreWorld,
): Promise<EvidenceStore> {
  return OPENERS[address.kind](address, world);
}
