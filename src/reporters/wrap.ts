import { harmless } from './harmless.ts';

/** Columns of an output that is no terminal: a path or a command must stand in one piece, so that people can search and copy it. */
export const UNWRAPPED = 100_000;

/**
 * `text` in lines of at most `width` code points, broken at spaces; a longer word is broken where it must be.
 *
 * No line starts with what an Actions runner takes for a command: a wrapped file name must not become one.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: readonly string[] = [];
  for (const word of harmless(text).split(' ')) {
    let rest = [...word];
    if (line.length > 0 && line.length + 1 + rest.length > width) {
      lines.push(line.join(''));
      line = [];
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(''));
      rest = rest.slice(width);
    }
    line = line.length === 0 ? rest : [...line, ' ', ...rest];
  }
  return [...lines, line.join('')];
}
