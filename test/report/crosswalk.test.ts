/** Rows of the crosswalk against the texts that are public: each reference exists, and its topic is in the words of the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..');
type Row = Readonly<Record<'iso_42001' | 'framework' | 'reference' | 'topic' | 'reading', string>>;
const rows: readonly Row[] = parseCsv(readFileSync(join(ROOT, 'policies/controls/crosswalk.csv'), 'utf8'), {
  columns: true,
});
const texts = (name: string): Readonly<Record<string, string>> =>
  parse(readFileSync(join(HERE, 'official', `${name}.yml`), 'utf8'));

/** Words that say nothing of a subject. */
const COMMON = new Set(['that', 'with', 'from', 'people', 'system', 'systems', 'process', 'management']);
const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 && !COMMON.has(word));
const shares = (a: string, b: string): boolean =>
  words(a).some((one) => words(b).some((other) => one.slice(0, 5) === other.slice(0, 5)));

/** Whose topic is in other words than the text, on purpose. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'Govern 4.1 A.6.1.3': 'design, development',
  'Manage 1.1 A.6.2.5': 'whether deployment should proceed',
  'Manage 2.4 A.9.2': 'deactivate',
};

test('there are the 72 subcategories of the AI RMF', () => {
  expect(Object.keys(texts('nist-ai-rmf'))).toHaveLength(72);
});

/** `Articles 13 to 15`, `Articles 33 and 34`, `164.404 to 164.410`: each of them. */
function single(reference: string, official: Readonly<Record<string, string>>): readonly string[] {
  const [, name = '', from = '', word, to = ''] =
    /^(Articles |164\.)(\d+) (to|and) (?:164\.)?(\d+)$/.exec(reference) ?? [];
  if (word === undefined) return [reference];
  const one = (number: number): string => `${name.replace('Articles', 'Article')}${number}`;
  if (word === 'and') return [one(Number(from)), one(Number(to))];
  const within = Object.keys(official).filter((key) => {
    const number = Number(key.slice(one(0).length - 1));
    return number >= Number(from) && number <= Number(to);
  });
  return [one(Number(from)), ...within, one(Number(to))];
}

test.each([
  ['nist-ai-rmf', (reference: string) => reference.toUpperCase()],
  ['hipaa', (reference: string) => reference],
  ['gdpr', (reference: string) => reference],
])('every reference to %s exists, and its topic is what the text is about', (framework, key) => {
  const official = texts(framework);
  const own = rows.filter((row) => row.framework === framework);
  expect(own.length).toBeGreaterThan(8);
  const wrong = own.filter(({ reference, topic, iso_42001 }) => {
    const found = single(key(reference), official).map((one) => official[one]);
    const text = found.includes(undefined) ? undefined : found.join(' ');
    return text === undefined || !shares(OTHER_WORDS[`${reference} ${iso_42001}`] ?? topic, text);
  });
  expect(wrong.map(({ reference, iso_42001, topic }) => `${iso_42001} → ${reference}: ${topic}`)).toEqual([]);
});

test('every row is a control of the standard once under a reference, and says whose reading it is', () => {
  const standard: readonly Readonly<Record<'id', string>>[] = parseCsv(
    readFileSync(join(ROOT, 'policies/controls/iso-42001.csv'), 'utf8'),
    { columns: true },
  );
  const controls = new Set(standard.map(({ id }) => id));
  const keys = rows.map((row) => `${row.framework} ${row.reference} ${row.iso_42001}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { iso_42001: control, reading } of rows) {
    expect(controls, control).toContain(control);
    expect(['ours', 'published']).toContain(reading);
  }
});
