import { html } from '../html/render.ts';
import { csv } from './csv.ts';
import { cyclonedx } from './cyclonedx.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { oscal } from './oscal/index.ts';
import { sarif } from './sarif.ts';
import { worksheet } from './worksheet.ts';
import { xlsx } from './xlsx/index.ts';

/** The formats of the package, in the order they are written. */
export const EXPORTERS: ReadonlyMap<string, Exporter> = new Map([
  ['html', html],
  ['json', json],
  ['csv', csv],
  ['worksheet', worksheet],
  ['xlsx', xlsx],
  ['oscal', oscal],
  ['cyclonedx', cyclonedx],
  ['sarif', sarif],
]);
