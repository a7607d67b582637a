import type { Period } from '../scope.ts';
import { READ } from './columns.ts';

/** One table of ledger records on disk. */
export interface LedgerTable {
  readonly team: string;
  readonly repository: string;
  readonly file: string;
  readonly format: 'parquet' | 'jsonl';
  /** Columns the file has. */
  readonly columns: readonly string[];
}

/** `text` as a string of SQL. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `file` as a name that is read as it is: DuckDB takes `*`, `?` and `[` for patterns. */
function path(file: string): string {
  return quoted(file.replace(/[*?[]/g, '[$&]'));
}

/** Where the records of one table are read from. */
export function source({ file, format }: Pick<LedgerTable, 'file' | 'format'>): string {
  if (format === 'parquet') return `read_parquet(${path(file)}, hive_partitioning = false)`;
  const columns = READ.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  return `read_json(${path(file)}, format = 'newline_delimited', columns = {${columns}})`;
}

/**
 * Writes the records of all `tables` into one Parquet file, in their order: what every figure is computed from, and
 * what a warehouse reads. The same records give the same file.
 */
export function gather(tables: readonly LedgerTable[], out: string): string {
  const parts = tables.map(selectOf);
  const all = parts.length === 0 ? `${selectOf(NOTHING)} WHERE false` : parts.join('\nUNION ALL\n');
  return `COPY (\n${all}\n) TO ${quoted(out)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 50000)`;
}

const NOTHING: LedgerTable = { team: '', repository: '', file: '', format: 'jsonl', columns: [] };

function selectOf(table: LedgerTable): string {
  const has = new Set(table.columns);
  const column = (name: (typeof READ)[number]): string =>
    has.has(name) ? `NULLIF(CAST("${name}" AS VARCHAR), '')` : 'CAST(NULL AS VARCHAR)';
  const time = (name: (typeof READ)[number]): string => `TRY_CAST(${column(name)} AS TIMESTAMP)`;
  const from = table === NOTHING ? '(SELECT 1)' : source(table);
  return `SELECT ${quoted(table.team)} AS team, ${quoted(table.repository)} AS repository,
  TRY_CAST(${column('sequence')} AS BIGINT) AS sequence, ${column('type')} AS type,
  COALESCE(${time('decidedAt')}, ${time('recordedAt')}) AS decided_at,
  CASE WHEN ${column('type')} = 'review' THEN TRY_CAST(${column('availableSeconds')} AS DOUBLE) END AS waited,
  ${column('who')} AS who, ${column('what')} AS what,
  ${column('pullRequest')} AS pull_request, ${column('systems')} AS systems,
  ${column('reviewDecision')} AS review_decision, ${column('outcome')} AS outcome,
  TRY_CAST(${column('mergedPastTheGate')} AS BOOLEAN) AS merged_past_the_gate, ${column('overrideKind')} AS override_kind,
  ${column('signedBy')} AS signed_by, ${column('digest')} AS digest
FROM ${from}`;
}

/** What was approved with conditions went around nothing. */
const FIGURES = `
  count(*) FILTER (WHERE review_decision = 'approved') AS approved,
  count(*) FILTER (WHERE review_decision = 'changes-requested') AS rejected,
  count(*) FILTER (WHERE override_kind <> 'approved-with-conditions') AS overrides,
  count(*) FILTER (WHERE outcome = 'merged') AS merged,
  count(*) FILTER (WHERE merged_past_the_gate) AS past,
  count(DISTINCT who) FILTER (WHERE type = 'review') AS people,
  count(waited) FILTER (WHERE waited >= 0) AS known,
  quantile_cont(waited, [0, 0.25, 0.5, 0.75, 1]) FILTER (WHERE waited >= 0) AS waited`;

/** Figures of the period: by team, or with `team` null of all. */
export function figures(records: string, period: Period): string {
  return `SELECT team, ${FIGURES}
FROM ${inPeriod(records, period)} GROUP BY GROUPING SETS ((team), ()) ORDER BY team NULLS FIRST`;
}

export function months(records: string, period: Period): string {
  return `SELECT strftime(decided_at, '%Y-%m') AS month, ${FIGURES}
FROM ${inPeriod(records, period)} GROUP BY month ORDER BY month`;
}

/** Both days are included. */
function inPeriod(records: string, { from, to }: Period): string {
  return `(SELECT * FROM read_parquet(${path(records)}, hive_partitioning = false)
  WHERE decided_at >= TIMESTAMP ${quoted(from)} AND decided_at < TIMESTAMP ${quoted(to)} + INTERVAL 1 DAY)`;
}

/** Writes a table of ours, one JSON value a line, as Parquet. */
export function toParquet(lines: string, columns: Readonly<Record<string, string>>, out: string): string {
  const types = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  return `COPY (SELECT * FROM read_json(${path(lines)}, format = 'newline_delimited', columns = {${types.join(', ')}}))
TO ${quoted(out)} (FORMAT parquet, COMPRESSION zstd)`;
}
