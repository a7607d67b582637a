import { withoutInvisible } from '../documents/invisible.ts';
import { isPlaceholder } from '../documents/placeholders.ts';
import type { Login } from '../ids.ts';

/** What the author of a pull request says instead of changing the model card. */
export interface CardStatement {
  /** Why the card stays as it is, on one line. */
  readonly because: string;
  /** ISO 8601, UTC: since when the description says so; absent: from the start. */
  readonly at?: string;
  /** Who wrote the description last; absent: the author. */
  readonly by?: Login;
}

/** How it must be said, at the start of a line of the description. */
export const CARD_PHRASE = 'No card change needed, because';

/** GitHub keeps no more of a description. */
const MAX_BODY = 65_536;
const MAX_REASON = 500;
/** Letters and digits of a reason that can be one. */
const MIN_LETTERS = 12;

/**
 * The reason in a description: what follows `No card change needed, because` up to the next empty line. Comments, quotations
 * and code say nothing; nor does a reason that nobody filled in.
 */
export function cardReason(body: string): string | undefined {
  const lines = withoutInvisible(withoutComments(body.slice(0, MAX_BODY))).split('\n');
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text.startsWith('```') || text.startsWith('~~~')) fenced = !fenced;
    const said = text.replace(/^[-*_]{1,3} ?/, '');
    if (fenced || !said.toLowerCase().startsWith(CARD_PHRASE.toLowerCase())) continue;
    const reason = reasonFrom([said.slice(CARD_PHRASE.length), ...lines.slice(index + 1)]);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonFrom(lines: readonly string[]): string | undefined {
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const paragraph = lines
    .slice(0, end === -1 ? lines.length : end)
    .join(' ')
    .slice(0, 2 * MAX_REASON);
  const reason = paragraph.split(/\s+/u).filter(Boolean).join(' ').slice(0, MAX_REASON);
  const letters = reason.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < MIN_LETTERS || isPlaceholder(reason) ? undefined : reason;
}

/** A comment that does not end hides the rest, as GitHub shows it. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    if (start === -1) return kept.join('') + text.slice(from);
    kept.push(text.slice(from, start));
    const end = text.indexOf('-->', start + 4);
    if (end === -1) return kept.join('');
    from = end + 3;
  }
}
