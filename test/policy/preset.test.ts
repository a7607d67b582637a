import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { markdownPlaceholders, yamlPlaceholders } from '../../src/documents/placeholders.ts';
import type { Problem } from '../../src/documents/position.ts';
import { validate } from '../../src/documents/schema.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { isDocument } from '../../src/gates/requirements/document.ts';

const POLICIES = join(import.meta.dirname, '..', '..', 'policies');
const shipped = (path: string) => readFileSync(join(POLICIES, path), 'utf8');
type Name = Parameters<typeof validate>[0];

interface Reading {
  readonly schema: readonly Problem[];
  readonly unfilled: readonly Problem[];
}

function reading(file: string, text: string): Reading {
  const name = file.replace(/\.\w+$/, '') as Name;
  if (file.endsWith('.md')) {
    const card = parseMarkdown(text);
    return { schema: [...card.problems, ...validate(name, card.view)], unfilled: markdownPlaceholders(card) };
  }
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new TypeError(`${file}: ${parsed.problems[0]?.message}`);
  return { schema: validate(name, parsed.document), unfilled: yamlPlaceholders(parsed.document) };
}

const TEMPLATES = openCatalog().templates;

describe('templates', () => {
  const files = readdirSync(join(POLICIES, 'templates'));

  test('are those the command line offers', () => {
    expect([...TEMPLATES.values()].sort()).toEqual([...files].sort());
    for (const [name, file] of TEMPLATES)
      expect(openCatalog().template(name)).toBe(shipped(`templates/${file}`));
  });

  test.each(files)('%s has the right form, and every line to fill in is found', (file) => {
    const text = shipped(`templates/${file}`);
    const { schema, unfilled } = reading(file, text);
    const lines = text.split('\n');
    // A choice or a number that is still open is no word of the schema yet; a number claims nothing at 0.
    const wrong = schema.filter(({ position }) => !/REPLACE-|: 0$/.test(lines[position.line - 1] ?? ''));
    expect(wrong).toEqual([]);
    const toFill = lines.flatMap((line, index) =>
      /REPLACE|2000-01-01/.test(line.replace(/(^|\s)# .*REPLACE.*/, '')) ? [index + 1] : [],
    );
    // A section is named by its heading, two lines above its text.
    const found = unfilled.map(({ position }) =>
      lines[position.line - 1]?.startsWith('## ') ? position.line + 2 : position.line,
    );
    expect([...new Set(found)]).toEqual(toFill.filter((line) => !lines[line - 1]?.startsWith('# ')));
    expect(toFill.length).toBeGreaterThan(0);
  });
});

describe('the examples', () => {
  const files = ['support-bot', 'organisation'].flatMap((folder) =>
    readdirSync(join(POLICIES, 'examples', folder)).map((file) => ({ folder, file })),
  );

  test('there is one of every document there is a template of', () => {
    const names = files.map(({ file }) => file).sort();
    expect(names).toEqual([...TEMPLATES.values(), 'policy.yml'].sort());
  });

  test.each(files)('$folder/$file follows its schema', ({ folder, file }) => {
    expect(reading(file, shipped(`examples/${folder}/${file}`))).toEqual({ schema: [], unfilled: [] });
  });
});

describe('the preset', () => {
  test('every control of its gates is in the list, and each gate names some', async () => {
    const { gates } = await presetPolicy('baseline', openCatalog());
    const known = shipped('controls/iso-42001.csv')
      .split('\n')
      .map((row) => row.split(',')[0]);
    expect(gates.map(({ id }) => id)).toEqual([
      'register-entry',
      'risk-assessment',
      'impact-assessment',
      'model-card',
      'guardrail-removed',
      'deployment-approval',
      'going-live',
      'withdrawal',
      'document-removed',
      'unclassified-change',
      'human-review',
      'governance-change',
    ]);
    for (const gate of gates) {
      expect(gate.controls, gate.id).not.toEqual([]);
      for (const control of gate.controls) expect(known, gate.id).toContain(control);
    }
  });

  test('says what it checks and how to fix it, blocks, and locks the gate on itself alone', async () => {
    const { gates, mode } = await presetPolicy('baseline', openCatalog());
    for (const gate of gates) {
      expect(gate.remedy, gate.id).toBeTruthy();
      expect(gate.why, gate.id).toMatch(/\.$/);
    }
    expect(gates.filter(({ level }) => level !== 'failure').map(({ id }) => id)).toEqual([
      'guardrail-removed',
    ]);
    expect(gates.filter(({ locked }) => locked).map(({ id }) => id)).toEqual(['governance-change']);
    expect(mode).toBeUndefined();
  });

  test('every document it requires has a template and a schema', async () => {
    const { gates } = await presetPolicy('baseline', openCatalog());
    const documents = gates.flatMap(({ require }) => require.filter(isDocument));
    expect(documents.map(({ schema }) => schema)).toEqual([
      'risk-assessment',
      'impact-assessment',
      'model-card',
    ]);
    for (const { path, schema } of documents)
      expect(TEMPLATES.get(schema ?? '')).toBe(path.replace('{system}/', ''));
  });
});
