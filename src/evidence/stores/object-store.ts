import { AimsError, badInput } from '../../errors.ts';
import { recordFrom } from '../mirror.ts';
import { recordIndex, type StoredRecord } from '../record-index.ts';
import { RECORDS } from '../record-path.ts';
import type { EvidenceStore, LedgerSnapshot } from '../store.ts';

/** A place that keeps whole files by name and never overwrites one: a folder, a bucket. */
export interface ObjectStore {
  /** As people are told. */
  readonly name: string;
  /** Every name that starts with `prefix`. */
  names(prefix: string): Promise<readonly string[]>;
  /** Undefined: there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** All of it or nothing, and only when the name is free: two writers cannot both be told `created`. */
  create(name: string, bytes: Uint8Array): Promise<'created' | 'taken'>;
}

const MARK = 'ledger.txt';
const DESCRIPTION = Buffer.from(
  'An evidence ledger of aims-gate. Check it with `aims-gate evidence verify`.\n',
);

/**
 * A ledger in an object store. A record is first created under its number alone (`chain/…`), which only one writer can do:
 * that is the append. Then it is created under its full name (`records/…`) too, so that the ledger reads as it does on a
 * branch. A writer that dies between the two leaves that to the next one.
 */
export function objectStoreLedger(objects: ObjectStore): EvidenceStore {
  return { name: objects.name, open: () => openLedger(objects) };
}

async function openLedger(objects: ObjectStore): Promise<LedgerSnapshot> {
  const paths = [...(await objects.names(RECORDS))];
  if (paths.length === 0) await begin(objects);
  let count = paths.length;
  for (;;) {
    const bytes = await objects.read(claim(count + 1));
    if (bytes === undefined) break;
    const record = recordFrom(bytes, count + 1);
    await objects.create(record.path, record.bytes);
    paths.push(record.path);
    count += 1;
  }
  const index = recordIndex(paths);
  return {
    count: index.count,
    sequenceOf: index.sequenceOf,
    read: async (sequence) => present(await objects.read(index.pathOf(sequence)), index.pathOf(sequence)),
    holds: async ({ path, sequence, bytes }) => {
      const [published, claimed] = await Promise.all([objects.read(path), objects.read(claim(sequence))]);
      return same(published, bytes) && same(claimed, bytes);
    },
    add: async (records) => {
      for (const record of records) if (!(await addOne(record, objects))) return 'moved';
      return 'added';
    },
  };
}

async function addOne({ sequence, path, bytes }: StoredRecord, objects: ObjectStore): Promise<boolean> {
  // Taken by these very bytes: the answer to an earlier try was lost.
  if ((await objects.create(claim(sequence), bytes)) === 'taken')
    if (!same(await objects.read(claim(sequence)), bytes)) return false;
  await objects.create(path, bytes);
  return true;
}

/** A store that overwrites would lose records without a word: it is asked once, before the first of them. */
async function begin(objects: ObjectStore): Promise<void> {
  await objects.create(MARK, DESCRIPTION);
  if ((await objects.create(MARK, DESCRIPTION)) === 'taken') return;
  const message = `${objects.name} overwrites what is there although it is told not to`;
  throw badInput(message, 'use storage that supports conditional writes');
}

function claim(sequence: number): string {
  const folder = String(Math.floor(sequence / 1000)).padStart(4, '0');
  return `chain/${folder}/${String(sequence).padStart(8, '0')}.json`;
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.from(a).equals(b);
}

function present(bytes: Uint8Array | undefined, path: string): Uint8Array {
  if (bytes !== undefined) return bytes;
  throw new AimsError('ledger-broken', `${path} is gone`, 'restore it from a mirror or a copy');
}
