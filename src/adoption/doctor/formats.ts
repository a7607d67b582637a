import { prose } from '../../prose.ts';
import { codeSpan, inline, tableHead, tableRow } from '../../reporters/markdown.ts';
import { visible } from '../../reporters/visible.ts';
import { wrap } from '../../reporters/wrap.ts';
import type { Examination } from './examine.ts';
import type { DoctorRow } from './row.ts';

/** How `aims-gate doctor --format` prints; `width` in columns. */
export const DOCTOR_FORMATS: ReadonlyMap<string, (found: Examination, width: number) => string> = new Map([
  ['terminal', terminal],
  ['json', json],
  ['markdown', markdown],
]);

const SIGNS = { right: '✓', wrong: '✗', unread: '?' } as const;
const LONGEST_NAME = 20;
/** An address is copied or clicked: it stands in one piece. */
const ADDRESS = '  ';

function terminal(found: Examination, width: number): string {
  const indent = ' '.repeat(LONGEST_NAME + 5);
  const room = Math.max(30, width - indent.length);
  const lines = found.rows.flatMap((row) => {
    const [first = '', ...rest] = said(row).flatMap((line) =>
      line.startsWith(ADDRESS) ? [visible(line)] : wrap(visible(line), room),
    );
    return [
      `  ${SIGNS[row.state]} ${row.check.padEnd(LONGEST_NAME)} ${first}`,
      ...rest.map((line) => indent + line),
    ];
  });
  return `${visible(found.repository)}, default branch ${visible(found.defaultBranch)}\n\n${lines.join('\n')}\n\n${tally(found)}\n`;
}

/** What was found, and in a line of its own what to do. */
function said(row: DoctorRow): readonly string[] {
  switch (row.state) {
    case 'right':
      return [row.found];
    case 'wrong':
      return [row.found, `→ ${row.fix.setting}: ${row.fix.value}`, `${ADDRESS}${row.fix.page}`];
    case 'unread':
      return [row.because, `→ it needs ${row.needs}`];
  }
}

function counts({ rows }: Examination) {
  const of = (state: DoctorRow['state']) => rows.filter((row) => row.state === state).length;
  return { right: of('right'), wrong: of('wrong'), unread: of('unread') };
}

function tally(found: Examination): string {
  const { right, wrong, unread } = counts(found);
  return `${right} right, ${wrong} not right, ${unread} could not be read`;
}

function json(found: Examination): string {
  return `${JSON.stringify({ version: 1, ...found, ...counts(found) }, null, 2)}\n`;
}

function markdown(found: Examination): string {
  const rows = found.rows.map((row) => {
    const [what = '', ...todo] = said(row);
    return tableRow([
      SIGNS[row.state],
      inline(prose`${row.check}`),
      inline(prose`${what}`),
      todo.map((line) => inline(prose`${line}`)).join('<br>'),
    ]);
  });
  const head = tableHead(['', 'setting', 'found', 'to do']);
  return `### aims-gate doctor: ${codeSpan(found.repository)}\n\n${head}\n${rows.join('\n')}\n\n${tally(found)}\n`;
}
