import type { Worker } from 'node:worker_threads';
import { startThread } from '../../start-thread.ts';
import type { ManifestFile } from '../manifest.ts';
import { FolderWriter } from './folder-writer.ts';
import type { ProofTask } from './proof-thread.ts';
import { proofFiles } from './proofs.ts';
import type { ProvableLedger } from './read-ledger.ts';

const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 6 };

/** Writes the proofs of a package on a thread while its other files are made. */
export class ProofWriter {
  readonly #repo: string;
  readonly #ledger: ProvableLedger;
  readonly #wanted: ReadonlySet<number>;
  #thread: Worker | undefined;

  constructor(repo: string, ledger: ProvableLedger, wanted: ReadonlySet<number>) {
    [this.#repo, this.#ledger, this.#wanted] = [repo, ledger, wanted];
  }

  /** Into `folder`; what the thread fails to write is written here, and throws what `proofFiles` does. */
  async write(folder: string): Promise<readonly ManifestFile[]> {
    const written = await this.#aside(folder);
    if (written.length > 0) return written;
    const writer = new FolderWriter(folder);
    for await (const file of proofFiles(this.#repo, this.#ledger, this.#wanted)) await writer.put(file);
    return writer.written;
  }

  /** Ends the thread: from then on it writes nothing. */
  async end(): Promise<void> {
    await this.#thread?.terminate();
  }

  /** Empty: the thread wrote none, or not all. */
  #aside(folder: string): Promise<readonly ManifestFile[]> {
    const { summary, proving } = this.#ledger;
    if (proving === undefined) return Promise.resolve([]);
    const { checkpoint, digests } = proving;
    const thread = startThread('proof-thread', import.meta.url, MEMORY);
    this.#thread = thread;
    const rest = { repo: this.#repo, summary, wanted: this.#wanted };
    const task: ProofTask = { folder, checkpoint, digests: digests.bytes, ...rest };
    return new Promise((resolve) => {
      thread.on('message', resolve);
      thread.on('error', () => resolve([]));
      thread.on('exit', () => resolve([]));
      thread.postMessage(task);
    });
  }
}
