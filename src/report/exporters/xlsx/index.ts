import { plain } from '../../../prose.ts';
import type { PackageDocument } from '../../documents.ts';
import type { MetricReport, ObjectiveReport } from '../../measures/model.ts';
import { measuredInWords, shareInWords, targetInWords } from '../../measures/objectives.ts';
import { type RiskRow, riskRegister, score } from '../../risks.ts';
import { type Columns, cellTable } from '../columns.ts';
import { applicability, gapColumns } from '../csv.ts';
import type { Exporter } from '../exporter.ts';
import { allGaps } from '../gaps.ts';
import { requestTable, sampleTable } from '../worksheet.ts';
import { workbook } from './workbook.ts';

/** The auditor's workbook: the sample to fill in, and the tables that an audit is worked through with. */
export const xlsx: Exporter = async function* (model) {
  const { controls, documents, objectives, scorecard } = model;
  const figures = scorecard.flatMap(({ area, metrics }) => metrics.map((metric) => ({ area, ...metric })));
  const sheets = [
    { name: 'Sample', ...sampleTable(model) },
    { name: 'Requests', ...requestTable(model) },
    { name: 'Statement of Applicability', ...cellTable(applicability(model), controls) },
    { name: 'Gaps', ...cellTable(gapColumns(model), allGaps(model)) },
    { name: 'Risks', ...cellTable(RISKS, riskRegister(documents)) },
    { name: 'Objectives', ...cellTable(OBJECTIVES, objectives) },
    { name: 'Scorecard', ...cellTable(SCORECARD, figures) },
    { name: 'Documents', ...cellTable(DOCUMENTS, documents) },
  ];
  yield { path: 'auditor.xlsx', content: workbook(sheets) };
};

const RISKS: Columns<RiskRow> = {
  system: ({ system }) => system,
  id: ({ id }) => id,
  risk: ({ title }) => title,
  threat: ({ threat }) => threat,
  before: ({ inherent }) => (inherent === undefined ? '' : String(score(inherent))),
  treatment: ({ treatment }) => treatment,
  measures: ({ measures }) => measures.join('; '),
  plan: ({ plan }) => plan.join('; '),
  after: ({ residual }) => (residual === undefined ? '' : String(score(residual))),
  'accepted by': ({ acceptedBy }) => acceptedBy ?? '',
};

const OBJECTIVES: Columns<ObjectiveReport> = {
  id: ({ id }) => id,
  objective: ({ objective }) => objective,
  'measured by': ({ measure }) => measure,
  target: ({ target }) => targetInWords(target),
  measured: (one) => plain(measuredInWords(one)),
  state: ({ state }) => state,
  owner: ({ owner }) => owner ?? '',
  due: ({ due }) => due ?? '',
  action: ({ action }) => action ?? '',
};

const SCORECARD: Columns<MetricReport & { readonly area: string }> = {
  area: ({ area }) => area,
  figure: ({ title }) => title,
  value: ({ value }) => (value === undefined ? '' : String(value)),
  unit: ({ unit }) => unit,
  counted: shareInWords,
  'not among them': ({ rest }) => rest.join('; '),
};

const DOCUMENTS: Columns<PackageDocument> = {
  path: ({ path }) => path,
  title: ({ title }) => title,
  system: ({ system }) => system ?? 'organisation',
  'git id': ({ blob }) => blob,
  sha256: ({ sha256 }) => sha256,
  'first landed': ({ history }) => history?.first.at.slice(0, 10) ?? '',
  'last landed': ({ history }) => history?.last.at.slice(0, 10) ?? '',
  versions: ({ history }) => String(history?.versions ?? ''),
  'in the period': ({ history }) => String(history?.inPeriod ?? ''),
};
