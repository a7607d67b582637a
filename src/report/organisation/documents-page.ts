import { compact } from '../../compact.ts';
import { countOf } from '../../count-of.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { HtmlPage } from '../html/layout.ts';
import { answerEntry } from '../html/pages/questions.ts';
import { firstFew, OBJECTIVE_STATES, objectiveTable, reachedInWords } from '../html/pages/scorecard.ts';
import { badge, brokenPath, type CitationContext, type Column, none, stack, table } from '../html/parts.ts';
import { type Html, html, type Value } from '../html/template.ts';
import { STATUS_WORDS, STATUSES } from '../labels.ts';
import { shareInWords, targetInWords, valueWithUnit } from '../measures/objectives.ts';
import type {
  ObjectiveAcross,
  OrganisationControl,
  OrganisationDocument,
  OrganisationReport,
  OrganisationStatement,
  OwnRepository,
} from './model.ts';

/** Path and title of the page. */
export const DOCUMENTS_PAGE = ['organisation.html', 'The organisation’s documents'] as const;

/** What is kept once for the organisation: its documents, and Annex A with the repositories beneath. */
export function organisationDocumentsPage({ own, statement }: OrganisationReport): HtmlPage {
  const [path, title] = DOCUMENTS_PAGE;
  const body = html`
<header><h1>${title}</h1>
<p class="lead">${whereFrom(own)}</p></header>
${own?.governance === undefined ? undefined : held(own.governance, own)}
<h2>Statement of Applicability</h2>
<p>${whatBeneath(statement)} The status is that of each repository’s own evidence package; <a href="statement-of-applicability.csv">statement-of-applicability.csv</a> names every repository with a gap.</p>
${controlTable(statement, own !== undefined)}
`;
  return { path, title, body, under: path };
}

function whereFrom(own: OwnRepository | undefined): Value {
  if (own === undefined)
    return html`Not known: no repository of the list, or more than one, holds the organisation’s own documents. Name it in the list as <code>organisation: OWNER/NAME</code>.`;
  const { repository, commit, governance } = own;
  if (governance === undefined)
    return html`Kept in ${repository}, which gave an export only: what its documents say is not known. List a clone of it.`;
  return html`Kept in ${repository}, as they stand at commit <code>${commit.slice(0, 12)}</code>.${governance.missing.length === 0 ? undefined : html` <strong class="gap">Not there: ${governance.missing.join(', ')}.</strong>`}`;
}

function held(
  { site, documents, copies, proven, objectives, answers }: NonNullable<OwnRepository['governance']>,
  { across }: OwnRepository,
): Html {
  const from: CitationContext = {
    ...omitUndefined({ site }),
    proven: new Set(proven),
    up: '',
    documents: new Map(copies.map(({ path, file }) => [path, file])),
  };
  return html`<h2>Documents</h2>
${table(documents, DOCUMENTS, { caption: 'Documents of the organisation', id: 'documents', empty: 'No AI policy, objectives, Statement of Applicability, audit or review.' })}
${answers.map((one) => answerEntry(one, from))}
<h2>AI objectives</h2>
<p>${reachedInWords(objectives)}${objectives.length === 0 ? undefined : 'Computed over that repository and its ledger alone.'}</p>
${objectiveTable(objectives, from)}
<h2>Objectives over all repositories</h2>
<p>An objective that is narrowed to some systems, or that the organisation measures by itself, has no sum.</p>
${table(across, ACROSS, { caption: 'Objectives over all repositories', headed: true, id: 'across', empty: 'No objective can be summed.' })}`;
}

const ACROSS: readonly Column<ObjectiveAcross>[] = [
  { head: 'Objective', cell: ({ id, objective }) => html`${id} ${objective}`, kind: 'name' },
  { head: 'Counted', cell: ({ title }) => title, kind: 'said' },
  {
    head: 'Target and state',
    cell: (one) =>
      stack([
        one.value === undefined
          ? html`<span class="none">nothing to measure</span>`
          : html`<strong>${OBJECTIVE_STATES[one.state]}</strong>: ${valueWithUnit(one.value, one.unit)} (${shareInWords(one)})`,
        html`<span class="soft">target: ${targetInWords(one.target)}</span>`,
      ]),
    kind: 'said',
  },
  {
    head: 'Repositories',
    cell: ({ repositories: { met, of }, notKnown }) =>
      `${met} of ${of} have something to measure${notKnown === 0 ? '' : `; ${notKnown} not known`}`,
    kind: 'said',
  },
];

