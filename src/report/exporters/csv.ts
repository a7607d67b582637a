import type { Options } from 'csv-stringify/sync';
import { plain } from '../../prose.ts';
import type { ReportGap } from '../gap.ts';
import { STATUS_WORDS } from '../labels.ts';
import type { ControlReport, ReportModel } from '../model.ts';
import { proofLinks } from '../proof.ts';
import { type CellTable, type Columns, cellTable } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { allGaps, ownersOf } from './gaps.ts';

/**
 * RFC 4180. A cell that begins as a formula would be run by a spreadsheet that opens the file, and what it names
 * comes from users: such cells get a `'` in front, as OWASP recommends.
 */
const STYLE: Options = { escape_formulas: true, record_delimiter: 'windows' };

/** The Statement of Applicability and the gaps as tables. */
export const csv: Exporter = async function* (model) {
  const path = 'statement-of-applicability.csv';
  yield { path, content: csvTable(cellTable(applicability(model), model.controls)) };
  yield { path: 'gaps.csv', content: csvTable(cellTable(gapColumns(model), allGaps(model))) };
};

/** Lines in one piece. */
const LINES = 200;

/** A table as RFC 4180, some rows at a time. */
export async function* csvTable({ columns, rows }: CellTable): AsyncGenerator<Uint8Array> {
  const { stringify } = await import('csv-stringify/sync');
  let lines = [columns];
  const piece = () => Buffer.from(stringify(lines, STYLE), 'utf8');
  for (const row of rows) {
    lines.push(row);
    if (lines.length < LINES) continue;
    yield piece();
    lines = [];
  }
  yield piece();
}

export function applicability(model: ReportModel): Columns<ControlReport> {
  return {
    control: ({ id }) => id,
    title: ({ title }) => title,
    applicable: ({ stated }) => stated.applicable,
    implemented: ({ stated }) => stated.implemented,
    status: ({ status }) => STATUS_WORDS[status],
    because: ({ because }) => plain(because),
    justification: ({ stated }) => stated.justification ?? '',
    sources: ({ stated }) => stated.sources.join('; '),
    where: ({ stated }) => stated.where ?? '',
    gates: ({ gates }) => gates.map(({ gate }) => gate).join(' '),
    'preset-gates-met': ({ grade }) => `${grade.met} of ${grade.of}`,
    'systems-met': ({ grade: { systems } }) =>
      systems === undefined ? '' : `${systems.met} of ${systems.of}`,
    gaps: ({ gaps }) => String(gaps.length),
    weakened: ({ weakened }) => weakened.map(plain).join('; '),
    evidence: ({ proofs }) => proofs.flatMap((proof) => proofLinks(proof, model)).join(' '),
    remedy: ({ remedy }) => (remedy === undefined ? '' : plain(remedy)),
  };
}

export function gapColumns(model: ReportModel): Columns<ReportGap> {
  return {
    gate: ({ gate }) => gate,
    level: ({ level }) => level,
    system: ({ system }) => system ?? '',
    owner: (gap) => ownersOf(gap, model).join(' '),
    due: ({ due }) => due ?? '',
    controls: ({ controls }) => controls.join(' '),
    path: ({ path }) => path ?? '',
    line: ({ line }) => (line === undefined ? '' : String(line)),
    missing: ({ message }) => plain(message),
    why: ({ why }) => why,
    remedy: ({ remedy }) => plain(remedy),
    evidence: ({ proof }) => (proof === undefined ? '' : proofLinks(proof, model).join(' ')),
  };
}
