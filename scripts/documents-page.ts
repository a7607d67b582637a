import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presetPolicy } from '../src/evaluation/load-policy.ts';
import { openCatalog } from '../src/evaluation/shipped-data.ts';
import { KINDS } from '../src/gates/requirement-kinds.ts';
import { isDocument } from '../src/gates/requirements/document.ts';
import type { Gate, Policy } from '../src/policy/policy.ts';
import { exampleOf } from './examples.ts';

const POLICIES = join(import.meta.dirname, '..', 'policies');
const MARKS = ['<!-- documents -->', '<!-- /documents -->'] as const;

/** Documents that no requirement names by a path of their own. */
const ELSEWHERE: Readonly<Record<string, readonly [path: string, readBy: string]>> = {
  supplier: ['.aims/suppliers/<id>.yml', 'supplier-assessment'],
  'technical-documentation': ['{system}/technical-documentation.md', 'technical-documentation'],
  exception: ['.aims/exceptions/<id>.yml', 'the gate it names'],
  evaluation: ['{system}/evaluation.json', 'acceptance-criteria, model-card-numbers'],
};

/** `docs/documents.md` with its table as the schemas, templates, examples and presets have it. */
export async function documentsPage(page: string): Promise<string> {
  const catalog = openCatalog();
  const policies = await Promise.all(
    ['iso-42001', 'eu-ai-act-high-risk'].map((name) => presetPolicy(name, catalog)),
  );
  const rows = [...catalog.templates.keys()].map((name) => row(name, policies));
  const table = [
    '| document | what it is | required by | template | example |',
    '| --- | --- | --- | --- | --- |',
  ];
  const [start, end] = MARKS;
  const [before = ''] = page.split(start);
  const after = page.split(end)[1] ?? '';
  return `${before}${start}\n${[...table, ...rows.toSorted()].join('\n')}\n${end}${after}`;
}

function row(name: string, policies: readonly Policy[]): string {
  const schema = JSON.parse(readFileSync(join(POLICIES, 'schema', `${name}.schema.json`), 'utf8')) as {
    readonly description: string;
  };
  const [path, gates] = ELSEWHERE[name] ?? placeOf(name, policies);
  const cells = [
    `\`${path.replace('{system}', '.aims/systems/<id>')}\``,
    schema.description.replaceAll('|', '\\|'),
    gates,
    `\`aims-gate template ${name}\``,
    exampleOf(name) ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Where the first preset that asks for a document expects it, and which of its gates read it. */
function placeOf(name: string, policies: readonly Policy[]): readonly [path: string, gates: string] {
  for (const { gates } of policies) {
    const all = gates.flatMap(({ require }) => require.flatMap(KINDS.leaves).filter(isDocument));
    const path = all.find((one) => one.schema === name)?.path;
    if (path !== undefined) return [path, readers(path, gates).join(', ')];
  }
  return [`{system}/${name}.yml`, 'register-entry'];
}

function readers(path: string, gates: readonly Gate[]): readonly string[] {
  return gates.flatMap(({ id, documents }) => (documents.includes(path) ? [id] : []));
}
