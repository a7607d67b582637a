import { compact } from '../../../compact.ts';
import { countOf } from '../../../count-of.ts';
import { list, plain, words } from '../../../prose.ts';
import type { StageOneDocument } from '../../cycle.ts';
import { tally } from '../../labels.ts';
import type { Checklist, ReportModel } from '../../model.ts';
import type { HtmlPage } from '../layout.ts';
import { badge, type CitationContext, citationContext, proofs, table } from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';

export function readinessPage(model: ReportModel): HtmlPage {
  const path = 'readiness.html';
  const from = citationContext(model, path);
  const body = html`
<header><h1>Readiness</h1>
<p class="lead">Three checklists, computed from the repository and its ledger. No box can be ticked by hand.</p></header>
${model.readiness.map((one) => checklist(one, from))}
${cycleSection(model, from)}
${certificationSection(model, from)}
`;
  return { path, title: 'Readiness', body, under: path };
}

function checklist({ title, items }: Checklist, from: CitationContext): Html {
  const counts = tally(items);
  return html`<h2>${title}</h2>
<p>${counts.shown} of ${items.length} shown in full, ${counts.part} in part, ${counts.gap} with gaps.</p>
${table(
  items,
  [
    { head: 'Item', cell: ({ item }) => item, kind: 'name' },
    { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
    { head: 'Because', cell: ({ because }) => htmlOf(because), kind: 'said' },
    {
      head: 'Controls',
      cell: ({ controls }) =>
        controls.map(
          (id, index) =>
            html`${index === 0 ? '' : ', '}<a href="statement-of-applicability.html#${id}">${id}</a>`,
        ),
    },
    { head: 'Evidence', cell: (one) => proofs(one.proofs, from, 3), kind: 'evidence' },
  ],
  {
    caption: title,
    headed: true,
    id: `list-${items.length}-${title.toLowerCase().replaceAll(' ', '-')}`,
    status: ({ status }) => status,
    empty: 'No item.',
  },
)}`;
}

/** Which of plan, do, check and act has evidence, and for how long the management system has been there. */
function cycleSection({ cycle, period }: ReportModel, from: CitationContext): Html {
  const shown = cycle.phases.filter(({ shown: there }) => there).length;
  const age =
    cycle.months === undefined
      ? 'How old the management system is, the history does not say.'
      : `The management system has existed since ${cycle.since}: ${countOf(cycle.months, 'month')}.`;
  return html`<h2 id="cycle">Plan, do, check, act</h2>
<p>${shown} of 4 have evidence between ${period.from} and ${period.to}. ${age}</p>
${table(
  cycle.phases,
  [
    { head: 'Phase', cell: ({ phase }) => phase, kind: 'name' },
    {
      head: 'Evidence',
      cell: ({ shown: there }) => (there ? 'in the period' : html`<strong>none</strong>`),
      kind: 'short',
    },
    { head: 'What', cell: ({ because }) => htmlOf(because), kind: 'said' },
    { head: 'Where', cell: (one) => proofs(one.proofs, from, 3), kind: 'evidence' },
  ],
  { caption: 'Plan, do, check, act', headed: true, id: 'phases', empty: 'No phase.' },
)}`;
}

/** Months below which certification may be premature, as certification bodies are used to it. */
const YOUNG = 6;

/** "yes" or "no" of what the organisation has once, "2 of 3 systems" of what each system has. */
function thereOf({ there, systems }: StageOneDocument): Value {
  if (systems === undefined || systems.of === 0) return there ? 'yes' : html`<strong>no</strong>`;
  const said = `${systems.met} of ${countOf(systems.of, 'system')}`;
  return there ? said : html`<strong>${said}</strong>`;
}

function certificationSection(model: ReportModel, from: CitationContext): Html {
  const { stageOne, cycle, controls } = model;
  const partial = stageOne.filter(({ there, systems }) => !there && systems !== undefined && systems.met > 0);
  const missing = stageOne.filter(({ there }) => !there).length - partial.length;
  const gaps = controls.filter(({ status }) => status === 'gap').length;
  const phases = cycle.phases.filter(({ shown }) => !shown).map(({ phase }) => phase.toLowerCase());
  const doubts = compact([
    cycle.months !== undefined &&
      cycle.months < YOUNG &&
      `The management system is ${countOf(cycle.months, 'month')} old: fewer than ${YOUNG}.`,
    phases.length !== 0 &&
      `No full cycle in the period: ${plain(list(phases.map(words)))} ${phases.length === 1 ? 'has' : 'have'} no evidence.`,
    gaps !== 0 && `${countOf(gaps, 'control or clause', 'controls and clauses')} with gaps.`,
    missing !== 0 &&
      `${countOf(missing, 'document')} of the first stage ${missing === 1 ? 'is' : 'are'} missing.`,
    ...partial.map(
      ({ document, systems }) =>
        `${document}: for ${systems?.met} of ${countOf(systems?.of ?? 0, 'system')}.`,
    ),
  ]);
  return html`<h2 id="certification">Certification</h2>
<p>The organisation decides whether to apply for certification; the certification body decides whether the management system conforms. ${doubts.length === 0 ? 'This package shows no obstacle.' : 'Obstacles at present:'}</p>
${doubts.length === 0 ? undefined : html`<ul>${doubts.map((one) => html`<li>${one}</li>`)}</ul>`}
<h3>First stage: documents</h3>
${table(
  stageOne,
  [
    { head: 'Document', cell: ({ document }) => document, kind: 'name' },
    {
      head: 'Clause',
      cell: ({ clause }) => html`<a href="statement-of-applicability.html#${clause}">${clause}</a>`,
      kind: 'short',
    },
    { head: 'There', cell: thereOf, kind: 'short' },
    {
      head: 'Where',
      cell: ({ path, proofs: own }) => (own.length === 0 ? html`<code>${path}</code>` : proofs(own, from, 3)),
      kind: 'evidence',
    },
  ],
  {
    caption: 'Documents of the first stage',
    headed: true,
    id: 'stage-one',
    empty: 'No document.',
    filterFrom: Infinity,
  },
)}
<h3>Second stage: samples</h3>
<p><a href="sample.csv">sample.csv</a> is a random sample of the decisions with columns to fill in; <a href="requests.csv">requests.csv</a> lists what is left to ask, with columns for question and answer. Both are sheets of <a href="auditor.xlsx">auditor.xlsx</a>.</p>`;
}
