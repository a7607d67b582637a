import type { Dialect } from './dialects.ts';
import {
  type FactsReader,
  type FileFacts,
  type Link,
  lineFinder,
  type NamedList,
  ROLE_CONSTANT,
} from './facts.ts';
import { importsOf } from './imports.ts';
import { type SourceToken, scan } from './scanner.ts';
import {
  bodyName,
  boundName,
  calledNames,
  indexedObject,
  indexName,
  isModulePath,
  joinedName,
  signedValue,
  withoutTypes,
} from './token-names.ts';
import {
  addOperand,
  type Bracket,
  closedLiteral,
  keysOfObject,
  linksOf,
  linksTo,
  type OpenLiteral,
  outermost,
  pairName,
  placeOfList,
  scopeOf,
  withoutAccessors,
} from './token-state.ts';
import {
  BINDS,
  blockName,
  CONTROL,
  DECLARES,
  DOCUMENTS,
  IS_CLASS,
  IS_FUNCTION,
  isJoin,
  isMember,
  isName,
  MODIFIER,
  QUALIFIER,
  resourceType,
  TOOL_LIST,
} from './token-words.ts';

/**
 * Facts from languages that no grammar is loaded for: their comments and strings are told apart, brackets, names and
 * declarations are followed, nothing else is understood.
 */
export function tokenReader(dialect: Dialect): FactsReader {
  return (text) => new TokenReading(text, dialect).read();
}

const MAX_DEPTH = 400;

class TokenReading {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #line: (offset: number) => number;
  readonly #literals: OpenLiteral[] = [];
  readonly #lists: NamedList[] = [];
  #stack: Bracket[] = [];
  /** The last signs and names, newest first. */
  #before: string[] = [];
  /** Whether the next string goes on where the last one ended. */
  #joins: 'no' | 'next' | 'after-sign' | 'after-name' = 'no';
  /** Where the operand that is being added begins. */
  #joinsFrom = 0;
  /** The name that is given a constant just now: `role` of `role: ChatRole.System`. */
  #giving: string | undefined;
  /** What the bracket that closed last was called by: `name` of `name(…)`, `Class`, `name` of `Class::name(…)`. */
  #closed: readonly string[] = [];
  /** Whether a function was declared by a keyword, and its body has not begun. */
  #declares = false;

  constructor(text: string, dialect: Dialect) {
    this.#text = withoutAccessors(dialect.rewritten?.(text) ?? text, dialect);
    this.#dialect = dialect;
    this.#line = lineFinder(this.#text);
  }

