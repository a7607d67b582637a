import type { SyntaxNode } from '@lezer/common';
import { ARGUMENTS, INTERPOLATED, STRINGS } from './node-names.ts';

/** `{ search }` and `{ search: tool }` grant `search`. */
export function nameOfPair(node: SyntaxNode): SyntaxNode {
  return node.name === 'Property' ? (node.firstChild ?? node) : node;
}

/** `.temperature(0.2)`, `.put("temperature", 0.2)`: a setter takes one value, after its name at most. */
export function isSetArgument({ parent, prevSibling, nextSibling }: SyntaxNode): boolean {
  if (parent === null || !ARGUMENTS.has(parent.name) || nextSibling?.name !== ')') return false;
  const named = prevSibling?.name === ',' ? prevSibling.prevSibling : null;
  return prevSibling?.name === '(' || (STRINGS.has(named?.name ?? '') && named?.prevSibling?.name === '(');
}

export function children(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

/** 0-based position among arguments: the commas before it. */
export function position(node: SyntaxNode): number {
  let commas = 0;
  for (let before = node.prevSibling; before !== null; before = before.prevSibling)
    if (before.name === ',') commas += 1;
  return commas;
}

/** Perhaps texts put together. */
export function isSum({ name }: Pick<SyntaxNode, 'name'>): boolean {
  return name === 'BinaryExpression' || name === 'BinaryExp';
}

/** The expressions put into a text, or added to it, as `text` writes them. */
export function holesIn(node: SyntaxNode, text: string, depth = 0): readonly string[] {
  if (depth > 400) return [];
  if (STRINGS.has(node.name) && node.name !== 'ContinuedString')
    return children(node).flatMap(({ name, from, to }) =>
      INTERPOLATED.has(name) ? [text.slice(from, to)] : [],
    );
  if (node.name === 'ContinuedString' || node.name === 'ParenthesizedExpression')
    return children(node).flatMap((part) => (/^[()]$/.test(part.name) ? [] : holesIn(part, text, depth + 1)));
  const [left, , right] = isSum(node) ? children(node) : [];
  if (left === undefined || right === undefined) return [text.slice(node.from, node.to)];
  return [...holesIn(left, text, depth + 1), ...holesIn(right, text, depth + 1)];
}

const RECEIVER = /^func \(\w{0,40} ?\*?(\w{1,60})/;

/** What a method of Go belongs to: `SearchTool` of `func (t *SearchTool) Description() string`. */
export function receiverOf({ name, from }: SyntaxNode, text: string): readonly string[] {
  const of = name === 'MethodDecl' ? RECEIVER.exec(text.slice(from, from + 120))?.[1] : undefined;
  return of === undefined ? [] : [of];
}

/**
 * By what a framework knows a function or class: its decorators, and the base of a class whose docstring tells a model
 * what to do, `dspy.Signature`. `inside`: how many declarations stand between it and the literal.
 */
export function marksOf(node: SyntaxNode, text: string, inside: number): readonly string[] {
  if (node.name === 'ClassDefinition' && inside === 0) {
    const bases = children(node).find(({ name }) => name === 'ArgList');
    const written = bases === undefined ? '' : text.slice(bases.from, Math.min(bases.to, bases.from + 200));
    return /[(,]\s{0,20}((?:dspy\.)?Signature)\s{0,20}[,)]/.exec(written)?.slice(1) ?? [];
  }
  if (node.name !== 'DecoratedStatement' || inside > 1) return [];
  return children(node)
    .filter(({ name }) => name === 'Decorator')
    .map(({ from, to }) => /[\w.]+/.exec(text.slice(from, Math.min(to, from + 200)))?.[0] ?? '');
}

/** `openai.ChatMessageRoleSystem`: what stands there instead of a text; `''`: an expression. */
export function constantIn({ from, to }: SyntaxNode, text: string): string {
  const source = to - from > 80 ? '' : text.slice(from, to);
  return /^[\w.$]+$/.test(source) ? source : '';
}

/** `create` of `client.chat.create`, `model` of `a["model"]`; of a quoted key, which Go wraps in a node, what stands in it. */
export function lastNameIn(source: string): string {
  if (/^"[^"\n]{1,198}"$/.test(source)) return source.slice(1, -1);
  return /([\p{L}\p{N}_$-]+)["'\])\s?!]*$/u.exec(source)?.[1] ?? source;
}
