import type { Parser, SyntaxNode } from '@lezer/common';
import { omitUndefined } from '../../omit-undefined.ts';
import {
  type FactsReader,
  type FileFacts,
  type Link,
  type Literal,
  lineFinder,
  type NamedList,
  namesAround,
  ROLE_CONSTANT,
} from './facts.ts';
import { modulesOf, unquote } from './literal-text.ts';
import {
  ARGUMENTS,
  BOUNDARIES,
  DECLARATION,
  IMPORTS,
  INTERPOLATED,
  LISTS,
  NAMES,
  OBJECTS,
  PLAIN,
  SEPARATORS,
  STRINGS,
  TOOL_LIST,
  TYPES,
} from './node-names.ts';
import {
  children,
  constantIn,
  holesIn,
  isSetArgument,
  isSum,
  lastNameIn,
  marksOf,
  nameOfPair,
  position,
  receiverOf,
} from './tree-nodes.ts';
import { outOfBraces, withSign } from './tree-values.ts';

/** Nesting beyond this is nobody's code: it is a trap for recursive readers. */
const MAX_DEPTH = 400;

/** Reads facts from any grammar of the Lezer family: they name strings, arguments and pairs much alike. */
export function treeReader(parser: Parser): FactsReader {
  return (text) => new TreeReading(text).read(parser);
}

const NONE: ReadonlyMap<string, string> = new Map();

class TreeReading {
  readonly #text: string;
  readonly #line: (offset: number) => number;
  readonly #siblings = new Map<number, ReadonlyMap<string, string>>();

  constructor(text: string) {
    this.#text = text;
    this.#line = lineFinder(text);
  }

