/**
 * `npm run bench:engines -- FOLDER`: whether the organisation's Parquet and the SQL of its figures give the same rows on a second
 * engine, ClickHouse, which runs on one machine or on many. Its package is half a gigabyte and no part of aims-gate:
 *
 *   npm install --prefix FOLDER chdb
 *
 * Prints what it compared, and fails when a row differs.
 */
import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDatabase } from '../src/report/organisation/database.ts';
import { figures, gather, months } from '../src/report/organisation/sql.ts';

const [folder = '.', count = '100000'] = process.argv.slice(2);
const PERIOD = { from: '2026-01-01', to: '2026-06-30' };
/** DuckDB's names for what ClickHouse calls otherwise, and NULL for the total as the standard has it. */
const NAMES = `SET group_by_use_nulls = 1, prefer_column_name_to_alias = 1;
CREATE FUNCTION quantile_contIf AS (value, levels, wanted) -> quantilesExactInclusiveIf(0, 0.25, 0.5, 0.75, 1)(value, wanted);
CREATE FUNCTION strftime AS (time, format) -> formatDateTime(time, format);`;

/** A ledger of one repository as `evidence export` writes it; every seventh value is missing. */
function exported(rows: number, seed: number): string {
  let state = seed;
  const below = (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
  const one = (values: readonly string[]): string =>
    below(7) === 0 ? '' : (values[below(values.length)] ?? '');
  const lines = Array.from({ length: rows }, (_, index) => {
    const type = one(['review', 'verdict', 'override']);
    return JSON.stringify({
      sequence: String(index + 1),
      type,
      decidedAt: new Date(Date.UTC(2025, 10, 1) + below(400 * 86_400) * 1000).toISOString(),
      availableSeconds: below(5) === 0 ? '' : String(below(1_000_000) / 4 - 10),
      who: one(['ada', 'ben', 'cleo', 'dana']),
      reviewDecision: type === 'review' ? one(['approved', 'changes-requested', 'dismissed']) : '',
      outcome: type === 'verdict' ? one(['merged', 'closed']) : '',
      mergedPastTheGate: type === 'verdict' ? String(below(9) === 0) : '',
      overrideKind: type === 'override' ? one(['bypass', 'approved-with-conditions']) : '',
    });
  });
  return `${lines.join('\n')}\n`;
}

const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-engines-'));
const duck = await openDatabase({ memory: '1GB', spill: join(scratch, 'spill') });
try {
  const columns =
    'sequence type decidedAt availableSeconds who reviewDecision outcome mergedPastTheGate overrideKind';
  const tables = ['core', 'search', 'claims'].map((team, index) => {
    const file = join(scratch, `${team}.jsonl`);
    writeFileSync(file, exported(Math.ceil(Number(count) / 3), index + 1));
    return { team, repository: `acme/${team}`, file, format: 'jsonl', columns: columns.split(' ') } as const;
  });
  const parquet = join(scratch, 'records.parquet');
  await duck.run(gather(tables, parquet));
  const { Session } = createRequire(join(resolve(folder), 'x.js'))('chdb') as ChDb;
  const click = new Session(join(scratch, 'click'));
  for (const statement of NAMES.split(';\n')) click.query(statement);
  for (const [name, sql] of [
    ['figures by team and of all', figures(parquet, PERIOD)],
    ['figures by month', months(parquet, PERIOD)],
  ] as const) {
    const there = sql.replace(/read_parquet\(('[^']+'), hive_partitioning = false\)/, 'file($1, Parquet)');
    const started = performance.now();
    const ours = (await duck.rows(sql)).map(compared);
    const between = performance.now();
    const theirs = rowsOf(click.query(there, 'JSONEachRow')).map(compared);
    const ended = performance.now();
    deepStrictEqual(theirs, ours);
    process.stdout.write(
      `${name}: ${ours.length} rows of ${count} records are the same; DuckDB ${(between - started).toFixed(0)} ms, ClickHouse ${(ended - between).toFixed(0)} ms\n`,
    );
  }
} finally {
  duck.close();
  rmSync(scratch, { recursive: true, force: true });
}

interface ChDb {
  readonly Session: new (path: string) => { query(sql: string, format?: string): string };
}

function rowsOf(lines: string): readonly object[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
}

/** Numbers beyond 32 bits are texts in one engine and numbers in the other. */
function compared(row: object): object {
  const value = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(value);
    return typeof one === 'string' && /^-?\d+(\.\d+)?$/.test(one) ? Number(one) : one;
  };
  return Object.fromEntries(Object.entries(row).map(([key, one]) => [key, value(one)]));
}
