import { reportTitle } from '../labels.ts';
import type { ReportModel } from '../model.ts';
import type { HtmlPage } from './layout.ts';
import { paperMargins } from './print-margins.ts';
import { STYLE } from './style.ts';
import { Html, html } from './template.ts';

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
    ? html`<section class="sheet"><h1>Decisions</h1><p>${model.oversight.decisions.length} decisions are in report.json, and on the pages of the folder decisions.</p></section>`
    : undefined;
  const style = `${STYLE}${paperMargins(model)}.sheet { break-before: page; } .sheet:first-child { break-before: auto; }`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${model.repository.name}: ${reportTitle(model)}</title><style>${new Html(style)}</style></head>
<body><main>${new Html(parts.join(''))}${left}</main></body></html>
`.text;
}
