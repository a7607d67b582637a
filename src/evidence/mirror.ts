import { countOf } from '../count-of.ts';
import { AimsError } from '../errors.ts';
import { open } from './envelope.ts';
import { notWhole, type StoredRecord } from './record-index.ts';
import { parseRecordPath, recordPath } from './record-path.ts';
import type { EvidenceStore, LedgerSnapshot } from './store.ts';

/** Records carried over at once: memory stays flat however long the ledger is. */
const BATCH = 100;

/**
 * Makes `mirror` hold the very records of `primary`, from where it stopped the last time; returns how many were added.
 *
 * Throws `ledger-broken` when the mirror holds another record than the primary at its end: one of the two was rewritten.
 */
export async function copyTo(mirror: EvidenceStore, primary: EvidenceStore): Promise<number> {
  let target = await mirror.open();
  // Opened after the mirror: so a primary that holds fewer records was cut off.
  const source = await primary.open();
  const start = target.count;
  if (start > source.count) {
    const message = `${mirror.name} holds ${countOf(start, 'record')}, ${primary.name} only ${source.count}`;
    throw new AimsError('ledger-broken', message, 'records were cut off: restore them from the mirror');
  }
  await requireSame(mirror, primary, target, source);
  while (target.count < source.count) {
    const last = Math.min(target.count + BATCH, source.count);
    const numbers = Array.from({ length: last - target.count }, (_, index) => target.count + 1 + index);
    const records = await Promise.all(numbers.map((sequence) => storedRecord(sequence, source)));
    const before = target.count;
    await target.add(records);
    target = await mirror.open();
    // Another job mirrors too: whatever it added must be the same.
    await requireSame(mirror, primary, target, source);
    if (target.count === before) {
      const message = `${mirror.name} took no records`;
      throw new AimsError('ledger-conflict', message, 'the next recording run carries them over');
    }
  }
  return target.count - start;
}

async function requireSame(
  mirror: EvidenceStore,
  primary: EvidenceStore,
  target: LedgerSnapshot,
  source: LedgerSnapshot,
): Promise<void> {
  const shared = Math.min(target.count, source.count);
  if (shared > 0 && (await target.holds(await storedRecord(shared, source)))) return;
  if (shared === 0 && target.count === 0) return;
  const message = `${mirror.name} and ${primary.name} are not the same ledger at record ${Math.max(shared, 1)}`;
  const hint = 'one of the two was rewritten: verify both before anything is added';
  throw new AimsError('ledger-broken', message, hint);
}

async function storedRecord(sequence: number, source: LedgerSnapshot): Promise<StoredRecord> {
  return recordFrom(await source.read(sequence), sequence);
}

/** The record that `bytes` are, at its place. Throws `ledger-broken` when they are none, or another number. */
export function recordFrom(bytes: Uint8Array, sequence: number): StoredRecord {
  const opened = open(bytes);
  const ledger = opened.ok ? opened.statement.predicate.ledger : undefined;
  const path = ledger?.sequence === sequence ? recordPath(sequence, ledger.decision) : undefined;
  if (path !== undefined && parseRecordPath(path) !== undefined) return { path, bytes, sequence };
  throw notWhole(`record ${sequence} is none`);
}
