import { countOf } from '../../count-of.ts';
import { words } from '../../prose.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import { isKey } from '../html/check-command.ts';
import { documentOf, type Frame, type HtmlPage } from '../html/layout.ts';
import { brokenPath, type Column, figure, none, table } from '../html/parts.ts';
import { type Html, html, htmlOf, type Value } from '../html/template.ts';
import { duration, moment } from '../labels.ts';
import { DOCUMENTS_PAGE, organisationDocumentsPage } from './documents-page.ts';
import type {
  LedgerState,
  OrganisationGap,
  OrganisationReport,
  OversightFigures,
  RepositoryReport,
  TeamReport,
} from './model.ts';

const KIND = 'Organisation report · ISO/IEC 42001:2023';

/** The pages: an overview, the organisation's own documents, and one a team with its systems and gaps. One at a time is held. */
export async function* organisationPages(report: OrganisationReport): AsyncGenerator<PackageFile> {
  // The chart library is only needed here, and slow to load.
  const { monthChart } = await import('../html/charts/months.ts');
  const frame = frameOf(report);
  const file = (page: HtmlPage): PackageFile => ({ path: page.path, content: documentOf(page, frame) });
  yield file(overview(report, monthChart(report.months)));
  yield file(organisationDocumentsPage(report));
  for (const [index, team] of report.teams.entries()) yield file(teamPage(report, team, index));
}

function teamPath(index: number): string {
  return `teams/${index + 1}.html`;
}

function frameOf({ name, teams, version, madeAt, repositories }: OrganisationReport): Frame {
  const broken = repositories.filter(({ ledger }) => ledger.state === 'broken');
  return {
    name,
    kind: KIND,
    label: 'Organisation report',
    navigation: [
      ['index.html', 'Overview'],
      DOCUMENTS_PAGE,
      ...teams.map(({ team }, index): readonly [string, string] => [teamPath(index), team]),
    ],
    version,
    alarm:
      broken.length === 0
        ? undefined
        : html`<div class="alarm" role="note"><strong>Not every evidence ledger can be relied on.</strong>${broken.map(({ repository, ledger }) => html`<p>${repository}: ${ledgerLine(ledger)}. Nothing of it is counted.</p>`)}</div>`,
    footer: html`Made by aims-gate ${version} at ${moment(madeAt)} UTC. Figures are computed from <code>decisions.parquet</code>, <code>systems.parquet</code> and <code>gaps.parquet</code> beside this page.`,
  };
}

function overview(report: OrganisationReport, chart: Html): HtmlPage {
  const { name, period, teams, systems, gaps, repositories, months, ledgers } = report;
  const body = html`
<header class="cover"><p class="eyebrow">${KIND}</p><h1>${name}</h1><p class="subject">${period.from} to ${period.to} (UTC)</p></header>
<section aria-label="Key figures"><dl class="figures">
${figure(teams.length, teams.length === 1 ? 'team' : 'teams', countOf(repositories.length, 'repository', 'repositories'))}
${figure(systems.length, systems.length === 1 ? 'AI system' : 'AI systems', tiers(report))}
${figure(systems.filter((one) => one.gaps > 0).length, 'systems with gaps', countOf(gaps.length, 'gap'))}
${oversightFigures(report)}
</dl></section>
<h2>Teams</h2>
${table(teams, TEAMS(teams), { caption: 'Where to look first', id: 'teams', empty: 'No team.' })}
<p class="soft">Reviews are approvals and requests for changes on pull requests, in the period. The package of one repository counts decisions: also signed approvals, and overrides with the conditions of approvals.</p>
<h2>Decisions over time</h2>
${months.every((one) => one.approved + one.rejected + one.overrides === 0) ? html`<p class="empty">${ledgers.met === 0 ? 'Not known: no ledger counts.' : 'No decision is recorded in the period.'}</p>` : chart}
<h2>Repositories</h2>
${table(repositories, [{ head: 'Repository', cell: ({ repository }) => repository, kind: 'name' }, { head: 'Team', cell: ({ team }) => team }, ...REPOSITORY], { caption: 'Where everything was read', id: 'repositories', empty: 'No repository.' })}
${howToCheck(report)}
`;
  return { path: 'index.html', title: 'Overview', body, under: 'index.html' };
}

