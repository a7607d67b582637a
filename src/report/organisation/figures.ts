import type { Month } from '../oversight-model.ts';
import type { Period } from '../scope.ts';
import type { Database } from './database.ts';
import type { OversightFigures } from './model.ts';
import { numberIn, numbersIn, type SqlRow, textIn } from './rows.ts';
import { figures, gather, type LedgerTable, months, source } from './sql.ts';

export interface Figures {
  readonly all: OversightFigures;
  readonly byTeam: ReadonlyMap<string, OversightFigures>;
  /** Months in which somebody decided something. */
  readonly months: readonly Month[];
}

export const NO_OVERSIGHT: OversightFigures = {
  approved: 0,
  rejected: 0,
  overrides: 0,
  merged: 0,
  past: 0,
  people: 0,
  known: 0,
};

/** The columns of an export; throws DuckDB's own error when the file is none. */
export async function columnsOf(
  database: Database,
  table: Pick<LedgerTable, 'file' | 'format'>,
): Promise<readonly string[]> {
  const described = await database.rows(`DESCRIBE SELECT * FROM ${source(table)}`);
  return described.flatMap((row) => textIn(row, 'column_name') ?? []);
}

/** Gathers the records of all tables in the Parquet file `out`, and computes what the report says of them. */
export async function computeFigures(
  database: Database,
  tables: readonly LedgerTable[],
  period: Period,
  out: string,
): Promise<Figures> {
  await database.run(gather(tables, out));
  const byTeam = new Map<string, OversightFigures>();
  let all = NO_OVERSIGHT;
  for (const row of await database.rows(figures(out, period))) {
    const team = textIn(row, 'team');
    if (team === undefined) all = oversight(row);
    else byTeam.set(team, oversight(row));
  }
  const monthly = await database.rows(months(out, period));
  return {
    all,
    byTeam,
    months: monthly.map((row) => ({
      month: textIn(row, 'month') ?? '',
      approved: numberIn(row, 'approved'),
      rejected: numberIn(row, 'rejected'),
      overrides: numberIn(row, 'overrides'),
    })),
  };
}

function oversight(row: SqlRow): OversightFigures {
  const [least, quarter, median, threeQuarters, most] = numbersIn(row, 'waited');
  const known =
    least === undefined ||
    quarter === undefined ||
    median === undefined ||
    threeQuarters === undefined ||
    most === undefined
      ? {}
      : { waited: { least, quarter, median, threeQuarters, most } };
  return {
    approved: numberIn(row, 'approved'),
    rejected: numberIn(row, 'rejected'),
    overrides: numberIn(row, 'overrides'),
    merged: numberIn(row, 'merged'),
    past: numberIn(row, 'past'),
    people: numberIn(row, 'people'),
    known: numberIn(row, 'known'),
    ...known,
  };
}
