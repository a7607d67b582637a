import { checkpointLine } from '../../../evidence/records/checkpoint.ts';
import { overridesAmong, ownDecisions, pushedPast } from '../../decisions.ts';
import { allGaps } from '../../exporters/gaps.ts';
import { reportTitle, STATUS_MEANINGS, STATUSES, tally } from '../../labels.ts';
import type { FrameworkReport, ReportAnswer, ReportModel } from '../../model.ts';
import type { SystemReport } from '../../system-model.ts';
import { isKey } from '../check-command.ts';
import type { HtmlPage } from '../layout.ts';
import { badge, citationContext, figure, fromLedger, proof, slug, table } from '../parts.ts';
import { type Html, html, htmlOf, sentence, type Value } from '../template.ts';
import { weakenedPolicy } from './applicability.ts';
import { referenceTable } from './crosswalk.ts';
import { severities } from './gaps.ts';
import { secondPerson } from './overrides.ts';
import { systemTable } from './systems.ts';

/** The cover: what this is about, whether it can be relied on, and where to look first. */
export function overviewPage(model: ReportModel, chart: Html): HtmlPage {
  const { repository, period, policy, commit, scope, systems, controls, oversight } = model;
  const annex = controls.filter(({ family }) => family === 'annex-a');
  const overrides = overridesAmong(oversight.decisions);
  const pushes = pushedPast(oversight.decisions);
  const counts = tally(annex);
  const gaps = controls.filter(({ status }) => status === 'gap');
  const path = 'index.html';
  const from = citationContext(model, path);
  const focus = model.crosswalk.find(({ framework }) => framework === scope.framework);
  const body = html`
<header class="cover">
<p class="eyebrow">${reportTitle(model)}</p>
<h1>${subject(model)}</h1>
<p class="subject">${period.from} to ${period.to} (UTC)</p>
<dl class="facts">
<div><dt>Repository</dt><dd>${repository.name}</dd></div>
<div><dt>As of commit</dt><dd>${proof({ kind: 'commit', commit }, from)}</dd></div>
<div><dt>Policy</dt><dd>${policy.proof === undefined ? policy.name : proof(policy.proof, from)}${policy.preset === undefined ? undefined : html`, over preset ${policy.preset}`}${policy.mode === 'audit' ? ' (audit mode: blocks nothing)' : ''}${policy.adopted ? ' (the repository has none of its own)' : ''}</dd></div>
<div><dt>Evidence ledger</dt><dd>${ledgerLine(model)}</dd></div>
${checkpointFact(model)}
</dl>
</header>
<section aria-label="Key figures"><dl class="figures">
${figure(systems.length, systems.length === 1 ? 'AI system' : 'AI systems', html`${tiers(systems)}<br>${stages(systems)}`)}
${figure(counts.shown, `of ${annex.length} Annex A controls shown in full`, `${counts.part} in part, measured by preset ${annex[0]?.grade.preset}`)}
${figure(gaps.length, gaps.length === 1 ? 'control with gaps' : 'controls and clauses with gaps', html`${severities(allGaps(model))}<br><a href="gaps.html">gap report</a>`)}
${fromLedger(model, ownDecisions(oversight.decisions).length, 'decisions by people', `${rejections(model)} asked for changes`)}
${fromLedger(model, oversight.merges.past, 'merged past the gate', html`<a href="oversight.html#past">of ${oversight.merges.merged} merged</a>${pushes === 0 ? undefined : html`<br>${pushes} pushed past it`}`)}
${fromLedger(model, overrides.length, 'overrides and conditions', secondPerson(overrides))}
</dl></section>
${focus === undefined ? undefined : focusSection(focus, model)}
<h2>Controls</h2>
${chart}
<ul class="words">${STATUSES.map((status) => html`<li>${badge(status)} <span class="soft">${STATUS_MEANINGS[status]}</span></li>`)}</ul>
<h2>AI systems</h2>
${systemTable(systems.slice(0, FEW), model, 'systems-overview')}
${systems.length > FEW ? html`<p><a href="systems.html">All ${systems.length} systems</a></p>` : undefined}
<h2>The auditor’s questions</h2>
${table(
  model.questions,
  [
    {
      head: 'Question',
      cell: ({ question }) => html`<a href="questions.html#${slug(question)}">${question}</a>`,
      kind: 'name',
    },
    { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
    { head: 'In short', cell: inShort },
  ],
  {
    caption: 'What an ISO/IEC 42001 auditor asks first',
    id: 'questions',
    empty: 'No question.',
    filterFrom: Infinity,
  },
)}
${weakenedPolicy(policy, from)}
`;
  return { path, title: 'Overview', body, under: path };
}

