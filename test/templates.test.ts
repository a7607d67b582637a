/** What our templates hold before anybody wrote a word: no claim, and none that passes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { as, at, inPull, inSweep, type Preset } from './support/preset-case.ts';

const TEMPLATES = join(import.meta.dirname, '..', 'policies', 'templates');
const read = (file: string): string => readFileSync(join(TEMPLATES, file), 'utf8');
const NAMES = readdirSync(TEMPLATES).filter((file) => /\.(?:yml|json)$/.test(file));

/** Values that claim nothing of a system: form and order of a document, and noughts that its schema refuses or a date keeps from counting. */
const NO_CLAIM: ReadonlySet<string> = new Set([
  'version: 1',
  'id: "R-1"',
  'phase: "preliminary"',
  'met: false',
  'complete: false',
  'done: false',
  'applies: true',
  'value: 0',
  'cases: 0',
  'attempts: 0',
  'successes: 0',
  'threshold: 0',
  'at-least: 0',
  'max-gap: 0.1',
  'description: "Answers for the AI management system."',
]);

function claims(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => claims(one, Array.isArray(value) ? key : name));
  const blank = typeof value === 'string' && (value.includes('REPLACE') || value.startsWith('2000-01-01'));
  const said = `${key}: ${JSON.stringify(value)}`;
  return blank || NO_CLAIM.has(said) ? [] : [said];
}

describe('a template claims nothing', () => {
  test.each(NAMES)('%s', (file) => expect(claims(parse(read(file)))).toEqual([]));

  test('nor does the front matter of a card: no licence, no language, no model', () => {
    const [, front = ''] = read('model-card.md').split('---\n');
    expect(claims(parse(front))).toEqual([]);
  });
});

const ASKED: readonly (readonly [document: string, preset: Preset, gate: string])[] = [
  ['model-card', 'baseline', 'model-card'],
  ['risk-assessment', 'baseline', 'risk-assessment'],
  ['impact-assessment', 'baseline', 'impact-assessment'],
  ['oversight', 'iso-42001', 'oversight-plan'],
  ['privacy', 'iso-42001', 'privacy-by-design'],
  ['testing', 'iso-42001', 'security-testing'],
  ['context', 'iso-42001', 'context-and-scope'],
  ['treatment-plan', 'iso-42001', 'risk-treatment'],
  ['soa', 'iso-42001', 'statement-of-applicability'],
];
describe('a template that is committed as it is fails', () => {
  test.each(ASKED)('%s', async (document, preset, gate) => {
    const file = at(document).slice(at(document).lastIndexOf('.'));
    const change = as(document, () => read(`${document}${file}`));
    expect(await inPull(preset, change, gate)).not.toEqual([]);
    expect(await inSweep(preset, change, gate)).not.toEqual([]);
  });
});
