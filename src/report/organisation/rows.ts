/** One row of an answer, as JSON: 64-bit numbers come as text. */
export type SqlRow = Readonly<Record<string, unknown>>;

export function parseRows(rows: readonly unknown[]): readonly SqlRow[] {
  return rows.filter((row): row is SqlRow => typeof row === 'object' && row !== null);
}

export function numberIn(row: SqlRow, key: string): number {
  const value = Number(row[key]);
  return Number.isFinite(value) ? value : 0;
}

export function textIn(row: SqlRow, key: string): string | undefined {
  const value = row[key];
  return typeof value === 'string' ? value : undefined;
}

export function numbersIn(row: SqlRow, key: string): readonly number[] {
  const value = row[key];
  return Array.isArray(value) ? value.map(Number) : [];
}
