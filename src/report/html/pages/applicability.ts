import { compact } from '../../../compact.ts';
import { plain } from '../../../prose.ts';
import { coverageInWords, gradeInWords, STATE_WORDS } from '../../grading.ts';
import { STATUSES, tally } from '../../labels.ts';
import type { ControlReport, Grade, PolicyReport, ReportModel } from '../../model.ts';
import { claim } from '../../statement.ts';
import type { HtmlPage } from '../layout.ts';
import {
  badge,
  brokenPath,
  type CitationContext,
  citationContext,
  proof,
  proofs,
  stack,
  table,
} from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';

/** Every control and clause: whether it applies, whether it is in place, and what shows it. */
export function applicabilityPage(model: ReportModel): HtmlPage {
  const { controls, policy } = model;
  const path = 'statement-of-applicability.html';
  const from = citationContext(model, path);
  const annex = controls.filter(({ family }) => family === 'annex-a');
  const clauses = controls.filter(({ family }) => family === 'clause');
  const body = html`
<header><h1>Statement of Applicability</h1>
<p class="lead">For each control: what the organisation states, and what the repository and its ledger show. The status is computed from the gates of preset ${controls[0]?.grade.preset}, not from those of the policy. A control is shown in full if the policy has each of these gates unweakened, and each is met for every system to which it applies.</p></header>
<p>${stated(model, from)}</p>
<h2>Annex A controls</h2>
${tallied(annex)}
${controlTable(annex, policy, from, { id: 'annex-a', caption: 'The 38 controls of Annex A' })}
<h2>Clauses 4 to 10</h2>
${tallied(clauses)}
${controlTable(clauses, policy, from, { id: 'clauses', caption: 'The clauses of the management system' })}
${weakenedPolicy(policy, from)}
`;
  return { path, title: 'Statement of Applicability', body, under: path };
}

/** What the policy as a whole asks less than its preset, and where it says so. */
export function weakenedPolicy({ weakened: list, proof: file }: PolicyReport, from: CitationContext): Value {
  if (list.length === 0) return undefined;
  const where = file === undefined ? undefined : html`<p class="soft">In ${proof(file, from)}.</p>`;
  return html`<h2>Where the policy asks less than its preset</h2><ul>${list.map((one) => html`<li>${htmlOf(one)}</li>`)}</ul>${where}`;
}

/** Whose word the columns of the organisation are. */
function stated({ statement }: ReportModel, from: CitationContext): Value {
  if (statement === undefined)
    return 'The repository holds no Statement of Applicability by the organisation, so it is not stated which controls apply and which are in place.';
  const { approvedBy, date, proof: file } = statement;
  const by = approvedBy === undefined ? ', approved by nobody it names' : `, approved by ${approvedBy}`;
  return html`What the organisation says is in ${proof(file, from)}${by}${date === undefined ? '' : ` on ${date}`}.`;
}

/** "2 shown in part · 25 gap · 11 not shown". */
function tallied(rows: readonly ControlReport[]): Html {
  const counts = tally(rows);
  const present = STATUSES.filter((status) => counts[status] > 0);
  return html`<ul class="legend">${present.map((status) => html`<li><strong>${counts[status]}</strong> ${badge(status)}</li>`)}</ul>`;
}

function controlTable(
  rows: readonly ControlReport[],
  policy: PolicyReport,
  from: CitationContext,
  { id, caption }: { readonly id: string; readonly caption: string },
): Html {
  return table(
    rows,
    [
      {
        head: 'Control',
        cell: ({ id: name, title }) => html`${name}<br><span class="soft">${title}</span>`,
        kind: 'name',
      },
      { head: 'Status', cell: ({ status }) => badge(status), kind: 'short' },
      { head: 'Applicable', cell: applicable, kind: 'reason' },
      { head: 'Implemented', cell: implemented },
      { head: 'How it is shown', cell: (control) => how(control, policy, from), kind: 'said' },
      { head: 'Evidence', cell: (control) => proofs(control.proofs, from, 3), kind: 'evidence' },
    ],
    { caption, id, status: ({ status }) => status, anchor: ({ id: name }) => name, empty: 'No control.' },
  );
}

function applicable({ stated }: ControlReport): Value {
  const { applicable: word, justification, sources } = stated;
  if (word === 'not-stated') return html`<span class="none">not stated</span>`;
  return stack([
    word,
    ...(justification === undefined ? [] : [html`<span class="soft">${justification}</span>`]),
    ...(sources.length === 0 ? [] : [html`<span class="soft">required by ${sources.join(', ')}</span>`]),
  ]);
}

function implemented(control: ControlReport): Value {
  const { implemented: word, where, plan } = control.stated;
  if (word === 'not-stated') return html`<span class="none">not stated</span>`;
  return stack([
    word,
    ...[CLAIMS[claim(control)] ?? []].flat(),
    ...(where === undefined ? [] : [html`<span class="soft">see ${brokenPath(where)}</span>`]),
    ...(plan === undefined ? [] : [html`<span class="soft">plan: ${plan}</span>`]),
  ]);
}

/** What is said of a claim that a control is implemented. */
const CLAIMS: Readonly<Partial<Record<ReturnType<typeof claim>, Html>>> = {
  contradicted: html`<strong class="gap">not met: see gaps</strong>`,
  'not-assessed': html`<span class="soft">not assessed in this period</span>`,
};

function how(
  { because, gates, grade, weakened, gaps, id, remedy, status }: ControlReport,
  policy: PolicyReport,
  from: CitationContext,
): Value {
  const missing = grade.gates.filter(({ gate }) => !gates.some((one) => one.gate === gate));
  const lines = [
    ...gates.map(
      (gate) =>
        html`<li>${badge(gate.status)} <code>${gate.gate}</code> (${gate.level}): ${htmlOf(gate.because)}${measured(gate.gate, grade)}</li>`,
    ),
    ...missing.map(
      ({ gate, state }) =>
        html`<li>${badge('not-shown')} <code>${gate}</code> of preset ${grade.preset}: ${STATE_WORDS[state]}</li>`,
    ),
  ];
  const detail =
    lines.length === 0
      ? undefined
      : html`<details><summary>${lines.length === 1 ? 'The gate' : `${lines.length} gates`}</summary><ul class="stack">${lines}</ul></details>`;
  const share = gradeInWords(grade);
  // Numerator and denominator stand in every row, as in the tables for machines.
  const counted =
    grade.of === 0 || plain(because).includes(plain(share))
      ? []
      : [html`<br><span class="soft">${htmlOf(share)}</span>`];
  return compact([
    htmlOf(because),
    ...counted,
    (gaps.length > 0 || (remedy !== undefined && status !== 'excluded')) &&
      html`<a class="fix" href="gaps.html#gap-${id}">Corrective action in the gap report</a>`,
    ...weakened.map(
      (one) =>
        html`<br><span class="not-shown">weaker than the preset: ${htmlOf(one)}</span>${policy.proof === undefined ? undefined : html` ${proof(policy.proof, from)}`}`,
    ),
    detail !== undefined && detail,
  ]);
}

/** How far a gate of the reference preset is met, where that is not all. */
function measured(gate: string, { gates }: Grade): Value {
  const one = gates.find((reference) => reference.gate === gate);
  if (one === undefined) return ' · own gate: adds to the preset, and replaces nothing of it';
  const { state, systems } = one;
  const word = state === 'weakened' || state === 'partly' ? ` · ${STATE_WORDS[state]}` : '';
  return systems === undefined || systems.met === systems.of ? word : `${word} · ${coverageInWords(systems)}`;
}
