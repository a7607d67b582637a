import { mappingOf } from '../../documents/fields.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument, Path } from '../../documents/yaml.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { PolicyText } from '../policy-text.ts';
import { pattern } from '../re2/matcher.ts';
import { FORMATS } from './formats.ts';

/** A JSON Schema as written: `true` takes everything, `false` nothing. */
export type OwnSchemaNode = boolean | Readonly<Record<string, unknown>>;

/** A schema of the policy's own, read and found to be one that can be checked within bounds. */
export interface OwnSchema {
  readonly root: OwnSchemaNode;
  /** `$ref` as written → what it stands for. */
  readonly definitions: ReadonlyMap<string, OwnSchemaNode>;
  /** Pattern as written → whether a text matches it. */
  readonly patterns: ReadonlyMap<string, (text: string) => boolean>;
}

/** A schema beside a policy, read. Two of them are equal when their texts are: what was read is not compared. */
export class OwnSchemaFile {
  readonly path: string;
  readonly text: string;
  readonly #schema: OwnSchema;

  constructor({ path, text }: Pick<PolicyText, 'path' | 'text'>, schema: OwnSchema) {
    this.path = path;
    this.text = text;
    this.#schema = schema;
  }

  get schema(): OwnSchema {
    return this.#schema;
  }
}

export type ReadSchema =
  | { readonly ok: true; readonly schema: OwnSchema }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_SCHEMAS = 2000;
const MAX_CHARACTERS = 100_000;

/** Words that say something of the schema and ask nothing. */
const SAID = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
];
const VALUES = [
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'required',
  'dependentRequired',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
];
/** Words under which one schema stands, a list of them, or a mapping of names to them. */
const ONE = ['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions'];
const KNOWN: ReadonlySet<string> = new Set(['$ref', ...SAID, ...VALUES, ...ONE, ...LISTS, ...MAPS]);
const TYPES = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/**
 * Reads a JSON Schema (2020-12) of the organisation's own. What it does not know it refuses, because a word that is passed
 * over would ask for nothing; references lead to the same file only, so nothing is fetched.
 */
export function readSchema({ text, parsed }: Pick<PolicyText, 'text' | 'parsed'>): ReadSchema {
  const top = { line: 1, column: 1 };
  if (text.length > MAX_CHARACTERS)
    return {
      ok: false,
      problems: [{ position: top, message: `the schema is longer than ${MAX_CHARACTERS} characters` }],
    };
  if (!parsed.ok) return parsed;
  const reading = new SchemaReader(parsed.document);
  reading.read(parsed.document.value, []);
  reading.circles();
  const { problems, definitions, patterns } = reading;
  const root = schemaOf(parsed.document.value);
  return problems.length === 0 && root !== undefined
    ? { ok: true, schema: { root, definitions, patterns } }
    : { ok: false, problems };
}

class SchemaReader {
  readonly problems: Problem[] = [];
  readonly definitions = new Map<string, OwnSchemaNode>();
  readonly patterns = new Map<string, (text: string) => boolean>();
  private count = 0;
  private readonly document: LocatedDocument;

  constructor(document: LocatedDocument) {
    this.document = document;
  }

  read(value: unknown, path: Path): void {
    this.count += 1;
    if (this.count === MAX_SCHEMAS) this.wrong(path, 'the schema has too many parts');
    if (typeof value === 'boolean' || this.count >= MAX_SCHEMAS) return;
    const schema = mappingOf(value);
    if (schema === undefined) this.wrong(path, 'here belongs a schema: a mapping, `true` or `false`');
    for (const [key, one] of Object.entries(schema ?? {})) {
      const at = [...path, key];
      if (!KNOWN.has(key) && !key.startsWith('x-')) this.unknown(at, key);
      else if (ONE.includes(key)) this.read(one, at);
      else if (LISTS.includes(key)) {
        if (Array.isArray(one)) for (const [index, way] of one.entries()) this.read(way, [...at, index]);
        else this.wrong(at, `\`${key}\` must be a list of schemas`);
      } else if (MAPS.includes(key)) {
        const named = mappingOf(one);
        if (named === undefined) this.wrong(at, `\`${key}\` must be a mapping of names to schemas`);
        for (const [name, way] of Object.entries(named ?? {})) {
          if (key === 'patternProperties') this.pattern(name, [...at, name]);
          this.read(way, [...at, name]);
        }
      } else this.value(key, one, at);
    }
  }

