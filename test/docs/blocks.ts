import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** One fenced block of the documentation. */
export interface Block {
  readonly page: string;
  /** 1-based, of the fence. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** Every fenced block of the pages people read. */
export function blocks(): readonly Block[] {
  return PAGES.flatMap((page) => {
    const found: Block[] = [];
    let open:
      | {
          readonly line: number;
          readonly indent: string;
          readonly language: string;
          readonly lines: string[];
        }
      | undefined;
    readFileSync(join(ROOT, page), 'utf8')
      .split('\n')
      .forEach((text, index) => {
        const fence = /^(\s*)```(.*)$/.exec(text);
        if (open === undefined) {
          const [, indent, language] = fence ?? [];
          if (indent !== undefined && language !== undefined)
            open = { line: index + 1, indent, language, lines: [] };
        } else if (fence !== null) {
          found.push({ page, line: open.line, language: open.language, text: open.lines.join('\n') });
          open = undefined;
        } else open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
      });
    if (open !== undefined) throw new TypeError(`${page}:${open.line}: the block is not closed`);
    return found;
  });
}

/** The words of each `aims-gate` command in lines of a shell or of a pipeline, without what it is piped into. */
export function commandsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\\\n\s*/g, ' ').split('\n');
  return lines.flatMap((line) => {
    // Workflows and jobs have names that begin as commands do.
    if (/^\s*name:/.test(line)) return [];
    const command = /(?:^|[\s'/])aims-gate(?:@[\d.]+)?"? ([a-z].*)$/.exec(line)?.[1];
    return command === undefined ? [] : [wordsOf(command)];
  });
}

/** Words as the shell divides them; a comment, a pipe, a redirection or `&&` ends the command. */
function wordsOf(command: string): readonly string[] {
  const words = command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g);
  const found: string[] = [];
  for (const [, double, single, plain] of words) {
    if (plain !== undefined && /^(?:#|\||>|&&|2>)/.test(plain)) break;
    found.push(double ?? single ?? plain ?? '');
  }
  return found;
}
