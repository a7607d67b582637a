import { compile, type Options } from 'json-schema-to-typescript';

/** The TypeScript types of a schema, each definition once. */
export async function typesOf(schema: object, name: string, options: Partial<Options>): Promise<string> {
  const code = await compile(bare(schema) as Parameters<typeof compile>[0], name, {
    unreachableDefinitions: true,
    ...options,
    style: { singleQuote: true, ...options.style },
  });
  return code.replace(ORIGIN, '');
}

/** Which definition a type comes from, which its name says already. */
const ORIGIN =
  /\/\*\*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\.\n \*\/\n|\n \*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\./g;

/** References with a description of their own would each become a type of their own. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: value.$ref };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
}
