import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdownTree } from './markdown.ts';
import { parseYaml } from './yaml.ts';

/**
 * Whether `after` says something else than `before`: not other white space, layout, key order, comments or
 * dates. A bumped date is the usual way to "update" a document without reading it.
 */
export function changedInSubstance(path: string, before: string, after: string): boolean {
  return substance(path, before) !== substance(path, after);
}

function substance(path: string, text: string): string {
  if (/\.(?:md|markdown|mdx)$/i.test(path)) return markdownSubstance(text);
  if (/\.(?:ya?ml|json)$/i.test(path)) return yamlSubstance(text);
  return words(text);
}

function yamlSubstance(text: string): string {
  const parsed = parseYaml(text);
  return parsed.ok ? JSON.stringify(canonical(parsed.document.value)) : words(text);
}

/** Keys in order, strings as words. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return words(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
  }
  return value;
}

function markdownSubstance(text: string): string {
  const blocks: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'yaml') blocks.push(yamlSubstance(node.value));
    else if (node.type === 'html') blocks.push(node.value.replace(/<!--[\s\S]*?-->/g, ''));
    else if (node.type === 'code') blocks.push(node.value);
    else if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type))
      node.children.forEach(visit);
    else blocks.push(`${textOf(node)} ${targets(node).join(' ')}`);
  };
  visit(parseMarkdownTree(text));
  return blocks
    .map(words)
    .filter((block) => block !== '')
    .join('\n');
}

/** Where links and images lead: another target says another thing. */
function targets(node: Nodes): readonly string[] {
  const own = 'url' in node ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(targets)] : own;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATES = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?',
    '\\b\\d{1,4}[./]\\d{1,2}[./]\\d{2,4}\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? \\d{4}\\b`,
    `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
    `\\b${MONTH}\\.? \\d{4}\\b`,
  ].join('|'),
  'gi',
);

/** Words only: white space collapsed and dates taken out. */
function words(text: string): string {
  return text.normalize('NFC').replace(DATES, '').replace(/\s+/g, ' ').trim();
}
