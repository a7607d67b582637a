import { type FileFacts, LIST_OF_TOOLS, type Link, type Literal, type NamedList } from './facts.ts';

const PAIR =
  /^(\s{0,200})(?:- {1,8})?(?:export\s{1,4})?["']?([\p{L}_$][\p{L}\p{N}_.$ -]{0,120}?)["']?\s{0,8}(?::(?=\s|$)|=)\s{0,200}(.{0,4000})$/u;
const ITEM = /^(\s{0,200})- {1,8}(.{1,4000})$/;
/** Lines longer than this hold data, not settings, characters. */
const MAX_LINE = 20_000;

interface Open {
  readonly indent: number;
  readonly name: string;
  readonly own: Map<string, string>;
  /** Nothing stands behind the key: what follows is its value, a list also without being indented. */
  readonly bare: boolean;
}

/**
 * `key: value` and `key = value` lines with the blocks that hang under them: templates of YAML, broken YAML, `.env`,
 * whatever its own parser refused. Knows indentation and block scalars, nothing else.
 */
export function readLoosely(text: string): FileFacts {
  const literals: Literal[] = [];
  const lists = new Map<object, NamedList & { readonly items: string[] }>();
  const lines = text.split(/\r?\n/);
  const open: Open[] = [];
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
    const listed = item !== null || line.startsWith('- ', indent);
    for (let top = open.at(-1); top !== undefined && top.indent >= indent; top = open.at(-1)) {
      if (listed && top.bare && top.indent === indent) break;
      open.pop();
    }
    const siblings = open.at(-1)?.own ?? root;
    if (item !== null) {
      const text = unquoted(item[2] ?? '');
      literals.push({ text, line: at + 1, chain: chain(), siblings });
      const list = open.at(-1)?.name ?? '';
      if (LIST_OF_TOOLS.test(list)) {
        const known = lists.get(siblings);
        if (known === undefined) lists.set(siblings, { name: list, items: [text], line: at });
        else known.items.push(text);
      }
      continue;
    }
    const block = /^[|>][-+\d]{0,3}\s*$/.test(rest);
    open.push({ indent: listed ? indent + 1 : indent, name, own: new Map(), bare: rest === '' });
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
  return { literals, imports: [], lists: [...lists.values()] };
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
