/** What is generated from the kinds of records: their JSON Schemas, their names, and the types of their predicates. */
import { jsonSchema, predicateName, type RecordSchema } from '../src/evidence/record-schema.ts';
import { RECORDS } from '../src/evidence/records/index.ts';
import { typesOf } from './schema-types.ts';

const BANNER =
  '/* Generated from src/evidence/records by `npm run generate`: edit the kind of record, not this file. */';

/** Path and text of every schema. */
export function recordSchemas(folder: string): readonly (readonly [string, string])[] {
  return Object.values(RECORDS).map(({ type, schema }) => {
    const text = `${JSON.stringify(jsonSchema(type, schema), undefined, 2)}\n`;
    return [`${folder}/evidence-${type}.schema.json`, text];
  });
}

/** One module with the name of every kind, for who needs no more of them. */
export function recordTypes(): string {
  const names = Object.keys(RECORDS).map((name) => `  '${name}',\n`);
  return `${BANNER}\nexport const RECORD_TYPES = [\n${names.join('')}] as const;\n`;
}

/** One module with the type of every predicate; what they share is there once. */
export function predicateTypes(printWidth: number): Promise<string> {
  const definitions: Record<string, RecordSchema> = {};
  for (const { type, schema } of Object.values(RECORDS)) {
    const { $defs, allOf, description, required, properties } = jsonSchema(type, schema);
    const own = { type: 'object', required, properties };
    Object.assign(definitions, $defs);
    definitions[predicateName(type)] = { description, allOf: [...(Array.isArray(allOf) ? allOf : []), own] };
  }
  return typesOf({ $defs: definitions }, 'EvidencePredicates', {
    bannerComment: BANNER,
    additionalProperties: false,
    style: { printWidth },
  });
}
