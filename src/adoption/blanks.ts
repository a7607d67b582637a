import { parseMarkdown } from '../documents/markdown.ts';
import { isPlaceholder, markdownPlaceholders } from '../documents/placeholders.ts';
import { parseYaml } from '../documents/yaml.ts';
import { fillMarkdown, fillYaml, type TemplateValue } from './fill.ts';
import type { DraftedValue } from './known.ts';
import type { SystemDraft } from './system-document.ts';

/** A YAML document with answers where nobody wrote one; what people wrote stays, byte by byte where nothing is filled. */
export function fillYamlBlanks(text: string, answers: readonly TemplateValue[]): string {
  const parsed = parseYaml(text);
  if (!parsed.ok) return text;
  const open = answers.filter(({ at }) => isBlank(templateValueAt(parsed.document.value, at)));
  return open.length === 0 ? text : fillYaml(text, open);
}

/** A model card with sections and metadata where nobody wrote them. */
export function fillCardBlanks(text: string, { answers, sections }: SystemDraft): string {
  const markdown = parseMarkdown(text);
  const blank = new Set(markdownPlaceholders(markdown).map(({ position }) => position.line));
  const open = new Map<string, DraftedValue<string>>();
  for (const { heading, line } of markdown.sections) {
    const drafted = sections.get(heading);
    if (drafted !== undefined && blank.has(line)) open.set(heading, drafted);
  }
  const { metadata } = markdown.view.value as { readonly metadata?: unknown };
  const metadataAnswers = answers.filter(({ at }) => isBlank(templateValueAt(metadata, at)));
  return open.size + metadataAnswers.length === 0 ? text : fillMarkdown(text, open, metadataAnswers);
}

/** The value at a place of a document; undefined: there is none. */
export function templateValueAt(value: unknown, at: TemplateValue['at']): unknown {
  let found = value;
  for (const key of at) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  return found;
}

/** Whether somebody still has to write it: a placeholder, or something that holds one. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return isPlaceholder(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isBlank);
}
