import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Name of a sheet → its rows, the heads first; read by Python's own ZIP and XML. A formula anywhere is an error. */
export function readWorkbook(bytes: Uint8Array): Readonly<Record<string, readonly (readonly string[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-xlsx-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const text = execFileSync('python3', ['-c', READER, file], { encoding: 'utf8', maxBuffer: 1e8 });
    return JSON.parse(text) as Readonly<Record<string, readonly (readonly string[])[]>>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
