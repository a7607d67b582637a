import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutDates } from './dates.ts';
import { withoutInvisible } from './invisible.ts';
import { htmlText, shownOnly } from './shown.ts';
import type { TextDocument } from './text-document.ts';
import type { ParsedYaml } from './yaml.ts';

/**
 * Whether `after` says something else than `before`: not other white space, layout, order, comments, capitals,
 * characters that nobody sees or dates, and not the same sentence once more. A bumped date is the usual way to "update" a
 * document without reading it.
 */
export function changedInSubstance(path: string, before: TextDocument, after: TextDocument): boolean {
  const [was, is] = [substance(path, before), substance(path, after)];
  // A paragraph split in two has other sentences and the same words; a sentence said twice has more words and no other
  // sentence.
  return wordsOf(was) !== wordsOf(is) && inOrder(new Set(was)) !== inOrder(new Set(is));
}

function wordsOf(sentences: readonly string[]): string {
  return inOrder(sentences.flatMap((sentence) => sentence.split(' ')));
}

/** Whether two texts are the same but for white space: what a rename, a re-indentation or a formatter leaves. */
export function sameButForSpace(before: string, after: string): boolean {
  return withoutLayout(before) === withoutLayout(after);
}

/** `text` with its white space collapsed; between the signs of Chinese and Japanese there is none. */
export function withoutLayout(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(WRAPPED_SIGNS, '').trim();
}

const WRAPPED_SIGNS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function inOrder(sentences: Iterable<string>): string {
  return [...sentences].sort().join('\n');
}

/** What a text says, sentence by sentence, in words. */
function substance(path: string, document: TextDocument): readonly string[] {
  const { text } = document;
  if (/\.(?:md|markdown|mdx)$/i.test(path)) return markdownSubstance(document);
  if (/\.(?:ya?ml|json)$/i.test(path)) return yamlSubstance(text, document.yaml);
  return [inPlace(text)];
}

function yamlSubstance(text: string, parsed: ParsedYaml): readonly string[] {
  return parsed.ok ? leaves(parsed.document.value, '') : [inPlace(text)];
}

/** Each value with the keys that lead to it. The entries of a list stay together, in whatever order they stand. */
function leaves(value: unknown, path: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => entry(item, path));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
  const said = literal(String(value));
  return said === '' ? [] : [`${path}=${said}`];
}

function entry(item: unknown, path: string): readonly string[] {
  const inside = leaves(item, '');
  return inside.length === 0 ? [] : [`${path}[]{${inOrder(inside)}}`];
}

function markdownSubstance({ text, markdown }: TextDocument): readonly string[] {
  const { root, front } = markdown;
  // What is not parsed is one paragraph of what is written there.
  if (markdown.unread) return sentences(text);
  const [first] = root.children;
  const values = first?.type === 'yaml' && front !== undefined ? yamlSubstance(first.value, front) : [];
  return [...values, ...blocksOf(root, referenced(root)).flatMap(sentences)];
}

function sentences(text: string): readonly string[] {
  return seen(text)
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => (sentence.replace(MARKERS, '').match(TOKEN) ?? []).join(' '))
    .filter((sentence) => sentence !== '' && !STAMP.test(sentence));
}

/** For the renderer: the place of a table of contents, the name of a heading. */
const MARKERS = /\[\[?_?toc_?\]?\]|\{[#.][\w-]{1,60}\}/gi;

/** All that is left of "Last updated: 26 November 2026" without its date. */
const STAMP =
  /^(?:(?:last|date|page|card|this) )*(?:updated|update|reviewed|modified|checked|changed|revised|edited)(?: on| at| date)?$|^(?:zuletzt |letzte )?(?:aktualisiert|geprüft|geändert|aktualisierung|änderung|stand)(?: am)?$|^(?:dernière )?(?:mise à jour|mis à jour|modifié|révisé)(?: le)?$|^(?:última )?(?:actualización|actualizado|revisado)(?: el)?$|^(?:ultimo )?aggiornamento$|^(?:última )?atualização$|^(?:最后|最近)?(?:更新|修改)(?:日期|时间|于)?$|^最終?更新日?$/u;

/** Definitions of links and footnotes that the text uses. */
function referenced(root: Root): ReadonlyMap<string, Nodes> {
  const used = new Set<string>();
  const definitions = new Map<string, Nodes>();
  const visit = (node: Nodes): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`[${node.identifier}`);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
    if (node.type === 'definition') definitions.set(`[${node.identifier}`, node);
    if (node.type === 'footnoteDefinition') definitions.set(`^${node.identifier}`, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return new Map([...definitions].filter(([name]) => used.has(name)));
}

function blocksOf(root: Root, used: ReadonlyMap<string, Nodes>): readonly string[] {
  const blocks: string[] = [];
  const shown = new Set(used.values());
  const visit = (node: Nodes): void => {
    if (node.type === 'yaml') return;
    if ((node.type === 'definition' || node.type === 'footnoteDefinition') && !shown.has(node)) return;
    if (node.type === 'definition') blocks.push(node.url);
    else if (node.type === 'html') blocks.push(htmlText(node.value));
    else if (node.type === 'code') blocks.push(node.value);
    else if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      if (node.type === 'listItem' && node.checked === true) blocks.push('+ticked');
      for (const child of shownOnly(node.children as readonly Nodes[])) visit(child);
    } else blocks.push(`${inlineText(node)} ${silent(node).join(' ')}`);
  };
  visit(root);
  return blocks;
}

function inlineText(node: Nodes): string {
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return textOf(node);
  return shownOnly(node.children as readonly Nodes[])
    .map(inlineText)
    .join('');
}

/** What says something without being text: where links and images lead, and which words are struck out. */
function silent(node: Nodes): readonly string[] {
  // A picture that nobody describes is decoration.
  const decoration = node.type === 'image' && (node.alt ?? '').trim() === '';
  const own = 'url' in node && !decoration ? [node.url] : node.type === 'delete' ? [`~${textOf(node)}~`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(silent)] : own;
}

/** Letters that look like Latin ones. */
const ALIKE = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwοoαaνvρpτtιiκk'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter] as const] : [],
  ),
);

/** As a reader sees it: one spelling of each letter, without dates and what nobody sees. */
function seen(text: string): string {
  const plain = withoutInvisible(text.normalize('NFKC'));
  return withoutDates(plain)
    .toLowerCase()
    .replace(/[аеорсухіјѕԁһԛԝοαρτικν]/g, (letter) => ALIKE.get(letter) ?? letter);
}

/** Words, numbers and signs. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|(?<![\p{L}\p{N}])-(?=\p{N})|[%‰\p{Sc}\p{Sm}]/gu;

/** A value as it stands, white space collapsed. */
function literal(text: string): string {
  return seen(text).replace(/\s+/g, ' ').trim();
}

/** A text of which the order counts: one word, however long. */
function inPlace(text: string): string {
  return literal(text).replaceAll(' ', '\u00a0');
}
