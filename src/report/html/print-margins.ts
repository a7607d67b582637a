import { reportTitle } from '../labels.ts';
import type { ReportModel } from '../model.ts';

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
