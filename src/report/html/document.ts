import type { DocumentContent, PackageDocument } from '../documents.ts';
import { type CitationContext, href, preformattedBlock } from './parts.ts';
import { type Html, html, type Value } from './template.ts';

/** Deeper values are shown as they are written. */
const DEEPEST = 6;

/** A document as people read it: what it says, where its copy is, and how both are checked. */
export function documentEntry(document: PackageDocument, { up }: CitationContext, anchor: string): Html {
  const { title, path, file, blob, sha256, gates, date, content } = document;
  const said =
    file === undefined
      ? html`<p class="soft">Confidential by the policy: its content is not in this package. Git id and SHA-256 tell whether what you are shown is it.</p>`
      : content === undefined
        ? html`<p class="soft">Too long for a page, or no text: open its copy.</p>`
        : shown(content);
  const copy =
    file === undefined
      ? html`<code>${path}</code>`
      : html`<a href="${up}${href(file)}"><code>${path}</code></a>`;
  return html`<article class="entry" id="${anchor}"><h2>${title}</h2>
<p class="soft">${copy}${date === undefined ? undefined : ` · ${date}`}${gates.length === 0 ? undefined : ` · read by ${gates.join(', ')}`} · git <code>${blob.slice(0, 12)}…</code> · SHA-256 <code>${sha256.slice(0, 16)}…</code></p>
${said}</article>\n`;
}

function shown(content: DocumentContent): Html {
  return content.kind === 'text' ? preformattedBlock(content.text) : html`${values(content.value, 0)}`;
}

function values(value: unknown, depth: number): Value {
  if (value === null || value === undefined) return html`<span class="none">not given</span>`;
  if (typeof value !== 'object') return String(value);
  if (depth >= DEEPEST) return html`<code>${JSON.stringify(value)}</code>`;
  if (Array.isArray(value)) return list(value, depth);
  const entries = Object.entries(value);
  const named = entries.flatMap(([key, inner]) => (isFlat(inner) ? [{ '': key, ...inner }] : []));
  if (named.length > 2 && named.length === entries.length && columnsOf(named).length <= MOST_COLUMNS)
    return flatTable(named);
  return html`<dl class="said">${entries.map(([key, inner]) => html`<dt>${key}</dt><dd>${values(inner, depth + 1)}</dd>`)}</dl>`;
}

function list(items: readonly unknown[], depth: number): Value {
  if (items.length === 0) return html`<span class="none">none</span>`;
  const rows = items.filter(isFlat);
  if (rows.length === items.length && columnsOf(rows).length <= MOST_COLUMNS) return flatTable(rows);
  return html`<ul class="stack">${items.map((item) => html`<li>${values(item, depth + 1)}</li>`)}</ul>`;
}

type Flat = Readonly<Record<string, unknown>>;

/** Values of one line each: a list of them is a table. */
function isFlat(value: unknown): value is Flat {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (inner) =>
        typeof inner !== 'object' ||
        inner === null ||
        (Array.isArray(inner) && inner.every((one) => typeof one !== 'object')) ||
        (!Array.isArray(inner) && Object.values(inner).every((one) => typeof one !== 'object')),
    )
  );
}

/** More columns are too narrow for words, on paper and on a screen: then each entry stands by itself. */
const MOST_COLUMNS = 8;

function columnsOf(rows: readonly Flat[]): readonly string[] {
  return [...new Set(rows.flatMap(Object.keys))];
}

function flatTable(rows: readonly Flat[]): Html {
  const heads = columnsOf(rows);
  return html`<table role="table" class="values"><thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head === '' ? 'entry' : head}</th>`)}</tr></thead><tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row">${heads.map((head) => html`<td role="cell" data-head="${head === '' ? 'entry' : head}">${cell(row[head])}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function cell(value: unknown): Value {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join('; ');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${String(inner)}`)
    .join(', ');
}
