import { CsvError, parse } from 'csv-parse/sync';
import { fields } from '../fields.ts';
import { badData, type OperationFormat } from './observation.ts';
import { rowObservation } from './row.ts';

/** JSON Lines: one object a line, with `kind` and the fields of its kind. */
export const jsonLines: OperationFormat = {
  name: 'jsonl',
  recognises: ({ path, text }) =>
    /\.(?:jsonl|ndjson)$/i.test(path) &&
    !/"specversion"|"resource(?:Metrics|Logs|Spans)"/.test(firstLine(text)),
  read: ({ path, text }) => ({
    observations: jsonLinesOf(path, text).map(({ value, line }) =>
      rowObservation(objectIn(value, path, line), { path, line }),
    ),
    ignored: 0,
  }),
};

/** CSV with a head line: the same fields as columns. */
export const csv: OperationFormat = {
  name: 'csv',
  recognises: ({ path }) => /\.csv$/i.test(path),
  read: ({ path, text }) => {
    try {
      const rows: readonly { readonly info: { readonly lines: number }; readonly record: object }[] = parse(
        text,
        {
          columns: (head: readonly string[]) => head.map((name) => name.trim().toLowerCase()),
          info: true,
          bom: true,
          skip_empty_lines: true,
          max_record_size: MAX_LINE,
        },
      );
      return {
        observations: rows.map(({ info, record }) =>
          rowObservation(fields(record), { path, line: info.lines }),
        ),
        ignored: 0,
      };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const line = typeof error.lines === 'number' ? error.lines : 1;
      throw badData(
        path,
        line,
        'this is no CSV as the head line announces it',
        'quote texts that hold commas, quotes or line ends',
      );
    }
  },
};

const MAX_LINE = 1024 * 1024;

export function firstLine(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', Math.max(start, 0));
  return text.slice(Math.max(start, 0), end === -1 ? MAX_LINE : Math.min(end, start + MAX_LINE));
}

/** The values of JSON Lines, each with its line. Throws `bad-input`. */
export function jsonLinesOf(
  path: string,
  text: string,
): readonly { readonly value: unknown; readonly line: number }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((written, index) => {
      const line = index + 1;
      if (written.length > MAX_LINE)
        throw badData(path, line, 'this line is longer than 1 MiB', 'write one object a line');
      if (written.trim() === '') return [];
      try {
        return [{ value: JSON.parse(written) as unknown, line }];
      } catch {
        throw badData(path, line, 'this line is no JSON', 'write one JSON object a line');
      }
    });
}

function objectIn(value: unknown, path: string, line: number): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return fields(value);
  throw badData(path, line, 'this is no JSON object', 'write one JSON object a line');
}
