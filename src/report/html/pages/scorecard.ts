import type { MetricReport, ObjectiveReport, ScorecardArea } from '../../measures/model.ts';
import { measuredInWords, shareInWords, targetInWords, valueWithUnit } from '../../measures/objectives.ts';
import type { ReportModel } from '../../model.ts';
import type { HtmlPage } from '../layout.ts';
import { type CitationContext, citationContext, proofs, stack, table } from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';

/** The objectives of the organisation, and figures about trust: all computed, none of them a single score. */
export function scorecardPage(model: ReportModel): HtmlPage {
  const path = 'scorecard.html';
  const from = citationContext(model, path);
  const { objectives, scorecard, asOf } = model;
  const body = html`
<header><h1>Objectives and scorecard</h1>
<p class="lead">Computed from documents, gates, incidents and the ledger, as of ${asOf}. ${reachedInWords(objectives)}Each figure is shown with what it counts; there is no overall score.</p></header>
<h2>Objectives</h2>
${objectiveTable(objectives, from)}
${scorecard.map((area) => areaSection(area, from))}
`;
  return { path, title: 'Objectives and scorecard', body, under: path };
}

/** "2 of 5 objectives reached, 1 more by the organisation’s own word. " */
export function reachedInWords(objectives: readonly ObjectiveReport[]): Value {
  if (objectives.length === 0) return undefined;
  const inState = (state: ObjectiveReport['state']): number =>
    objectives.filter((one) => one.state === state).length;
  const stated = inState('stated');
  return html`${inState('reached')} of ${objectives.length} objectives reached${stated === 0 ? undefined : html`, ${stated} more by the organisation’s own word`}. `;
}

export function objectiveTable(objectives: readonly ObjectiveReport[], from: CitationContext): Html {
  return table(objectives, OBJECTIVES(from), {
    caption: 'AI objectives',
    headed: true,
    id: 'objectives',
    empty: 'No objective is written down.',
  });
}

export const OBJECTIVE_STATES: Readonly<Record<ObjectiveReport['state'], string>> = {
  reached: 'reached',
  stated: 'stated, not computed',
  missed: 'missed',
  'nothing-to-measure': 'not measured',
};

const OBJECTIVES = (from: CitationContext) => [
  {
    head: 'Objective',
    cell: ({ id, objective }: ObjectiveReport) => html`${id} ${objective}`,
    kind: 'name' as const,
  },
  {
    head: 'Measured by',
    cell: ({ measure, of }: ObjectiveReport) =>
      stack([measure, ...(of === undefined ? [] : [html`<span class="soft">of: ${of}</span>`])]),
    kind: 'said' as const,
  },
  { head: 'Target and state', cell: measured, kind: 'said' as const },
  {
    head: 'Owner and action',
    cell: ({ owner, due, action }: ObjectiveReport) =>
      stack([
        ...(owner === undefined ? [] : [`@${owner.replace(/^@/, '')}`]),
        ...(due === undefined ? [] : [`due ${due}`]),
        ...(action === undefined ? [] : [action]),
      ]),
    kind: 'said' as const,
  },
  {
    head: 'Evidence',
    cell: ({ computed, proof }: ObjectiveReport) => proofs([proof, ...(computed?.proofs ?? [])], from, 3),
    kind: 'evidence' as const,
  },
];

function measured(one: ObjectiveReport): Value {
  const { typed, computed, target } = one;
  const trend = computed === undefined ? [] : trendLine(computed);
  const other =
    typed === undefined || computed === undefined
      ? []
      : [html`<span class="soft">the file says ${valueWithUnit(typed.value, target.unit)}</span>`];
  return stack([
    html`<strong>${OBJECTIVE_STATES[one.state]}</strong>: ${htmlOf(measuredInWords(one))}`,
    html`<span class="soft">target: ${targetInWords(target)}</span>`,
    ...trend,
    ...other,
    ...comparison(one),
  ]);
}

/** A typed number beside the figure that is computed: which of them is right is for the auditor to ask. */
function comparison({ compare }: ObjectiveReport): readonly Value[] {
  if (compare?.value === undefined) return [];
  return [
    html`compare the scorecard: <strong>${valueWithUnit(compare.value, compare.unit)}</strong> (${shareInWords(compare)}) ${compare.title}`,
  ];
}

function areaSection({ area, metrics }: ScorecardArea, from: CitationContext): Html {
  return html`<h2>${area}</h2>
${table(
  metrics,
  [
    { head: 'Figure', cell: ({ title }) => title, kind: 'name' },
    {
      head: 'Value',
      cell: ({ value, unit }) =>
        value === undefined
          ? html`<span class="none">nothing to measure</span>`
          : html`<strong>${valueWithUnit(value, unit)}</strong>`,
      kind: 'short',
    },
    { head: 'Counted', cell: (one) => stack([shareInWords(one), ...trendLine(one)]), kind: 'said' },
    { head: 'Not among them', cell: ({ rest }) => firstFew(rest), kind: 'said' },
    { head: 'Evidence', cell: (one) => evidenceOf(one, from), kind: 'evidence' },
  ],
  { caption: area, headed: true, id: `area-${area.toLowerCase().replace(' ', '-')}`, empty: 'No figure.' },
)}`;
}

/** The first of many: what keeps the figure down stands before the rest. */
function evidenceOf({ proofs: some, denominator }: MetricReport, from: CitationContext): Value {
  const few = some.slice(0, FEW_PROOFS);
  const more = denominator > few.length && some.length > few.length;
  return [proofs(few, from), more ? html`<span class="soft">of ${denominator} counted</span>` : undefined];
}

const FEW_PROOFS = 3;

function trendLine({ trend = [], unit }: MetricReport): readonly Html[] {
  if (trend.length === 0) return [];
  const parts = trend.map(({ quarter, numerator, denominator }) => {
    const share = numerator / denominator;
    const value = Math.round((unit === '%' ? share * 100 : share) * 10) / 10;
    return `${quarter}: ${valueWithUnit(value, unit)}`;
  });
  return [html`<span class="soft">${parts.join(' · ')}</span>`];
}

const FEW = 6;

/** The first of many names. */
export function firstFew(names: readonly string[]): Value {
  const shown = names.slice(0, FEW).join(', ');
  return names.length > FEW ? `${shown} and ${names.length - FEW} more` : shown || '–';
}
