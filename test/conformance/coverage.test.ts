import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { cases } from './cases.ts';
import { coverage } from './coverage.ts';
import { missingAnswer, roadmap, unanswered } from './roadmap.ts';
import { digestOf, quoteOf, sentenceFile, sentenceId, sentencesOf } from './sentences.ts';

const all = cases();

test('every gate of every preset has its table', async () => {
  const presets = readdirSync('policies').flatMap((name) => /^(.*)\.yml$/.exec(name)?.[1] ?? []);
  const policies = await Promise.all(presets.map((name) => presetPolicy(name, openCatalog())));
  const ids = new Set(policies.flatMap(({ gates }) => gates.map(({ id }): string => id)));
  expect([...ids].filter((id) => !all.some(({ gate }) => gate === id))).toEqual([]);
});

test('every sentence of the requirements is proven, and nothing else is claimed', () => {
  const { unproven, unknown } = coverage();
  expect(unproven).toEqual([]);
  expect(unknown).toEqual([]);
});

test('every line of the roadmap is answered by what is there, or out of scope for a reason', () => {
  const sections = roadmap();
  expect(sections.length).toBeGreaterThan(20);
  expect(unanswered(sections)).toEqual([]);
});

test.each([
  ['a gate that is not there', { says: 's', by: ['gate nothing'] }, 's: there is no gate nothing'],
  ['an answer of no kind', { says: 's', by: ['word of mouth'] }, 's: there is no word of mouth'],
  ['no answer', { says: 's', by: [] }, 's: nothing'],
  ['out of scope without a reason', { says: 's', out: 'no' }, 's: no reason'],
])('told: %s', (_name, row, expected) =>
  expect(unanswered([{ section: 'x', rows: [row] }])).toEqual([expected]),
);

test('every sentence of the roadmap has a row that is answered, or out of scope for a reason', () => {
  const { text, sections } = sentenceFile();
  const rows = sections.flatMap((section) => section.rows);
  // The digest is of the text's own sentences: a row that is left out, or of another text, changes it.
  expect([rows.length, digestOf(rows.map(({ id }) => id))]).toEqual([text.count, text.digest]);
  const wrong = rows.flatMap(({ quote, by, out }) => {
    if (by === undefined) return out !== undefined && out.length > 20 ? [] : [`${quote}: no reason`];
    return by.length === 0 ? [`${quote}: nothing`] : by.flatMap((one) => missingAnswer(one) ?? []);
  });
  expect(wrong).toEqual([]);
});

test('prose is split at its sentences, lists and tables at their lines', () => {
  const text =
    'Section 1: One\n\nFirst sentence. Second one?\n\n  \u2022 a point\n  2. "Show me." And then\n\n---\n';
  const sentences = sentencesOf(text);
  expect(sentences).toEqual([
    'Section 1: One',
    'First sentence.',
    'Second one?',
    'a point',
    '"Show me."',
    'And then',
  ]);
  expect(sentenceId(sentences[0] ?? '')).toMatch(/^[0-9a-f]{8}$/);
  expect(quoteOf(`${'word '.repeat(20)}end.`)).toBe(`${'word '.repeat(11)}word …`);
});
