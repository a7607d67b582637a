import { html } from '../html/render.ts';
import type { Exporter } from './exporter.ts';

/** The formats of the package, in the order they are written. */
export const EXPORTERS: ReadonlyMap<string, Exporter> = new Map([['html', html]]);
