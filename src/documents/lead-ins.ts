import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { shownOnly } from './shown.ts';

/** A part that has bold words in place of a heading: `**Intended use:** research on …`, or alone on their line. */
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
  return [...found, ...boldLines(root)];
}

/** Bold words alone on their line, with what follows up to the next of them or the next heading. */
function boldLines(root: Root): readonly LeadIn[] {
  const found: (LeadIn & { text: string })[] = [];
  let open: (LeadIn & { text: string }) | undefined;
  for (const node of shownOnly(root.children)) {
    const heading = boldAlone(node);
    if (heading !== undefined || node.type === 'heading') open = undefined;
    else if (open !== undefined) open.text = `${open.text}\n${textOf(node)}`.trim();
    if (heading === undefined) continue;
    open = { heading, line: node.position?.start.line ?? 1, text: '' };
    found.push(open);
  }
  return found.filter(({ text }) => text !== '');
}

function boldAlone(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  const bold = only?.type === 'strong' ? textOf(only).trim() : '';
  return bold === '' || bold.length > LONGEST ? undefined : bold.replace(/:$/, '');
}