  private value(key: string, value: unknown, at: Path): void {
    if (key === '$ref') this.reference(value, at);
    if (key === 'pattern') this.pattern(value, at);
    if (key === 'format' && (typeof value !== 'string' || !(value in FORMATS)))
      this.wrong(
        at,
        `there is no format \`${String(value)}\``,
        `there are ${Object.keys(FORMATS).join(', ')}`,
      );
    const wrongType = [key === 'type' ? value : []].flat().find((one) => !TYPES.includes(String(one)));
    if (wrongType !== undefined)
      this.wrong(at, `there is no type \`${String(wrongType)}\``, didYouMean(String(wrongType), TYPES));
    if (/^(?:m(?:in|ax)|exclusive|multiple)/.test(key) && typeof value !== 'number')
      this.wrong(at, `\`${key}\` must be a number`);
    if ((key === 'required' || key === 'enum') && !Array.isArray(value))
      this.wrong(at, `\`${key}\` must be a list`);
  }

  private reference(value: unknown, at: Path): void {
    if (typeof value !== 'string' || !value.startsWith('#')) {
      this.wrong(at, 'a reference leads to another file', 'put it under `$defs` and write `#/$defs/NAME`');
      return;
    }
    const steps = value
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const found = schemaOf(
      steps.reduce<unknown>(
        (of, step) => (Array.isArray(of) ? of[Number(step)] : mappingOf(of)?.[step]),
        this.document.value,
      ),
    );
    if (found === undefined) this.wrong(at, `\`${value}\` is nowhere in the schema`);
    else this.definitions.set(value, found);
  }

  private pattern(value: unknown, at: Path): void {
    try {
      if (typeof value !== 'string') this.wrong(at, 'a pattern is a text');
      else this.patterns.set(value, pattern(value));
    } catch (error) {
      this.wrong(
        at,
        `the pattern cannot be read: ${error instanceof Error ? error.message : ''}`,
        'patterns are written as RE2',
      );
    }
  }

  /** A schema that leads to itself without a step into the value would be followed for ever. */
  circles(): void {
    const leads = (schema: OwnSchemaNode): readonly OwnSchemaNode[] => {
      if (typeof schema === 'boolean') return [];
      const { $ref } = schema;
      const referred = typeof $ref === 'string' ? this.definitions.get($ref) : undefined;
      const ways = LISTS.flatMap((key): readonly unknown[] =>
        Array.isArray(schema[key]) ? schema[key] : [],
      );
      const inside = ['not', 'if', 'then', 'else'].map((key) => schema[key]);
      return [referred, ...[...ways, ...inside].map(schemaOf)].filter((one) => one !== undefined);
    };
    const done = new Set<OwnSchemaNode>();
    const follow = (schema: OwnSchemaNode, above: readonly OwnSchemaNode[]): boolean => {
      if (above.includes(schema)) return true;
      if (done.has(schema)) return false;
      const found = leads(schema).some((one) => follow(one, [...above, schema]));
      done.add(schema);
      return found;
    };
    const circle = [...this.definitions].find(
      ([, schema]) => typeof schema !== 'boolean' && follow(schema, []),
    );
    if (circle !== undefined) this.wrong([], `\`${circle[0]}\` leads back to itself`);
  }

  private unknown(at: Path, key: string): void {
    this.problems.push({
      ...this.document.keyAt(at),
      message: `unknown word \`${key}\` in the schema`,
      hint: didYouMean(key, [...KNOWN]) ?? 'it is not supported, and would ask for nothing',
    });
  }

  private wrong(at: Path, message: string, hint?: string): void {
    this.problems.push({ position: this.document.at(at), message, ...omitUndefined({ hint }) });
  }
}

function didYouMean(word: string, words: readonly string[]): string | undefined {
  const near = nearest(word, words);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

function schemaOf(value: unknown): OwnSchemaNode | undefined {
  return typeof value === 'boolean' ? value : mappingOf(value);
}