/** What of this package can be checked without aims-gate, and what the packages of the repositories are needed for. */
function howToCheck({ own }: OrganisationReport): Html {
  const governance = own?.governance;
  const held =
    governance === undefined
      ? html`It holds no document and no record of a repository.`
      : html`It holds ${countOf(governance.copies.length, 'copy', 'copies')} of documents of ${own?.repository}, each checked against its git id, and the proof of each record that its answers and objectives rest on (${governance.proven.length}).`;
  return html`<h2>How to check this package</h2>
<p><code>python3 verify.py KEY.pem</code> in this folder compares every file with <code>manifest.json</code> and needs no aims-gate; <code>KEY.pem</code> is the public key of that repository’s ledger (<code>--identity</code>, <code>--issuer</code> and <code>--trusted-root</code> where Sigstore signed it). ${held} <code>decisions.parquet</code> has the SHA-256 of every record; the records of the other repositories are proven by their own packages, or by <code>aims-gate evidence verify</code> in a clone.</p>`;
}

const TEAMS = (teams: readonly TeamReport[]): readonly Column<TeamReport>[] => [
  {
    head: 'Team',
    cell: (one) => html`<a href="${teamPath(teams.indexOf(one))}">${one.team}</a>`,
    kind: 'name',
  },
  { head: 'Systems', cell: ({ systems }) => systems, kind: 'number' },
  { head: 'With gaps', cell: ({ systemsWithGaps }) => systemsWithGaps, kind: 'number' },
  { head: 'Gaps', cell: ({ gaps }) => gaps, kind: 'number' },
  { head: 'Blocking', cell: ({ failures }) => failures, kind: 'number' },
  { head: 'Approved', cell: (one) => knownOnly(one, ({ approved }) => approved), kind: 'number' },
  { head: 'Asked for changes', cell: (one) => knownOnly(one, ({ rejected }) => rejected), kind: 'number' },
  { head: 'Merged past the gate', cell: (one) => knownOnly(one, ({ past }) => past), kind: 'number' },
  { head: 'Time to decide', cell: (one) => knownOnly(one, median) },
];

/** Without a ledger that counts nothing is known, and zero would say that all is well. */
function knownOnly({ ledgers, oversight }: TeamReport, of: (figures: OversightFigures) => Value): Value {
  return (ledgers.met === 0 ? undefined : of(oversight)) ?? html`<span class="none">not known</span>`;
}

const REPOSITORY: readonly Column<RepositoryReport>[] = [
  { head: 'Commit', cell: ({ commit }) => html`<code>${commit.slice(0, 12)}</code>`, kind: 'short' },
  { head: 'Evidence ledger', cell: ({ ledger }) => ledgerLine(ledger) },
];

