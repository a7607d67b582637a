import { countOf } from '../../../count-of.ts';
import type { PackageDocument } from '../../documents.ts';
import type { ReportModel } from '../../model.ts';
import {
  hiddenAssessments,
  impactDecisions,
  impactTable,
  type Rating,
  type RiskRow,
  riskRegister,
  score,
} from '../../risks.ts';
import type { HtmlPage } from '../layout.ts';
import { type CitationContext, citationContext, proof, stack, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

/** The risk register of all systems with its heat maps, and what each system does to people. */
export function risksPage(model: ReportModel): HtmlPage {
  const risks = riskRegister(model.documents);
  const impacts = impactTable(model.documents);
  const hidden = hiddenAssessments(model.documents);
  const unrated = risks.filter(({ residual }) => residual === undefined).length;
  const from = { ...citationContext(model, 'risks.html'), commit: model.commit };
  const body = html`
<header><h1>Risks and impacts</h1>
<p class="lead">${hidden.length > 0 && risks.length === 0 ? 'From the assessments of the systems.' : `${countOf(risks.length, 'risk')} of ${countOf(new Set(risks.map(({ system }) => system)).size, 'system')}, from their assessments.`} Likelihood and impact go from 1 to 5; their product is the level.</p></header>
${notTold(
  'Confidential by the policy, and not counted here',
  hidden.filter(({ file }) => file === undefined),
  from,
)}
${notTold(
  'Too long for this page, and not counted here',
  hidden.filter(({ file }) => file !== undefined),
  from,
)}
<h2>Risk register</h2>
${risks.length === 0 ? undefined : html`<div class="heat-maps">${heatMap('Before treatment', risks, ({ inherent }) => inherent)}${heatMap('After treatment', risks, ({ residual }) => residual)}</div>`}
${unrated === 0 ? undefined : html`<p>${unrated} of ${countOf(risks.length, 'risk')} ${unrated === 1 ? 'is' : 'are'} not rated after treatment, and stand${unrated === 1 ? 's' : ''} first below.</p>`}
${table(
  risks,
  [
    {
      head: 'Risk',
      cell: ({ id, title, system }) =>
        html`${id} ${title}<br><span class="soft"><a href="systems/${system}.html">${system}</a></span>`,
      kind: 'name',
    },
    {
      head: 'Threat',
      cell: ({ threat, asset }) => stack([threat, html`<span class="soft">${asset}</span>`]),
    },
    { head: 'Before', cell: ({ inherent }) => rated(inherent), kind: 'short' },
    {
      head: 'Treatment',
      cell: ({ treatment, measures, rationale, acceptedBy }) =>
        stack([
          treatment,
          ...measures,
          ...(rationale === undefined ? [] : [rationale]),
          ...(acceptedBy === undefined ? [] : [`accepted by @${acceptedBy}`]),
        ]),
      kind: 'said',
    },
    {
      head: 'Plan',
      cell: ({ plan }) =>
        plan.length === 0 ? html`<span class="none">no owner, date or control</span>` : stack(plan),
    },
    { head: 'After', cell: ({ residual }) => rated(residual), kind: 'short' },
  ],
  {
    caption: 'Risks, highest level first',
    headed: true,
    id: 'risks',
    empty:
      hidden.length === 0
        ? 'No risk assessment lists a risk.'
        : 'No risk assessment that is shown here lists a risk.',
  },
)}
<h2>Impact on people, groups and society</h2>
${table(
  impactDecisions(model.documents),
  [
    {
      head: 'System',
      cell: ({ system }) => html`<a href="systems/${system}.html">${system}</a>`,
      kind: 'name',
    },
    {
      head: 'Decision',
      cell: ({ decision }) => decision?.replaceAll('-', ' ') ?? html`<span class="none">none stated</span>`,
      kind: 'short',
    },
    { head: 'Conclusion', cell: ({ conclusion }) => conclusion, kind: 'said' },
  ],
  {
    caption: 'What each impact assessment decided',
    headed: true,
    id: 'decisions',
    empty: 'No impact assessment is shown here.',
  },
)}
${table(
  impacts,
  [
    {
      head: 'System',
      cell: ({ system }) => html`<a href="systems/${system}.html">${system}</a>`,
      kind: 'name',
    },
    { head: 'On', cell: ({ area }) => area, kind: 'short' },
    { head: 'Severity', cell: ({ severity }) => severity, kind: 'short' },
    { head: 'Impact', cell: ({ impact }) => impact, kind: 'said' },
    { head: 'Measures', cell: ({ measures }) => stack(measures), kind: 'said' },
  ],
  {
    caption: 'Impacts',
    headed: true,
    id: 'impacts',
    empty: 'No impact assessment that is shown here lists an impact.',
  },
)}
`;
  return { path: 'risks.html', title: 'Risks and impacts', body, under: 'risks.html' };
}

/** Documents whose content this page does not have. */
function notTold(
  why: string,
  documents: readonly PackageDocument[],
  { commit, ...from }: CitationContext & Pick<ReportModel, 'commit'>,
): Value {
  if (documents.length === 0) return undefined;
  const named = documents.map(
    ({ path }, index) => html`${index === 0 ? '' : ', '}${proof({ kind: 'file', path, commit }, from)}`,
  );
  return html`<p>${why}: ${named}.</p>`;
}

function rated(rating: Rating | undefined): Value {
  if (rating === undefined) return html`<span class="none">not rated</span>`;
  return html`<strong>${score(rating)}</strong> <span class="soft">(${rating.likelihood} × ${rating.impact})</span>`;
}

const GRADES = [1, 2, 3, 4, 5] as const;

/** How many risks there are at each level; the number is in the cell, so that nothing hangs on colours. */
function heatMap(
  caption: string,
  risks: readonly RiskRow[],
  ratingOf: (risk: RiskRow) => Rating | undefined,
): Html {
  const rows = GRADES.toReversed().map((likelihood) => {
    const cells = GRADES.map((impact) => {
      const here = risks.filter((risk) => {
        const rating = ratingOf(risk);
        return rating?.likelihood === likelihood && rating.impact === impact;
      });
      const level = likelihood * impact;
      const heat = level >= 15 ? 'high' : level >= 8 ? 'medium' : 'low';
      return html`<td class="heat ${heat}">${here.length === 0 ? '' : here.length}</td>`;
    });
    return html`<tr><th scope="row">${likelihood}</th>${cells}</tr>`;
  });
  return html`<table class="heat-map"><caption>${caption}: likelihood by impact</caption><thead><tr><td></td>${GRADES.map((impact) => html`<th scope="col">${impact}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
