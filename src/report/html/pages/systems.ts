import { compact } from '../../../compact.ts';
import { account, moment } from '../../labels.ts';
import type { ReportModel, Status } from '../../model.ts';
import type { DecisionReport } from '../../oversight-model.ts';
import { SHOWN, shownSteps } from '../../proven.ts';
import type { SystemReport } from '../../system-model.ts';
import type { HtmlPage } from '../layout.ts';
import {
  badge,
  type CitationContext,
  citationContext,
  emptyLedgerReason,
  none,
  proof,
  proofs,
  stack,
  table,
} from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';
import { decisionTable } from './decisions.ts';
import { dutySection } from './duties.ts';
import { exceptionTable } from './exceptions.ts';
import { gapList } from './gaps.ts';
import { operationSection } from './operation.ts';

export function systemsPage(model: ReportModel): HtmlPage {
  const body = html`<header><h1>AI systems</h1><p class="lead">The register: every AI system of this repository, with who answers for it.</p></header>
${systemTable(model.systems, model, 'systems')}`;
  return { path: 'systems.html', title: 'AI systems', body, under: 'systems.html' };
}

export function systemTable(
  systems: readonly SystemReport[],
  { ledger }: Pick<ReportModel, 'ledger'>,
  id: string,
): Html {
  return table(
    systems,
    compact([
      {
        head: 'System',
        cell: ({ id: name, name: title }) => html`<a href="systems/${name}.html">${title}</a>`,
        kind: 'name',
      },
      { head: 'Open gaps', cell: gapCount, kind: 'short' },
      { head: 'Risk', cell: ({ risk }) => none(risk), kind: 'short' },
      { head: 'Stage', cell: ({ stage }) => none(stage), kind: 'short' },
      {
        head: 'Owner',
        cell: ({ owner }) => none(owner === undefined ? undefined : `@${owner}`),
        kind: 'short',
      },
      ledger.state === 'whole' && {
        head: 'Decisions',
        cell: ({ decisions }: SystemReport) => decisions,
        kind: 'number' as const,
      },
    ]),
    {
      caption: 'Registered AI systems',
      id,
      empty: 'No AI system is registered.',
      status: systemStatus,
    },
  );
}

/** Without gaps it is shown only when some gate showed something. */
function systemStatus({ gaps, gates }: SystemReport): Status {
  if (gaps.length > 0) return 'gap';
  return gates.some(({ status }) => status === 'shown') ? 'shown' : 'not-shown';
}

function gapCount({ gaps }: SystemReport): Value {
  return gaps.length === 0
    ? html`<span class="soft">none</span>`
    : html`<span class="badge gap">${gaps.length}</span>`;
}

function reviewed({ lastReview }: SystemReport, from: CitationContext): Value {
  if (lastReview === undefined) return html`<span class="none">not known: its history cannot be read</span>`;
  const { state, at, by, proof: commit } = lastReview;
  const when = html`<time datetime="${at}">${at.slice(0, 10)}</time> by ${by}`;
  const said =
    state === 'reviewed' ? html`${when}: a new date was set` : html`not since it was registered, ${when}`;
  return html`${said}, ${proof(commit, from)}`;
}

