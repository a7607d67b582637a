/**
 * Generates from the JSON Schemas in `policies/schema/` and the presets: the pages of gates and documents, the policy's TypeScript type, and the validators, compiled
 * ahead because compiling them costs more than everything else a run does. `--check` fails when a committed file is
 * not what the schemas give.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { DETECTORS } from '../src/change/detectors/index.ts';
import { declaredOnce } from './declared-once.ts';
import { exampleTexts } from './example-texts.ts';
import { editorSchema, POLICY_BASE, policySchema, withOwnKeys } from './policy-schema.ts';
import { presetValues } from './preset-values.ts';
import { predicateTypes, recordSchemas, recordTypes } from './record-schemas.ts';
import { repeatedOnce } from './repeated-once.ts';
import { schemaKeys } from './schema-keys.ts';
import { schemaTerms } from './schema-terms.ts';
import { typesOf } from './schema-types.ts';
import { templateTexts } from './template-texts.ts';

const ROOT = join(import.meta.dirname, '..');
const SCHEMAS = 'policies/schema';
const WIDTH = 110;
/** Schemas of what the gate writes, not of what it reads. */
const WRITTEN = new Set(['result', 'report']);

function banner(from: string): string {
  return `/* Generated from ${from} by \`npm run generate\`: edit the schema, not this file. */`;
}

function read(path: string): object {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as object;
}

function policyType(): Promise<string> {
  const from = `${POLICY_BASE} and src/gates/requirements`;
  return typesOf(policySchema(), 'PolicyFile', {
    bannerComment: banner(from),
    style: { printWidth: WIDTH },
  });
}

place('src/documents/generated/template-texts.json', templateTexts(join(ROOT, 'policies', 'templates')));
for (const file of readdirSync(join(ROOT, 'policies')).filter((name) => name.endsWith('.yml')))
  place(`policies/generated/${file.replace(/yml$/, 'json')}`, presetValues(join(ROOT, 'policies', file)));
place('src/documents/generated/example-texts.json', exampleTexts(join(ROOT, 'policies', 'examples')));
const ids = DETECTORS.map(({ id }) => `  '${id}',`).join('\n');
place(
  'src/policy/generated/detector-ids.ts',
  `${banner('src/change/detectors').replace('schema', 'detectors')}\nexport const DETECTOR_IDS = [\n${ids}\n] as const;\n`,
);
// Everything below reads the schemas from disk.
for (const [to, text] of recordSchemas(SCHEMAS)) place(to, text);

/** Names of the schemas that something is validated by. */
const all = readdirSync(join(ROOT, SCHEMAS))
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.slice(0, -'.schema.json'.length))
  .filter((name) => !WRITTEN.has(name))
  .sort();
const described = all.filter((name) => !name.startsWith('evidence-') && !name.startsWith('policy'));
const documentSchemas = new Map(
  described.map((name) => [
    name,
    read(`${SCHEMAS}/${name}.schema.json`) as Readonly<Record<string, unknown>>,
  ]),
);
place('src/documents/generated/schema-keys.ts', schemaKeys(documentSchemas));
place('src/documents/generated/schema-terms.ts', schemaTerms(documentSchemas));
/** Of evidence records, which are read by machines: the first error is enough, and only auditors pay for loading them. */
const ofRecords = all.filter((name) => name.startsWith('evidence-'));
/** Of files of users, who are told everything that is wrong. */
const ofUsers = all.filter((name) => !ofRecords.includes(name));

const SHARED_ID = 'https://github.com/aims-gate/aims-gate/shared';
/** What most values of the documents are: one function each for all validators, in a module of its own. */
const SHARED: Readonly<Record<string, object>> = {
  text: { type: 'string', minLength: 3 },
  word: { type: 'string', minLength: 1 },
  paragraph: { type: 'string', minLength: 20 },
  date: { type: 'string', format: 'date' },
  login: { type: 'string', pattern: '^@?[A-Za-z0-9][A-Za-z0-9_-]*$' },
  id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
  amount: { type: 'number', minimum: 0 },
  count: { type: 'integer', minimum: 1 },
};

/** `schema` with each of those values as a reference. */
function shared(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shared);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { description, ...rest } = schema as { readonly description?: unknown };
  const name = Object.keys(SHARED).find((key) => isDeepStrictEqual(SHARED[key], rest));
  if (name !== undefined) return { description, $ref: `${SHARED_ID}/${name}` };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, shared(value)]));
}

function compiler(errors: 'all' | 'first') {
  const ajv = new Ajv2020.default({
    inlineRefs: false,
    ...(errors === 'all' ? { loopRequired: 1 } : {}),
    allErrors: errors === 'all',
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: errors === 'all',
    // Only records close their objects with `unevaluatedProperties`, whose book-keeping every validator would carry.
    unevaluated: errors === 'first',
    code: { source: true, lines: true },
  });
  addFormats.default(ajv, {
    formats: ['date', 'date-time', 'uri'],
    mode: errors === 'all' ? 'full' : 'fast',
  });
  for (const [name, schema] of Object.entries(SHARED))
    ajv.addSchema({ $id: `${SHARED_ID}/${name}`, ...schema });
  return ajv;
}

