/**
 * Generates from the JSON Schemas in `policies/schema/` and the presets: the page of gates, the policy's TypeScript type, and the validators, compiled
 * ahead because compiling them costs more than everything else a run does. `--check` fails when a committed file is
 * not what the schemas give.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';

const ROOT = join(import.meta.dirname, '..');
const SCHEMAS = 'policies/schema';
const WIDTH = 110;
/** Schemas of what the gate writes, not of what it reads. */
const WRITTEN = new Set(['result']);

function banner(from: string): string {
  return `/* Generated from ${from} by \`npm run generate\`: edit the schema, not this file. */`;
}

function read(path: string): object {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as object;
}

async function policyType(): Promise<string> {
  const from = `${SCHEMAS}/policy.schema.json`;
  const style = { singleQuote: true, printWidth: WIDTH };
  return compile(read(from), 'PolicyFile', {
    bannerComment: banner(from),
    unreachableDefinitions: true,
    style,
  });
}

/** Names of the schemas that something is validated by. */
const all = readdirSync(join(ROOT, SCHEMAS))
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.slice(0, -'.schema.json'.length))
  .filter((name) => !WRITTEN.has(name))
  .sort();
/** Of evidence records, which are read by machines: the first error is enough, and only auditors pay for loading them. */
const ofRecords = all.filter((name) => name.startsWith('evidence-'));
/** Of files of users, who are told everything that is wrong. */
const ofUsers = all.filter((name) => !ofRecords.includes(name));

function validators(names: readonly string[], errors: 'all' | 'first'): string {
  const ajv = new Ajv2020.default({
    allErrors: errors === 'all',
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: errors === 'all',
    code: { source: true, lines: true },
  });
  addFormats.default(ajv, ['date', 'date-time', 'uri']);
  for (const name of names) ajv.addSchema(read(`${SCHEMAS}/${name}.schema.json`), name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return `${banner(SCHEMAS)}\n${code}\n`;
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
  ['src/policy/generated/policy-file.ts', await policyType()],
  ['src/documents/generated/validators.cjs', validators(ofUsers, 'all')],
  ['src/documents/generated/validators.d.cts', validatorTypes(ofUsers)],
  ['src/evidence/generated/validators.cjs', validators(ofRecords, 'first')],
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
place(
  'docs/gates.md',
  await gatesPage('Generated from policies/*.yml by `npm run generate`: edit the presets, not this page.'),
);
const { coveragePage, findingsPage } = await import('./conformance-pages.ts');
const from = 'Generated from test/conformance by `npm run generate`: edit the tables, not this page.';
place('docs/coverage.md', coveragePage(from));
place('docs/findings.md', await findingsPage(from));
