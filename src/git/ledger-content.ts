import type { CheckedContent } from '../evidence/check-record.ts';
import type { VouchingCheckpoint } from '../evidence/proof.ts';
import { readRecords } from '../evidence/read-through.ts';
import type { LedgerReader, ReadRecord } from '../evidence/reader.ts';
import { type LedgerEvent, readEvent } from '../evidence/records/index.ts';
import type { Signature } from '../evidence/signers/known.ts';
import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CatFile } from './cat-file.ts';
import { InternPool } from './intern-pool.ts';
import { entriesOfFolder, type RecordEntry, recordFiles, recordFolders } from './ledger.ts';
import { RecordThreads } from './record-threads.ts';

/** Folders of at most a thousand records up to which a ledger is read before threads would have started. */
const FEW = 3;
/** Records that a thread is asked for at once, and how many questions are open. */
const BATCH = 250;
const AHEAD = 40;

/** What a report takes from a record that holds. */
export interface LedgerContent extends Pick<ReadRecord, 'path' | 'digest' | 'sequence'> {
  readonly signature: Signature;
  /** The repository it speaks of. */
  readonly repository: string;
  /** With texts and lists that it has in common with others; absent: it is about the ledger itself. */
  readonly event?: LedgerEvent;
  /** Of a checkpoint. */
  readonly checkpoint?: VouchingCheckpoint;
}

export type ReadContent =
  | { readonly ok: true; readonly record: LedgerContent }
  | { readonly ok: false; readonly path: string; readonly because: string };

/**
 * Reads a ledger for a report. The records of a long one are read and checked on other threads, each without the others, and
 * put together here: what is found, and in which order, is the same as if one record was read at a time.
 */
export class LedgerContents {
  readonly #directory: string;
  readonly #commit: Sha;
  readonly #reader: LedgerReader;
  readonly #cat: CatFile;
  readonly #pool = new InternPool();

  constructor(directory: string, commit: Sha, reader: LedgerReader) {
    [this.#directory, this.#commit, this.#reader] = [directory, commit, reader];
    this.#cat = new CatFile(directory);
  }

  /**
   * @param each shown every record that holds as a whole: then no thread is started
   * @param few folders of records up to which none is
   */
  async *read(each?: (record: ReadRecord) => void, few = FEW): AsyncGenerator<ReadContent> {
    const folders = await recordFolders(this.#cat, this.#commit);
    const isLong = folders.length > few && each === undefined && this.#reader.publicKeys !== undefined;
    if (isLong) yield* this.#beside(folders);
    else for (const folder of folders) yield* this.#here(await entriesOfFolder(this.#cat, folder), each);
  }

  /** On other threads. */
  async *#beside(folders: readonly RecordEntry[]): AsyncGenerator<ReadContent> {
    const threads = new RecordThreads(this.#pool);
    const batches = this.#batches(folders);
    const ask = async () => {
      const batch = await batches.next();
      if (batch.done === true) return undefined;
      const [entries, keys] = [batch.value, this.#reader.publicKeys ?? []];
      const where = { directory: this.#directory, commit: this.#commit };
      return { entries, tell: await threads.ask({ ...where, entries, keys }) };
    };
    const asked: ReturnType<typeof ask>[] = [];
    try {
      for (;;) {
        while (asked.length < AHEAD) {
          const next = ask();
          // It is thrown when its turn comes; who stops reading before never learns of it.
          next.catch(() => undefined);
          asked.push(next);
        }
        const answer = await asked.shift();
        if (answer === undefined) return;
        yield* this.#joined(answer.entries, answer.tell());
      }
    } finally {
      threads.end();
    }
  }

  async *#batches(folders: readonly RecordEntry[]): AsyncGenerator<readonly RecordEntry[]> {
    for (const folder of folders) {
      const entries = await entriesOfFolder(this.#cat, folder);
      for (let at = 0; at < entries.length; at += BATCH) yield entries.slice(at, at + BATCH);
    }
  }

  /** Takes over what was found, and reads here what was not. */
  async *#joined(
    entries: readonly RecordEntry[],
    found: readonly (CheckedContent | null)[],
  ): AsyncGenerator<ReadContent> {
    for (let at = 0; at < entries.length; ) {
      const checked = found[at];
      const path = entries[at]?.path ?? '';
      if (checked === undefined || checked === null) {
        const from = at;
        while (at < entries.length && (found[at] ?? undefined) === undefined) at += 1;
        yield* this.#here(entries.slice(from, at));
      } else {
        at += 1;
        const taken = this.#reader.take(checked);
        yield taken.ok ? { ok: true, record: placed(checked, path, taken.signature) } : { ...taken, path };
      }
    }
  }

  /** On this thread. */
  async *#here(
    entries: readonly RecordEntry[],
    each: (record: ReadRecord) => void = () => {},
  ): AsyncGenerator<ReadContent> {
    for await (const { file, read } of readRecords(recordFiles(entries, this.#cat), this.#reader)) {
      if (read.ok) each(read.record);
      yield read.ok ? { ok: true, record: this.#contentOf(read.record) } : { ...read, path: file.path };
    }
  }

  #contentOf({ path, bytes, digest, sequence, signature, statement, checkpoint }: ReadRecord): LedgerContent {
    const event = readEvent(statement, { sequence, path, digest, commit: this.#commit });
    return {
      ...{ path, digest, sequence, signature, repository: statement.predicate.repository },
      ...omitUndefined({
        event: event === undefined ? undefined : this.#pool.event(event),
        checkpoint: checkpoint === undefined ? undefined : { bytes, checkpoint },
      }),
    };
  }
}

function placed(
  { digest, sequence, repository, event, said, bytes }: CheckedContent,
  path: string,
  signature: Signature,
): LedgerContent {
  return {
    ...{ path, digest, sequence, signature, repository },
    ...omitUndefined({
      event,
      checkpoint:
        said === undefined || bytes === undefined ? undefined : { bytes, checkpoint: said.checkpoint },
    }),
  };
}
