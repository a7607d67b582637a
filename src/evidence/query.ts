import type { CarriedState } from './carried.ts';
import { ledgerEnd } from './chain.ts';
import { open } from './envelope.ts';
import type { Statement } from './statement.ts';
import type { EvidenceStore, LedgerSnapshot } from './store.ts';

/** What is recorded of a decision; undefined: nothing. Signatures are left to auditors, who hold the keys. */
export async function recordOf(store: EvidenceStore, decision: string): Promise<Statement | undefined> {
  const now = await store.open();
  const sequence = now.sequenceOf(decision);
  return sequence === undefined ? undefined : statementAt(now, sequence);
}

/** The last record; undefined: the ledger is empty. */
async function lastRecord(now: LedgerSnapshot): Promise<Statement | undefined> {
  return now.count === 0 ? undefined : statementAt(now, now.count);
}

/** What the ledger hands on from its last checkpoint; undefined: it is empty, or older than that. */
export async function carriedStateAt(now: LedgerSnapshot): Promise<CarriedState | undefined> {
  return (await ledgerEnd(now.count, (sequence) => now.read(sequence)))?.carried;
}

/** Records that are looked back at for a time of GitHub's. */
const MOST_BACK = 20;

/**
 * Since when something may be missing: ISO 8601, UTC; undefined: the ledger is empty.
 *
 * A runner's clock may be wrong by years. So the earlier one counts of when the last record was written and of the last
 * time in it that is GitHub's; where none is, the earliest of the last records: to look back too far costs nothing.
 */
export async function lastTime(now: LedgerSnapshot): Promise<string | undefined> {
  const last = await lastRecord(now);
  if (last === undefined) return undefined;
  let earliest = Date.parse(last.predicate.recordedAt);
  for (let sequence = now.count; sequence > Math.max(0, now.count - MOST_BACK); sequence -= 1) {
    const predicate = (await statementAt(now, sequence))?.predicate;
    earliest = Math.min(earliest, ...[Date.parse(predicate?.recordedAt ?? '')].filter(Number.isFinite));
    if (predicate?.timeSource !== 'github' || predicate.decidedAt === null) continue;
    const times = [predicate.decidedAt, last.predicate.recordedAt].map((time) => Date.parse(time));
    return new Date(Math.min(...times)).toISOString();
  }
  return new Date(earliest).toISOString();
}

async function statementAt(now: LedgerSnapshot, sequence: number): Promise<Statement | undefined> {
  const opened = open(await now.read(sequence));
  return opened.ok ? opened.statement : undefined;
}
