import { visible } from '../../reporters/visible.ts';

/** The columns of a table for machines, in their order: what stands in each of one value, and of its index. */
export type Columns<T> = Readonly<Record<string, (value: T, index: number) => string>>;

/** The cells of a table, row by row. */
export interface CellTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** A row of each of `values`, made when it is written. */
export function cellTable<T>(columns: Columns<T>, values: Iterable<T>): CellTable {
  return { columns: Object.keys(columns), rows: rowsOf(Object.values(columns), values) };
}

function* rowsOf<T>(cells: readonly Columns<T>[string][], values: Iterable<T>): Generator<readonly string[]> {
  let index = 0;
  for (const value of values) {
    yield cells.map((cell) => visible(cell(value, index)));
    index += 1;
  }
}