  read(): FileFacts {
    for (const piece of scan(this.#text, this.#dialect)) {
      this.#stack = [outermost()];
      [this.#before, this.#closed, this.#joins] = [[], [], 'no'];
      [this.#declares, this.#giving] = [false, undefined];
      for (const token of piece) this.#token(token);
    }
    return {
      literals: this.#literals.map(closedLiteral),
      imports: importsOf(this.#text),
      lists: this.#lists,
    };
  }

  #token(token: SourceToken): void {
    if (token.kind === 'comment') return;
    if (token.kind !== 'name' && !/^[.:>-]+$/.test(token.text)) this.#giving = undefined;
    if (token.kind === 'string') this.#string(token);
    else if (/^[([{]$/.test(token.text)) this.#open(token);
    else if (/^[)\]}]$/.test(token.text)) this.#close();
    else if (token.kind === 'value') this.#value(token);
    else this.#word(token);
  }

  get #top(): Bracket {
    return this.#stack.at(-1) ?? outermost();
  }

  #string({ text, from, holes = [] }: SourceToken): void {
    const last = this.#literals.at(-1);
    if (last !== undefined && this.#joins !== 'no' && this.#joins !== 'after-name') {
      last.text += text;
      last.holes.push(...holes);
      this.#joins = 'next';
      return;
    }
    const top = this.#top;
    const bare = this.#bareName(from);
    const name =
      boundName(this.#before) ??
      joinedName(this.#before) ??
      (this.#dialect.bare === 'key' || bare?.startsWith('@') ? bare?.replace('@', '') : this.#pairName());
    if (name !== undefined) this.#keys.set(name, text);
    top.list?.items.push(text);
    this.#add({ text, from, holes }, name, this.#dialect.bare === 'call' ? bare : undefined);
    if (/[({]/.test(top.sign) && top.index === 0 && name === undefined) top.first ??= text.slice(0, 100);
    this.#remember(`"${text.slice(0, 200)}"`);
    this.#joins = 'next';
  }

  /** Numbers and words that a setting can be. */
  #value({ text, from }: SourceToken): void {
    this.#joins = 'no';
    const { before, value } = signedValue(this.#before, text);
    const name = boundName(before);
    if (name !== undefined) this.#keys.set(name, value);
    if (name !== undefined || (this.#top.sign === '(' && before.length === 0))
      this.#add({ text: value, from }, name);
    this.#remember(text);
  }

  /** `model` of `model "gpt-4o"`: a name on the same line, and nothing between. */
  #bareName(from: number): string | undefined {
    const [name = ''] = this.#before;
    if (this.#dialect.bare === undefined || !isName(name)) return undefined;
    const between = this.#text.slice(Math.max(0, from - name.length - 3), from);
    return between.trimEnd().endsWith(name) && !between.includes('\n') ? name : undefined;
  }

  #add(
    { text, from, holes = [] }: Omit<SourceToken, 'kind'>,
    name: string | undefined,
    called?: string,
  ): void {
    const own: readonly Link[] =
      name === undefined ? linksTo(called, undefined, []) : [{ kind: 'key', name }];
    const chain = [...own, ...linksOf(this.#stack)];
    const scope = scopeOf(this.#top);
    const literal = { text, line: this.#line(from), chain, siblings: this.#keys };
    const scoped = scope.length === 0 ? literal : { ...literal, scope };
    this.#literals.push({
      text,
      holes: [...holes],
      literal: DOCUMENTS.test(this.#before[0] ?? '') ? { ...scoped, as: 'docstring' } : scoped,
    });
  }

  #open({ text: sign, from }: SourceToken): void {
    if (sign === '(') this.#before = withoutTypes(this.#before);
    const [first = ''] = this.#before;
    const body = sign === '{' ? bodyName(this.#before, this.#closed, this.#declares) : [];
    [this.#closed, this.#joins] = [[], sign === '(' && this.#joins === 'after-name' ? this.#joins : 'no'];
    if (sign === '{') this.#declares = false;
    if (first === '%') this.#before.shift(); // `%{` of Elixir
    const callee =
      sign === '(' && isName(first) && !CONTROL.test(first) ? first.replace(/^@/, '') : undefined;
    const on =
      callee !== undefined && /^(?:\.|::|->)$/.test(this.#before[1] ?? '') ? this.#before[2] : undefined;
    if (callee !== undefined) this.#before.shift();
    const bound = boundName(this.#before) ?? this.#pairName();
    if (bound !== undefined && !this.#keys.has(bound)) this.#keys.set(bound, '');
    const name = bound ?? (sign === '{' ? blockName(this.#before) : undefined);
    const type = sign === '{' ? resourceType(this.#before) : undefined;
    // `systemInstruction = content { text("…") }` of Kotlin.
    const held = name === 'content' && bound === undefined ? boundName(this.#before.slice(1)) : undefined;
    const links = linksTo(callee, on, [name, held, type]);
    const list =
      sign === '[' && name !== undefined && TOOL_LIST.test(name)
        ? { list: { name, items: [], line: this.#line(from), place: placeOfList(this.#stack, this.#keys) } }
        : {};
    const scope = [...this.#top.scope, ...this.#top.declared, ...(body ?? [])].slice(-8);
    if (this.#stack.length < MAX_DEPTH)
      this.#stack.push({
        sign,
        links: body === undefined || body.length > 0 ? [] : links,
        keys: new Map(),
        scope,
        index: 0,
        declared: [],
        ...list,
        outer: this.#before,
      });
    this.#before = [];
  }

  #close(): void {
    this.#joins = this.#joins === 'after-name' ? 'after-name' : 'no';
    this.#closed = [];
    const inside = this.#before;
    this.#before = [];
    if (this.#stack.length > 1) {
      const { list, links, sign, outer = [] } = this.#stack.pop() ?? { links: [], sign: '' };
      if (list !== undefined) this.#lists.push(list);
      if (sign === '{') this.#declares = false;
      if (sign === '(') this.#closed = calledNames(links, outer);
      // A class or function in braces is over with them.
      if (sign === '{' && this.#dialect.ends !== true) this.#top.declared = [];
      if (sign === '[') this.#before = indexName(inside, outer);
    }
  }

  #word({ text, kind, from }: SourceToken): void {
    const [last = ''] = this.#before;
    if (kind === 'name' && DECLARES.test(last) && !MODIFIER.test(text)) this.#declare(last, text);
    // `defmodule Acme.Tools.Search`: the last part is what it is called.
    if (kind === 'name' && isModulePath(this.#before)) this.#top.declared = [text];
    if (
      text === ',' &&
      this.#top.index === 0 &&
      ROLE_CONSTANT.test(this.#before.slice(0, 5).reverse().join(''))
    )
      this.#top.first ??= 'system';
    if (text === ',') this.#top.index += 1;
    this.#give(text, kind);
    if (text === ',' || text === ';') {
      [this.#before, this.#joins] = [[], 'no'];
    } else {
      if (/^(?:true|false|True|False|TRUE|FALSE)$/.test(text) && boundName(this.#before) !== undefined)
        this.#add({ text, from }, boundName(this.#before));
      this.#remember(text);
      if (isJoin(text, this.#dialect) && this.#joins !== 'no') {
        const building = this.#literals.at(-1);
        if (this.#joins === 'after-name' && building !== undefined)
          addOperand(building, this.#text.slice(this.#joinsFrom, from));
        [this.#joins, this.#joinsFrom] = ['after-sign', from + text.length];
      } else if (kind === 'name' && this.#joins === 'after-sign') this.#joins = 'after-name';
      else if (!(this.#joins === 'after-name' && isMember(text, this.#before[1]))) this.#joins = 'no';
    }
    if (text === '=' || text === ';') this.#declares = false;
    if (QUALIFIER.test(text)) return;
    if (text === '=>' || text === '->') {
      if (this.#closed.length > 0) this.#top.declared = this.#closed;
    } else this.#closed = [];
  }

  /** `role: ChatRole.System`, `role: .system`, `role: :system`: keeps the constant beside the other keys. */
  #give(text: string, kind: SourceToken['kind']): void {
    const sign = /^(?:\.|::?|->)$/.test(text);
    if (kind === 'name' && this.#giving !== undefined) this.#top.keys.set(this.#giving, text.slice(0, 60));
    else if (!sign) this.#giving = undefined;
    if (this.#giving === undefined && BINDS.test(this.#before[0] ?? '')) {
      this.#giving = boundName(this.#before);
      if (kind === 'name' && this.#giving !== undefined) this.#top.keys.set(this.#giving, text.slice(0, 60));
    }
  }

  /** The keys around: of a pair in braces those of the object that holds it, of `body["model"] = …` those given to `body`. */
  get #keys(): Map<string, string> {
    const of = indexedObject(this.#before);
    if (of !== undefined) return keysOfObject(this.#top, of);
    const outer = this.#pairName() === undefined ? undefined : this.#stack.at(-2);
    return (outer ?? this.#top).keys;
  }

  /** `{"role", "system"}` of C++: the first of the two is the key. */
  #pairName(): string | undefined {
    return this.#dialect.pairs === true ? pairName(this.#top) : undefined;
  }

  /** `def name`, `class Name`: without brackets the last one is what the rest is in. */
  #declare(keyword: string, name: string): void {
    const top = this.#top;
    this.#declares = this.#dialect.ends !== true && IS_FUNCTION.test(keyword);
    if (IS_CLASS.test(keyword)) top.declared = [name];
    else top.declared = [...top.declared.slice(0, 1).filter((one) => /^\p{Lu}/u.test(one)), name];
  }

  #remember(token: string): void {
    this.#before = [token, ...this.#before].slice(0, 12);
  }
}
