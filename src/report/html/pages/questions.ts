import type { ReportAnswer, ReportModel } from '../../model.ts';
import type { ReportProof } from '../../proof.ts';
import type { HtmlPage } from '../layout.ts';
import { badge, type CitationContext, citationContext, proof, slug } from '../parts.ts';
import { type Html, html, htmlOf, sentence } from '../template.ts';

/** Points of one answer: the first are enough to follow it, the pages of the systems hold the rest. */
const MOST = 40;

export function questionsPage(model: ReportModel): HtmlPage {
  const path = 'questions.html';
  const from = citationContext(model, path);
  const body = html`
<header><h1>The auditor’s questions</h1>
<p class="lead">The eight questions an ISO/IEC 42001 auditor asks first, each answered from the repository and its ledger, or marked as not shown.</p></header>
${model.questions.map((one, index) => answerEntry(one, from, index + 1))}
`;
  return { path, title: 'The auditor’s questions', body, under: path };
}

/** @param number its place among the questions; absent: it stands by itself */
export function answerEntry(
  { question, status, answer, points, missing }: ReportAnswer,
  from: CitationContext,
  number?: number,
): Html {
  const shared = sharedProof(points);
  const list =
    points.length === 0
      ? undefined
      : html`<ul class="points">${points
          .slice(0, MOST)
          .map(
            ({ text, proofs }) =>
              html`<li>${htmlOf(text)}${(shared === undefined ? proofs : []).slice(0, 4).map((one) => html` <span class="soft">${proof(one, from)}</span>`)}</li>`,
          )}${points.length > MOST ? html`<li>and ${points.length - MOST} more</li>` : undefined}</ul>`;
  return html`<article class="entry" id="${slug(question)}"><h2>${number === undefined ? '' : `${number}. `}${question} ${badge(status)}</h2>
<p>${sentence(answer)}.${shared === undefined ? undefined : html` <span class="soft">${proof(shared, from)}</span>`}</p>${list}${missing === undefined ? undefined : html`<p class="missing">→ ${sentence(missing)}</p>`}</article>`;
}

/** The one document that all points rest on: it is named once. */
function sharedProof(points: ReportAnswer['points']): ReportProof | undefined {
  const [first, ...others] = points;
  const [own, ...more] = first?.proofs ?? [];
  const isSame = ({ proofs }: ReportAnswer['points'][number]): boolean =>
    JSON.stringify(proofs) === JSON.stringify(first?.proofs);
  return others.length > 0 && more.length === 0 && others.every(isSame) ? own : undefined;
}
