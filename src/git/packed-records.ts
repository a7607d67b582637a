import type { CheckedContent } from '../evidence/check-record.ts';
import type { LedgerEvent } from '../evidence/records/index.ts';
import type { Sha, Sha256 } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type InternPool, LONGEST_SHARED, MOST_SHARED, OWN_FIELDS } from './intern-pool.ts';
import type { RecordEntry } from './ledger.ts';

/**
 * What a thread found in a batch of records. A thread's answers say the same names and lists again and again: each is in the
 * first answer that needs it, and later only its number. Copying everything takes longer than making it.
 */
export interface PackedRecords {
  /** JSON: the values that get the next numbers, and a row a record. */
  readonly text: string;
  /** What is only kept of checkpoints, by the number of the record in the batch. */
  readonly checkpoints: ReadonlyMap<number, Pick<CheckedContent, 'said' | 'bytes'>>;
}

/** Null: the thread cannot tell. The last ones: key and event, null when it has none. */
type Row = readonly [Sha256, string | null, string, number, Shared, Shared | null, PackedEvent | null] | null;
/** The names of its fields, and the value of each but its record. */
type PackedEvent = readonly [Shared, ...unknown[]];
/** The number of a value; another one stands in a list of its own, unless it could not be taken for either. */
type Shared = number | readonly [unknown];

/** On the thread: makes answers that `RecordUnpacker` reads in the same order. */
export class RecordPacker {
  readonly #texts = new Map<string, number>();
  /** By their JSON. */
  readonly #lists = new Map<string, number>();
  readonly #fields: FieldsBefore = { next: new Map() };
  #fresh: unknown[] = [];
  /** Values that have a number. */
  #size = 0;

  pack(found: readonly (CheckedContent | undefined)[]): PackedRecords {
    this.#fresh = [];
    const checkpoints = new Map<number, Pick<CheckedContent, 'said' | 'bytes'>>();
    const rows = found.map((one, index) => {
      if (one?.said !== undefined)
        checkpoints.set(index, { said: one.said, ...omitUndefined({ bytes: one.bytes }) });
      return one === undefined ? null : this.#row(one);
    });
    return { text: JSON.stringify([this.#fresh, rows]), checkpoints };
  }

  #row({ digest, previous, decision, sequence, repository, keyId, event }: CheckedContent): Row {
    const key = keyId === undefined ? null : this.#text(keyId);
    const packed = event === undefined ? null : this.#event(event);
    return [digest, previous, decision, sequence, this.#text(repository), key, packed];
  }

  #event(event: LedgerEvent): PackedEvent {
    const values: unknown[] = [];
    let fields = this.#fields;
    for (const [key, value] of Object.entries(event)) {
      const after = fields.next.get(key) ?? { next: new Map() };
      fields.next.set(key, after);
      fields = after;
      // Its record is told by the row and its place.
      if (key !== 'record') values.push(OWN_FIELDS.has(key) ? value : this.#value(value));
    }
    fields.number ??= this.#list(Object.keys(event));
    return [fields.number, ...values];
  }

  #value(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (Array.isArray(value)) return this.#list(value);
    return typeof value === 'number' ? [value] : value;
  }

  #text(text: string): Shared {
    return this.#texts.get(text) ?? this.#number(this.#texts, text, text);
  }

  #list(list: readonly unknown[]): Shared {
    const written = JSON.stringify(list);
    return this.#lists.get(written) ?? this.#number(this.#lists, written, list);
  }

  #number(numbers: Map<string, number>, written: string, value: unknown): Shared {
    if (written.length > LONGEST_SHARED || numbers.size >= MOST_SHARED) return [value];
    const number = this.#size;
    this.#size += 1;
    numbers.set(written, number);
    this.#fresh.push(value);
    return number;
  }
}

/** Names of fields that an event begins with, told apart without putting them together. */
interface FieldsBefore {
  readonly next: Map<string, FieldsBefore>;
  /** Of the list of them all, once an event had no more. */
  number?: Shared;
}

/** Reads what one thread packed, in the order in which it did. */
export class RecordUnpacker {
  readonly #pool: InternPool;
  readonly #values: unknown[] = [];

  /** @param pool shared with whoever reads other records of the ledger */
  constructor(pool: InternPool) {
    this.#pool = pool;
  }

  /** @param entries that the thread was asked for, of a ledger at `commit` */
  unpack(
    { text, checkpoints }: PackedRecords,
    entries: readonly RecordEntry[],
    commit: Sha,
  ): readonly (CheckedContent | null)[] {
    // A thread of this program wrote it.
    const [fresh, rows] = JSON.parse(text) as readonly [readonly unknown[], readonly Row[]];
    for (const value of fresh) this.#values.push(this.#pool.value(value));
    return rows.map((row, index): CheckedContent | null => {
      if (row === null) return null;
      const [digest, previous, decision, sequence, repository, key, event] = row;
      const record = { sequence, path: entries[index]?.path ?? '', digest, commit };
      return {
        ...{ digest, previous, decision, sequence, repository: this.#shared(repository) as string },
        ...omitUndefined({
          keyId: key === null ? undefined : (this.#shared(key) as string),
          event: event === null ? undefined : this.#event(event, record),
        }),
        ...checkpoints.get(index),
      };
    });
  }

  #event([keys, ...values]: PackedEvent, record: LedgerEvent['record']): LedgerEvent {
    const event: Record<string, unknown> = {};
    let at = 0;
    for (const key of this.#shared(keys) as readonly string[])
      event[key] = key === 'record' ? record : this.#unpacked(key, values[at++]);
    return event as object as LedgerEvent;
  }

  #unpacked(key: string, value: unknown): unknown {
    if (OWN_FIELDS.has(key)) return value;
    return typeof value === 'number' || Array.isArray(value) ? this.#shared(value as Shared) : value;
  }

  #shared(one: Shared): unknown {
    return typeof one === 'number' ? this.#values[one] : this.#pool.value(one[0]);
  }
}
