import { toString as plainText } from 'mdast-util-to-string';
import { readPrompt } from '../change/guardrails/compare.ts';
import type { Language } from '../change/guardrails/lexicon/index.ts';
import { isLimit } from '../change/guardrails/limits.ts';
import { parseMarkdownTree } from '../documents/markdown.ts';
import type { Drafted } from './known.ts';

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
    if (node.type !== 'paragraph') continue;
    // A row of badges and links says nothing; the words between them do.
    const words = node.children.filter(
      ({ type }) => type === 'text' || type === 'strong' || type === 'emphasis',
    );
    if (plainText({ type: 'paragraph', children: words }).trim().length < SHORTEST) continue;
    return shortened(plainText(node).replace(/\s+/g, ' ').trim());
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
  readonly limits: readonly Drafted<string>[];
  /** Languages that they are written in, the commonest first: ISO 639-1. */
  readonly languages: readonly Language[];
}

/** @param prompts path and text of prompts that are files of their own */
export function wordsOfPrompts(prompts: readonly (readonly [path: string, text: string])[]): PromptWords {
  const limits = new Map<string, Drafted<string>>();
  const spoken = new Map<Language, number>();
  for (const [path, text] of prompts) {
    for (const { sentence, language, clauses } of readPrompt(text).readings) {
      spoken.set(language, (spoken.get(language) ?? 0) + 1);
      const value = sentence.text.trim();
      if (clauses.some(isLimit) && !limits.has(value))
        limits.set(value, { value, from: `${path}:${sentence.line}` });
    }
  }
  const languages = [...spoken].sort(([, a], [, b]) => b - a).map(([language]) => language);
  return { limits: [...limits.values()].slice(0, MANY_LIMITS), languages };
}
