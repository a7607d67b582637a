/** The closed words of the documents' schemas, as `high` or `approved`: they say nothing that only one document says. */

/** The module with the words of every `enum` and `const`. @param schemas name → schema */
export function schemaTerms(schemas: ReadonlyMap<string, unknown>): string {
  const terms = [...new Set([...schemas.values()].flatMap(termsIn))].sort();
  const about =
    '/* Generated from policies/schema by `npm run generate`: edit the schemas, not this file. */';
  return `${about}\nexport const SCHEMA_TERMS: ReadonlySet<string> = new Set(\n  '${terms.join(' ')}'.split(' '),\n);\n`;
}

function termsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { enum: words = [], const: word, ...rest } = value as Readonly<Record<string, unknown>>;
  const own = [words, word].flat().filter((one) => typeof one === 'string');
  return [...own.filter((one) => /^[A-Za-z0-9%.-]+$/.test(one)), ...Object.values(rest).flatMap(termsIn)];
}
