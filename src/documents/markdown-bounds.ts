/** Why a Markdown text is not parsed, and where. */
export interface MarkdownTooComplex {
  /** 1-based. */
  readonly line: number;
  readonly because: string;
}

/** Quotes and lists in one another. Nobody writes ten. */
const MAX_DEPTH = 100;
/** Marks of emphasis in one paragraph or table cell, which a parser compares with one another. */
const MAX_MARKS = 1000;
/** Brackets in one paragraph, of which each may begin a link. */
const MAX_BRACKETS = 2000;
const MAX_COLUMNS = 500;
/** Lines of one paragraph, which a parser takes together: nobody writes a thousand without a blank one. */
const MAX_LINES = 5000;

/**
 * What in a Markdown text would cost a parser more than linear time, or its stack. Undefined: nothing.
 *
 * A parser opens every container of a line one in the other and compares marks of emphasis with all marks before them: a few
 * kilobytes of either stop it. Looked at once, character by character.
 */
export function tooComplex(text: string): MarkdownTooComplex | undefined {
  let marks = 0;
  let brackets = 0;
  let inTable = false;
  let pipes = -1;
  let together = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1 };
    if (depthOf(line) > MAX_DEPTH)
      return { ...at, because: `quotes and lists are nested more than ${MAX_DEPTH} deep` };
    const blank = line.trim() === '';
    if (blank) marks = brackets = 0;
    together = blank || STARTS_ANEW.test(line.slice(0, 20)) ? 0 : together + 1;
    if (together > MAX_LINES)
      return { ...at, because: `more than ${MAX_LINES} lines stand in one paragraph` };
    const columns = countOf('|', line);
    if (columns > MAX_COLUMNS) return { ...at, because: `a row has more than ${MAX_COLUMNS} columns` };
    // A row of dashes under a header of as many columns makes a table: then each cell stands for itself.
    if (blank) inTable = false;
    else if (columns > 0 && columns === pipes && /^[\s|:-]+$/.test(line)) inTable = true;
    pipes = columns;
    for (const part of inTable ? line.split('|') : [line]) {
      if (inTable) marks = brackets = 0;
      marks += marksIn(part);
      if (marks > MAX_MARKS)
        return { ...at, because: `more than ${MAX_MARKS} marks of emphasis stand in one paragraph` };
      brackets += countOf('[', part);
      if (brackets > MAX_BRACKETS)
        return { ...at, because: `more than ${MAX_BRACKETS} brackets stand in one paragraph` };
    }
  }
  return undefined;
}

/** Lines that are no further line of a paragraph: headings, fences, items of a list, rows of a table, quotes. */
const STARTS_ANEW = /^\s{0,3}(?:#|```|~~~|[-*+]\s|\d{1,9}[.)]\s|\||>)/;

/** How deep the containers go that a line opens, white space before a marker counted as what it may stand for. */
function depthOf(line: string): number {
  let depth = 0;
  let blanks = 0;
  for (let at = 0; at < line.length; ) {
    const char = line[at] ?? '';
    if (char === ' ' || char === '\t') {
      blanks += char === '\t' ? 4 : 1;
      at += 1;
      continue;
    }
    const length = markerAt(line, at);
    if (length === 0) break;
    depth += 1 + Math.floor(blanks / 2);
    blanks = 0;
    at += length;
  }
  return depth;
}

/** The length of the marker of a container at `at`: a quote, a bullet, a number, a footnote; 0: there is none. */
function markerAt(line: string, at: number): number {
  const char = line[at] ?? '';
  if (char === '>') return 1;
  const next = line[at + 1] ?? ' ';
  if ('-*+'.includes(char)) return next === ' ' || next === '\t' ? 1 : 0;
  const head = line.slice(at, at + 12);
  return /^\d{1,9}[.)](?=\s|$)/.exec(head)?.[0].length ?? footnoteAt(line, at);
}

function footnoteAt(line: string, at: number): number {
  if (!line.startsWith('[^', at)) return 0;
  const end = line.slice(at, at + 1000).indexOf(']:');
  return end === -1 ? 0 : end + 2;
}

function countOf(wanted: string, line: string): number {
  let count = 0;
  for (const char of line) if (char === wanted) count += 1;
  return count;
}

/** Runs of `*`, `_` and `~`, those left out that stand inside a word and so open and close nothing. */
function marksIn(text: string): number {
  let count = 0;
  for (const { index, 0: run } of text.matchAll(/\*+|_+|~+/g)) {
    const inWord = run.startsWith('_') && isWord(text[index - 1]) && isWord(text[index + run.length]);
    if (!inWord) count += 1;
  }
  return count;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