const FEW = 25;

function subject({ scope, systems, repository }: ReportModel): string {
  return (
    (scope.system === undefined ? undefined : systems.find(({ id }) => id === scope.system)?.name) ??
    repository.name
  );
}

function ledgerLine({ ledger }: ReportModel): Value {
  switch (ledger.state) {
    case 'broken':
      return html`<strong class="gap">broken</strong> at <code>${ledger.record}</code>`;
    case 'absent':
      return html`none: ${ledger.because}`;
    case 'whole': {
      const signed = ledger.records - ledger.unsigned;
      const records = `${ledger.records} ${ledger.records === 1 ? 'record' : 'records'}, one unbroken chain`;
      const signatures =
        ledger.unsigned === 0
          ? html`, every one signed by ${signers(ledger.signedBy)}`
          : html`; <strong class="gap">${signed === 0 ? 'none' : `only ${signed}`} of them signed</strong>`;
      return html`${records}${signatures}`;
    }
  }
}

/** Keys by the start of their id, Sigstore's signers by their identity. */
function signers(signedBy: ReadonlyMap<string, number>): Value {
  return [...signedBy.keys()].map((by, index) => {
    const name = isKey(by)
      ? html`key <a href="checking.html#signers"><code>${by.slice(0, 16)}…</code></a>`
      : html`<code>${by}</code>`;
    return html`${index === 0 ? '' : ', '}${name}`;
  });
}

/** Anyone who kept a checkpoint can tell whether the ledger was cut off or rewritten since. */
function checkpointFact({ ledger }: ReportModel): Value {
  if (ledger.state !== 'whole' || ledger.checkpoint === undefined) return undefined;
  return html`<div class="wide"><dt>Up to checkpoint (keep it: it shows whether the ledger is cut off or rewritten later)</dt><dd><code>${checkpointLine(ledger.checkpoint)}</code></dd></div>`;
}

function tiers(systems: readonly SystemReport[]): string {
  return (['unacceptable', 'high', 'limited', 'minimal'] as const)
    .flatMap((tier) => {
      const number = systems.filter(({ risk }) => risk === tier).length;
      return number === 0 ? [] : [`${number} ${tier}`];
    })
    .join(', ');
}

function inShort({ status, answer, missing }: ReportAnswer): Value {
  if (status !== 'gap' || missing === undefined) return sentence(answer);
  return [sentence(answer), html`<br><span class="soft">→ ${htmlOf(missing)}</span>`];
}

const STAGES = [
  ['design', 'in design'],
  ['data', 'collecting data'],
  ['development', 'in development'],
  ['deployment', 'in deployment'],
  ['operation', 'in operation'],
  ['retired', 'retired'],
] as const;

function stages(systems: readonly SystemReport[]): string {
  return STAGES.flatMap(([stage, said]) => {
    const number = systems.filter((one) => one.stage === stage).length;
    return number === 0 ? [] : [`${number} ${said}`];
  }).join(', ');
}

function rejections({ oversight }: ReportModel): number {
  return oversight.decisions.filter(({ said }) => said === 'changes-requested').length;
}

function focusSection(focus: FrameworkReport, model: ReportModel): Html {
  return html`<h2>${focus.title}</h2>
<p>How each reference stands, by the ISO/IEC 42001 controls that answer to it. A mapping is not a proof of conformity: the reference itself may ask for more.</p>
${referenceTable(focus, model.controls, `focus-${focus.framework}`)}`;
}
