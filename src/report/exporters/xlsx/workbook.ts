import type { CellTable } from '../columns.ts';
import { type ZipEntry, zip } from './zip.ts';

/** One table of a workbook: its first row are the heads. */
interface Sheet extends CellTable {
  /** At most 31 characters. */
  readonly name: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of Office Open XML (ECMA-376). Every cell is text: no content of a repository is ever a formula. */
export function workbook(sheets: readonly Sheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const files: readonly ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...numbered.map(({ sheet, number }) => ({
      name: `xl/worksheets/sheet${number}.xml`,
      content: worksheetXml(sheet),
    })),
  ];
  return zip(files);
}

/** Style 1: bold, for the heads; style 2: wrapped, for the rest. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const WIDTH = { least: 10, most: 60 } as const;

/** Bytes of rows that are put together before they become one piece. */
const PIECE = 1 << 16;

/** Each row is made, written and let go: only the bytes of a sheet are held, as its widths come before its rows. */
function worksheetXml({ columns, rows }: Sheet): Buffer {
  const longest = columns.map(() => 0);
  const pieces: Buffer[] = [];
  let count = 0;
  let text = '';
  const put = (row: readonly string[]): void => {
    const style = count === 0 ? 1 : 2;
    count += 1;
    row.forEach((cell, column) => {
      longest[column] = Math.max(longest[column] ?? 0, cell.length);
    });
    text += `<row r="${count}">${row.map((cell, column) => cellXml(cell, `${letters(column)}${count}`, style)).join('')}</row>`;
    if (text.length < PIECE) return;
    pieces.push(Buffer.from(text, 'utf8'));
    text = '';
  };
  put(columns);
  for (const row of rows) put(row);
  const cols = longest.map((length, index) => {
    const width = Math.min(WIDTH.most, Math.max(WIDTH.least, length + 2));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  // The heads stay in sight.
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const range = `A1:${letters(columns.length - 1)}${count}`;
  const head = `${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${cols.join('')}</cols><sheetData>`;
  const end = `${text}</sheetData><autoFilter ref="${range}"/></worksheet>`;
  return Buffer.concat([Buffer.from(head, 'utf8'), ...pieces, Buffer.from(end, 'utf8')]);
}

/** A cell holds no more than this. */
const LONGEST = 32_767;

function cellXml(text: string, place: string, style: number): string {
  if (text === '') return `<c r="${place}" s="${style}"/>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST))}</t></is></c>`;
}

/** `A`, …, `Z`, `AA`. */
function letters(column: number): string {
  const rest = column < 26 ? '' : letters(Math.floor(column / 26) - 1);
  return `${rest}${String.fromCharCode(65 + (column % 26))}`;
}

/** What XML 1.0 cannot hold is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNHOLDABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
