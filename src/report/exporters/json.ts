import type { Exporter } from './exporter.ts';

const SCHEMA = 'https://github.com/aims-gate/aims-gate/policies/schema/report.schema.json';

/** The whole model, for machines: `policies/schema/report.schema.json`. Prose stays in phrases, so nothing is lost. */
export const json: Exporter = async function* (model) {
  // What documents say is in their copies.
  const documents = model.documents.map(({ content: _, ...one }) => one);
  const text = JSON.stringify({ $schema: SCHEMA, ...model, documents }, plainValue);
  yield { path: 'report.json', content: `${text}\n` };
};

function plainValue(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value].sort((a: number, b: number) => a - b);
  return value instanceof Map ? Object.fromEntries(value) : value;
}