function schemaOf(name: string): object {
  const own = ofUsers.includes(name) && name !== 'deployment-approval';
  const schema = name === 'policy' ? policySchema() : read(`${SCHEMAS}/${name}.schema.json`);
  const whole = shared(own ? withOwnKeys(schema) : schema) as Readonly<Record<string, unknown>>;
  return ofUsers.includes(name) ? repeatedOnce(whole) : whole;
}

/** How ajv adds an error to those it found before, written out for each of the thousands. */
const ADDS_ERROR =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;
const ADD = `function addError(all, one) {\nif(all === null) return [one];\nall.push(one);\nreturn all;\n}\n`;
/** The fields of an error, in the order in which ajv writes them. */
const FIELDS =
  /addError\(vErrors, \{instancePath(?::([^\n]*?))?,schemaPath:("[^"]*"),keyword:("\w+"),params:(\{[^\n]*?\})(?:,message:([^\n]*?))?,schema:[^\n]*?,parentSchema:([^\n]*),data(?::(\w+))?(?:,propertyName:(\w+))?\}\);/g;
/** With one function that names the fields, each error is a third as long. */
const FAILED = `function failed(all, instancePath, keyword, params, parentSchema, data, schemaPath = '', message, propertyName) {
return addError(all, {instancePath, keyword, params, parentSchema, data, schemaPath, message, propertyName});
}
`;

/** Where in the schema an error arose: the product only asks which branch of a choice it was. */
const PLACE = /schemaPath:"(?![^"]*\/(?:oneOf|anyOf)(?:\/|"))[^"]*",/g;
/** Keywords for which `src/documents/schema.ts` has words of its own, which say more than ajv's. */
const WORDED =
  'additionalProperties|required|dependentRequired|enum|const|type|format|minItems|minProperties|minLength|minimum|maximum|pattern';
const WORDS = new RegExp(
  String.raw`(keyword:"(?:${WORDED})",params:\{[^{}]*\}),message:"(?:[^"\\]|\\.)*"(?:\+(?:"(?:[^"\\]|\\.)*"|\w+))*`,
  'g',
);

/** All of an error but its place and ajv's words: of a record nothing else is told. */
const BESIDE_WORDS = /schemaPath:"[^"]*",keyword:"[^"]*",params:\{[^{}]*\},/g;

/** The same code with that as a function, and without what nobody reads: a third shorter. */
function compact(code: string, told: 'all' | 'words'): string {
  const short = code.replace(ADDS_ERROR, 'vErrors = addError(vErrors, $2);');
  return told === 'words'
    ? startingWith(ADD, short.replace(BESIDE_WORDS, ''))
    : asCalls(short.replace(PLACE, 'schemaPath:"",').replace(WORDS, '$1'));
}

/** The same with a call for each error, its last arguments left out where they say nothing. */
function asCalls(code: string): string {
  return code.replace(FIELDS, (_, ...found: readonly (string | undefined)[]) => {
    const [at, schemaPath, keyword, params, message, parentSchema, data, propertyName] = found;
    const all = ['vErrors', at ?? 'instancePath', keyword, params, parentSchema, data ?? 'data'];
    const rest = [schemaPath === '""' ? undefined : schemaPath, message, propertyName];
    const last = rest.findLastIndex((one) => one !== undefined);
    const told = rest.slice(0, last + 1).map((one) => one ?? 'undefined');
    return `failed(${[...all, ...told].join(', ')});`;
  });
}

const SHARED_MODULE = './shared.cjs';

/** What all validators share: how an error is kept, and the functions of `SHARED`. */
function sharedValidators(): string {
  const ajv = compiler('all');
  const names = Object.keys(SHARED);
  const code = standalone.default(
    ajv,
    Object.fromEntries(names.map((name) => [name, `${SHARED_ID}/${name}`])),
  );
  return `${banner(SCHEMAS)}\n${startingWith(`${ADD}${FAILED}`, compact(code, 'all'))}\nexports.addError = addError;\nexports.failed = failed;\n`;
}

/** `code` with `first` as its first lines: a directive stands before them. */
function startingWith(first: string, code: string): string {
  return code.replace('"use strict";\n', () => `"use strict";\n${first}`);
}

/** The validator of one schema, as a module of its own. */
function validator(name: string): string {
  const ajv = compiler('all');
  for (const one of Object.keys(SHARED)) {
    const source = ajv.getSchema(`${SHARED_ID}/${one}`)?.source;
    if (source === undefined) throw new TypeError(`${one} has no source`);
    source.validateCode = `const ${source.validateName} = require('${SHARED_MODULE}').${one};\n`;
    source.scopeValues = {};
    delete source.evaluated;
  }
  const code = compact(standalone.default(ajv, ajv.compile(schemaOf(name))), 'all');
  const imported = `const { addError, failed } = require('${SHARED_MODULE}');\n`;
  return `${banner(`${SCHEMAS}/${name}.schema.json`)}\n${startingWith(imported, code)}\n`;
}

/** Each is loaded when it is first asked for: most runs need few. */
function validatorTable(names: readonly string[]): string {
  const lines = names.map(
    (name) => `  get '${name}'() {\n    return require('./validators/${name}.cjs');\n  },`,
  );
  return `${banner(SCHEMAS)}\nmodule.exports = {\n${lines.join('\n')}\n};\n`;
}

const DEFINITIONS_ID = 'https://github.com/aims-gate/aims-gate/record-definitions';

/** `schema` with its references to definitions of its own led to those that all share. */
function sharing(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(sharing);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#/')
        ? `${DEFINITIONS_ID}${value}`
        : sharing(value),
    ]),
  );
}

