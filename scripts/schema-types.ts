import { compile, type Options } from 'json-schema-to-typescript';

/** The TypeScript types of a schema, each definition once. What a key is for is said in the schema, once. */
export async function typesOf(schema: object, name: string, options: Partial<Options>): Promise<string> {
  const code = await compile(bare(schema) as Parameters<typeof compile>[0], name, {
    unreachableDefinitions: true,
    // A list of one to five would be five tuples.
    ignoreMinAndMaxItems: true,
    ...options,
    style: { singleQuote: true, ...options.style },
  });
  return code.replace(ORIGIN, '');
}

/** Which definition a type comes from, which its name says already. */
const ORIGIN =
  /\/\*\*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\.\n \*\/\n|\n \*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\./g;

/** Without words for people: references with a description of their own would each become a type of their own. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: value.$ref };
  // A text, not the schema of a key that is called so.
  const told = Object.entries(value).filter(
    ([key, inner]) => key !== 'description' || typeof inner !== 'string',
  );
  return Object.fromEntries(told.map(([key, inner]) => [key, bare(inner)]));
}
