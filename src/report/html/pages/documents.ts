import { countOf } from '../../../count-of.ts';
import { documentAnchor, documentRows as documentsPath, type PackageDocument } from '../../documents.ts';
import type { ReportModel } from '../../model.ts';
import type { SystemReport } from '../../system-model.ts';
import { documentEntry } from '../document.ts';
import type { HtmlPage } from '../layout.ts';
import { brokenPath, citationContext, stack, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

/** The register of documents, and what those of the organisation say. */
export function documentsPage(model: ReportModel): HtmlPage {
  const { documents } = model;
  const path = documentsPath(undefined);
  const secret = documents.filter(({ file }) => file === undefined).length;
  const from = citationContext(model, path);
  const body = html`
<header><h1>Documents</h1>
<p class="lead">${countOf(documents.length, 'document')} that this package relies on, as ${documents.length === 1 ? 'it stands' : 'they stand'} at commit <code>${model.commit.slice(0, 12)}</code>. Copies are in the folder <code>documents</code>; the manifest lists each with its git id and SHA-256.${secret === 0 ? undefined : ` ${countOf(secret, 'document')} kept confidential by the policy: id and hash only.`}</p></header>
${table(
  documents,
  [
    {
      head: 'Document',
      cell: (one) =>
        html`<a href="${from.documents.get(one.path)}">${one.title}</a><br><span class="soft">${brokenPath(one.path)}</span>`,
      kind: 'name',
    },
    { head: 'System', cell: ({ system }) => system ?? 'organisation', kind: 'short' },
    { head: 'Dated', cell: ({ date }) => date ?? '–', kind: 'short' },
    { head: 'In git', cell: ({ history }) => landed(history), kind: 'said' },
    {
      head: 'First digits of',
      cell: ({ blob, sha256 }) =>
        stack([
          html`git <code>${blob.slice(0, 12)}…</code>`,
          html`SHA-256 <code>${sha256.slice(0, 12)}…</code>`,
        ]),
      kind: 'short',
    },
    { head: 'Read by', cell: ({ gates }) => gates.join(', '), kind: 'said' },
  ],
  { caption: 'Register of documents', headed: true, id: 'documents', empty: 'No document.' },
)}
${entries(model, undefined, path)}
`;
  return { path, title: 'Documents', body, under: path };
}

/** What the documents of one system say. */
export function systemDocumentsPage({ id, name }: SystemReport, model: ReportModel): HtmlPage {
  const path = documentsPath(id);
  const body = html`
<header><h1>${name}: documents</h1>
<p class="lead"><a href="${id}.html">${name}</a> · assessments, plans, cards and records as they stand at commit <code>${model.commit.slice(0, 12)}</code>.</p></header>
${entries(model, id, path)}
`;
  return { path, title: `${name}: documents`, body, under: 'documents.html' };
}

function entries(model: ReportModel, system: string | undefined, page: string): Html {
  const from = citationContext(model, page);
  return html`${model.documents.map((document, index) =>
    document.system === system ? documentEntry(document, from, documentAnchor(index)) : undefined,
  )}`;
}

/** "first 2026-02-01 by dana, last 2026-06-01 by omar, 4 versions, 2 in the period". */
function landed(history: PackageDocument['history']): Value {
  if (history === undefined) return html`<span class="none">not known</span>`;
  const { first, last, versions, inPeriod } = history;
  return stack([
    html`first ${first.at.slice(0, 10)} <span class="soft">by ${first.by}</span>`,
    ...(versions === 1 ? [] : [html`last ${last.at.slice(0, 10)} <span class="soft">by ${last.by}</span>`]),
    html`<span class="soft">${countOf(versions, 'version')}, ${inPeriod} in the period</span>`,
  ]);
}
