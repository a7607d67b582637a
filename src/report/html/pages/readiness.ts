import type { Checklist, ReportModel } from '../../model.ts';
import { tally } from '../../words.ts';
import type { Page } from '../layout.ts';
import { badge, type Citing, citing, proofs, table } from '../parts.ts';
import { type Html, html, say } from '../template.ts';

export function readinessPage(model: ReportModel): Page {
  const path = 'readiness.html';
  const from = citing(model, path);
  const body = html`
<header><h1>Readiness</h1>
<p class="lead">Three checklists, computed from the repository and its ledger. No box can be ticked by hand.</p></header>
${model.readiness.map((list) => checklist(list, from))}
`;
  return { path, title: 'Readiness', body, under: path };
}

function checklist({ title, items }: Checklist, from: Citing): Html {
  const counts = tally(items);
  return html`<h2>${title}</h2>
<p>${counts.shown} of ${items.length} shown in full, ${counts.part} in part, ${counts.gap} with gaps.</p>
${table(
  items,
  [
    { head: 'Item', cell: ({ item }) => item, kind: 'name' },
    { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
    { head: 'Because', cell: ({ because }) => say(because), kind: 'said' },
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
