/**
 * What a file states, whatever language it is written in: its string literals, what each is bound to, and what the
 * file imports. Detectors read this and never a syntax.
 */
export interface FileFacts {
  readonly literals: readonly Literal[];
  /** Modules, packages and namespaces the file imports, as written. */
  readonly imports: readonly string[];
  /** Lists by the name they are bound to, items as source text: the tools of an agent. */
  readonly lists: readonly NamedList[];
}

export interface Literal {
  /** Decoded; interpolated parts read `{}`. */
  readonly text: string;
  /** Expressions that are put into it, as written, for each `{}`; absent: none, or the language does not tell. */
  readonly holes?: readonly string[];
  /** 1-based. */
  readonly line: number;
  /** From the inside out: the key or variable it is the value of, the call it is an argument of, and so on. */
  readonly chain: readonly Link[];
  /** The other keys of the same object, mapping or argument list, with their text or the constant that stands there. */
  readonly siblings: ReadonlyMap<string, string>;
  /** Names of the functions and classes around it, from the inside out; absent where the language has none. */
  readonly scope?: readonly string[];
  /** `docstring`: of the function or class that `scope` begins with; `key`: the name of an entry, not its value; `joined`: lines of a list, put together. */
  readonly as?: 'docstring' | 'key' | 'joined';
  /** Decorators and annotations of the function or class around it; absent: there are none. */
  readonly marks?: readonly string[];
}

export type Link =
  | { readonly kind: 'key'; readonly name: string }
  /** `index`: 0-based position of the argument; `on`: what the method is called on, `SystemMessage` of `SystemMessage.from`. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly index: number;
      readonly on?: string;
      /** The first argument, when it is a string; `system`: a constant for that role. */
      readonly first?: string;
    };

export interface NamedList {
  readonly name: string;
  readonly items: readonly string[];
  readonly line: number;
  /** As `namesAround` tells it; absent: nothing stands around it. */
  readonly place?: string;
}

/** Names of lists that say what an agent may use or whom it may ask. */
export const LIST_OF_TOOLS =
  /^(?:(?:allowed|active|enabled|disallowed|disabled|available|extra|additional|included?|excluded?|denied|built_?in|default|required|referenced|mcp|agent)[_-]?)?(?:tools?|collaborators|vector_?store_?ids|handoffs|mcp_?servers|toolsets?|skills|sub_?agents|delegates(?:_?to)?|tool_?(?:names|ids))$/i;

/** `ChatRole.System`, `AuthorRole.Developer`, `openai.ChatMessageRoleSystem`: who speaks, as SDKs name it. */
export const ROLE_CONSTANT =
  /^[\w.:]{0,60}(?:Role|Role[.:]{1,2}|ChatMessageType|Type\.)(?:system|developer)$/i;

/** Turns the text of one file into facts; throws when the text is not of the language. */
export type FactsReader = (text: string) => FileFacts;

/** The key nearest to the literal, without the calls in between; undefined when it is bound to nothing. */
export function boundKey(literal: Literal): string | undefined {
  return literal.chain.find((link) => link.kind === 'key')?.name;
}

/** The innermost call the literal is a direct argument of. */
export function argumentOf(literal: Literal): Extract<Link, { kind: 'call' }> | undefined {
  const first = literal.chain[0];
  return first?.kind === 'call' ? first : undefined;
}

/** Keys by which the entries of a list are told apart. */
const TELLS_APART = /^(?:name|id|key|role|agent|task|title|slug|type|step|stage|alias|purpose|function)$/i;

/** Where a literal stands, whatever line that is: the names around it, and those of the entry it is a part of. */
export function namesAround({
  chain,
  siblings,
  scope = [],
}: Pick<Literal, 'chain' | 'siblings' | 'scope'>): string {
  const links = chain.map(({ kind, name }) => `${kind} ${name}`);
  const entry = [...siblings].filter(([key]) => TELLS_APART.test(key)).map(([key, text]) => `${key}=${text}`);
  return [...scope, ...links, ...entry.toSorted()].join('\0');
}

/** Offsets → 1-based lines, by binary search. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
