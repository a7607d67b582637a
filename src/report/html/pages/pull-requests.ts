import { compact } from '../../../compact.ts';
import { countOf } from '../../../count-of.ts';
import { account, moment } from '../../labels.ts';
import type { ReportModel } from '../../model.ts';
import {
  CHANGES_A_PAGE,
  changeAnchor,
  changePage,
  type PullRequestReport,
  type RecordedVersion,
  type RestedDocument,
  type ReviewOfChange,
} from '../../pull-requests.ts';
import type { HtmlPage } from '../layout.ts';
import {
  brokenPath,
  type CitationContext,
  citationContext,
  href,
  none,
  proof,
  proofs,
  stack,
  systemLinks,
  table,
} from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';
import { DECISION_LABELS, pager } from './decisions.ts';

/** Every governed change of the period: which versions of assessments and other documents it rested on. */
export function* pullRequestsPages(model: ReportModel): Generator<HtmlPage> {
  const pages = Math.ceil(model.pullRequests.length / CHANGES_A_PAGE);
  for (let page = 1; page <= pages; page += 1) {
    const part = model.pullRequests.slice((page - 1) * CHANGES_A_PAGE, page * CHANGES_A_PAGE);
    const path = changePage(page);
    const body = html`<header><h1>Changes and what they rested on</h1>
<p class="lead">Governed changes that closed in the period${pages < 2 ? undefined : `, page ${page} of ${pages}`}: which version of each assessment, plan and card stood when it was decided on, as its record in the ledger says.</p></header>
<p>A version that the commit <code>${model.commit.slice(0, 12)}</code> no longer has is here as a copy, named by its git id.${model.pullRequests.length < 1000 ? undefined : ' The latest 1,000 changes are listed; what earlier ones rested on is in their records.'}</p>
${pager(page, pages, 'Pages of changes')}${changeTable(part, model, path)}`;
    yield { path, title: `Changes, page ${page}`, body, under: 'oversight.html' };
  }
}

function changeTable(changes: readonly PullRequestReport[], model: ReportModel, path: string): Html {
  const from = citationContext(model, path);
  const versions = new Map(model.versions.map((one) => [`${one.path}\n${one.blob}`, one]));
  const version: Naming = (one) => versions.get(`${one.path}\n${one.blob}`);
  return table(
    changes,
    [
      {
        head: 'Change',
        cell: ({ pullRequest, at, systems }) =>
          html`#${pullRequest}<br><time datetime="${at}">${moment(at)} UTC</time><br>${systemLinks(systems, model, from)}`,
      },
      { head: 'Outcome', cell: outcomeOf },
      {
        head: 'What it rested on',
        cell: ({ documents, rules }) =>
          stack([...restedOn(documents, version, from), rulesOf(rules, model, from)]),
        kind: 'said',
      },
      {
        head: 'Decisions on it',
        cell: ({ reviews }) => none(stack(reviews.map((one) => reviewOf(one, version, from)))),
        kind: 'said',
      },
      {
        head: 'Evidence',
        cell: ({ proof: record, pullRequest }) =>
          proofs([record, { kind: 'pull-request', number: pullRequest }], from),
        kind: 'evidence',
      },
    ],
    {
      caption: 'Governed changes of the period, with the versions of documents that they rested on',
      headed: true,
      id: 'changes',
      anchor: changeAnchor,
      empty: 'No governed change closed in the period.',
    },
  );
}

type Naming = (document: RestedDocument) => RecordedVersion | undefined;

function outcomeOf({ outcome, past, author, mergedBy }: PullRequestReport): Value {
  const word = outcome === 'closed' ? 'closed, not merged' : 'merged';
  return stack([
    past ? html`<strong class="gap">${word} past the gate</strong>` : word,
    ...(mergedBy === undefined ? [] : [html`<span class="soft">by ${account(mergedBy)}</span>`]),
    ...(author === undefined ? [] : [html`<span class="soft">change by ${account(author)}</span>`]),
  ]);
}

/** Those that are otherwise now one by one; those that still stand in one list. */
function restedOn(
  documents: readonly RestedDocument[],
  version: Naming,
  from: CitationContext,
): readonly Value[] {
  if (documents.length === 0) return [html`<span class="none">no document</span>`];
  const same = documents.filter(({ now }) => now === 'same');
  const others = documents.filter(({ now }) => now !== 'same');
  return compact([
    ...others.map((one) => versionOf(one, version, from)),
    same.length !== 0 &&
      html`<details><summary>${countOf(same.length, 'document')} as ${same.length === 1 ? 'it stands' : 'they stand'} at the commit</summary>${stack(same.map((one) => versionOf(one, version, from)))}</details>`,
  ]);
}

const SINCE: Readonly<Record<RestedDocument['now'], string>> = {
  same: '',
  changed: ', changed since',
  removed: ', removed since',
};

const WITHHELD: Readonly<Record<NonNullable<RecordedVersion['withheld']>, string>> = {
  confidential: 'confidential by the policy',
  'not-in-the-clone': 'its content is not in the clone that the package was made from',
  'too-many': 'its content is left out: the package would be too large',
};

function versionOf(document: RestedDocument, version: Naming, { up, documents }: CitationContext): Value {
  const { path, blob, now } = document;
  const other = version(document);
  const name = html`<code>${brokenPath(path)}</code>`;
  const place = other === undefined ? documents.get(path) : other.copy && href(other.copy.file);
  const withheld = other?.withheld === undefined ? undefined : `; ${WITHHELD[other.withheld]}`;
  return html`${place === undefined ? name : html`<a href="${up}${place}">${name}</a>`} <span class="soft">git <code>${blob.slice(0, 12)}…</code>${SINCE[now]}${withheld}</span>`;
}

/** The digest that the record names is over the texts of the policy. */
function rulesOf(rules: string, { policy }: ReportModel, { up }: CitationContext): Value {
  return rules === policy.digest
    ? html`<span class="soft">rules: <a href="${up}checking.html#policy">the policy of this package</a></span>`
    : html`<span class="soft">rules: an earlier policy, SHA-256 <code>${rules.slice(0, 12)}…</code></span>`;
}

function reviewOf(
  { who, said, saw, others, proof: record }: ReviewOfChange,
  version: Naming,
  from: CitationContext,
): Value {
  const seen =
    saw === 'same'
      ? 'saw these versions'
      : saw === 'not-known'
        ? 'which versions they saw is not known'
        : html`saw other versions: ${stack(others.map((one) => versionOf(one, version, from)))}`;
  return html`${account(who)} ${DECISION_LABELS[said]}, <span class="soft">${seen}</span> ${proof(record, from)}`;
}
