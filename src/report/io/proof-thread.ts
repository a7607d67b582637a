/** What the thread of `ProofWriter` runs: it reads records again and writes their proofs into the folder of a package. */
import { parentPort } from 'node:worker_threads';
import { Digests } from '../../evidence/digests.ts';
import type { VouchingCheckpoint } from '../../evidence/proof.ts';
import type { LedgerSummary } from '../ledger.ts';
import type { ManifestFile } from '../manifest.ts';
import { FolderWriter } from './folder-writer.ts';
import { proofFiles } from './proofs.ts';

export interface ProofTask {
  readonly folder: string;
  readonly repo: string;
  readonly summary: LedgerSummary;
  readonly checkpoint: VouchingCheckpoint;
  /** Of every record, thirty-two bytes each. */
  readonly digests: Uint8Array;
  readonly wanted: ReadonlySet<number>;
}

async function written(task: ProofTask): Promise<readonly ManifestFile[]> {
  const { folder, repo, summary, checkpoint, digests, wanted } = task;
  const writer = new FolderWriter(folder);
  const proving = { checkpoint, digests: new Digests(digests) };
  for await (const file of proofFiles(repo, { summary, proving }, wanted)) await writer.put(file);
  return writer.written;
}

parentPort?.once('message', (task: ProofTask) => {
  written(task).then(
    (files) => parentPort?.postMessage(files),
    // Who asked writes them itself, and comes to the same failure.
    () => parentPort?.postMessage([]),
  );
});
