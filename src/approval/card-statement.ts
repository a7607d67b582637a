import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutInvisible } from '../documents/invisible.ts';
import { isPlaceholder } from '../documents/placeholders.ts';
import { shownOnly } from '../documents/shown.ts';
import { TextDocument } from '../documents/text-document.ts';
import type { Login } from '../ids.ts';

/** What the author of a pull request says instead of changing the model card. */
export interface CardStatement {
  /** Why the card stays as it is, on one line; empty where that is not said so that it can be read. */
  readonly because: string;
  /** ISO 8601, UTC: since when the description says so; absent: from the start. */
  readonly at?: string;
  /** Who wrote the description last; absent: the author. */
  readonly by?: Login;
}

/** How it is said, at the start of a line of the description. */
export const CARD_PHRASE = 'No card change needed, because';

/** The phrase as people write it: with a colon or a dash for the comma, with another word for "because". */
const SAYS =
  /^no (?:model )?card (?:change|update)s? (?:(?:is|are|was) )?(?:needed|necessary|required)(?: ?[,:;.–—-]{1,2} ?| )(?:(?:because|since|as)\b[ :,]{0,3})?/i;
/** What may be meant by it. */
const SPEAKS_OF_IT =
  /\bno (?:model )?card (?:change|update)|\bno (?:change|update) (?:of|to|in) the (?:model )?card|\bcard (?:needs? (?:no|not)|does(?:n't| not) (?:need|change)|need not|stays|remains)\b/i;

/** GitHub keeps no more of a description. */
const MAX_BODY = 65_536;
const MAX_REASON = 500;
/** Letters and digits of a reason that can be one. */
const MIN_LETTERS = 12;

/** What a description says about the card; with an empty reason where it only seems to. */
export function cardStatement(body: string): Pick<CardStatement, 'because'> | undefined {
  const because = cardReason(body);
  if (because !== undefined) return { because };
  return SPEAKS_OF_IT.test(body.slice(0, MAX_BODY)) ? { because: '' } : undefined;
}

/**
 * The reason in a description: what follows `No card change needed, because` at the start of a line, up to the end of its
 * paragraph. It is read as GitHub shows it: comments, quotations, code and what is hidden or struck out say nothing; nor
 * does a reason that nobody filled in.
 */
export function cardReason(body: string): string | undefined {
  const { root } = new TextDocument(body.slice(0, MAX_BODY)).markdown;
  for (const paragraph of paragraphsOf(root)) {
    const lines = withoutInvisible(spoken(paragraph)).split('\n');
    for (const [index, line] of lines.entries()) {
      const said = line.trim();
      // With a reason behind the phrase, and no word of it glued to one.
      const phrase = SAYS.exec(`${said.slice(0, MAX_REASON)} `)?.[0];
      if (phrase === undefined) continue;
      const reason = reasonFrom([said.slice(phrase.length), ...lines.slice(index + 1)]);
      if (reason !== undefined) return reason;
    }
  }
  return undefined;
}

/** Paragraphs and items of lists that the author says in their own name. */
function paragraphsOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'paragraph') return [node];
  // A box that nobody ticked is what the template offers.
  if (node.type === 'listItem' && node.checked === false) return [];
  if (!SPOKEN.has(node.type) || !('children' in node)) return [];
  return unquoted(shownOnly(node.children as readonly Nodes[])).flatMap(paragraphsOf);
}

/** Without what stands between the tags of a quotation or of code. */
function unquoted(nodes: readonly Nodes[]): readonly Nodes[] {
  let inside: string | undefined;
  return nodes.filter((node) => {
    const html = node.type === 'html' ? node.value.toLowerCase() : '';
    inside ??= QUOTING.exec(html)?.[1];
    const quoted = inside !== undefined;
    if (quoted && html.includes(`</${inside}`)) inside = undefined;
    return !quoted;
  });
}

const QUOTING = /<(blockquote|q|pre|code|del|s|strike|samp)\b/;

const SPOKEN: ReadonlySet<string> = new Set(['root', 'list', 'listItem']);

/** The words of a paragraph; what is struck out or stands in code is not said. */
function spoken(node: Nodes): string {
  if (node.type === 'delete' || node.type === 'inlineCode' || node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return textOf(node);
  return shownOnly(node.children as readonly Nodes[])
    .map(spoken)
    .join('');
}

function reasonFrom(lines: readonly string[]): string | undefined {
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const paragraph = lines
    .slice(0, end === -1 ? lines.length : end)
    .join(' ')
    .slice(0, 2 * MAX_REASON);
  const reason = paragraph.split(/\s+/u).filter(Boolean).join(' ').slice(0, MAX_REASON);
  const letters = reason.match(/[\p{L}\p{N}]/gu) ?? [];
  const asks = /^[^.!?]*\?/.test(reason);
  return letters.length < MIN_LETTERS || asks || isPlaceholder(reason) ? undefined : reason;
}
