import type { SyntaxNode } from '@lezer/common';

/** `-0.5` of `0.5`. */
export function withSign(node: SyntaxNode): SyntaxNode {
  const { parent } = node;
  return parent !== null && /^Unary/.test(parent.name) ? parent : node;
}

/** `temperature={0.2}` of JSX: the braces stand between a value and its name. */
export function outOfBraces(node: SyntaxNode): SyntaxNode {
  return node.parent?.name === 'JSXEscape' ? node.parent : node;
}
