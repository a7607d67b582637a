import type { FileFacts, Link, Literal } from './facts.ts';

const PAIR =
  /^(\s{0,200})(?:- {1,8})?(?:export\s{1,4})?["']?([\p{L}_$][\p{L}\p{N}_.$ -]{0,120}?)["']?\s{0,8}(?::(?=\s|$)|=)\s{0,200}(.{0,4000})$/u;
const ITEM = /^(\s{0,200})- {1,8}(.{1,4000})$/;
/** Lines longer than this hold data, not settings, characters. */
const MAX_LINE = 20_000;

/**
 * `key: value` and `key = value` lines with the blocks that hang under them: templates of YAML, broken YAML, `.env`,
 * whatever its own parser refused. Knows indentation and block scalars, nothing else.
 */
export function readLoosely(text: string): FileFacts {
  const literals: Literal[] = [];
  const lines = text.split(/\r?\n/);
  const open: { readonly indent: number; readonly name: string; readonly own: Map<string, string> }[] = [];
  const root = new Map<string, string>();
  const chain = (): readonly Link[] => open.toReversed().map(({ name }) => ({ kind: 'key', name }));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > MAX_LINE || /^\s{0,200}(?:#|$)/.test(line)) continue;
    const pair = PAIR.exec(line);
    const [, space = '', name = '', rest = ''] = pair ?? [];
    const item = pair === null ? ITEM.exec(line) : null;
    const indent = (pair === null ? (item?.[1] ?? '') : space).length;
    if (pair === null && item === null) continue;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const siblings = open.at(-1)?.own ?? root;
    if (item !== null) {
      literals.push({ text: unquoted(item[2] ?? ''), line: at + 1, chain: chain(), siblings });
      continue;
    }
    const block = /^[|>][-+\d]{0,3}\s*$/.test(rest);
    open.push({ indent, name, own: new Map() });
    if (rest === '' || block) {
      if (!block) continue;
      const body: string[] = [];
      const first = at + 1;
      while (at + 1 < lines.length && isInside(lines[at + 1] ?? '', indent)) {
        at += 1;
        body.push(lines[at] ?? '');
      }
      literals.push({ text: body.join('\n'), line: first + 1, chain: chain(), siblings });
    } else {
      const value = unquoted(rest);
      siblings.set(name, value);
      literals.push({ text: value, line: at + 1, chain: chain(), siblings });
    }
  }
  return { literals, imports: [], lists: [] };
}

function isInside(line: string, indent: number): boolean {
  return line.trim() === '' || line.search(/\S/) > indent;
}

function unquoted(text: string): string {
  const value = text.trim();
  const quote = value[0];
  if ((quote === '"' || quote === "'") && value.length > 1) {
    const end = value.indexOf(quote, 1);
    if (end > 0) return value.slice(1, end);
  }
  const comment = value.indexOf(' #');
  return comment === -1 ? value : value.slice(0, comment).trimEnd();
}
