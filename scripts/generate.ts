/** Generates types from the JSON Schemas. `--check` fails when a committed file is not what they give. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = join(import.meta.dirname, '..');
const TARGETS = new Map([['policies/schema/policy.schema.json', 'src/policy/generated/policy-file.ts']]);

for (const [from, to] of TARGETS) {
  const schema = JSON.parse(readFileSync(join(root, from), 'utf8')) as JSONSchema;
  const bannerComment = `/* Generated from ${from} by \`npm run generate\`: edit the schema, not this file. */`;
  const options = {
    bannerComment,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  };
  const text = await compile(schema, 'PolicyFile', options);
  const file = join(root, to);
  if (process.argv.includes('--check')) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    process.stderr.write(`${to} is stale: run \`npm run generate\` and commit it\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
