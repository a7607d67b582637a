import type { Problem } from './position.ts';

/** Lines shown above the one at fault. */
const CONTEXT = 2;
/** Characters of a line that are shown: a minified file is one line of a megabyte. */
const WIDEST = 120;
/** Characters of a longer line that are shown before the fault. */
const LEAD = 40;

/** A problem at its place in the user's file: `path:line:column  message`, the lines, and a mark under it. */
export function codeFrame(path: string, text: string, problem: Problem): string {
  const { line, column } = problem.position;
  const from = column > WIDEST - LEAD ? column - 1 - LEAD : 0;
  const lines = text
    .split(/\r?\n/, line)
    .map((content) => part(visible(content.replaceAll('\t', ' ')), from));
  const first = Math.max(line - CONTEXT, 1);
  const width = String(line).length + 3;
  const shown = lines
    .slice(first - 1, line)
    .map((content, index) => `${String(first + index).padStart(width)} | ${content}`.trimEnd());
  const fault = lines[line - 1] ?? '';
  const before = fault.slice(0, column - 1 - from).padEnd(column - 1 - from);
  const mark = '^'.repeat(Math.max(Math.min(problem.length ?? 1, fault.length - before.length), 1));
  const hint = problem.hint === undefined ? '' : ` ${visible(problem.hint)}`;
  const under = `${' '.repeat(width)} | ${blank(before)}${mark}${hint}`;
  return [`${visible(path)}:${line}:${column}  ${visible(problem.message)}`, ...shown, under].join('\n');
}

/** What is shown of a line from the character at `from`, with `…` for what is cut. */
function part(content: string, from: number): string {
  const end =
    content.length > from + WIDEST ? `${content.slice(from, from + WIDEST - 1)}…` : content.slice(from);
  return from > 0 && end !== '' ? `…${end.slice(1)}` : end;
}

/** As wide as `text` on a terminal, where letters of East Asia and emoji take two columns. */
function blank(text: string): string {
  return text
    .replace(/\p{M}/gu, '')
    .replace(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3001-\u303e\uff01-\uff60]/gu,
      '\u3000',
    )
    .replace(/[^\u3000]/gu, ' ');
}

/** Terminal escapes and direction marks of a hostile file show as `�`. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
