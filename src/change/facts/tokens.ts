import { type Facts, type Link, type Literal, lineFinder, type NamedList } from './facts.ts';

/**
 * Facts from languages with C-like strings and brackets that no grammar is loaded for (C#, Kotlin, Rust, Swift, PHP,
 * Ruby, Terraform, Bicep): comments and strings are told apart, brackets are followed, nothing else is understood.
 */
export function readTokens(text: string): Facts {
  return new TokenReading(text).read();
}

const MAX_DEPTH = 400;
/** One token at a time: comment, string (also triple, raw and verbatim), name, or one sign. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#(?![[{"'])[^\n]*|<<[-~]?\w+\n[\s\S]*?\n[ \t]*\w+(?=\n|$)|[$@]{0,2}"""[\s\S]*?"""|'''[\s\S]*?'''|[$@]{0,2}@[$@]{0,2}"(?:[^"]|"")*"|[$@]{0,2}"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[\p{L}_$][\p{L}\p{N}_$-]*|=>|:=|->|\S/gsu;

interface Bracket {
  readonly sign: string;
  readonly links: readonly Link[];
  readonly keys: Map<string, string>;
  index: number;
  readonly list?: { readonly name: string; readonly items: string[]; readonly line: number };
}

class TokenReading {
  readonly #text: string;
  readonly #line: (offset: number) => number;
  readonly #literals: Literal[] = [];
  readonly #imports: string[] = [];
  readonly #lists: NamedList[] = [];
  readonly #stack: Bracket[] = [{ sign: '', links: [], keys: new Map(), index: 0 }];
  /** The last signs and names, newest first. */
  #before: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#line = lineFinder(text);
  }

  read(): Facts {
    for (const { 0: token, index } of this.#text.matchAll(TOKEN)) {
      if (token.startsWith('//') || token.startsWith('/*') || (token.startsWith('#') && token.length > 1))
        continue;
      if (/^(?:[$@]{0,2}["'`]|<<)/.test(token)) this.#string(token, index);
      else if (/^[([{]$/.test(token)) this.#open(token, index);
      else if (/^[)\]}]$/.test(token)) this.#close();
      else this.#sign(token);
    }
    return { literals: this.#literals, imports: this.#imports, lists: this.#lists };
  }

  get #top(): Bracket {
    return this.#stack.at(-1) ?? { sign: '', links: [], keys: new Map(), index: 0 };
  }

  #string(token: string, offset: number): void {
    const text = unquote(token);
    const top = this.#top;
    const name = this.#boundName();
    const links = [...(name === undefined ? [] : [{ kind: 'key', name } as const]), ...this.#outer()];
    if (name !== undefined) top.keys.set(name, text);
    top.list?.items.push(text);
    if (/^(?:import|using|use|require|from)$/.test(this.#before[0] ?? '')) this.#imports.push(text);
    this.#literals.push({ text, line: this.#line(offset), chain: links, siblings: top.keys });
    this.#remember(token);
  }

  /** The links of every open bracket; the argument's position is only known now. */
  #outer(): readonly Link[] {
    return this.#stack
      .toReversed()
      .flatMap(({ links, index }) => links.map((link) => (link.kind === 'call' ? { ...link, index } : link)));
  }

  #open(sign: string, offset: number): void {
    const [first = ''] = this.#before;
    const callee = sign === '(' && isName(first) ? first : undefined;
    if (callee !== undefined) this.#before.shift();
    const name = this.#boundName() ?? (sign === '{' ? blockName(first) : undefined);
    const links: Link[] = [
      ...(callee === undefined ? [] : [{ kind: 'call', name: callee, index: 0 } as const]),
      ...(name === undefined ? [] : [{ kind: 'key', name } as const]),
    ];
    const list =
      sign === '[' && name !== undefined ? { list: { name, items: [], line: this.#line(offset) } } : {};
    if (this.#stack.length < MAX_DEPTH) this.#stack.push({ sign, links, keys: new Map(), index: 0, ...list });
    this.#before = [];
  }

  #close(): void {
    if (this.#stack.length > 1) {
      const { list } = this.#stack.pop() ?? {};
      if (list !== undefined) this.#lists.push(list);
    }
    this.#before = [];
  }

  #sign(token: string): void {
    if (token === ',') this.#top.index += 1;
    if (token === ',' || token === ';') this.#before = [];
    else if (isName(token) && /^(?:using|import|use)$/.test(this.#before[0] ?? '')) {
      this.#imports.push(token);
      this.#remember(token);
    } else this.#remember(token);
  }

  #remember(token: string): void {
    this.#before = [token, ...this.#before].slice(0, 6);
  }

  /** `name =`, `name:`, `"name" =>` or `name := ` just before. */
  #boundName(): string | undefined {
    const [sign = '', name = '', ...rest] = this.#before;
    if (!/^(?:=|:|=>|:=)$/.test(sign)) return undefined;
    // `name: Type = …`: the type stands between.
    if (rest[0] === ':' && rest[1] !== undefined && isName(rest[1])) return rest[1];
    // Bicep: `param name type = …`.
    if (rest[0] !== undefined && /^(?:param|output)$/.test(rest[1] ?? '')) return rest[0];
    return isName(name) ? name : /^["']/.test(name) ? unquote(name) : undefined;
  }
}

/** `resource "type" "name" {` and `class Name {` open a block of that name. */
function blockName(before: string): string | undefined {
  if (/^["']/.test(before)) return unquote(before);
  return isName(before) ? before : undefined;
}

function isName(token: string): boolean {
  return /^[\p{L}_$]/u.test(token);
}

function unquote(token: string): string {
  const heredoc = /^<<[-~]?\w+\n([\s\S]*)\n[ \t]*\w+$/.exec(token)?.[1];
  const inner = heredoc ?? /^[$@]{0,2}("""|'''|["'`])([\s\S]*)\1$/.exec(token)?.[2] ?? token;
  return inner.replace(/\\(["'\\])/g, '$1').replaceAll('\\n', '\n');
}