  read(parser: Parser): FileFacts {
    const literals: Literal[] = [];
    const imports: string[] = [];
    const lists: NamedList[] = [];
    /** Code inside texts, read in turn and not within one another: texts may be nested as deep as the file is long. */
    const open: SyntaxNode[] = [parser.parse(this.#text).topNode];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      next.cursor().iterate((ref) => {
        if (IMPORTS.has(ref.name)) {
          imports.push(...modulesOf(this.#slice(ref.node)));
          return false;
        }
        if (LISTS.has(ref.name)) {
          const list = this.#list(ref.node);
          if (list !== undefined) lists.push(list);
        }
        if (PLAIN.has(ref.name)) {
          const value = withSign(ref.node);
          if (this.#boundName(outOfBraces(value)) !== undefined || isSetArgument(value))
            literals.push(this.#literal(value, this.#slice(value)));
          return false;
        }
        if (!isSum(ref) && !STRINGS.has(ref.name)) return true;
        // A quoted key is a name, not something the file says; a model may be named by it all the same.
        if (OBJECTS.has(ref.node.parent?.name ?? '') && ref.node.nextSibling?.name === ':') {
          const key = ref.to - ref.from < 120 ? this.#decode(ref.node, 0) : undefined;
          if (key !== undefined && /\d/.test(key))
            literals.push({ ...this.#literal(ref.node, key), as: 'key', siblings: NONE });
          return false;
        }
        const decoded = this.#decode(ref.node, 0);
        if (decoded === undefined) return true;
        const literal = this.#literal(ref.node, decoded);
        const [own] = literal.chain;
        if (own?.kind === 'call' && own.name === 'require') imports.push(decoded);
        literals.push(
          decoded.includes('{}') ? { ...literal, holes: holesIn(ref.node, this.#text) } : literal,
        );
        open.push(...this.#codeIn(ref.node, 0));
        return false;
      });
    return { literals, imports, lists };
  }

  /** What stands in a text and is none itself: expressions put into it, and operands beside it. */
  #codeIn(node: SyntaxNode, depth: number): readonly SyntaxNode[] {
    if (depth > MAX_DEPTH) return [node];
    if (node.name === 'ContinuedString' || node.name === 'ParenthesizedExpression')
      return children(node).flatMap((part) => this.#codeIn(part, depth + 1));
    if (STRINGS.has(node.name)) return children(node).filter(({ name }) => INTERPOLATED.has(name));
    const [left, operator, right] = isSum(node) ? children(node) : [];
    if (left === undefined || operator === undefined || right === undefined) return [node];
    if (this.#slice(operator) !== '+') return [node];
    return [...this.#codeIn(left, depth + 1), ...this.#codeIn(right, depth + 1)];
  }

  #literal(node: SyntaxNode, text: string): Literal {
    const place = {
      text,
      line: this.#line(node.from),
      chain: this.#chain(node),
      siblings: this.#siblingsOf(node),
    };
    const { names, marks } = this.#scope(node);
    const first =
      (node.parent?.prevSibling?.name === ':' && node.parent.parent?.name === 'Body') ||
      (node.parent?.parent?.name === 'Script' && node.name.endsWith('String'));
    const docstring = place.chain.length === 0 && node.parent?.name === 'ExpressionStatement' && first;
    return {
      ...place,
      ...omitUndefined({ scope: names.length === 0 ? undefined : names }),
      ...omitUndefined({ as: docstring ? ('docstring' as const) : undefined }),
      ...omitUndefined({ marks: docstring || marks.length > 0 ? marks : undefined }),
    };
  }

  /** The functions and classes around, from the inside out, and the decorators of the innermost one. */
  #scope(node: SyntaxNode): { readonly names: readonly string[]; readonly marks: readonly string[] } {
    const names: string[] = [];
    const marks: string[] = [];
    let depth = 0;
    for (
      let at = node.parent;
      at !== null && depth < MAX_DEPTH && names.length < 8;
      at = at.parent, depth += 1
    ) {
      if (!DECLARATION.test(at.name)) continue;
      marks.push(...marksOf(at, this.#text, names.length));
      if (at.name === 'DecoratedStatement') continue;
      const own = at.name === 'ArrowFunction' ? undefined : children(at).find(({ name }) => NAMES.has(name));
      const name = own === undefined ? this.#boundName(at) : this.#slice(own);
      names.push(...(name === undefined ? [] : [name]), ...receiverOf(at, this.#text));
    }
    return { names, marks };
  }

  #slice(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  /** The text of a literal or of literals put together; undefined when the node is something else. */
  #decode(node: SyntaxNode, depth: number): string | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (node.name === 'ContinuedString') {
      return children(node)
        .map((part) => this.#decode(part, depth + 1) ?? '')
        .join('');
    }
    if (STRINGS.has(node.name)) return unquote(this.#interpolated(node));
    if (node.name === 'ParenthesizedExpression') {
      const inner = node.firstChild?.nextSibling;
      return inner ? this.#decode(inner, depth + 1) : undefined;
    }
    if (!isSum(node)) return undefined;
    const [left, operator, right] = children(node);
    if (left === undefined || operator === undefined || right === undefined) return undefined;
    if (this.#slice(operator) !== '+') return undefined;
    const parts = [this.#decode(left, depth + 1), this.#decode(right, depth + 1)];
    return parts.every((part) => part === undefined) ? undefined : parts.map((part) => part ?? '{}').join('');
  }

  #interpolated(node: SyntaxNode): string {
    let text = '';
    let from = node.from;
    for (const part of children(node)) {
      if (!INTERPOLATED.has(part.name)) continue;
      text += `${this.#text.slice(from, part.from)}{}`;
      from = part.to;
    }
    return text + this.#text.slice(from, node.to);
  }

  #chain(node: SyntaxNode): readonly Link[] {
    const links: Link[] = [];
    let at = node;
    for (
      let parent = at.parent, depth = 0;
      parent !== null && depth < MAX_DEPTH;
      parent = at.parent, depth += 1
    ) {
      if (BOUNDARIES.has(parent.name)) break;
      const name = this.#boundName(at);
      if (name !== undefined) links.push({ kind: 'key', name });
      // `assert kept, "message"`: people read it.
      if (parent.name === 'AssertStatement' && at.prevSibling?.name === ',')
        links.push({ kind: 'call', name: 'assert', index: 1 });
      if (ARGUMENTS.has(parent.name)) {
        const callee = parent.prevSibling;
        if (callee !== null) {
          const index = position(at);
          const first = index === 0 && links.length === 0 ? undefined : this.#firstArgument(parent);
          links.push({
            kind: 'call',
            ...this.#callee(callee),
            index,
            ...omitUndefined({ first }),
          });
        }
      }
      at = parent;
    }
    return links;
  }

  /** `--model` of `add_argument("--model", …)`. */
  #firstArgument(list: SyntaxNode): string | undefined {
    const first = list.firstChild?.nextSibling;
    if (!first || first.to - first.from > 200) return undefined;
    if (STRINGS.has(first.name)) return this.#decode(first, 0);
    // Go: `flag.StringVar(&instruction, "instruction", "…")`.
    const pointer = /^&(?:\w{1,40}\.){0,3}(\w{1,60})$/.exec(this.#slice(first))?.[1];
    if (pointer !== undefined) return pointer;
    return ROLE_CONSTANT.test(this.#slice(first)) ? 'system' : undefined;
  }

  /** `SystemMessage.from` is `from`, called on `SystemMessage`. */
  #callee(node: SyntaxNode): { readonly name: string; readonly on?: string } {
    const whole = node.name === 'MethodName' && node.parent !== null ? node.parent.from : node.from;
    const on = /([\p{L}\p{N}_$]+)\s*\??\.\s*[\p{L}\p{N}_$]+\s*$/u.exec(
      this.#text.slice(whole, node.to).slice(-200),
    )?.[1];
    return { name: this.#lastName(node), ...omitUndefined({ on }) };
  }

  /** The name before `=` or `:` in front of `node`. */
  #boundName(node: SyntaxNode): string | undefined {
    const separator = node.prevSibling;
    if (separator === null || !SEPARATORS.has(separator.name)) return undefined;
    let name = separator.prevSibling;
    while (name !== null && TYPES.has(name.name)) name = name.prevSibling;
    return name === null ? undefined : this.#lastName(name);
  }

  /** `client.chat.create` is `create`, `"role"` is `role`, `a["model"]` is `model`. */
  #lastName(node: SyntaxNode): string {
    if (STRINGS.has(node.name)) return this.#decode(node, 0) ?? '';
    return lastNameIn(this.#slice(node).slice(-200));
  }

  #siblingsOf(node: SyntaxNode): ReadonlyMap<string, string> {
    let container: SyntaxNode | null = node.parent;
    // A property or element node holds one pair; the object around it holds them all.
    if (container?.name === 'Property' || container?.name === 'Element') container = container.parent;
    if (container === null || !(OBJECTS.has(container.name) || ARGUMENTS.has(container.name))) return NONE;
    const known = this.#siblings.get(container.from);
    if (known !== undefined) return known;
    const found = new Map<string, string>();
    for (const child of children(container)) {
      const values = child.name === 'Property' || child.name === 'Element' ? children(child) : [child];
      for (const value of values) {
        const name = this.#boundName(value);
        if (name !== undefined) found.set(name, this.#decode(value, 0) ?? constantIn(value, this.#text));
      }
    }
    this.#siblings.set(container.from, found);
    return found;
  }

  #list(node: SyntaxNode): NamedList | undefined {
    const bound = this.#boundName(node) ?? (node.parent === null ? undefined : this.#boundName(node.parent));
    // `return agent.Tools{…}`: what is bound to nothing has the name of its type.
    const name = bound ?? (this.#text.endsWith('Tools', node.from) ? 'tools' : undefined);
    const single = name === 'tool' && node.name === 'LiteralValue'; // `tool := types.Tool{…}`
    if (name === undefined || single || !TOOL_LIST.test(name)) return undefined;
    const items = children(node)
      .map(nameOfPair)
      .filter((child) => /[\p{L}\p{N}]/u.test(this.#text.slice(child.from, child.to)));
    const { names: scope } = this.#scope(node);
    return {
      name,
      items: items.map((item) => unquote(this.#slice(item).slice(0, 200))),
      line: this.#line(node.from),
      place: namesAround({ chain: this.#chain(node), siblings: this.#siblingsOf(node), scope }),
    };
  }
}
