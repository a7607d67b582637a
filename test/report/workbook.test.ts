/** The auditor's workbook is read by something that is not ours: Python's own ZIP and XML. */
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { workbook } from '../../src/report/exporters/xlsx/workbook.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';
import { readWorkbook } from '../support/spreadsheet.ts';
import { decisions, HOSTILE, SCENE } from './scene.ts';

async function filesOf(exporter: string, model: ReportModel) {
  const files = new Map<string, string | Uint8Array>();
  for await (const { path, content } of EXPORTERS.get(exporter)?.(model) ?? [])
    files.set(path, content instanceof Uint8Array ? content : await textOfFile(content));
  return files;
}

test('it says what the tables say, and is the same twice', async () => {
  const model = await reported(SCENE, decisions());
  const bytes = (await filesOf('xlsx', model)).get('auditor.xlsx') ?? '';
  expect(typeof bytes).toBe('object');
  if (typeof bytes === 'string') return;
  expect((await filesOf('xlsx', model)).get('auditor.xlsx')).toEqual(bytes);
  const sheets = readWorkbook(bytes);
  expect(Object.keys(sheets)).toEqual([
    'Sample',
    'Requests',
    'Statement of Applicability',
    'Gaps',
    'Risks',
    'Objectives',
    'Scorecard',
    'Documents',
  ]);
  const csv = await filesOf('csv', model);
  const plain = (text: string): string => text.replace(/^'/, '');
  for (const [sheet, file] of [
    ['Statement of Applicability', 'statement-of-applicability.csv'],
    ['Gaps', 'gaps.csv'],
  ] as const) {
    const rows: readonly (readonly string[])[] = parseCsv(String(csv.get(file)));
    expect(sheets[sheet]).toEqual(rows.map((row) => row.map(plain)));
  }
  expect(sheets.Sample?.length).toBe(26);
  expect(sheets.Documents?.length).toBe(model.documents.length + 1);
});

test.each([
  ['markup and marks', HOSTILE],
  ['a formula', '=HYPERLINK("https://evil.example","click")'],
  ['characters that XML cannot hold', 'a\u0000b\u0008c\ufffed\ud800e'],
  ['spaces around it', '  two  '],
])('%s is text and nothing else', (_name, text) => {
  const sheets = readWorkbook(workbook([{ name: 'One', columns: ['head'], rows: [[text], ['after']] }]));
  const [, [cell = ''] = [], last] = sheets.One ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  expect(cell).toBe(text.toWellFormed().replace(/[\u0000-\u0008\ufffe]/g, ''));
  expect(last).toEqual(['after']);
});

test('a table of thirty columns, one without rows, and a very long text', () => {
  const columns = Array.from({ length: 30 }, (_, index) => `c${index}`);
  const sheets = readWorkbook(
    workbook([
      { name: 'Wide', columns, rows: [columns.map(() => 'x'.repeat(40_000))] },
      { name: 'Empty', columns: ['only'], rows: [] },
    ]),
  );
  expect(sheets.Wide?.[0]).toEqual(columns);
  expect(sheets.Wide?.[1]?.map(({ length }) => length)).toEqual(columns.map(() => 32_767));
  expect(sheets.Empty).toEqual([['only']]);
});