/** Everything about one system on one page. */
export function systemPage(
  system: SystemReport,
  decisions: readonly DecisionReport[],
  model: ReportModel,
): HtmlPage {
  const path = `systems/${system.id}.html`;
  const from = citationContext(model, path);
  const { name, owner, risk, stage, fields, gaps, gates, documents, lifecycle, incidents, exceptions } =
    system;
  const steps = shownSteps(lifecycle);
  const body = html`
<header><h1>${name}</h1>
<p class="lead">${risk === undefined ? 'no risk tier' : `${risk} risk`} · ${stage ?? 'no stage'} · ${owner === undefined ? 'no owner' : `owner @${owner}`} · ${proof(system.proof, from)}</p></header>
<h2>Open gaps</h2>
${gaps.length === 0 ? html`<p>None of the gates asked of it finds anything missing.</p>` : gapList(gaps, { from })}
<h2>Register entry</h2>
<dl class="pair">${fields.map(({ name: field, values }) => html`<dt>${field}</dt><dd>${values.length === 0 ? none(undefined) : stack(values)}</dd>`)}<dt>Last reviewed</dt><dd>${reviewed(system, from)}</dd></dl>
<h2>Gates</h2>
${table(
  gates,
  [
    { head: 'Gate', cell: ({ title }) => title, kind: 'name' },
    { head: 'Status', cell: ({ status }) => badge(status) },
    { head: 'Because', cell: ({ because }) => htmlOf(because), kind: 'said' },
    {
      head: 'Controls',
      cell: ({ controls }) =>
        controls.map(
          (one, index) =>
            html`${index === 0 ? '' : ', '}<a href="../statement-of-applicability.html#${one}">${one}</a>`,
        ),
    },
  ],
  {
    caption: 'What the policy asks of it, and what was shown',
    id: 'gates',
    status: ({ status }) => status,
    empty: 'The policy asks nothing of it at its tier and stage.',
  },
)}
${dutySection(system, from)}
<h2>Assessments, cards and other documents</h2>
<p><a href="${system.id}-documents.html">What they say</a></p>
${table(
  documents,
  [
    {
      head: 'Document',
      cell: (one) => (one.sha === undefined ? html`<code>${one.path}</code>` : proof(one.proof, from)),
      kind: 'name',
    },
    {
      head: 'There',
      cell: ({ sha }) => (sha === undefined ? html`<strong class="gap badge">missing</strong>` : 'yes'),
      kind: 'short',
    },
    { head: 'Dated', cell: ({ date }) => none(date), kind: 'short' },
    {
      head: 'Git id',
      cell: ({ sha }) => (sha === undefined ? undefined : html`<code>${sha.slice(0, 12)}…</code>`),
      kind: 'short',
    },
    { head: 'Read by', cell: ({ gates: by }) => by.join(', ') },
  ],
  { caption: 'Documents its gates rely on', id: 'documents', empty: 'No gate reads a document of it.' },
)}
${operationSection(system, from)}
<h2>Life cycle</h2>
${
  lifecycle.length === 0
    ? html`<p class="empty">${emptyLedgerReason(model, 'The ledger holds no step of its life.')}</p>`
    : html`<ol class="timeline">${steps.map(
        ({ step, at, by, tier, proofs: list }) =>
          html`<li><time>${moment(at)} UTC</time> <strong>${step}</strong>${tier === undefined ? '' : ` from ${tier.before} to ${tier.after}`}${by === undefined ? '' : `${step === 'changed' || step === 'updated' ? ', merged' : ''} by ${account(by)}`}${proofs(list, from)}</li>`,
      )}</ol>${steps.length < lifecycle.length ? html`<p class="soft">${lifecycle.length - steps.length} earlier changes are not listed here.</p>` : undefined}`
}
<h2>Decisions</h2>
${decisionTable(decisions.slice(-SHOWN.ofSystem), model, 'decisions', path)}
${decisions.length > SHOWN.ofSystem ? html`<p class="soft">The last ${SHOWN.ofSystem} of ${decisions.length}; the others are under <a href="../oversight.html">Human oversight</a>.</p>` : undefined}
<h2>Incidents</h2>
${table(
  incidents,
  [
    { head: 'Incident', cell: ({ title }) => title, kind: 'name' },
    { head: 'Severity', cell: ({ severity }) => none(severity), kind: 'short' },
    { head: 'Detected (UTC)', cell: ({ detected }) => none(detected && moment(detected)), kind: 'short' },
    { head: 'Resolved (UTC)', cell: ({ resolved }) => none(resolved && moment(resolved)), kind: 'short' },
    { head: 'Evidence', cell: (one) => proof(one.proof, from), kind: 'evidence' },
  ],
  {
    caption: 'Incidents in its log',
    id: 'incidents',
    empty: 'No incident is logged beside its register entry.',
  },
)}
<h2>Exceptions</h2>
${exceptionTable(exceptions, model, { caption: 'Deviations that speak of it', empty: 'No exception speaks of it.' }, from)}
`;
  return { path, title: name, body, under: 'systems.html' };
}
