import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { fromLibrary } from './parts.ts';
import { type Html, html, type Value } from './template.ts';

/** A picture of numbers, with the same numbers as a table for those who do not see it. */
interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in one sentence. */
  readonly summary: string;
  readonly legend: readonly Value[];
  readonly table: Html;
}

type PlotOptions = NonNullable<Parameters<typeof plot>[0]>;

const WIDTH = 760;

/** Rendered now, so that a page needs no script; colours are the page's own, for light and dark. */
export function chart(options: PlotOptions, { id, title, summary, legend, table: rows }: Chart): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ document, width: WIDTH, ...options });
  // The page's policy allows no other style sheet than its own.
  svg.querySelector('style')?.remove();
  // The library names its groups for no role that may be named.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  for (const name of ['width', 'height', 'class', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-summary`);
  for (const [name, said] of [
    ['desc', summary],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name === 'desc' ? 'summary' : 'title'}`);
    element.textContent = said;
    svg.insertBefore(element, svg.firstChild);
  }
  const key =
    legend.length === 0
      ? undefined
      : html`<ul class="legend">${legend.map((one) => html`<li>${one}</li>`)}</ul>`;
  return html`<figure class="chart"><figcaption>${title}</figcaption>${key}<div class="plot" role="region" tabindex="0" aria-label="${title}">${fromLibrary(rounded(svg.outerHTML))}</div><details><summary>The same as a table</summary>${rows}</details></figure>`;
}

/** Coordinates to a hundredth of a pixel: smaller, and the same on every machine. */
function rounded(svg: string): string {
  return svg.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
