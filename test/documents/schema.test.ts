import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import type { Problem } from '../../src/documents/position.ts';
import { validate } from '../../src/documents/schema.ts';
import { parseYaml } from '../../src/documents/yaml.ts';

const POLICIES = join(import.meta.dirname, '..', '..', 'policies');
const example = (name: string) => readFileSync(join(POLICIES, 'examples', 'support-bot', name), 'utf8');

const said = (problems: readonly Problem[]) =>
  problems.map(({ position, message, hint }) => {
    const text = hint === undefined ? message : `${message}; ${hint}`;
    return `${position.line}:${position.column} ${text.replaceAll('`', '')}`;
  });

/** What is wrong with a file of the example once one place of it is rewritten. */
function edited(name: Parameters<typeof validate>[0], from: string | RegExp, to: string): readonly string[] {
  const before = example(`${name}.yml`);
  const after = before.replace(from, to);
  if (after === before) throw new TypeError(`${name}.yml does not hold ${from}`);
  const parsed = parseYaml(after);
  if (!parsed.ok) throw new TypeError(parsed.problems[0]?.message);
  return said(validate(name, parsed.document));
}

type Row = readonly [what: string, from: string | RegExp, to: string, expected: readonly string[]];

describe('the register entry', () => {
  const rows: readonly Row[] = [
    ['nothing', 'Support bot', 'Help bot', []],
    [
      'a key less',
      /^purpose: .*\n/m,
      '',
      ['2:1 purpose is missing; add purpose: The business purpose it serves.'],
    ],
    ['a key misspelt', 'deputies:', 'deputys:', ['5:1 unknown key deputys; did you mean deputies?']],
    [
      'a key less further in, said at the key above',
      /^ {2}source: .*\n/m,
      '',
      ['8:1 source is missing in training-data; add source: Where it comes from and how it was obtained.'],
    ],
    [
      'a value of a list',
      'output: [generation]',
      'output: [generation, generaton]',
      ['12:22 output[1] cannot be generaton; did you mean generation?'],
    ],
    [
      'a tier in capitals',
      'risk: limited',
      'risk: Limited',
      ['14:7 risk cannot be Limited; did you mean limited?'],
    ],
    [
      'a stage like no other',
      'stage: operation',
      'stage: production',
      [
        '18:8 stage cannot be production; use one of: design, data, development, deployment, operation, retired',
      ],
    ],
    [
      'what is not a login',
      'owner: dana',
      'owner: Dana Scully',
      ['4:8 owner cannot be Dana Scully; write one GitHub login, such as dana'],
    ],
    [
      'a list that is a text',
      /^techniques: .*$/m,
      'techniques: llm',
      ['7:13 techniques must be a list; write a list: one line each, with a dash before it'],
    ],
    ['an empty list', /^paths: .*$/m, 'paths: []', ['19:8 paths is an empty list; list at least one']],
    [
      'a day that does not exist',
      '2027-06-30',
      '2027-02-30',
      ['17:14 review-date is not a date; write a day such as 2026-01-31'],
    ],
    ['no value', /^purpose: .*$/m, 'purpose:', ['6:9 purpose must be text']],
  ];
  test.each(rows)('%s', (_, from, to, expected) => expect(edited('system', from, to)).toEqual(expected));
});

describe('the risk assessment', () => {
  const rows: readonly Row[] = [
    [
      'a score out of range',
      'likelihood: 3',
      'likelihood: 6',
      ['19:17 risks[0].likelihood is 6, and must be at most 5; give a number of at most 5'],
    ],
    ['a score in words', 'impact: 3', 'impact: high', ['20:13 risks[0].impact must be a whole number']],
    [
      'an accepted risk without a reason',
      /^ {4}rationale: .*\n/m,
      '',
      ['38:5 rationale is missing in risks[2]; add rationale'],
    ],
    [
      'a treated risk without measures',
      'treatment: accept',
      'treatment: avoid',
      ['38:5 measures is missing in risks[2]; add measures'],
    ],
    [
      'a threat nobody considered',
      /^ {2}privacy: .*\n/m,
      '',
      ['5:1 privacy is missing in threats-considered; add privacy: privacy threats considered.'],
    ],
  ];
  test.each(rows)('%s', (_, from, to, expected) =>
    expect(edited('risk-assessment', from, to)).toEqual(expected),
  );
});

describe('the roles', () => {
  const rows: readonly Row[] = [
    [
      'a role with a space',
      '  risk:',
      '  our risk:',
      ['7:3 roles.our risk is not a valid name; use lower-case letters, digits and dashes'],
    ],
    [
      'a role nobody holds',
      'people: [lee]',
      'people: []',
      ['9:13 roles.risk.people is an empty list; list at least one'],
    ],
    [
      'a key with a slash',
      'people: [lee]',
      'peo/ple~: [lee]',
      [
        '7:3 people or teams is missing in roles.risk; add one of them',
        '9:5 unknown key roles.risk.peo/ple~; did you mean people?',
      ],
    ],
  ];
  test.each(rows)('%s', (_, from, to, expected) => expect(edited('roles', from, to)).toEqual(expected));
});

describe('the model card', () => {
  const card = (from: string | RegExp, to: string) =>
    said(validate('model-card', parseMarkdown(example('model-card.md').replace(from, to)).view));
  const rows: readonly Row[] = [
    ['nothing', 'Support bot', 'Help bot', []],
    ['headings with numbers', '## Limitations', '## 4. LIMITATIONS:', []],
    ['more sections', '## Limitations', '## History\n\n## Limitations', []],
    [
      'a section less',
      '## Limitations',
      '## Limits',
      [
        '1:1 there is no section "limitations"; add a heading "limitations": Where it fails and what it refuses.',
      ],
    ],
    [
      'a section that says next to nothing, at its heading',
      /## Metrics[\s\S]*$/,
      '## Metrics\n\nGood.\n',
      ['30:1 the section "metrics" says too little; write at least 20 characters'],
    ],
    [
      'front matter',
      'language: en',
      'language: 1',
      ['3:11 metadata.language must be text or a list; put it in quotes: "1"'],
    ],
    [
      'a colon makes a map of a text',
      'language: en',
      'language: {none: a tool for code}',
      [
        '3:11 metadata.language must be text or a list; put the whole text in quotes: a colon and a blank after it make it a key with a value',
      ],
    ],
  ];
  test.each(rows)('%s', (_, from, to, expected) => expect(card(from, to)).toEqual(expected));
});

describe('the schemas that ship', () => {
  const files = readdirSync(join(POLICIES, 'schema')).filter((file) => file.endsWith('.json'));
  const schema = (file: string) => JSON.parse(readFileSync(join(POLICIES, 'schema', file), 'utf8')) as object;

  test.each(files)('%s is a schema of draft 2020-12 that names itself', (file) => {
    const ajv = new Ajv2020.default({ strict: true, strictRequired: false, allowUnionTypes: true });
    addFormats.default(ajv);
    expect(ajv.validateSchema(schema(file)), ajv.errorsText()).toBe(true);
    expect(() => ajv.compile(schema(file))).not.toThrow();
    expect(schema(file)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://github.com/aims-gate/aims-gate/policies/schema/${file}`,
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  test('the metaschema refuses what is no schema', () => {
    expect(new Ajv2020.default().validateSchema({ type: 'text' }, false)).toBe(false);
  });
});
