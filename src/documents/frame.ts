import type { Problem } from './position.ts';

/** Lines shown above the one at fault. */
const CONTEXT = 2;

/** A problem at its place in the user's file: `path:line:column  message`, the lines, and a mark under it. */
export function codeFrame(path: string, text: string, problem: Problem): string {
  const { line, column } = problem.position;
  const lines = text.split(/\r?\n/).map((content) => visible(content.replaceAll('\t', ' ')));
  const first = Math.max(line - CONTEXT, 1);
  const width = String(line).length + 2;
  const shown = lines
    .slice(first - 1, line)
    .map((content, index) => `${String(first + index).padStart(width)} | ${content}`);
  const rest = Math.max((lines[line - 1]?.length ?? 0) - column + 1, 1);
  const mark = '^'.repeat(Math.min(problem.length ?? 1, rest));
  const hint = problem.hint === undefined ? '' : ` ${visible(problem.hint)}`;
  const under = `${' '.repeat(width)} | ${' '.repeat(column - 1)}${mark}${hint}`;
  return [`${visible(path)}:${line}:${column}  ${visible(problem.message)}`, ...shown, under].join('\n');
}

/** Terminal escapes and direction marks of a hostile file show as `�`. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
