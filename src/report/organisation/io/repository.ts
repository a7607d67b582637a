import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isMapping } from '../../../documents/fields.ts';
import { AimsError, badInput } from '../../../errors.ts';
import { localCatalog } from '../../../evaluation/clones.ts';
import { parseJson } from '../../../evidence/envelope.ts';
import type { ReadRecord } from '../../../evidence/reader.ts';
import { recordType } from '../../../evidence/records/index.ts';
import { type RecordRow, type RowSource, recordRow } from '../../../evidence/row.ts';
import { schemaProblem } from '../../../evidence/schema.ts';
import type { Statement } from '../../../evidence/statement.ts';
import { ledgerTrust } from '../../../git/open-ledger.ts';
import { parseSha256 } from '../../../ids.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import { buildReport } from '../../build.ts';
import { resolveGapReferences } from '../../gap-references.ts';
import { gatherFacts, openSources } from '../../io/collect.ts';
import type { LedgerSummary } from '../../ledger.ts';
import type { Period } from '../../scope.ts';
import { KIND_COLUMNS, READ } from '../columns.ts';
import type { Database } from '../database.ts';
import { columnsOf } from '../figures.ts';
import { governanceOf } from '../governance.ts';
import type { LedgerState } from '../model.ts';
import { isReport, type Register, registerOf } from '../register.ts';
import { numberIn } from '../rows.ts';
import { type LedgerTable, source } from '../sql.ts';
import { type OwnEvidence, ownEvidence } from './own-evidence.ts';

/** One repository of the organisation's file. */
export interface OrganisationEntry {
  readonly team: string;
  readonly clone?: string;
  readonly rev?: string;
  readonly branch?: string;
  readonly keys?: readonly string[];
  /** The workflow that signs its ledger with Sigstore. */
  readonly identity?: string;
  readonly issuer?: string;
  readonly 'trusted-root'?: string;
  readonly report?: string;
  readonly ledger?: string;
}

interface ImportContext {
  /** Folder that paths of the file are relative to. */
  readonly base: string;
  readonly scratch: string;
  readonly database: Database;
  readonly extendsFrom: readonly string[] | undefined;
  readonly index: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly period: Period;
}

export interface ReadRepository {
  readonly register: Register;
  readonly ledger: LedgerState;
  /** Its records; absent: there are none that count. */
  readonly table?: LedgerTable;
  /** What is cited of it should it be the organisation's own; absent: it holds none of its documents. */
  readonly evidence?: OwnEvidence;
}

export async function readRepository(
  entry: OrganisationEntry,
  place: ImportContext,
): Promise<ReadRepository> {
  if (entry.clone !== undefined) return readClone(entry, entry.clone, place);
  return readExport(entry, entry.report ?? '', place);
}

/** Judges a clone, and verifies its ledger on the way. */
async function readClone(
  entry: OrganisationEntry,
  clone: string,
  place: ImportContext,
): Promise<ReadRepository> {
  const { base, scratch, index, madeAt, period, extendsFrom } = place;
  const file = join(scratch, `${index}.jsonl`);
  const lines = new RowFile(file);
  const trust = await ledgerTrust({
    key: (entry.keys ?? []).map((key) => resolve(base, key)),
    ...omitUndefined({
      issuer: entry.issuer,
      identity: entry.identity,
      trustedRoot: entry['trusted-root'] === undefined ? undefined : resolve(base, entry['trusted-root']),
    }),
  });
  const request = {
    repo: resolve(base, clone),
    ...omitUndefined({ rev: entry.rev }),
    ledger: entry.branch ?? 'aims/evidence',
    trust,
    ...period,
    framework: 'iso-42001',
    now: madeAt,
  } as const;
  try {
    const sources = await openSources(request, { each: (record) => lines.add(recordRow(record)) });
    const facts = await gatherFacts(request, sources, localCatalog([...(extendsFrom ?? [])]));
    const model = buildReport(facts);
    const governance = governanceOf(facts, model);
    const register = { ...registerOf(model, entry.team), governance };
    const { ledger } = sources;
    const from = { repo: request.repo, model, ledger };
    const evidence = governance.documents.length === 0 ? undefined : ownEvidence(governance, from);
    const read = { register, ledger: stateOf(ledger.summary), ...omitUndefined({ evidence }) };
    if (ledger.summary.state !== 'whole') return read;
    return { ...read, table: { ...tableOf(entry.team, register, file, 'jsonl'), columns: READ } };
  } finally {
    lines.close();
  }
}

function stateOf(summary: LedgerSummary): LedgerState {
  switch (summary.state) {
    case 'whole':
      return {
        state: 'whole',
        records: summary.records,
        unsigned: summary.unsigned,
        signedBy: [...summary.signedBy.keys()],
      };
    case 'broken':
      return { state: 'broken', because: `${summary.record}: ${summary.because}` };
    case 'absent':
      return { state: 'absent' };
  }
}

