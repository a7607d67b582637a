import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/documents/yaml.ts';
import { checkDocument } from '../../src/policy/own-schema/check.ts';
import { readSchema } from '../../src/policy/own-schema/read.ts';
import { policyText } from '../../src/policy/policy-text.ts';

const SCHEMAS = join(import.meta.dirname, '../../policies/schema');

function said(schema: object, document: string): readonly string[] {
  const read = readSchema(policyText('own.schema.json', JSON.stringify(schema)));
  const parsed = parseYaml(document);
  if (!read.ok || !parsed.ok) throw new TypeError('unread');
  return checkDocument(read.schema, parsed.document).map(
    ({ position, message, hint }) =>
      `${position.line}:${position.column} ${message}${hint === undefined ? '' : `; ${hint}`}`,
  );
}

const OMB = {
  type: 'object',
  required: ['testing', 'appeals'],
  additionalProperties: false,
  properties: {
    testing: { type: 'object', required: ['date'], properties: { date: { type: 'string', format: 'date' } } },
    appeals: { type: 'string', format: 'uri' },
    level: { enum: ['low', 'high'] },
    ids: { type: 'array', items: { $ref: '#/$defs/id' }, minItems: 1 },
    score: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
  },
  $defs: { id: { type: 'string', pattern: '^[A-Z]{2}-[0-9]+$', examples: ['AB-12'] } },
};

describe('a word that is violated by itself', () => {
  const NOT = {
    properties: {
      a: { not: { const: 1 } },
      b: { not: {} },
      c: { oneOf: [{ type: 'number' }, { type: 'integer' }] },
    },
  };
  test.each([
    ['one', 'a: 1\n', ['1:4 `a` is not what the schema says']],
    [
      'several, which do not hide each other',
      'a: 1\nb: 2\nc: 3\n',
      [
        '1:4 `a` is not what the schema says',
        '2:4 `b` is not what the schema says',
        '3:4 `c` is not what the schema says',
      ],
    ],
  ])('%s', (_, document, expected) => {
    expect(said(NOT, document)).toEqual(expected);
  });

  test('keys by their pattern, beside keys that must not be there', () => {
    const schema = {
      additionalProperties: false,
      patternProperties: { '^x-': true, '^n-': { type: 'number' } },
    };
    expect(said(schema, 'x-a: 1\nn-a: 1\n')).toEqual([]);
    expect(said(schema, 'n-a: one\ny-a: 2\n')).toEqual([
      '1:6 `n-a` must be a number',
      '2:1 unknown key `y-a`; take it out',
    ]);
    expect(said({ additionalProperties: false }, 'x-a: 1\n')).toEqual(['1:1 unknown key `x-a`; take it out']);
  });
});

describe('a document under a schema of its own', () => {
  test.each([
    [
      'right',
      'testing: { date: "2026-01-31" }\nappeals: https://example.org/a\nids: [AB-1]\nscore: 0.5\n',
      [],
    ],
    ['a key missing', 'testing: { date: "2026-01-31" }\n', ['1:1 `appeals` is missing; add `appeals`']],
    [
      'a key misspelt',
      'testing: { date: "2026-01-31" }\nappeals: https://example.org/a\nlevle: high\n',
      ['3:1 unknown key `levle`; did you mean `level`?'],
    ],
    [
      'several at once, in order',
      'testing: { date: soon }\nappeals: https://example.org/a\nlevel: hihg\nscore: 2\n',
      [
        '1:18 `testing.date` is not a date; write a day such as 2026-01-31',
        '3:8 `level` cannot be `hihg`; did you mean `high`?',
        '4:8 `score` is not what the schema says',
      ],
    ],
    [
      'a pattern is said by its example',
      'testing: { date: "2026-01-31" }\nappeals: https://example.org/a\nids: [ab]\n',
      ['3:7 `ids[0]` cannot be `ab`; write it as in `AB-12`'],
    ],
  ])('%s', (_, document, expected) => {
    expect(said(OMB, document)).toEqual(expected);
  });

  test.each([
    ['a reference to elsewhere', { $ref: 'https://example.org/x.json' }, 'a reference leads to another file'],
    ['a reference to nothing', { $ref: '#/$defs/x' }, '`#/$defs/x` is nowhere in the schema'],
    ['a word misspelt', { requird: ['x'] }, 'unknown word `requird` in the schema'],
    [
      'a word that is not supported',
      { unevaluatedProperties: false },
      'unknown word `unevaluatedProperties`',
    ],
    ['a pattern that is none', { pattern: '(?=x)' }, 'RE2 does not look around'],
    [
      'a circle',
      { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/a' }] } } },
      'leads back to itself',
    ],
    ['no type', { type: 'strnig' }, 'there is no type `strnig`'],
    ['no schema', { properties: { a: 3 } }, 'here belongs a schema'],
  ])('%s is refused', (_, schema, message) => {
    const read = readSchema(policyText('own.schema.json', JSON.stringify(schema)));
    expect(read.ok ? [] : read.problems.map((one) => one.message).join()).toContain(message);
  });

  test('a schema whose ways multiply is given up', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `d${at}`,
        { allOf: at === 29 ? [true] : [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
      ]),
    );
    expect(said({ $ref: '#/$defs/d0', $defs: defs }, 'a: 1\n')).toEqual([
      '1:1 its schema has too many ways to be checked; write the schema with fewer choices',
    ]);
  });
});

test('it decides as ajv does, over our own schemas and random documents', () => {
  const names = [
    'system',
    'roles',
    'risk-assessment',
    'supplier',
    'testing',
    'privacy',
    'oversight',
    'oversight-log',
    'objectives',
    'incidents',
  ];
  for (const name of names) {
    const text = readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8');
    // What a set of words asks for, without those that only our own schemas use.
    const schema = JSON.parse(text.replaceAll('"patternProperties": { "^x-": {} },', '')) as object;
    const read = readSchema(policyText('own.schema.json', JSON.stringify(schema)));
    if (!read.ok) throw new TypeError(`${name}: ${read.problems.map(({ message }) => message).join()}`);
    const ajv = new Ajv2020.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const check = ajv.compile(schema);
    const own = read.schema;
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(
        '',
        'text of some length',
        '2026-01-31',
        'high',
        'dana',
        3,
        0.5,
        -1,
        true,
        null,
        'https://example.org',
      ),
    );
    const words = [...new Set([...text.matchAll(/"([a-z][a-z-]+)": \{/g)].map(([, key = '']) => key))];
    const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...words), tie('node'), { maxKeys: 6, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (given) => {
        const document = {
          value: given,
          at: () => ({ line: 1, column: 1 }),
          keyAt: () => ({ position: { line: 1, column: 1 }, length: 1 }),
        };
        expect(checkDocument(own, document).length === 0).toBe(check(given));
      }),
      { numRuns: 300 },
    );
  }
});
