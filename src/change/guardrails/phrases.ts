import { isPlainWord, isSign, type SentenceToken, tokensOf } from './tokens.ts';

/** Where a phrase of a table was seen in a sentence. */
export interface Match<Kind extends string> {
  readonly kind: Kind;
  /** Index of its first token. */
  readonly at: number;
  /** Index after its last token. */
  readonly end: number;
}

interface CuePart {
  readonly text: string;
  /** The token only starts so. */
  readonly open: boolean;
  /** Other words, up to four, may stand before it. */
  readonly gap: boolean;
}

interface CuePhrase<Kind extends string> {
  readonly kind: Kind;
  readonly written: string;
  /** Read when a token is met that it starts with: a sentence meets few of a table. */
  parts?: readonly CuePart[];
}

const MAX_GAP = 4;
/** The same in a language that is read sign by sign. */
const MAX_SIGNS = 12;
const MAX_PREFIX = 14;

/**
 * Finds phrases of a table in tokens: the longest at each place, each token used once.
 *
 * A table row is `do not | under no circumstances | invent* | mach* ~ bekannt`: `*` = any ending, `~` = up to four
 * other words. Time grows with the tokens, not with the table.
 */
export class Phrasebook<Kind extends string> {
  readonly #exact = new Map<string, CuePhrase<Kind>[]>();
  readonly #open = new Map<string, CuePhrase<Kind>[]>();

  constructor(table: ReadonlyMap<Kind, string>) {
    for (const [kind, row] of table) {
      for (const written of row.split('|')) {
        const first = firstOf(written);
        if (first === undefined) continue;
        const book = first.open ? this.#open : this.#exact;
        const known = book.get(first.text);
        if (known === undefined) book.set(first.text, [{ kind, written }]);
        else known.push({ kind, written });
      }
    }
  }

  /** Matches in order, none over another. */
  find(tokens: readonly SentenceToken[]): readonly Match<Kind>[] {
    const found: Match<Kind>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = this.#longest(tokens, at);
      if (match === undefined) at += 1;
      else {
        found.push(match);
        at = match.end;
      }
    }
    return found;
  }

  /** Whether a phrase starts at `at` and ends no earlier than it started: for single words. */
  at(tokens: readonly SentenceToken[], at: number): Match<Kind> | undefined {
    return this.#longest(tokens, at);
  }

  #longest(tokens: readonly SentenceToken[], at: number): Match<Kind> | undefined {
    const token = tokens[at] ?? '';
    let best: Match<Kind> | undefined;
    let literal = 0;
    const consider = (phrases: readonly CuePhrase<Kind>[] | undefined): void => {
      for (const phrase of phrases ?? []) {
        const { kind } = phrase;
        phrase.parts ??= partsOf(phrase.written);
        const { parts } = phrase;
        const end = endOf(parts, tokens, at);
        if (end === undefined || end < (best?.end ?? at + 1)) continue;
        // Of two phrases that end together the one that says more of it: "ne devrais pas", not "ne … pas".
        if (best !== undefined && end === best.end && parts.length <= literal) continue;
        best = { kind, at, end };
        literal = parts.length;
      }
    };
    consider(this.#exact.get(token));
    for (let length = Math.min(token.length, MAX_PREFIX); length > 0; length -= 1)
      consider(this.#open.get(token.slice(0, length)));
    return best;
  }
}

/** What a phrase starts with; undefined: it says nothing. */
function firstOf(written: string): CuePart | undefined {
  const [word = ''] = written.trimStart().split(' ', 1);
  return isPlainWord(word) ? { text: word, open: false, gap: false } : partsOf(written)[0];
}

function partsOf(written: string): readonly CuePart[] {
  const parts: CuePart[] = [];
  let gap = false;
  for (const piece of written.trim().split(/\s+/)) {
    if (piece === '~') gap = true;
    else {
      const open = piece.endsWith('*');
      const word = open ? piece.slice(0, -1) : piece;
      const tokens = isPlainWord(word) ? [word] : tokensOf(word);
      tokens.forEach((text, index) => {
        parts.push({ text, open: open && index === tokens.length - 1, gap: gap && index === 0 });
      });
      gap = false;
    }
  }
  return parts;
}

function endOf(parts: readonly CuePart[], tokens: readonly SentenceToken[], at: number): number | undefined {
  let next = at;
  for (const { text, open, gap } of parts) {
    const last = gap ? next + (isSign(text) ? MAX_SIGNS : MAX_GAP) : next;
    while (next <= last && !(open ? tokens[next]?.startsWith(text) : tokens[next] === text)) next += 1;
    if (next > last) return undefined;
    next += 1;
  }
  return next;
}
