/** What a thread of `RecordThreads` runs: it reads records from git and checks each without the others. */
import { parentPort } from 'node:worker_threads';
import { type CheckedContent, checkRecord } from '../evidence/check-record.ts';
import { ed25519Verifier, type Verifier } from '../evidence/signers/ed25519.ts';
import type { Sha } from '../ids.ts';
import { CatFile } from './cat-file.ts';
import { type RecordEntry, recordFiles } from './ledger.ts';
import { type PackedRecords, RecordPacker } from './packed-records.ts';

export interface RecordTask {
  readonly directory: string;
  readonly commit: Sha;
  readonly entries: readonly RecordEntry[];
  /** In PEM: the keys that are known when it is asked. */
  readonly keys: readonly string[];
}

/** Of each record in its order. Fewer than the entries: they could not be read on. */
export type RecordAnswer = PackedRecords;

const verifiers = new Map<string, Verifier>();
const known = new Set<string>();
const packer = new RecordPacker();
let cat: CatFile | undefined;
let last = Promise.resolve();

async function answer({ directory, commit, entries, keys }: RecordTask): Promise<void> {
  cat ??= new CatFile(directory);
  for (const pem of keys.filter((one) => !known.has(one))) {
    const verifier = ed25519Verifier(pem);
    verifiers.set(verifier.keyId, verifier);
    known.add(pem);
  }
  const found: (CheckedContent | undefined)[] = [];
  try {
    for await (const file of recordFiles(entries, cat)) found.push(checkRecord(file, verifiers, commit));
  } catch {
    // Who asked reads what is left, and comes to the same failure at its place in the ledger.
  }
  parentPort?.postMessage(packer.pack(found) satisfies RecordAnswer);
}

parentPort?.on('message', (task: RecordTask) => {
  last = last.then(() => answer(task));
});
