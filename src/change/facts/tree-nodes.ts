import type { SyntaxNode } from '@lezer/common';
import { ARGUMENTS } from './node-names.ts';

/** `{ search }` and `{ search: tool }` grant `search`. */
export function nameOfPair(node: SyntaxNode): SyntaxNode {
  return node.name === 'Property' ? (node.firstChild ?? node) : node;
}

/** `.temperature(0.2)`: a setter takes one value. */
export function isOnlyArgument({ parent, prevSibling, nextSibling }: SyntaxNode): boolean {
  return (
    parent !== null && ARGUMENTS.has(parent.name) && prevSibling?.name === '(' && nextSibling?.name === ')'
  );
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