const DOCUMENTS: readonly Column<OrganisationDocument>[] = [
  { head: 'Document', cell: ({ kind }) => kind, kind: 'name' },
  {
    head: 'File',
    cell: ({ path, file, url, title, blob }) => {
      const name = html`<code>${brokenPath(path)}</code>`;
      const place = file ?? url;
      return stack(
        compact([
          title,
          place === undefined ? name : html`<a href="${place}">${name}</a>`,
          file !== undefined &&
            url !== undefined &&
            html`<a class="source" href="${url}" aria-label="source of it in the repository">source</a>`,
          blob !== undefined && html`<span class="soft">git <code>${blob.slice(0, 12)}…</code></span>`,
        ]),
      );
    },
    kind: 'said',
  },
  {
    head: 'Signed, approved or led by',
    cell: ({ by, confidential }) => (confidential ? 'confidential' : none(by)),
  },
  { head: 'Date', cell: ({ date }) => none(date), kind: 'short' },
  { head: 'Open gaps', cell: ({ gaps }) => gaps, kind: 'number' },
];

function whatBeneath({ beneath: { met, of }, notKnown }: OrganisationStatement): Value {
  if (of === 0) return 'The list has no repository beneath the organisation’s own.';
  const some = html`${met} of ${countOf(of, 'repository', 'repositories')} beneath ${met === 1 ? 'says' : 'say'} how controls stand.`;
  return notKnown.length === 0
    ? some
    : html`${some} Not known of ${firstFew(notKnown)}: an export that does not say it of the whole repository.`;
}

function controlTable({ controls, beneath }: OrganisationStatement, owned: boolean): Html {
  const organisation: readonly Column<OrganisationControl>[] = [
    {
      head: 'Organisation',
      cell: ({ status }) => (status === undefined ? NOT_KNOWN : badge(status)),
      kind: 'short',
    },
    { head: 'What it says', cell: saidOf, kind: 'said' },
  ];
  const columns: readonly Column<OrganisationControl>[] = [
    {
      head: 'Control',
      cell: ({ id, title }) => html`${id}<br><span class="soft">${title}</span>`,
      kind: 'name',
    },
    ...(owned ? organisation : []),
    {
      head: 'Repositories beneath',
      cell: (one) => (beneath.met === 0 ? NOT_KNOWN : inRepositories(one, beneath.met)),
      kind: 'said',
    },
  ];
  return table(controls, columns, {
    caption: 'Annex A for the organisation and the repositories beneath',
    headed: true,
    id: 'annex-a',
    anchor: ({ id }) => id,
    empty: 'No control.',
  });
}

const NOT_KNOWN = html`<span class="none">not known</span>`;

function saidOf({ said: one }: OrganisationControl): Value {
  if (one === undefined) return NOT_KNOWN;
  const { applicable, implemented, justification, because } = one;
  const word = (value: string): string => value.replace('-', ' ');
  return stack([
    because,
    html`<span class="soft">applicable: ${word(applicable)}; implemented: ${word(implemented)}${justification === undefined ? undefined : `; ${justification}`}</span>`,
  ]);
}

/** "shown in 2 of 3 repositories · 1 gap: acme/shop". */
function inRepositories({ beneath, gaps }: OrganisationControl, of: number): Value {
  const others = STATUSES.filter((status) => status !== 'shown' && status !== 'gap' && beneath[status] > 0);
  return stack(
    compact([
      `shown in ${beneath.shown} of ${countOf(of, 'repository', 'repositories')}`,
      gaps.length !== 0 && html`<strong class="gap">gap in ${gaps.length}</strong>: ${firstFew(gaps)}`,
      others.length !== 0 &&
        html`<span class="soft">${others.map((status) => `${STATUS_WORDS[status]} in ${beneath[status]}`).join(', ')}</span>`,
    ]),
  );
}
