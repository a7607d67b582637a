import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Position, Problem } from './position.ts';
import { type Located, type Path, parseYaml } from './yaml.ts';

export interface Section {
  /** As written, without markup. */
  readonly heading: string;
  readonly depth: number;
  /** Of the heading, 1-based. */
  readonly line: number;
  /** Everything below it up to the next heading of the same or a higher rank, without markup. */
  readonly text: string;
}

export interface MarkdownDocument {
  readonly root: Root;
  readonly sections: readonly Section[];
  /** What is wrong with the front matter. */
  readonly problems: readonly Problem[];
  /** `{metadata, sections: {"lower-case heading": text}}` for JSON Schema, with the places of both. */
  readonly view: Located;
  /** The section with this heading, however it is capitalised or numbered. */
  section(heading: string): Section | undefined;
}

export function parseMarkdownTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
}

/** Reads a Markdown document with optional YAML front matter, such as a Hugging Face model card. */
export function parseMarkdown(text: string): MarkdownDocument {
  const root = parseMarkdownTree(text);
  const sections = sectionsOf(root);
  const front = root.children[0]?.type === 'yaml' ? parseYaml(root.children[0].value, 2) : undefined;
  const metadata = front?.ok === true ? front.document : undefined;
  const byName = new Map<string, Section>();
  for (const section of sections)
    if (!byName.has(headingKey(section.heading))) byName.set(headingKey(section.heading), section);
  return {
    root,
    sections,
    problems: front?.ok === false ? front.problems : [],
    view: viewOf(metadata, byName),
    section: (heading) => byName.get(headingKey(heading)),
  };
}

/** `## 3.1 Intended Use:` and `Intended use` are one heading. */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^[\d.\s)]+/, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

function sectionsOf(root: Root): readonly Section[] {
  return root.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const after = root.children.slice(index + 1);
    const end = after.findIndex((other) => other.type === 'heading' && other.depth <= node.depth);
    const body = (end === -1 ? after : after.slice(0, end)).filter(({ type }) => type !== 'html');
    // Sub-headings alone are an outline, not text.
    const text = body
      .filter(({ type }) => type !== 'heading')
      .map(plainText)
      .join('\n');
    return [{ heading: textOf(node), depth: node.depth, line: node.position?.start.line ?? 1, text }];
  });
}

/** Text of a block, its parts apart: cells of a table and items of a list must not run together. */
function plainText(node: RootContent | Nodes): string {
  if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) {
    return node.children.map(plainText).join('\n');
  }
  return textOf(node);
}

function viewOf(metadata: Located | undefined, sections: ReadonlyMap<string, Section>): Located {
  const texts = Object.fromEntries([...sections].map(([name, section]) => [name, section.text.trim()]));
  const value = { metadata: metadata?.value ?? {}, sections: texts };
  const at = (path: Path): Position => {
    const [part, name, ...rest] = path;
    if (part === 'metadata' && metadata !== undefined)
      return metadata.at([...(name === undefined ? [] : [name]), ...rest]);
    const section = typeof name === 'string' ? sections.get(name) : undefined;
    return { line: section?.line ?? 1, column: 1 };
  };
  const keyAt: Located['keyAt'] = (path) => {
    if (path[0] === 'metadata' && metadata !== undefined) return metadata.keyAt(path.slice(1));
    return { position: at(path), length: 1 };
  };
  return { value, at, keyAt };
}
