import type { Heading, Nodes, Root, RootContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { omitUndefined } from '../omit-undefined.ts';
import { leadIns } from './lead-ins.ts';
import { tooComplex } from './markdown-bounds.ts';
import type { Position, Problem } from './position.ts';
import { htmlText, shownOnly } from './shown.ts';
import { type LocatedDocument, type ParsedYaml, type Path, parseYaml } from './yaml.ts';

export interface MarkdownSection {
  /** As written, without markup. */
  readonly heading: string;
  readonly depth: number;
  /** Of the heading, 1-based. */
  readonly line: number;
  /** Everything below it up to the next heading of the same or a higher rank, without markup. */
  readonly text: string;
  /** The same without code and HTML. */
  readonly prose: string;
  /** The text up to the next heading of any rank. */
  readonly own: string;
}

export interface MarkdownDocument {
  readonly root: Root;
  readonly sections: readonly MarkdownSection[];
  /** Undefined: it has none. */
  readonly front: ParsedYaml | undefined;
  /** The text cost too much to parse: `root` is empty. */
  readonly unread: boolean;
  /** What is wrong with the front matter, or why the text cannot be read. */
  readonly problems: readonly Problem[];
  /** `{metadata, sections: {"lower-case heading": text}}` for JSON Schema, with the places of both. */
  readonly view: LocatedDocument;
  /** The section with this heading, however it is capitalised or numbered. */
  section(heading: string): MarkdownSection | undefined;
}

/** Blank lines before the front matter, which the Hugging Face Hub accepts. */
const BLANK_START = /^\uFEFF?(?:[ \t]*\r?\n){1,100}(?=---[ \t]*\r?\n)/;

/** A text that would cost too much to parse is one paragraph of what is written there. */
export function parseMarkdownTree(text: string): Root {
  return tooComplex(text) === undefined ? (treeOf(text) ?? flat(text)) : flat(text);
}

function flat(value: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}

/** Undefined: it overflows the parser's stack. */
function treeOf(text: string): Root | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parseTree(text: string): Root {
  const blank = BLANK_START.exec(text)?.[0] ?? '';
  const root = fromMarkdown(text.slice(blank.length), {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
  const lines = blank.split('\n').length - 1;
  if (lines > 0) moveDown(root, lines);
  return { ...root, children: root.children.map(asHeading) };
}

/** `<h2>Limitations</h2>` is a heading to whoever reads the page. */
function asHeading(node: RootContent): RootContent {
  const depth = node.type === 'html' ? HTML_HEADING.exec(node.value)?.[1] : undefined;
  if (node.type !== 'html' || depth === undefined) return node;
  const text: Text = { type: 'text', value: htmlText(node.value).trim() };
  const heading: Heading = { type: 'heading', depth: Number(depth) as Heading['depth'], children: [text] };
  return { ...heading, ...omitUndefined({ position: node.position }) };
}

const HTML_HEADING = /^<h([1-6])\b[^<>]{0,200}>[^\n]{1,300}<\/h\1>$/i;

/** Places as the whole text has them. */
function moveDown(node: Nodes, lines: number): void {
  if (node.position !== undefined) {
    node.position.start.line += lines;
    node.position.end.line += lines;
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines);
}

/** Reads a Markdown document with optional YAML front matter, such as a Hugging Face model card. */
export function parseMarkdown(text: string): MarkdownDocument {
  const hard = tooComplex(text);
  const tree = hard === undefined ? treeOf(text) : undefined;
  const root = tree ?? flat('');
  const unread: readonly Problem[] =
    tree !== undefined
      ? []
      : [
          {
            position: { line: hard?.line ?? 1, column: 1 },
            message: `it cannot be read: ${hard?.because ?? 'it is nested too deeply'}`,
            hint: 'write it as plain text',
          },
        ];
  const sections = sectionsOf(root);
  const [first] = root.children;
  const front =
    first?.type === 'yaml' ? parseYaml(first.value, (first.position?.start.line ?? 1) + 1) : undefined;
  const metadata = front?.ok === true ? front.document : undefined;
  const byName = new Map<string, MarkdownSection>();
  for (const section of sections)
    if (!byName.has(headingKey(section.heading))) byName.set(headingKey(section.heading), section);
  // Short cards have bold words in place of headings. They are found by name, and are no sections of the outline.
  for (const { heading, line, text: said } of leadIns(root))
    if (!byName.has(headingKey(heading)))
      byName.set(headingKey(heading), { heading, depth: 7, line, text: said, prose: said, own: said });
  return {
    root,
    front,
    unread: tree === undefined,
    sections,
    problems: [...unread, ...(front?.ok === false ? front.problems : [])],
    view: viewOf(metadata, byName),
    section: (heading) => byName.get(headingKey(heading)),
  };
}

/** `## Limitations {#limits}`: what Pandoc, Quarto and Docusaurus take for the name of its anchor. */
const HEADING_ID = /\{[#.:][^{}]{0,80}\}\s{0,80}$/;

/** `## 3.1 Intended Use:` and `Intended use` are one heading. */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(HEADING_ID, '')
    .replace(/^[\d.\s)]+/, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

function sectionsOf(root: Root): readonly MarkdownSection[] {
  return root.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    let end = index + 1;
    for (let other = root.children[end]; other !== undefined; other = root.children[end]) {
      if (other.type === 'heading' && other.depth <= node.depth) break;
      end += 1;
    }
    const body = shownOnly(root.children.slice(index + 1, end));
    const next = body.findIndex(({ type }) => type === 'heading');
    // Sub-headings alone are an outline, not text.
    const text = (nodes: readonly Nodes[], read: (node: Nodes) => string) =>
      nodes
        .filter(({ type }) => type !== 'heading')
        .map(read)
        .filter((part) => part !== '')
        .join('\n');
    return {
      heading: textOf(node, { includeHtml: false }).trim(),
      depth: node.depth,
      line: node.position?.start.line ?? 1,
      text: text(body, plainText),
      prose: text(body, proseText),
      own: text(next === -1 ? body : body.slice(0, next), plainText),
    };
  });
}

/** Text of a block, its parts apart: cells of a table and items of a list must not run together. */
function plainText(node: Nodes): string {
  if (node.type === 'html') return htmlText(node.value);
  // What is struck out is no longer said.
  if (node.type === 'delete') return '';
  if (!('children' in node)) return textOf(node);
  const between = ['paragraph', 'heading', 'tableCell'].includes(node.type) || !isBlock(node) ? '' : '\n';
  return shownOnly(node.children as readonly Nodes[])
    .map(plainText)
    .join(between);
}

function isBlock({ type }: Nodes): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'].includes(type);
}

/** `plainText` of what people wrote as prose: a listing may hold a template, a tag is not text. */
function proseText(node: Nodes): string {
  if (node.type === 'html' || node.type === 'code' || node.type === 'inlineCode') return '';
  if (!('children' in node)) return textOf(node);
  return (node.children as readonly Nodes[]).map(proseText).join(isBlock(node) ? '\n' : '');
}

function viewOf(
  metadata: LocatedDocument | undefined,
  sections: ReadonlyMap<string, MarkdownSection>,
): LocatedDocument {
  const texts = Object.fromEntries([...sections].map(([name, section]) => [name, section.text.trim()]));
  const value = { metadata: withoutEmpty(metadata?.value ?? {}), sections: texts };
  const at = (path: Path): Position => {
    const [part, name, ...rest] = path;
    if (part === 'metadata' && metadata !== undefined)
      return metadata.at([...(name === undefined ? [] : [name]), ...rest]);
    const section = typeof name === 'string' ? sections.get(name) : undefined;
    return { line: section?.line ?? 1, column: 1 };
  };
  const keyAt: LocatedDocument['keyAt'] = (path) => {
    if (path[0] === 'metadata' && metadata !== undefined) return metadata.keyAt(path.slice(1));
    return { position: at(path), length: 1 };
  };
  return { value, at, keyAt };
}

/** Keys that nobody filled in are as good as not there: the Hub's own form leaves them in. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null && item !== '');
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutEmpty(item)]));
}
