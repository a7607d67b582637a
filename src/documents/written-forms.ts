import type { ErrorObject } from 'ajv';
import { nearest } from './nearest.ts';

/** What the patterns of the schemas mean, in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  '^@?[A-Za-z0-9][A-Za-z0-9_-]*$': 'write one GitHub login, such as dana',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'write an id of letters, digits and dashes',
  '^[0-9]+ (day|month|year)s?$': 'write a number of days, months or years, such as `12 months`',
  '^[1-9][0-9]* (day|month|year)s?$': 'write a number of days, months or years, such as `12 months`',
};

/** How values of a pattern are written that stands in a choice, where no example of the schema is at hand. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '^(A\\.)?[0-9]+(\\.[0-9]+)*$': ['A.6.2.5', '6.1.2'],
  '^(owner|role:[A-Za-z0-9_-]+|@[A-Za-z0-9][A-Za-z0-9_-]*)$': ['owner', 'role:governance', '@dana'],
  '^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$': ['owner', 'role:governance', '@dana'],
  '^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$':
    [
      'owner',
      'codeowners',
      'role:governance',
      'team:acme/support',
      'permission:maintain',
      '@dana',
      'app:my-app',
    ],
  '^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$': ['data.quality.criteria'],
  '^[1-9][0-9]* (minute|hour|day)s?$': ['4 hours', '30 minutes', '10 days'],
  '^[a-z0-9][a-z0-9-]*$': ['governance'],
};

/** How keys that people choose are written. */
const NAMES: Readonly<Record<string, string>> = {
  '^[a-z0-9][a-z0-9-]*$': 'use lower-case letters, digits and dashes',
  '^[a-z][A-Za-z0-9_-]*$': 'use letters, digits, underscores and dashes, and a small letter first',
  '^@?[A-Za-z0-9][A-Za-z0-9_-]*$': 'write one GitHub login, such as dana',
  '^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$': 'name the team with its organisation: `acme/support`',
};

/** How a value that does not follow its pattern is written, in words: nobody reads a regular expression. */
export function valueForm(error: ErrorObject, all: readonly ErrorObject[]): string {
  return PATTERNS[String(error.params.pattern)] ?? wordMeant(error, all) ?? likeExample(error);
}

/** How a key is written whose pattern is `pattern`. */
export function keyForm(pattern: string): string {
  return NAMES[pattern] ?? 'it is written in another way';
}

/** How a value is written, by its examples in the schema: nobody reads a regular expression. */
function likeExample({ parentSchema, data, params }: ErrorObject): string {
  const pattern = String(params.pattern);
  const { examples, description } = (parentSchema ?? {}) as {
    readonly examples?: unknown;
    readonly description?: unknown;
  };
  const given = EXAMPLES[pattern] ?? (Array.isArray(examples) ? examples : []);
  const texts = given.filter((one): one is string => typeof one === 'string');
  const near = nearest(valueText(data), texts);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (texts.length > 0) return `write it as in ${texts.map((text) => `\`${shortText(text)}\``).join(', ')}`;
  return typeof description === 'string' ? description : 'it is written in another way';
}

/** The word of another branch of the same choice that the value was most likely meant to be. */
function wordMeant(error: ErrorObject, all: readonly ErrorObject[]): string | undefined {
  const [, choice] = /^(.*\/(?:oneOf|anyOf)\/)\d+\/pattern$/.exec(error.schemaPath) ?? [];
  if (choice === undefined) return undefined;
  const words = all.flatMap(({ keyword, schemaPath, instancePath, params }) =>
    keyword === 'enum' && instancePath === error.instancePath && schemaPath.startsWith(choice)
      ? (params.allowedValues as readonly unknown[]).map(String)
      : [],
  );
  const near = nearest(valueText(error.data), words);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** A mapping may have keys that make it no text at all: `toString`. */
export function valueText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function shortText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