function teamPage(report: OrganisationReport, team: TeamReport, index: number): HtmlPage {
  const own = <T extends { readonly team: string }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.team === team.team);
  const path = teamPath(index);
  const body = html`
<header><h1>${team.team}</h1><p class="lead">${report.period.from} to ${report.period.to} (UTC)</p></header>
<section aria-label="Key figures"><dl class="figures">
${figure(team.systems, team.systems === 1 ? 'AI system' : 'AI systems', `${team.systemsWithGaps} with gaps`)}
${figure(team.gaps, 'gaps', `${team.failures} that block`)}
${oversightFigures(team)}
</dl></section>
<h2>AI systems</h2>
${table(
  own(report.systems),
  [
    { head: 'System', cell: ({ name }) => name, kind: 'name' },
    { head: 'Repository', cell: ({ repository }) => repository },
    { head: 'Open gaps', cell: ({ gaps }) => gaps, kind: 'number' },
    { head: 'Risk', cell: ({ risk }) => none(risk) },
    { head: 'Stage', cell: ({ stage }) => none(stage) },
    { head: 'Owner', cell: ({ owner }) => none(owner === undefined ? undefined : `@${owner}`) },
  ],
  { caption: 'Registered AI systems', id: 'systems', empty: 'No AI system is registered.' },
)}
<h2>Gaps</h2>
${table(
  own(report.gaps),
  [
    {
      head: 'Gate',
      cell: ({ gate, level }) => html`${gate} <span class="soft">${level}</span>`,
      kind: 'name',
    },
    { head: 'Repository', cell: ({ repository }) => repository },
    { head: 'System', cell: ({ system }) => system ?? 'organisation' },
    {
      head: 'What is missing',
      cell: ({ message, remedy }) => html`${htmlOf([words(message)])}<br>→ ${htmlOf([words(remedy)])}`,
    },
    { head: 'Where', cell: (one) => none(placeOf(one)) },
  ],
  {
    caption: 'What is missing, and the corrective action',
    id: 'gaps',
    empty: 'Nothing is missing that a repository can show.',
  },
)}
<h2>Repositories</h2>
${table(own(report.repositories), [{ head: 'Repository', cell: ({ repository }) => repository, kind: 'name' }, ...REPOSITORY], { caption: 'Where everything was read', id: 'repositories', empty: 'No repository.' })}
`;
  return { path, title: team.team, body, under: path };
}

function placeOf({ path, line, url }: OrganisationGap): Value {
  if (path === undefined) return undefined;
  const place = html`<code>${brokenPath(path)}${line === undefined ? '' : `:${line}`}</code>`;
  return url === undefined ? place : html`<a href="${url}">${place}</a>`;
}

function oversightFigures({ oversight, ledgers }: Pick<TeamReport, 'oversight' | 'ledgers'>): Value {
  const { approved, rejected, overrides, merged, past, people } = oversight;
  if (ledgers.met === 0)
    return ['reviews', 'merged past the gate', 'time to decide, median'].map((label) =>
      figure('–', label, 'not known: no ledger counts'),
    );
  const reviews = approved + rejected;
  const counting =
    ledgers.met === ledgers.of
      ? ''
      : `; ledgers of ${ledgers.met} of ${countOf(ledgers.of, 'repository', 'repositories')}`;
  return [
    figure(reviews, 'reviews', `${rejected} asked for changes; ${countOf(people, 'reviewer')}${counting}`),
    figure(past, 'merged past the gate', `of ${merged} merged; ${countOf(overrides, 'override')} on record`),
    figure(
      median(oversight) ?? 'not known',
      'time to decide, median',
      `${oversight.known} of ${countOf(reviews, 'review')} say how long`,
    ),
  ];
}

function median({ waited }: OversightFigures): string | undefined {
  return waited === undefined ? undefined : duration(waited.median);
}

function tiers({ systems }: OrganisationReport): string {
  const by = Map.groupBy(systems, ({ risk }) => risk ?? 'not classified');
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tier, own]) => `${own.length} ${tier}`)
    .join(', ');
}

function ledgerLine(ledger: LedgerState): Value {
  switch (ledger.state) {
    case 'whole':
      return html`${countOf(ledger.records, 'record')}, one unbroken chain, ${signatures(ledger)}`;
    case 'broken':
      return `broken: ${ledger.because}`;
    case 'absent':
      return 'none';
    case 'not-verified':
      return `${countOf(ledger.records, 'record')}, exported: neither the chain nor who signed was checked here`;
  }
}

/** A signature that no given key or identity made breaks the ledger: what stands here was verified. */
function signatures({ records, unsigned, signedBy }: Extract<LedgerState, { state: 'whole' }>): Value {
  if (unsigned === records) return html`<strong class="gap">none of them signed</strong>`;
  const names = signedBy.map((by) =>
    isKey(by) ? html`key <code>${by.slice(0, 16)}…</code>` : html`<code>${by}</code>`,
  );
  const by = html`signed by ${names.map((name, index) => html`${index === 0 ? '' : ', '}${name}`)}, checked`;
  return unsigned === 0
    ? html`every one ${by}`
    : html`<strong class="gap">${unsigned} not signed</strong>, the others ${by}`;
}
