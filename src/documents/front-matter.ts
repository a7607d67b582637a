import { fields, isMapping } from './fields.ts';
import type { MarkdownDocument } from './markdown.ts';
import type { LocatedDocument, Path } from './yaml.ts';

/** What stands between the `---` at the start of a Markdown document. */
export function writtenFrontMatter({ view }: Pick<MarkdownDocument, 'view'>): LocatedDocument {
  return within(view, 'metadata');
}

/** The front matter, with the text under each heading as its `sections`. */
export function frontAndSections({ view }: MarkdownDocument): LocatedDocument {
  const { metadata, sections } = fields(view.value);
  if (!isMapping(metadata)) return within(view, 'metadata');
  const inView = (path: Path): Path => (path[0] === 'sections' ? path : ['metadata', ...path]);
  return {
    value: { ...metadata, sections },
    at: (path) => view.at(inView(path)),
    keyAt: (path) => view.keyAt(inView(path)),
  };
}

/** Sees one key of a document as a document of its own. */
function within(document: LocatedDocument, key: string): LocatedDocument {
  return {
    value: (document.value as Readonly<Record<string, unknown>> | null)?.[key],
    at: (path) => document.at([key, ...path]),
    keyAt: (path) => document.keyAt([key, ...path]),
  };
}
