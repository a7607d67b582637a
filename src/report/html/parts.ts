import { omitUndefined } from '../../omit-undefined.ts';
import type { Site } from '../../reporters/links.ts';
import { clip } from '../../reporters/visible.ts';
import { documentPlaces } from '../documents.ts';
import { STATUS_WORDS } from '../labels.ts';
import type { ReportModel, Status } from '../model.ts';
import { proofPath, proofUrl, type ReportProof } from '../proof.ts';
import { Html, html, type Value } from './template.ts';

/** A status by shape and word; colour only helps. */
export function badge(status: Status): Html {
  return html`<span class="badge ${status}">${shape(status)}${STATUS_WORDS[status]}</span>`;
}

export function shape(status: Status): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[status]}</svg>`;
}

/** Each of another outline, so that they are told apart on a copy without colours. */
const SHAPES: Readonly<Record<Status, Html>> = {
  shown: html`<circle cx="8" cy="8" r="7" /><path class="cut" d="M4.6 8.3 7 10.7 11.6 5.6" />`,
  part: html`<circle class="line" cx="8" cy="8" r="6.2" /><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />`,
  gap: html`<path d="M8 1 15.4 14.5H.6z" /><path class="cut" d="M8 5.6v4.6M8 12v.6" />`,
  'not-shown': html`<circle class="line dash" cx="8" cy="8" r="6.2" />`,
  organisation: html`<path class="line" d="M8 1.4 14.6 8 8 14.6 1.4 8z" />`,
  excluded: html`<path class="line" d="M2 8h12" />`,
};

/** Links to what a statement rests on; where nothing can be linked, its name is said. */
export function proofs(list: readonly ReportProof[], from: CitationContext, most = 6): Value {
  if (list.length === 0) return undefined;
  const items = (some: readonly ReportProof[]) => some.map((one) => html`<li>${proof(one, from)}</li>`);
  const rest = list.slice(most, MOST_PROOFS);
  const beyond = list.length - most - rest.length;
  const untold = beyond > 0 ? html`<li>and ${beyond} more in report.json</li>` : undefined;
  const more =
    rest.length === 0
      ? undefined
      : html`<li><details><summary>and ${list.length - most} more</summary><ul class="proofs">${items(rest)}${untold}</ul></details></li>`;
  return html`<ul class="proofs">${items(list.slice(0, most))}${more}</ul>`;
}

/** A control of very many systems rests on so many documents that its row would be a page. */
const MOST_PROOFS = 40;

export function proof(one: ReportProof, { site, proven, up, documents }: CitationContext): Html {
  const name = proofName(one);
  const url = proofUrl(one, site);
  const copy = one.kind === 'file' ? documents.get(one.path) : undefined;
  // What the package itself holds comes first: it opens without an account, and when the repository is gone.
  if (copy !== undefined)
    return html`<a href="${up}${copy}">${name}</a>${url === undefined ? undefined : html` <a class="source" href="${url}" aria-label="source of it in the repository">source</a>`}`;
  const said = url === undefined ? name : html`<a href="${url}">${name}</a>`;
  if (one.kind !== 'record' || !proven.has(one.record.sequence)) return said;
  const { sequence } = one.record;
  return html`<span class="record">${said} <a href="${up}${proofPath(sequence)}" aria-label="proof of record ${sequence}">proof</a></span>`;
}

/** What links to evidence depend on. */
export interface CitationContext {
  readonly site?: Site;
  readonly proven: ReadonlySet<number>;
  /** From the page to the folder's root: `../` or nothing. */
  readonly up: string;
  /** Path in the repository → where the package tells of the document. */
  readonly documents: ReadonlyMap<string, string>;
}

/** @param page its path in the package */
export function citationContext(
  { repository, proven, documents }: Pick<ReportModel, 'repository' | 'proven' | 'documents'>,
  page: string,
): CitationContext {
  const { site } = repository;
  return {
    ...omitUndefined({ site }),
    proven,
    up: upFrom(page),
    documents: documentPlaces(documents),
  };
}

/** The way from a page to the folder's root: `../` or nothing. */
export function upFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}

function proofName(one: ReportProof): Html {
  switch (one.kind) {
    case 'file':
      return html`<code>${brokenPath(clip(one.path, 80))}${one.line === undefined ? '' : `:${one.line}`}</code>`;
    case 'commit':
      return html`commit <code>${one.commit.slice(0, 7)}</code>`;
    case 'pull-request':
      return html`pull request #${one.number}`;
    case 'record':
      return html`record ${one.record.sequence} <code>${one.record.digest.slice(0, 8)}</code>`;
  }
}

/** A path in the package as a link of a page; `#` and `?` in names are no part of a link. */
export function href(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A path that is broken at its folders, hyphens and its last dot, when it must be. */
export function brokenPath(path: string): Value {
  return path
    .split(/(?<=[/-])|(?=\.[a-z]{2,4}$)/)
    .map((part, index) => html`${index === 0 ? undefined : html`<wbr>`}${part}`);
}

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Value;
  /** Numbers stand under one another; short words are not broken; sentences and evidence get room. */
  readonly kind?: 'number' | 'name' | 'short' | 'said' | 'reason' | 'evidence';
}

