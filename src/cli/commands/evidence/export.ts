import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { countOf } from '../../../count-of.ts';
import { badInput, isSystemError } from '../../../errors.ts';
import { readRecords } from '../../../evidence/read-through.ts';
import { type LedgerFile, LedgerReader, type ReadRecord } from '../../../evidence/reader.ts';
import { COLUMNS, type Filter, isAskedFor, recordRow } from '../../../evidence/row.ts';
import type { Trust } from '../../../evidence/signers/known.ts';
import { type LedgerOptions, ledgerName, openLedger, readTrustToShow } from '../../../git/open-ledger.ts';
import { print, printBroken } from './print.ts';

export interface ExportOptions extends LedgerOptions, Filter {
  readonly format: string;
  readonly out?: string;
}

type Records = AsyncIterable<ReadRecord>;
type ExportWriter = (records: Records, file: string) => Promise<void>;

/** Formats of an export: a table has the columns of `row`, JSON Lines hold everything. */
const EXPORTS: ReadonlyMap<string, ExportWriter> = new Map<string, ExportWriter>([
  ['jsonl', writeJsonLines],
  ['csv', writeCsv],
  ['parquet', writeParquet],
]);

/**
 * Writes the records asked for, all of them or nothing: a ledger that breaks leaves no file behind. The exit code.
 */
export async function exportEvidence(options: ExportOptions): Promise<number> {
  const write = EXPORTS.get(options.format);
  if (write === undefined) {
    const hint = `use one of: ${[...EXPORTS.keys()].join(', ')}`;
    throw badInput(`there is no format ${options.format}`, hint);
  }
  if (options.format === 'parquet' && options.out === undefined)
    throw badInput('parquet is not text', 'give --out a file');
  const trust = await readTrustToShow(options);
  // Beside the file it becomes: a rename across disks would not be one step.
  const folder = await scratch(options.out);
  try {
    const file = join(folder, 'export');
    const reading = new RecordReader(options, trust);
    await write(reading.records(), file);
    if (reading.broken !== undefined)
      return printBroken(ledgerName(options), reading.broken.record, reading.broken.because);
    if (options.out === undefined) await toStandardOutput(file);
    else {
      await rename(file, options.out);
      print([`✓ ${options.out}: ${countOf(reading.count, 'record')}`]);
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function toStandardOutput(file: string): Promise<void> {
  try {
    await pipeline(createReadStream(file), process.stdout, { end: false });
  } catch (error) {
    // Anyone who reads closed the pipe: what they had was enough.
    if (!isSystemError(error, 'EPIPE')) throw error;
  }
}

async function scratch(out: string | undefined): Promise<string> {
  const place = out === undefined ? tmpdir() : dirname(resolve(out));
  try {
    return await mkdtemp(join(place, '.aims-gate-'));
  } catch (cause) {
    throw badInput(`cannot write to ${place}`, 'give --out a folder that exists', { cause });
  }
}

/** The records asked for, and the first that does not hold: the writers see the end of the records there. */
class RecordReader {
  readonly #options: ExportOptions;
  readonly #files: AsyncIterable<LedgerFile>;
  readonly #reader: LedgerReader;
  broken: { readonly record: string; readonly because: string } | undefined;
  count = 0;

  constructor(options: ExportOptions, trust: Trust) {
    this.#options = options;
    this.#files = openLedger(options);
    this.#reader = new LedgerReader(trust);
  }

  async *records(): AsyncGenerator<ReadRecord> {
    for await (const { file, read } of readRecords(this.#files, this.#reader)) {
      if (!read.ok) {
        this.broken = { record: file.path, because: read.because };
        return;
      }
      if (!isAskedFor(recordRow(read.record), this.#options)) continue;
      this.count += 1;
      yield read.record;
    }
  }
}

async function writeJsonLines(records: Records, file: string): Promise<void> {
  const lines = async function* () {
    for await (const { path, digest, signature, statement } of records)
      yield `${JSON.stringify({ path, sha256: digest, signature, statement })}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

async function writeCsv(records: Records, file: string): Promise<void> {
  const { stringify } = await import('csv-stringify');
  const rows = async function* () {
    for await (const record of records) yield recordRow(record);
  };
  // A name such as `=cmd()` must not run when a spreadsheet opens the file.
  const table = stringify({ header: true, columns: [...COLUMNS], escape_formulas: true });
  await pipeline(Readable.from(rows()), table, createWriteStream(file));
}

async function writeParquet(records: Records, file: string): Promise<void> {
  const { fileWriter, parquetWriteRows } = await import('hyparquet-writer');
  const rows = async function* () {
    for await (const record of records) {
      const { decidedAt, recordedAt, availableSeconds, ...rest } = recordRow(record);
      yield {
        ...rest,
        decidedAt: moment(decidedAt),
        recordedAt: moment(recordedAt),
        availableSeconds: availableSeconds === '' ? null : Number(availableSeconds),
      };
    }
  };
  const columns = COLUMNS.map((name) => ({ name, ...parquetType(name), nullable: true }));
  await parquetWriteRows({ writer: await fileWriter(file), rows: rows(), columns, rowGroupSize: 10_000 });
}

function parquetType(name: string): { readonly type: 'INT32' | 'DOUBLE' | 'STRING' | 'TIMESTAMP' } {
  if (name === 'sequence') return { type: 'INT32' };
  if (name === 'availableSeconds') return { type: 'DOUBLE' };
  return { type: name.endsWith('At') ? 'TIMESTAMP' : 'STRING' };
}

function moment(text: string): Date | null {
  return text === '' ? null : new Date(text);
}
