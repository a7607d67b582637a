import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A part that has bold words in place of a heading: `**Intended use:** research on …`. */
interface LeadIn {
  readonly heading: string;
  readonly line: number;
  readonly text: string;
}

/** A longer beginning in bold is a sentence, characters. */
const LONGEST = 80;

/** Paragraphs and items of lists that begin with bold words and a colon, and say something behind it. */
export function leadIns(root: Root): readonly LeadIn[] {
  const found: LeadIn[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') {
      const [first, ...rest] = node.children;
      if (first?.type !== 'strong') return;
      const [bold, behind] = [textOf(first).trim(), rest.map((one) => textOf(one)).join('')];
      if (bold.length > LONGEST || !(bold.endsWith(':') || behind.trimStart().startsWith(':'))) return;
      const text = behind.replace(/^\s*:?\s*/, '').trim();
      if (text !== '')
        found.push({ heading: bold.replace(/:$/, ''), line: node.position?.start.line ?? 1, text });
    } else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem')
      for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}