async function readExport(
  entry: OrganisationEntry,
  report: string,
  place: ImportContext,
): Promise<ReadRepository> {
  const { base, scratch, database, index } = place;
  const hint = 'name a report.json that `aims-gate report` wrote';
  const path = resolve(base, report);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw badInput(`cannot read ${path}`, hint, { cause });
  });
  const value = resolveGapReferences(parseJson(bytes));
  if (!isReport(value)) throw badInput(`${path} is not a report.json`, hint);
  const register = registerOf(value, entry.team);
  if (entry.ledger === undefined) return { register, ledger: { state: 'absent' } };
  const file = resolve(base, entry.ledger);
  const table = file.endsWith('.parquet')
    ? await parquetTable(entry.team, register, file, database)
    : await jsonLinesTable(entry.team, register, file, join(scratch, `${index}.jsonl`));
  const [counted = {}] = await database.rows(`SELECT count(*) AS records FROM ${source(table)}`);
  return { register, ledger: { state: 'not-verified', records: numberIn(counted, 'records') }, table };
}

function tableOf(
  team: string,
  { repository }: Register,
  file: string,
  format: LedgerTable['format'],
): Omit<LedgerTable, 'columns'> {
  return { team, repository, file, format };
}

async function parquetTable(
  team: string,
  register: Register,
  file: string,
  database: Database,
): Promise<LedgerTable> {
  const table = tableOf(team, register, file, 'parquet');
  const columns = await columnsOf(database, table).catch((cause: unknown) => {
    throw badInput(`${file} cannot be read as Parquet`, EXPORT, { cause });
  });
  if (!columns.includes('type') || !columns.includes('what'))
    throw badInput(`${file} holds no records of a ledger`, EXPORT);
  const missing = KIND_COLUMNS.filter((name) => !columns.includes(name));
  // Read as empty, they would make every figure zero.
  if (missing.length > 0) {
    const because = `${file} was exported by an older version: it has no column ${missing.join(', ')}`;
    throw badInput(because, `${EXPORT} and this version`);
  }
  return { ...table, columns };
}

const EXPORT = 'make it with `aims-gate evidence export --format parquet --out FILE`';

/** JSON Lines hold whole statements: their rows are made here as an export to Parquet would make them. */
async function jsonLinesTable(
  team: string,
  register: Register,
  file: string,
  out: string,
): Promise<LedgerTable> {
  const lines = new RowFile(out);
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number += 1;
      const record = parseLine(text);
      if (record === undefined) {
        const hint = 'make it with `aims-gate evidence export --format jsonl --out FILE`';
        throw badInput(`${file}:${number} is not a record of a ledger`, hint);
      }
      lines.add(recordRow(record));
    }
  } catch (cause) {
    if (cause instanceof AimsError) throw cause;
    throw badInput(`cannot read ${file}`, 'name a file that is there', { cause });
  } finally {
    lines.close();
  }
  return { ...tableOf(team, register, out, 'jsonl'), columns: READ };
}

function parseLine(text: string): RowSource | undefined {
  const value = parseJson(Buffer.from(text, 'utf8'));
  if (!isMapping(value) || !isMapping(value.statement) || !isMapping(value.signature)) return undefined;
  const { statement, signature } = value;
  const digest = typeof value.sha256 === 'string' ? parseSha256(value.sha256) : undefined;
  const type = typeof statement.predicateType === 'string' ? recordType(statement.predicateType) : undefined;
  if (digest === undefined || type === undefined || !isMapping(statement.predicate)) return undefined;
  const { ledger } = statement.predicate;
  if (schemaProblem(type, statement.predicate) !== undefined) return undefined;
  if (!Array.isArray(statement.subject) || !isMapping(ledger) || typeof ledger.sequence !== 'number')
    return undefined;
  const by: ReadRecord['signature'] =
    typeof signature.by === 'string' ? { state: 'unchecked', by: signature.by } : { state: 'none' };
  return {
    statement: statement as object as Statement,
    sequence: ledger.sequence,
    type,
    digest,
    signature: by,
  };
}

const COLUMNS = [...READ];

/** Rows on disk, one JSON value a line: a ledger may be larger than memory. */
class RowFile {
  readonly #file: number;
  #pending: string[] = [];

  constructor(file: string) {
    this.#file = openSync(file, 'w', 0o600);
  }

  add(record: RecordRow): void {
    this.#pending.push(JSON.stringify(record, COLUMNS));
    if (this.#pending.length >= 1000) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#pending.length > 0) writeSync(this.#file, `${this.#pending.join('\n')}\n`);
    this.#pending = [];
  }
}
