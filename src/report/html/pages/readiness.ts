import type { Checklist, ReportModel } from '../../model.ts';
import { tally } from '../../words.ts';
import type { Page } from '../layout.ts';
import { badge, proofs, table } from '../parts.ts';
import { type Html, html, say } from '../template.ts';

export function readinessPage(model: ReportModel): Page {
  const body = html`
<header><h1>Readiness</h1>
<p class="lead">Three checklists, computed from the repository and its ledger. No box can be ticked by hand.</p></header>
${model.readiness.map((list) => checklist(list, model))}
`;
  return { path: 'readiness.html', title: 'Readiness', body, under: 'readiness.html' };
}

function checklist({ title, items }: Checklist, model: ReportModel): Html {
  const counts = tally(items);
  return html`<h2>${title}</h2>
<p>${counts.shown + counts.part} of ${items.length} shown in full or in part, ${counts.gap} with gaps.</p>
${table(
  items,
  [
    { head: 'Item', cell: ({ item }) => item, kind: 'name' },
    { head: 'Status', cell: ({ status }) => badge(status) },
    { head: 'Because', cell: ({ because }) => say(because) },
    {
      head: 'Controls',
      cell: ({ controls }) =>
        controls.map(
          (id, index) =>
            html`${index === 0 ? '' : ', '}<a href="statement-of-applicability.html#${id}">${id}</a>`,
        ),
    },
    { head: 'Evidence', cell: (one) => proofs(one.proofs, model.repository.site, 3) },
  ],
  {
    caption: title,
    id: `list-${items.length}-${title.toLowerCase().replaceAll(' ', '-')}`,
    status: ({ status }) => status,
    empty: 'No item.',
  },
)}`;
}
