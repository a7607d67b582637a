import type { Gap } from '../../gap.ts';
import type { ControlReport, ReportModel } from '../../model.ts';
import { tally } from '../../words.ts';
import type { Page } from '../layout.ts';
import { badge, type Citing, citing, filter, proof } from '../parts.ts';
import { type Html, html, say, type Value } from '../template.ts';

/** A control of many systems says their first gaps; each system's own page says all. */
const MOST = 12;

/** Control by control: what is missing, and the shortest way to mend it. */
export function gapsPage(model: ReportModel): Page {
  const open = model.controls.filter(({ status }) => status === 'gap' || status === 'not-shown');
  const elsewhere = model.controls.filter(({ status }) => status === 'organisation');
  const counts = tally(model.controls);
  const path = 'gaps.html';
  const from = citing(model, path);
  const body = html`
<header><h1>Gap report</h1>
<p class="lead">${counts.gap} ${counts.gap === 1 ? 'control or clause has' : 'controls and clauses have'} gaps, ${counts['not-shown']} ${counts['not-shown'] === 1 ? 'is' : 'are'} not shown. Each says what to do next.</p></header>
${open.length === 0 ? html`<p>Nothing is missing that the repository can show.</p>` : filter('entries', open, ({ status }) => status)}
<div id="entries">${open.map((control) => entry(control, from))}</div>
${elsewhere.length === 0 ? undefined : html`<h2>What only the organisation can show</h2><p>A repository holds no proof of these. Ask for the organisation’s own records.</p><ul>${elsewhere.map(({ id, title }) => html`<li>${id} ${title}</li>`)}</ul>`}
`;
  return { path, title: 'Gap report', body, under: path };
}

function entry(control: ControlReport, from: Citing): Html {
  const { id, title, status, because, gaps, remedy } = control;
  const [ofSystems = [], ofAll = []] = [true, false].map((one) =>
    gaps.filter(({ system }) => (system !== undefined) === one),
  );
  const list =
    gaps.length === 0
      ? html`<p class="missing">${say(because)}.${remedy === undefined ? undefined : html`<br>→ ${say(remedy)}`}</p>`
      : html`<div class="missing">${gapList([...ofAll, ...ofSystems.slice(0, MOST)], from)}${
          ofSystems.length > MOST
            ? html`<p class="soft">and ${ofSystems.length - MOST} more: see the pages of the <a href="systems.html">systems</a></p>`
            : undefined
        }</div>`;
  return html`<article class="entry" id="gap-${id}" data-row data-status="${status}"><h2>${id} ${title} ${badge(status)}</h2>${list}</article>\n`;
}

/** By gate: whose gap, what and where, and beside it the way out. */
export function gapList(gaps: readonly Gap[], from: Citing): Value {
  return [...Map.groupBy(gaps, ({ gate, level }) => `${gate} ${level}`).values()].map((own) => {
    const lines = own.map((gap) => html`<li>${gapLine(gap, from)}</li>`);
    return html`<div class="gap-group"><p class="gate">${own[0]?.title}<span class="soft">${own[0]?.level}</span></p><ul class="gaps">${lines}</ul></div>`;
  });
}

function gapLine(gap: Gap, from: Citing): Value {
  const { system, message, remedy } = gap;
  const whose = system === undefined ? undefined : html`<strong>${system}</strong>: `;
  return html`<span>${whose}${say(message)}${place(gap, from)}</span><span>→ ${say(remedy)}</span>`;
}

/** Where it is, unless the message says it and nothing is there to be opened. */
function place({ path, line, message, proof: shown }: Gap, from: Citing): Value {
  if (shown !== undefined) return html` (${proof(shown, from)})`;
  if (path === undefined || message.some(({ text }) => text === path)) return undefined;
  return html` (<code>${path}${line === undefined ? '' : `:${line}`}</code>)`;
}
