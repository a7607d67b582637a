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

/** A drawing: as high as it needs to be, as wide as its place. */
export interface Drawing {
  /** Pixels. */
  readonly height: number;
  readonly shapes: readonly Value[];
}

/** Pixels. */
export const WIDE: Readonly<Record<Width, number>> = { wide: 760, narrow: 350 };

/** Rendered now, so that a page needs no script; colours are the page's own, for light and dark. */
export function chart(draw: (width: Width) => Drawing, about: Chart): Html {
  const { title, legend, table: rows } = about;
  const key =
    legend.length === 0
      ? undefined
      : html`<ul class="legend">${legend.map((one) => html`<li>${one}</li>`)}</ul>`;
  const drawn = (['wide', 'narrow'] as const).map(
    (width) => html`<div class="plot ${width}">${framed(draw(width), width, about)}</div>`,
  );
  return html`<figure class="chart"><figcaption>${title}</figcaption>${key}${drawn}<details><summary>The same as a table</summary>${rows}</details></figure>`;
}

function framed({ height, shapes }: Drawing, width: Width, { id, title, summary }: Chart): Html {
  const [named, described] = [`${id}-${width}-title`, `${id}-${width}-summary`];
  return html`<svg viewBox="0 0 ${WIDE[width]} ${height}" role="img" aria-labelledby="${named} ${described}"><title id="${named}">${title}</title><desc id="${described}">${summary}</desc>${shapes}</svg>`;
}
