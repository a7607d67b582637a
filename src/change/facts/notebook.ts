import { type Node as JsonNode, parseTree } from 'jsonc-parser';
import { type FactsReader, type FileFacts, lineFinder } from './facts.ts';

/**
 * Jupyter notebooks: the code of all cells as one program, in order, each literal at its line of the notebook's file.
 * Outputs are no part of what the product says.
 */
export function notebookReader(code: FactsReader): FactsReader {
  return (text) => {
    const { lines, places } = cellsOf(text);
    const facts = code(lines.join('\n'));
    const at = (line: number): number => places[line - 1] ?? 1;
    return {
      ...facts,
      literals: facts.literals.map((literal) => ({ ...literal, line: at(literal.line) })),
      lists: facts.lists.map((list) => ({ ...list, line: at(list.line) })),
    } satisfies FileFacts;
  };
}

/** The lines of the code cells, with the line of the file each stands in. Throws when it is no notebook. */
export function cellsOf(text: string): {
  readonly lines: readonly string[];
  readonly places: readonly number[];
} {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const cells = child(root, 'cells') ?? child(child(root, 'worksheets')?.children?.[0], 'cells');
  if (cells?.type !== 'array') throw new SyntaxError('not a notebook');
  const lineOf = lineFinder(text);
  const lines: string[] = [];
  const places: number[] = [];
  for (const cell of cells.children ?? []) {
    if (child(cell, 'cell_type')?.value !== 'code') continue;
    const source = child(cell, 'source') ?? child(cell, 'input');
    const parts = source?.type === 'array' ? (source.children ?? []) : source === undefined ? [] : [source];
    // A cell's first line says when all of it is in another language.
    let foreign = false;
    for (const part of parts) {
      const own = String(part.value ?? '');
      for (const line of own.replace(/\n$/, '').split('\n')) {
        if (part === parts[0]) foreign = /^%%(?:bash|sh|html|javascript|js|sql|markdown|latex|R)\b/.test(own);
        lines.push(foreign ? `# ${line}` : line.replace(/^(\s*)([!%?]|pip install )/, '$1# $2'));
        places.push(lineOf(part.offset));
      }
    }
    lines.push('');
    places.push(places.at(-1) ?? 1);
  }
  return { lines, places };
}

function child(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

const OUTPUTS = /^(\s{0,80})"outputs"\s{0,4}:\s{0,4}\[\s{0,4}$/;
/** What only a cell has, however it is spelled: it is no part of an output. */
const OF_CELL = /"(?:source|input|cell_type|cells)"\s{0,4}:|"[^"\\]{0,20}\\u[^"]{0,40}"\s{0,4}:/;

/** Empties each list of outputs that is written as Jupyter does, further inside than its key, and holds nothing of a cell. */
function emptyOutputs(lines: string[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const space = OUTPUTS.exec(lines[at]?.slice(0, 200) ?? '')?.[1];
    if (space === undefined) continue;
    let end = at + 1;
    while (lines[end]?.startsWith(`${space} `) === true && !OF_CELL.test(lines[end] ?? '')) end += 1;
    if (!/^\],?\s{0,4}$/.test(lines[end]?.slice(space.length) ?? '') || !lines[end]?.startsWith(space))
      continue;
    lines.fill('', at + 1, end);
    at = end;
  }
}

/** A line with an output that no one wrote: a picture, or a page that draws one. */
const PICTURE =
  /^(\s{0,80}"(?:image\/[\w+.-]{1,40}|application\/[\w+.-]{1,80}|text\/html)"\s{0,4}:\s{0,4})"|^(\s{0,80})"(?=[\w+/]{160})/;
const LONG = 1000;
/** Longer lines of an output are pictures under another name, characters. */
const LONGEST = 20_000;

/** A notebook that is one line, as some tools write it. */
function withoutOutputsInLine(text: string): string {
  try {
    const dropped = new Set(['outputs', 'attachments']);
    return JSON.stringify(JSON.parse(text), function drop(this: unknown, key: string, value: unknown) {
      const cell = this as { readonly cell_type?: unknown };
      return dropped.has(key) && typeof cell.cell_type === 'string' ? undefined : value;
    });
  } catch {
    return text;
  }
}

/** A key of a notebook at the start of its line. */
const KEY = /^\s{0,80}"([\w+./-]{1,60})"\s{0,4}:/;

/** A large notebook without what its cells printed and drew: it makes it large, and says nothing. Lines stay where they are. */
export function withoutOutputs(text: string): string {
  if (text.length < 64 * LONG) return text;
  if (!text.slice(0, 64 * LONG).includes('\n')) return withoutOutputsInLine(text);
  const lines = text.split('\n');
  emptyOutputs(lines);
  let key: string | undefined;
  for (const [at, line] of lines.entries()) {
    const start = line.slice(0, 400);
    key = KEY.exec(start)?.[1] ?? key;
    // Whatever stands in a cell is read: a line of it may be as long as a picture.
    if (key === 'source' || line.length < LONG) continue;
    const [whole, head = '', space = ''] = PICTURE.exec(start) ?? [];
    const kept =
      whole !== undefined
        ? head + space
        : line.length > LONGEST
          ? /^\s{0,80}(?=")/.exec(line)?.[0]
          : undefined;
    if (kept !== undefined) lines[at] = `${kept}""${/,\s{0,4}$/.test(line.slice(-6)) ? ',' : ''}`;
  }
  return lines.join('\n');
}
