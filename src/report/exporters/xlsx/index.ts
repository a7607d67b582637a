import { plain } from '../../../prose.ts';
import { visible } from '../../../reporters/visible.ts';
import { measuredInWords, shareInWords, targetInWords } from '../../measures/objectives.ts';
import type { ReportModel } from '../../model.ts';
import { riskRegister, score } from '../../risks.ts';
import { APPLICABILITY, applicability, GAPS, gapRow, rowsOf } from '../csv.ts';
import type { Exporter } from '../exporter.ts';
import { allGaps } from '../gaps.ts';
import { REQUESTS, requestRows, SAMPLE, sampleRows } from '../worksheet.ts';
import { type Sheet, workbook } from './workbook.ts';

type Row = Readonly<Record<string, string>>;

/** The auditor's workbook: the sample to fill in, and the tables that an audit is worked through with. */
export const xlsx: Exporter = async function* (model) {
  const sheets = [
    sheet('Sample', SAMPLE, sampleRows(model)),
    sheet('Requests', REQUESTS, requestRows(model)),
    sheet(
      'Statement of Applicability',
      APPLICABILITY,
      rowsOf(model.controls, (control) => applicability(control, model)),
    ),
    sheet(
      'Gaps',
      GAPS,
      rowsOf(allGaps(model), (gap) => gapRow(gap, model)),
    ),
    sheet('Risks', RISKS, risks(model)),
    sheet('Objectives', OBJECTIVES, objectives(model)),
    sheet('Scorecard', SCORECARD, figures(model)),
    sheet('Documents', DOCUMENTS, documents(model)),
  ];
  yield { path: 'auditor.xlsx', content: workbook(sheets) };
};

function sheet(name: string, columns: readonly string[], rows: Iterable<Row>): Sheet {
  return { name, columns, rows: cellsOf(columns, rows) };
}

function* cellsOf(columns: readonly string[], rows: Iterable<Row>): Generator<readonly string[]> {
  for (const row of rows) yield columns.map((column) => visible(row[column] ?? ''));
}

const RISKS = [
  'system',
  'id',
  'risk',
  'threat',
  'before',
  'treatment',
  'measures',
  'plan',
  'after',
  'accepted by',
];

function risks({ documents: all }: ReportModel): readonly Row[] {
  return riskRegister(all).map(
    ({ system, id, title, threat, inherent, treatment, measures, plan, residual, acceptedBy }) => ({
      system,
      id,
      risk: title,
      threat,
      before: inherent === undefined ? '' : String(score(inherent)),
      treatment,
      measures: measures.join('; '),
      plan: plan.join('; '),
      after: residual === undefined ? '' : String(score(residual)),
      'accepted by': acceptedBy ?? '',
    }),
  );
}

const OBJECTIVES = [
  'id',
  'objective',
  'measured by',
  'target',
  'measured',
  'state',
  'owner',
  'due',
  'action',
];

function objectives({ objectives: all }: ReportModel): readonly Row[] {
  return all.map((one) => ({
    id: one.id,
    objective: one.objective,
    'measured by': one.measure,
    target: targetInWords(one.target),
    measured: plain(measuredInWords(one)),
    state: one.state,
    owner: one.owner ?? '',
    due: one.due ?? '',
    action: one.action ?? '',
  }));
}

const SCORECARD = ['area', 'figure', 'value', 'unit', 'counted', 'not among them'];

function figures({ scorecard }: ReportModel): readonly Row[] {
  return scorecard.flatMap(({ area, metrics }) =>
    metrics.map((one) => ({
      area,
      figure: one.title,
      value: one.value === undefined ? '' : String(one.value),
      unit: one.unit,
      counted: shareInWords(one),
      'not among them': one.rest.join('; '),
    })),
  );
}

const DOCUMENTS = [
  'path',
  'title',
  'system',
  'git id',
  'sha256',
  'first landed',
  'last landed',
  'versions',
  'in the period',
];

function documents({ documents: all }: ReportModel): readonly Row[] {
  return all.map(({ path, title, system, blob, sha256, history }) => ({
    path,
    title,
    system: system ?? 'organisation',
    'git id': blob,
    sha256,
    'first landed': history?.first.at.slice(0, 10) ?? '',
    'last landed': history?.last.at.slice(0, 10) ?? '',
    versions: history === undefined ? '' : String(history.versions),
    'in the period': history === undefined ? '' : String(history.inPeriod),
  }));
}
