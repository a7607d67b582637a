import { headingKey, type MarkdownDocument, type MarkdownSection } from './markdown.ts';
import type { LocatedDocument } from './yaml.ts';

/**
 * A Markdown document in which sections go by the names that are asked for: `Limitations` where the author wrote
 * *Bias, Risks, and Limitations*. A section that is there under its own name stays as it is.
 *
 * @param headings name that is asked for → other headings that are accepted for it
 */
export function withHeadings(
  markdown: MarkdownDocument,
  headings: Readonly<Record<string, readonly string[]>>,
): MarkdownDocument {
  const renamed = new Map<string, MarkdownSection>();
  for (const [name, accepted] of Object.entries(headings)) {
    if (isFilled(markdown.section(name))) continue;
    const found = accepted.flatMap((heading) => {
      const section = markdown.section(heading);
      return section !== undefined && isFilled(section) ? [section] : [];
    });
    const [first] = found;
    if (first !== undefined)
      renamed.set(headingKey(name), { ...first, text: found.map(({ text }) => text).join('\n') });
  }
  if (renamed.size === 0) return markdown;
  return {
    ...markdown,
    view: viewWith(markdown.view, renamed),
    section: (heading) => renamed.get(headingKey(heading)) ?? markdown.section(heading),
  };
}

function isFilled(section: MarkdownSection | undefined): boolean {
  return section !== undefined && section.text.trim() !== '';
}

function viewWith(view: LocatedDocument, renamed: ReadonlyMap<string, MarkdownSection>): LocatedDocument {
  const { metadata, sections } = view.value as {
    readonly metadata: unknown;
    readonly sections: Readonly<Record<string, string>>;
  };
  const texts = Object.fromEntries([...renamed].map(([name, { text }]) => [name, text.trim()]));
  const at: LocatedDocument['at'] = (path) => {
    const section = path[0] === 'sections' ? renamed.get(String(path[1])) : undefined;
    return section === undefined ? view.at(path) : { line: section.line, column: 1 };
  };
  return {
    value: { metadata, sections: { ...sections, ...texts } },
    at,
    keyAt: (path) =>
      path[0] === 'sections' && renamed.has(String(path[1]))
        ? { position: at(path), length: 1 }
        : view.keyAt(path),
  };
}

/** What joins the parts of a heading: "Safety & limitations", "Segurança e limitações". */
const JOINS = /\s*[,&/+]\s*|\s+(?:and|und|et|y|e|en|i|og|och|и|или)\s+/u;

/**
 * The accepted headings, and those of this document of which one part is accepted: who writes "Safety & limitations" has
 * written limitations.
 */
export function headingsIn(
  markdown: MarkdownDocument,
  headings: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const joined = markdown.sections.flatMap(({ heading }) => {
    const parts = heading.slice(0, LONGEST_HEADING).split(JOINS).map(headingKey);
    return parts.length > 1 ? [{ heading, parts: new Set(parts) }] : [];
  });
  if (joined.length === 0) return headings;
  return Object.fromEntries(
    Object.entries(headings).map(([name, accepted]) => {
      const keys = [name, ...accepted].map(headingKey);
      const more = joined.flatMap(({ heading, parts }) =>
        keys.some((key) => parts.has(key)) ? [heading] : [],
      );
      return [name, [...accepted, ...more]];
    }),
  );
}

/** Characters of a heading that are looked at. */
const LONGEST_HEADING = 200;

/** What the schema of a model card requires. */
const CARD_SECTIONS = ['architecture', 'training approach', 'intended use', 'limitations', 'metrics'];

/** The headings under which a model card answers what its schema requires. @param headings as for `withHeadings` */
export function cardHeadings(headings: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [...CARD_SECTIONS, ...Object.entries(headings).flat(2)];
}
