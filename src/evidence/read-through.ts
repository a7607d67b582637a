import { type LedgerFile, LedgerReader, type Read, type ReadRecord, type StartedRecord } from './reader.ts';
import type { KnownKey, Trust } from './signers/known.ts';

/** Records whose signatures are checked on other threads at one time; more are not held. */
const AHEAD = 256;
/** As many at first, and twice as many as were handed out later on: what is broken at the start is found at once. */
const AHEAD_FIRST = 2;
/** Nor more bytes of them, whatever somebody put on the branch. */
const AHEAD_BYTES = 16 * 1024 * 1024;

/** What `files` hold and what it means for the ledger that `reader` reads, in their order. */
export interface ReadLedgerFile {
  readonly file: LedgerFile;
  readonly read: Read;
}

/**
 * Reads a ledger with the signatures of the next records checked on other threads meanwhile.
 *
 * The reader knows of no record further on than the one that was handed out last, and what `files` throws is thrown after the
 * records before it: all is as if one record was read at a time.
 */
export async function* readRecords(
  files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
  reader: LedgerReader,
): AsyncGenerator<ReadLedgerFile> {
  const ahead: StartedRecord[] = [];
  let bytes = 0;
  let readSoFar = 0;
  const next = async (started: StartedRecord): Promise<ReadLedgerFile> => {
    bytes -= started.file.bytes.length;
    readSoFar += 1;
    return { file: started.file, read: await reader.finish(started) };
  };
  let failure: Failure | undefined;
  for await (const file of untilFailure(files)) {
    if (file instanceof Failure) {
      failure = file;
      break;
    }
    ahead.push(reader.start(file));
    bytes += file.bytes.length;
    while (ahead.length > Math.min(AHEAD, AHEAD_FIRST + 2 * readSoFar) || bytes > AHEAD_BYTES) {
      const first = ahead.shift();
      if (first === undefined) break;
      yield await next(first);
    }
  }
  for (const started of ahead) yield await next(started);
  if (failure !== undefined) throw failure.error;
}

class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** The files, and behind them what they failed with. */
async function* untilFailure(
  files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
): AsyncGenerator<LedgerFile | Failure> {
  try {
    yield* files;
  } catch (error) {
    yield new Failure(error);
  }
}

export type ReadThrough =
  | { readonly ok: true; readonly records: number; readonly keys: readonly KnownKey[] }
  | { readonly ok: false; readonly record: string; readonly because: string };

/** Hands every record that holds to `each`, until it says `stop` or one does not hold. */
export async function readThrough(
  files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
  trust: Trust,
  each: (record: ReadRecord) => 'go on' | 'stop' | Promise<'go on' | 'stop'>,
): Promise<ReadThrough> {
  const reader = new LedgerReader(trust);
  for await (const { file, read } of readRecords(files, reader)) {
    if (!read.ok) return { ok: false, record: file.path, because: read.because };
    if ((await each(read.record)) === 'stop') break;
  }
  return { ok: true, records: reader.count, keys: reader.keys };
}