/** Words for people, which no validator of records reads. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['description', 'title', 'examples', '$comment']);

/** `schema` without them; `names` = its keys are names of the user's, not words of JSON Schema. */
function withoutWords(schema: unknown, names: 'names' | 'words' = 'words'): unknown {
  if (Array.isArray(schema)) return schema.map((one) => withoutWords(one));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => names === 'names' || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const inside = names === 'words' && (key === 'properties' || key === '$defs') ? 'names' : 'words';
      return [key, withoutWords(value, inside)];
    }),
  );
}

/** All of them in one module: who reads one record reads every kind. */
function validators(names: readonly string[]): string {
  const ajv = compiler('first');
  // What the kinds share is one function each, not one a kind.
  const definitions: Record<string, unknown> = {};
  for (const name of names) {
    const { $defs, ...own } = withoutWords(schemaOf(name)) as { readonly $defs?: object };
    Object.assign(definitions, $defs);
    ajv.addSchema(sharing(own) as object, name);
  }
  ajv.addSchema(sharing({ $id: DEFINITIONS_ID, $defs: definitions }) as object);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return `${banner(SCHEMAS)}\n${declaredOnce(compact(code, 'words'))}\n`;
}

function validatorTypes(names: readonly string[]): string {
  const lines = [
    banner(SCHEMAS),
    "import type { ValidateFunction } from 'ajv';",
    'declare namespace validators {',
    `  type SchemaName =\n${names.map((name) => `    | '${name}'`).join('\n')};`,
    '}',
    'declare const validators: Readonly<Record<validators.SchemaName, ValidateFunction>>;',
    'export = validators;',
  ];
  return `${lines.join('\n')}\n`;
}

const generated = new Map([
  ['src/evidence/generated/predicates.ts', await predicateTypes(WIDTH)],
  ['src/evidence/generated/record-types.ts', recordTypes()],
  [`${SCHEMAS}/policy.schema.json`, `${JSON.stringify(withOwnKeys(editorSchema()), undefined, 2)}\n`],
  ['src/policy/generated/policy-file.ts', await policyType()],
  ['src/documents/generated/validators.cjs', validatorTable(ofUsers)],
  ...ofUsers.map((name) => [`src/documents/generated/validators/${name}.cjs`, validator(name)] as const),
  ['src/documents/generated/validators/shared.cjs', sharedValidators()],
  ['src/documents/generated/validators.d.cts', validatorTypes(ofUsers)],
  ['src/evidence/generated/validators.cjs', validators(ofRecords)],
  ['src/evidence/generated/validators.d.cts', validatorTypes(ofRecords)],
]);

function place(to: string, text: string): void {
  const file = join(ROOT, to);
  if (process.argv.includes('--check')) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    process.stderr.write(`${to} is stale: run \`npm run generate\` and commit it\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

for (const [to, text] of generated) place(to, text);
// Read through the product itself, which needs what was just generated.
const { gatesPage } = await import('./gates-page.ts');
const { documentsPage } = await import('./documents-page.ts');
place('docs/documents.md', await documentsPage(readFileSync(join(ROOT, 'docs/documents.md'), 'utf8')));
const { referencePage } = await import('./reference-page.ts');
place('docs/reference.md', referencePage(readFileSync(join(ROOT, 'docs/reference.md'), 'utf8')));
place(
  'docs/gates.md',
  await gatesPage('Generated from policies/*.yml by `npm run generate`: edit the presets, not this page.'),
);
const { cookbookPage } = await import('./cookbook-page.ts');
place('docs/cookbook.md', cookbookPage());
const { coveragePage, findingsPage } = await import('./conformance-pages.ts');
const from = 'Generated from test/conformance by `npm run generate`: edit the tables, not this page.';
place('docs/coverage.md', coveragePage(from));
place('docs/findings.md', await findingsPage(from));
const { behaviourPage, storiesPage } = await import('./behaviour-pages.ts');
const tables = 'Generated from test/github by `npm run generate`: edit the tables, not this page.';
place('docs/github-behaviour.md', behaviourPage(tables));
place('docs/stories.md', storiesPage(tables));
