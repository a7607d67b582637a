import { omitUndefined } from '../omit-undefined.ts';
/**
 * The words of which the schemas of records are made. `npm run generate` writes them as JSON Schema to
 * `policies/schema/evidence-<type>.schema.json`, and the types of predicates from those.
 */

/** A JSON Schema, 2020-12. */
export type RecordSchema = Readonly<Record<string, unknown>>;

/** The schema of a record's predicate; `Predicate` is the type that is generated from it. */
export interface PredicateSchema<Predicate> {
  readonly description: string;
  /** Definitions whose fields the predicate has as well. */
  readonly parts: readonly ('origin' | 'circumstances')[];
  readonly properties: Readonly<Record<string, RecordSchema>>;
  /** Properties that a record may lack: older ones do. */
  readonly optional: readonly string[];
  /** Never set: it only carries the type. */
  readonly predicate?: Predicate;
}

export function predicate<Predicate>(
  description: string,
  parts: PredicateSchema<Predicate>['parts'],
  properties: PredicateSchema<Predicate>['properties'],
  optional: readonly string[] = [],
): PredicateSchema<Predicate> {
  return { description, parts, properties, optional };
}

export function text(description?: string): RecordSchema {
  return { ...said(description), type: 'string' };
}

export function booleanFlag(description: string): RecordSchema {
  return { description, type: 'boolean' };
}

export function integer(description: string, minimum?: number): RecordSchema {
  return { description, type: 'integer', ...omitUndefined({ minimum }) };
}

/** A finite number: JSON has no other. */
export function decimal(description: string): RecordSchema {
  return { description, type: 'number' };
}

export function oneOf(values: readonly string[], description: string): RecordSchema {
  return { description, enum: values };
}

export function arrayOf(items: RecordSchema, description: string, minItems?: number): RecordSchema {
  return { description, type: 'array', items, ...omitUndefined({ minItems }) };
}

/** An object with these fields and no others; all are required but those named in `optional`. */
export function objectFields(
  properties: Readonly<Record<string, RecordSchema>>,
  description?: string,
  optional: readonly string[] = [],
): RecordSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { ...said(description), type: 'object', additionalProperties: false, required, properties };
}

export function ref(name: keyof typeof DEFINITIONS, description?: string): RecordSchema {
  return { ...said(description), $ref: `#/$defs/${name}` };
}

/** GitHub's numeric account id, or what stands for it. */
export function accountId(description: string): RecordSchema {
  return { description, type: ['integer', 'string', 'null'] };
}

export function nullable({ description, ...schema }: RecordSchema): RecordSchema {
  const keys = Object.keys(schema);
  const simple = keys.length === 1 && typeof schema.type === 'string';
  return {
    description,
    ...(simple ? { type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] }),
  };
}

function said(description: string | undefined): RecordSchema {
  return description === undefined ? {} : { description };
}

function required(
  properties: Readonly<Record<string, RecordSchema>>,
  description: string,
  optional: readonly string[] = [],
): RecordSchema {
  const names = Object.keys(properties).filter((name) => !optional.includes(name));
  return { description, type: 'object', required: names, properties };
}

/** What several kinds of records share. */
export const DEFINITIONS = {
  sha256: { description: 'SHA-256, lower-case hex.', type: 'string', pattern: '^[0-9a-f]{64}$' },
  gitId: {
    description: 'A git object id, lower-case hex.',
    type: 'string',
    pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
  },
  time: { description: 'ISO 8601.', type: 'string', format: 'date-time' },
  login: { description: 'A GitHub login in lower case, or a pseudonym.', type: 'string', minLength: 1 },
  get person(): RecordSchema {
    return objectFields(
      {
        login: nullable(ref('login', 'Null: GitHub does not know it any more.')),
        id: accountId("GitHub's numeric account id, or a pseudonym; null: not known."),
      },
      'A person, by login and account id.',
    );
  },
  get origin(): RecordSchema {
    return required(
      {
        host: text('The GitHub the repository is on; absent in records of version 0.1.'),
        repository: text('`owner/name`.'),
        run: nullable(text('Link to the run that recorded it; null outside of a run.')),
        gate: objectFields(
          {
            name: { description: 'Its name.', const: 'aims-gate' },
            version: text('Version of the gate.'),
          },
          'The program that recorded it.',
        ),
        decidedAt: nullable(ref('time', 'When it was decided; null: nobody says.')),
        timeSource: oneOf(['github', 'runner'], 'Whose clock `decidedAt` is from.'),
        recordedAt: ref('time', 'When it was recorded, by the clock of the machine that did.'),
        ledger: objectFields(
          {
            decision: {
              description: 'The same decision always has the same id.',
              type: 'string',
              minLength: 1,
            },
            sequence: integer('Number of the record, from 1 without gaps.', 1),
            previous: nullable(ref('sha256', 'SHA-256 of the record before, as stored; null for the first.')),
          },
          "The record's place in its ledger.",
        ),
      },
      'Where a record comes from.',
      ['host'],
    );
  },
  get circumstances(): RecordSchema {
    return required(
      {
        pullRequest: objectFields(
          {
            number: integer('Its number.', 1),
            author: ref('person', 'Who opened it.'),
            head: ref('gitId', 'Its last commit.'),
            base: ref('gitId', 'Tip of the target branch that it was judged against.'),
          },
          'The pull request.',
        ),
        content: objectFields(
          { sha256: ref('sha256', 'SHA-256 over mode and blob id of each governed path and document.') },
          'The content that was judged.',
        ),
        policy: objectFields(
          {
            path: text('Its file.'),
            name: text('Its name.'),
            sha256: ref('sha256', 'SHA-256 of the policy in force.'),
          },
          'The policy it was judged by.',
        ),
        accounts: arrayOf(
          objectFields({ login: ref('login'), id: accountId('The account, or a pseudonym.') }),
          'Which account each login was, of everybody who took part: a login can be renamed, and taken by somebody else. Absent: in records of 0.1.',
        ),
        judgedAsOf: ref('time', 'The moment whose dates (expiries, review dates) the verdict is about.'),
      },
      'Which pull request, which content, by which rules.',
      ['accounts'],
    );
  },
} satisfies Readonly<Record<string, RecordSchema>>;

type Definition = keyof typeof DEFINITIONS;
const NAMES = Object.keys(DEFINITIONS) as readonly Definition[];

/** The whole JSON Schema of one kind of record, with the definitions it needs. */
export function jsonSchema(type: string, schema: PredicateSchema<unknown>): RecordSchema {
  const needed = new Set<Definition>(schema.parts);
  const add = (value: unknown): void => {
    const found = JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g);
    for (const [, name] of found) {
      const known = NAMES.find((one) => one === name);
      if (known === undefined || needed.has(known)) continue;
      needed.add(known);
      add(DEFINITIONS[known]);
    }
  };
  add(schema.properties);
  for (const part of schema.parts) add(DEFINITIONS[part]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://github.com/aims-gate/aims-gate/policies/schema/evidence-${type}.schema.json`,
    title: predicateName(type),
    description: schema.description,
    type: 'object',
    allOf: schema.parts.map((part) => ref(part)),
    required: Object.keys(schema.properties).filter((name) => !schema.optional.includes(name)),
    properties: schema.properties,
    unevaluatedProperties: false,
    $defs: Object.fromEntries(
      NAMES.filter((name) => needed.has(name)).map((name) => [name, DEFINITIONS[name]]),
    ),
  };
}

/** The name of the generated type: `EvidenceOverrideReview`. */
export function predicateName(type: string): string {
  const words = type.split('-').map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  return `Evidence${words.join('')}`;
}
