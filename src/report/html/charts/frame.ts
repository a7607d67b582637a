import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { fromLibrary } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

/** A picture of numbers, with the same numbers as a table for those who do not see it. */
interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in one sentence. */
  readonly summary: string;
  readonly legend: readonly Value[];
  readonly table: Html;
}

/** A picture is drawn for a page and for a telephone: shrunk, its words could not be read. */
export type Width = 'wide' | 'narrow';

type PlotOptions = NonNullable<Parameters<typeof plot>[0]>;

const PIXELS: Readonly<Record<Width, number>> = { wide: 760, narrow: 350 };

/** Rendered now, so that a page needs no script; colours are the page's own, for light and dark. */
export function chart(options: (width: Width) => PlotOptions, about: Chart): Html {
  const { title, legend, table: rows } = about;
  const key =
    legend.length === 0
      ? undefined
      : html`<ul class="legend">${legend.map((one) => html`<li>${one}</li>`)}</ul>`;
  const drawn = (['wide', 'narrow'] as const).map(
    (width) => html`<div class="plot ${width}">${drawing(options(width), width, about)}</div>`,
  );
  return html`<figure class="chart"><figcaption>${title}</figcaption>${key}${drawn}<details><summary>The same as a table</summary>${rows}</details></figure>`;
}

function drawing(options: PlotOptions, width: Width, { id, title, summary }: Chart): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ document, width: PIXELS[width], ...options });
  // The page's policy allows no other style sheet than its own.
  svg.querySelector('style')?.remove();
  // The library names its groups for no role that may be named.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  for (const name of ['width', 'height', 'class', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-${width}-title ${id}-${width}-summary`);
  for (const [name, said] of [
    ['desc', summary],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${width}-${name === 'desc' ? 'summary' : 'title'}`);
    element.textContent = said;
    svg.insertBefore(element, svg.firstChild);
  }
  return fromLibrary(rounded(svg.outerHTML));
}

/** Coordinates to a hundredth of a pixel: smaller, and the same on every machine. */
function rounded(svg: string): string {
  return svg.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
