import { moment } from '../../labels.ts';
import { isMetric, METRICS } from '../../measures/metrics.ts';
import { valueWithUnit } from '../../measures/objectives.ts';
import type { ReportModel } from '../../model.ts';
import type { HtmlPage } from '../layout.ts';
import { badge, table } from '../parts.ts';
import { html } from '../template.ts';

/** What is different from the package that was compared with; undefined: none was. */
export function changesPage({ changes, controls: all }: ReportModel): HtmlPage | undefined {
  if (changes === undefined) return undefined;
  const { since, controls, opened, closed, systems, documents, figures } = changes;
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const gaps = [
    ...opened.map((gap) => ({ ...gap, state: 'new' })),
    ...closed.map((gap) => ({ ...gap, state: 'no longer found' })),
  ];
  const body = html`
<header><h1>Since the last package</h1>
<p class="lead">Compared with the package of ${moment(since.madeAt)} UTC (commit <code>${since.commit.slice(0, 12)}</code>, ${since.period.from} to ${since.period.to}): ${opened.length} new gaps, ${closed.length} no longer found.</p></header>
<h2>Gaps</h2>
${table(
  gaps,
  [
    { head: 'Gap', cell: ({ message }) => message, kind: 'name' },
    { head: 'State', cell: ({ state }) => html`<strong>${state}</strong>`, kind: 'short' },
    { head: 'Gate', cell: ({ gate }) => gate, kind: 'short' },
    { head: 'System', cell: ({ system }) => system ?? 'organisation', kind: 'short' },
  ],
  { caption: 'Gaps', headed: true, id: 'gaps-changed', empty: 'The same gaps.' },
)}
<h2>Controls and clauses</h2>
${table(
  controls,
  [
    {
      head: 'Control',
      cell: ({ id }) => html`<a href="statement-of-applicability.html#${id}">${id}</a> ${titles.get(id)}`,
      kind: 'name',
    },
    { head: 'Before', cell: ({ before }) => badge(before), kind: 'short' },
    { head: 'Now', cell: ({ after }) => badge(after), kind: 'short' },
  ],
  { caption: 'Controls', headed: true, id: 'controls-changed', empty: 'Every control stands as it did.' },
)}
<h2>AI systems</h2>
${table(
  systems,
  [
    { head: 'System', cell: ({ id }) => id, kind: 'name' },
    { head: 'Before', cell: ({ before }) => before ?? 'not registered', kind: 'short' },
    { head: 'Now', cell: ({ after }) => after ?? 'not registered', kind: 'short' },
  ],
  {
    caption: 'Systems',
    headed: true,
    id: 'systems-changed',
    empty: 'The same systems at the same tiers and stages.',
  },
)}
<h2>Figures</h2>
${table(
  figures,
  [
    {
      head: 'Figure',
      cell: ({ metric }) => (isMetric(metric) ? METRICS[metric].title : metric),
      kind: 'name',
    },
    { head: 'Before', cell: ({ metric, before }) => figure(metric, before), kind: 'short' },
    { head: 'Now', cell: ({ metric, after }) => figure(metric, after), kind: 'short' },
  ],
  { caption: 'Figures', headed: true, id: 'figures-changed', empty: 'The same figures.' },
)}
<h2>Documents</h2>
${table(
  documents,
  [
    { head: 'Document', cell: ({ path }) => html`<code>${path}</code>`, kind: 'name' },
    { head: 'Change', cell: ({ change }) => change, kind: 'short' },
  ],
  { caption: 'Documents', headed: true, id: 'documents-changed', empty: 'The same documents.' },
)}
`;
  return { path: 'changes.html', title: 'Since the last package', body, under: 'changes.html' };
}

function figure(metric: string, value: number | undefined): string {
  if (value === undefined) return 'not measured';
  return valueWithUnit(value, isMetric(metric) ? METRICS[metric].unit : '');
}
