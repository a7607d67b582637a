import { toString as plainText } from 'mdast-util-to-string';
import { readPrompt } from '../change/guardrails/compare.ts';
import type { LexiconLanguage } from '../change/guardrails/lexicon/index.ts';
import { isLimit } from '../change/guardrails/limits.ts';
import { parseMarkdownTree } from '../documents/markdown.ts';
import { inputsOf, type PromptText } from './inputs.ts';
import type { DraftedValue } from './known.ts';

/** Fewer characters than that, and it is a badge, a link or a slogan. */
const SHORTEST = 40;
/** Of what is taken over from a README, characters. */
const LONGEST = 300;
/** Limiting sentences that are taken over from the prompts. */
const MANY_LIMITS = 8;

/** Headings below which a README says what the product is. */
const ABOUT = /^\W*(?:overview|about|introduction|description|summary|what)\b/i;

/**
 * What a README says the product is, shortened to whole sentences: the first prose before its second heading, else the
 * first below a heading such as "Overview", else the first of all.
 */
export function aboutOf(readme: string): string | undefined {
  const { children } = parseMarkdownTree(readme);
  const headings = children.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  const below = headings.find((index) => ABOUT.test(plainText(children[index])));
  return (
    proseOf(children.slice(0, headings[1])) ??
    (below === undefined ? undefined : proseOf(children.slice(below))) ??
    proseOf(children)
  );
}

function proseOf(nodes: ReturnType<typeof parseMarkdownTree>['children']): string | undefined {
  for (const node of nodes) {
    const text = node.type === 'html' ? paragraphOf(node.value) : undefined;
    if (text !== undefined) return shortened(text);
    if (node.type !== 'paragraph') continue;
    // A row of badges and links says nothing; the words between them do.
    const words = node.children.filter(
      ({ type }) => type === 'text' || type === 'strong' || type === 'emphasis',
    );
    if (plainText({ type: 'paragraph', children: words }).trim().length < SHORTEST) continue;
    const said = plainText(node).replace(/\s+/g, ' ').trim();
    // What leads to a listing or a picture says nothing without it.
    if (!said.endsWith(':')) return shortened(said);
  }
  return undefined;
}

/** The first paragraph of a piece of HTML that says something. */
function paragraphOf(html: string): string | undefined {
  const parts = html.split(/<p(?:\s[^<>]*)?>/i).slice(1);
  const texts = parts.map((part) => visibleText(part.split(/<\/p>/i, 1)[0] ?? ''));
  return texts.find((text) => text.length >= SHORTEST && !text.endsWith(':'));
}

function visibleText(html: string): string {
  const entities = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['nbsp', ' '],
  ]);
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,!?])/g, '')
    .trim();
}

/** Without the pictures and signs around it. */
function bare(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

/** What a README calls itself: its first heading, in Markdown or in HTML. */
export function titleOf(readme: string): string | undefined {
  for (const node of parseMarkdownTree(readme).children) {
    if (node.type === 'heading') return bare(plainText(node));
    if (node.type !== 'html') continue;
    const heading = node.value.split(/<h[12](?:\s[^<>]*)?>/i)[1]?.split(/<\/h[12]>/i, 1)[0];
    if (heading !== undefined) return bare(visibleText(heading));
  }
  return undefined;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.slice(0, LONGEST).search(/[.!?](?=\s[^.!?]*$)/);
  return end < SHORTEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text.slice(0, end + 1);
}

/** What prompts say of themselves. */
export interface PromptWords {
  /** Their limiting sentences: what the model is told never to do, or only to do when. */
  readonly limits: readonly DraftedValue<string>[];
  /** Languages that they are written in, the commonest first: ISO 639-1. */
  readonly languages: readonly LexiconLanguage[];
  /** Names of what is put into them in operation: `question`. */
  readonly inputs: readonly DraftedValue<string>[];
}

/** A sentence that people can read by itself: no markup, nothing that is put in, no example that is quoted. */
function isPlain(sentence: string): boolean {
  return sentence.length <= LONGEST && !/[<>{}]|^["'“‘\-*#]/.test(sentence);
}

export function wordsOfPrompts(prompts: readonly PromptText[]): PromptWords {
  const limits = new Map<string, DraftedValue<string>>();
  const spoken = new Map<LexiconLanguage, number>();
  for (const { path, line, text } of prompts) {
    for (const { sentence, language, clauses } of readPrompt(text, line).readings) {
      spoken.set(language, (spoken.get(language) ?? 0) + 1);
      const value = sentence.text.trim();
      if (clauses.some(isLimit) && isPlain(value) && !limits.has(value))
        limits.set(value, { value, from: `${path}:${sentence.line}` });
    }
  }
  const languages = [...spoken].sort(([, a], [, b]) => b - a).map(([language]) => language);
  return {
    limits: [...limits.values()].slice(0, MANY_LIMITS),
    languages,
    inputs: inputsOf(prompts),
  };
}
