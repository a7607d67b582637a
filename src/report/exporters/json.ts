import { withGapReferences } from '../gap-references.ts';
import type { Exporter } from './exporter.ts';
import { streamedJson } from './json-stream.ts';

const SCHEMA = 'https://github.com/aims-gate/aims-gate/policies/schema/report.schema.json';

/** The whole model, for machines: `policies/schema/report.schema.json`. Prose stays in phrases, so nothing is lost. */
export const json: Exporter = async function* (model) {
  // What documents say is in their copies.
  const documents = model.documents.map(({ content: _, ...one }) => one);
  yield {
    path: 'report.json',
    content: streamedJson(
      { $schema: SCHEMA, ...withGapReferences({ ...model, documents }) },
      { plain: plainValue },
    ),
  };
};

function plainValue(value: unknown): unknown {
  if (value instanceof Set) return [...value].sort((a: number, b: number) => a - b);
  return value instanceof Map ? Object.fromEntries(value) : value;
}
