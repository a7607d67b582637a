import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdownTree } from '../../src/documents/markdown.ts';

/** A report as GitHub reads it. */
export interface Rendered {
  /** Every type of node that occurs. */
  readonly types: ReadonlySet<string>;
  /** Raw HTML, in order. */
  readonly html: readonly string[];
  readonly urls: readonly string[];
  /** Text that GitHub looks through for mentions and references: code is left alone. */
  readonly texts: readonly string[];
  /** Rows of cells, as they read. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export function rendered(markdown: string): Rendered {
  const nodes = [...walk(parseMarkdownTree(markdown))];
  return {
    types: new Set(nodes.map(({ type }) => type)),
    html: nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    urls: nodes.flatMap((node) => ('url' in node ? [node.url] : [])),
    texts: nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])),
    tables: nodes.flatMap((node) => (node.type === 'table' ? [cellsOf(node)] : [])),
  };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

function cellsOf({ children }: Table): readonly (readonly string[])[] {
  return children.map((row) => row.children.map((cell) => textOf(cell)));
}

/** Tags that are open at the end, or closed without having been opened. */
export function unbalanced({ html }: Rendered): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = ''] of html.join('').matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (end === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else open.push(`/${name}`);
  }
  return open;
}

/** Logins that GitHub would notify. */
export function mentions({ texts }: Rendered): readonly string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/(?<![\w/])@([a-z\d][a-z\d-]*(?:\/[\w.-]+)?)/gi)].map(([, name = '']) => name),
  );
}
