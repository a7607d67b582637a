import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutDates } from './dates.ts';
import { isMarkdownFile, isYamlFile } from './file-forms.ts';
import { withoutInvisible } from './invisible.ts';
import { asLatin } from './look-alikes.ts';
import { headingKey } from './markdown.ts';
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
  const said = withoutEchoes(was.sentences, is.sentences);
  const says = withoutEchoes(is.sentences, was.sentences);
  // A paragraph split in two has other sentences and the same words; a sentence said twice has more words and no other
  // sentence.
  return (
    (wordsOf(said) !== wordsOf(says) && inOrder(new Set(said)) !== inOrder(new Set(says))) ||
    leadsElsewhere(was.links, is.links)
  );
}

/** What a text says, and where the words of its links lead. */
interface Substance {
  readonly sentences: readonly string[];
  readonly links: ReadonlyMap<string, string>;
}

function wordsOf(sentences: readonly string[]): string {
  return inOrder(sentences.flatMap((sentence) => sentence.split(' ')));
}

/** More sentences that only one text has are not compared with every other one. */
const FEW_ALONE = 50;

/** `sentences` without those that only repeat a part of one that stands in both texts. */
function withoutEchoes(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const there = new Set(others);
  const alone = new Set(sentences.filter((sentence) => !there.has(sentence)));
  if (alone.size === 0 || alone.size > FEW_ALONE) return sentences;
  const shared = sentences.filter((sentence) => there.has(sentence));
  const echoes = new Set([...alone].filter((one) => shared.some((sentence) => sentence.includes(one))));
  return sentences.filter((sentence) => !echoes.has(sentence));
}

/** A link that leads elsewhere says something else; one that was put around words, or taken from them, does not. */
function leadsElsewhere(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): boolean {
  return [...is].some(([text, url]) => (was.get(text) ?? url) !== url);
}

/** Whether two texts are the same but for white space: what a rename, a re-indentation or a formatter leaves. */
export function sameButForSpace(before: string, after: string): boolean {
  return withoutLayout(before) === withoutLayout(after);
}

/**
 * `text` with its white space collapsed and one sign for the items of lists; between the signs of Chinese and Japanese
 * there is no white space.
 */
export function withoutLayout(text: string): string {
  return frontInOrder(text)
    .normalize('NFC')
    .replace(/^[ \t]{0,80}[-*+•](?=[ \t])/gm, '-')
    .replace(/\s+/g, ' ')
    .replace(WRAPPED_SIGNS, '')
    .trim();
}

/** Front matter of one line a key, by the order of its keys: a map has none. */
function frontInOrder(text: string): string {
  if (!/^---\r?\n/.test(text)) return text;
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  const front = lines.slice(1, Math.max(end, 1));
  if (end === -1 || !front.every((line) => /^[\w-]{1,80}:/.test(line))) return text;
  return ['---', ...front.sort(), ...lines.slice(end)].join('\n');
}

const WRAPPED_SIGNS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function inOrder(sentences: Iterable<string>): string {
  return [...sentences].sort().join('\n');
}

/** What a text says, sentence by sentence, in words. */
function substance(path: string, document: TextDocument): Substance {
  const { text } = document;
  if (isMarkdownFile(path))
    return { sentences: markdownSubstance(document), links: linksOf(document.markdown.root) };
  const sentences = isYamlFile(path) ? yamlSubstance(text, document.yaml) : [inPlace(text)];
  return { sentences, links: new Map() };
}

/** Words of a link or picture → where it leads. */
function linksOf(root: Root): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if ('url' in node && !isDecoration(node)) {
      const words = node.type === 'definition' ? `[${node.identifier}` : textOf(node);
      links.set(`${node.type} ${seen(words)}`, node.url);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return links;
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
  // A list of one is the value.
  if (typeof item !== 'object') return leaves(item, path);
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
    .map((sentence) => (sentence.replace(MARKERS, '').replace(EMPTY_MATH, '').match(TOKEN) ?? []).join(' '))
    .filter((sentence) => sentence !== '' && !STAMP.test(sentence));
}

/** For the renderer: the place of a table of contents, the name of a heading. */
const MARKERS = /\[\[?_?toc_?\]?\]|\{[#.][\w-]{1,60}\}/gi;

/** Mathematics that shows nothing: room, and what is only measured. */
const EMPTY_MATH =
  /\$\s?\\(?:[hv]?phantom|[hv]space|hskip|kern|mbox|text|q?quad|[,;:! ])\s?(?:\{[^{}$]{0,200}\})?\s?\$/g;

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
    if (node.type === 'definition') return;
    if (node.type === 'html') blocks.push(htmlText(node.value));
    else if (node.type === 'code') blocks.push(node.value);
    else if (node.type === 'heading' && isOutline(node)) return;
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
  if (node.type === 'break' || isDecoration(node)) return ' ';
  if (!('children' in node)) return textOf(node);
  return shownOnly(node.children as readonly Nodes[])
    .map(inlineText)
    .join('');
}

/** A heading of few words names its part: `Limitations` or `Known limitations`, and says nothing itself. */
function isOutline(heading: Nodes): boolean {
  return headingKey(textOf(heading)).split(' ').length <= 3;
}

/** A picture that nobody describes is decoration; a word or two name it. */
function isDecoration(node: Nodes): boolean {
  return node.type === 'image' && (node.alt ?? '').trim().split(/\s+/).length <= 2;
}

/** What says something without being text: which words are struck out. */
function silent(node: Nodes): readonly string[] {
  const own = node.type === 'delete' ? [`~${textOf(node)}~`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(silent)] : own;
}

/** As a reader sees it: one spelling of each letter, without dates and what nobody sees. */
function seen(text: string): string {
  const plain = withoutInvisible(text.normalize('NFKC'));
  return asLatin(withoutDates(plain).toLowerCase());
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
