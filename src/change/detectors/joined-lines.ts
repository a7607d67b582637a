import type { Literal } from '../facts/facts.ts';

/** Calls that put one more line under the last one. */
const APPENDS =
  /^(?:append|push|add|extend|concat|insert|prepend|append_?line|AppendLine|AppendFormat|Append|write_?line|write_?string|WriteString|push_?str|writeln|puts|addLine|line|plus|plusAssign|appendln)$/;
const JOINS = /^(?:join|String\.join|joinToString|mkString|implode|concat|unlines|intercalate)$/;
/** As few lines as a list of them has. */
const MIN_LINES = 2;

/** Lines that become one text: the items of a list, or what is added to it one by one. */
export interface JoinedLines {
  /** The text as a whole, known by the list's name. */
  readonly text: Literal;
  readonly parts: readonly Literal[];
}

/** The texts that are written as lists of lines. A part with white space or none at all is a line, anything else a name. */
export function joinedLines(literals: readonly Literal[]): readonly JoinedLines[] {
  const lists = new Map<string, Literal[]>();
  for (const literal of literals) {
    const name = listOf(literal);
    if (name === undefined) continue;
    const key = `${(literal.scope ?? []).join('\0')}\0\0${name}`;
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [literal]);
    else known.push(literal);
  }
  return [...lists.values()].flatMap((parts) => joined(parts) ?? []);
}

function joined(parts: readonly Literal[]): JoinedLines | undefined {
  const lines = parts.filter(({ text }) => isLine(text));
  const [first] = lines;
  if (first === undefined || lines.length < MIN_LINES || lines.length * 2 < parts.length) return undefined;
  const name = listOf(first) ?? '';
  const text = parts.map(({ text: part }) => part.replace(/\n$/, '')).join('\n');
  const [, ...outer] = first.chain;
  const chain = name === '' ? [] : [{ kind: 'key', name } as const, ...outer];
  return { text: { ...first, text, chain, as: 'joined' }, parts };
}

/** The name of the list a literal is a line of; `''`: the list that a call joins; undefined: it is no line. */
function listOf({ chain: [own, outer], siblings, as }: Literal): string | undefined {
  if (as !== undefined || own === undefined) return undefined;
  if (own.kind === 'key') return siblings.size === 0 ? own.name : undefined;
  if (JOINS.test(own.name) && own.on === undefined) return outer?.kind === 'key' ? outer.name : '';
  return APPENDS.test(own.name) ? own.on : undefined;
}

function isLine(text: string): boolean {
  return /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(text);
}
