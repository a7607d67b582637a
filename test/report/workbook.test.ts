/** The auditor's workbook is read by something that is not ours: Python's own ZIP and XML. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { workbook } from '../../src/report/exporters/xlsx/workbook.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';
import { decisions, HOSTILE, SCENE } from './scene.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const READER = `
import json, re, sys, zipfile
import xml.etree.ElementTree as ET
M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
names = [s.get('name') for s in ET.fromstring(book.read('xl/workbook.xml')).iter(M + 'sheet')]
def column(ref):
    n = 0
    for c in re.match('[A-Z]+', ref).group(): n = n * 26 + ord(c) - 64
    return n - 1
out = {}
for i, name in enumerate(names):
    root = ET.fromstring(book.read(f'xl/worksheets/sheet{i + 1}.xml'))
    assert not list(root.iter(M + 'f')), 'a formula'
    rows = []
    for row in root.iter(M + 'row'):
        cells = {column(c.get('r')): ''.join(t.text or '' for t in c.iter(M + 't')) for c in row.iter(M + 'c')}
        rows.append([cells[k] for k in sorted(cells)])
    out[name] = rows
print(json.dumps(out))
`;

function read(bytes: Uint8Array): Readonly<Record<string, readonly (readonly string[])[]>> {
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  const text = execFileSync('python3', ['-c', READER, file], { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(text) as Readonly<Record<string, readonly (readonly string[])[]>>;
}

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
  const sheets = read(bytes);
  expect(Object.keys(sheets)).toEqual([
    'Sample',
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
  const sheets = read(workbook([{ name: 'One', columns: ['head'], rows: [[text], ['after']] }]));
  const [, [cell = ''] = [], last] = sheets.One ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  expect(cell).toBe(text.toWellFormed().replace(/[\u0000-\u0008\ufffe]/g, ''));
  expect(last).toEqual(['after']);
});

test('a table of thirty columns, one without rows, and a very long text', () => {
  const columns = Array.from({ length: 30 }, (_, index) => `c${index}`);
  const sheets = read(
    workbook([
      { name: 'Wide', columns, rows: [columns.map(() => 'x'.repeat(40_000))] },
      { name: 'Empty', columns: ['only'], rows: [] },
    ]),
  );
  expect(sheets.Wide?.[0]).toEqual(columns);
  expect(sheets.Wide?.[1]?.map(({ length }) => length)).toEqual(columns.map(() => 32_767));
  expect(sheets.Empty).toEqual([['only']]);
});
