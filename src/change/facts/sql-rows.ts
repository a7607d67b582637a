import { type FactsReader, type Link, type Literal, lineFinder } from './facts.ts';

const INSERT =
  /\binsert\s{1,8}into\s{1,8}([\w."`[\]]{1,120})\s{0,8}\(([^()]{1,2000})\)\s{0,40}(?:overriding\s\w{1,10}\svalue\s{0,8})?values\s{0,40}/gi;
/** So many rows of one statement are read. */
const MAX_ROWS = 400;

/** `model TEXT NOT NULL DEFAULT 'gpt-4o'`: of a column, of a function's parameter. */
const DEFAULT =
  /(?:^|[\s,(])["`]?(\w{1,60})["`]?\s{1,20}(?:text|(?:n?var)?char(?:acter varying)?|string|citext)\s{0,4}(?:\(\d{1,6}\)\s{0,4})?(?:not null\s{1,4})?default\s{1,4}'([^'\n]{1,400})'/gi;

/** What the rows of an `INSERT INTO agents (name, system_prompt) VALUES ('…', '…')` say, each value by its column. */
export function withRows(read: FactsReader): FactsReader {
  return (text) => {
    const facts = read(text);
    const rows = [...rowsIn(text), ...defaultsIn(text)];
    return rows.length === 0 ? facts : { ...facts, literals: [...facts.literals, ...rows] };
  };
}

function defaultsIn(text: string): readonly Literal[] {
  const line = lineFinder(text);
  return [...text.matchAll(DEFAULT)].map(({ 1: name = '', 2: value = '', index }) => ({
    text: value,
    line: line(index + 1),
    chain: [{ kind: 'key', name }],
    siblings: new Map([[name, value]]),
  }));
}

function rowsIn(text: string): readonly Literal[] {
  const found: Literal[] = [];
  const line = lineFinder(text);
  INSERT.lastIndex = 0;
  for (let match = INSERT.exec(text); match !== null; match = INSERT.exec(text)) {
    const columns = (match[2] ?? '').split(',').map(bare);
    const table: Link = { kind: 'key', name: bare(match[1] ?? '').replace(/^.*\./, '') };
    let at = match.index + match[0].length;
    for (let row = 0; row < MAX_ROWS && text[at] === '('; row += 1) {
      const { values, end } = valuesFrom(text, at + 1);
      const siblings = new Map(
        values.map(({ text: value }, index) => [columns[index] ?? '', value.slice(0, 60)]),
      );
      for (const [index, value] of values.entries()) {
        const name = columns[index];
        const chain: readonly Link[] = [{ kind: 'key', name: name ?? '' }, table];
        if (name !== undefined && value.quoted)
          found.push({ text: value.text, line: line(value.from), chain, siblings });
      }
      at = end;
      while (/[\s,]/.test(text[at] ?? '')) at += 1;
    }
    INSERT.lastIndex = Math.max(at, match.index + match[0].length);
  }
  return found;
}

function bare(name: string): string {
  return name.replace(/["`[\]\s]/g, '');
}

interface RowValue {
  readonly text: string;
  readonly from: number;
  readonly quoted: boolean;
}

/** The values up to the bracket that closes the row, and where it ends. */
function valuesFrom(
  text: string,
  start: number,
): { readonly values: readonly RowValue[]; readonly end: number } {
  const values: RowValue[] = [];
  let depth = 0;
  let value: RowValue = { text: '', from: start, quoted: false };
  let at = start;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === "'") {
      const end = endOfString(text, at + 1);
      value = { text: text.slice(at + 1, end).replaceAll("''", "'"), from: at, quoted: true };
      at = end;
    } else if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if ((sign === ',' && depth === 0) || sign === ')') {
      values.push(value);
      value = { text: '', from: at + 1, quoted: false };
      if (sign === ')') return { values, end: at + 1 };
    } else if (sign === ';' && depth === 0 && !value.quoted) break;
  }
  return { values, end: Math.max(at, start) };
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== "'") continue;
    if (text[at + 1] !== "'") return at;
    at += 1;
  }
  return text.length;
}
