import type { SyntaxNode } from '@lezer/common';
import { ARGUMENTS, STRINGS } from './node-names.ts';

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

const RECEIVER = /^func \(\w{0,40} ?\*?(\w{1,60})/;

/** What a method of Go belongs to: `SearchTool` of `func (t *SearchTool) Description() string`. */
export function receiverOf({ name, from }: SyntaxNode, text: string): readonly string[] {
  const of = name === 'MethodDecl' ? RECEIVER.exec(text.slice(from, from + 120))?.[1] : undefined;
  return of === undefined ? [] : [of];
}
