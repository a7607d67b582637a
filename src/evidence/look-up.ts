import { open } from './envelope.ts';
import type { Statement } from './statement.ts';
import type { EvidenceStore, Snapshot } from './store.ts';

/** What is recorded of a decision; undefined: nothing. Signatures are left to auditors, who hold the keys. */
export async function recordOf(store: EvidenceStore, decision: string): Promise<Statement | undefined> {
  const now = await store.open();
  const sequence = now.sequenceOf(decision);
  return sequence === undefined ? undefined : statementAt(now, sequence);
}

/** The last record; undefined: the ledger is empty. */
export async function lastRecord(now: Snapshot): Promise<Statement | undefined> {
  return now.count === 0 ? undefined : statementAt(now, now.count);
}

async function statementAt(now: Snapshot, sequence: number): Promise<Statement | undefined> {
  const opened = open(await now.read(sequence));
  return opened.ok ? opened.statement : undefined;
}
