/** Days of documents that cannot be, are past, or lie further away than anybody plans: told at their line. */
import { describe, expect, test } from 'vitest';
import { at, edit, foundInSweep, type Tree } from '../support/preset-case.ts';

type Row = readonly [document: string, day: string, from: string, to: string, line: number];
const AHEAD = '2099-01-01';
const open = edit('nonconformity', [/^closed: .*\n/m, ''], [/^effectiveness: .*\n/m, '']);

/** Something that was done, on a day to come. */
const DONE: readonly Row[] = [
  ['data', 'a decision about data', 'date: "2026-05-04"', AHEAD, 23],
  ['data', 'the test for bias', 'date: "2026-09-20"', AHEAD, 45],
  ['data', 'the review of the lawful basis', 'date: "2026-06-30"', AHEAD, 56],
  ['risk-assessment', 'the assessment', 'date: "2026-10-12"', AHEAD, 4],
  ['impact-assessment', 'the assessment', 'date: "2026-10-12"', AHEAD, 5],
  ['fundamental-rights', 'the assessment', 'date: "2026-10-12"', AHEAD, 3],
  ['ai-act', 'the classification', 'date: "2026-10-12"', AHEAD, 3],
  ['treatment-plan', 'a measure that is done', 'done: "2026-06-18"', AHEAD, 8],
  ['incident-response', 'the exercise', 'tried: "2026-08-21"', AHEAD, 4],
  ['competence', 'a course', 'date: "2026-02-14"', AHEAD, 9],
  ['oversight-log', 'a look-back', 'date: "2026-11-02"', AHEAD, 5],
];
/** Something that was done too long ago. */
const OLD: readonly Row[] = [['impact-assessment', 'the assessment', 'date: "2026-10-12"', '2025-10-12', 5]];
/** Something still to be done: past, or so far away that nobody means it. */
const DUE: readonly Row[] = [
  ['treatment-plan', 'an open measure', 'due: "2027-02-28"', AHEAD, 11],
  ['treatment-plan', 'an open measure', 'due: "2027-02-28"', '2026-10-01', 11],
  ['management-review', 'an open action', 'due: "2027-03-31"', AHEAD, 21],
  ['objectives', 'the action of a missed target', 'due: "2026-12-31"', '2026-10-31', 11],
  ['audit', 'the next audit', 'next: "2027-06-01"', AHEAD, 16],
  ['management-review', 'the next review', 'next: "2027-04-12"', AHEAD, 23],
  ['system', 'the next review of the entry', 'review-date: "2027-06-30"', AHEAD, 17],
];

const lines = async (document: string, change: Tree): Promise<readonly number[]> =>
  (await foundInSweep('eu-ai-act-high-risk', change))
    .filter(
      ({ path, kind, gate }) => path === at(document) && kind === 'gap' && gate !== 'leadership-signatures',
    )
    .map(({ line = 0 }) => line);

describe.each([
  ['done on a day to come', DONE],
  ['done too long ago', OLD],
  ['due', DUE],
])('%s', (_kind, rows) => {
  test.each(rows)('%s: %s', async (document, _what, from, to, line) =>
    expect(await lines(document, edit(document, [from, from.replace(/\d{4}-\d\d-\d\d/, to)]))).toContain(
      line,
    ),
  );
});

test.each([
  ['2099-01-01', 1],
  ['2026-10-01', 1],
  ['2027-10-01', 0],
])('a corrective action that is open, due on %s', async (day, found) => {
  const path = at('nonconformity');
  const text = (open[path] ?? '').replace('due: "2026-08-31"', `due: "${day}"`);
  expect(await lines('nonconformity', { [path]: text })).toHaveLength(found);
});
