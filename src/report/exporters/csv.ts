import type { Options } from 'csv-stringify/sync';
import { plain } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import type { ReportGap } from '../gap.ts';
import { STATUS_WORDS } from '../labels.ts';
import type { ControlReport, ReportModel } from '../model.ts';
import { proofLinks } from '../proof.ts';
import type { Exporter } from './exporter.ts';
import { allGaps, ownersOf } from './gaps.ts';

/**
 * RFC 4180. A cell that begins as a formula would be run by a spreadsheet that opens the file, and what it names
 * comes from users: such cells get a `'` in front, as OWASP recommends.
 */
const STYLE: Options = { escape_formulas: true, record_delimiter: 'windows' };

type CsvRow = Readonly<Record<string, string>>;

/** The Statement of Applicability and the gaps as tables. */
export const csv: Exporter = async function* (model) {
  const applicable = rowsOf(model.controls, (control) => applicability(control, model));
  yield { path: 'statement-of-applicability.csv', content: csvTable(APPLICABILITY, applicable) };
  const gaps = rowsOf(allGaps(model), (gap) => gapRow(gap, model));
  yield { path: 'gaps.csv', content: csvTable(GAPS, gaps) };
};

/** Lines in one piece. */
const LINES = 200;

/** A table as RFC 4180, some rows at a time. */
export async function* csvTable(
  columns: readonly string[],
  rows: Iterable<CsvRow>,
): AsyncGenerator<Uint8Array> {
  const { stringify } = await import('csv-stringify/sync');
  const head = Object.fromEntries(columns.map((name) => [name, name]));
  let lines: CsvRow[] = [head];
  const piece = () => Buffer.from(stringify(lines, { ...STYLE, columns: [...columns] }), 'utf8');
  for (const row of rows) {
    lines.push(Object.fromEntries(columns.map((name) => [name, visible(row[name] ?? '')])));
    if (lines.length < LINES) continue;
    yield piece();
    lines = [];
  }
  yield piece();
}

/** A row of each, made when it is written. */
export function* rowsOf<T>(values: Iterable<T>, row: (value: T) => CsvRow): Generator<CsvRow> {
  for (const value of values) yield row(value);
}

export const APPLICABILITY: readonly string[] = [
  'control',
  'title',
  'applicable',
  'implemented',
  'status',
  'because',
  'justification',
  'sources',
  'where',
  'gates',
  'preset-gates-met',
  'systems-met',
  'gaps',
  'weakened',
  'evidence',
  'remedy',
];

export function applicability(control: ControlReport, model: ReportModel): CsvRow {
  const { id, title, stated, status, because, gates, grade, gaps, weakened, proofs, remedy } = control;
  const links = proofs.flatMap((proof) => proofLinks(proof, model));
  return {
    control: id,
    title,
    applicable: stated.applicable,
    implemented: stated.implemented,
    status: STATUS_WORDS[status],
    because: plain(because),
    justification: stated.justification ?? '',
    sources: stated.sources.join('; '),
    where: stated.where ?? '',
    gates: gates.map(({ gate }) => gate).join(' '),
    'preset-gates-met': `${grade.met} of ${grade.of}`,
    'systems-met': grade.systems === undefined ? '' : `${grade.systems.met} of ${grade.systems.of}`,
    gaps: String(gaps.length),
    weakened: weakened.map(plain).join('; '),
    evidence: links.join(' '),
    remedy: remedy === undefined ? '' : plain(remedy),
  };
}

export const GAPS: readonly string[] = [
  'gate',
  'level',
  'system',
  'owner',
  'due',
  'controls',
  'path',
  'line',
  'missing',
  'why',
  'remedy',
  'evidence',
];

export function gapRow(gap: ReportGap, model: ReportModel): CsvRow {
  const { gate, level, system, controls, path, line, message, why, remedy, due, proof } = gap;
  return {
    gate,
    level,
    system: system ?? '',
    owner: ownersOf(gap, model).join(' '),
    due: due ?? '',
    controls: controls.join(' '),
    path: path ?? '',
    line: line === undefined ? '' : String(line),
    missing: plain(message),
    why,
    remedy: plain(remedy),
    evidence: proof === undefined ? '' : proofLinks(proof, model).join(' '),
  };
}
