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
    else if (node.type === 'html') blocks.push(uncommented(node.value));
    else if (node.type === 'code') blocks.push(node.value);
    else if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      if (node.type === 'listItem' && node.checked === true) blocks.push('[x]');
      node.children.forEach(visit);
    } else blocks.push(`${uncommented(textOf(node))} ${silent(node).join(' ')}`);
  };
  visit(parseMarkdownTree(text));
  return blocks
    .map(words)
    .filter((block) => block !== '')
    .join('\n');
}

function uncommented(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}

/** What says something without being text: where links and images lead, and which words are struck out. */
function silent(node: Nodes): readonly string[] {
  const own = 'url' in node ? [node.url] : node.type === 'delete' ? [`~${textOf(node)}~`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(silent)] : own;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Not inside a name or a version: `chat-2026-05-01` is another model than `chat-2026-08-01`. */
const ALONE = '(?<![\\w./@:-])';
const ENDS = '(?![\\w/@-]|\\.\\w)';
const DATES = new RegExp(
  [
    `${ALONE}\\d{4}-\\d{2}-\\d{2}(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?${ENDS}`,
    `${ALONE}\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})${ENDS}`,
    // With a year of two digits it could be a version: 1.10.25.
    `${ALONE}\\d{1,2}\\.\\d{1,2}\\.\\d{4}${ENDS}`,
    `${ALONE}\\d{4}[./]\\d{1,2}[./]\\d{1,2}${ENDS}`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? \\d{4}\\b`,
    `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
    `\\b${MONTH}\\.? \\d{4}\\b`,
  ].join('|'),
  'gi',
);

/** Words only: white space collapsed, dates and characters that nobody sees taken out. */
function words(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(DATES, '')
    .replace(/\s+/g, ' ')
    .trim();
}
