/** What the charts are drawn with: shapes as markup, and where a value stands on its axis, in pixels. */
import { type Html, html, type Value } from '../template.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: true;
}

interface LineLook {
  readonly stroke: string;
  readonly width?: number;
  /** 0 to 1. */
  readonly opacity?: number;
}

/** Nothing of a box without width or height. */
export function rect({ x, y, width, height }: Box, fill: string, stroke = 'none'): Value {
  if (width <= 0 || height <= 0) return undefined;
  return html`<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${fill}" stroke="${stroke}" />`;
}

/** From `[x, y]` to `[x, y]`. */
export function stroke(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  { stroke, width = 1, opacity = 1 }: LineLook,
): Html {
  return html`<line x1="${at(fromX)}" y1="${at(fromY)}" x2="${at(toX)}" y2="${at(toY)}" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${opacity}" />`;
}

/** `y` is the middle of the first line; each line of the text stands below the one before. */
export function label(text: string, x: number, y: number, look: TextLook = {}): Html {
  const { anchor = 'middle', fill = 'currentColor', bold } = look;
  const [first = '', ...more] = text.split('\n');
  const below = more.map((row) => html`<tspan x="${at(x)}" dy="1.1em">${row}</tspan>`);
  const weight = bold === true ? html` font-weight="600"` : undefined;
  return html`<text x="${at(x)}" y="${at(y)}" dy="0.32em" text-anchor="${anchor}" fill="${fill}"${weight}>${first}${below}</text>`;
}

/** To a hundredth of a pixel: the same on every machine. */
function at(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** Where values between `from` and `to` stand between two pixels. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** The same for values above zero, by their logarithm. */
export function logarithmic(
  [from, to]: readonly [number, number],
  pixels: readonly [number, number],
): (value: number) => number {
  const place = linear([Math.log(from), Math.log(to)], pixels);
  return (value) => place(Math.log(value));
}

/** Round steps from zero, about `count` of them, the last one at or above `most`. */
export function steps(most: number, count: number): readonly number[] {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.6) ?? power;
  const last = Math.ceil(most / step);
  return Array.from({ length: last + 1 }, (_, index) => at(index * step));
}
