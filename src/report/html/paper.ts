import type { ReportModel } from '../model.ts';
import { reportTitle } from '../words.ts';
import type { HtmlPage } from './layout.ts';
import { STYLE } from './style.ts';
import { Html, html } from './template.ts';

/**
 * What stands in the margins of every printed sheet: whose it is, what, from which commit, of which day, and its number. A
 * browser draws it (https://drafts.csswg.org/css-page-3/), and on a screen it is not there.
 */
export function paperMargins(
  model: Pick<ReportModel, 'repository' | 'scope' | 'commit' | 'madeAt' | 'period'>,
): string {
  const boxes = [
    ['top-left', quoted(`${model.repository.name} · ${reportTitle(model)}`)],
    ['top-right', quoted(`${model.period.from} to ${model.period.to}`)],
    ['bottom-left', quoted(`commit ${model.commit.slice(0, 12)} · made ${model.madeAt.slice(0, 10)}`)],
    ['bottom-right', "'page ' counter(page) ' of ' counter(pages)"],
  ].map(([place, content]) => `@${place} { content: ${content}; font: 7.5pt sans-serif; color: #444; }`);
  return `@media print { @page { ${boxes.join(' ')} } }\n`;
}

/** A string of CSS: what is no plain letter is written by its number, so that no name ends the string or the style. */
function quoted(text: string): string {
  const safe = text
    .slice(0, 200)
    .replace(/[^A-Za-z0-9 .,:/_-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `'${safe}'`;
}

/** Of more decisions than this the lists are left to the tables: nobody prints them. */
const MOST_PRINTED = 5000;

/** All pages as one, to be printed: each begins on a new sheet. */
export async function paperPackage(model: ReportModel, pages: AsyncIterable<HtmlPage>): Promise<string> {
  const leaveOut = model.oversight.decisions.length > MOST_PRINTED;
  const parts: string[] = [];
  for await (const { path, title, body } of pages) {
    if (leaveOut && path.startsWith('decisions/')) continue;
    parts.push(html`<section class="sheet" aria-label="${title}">${body}</section>\n`.text);
  }
  const left = leaveOut
    ? html`<section class="sheet"><h1>Decisions</h1><p>${model.oversight.decisions.length} decisions are in decisions.csv.</p></section>`
    : undefined;
  const style = `${STYLE}${paperMargins(model)}.sheet { break-before: page; } .sheet:first-child { break-before: auto; }`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${model.repository.name}: ${reportTitle(model)}</title><style>${new Html(style)}</style></head>
<body><main>${new Html(parts.join(''))}${left}</main></body></html>
`.text;
}