export interface TableOptions<Row> {
  readonly caption: string;
  /** The heading above says the same: the caption is read out, not shown. */
  readonly headed?: true;
  readonly id: string;
  /** What a row is filtered by, besides its text. */
  readonly status?: (row: Row) => Status;
  readonly anchor?: (row: Row) => string;
  /** Read out when there is no row. */
  readonly empty: string;
  /** From so many rows on, people can search. */
  readonly filterFrom?: number;
}

/**
 * A table that a narrow page shows row by row: the roles are written out because laying cells out as blocks
 * takes them away.
 */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: TableOptions<Row>,
): Html {
  const { caption, headed, id, status, anchor, empty, filterFrom = 8 } = options;
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  const heads = columns.map(
    ({ head, kind }) => html`<th scope="col" role="columnheader" class="${kind ?? ''}">${head}</th>`,
  );
  // Each is the same in every row.
  const opened = columns.map(({ head, kind }, index) =>
    index === 0
      ? html`<th scope="row" role="rowheader" class="${kind ?? ''}">`
      : html`<td role="cell" class="${kind ?? ''}" data-head="${head}">`,
  );
  const body = rows.map((row) => {
    const state = status === undefined ? undefined : html` data-status="${status(row)}"`;
    const name = anchor === undefined ? undefined : html` id="${anchor(row)}"`;
    const cells = columns.map(({ cell }, index) =>
      index === 0 ? html`${opened[index]}${cell(row)}</th>` : html`${opened[index]}${cell(row)}</td>`,
    );
    return html`<tr role="row"${name}${state}>${cells}</tr>\n`;
  });
  const search = rows.length < filterFrom ? undefined : filter(id, rows, status);
  return html`${search}<table role="table" id="${id}"><caption${headed === undefined ? undefined : html` class="heard"`}>${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">\n${body}</tbody></table>`;
}

/** Hidden until the script runs: without it the table is there in full. */
export function filter<Row>(
  id: string,
  rows: readonly Row[],
  status: ((row: Row) => Status) | undefined,
): Html {
  const states = status === undefined ? [] : [...new Set(rows.map(status))];
  const choice =
    states.length < 2
      ? undefined
      : html`<label>Status <select><option value="">all</option>${states.map((one) => html`<option value="${one}">${STATUS_WORDS[one]}</option>`)}</select></label>`;
  return html`<form class="filter" data-for="${id}" hidden><label>Find <input type="search" autocomplete="off"></label>${choice}<output aria-live="polite">${rows.length} rows</output></form>`;
}

/** Text whose line ends stay, such as a document or commands: a line end in a value is shown as a blank otherwise. */
export function preformattedBlock(text: string): Html {
  const lines = text.split(/\r?\n/).map((line, index) => [index === 0 ? [] : new Html('\n'), line]);
  return html`<pre class="document">${lines}</pre>`;
}

export function none(value: Value): Value {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? html`<span class="none">not given</span>`
    : value;
}

/** Several short texts, one below the other. */
export function stack(values: readonly Value[]): Value {
  return values.length < 2
    ? values
    : html`<ul class="stack">${values.map((value) => html`<li>${value}</li>`)}</ul>`;
}

/** A figure of the overview. */
export function figure(number: Value, label: string, note?: Value): Html {
  const said = note === undefined ? undefined : html`<span class="note">${note}</span>`;
  return html`<div class="figure"><dt>${label}</dt><dd><strong>${number}</strong>${said}</dd></div>`;
}

/** A figure that the ledger alone can tell: without one nothing is known, and zero would say that all is well. */
export function fromLedger(
  { ledger }: Pick<ReportModel, 'ledger'>,
  number: number,
  label: string,
  note?: Value,
): Html {
  if (ledger.state === 'whole') return figure(number, label, note);
  return figure(
    '–',
    label,
    ledger.state === 'absent' ? 'not known: there is no ledger' : 'not known: the ledger is broken',
  );
}

/** Why a list from the ledger is empty. */
export function emptyLedgerReason({ ledger }: Pick<ReportModel, 'ledger'>, whole: string): string {
  if (ledger.state === 'whole') return whole;
  return ledger.state === 'absent' ? 'Not known: there is no ledger.' : 'Not known: the ledger is broken.';
}

const IDS = new WeakMap<ReportModel['systems'], ReadonlySet<string>>();

/** Every row of a decision asks for them. */
function idsOf(systems: ReportModel['systems']): ReadonlySet<string> {
  const known = IDS.get(systems) ?? new Set(systems.map(({ id }) => id));
  IDS.set(systems, known);
  return known;
}

/** Systems by id; those in the package lead to their pages. */
export function systemLinks(
  ids: readonly string[],
  { systems }: Pick<ReportModel, 'systems'>,
  { up }: CitationContext,
): Value {
  const known = idsOf(systems);
  return ids.map((one, index) => {
    return html`${index === 0 ? '' : ', '}${known.has(one) ? html`<a href="${up}systems/${one}.html">${one}</a>` : one}`;
  });
}

/** An id for a text of ours. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
