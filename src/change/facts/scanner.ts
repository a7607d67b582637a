import type { Dialect } from './dialects.ts';
import {
  closingQuote,
  type Hole,
  type HoledQuoting,
  opensIn,
  type Quoting,
  withoutHoles,
} from './scanner-holes.ts';
import {
  CHARACTER,
  CLOSING,
  DOLLAR,
  HEREDOC,
  isNoComment,
  PERCENT,
  RAW,
  unescapeString,
  WORDS,
} from './scanner-words.ts';

/** One word of a source file. */
export interface SourceToken {
  readonly kind: 'name' | 'value' | 'sign' | 'string' | 'comment';
  /** Offset in the text. */
  readonly from: number;
  /** Decoded, when it is a string; expressions inside read `{}`. */
  readonly text: string;
  /** The expressions inside, as written, for each `{}`; absent: there are none. */
  readonly holes?: readonly string[];
}

/** After so many strings that never end no more long forms are looked for: each costs a look at the whole rest. */
const MAX_OPEN_ENDS = 16;

/**
 * The words of `text`, and after them those of each expression inside a string, as pieces of their own. A character is looked
 * at once for each string around it.
 */
export function scan(text: string, dialect: Dialect): readonly (readonly SourceToken[])[] {
  const pieces: (readonly SourceToken[])[] = [];
  const open: Hole[] = [{ from: 0, to: text.length }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const scanner = new Scanner(text.slice(0, next.to), dialect, next.from);
    pieces.push(scanner.all());
    open.push(...scanner.holes);
  }
  return pieces;
}

class Scanner {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #tokens: SourceToken[] = [];
  /** Bodies of heredocs: where the line ends, and where reading goes on. */
  readonly #bodies = new Map<number, number>();
  /** Up to where a quote is known to have no partner on its line. */
  readonly #alone = new Map<string, number>();
  readonly #holes: Hole[] = [];
  /** The expressions of the string that is being read. */
  #filled: readonly string[] = [];
  #openEnds = 0;
  #at: number;

  /** @param from where to begin */
  constructor(text: string, dialect: Dialect, from: number) {
    this.#text = text;
    this.#dialect = dialect;
    this.#at = from;
  }

  /** Expressions inside the strings that were read. */
  get holes(): readonly Hole[] {
    return this.#holes;
  }

  all(): readonly SourceToken[] {
    while (this.#at < this.#text.length) this.#next();
    return this.#tokens;
  }

  #next(): void {
    const from = this.#at;
    const code = this.#text.charCodeAt(from);
    if (code === 10) {
      this.#at = this.#bodies.get(from) ?? from + 1;
      return;
    }
    if (code <= 32) {
      this.#at += 1;
      return;
    }
    if (this.#comment() || this.#long() || this.#quoted()) return;
    for (const [kind, pattern] of WORDS) {
      const found = this.#match(pattern);
      if (found === undefined) continue;
      this.#push(kind, found[0]);
      return;
    }
    this.#at += 1;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? undefined;
  }

  #push(kind: SourceToken['kind'], text: string, to = this.#at + text.length): void {
    const filled = kind === 'string' && this.#filled.length > 0 ? { holes: this.#filled } : {};
    this.#filled = [];
    this.#tokens.push({ kind, from: this.#at, text, ...filled });
    this.#at = Math.max(to, this.#at + 1);
  }

  #comment(): boolean {
    for (const [open, close] of this.#dialect.block) {
      if (!this.#text.startsWith(open, this.#at)) continue;
      const end = this.#indexOf(close, this.#at + open.length);
      if (end === undefined) continue;
      this.#push('comment', this.#text.slice(this.#at + open.length, end), end + close.length);
      return true;
    }
    const mark = this.#dialect.line.find((one) => this.#text.startsWith(one, this.#at));
    if (mark === undefined || isNoComment(this.#text, this.#at, mark)) return false;
    const end = this.#lineEnd(this.#at);
    this.#push('comment', this.#text.slice(this.#at + mark.length, end), end);
    return true;
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end === -1 ? this.#text.length : end;
  }

  /** Like `indexOf`, but what never comes is not looked for again and again. */
  #indexOf(what: string, from: number): number | undefined {
    if (this.#openEnds > MAX_OPEN_ENDS) return undefined;
    const at = this.#text.indexOf(what, from);
    if (at !== -1) return at;
    this.#openEnds += 1;
    return undefined;
  }

  #long(): boolean {
    const { forms, triple } = this.#dialect;
    if (forms.includes('heredoc') && this.#heredoc()) return true;
    if (forms.includes('raw') && this.#raw()) return true;
    if (forms.includes('percent') && this.#percent()) return true;
    if (forms.includes('bracket') && this.#text.startsWith('[[', this.#at)) return this.#until(2, ']]');
    const dollar = forms.includes('dollar') ? this.#match(DOLLAR) : undefined;
    if (dollar !== undefined) return this.#until(dollar[0].length, dollar[0]);
    if (!triple) return false;
    if (this.#text.startsWith('"""', this.#at)) return this.#until(3, '"""', true);
    const single = this.#dialect.single === 'string' && this.#text.startsWith("'''", this.#at);
    return single && this.#until(3, "'''", true);
  }

  /** A string up to `close`, which has no escapes of its own. */
  #until(opens: number, close: string, withHoles = false): boolean {
    const end = this.#indexOf(close, this.#at + opens);
    if (end === undefined) return false;
    const from = this.#at + opens;
    const inner = withHoles ? this.#withoutHoles(from, end, this.#opens(opens)) : this.#text.slice(from, end);
    this.#push('string', inner, end + close.length);
    return true;
  }

  #heredoc(): boolean {
    const match = this.#text.startsWith('<<', this.#at) ? this.#match(HEREDOC) : undefined;
    const [whole = '', quote = '', label = ''] = match ?? [];
    if (match === undefined) return false;
    // `list << item` and `1 << n` are no strings.
    if (!/[-~<]/.test(whole[2] ?? '') && quote === '' && !/^[A-Z][A-Z0-9_]*$/.test(label)) return false;
    const line = this.#lineEnd(this.#at);
    const from = this.#bodies.get(line) ?? line + 1;
    const end = this.#terminator(label, from);
    if (end === undefined) return false;
    this.#bodies.set(line, this.#lineEnd(end));
    this.#push('string', this.#withoutHoles(from, end, this.#dialect.holes), this.#at + whole.length);
    return true;
  }

  /** Where the line that ends a heredoc begins. */
  #terminator(label: string, from: number): number | undefined {
    if (this.#openEnds > MAX_OPEN_ENDS) return undefined;
    for (let start = from; start < this.#text.length; start = this.#lineEnd(start) + 1) {
      const line = this.#text.slice(start, start + 200).trimStart();
      if (line.startsWith(label) && !/\w/.test(line[label.length] ?? '\n')) return start;
    }
    this.#openEnds += 1;
    return undefined;
  }

  #raw(): boolean {
    const code = this.#text[this.#at] ?? '';
    if (!/["#$@brcuULR]/.test(code) || /\w/.test(this.#text[this.#at - 1] ?? ' ')) return false;
    const match = this.#match(RAW);
    if (match === undefined) return false;
    const [open, hashes = '', quotes, delimiter, here] = match;
    if (here !== undefined) return this.#until(open.length, `\n${here}@`);
    if (delimiter !== undefined) return this.#until(open.length, `)${delimiter}"`);
    if (quotes !== undefined) return this.#until(open.length, quotes, true);
    if (open.includes('@')) return this.#plain(open.length, '"', { doubled: true, multiline: true });
    // A plain string, or the empty one before two more quotes.
    if (open === '"' || (hashes === '' && !open.startsWith('r') && !open.includes('r'))) return false;
    return this.#until(open.length, `"${hashes}`, this.#dialect.holes.length === 0);
  }

  #percent(): boolean {
    const match = this.#match(PERCENT);
    const sign = match?.[1] ?? match?.[2];
    if (match === undefined || sign === undefined) return false;
    // `a %(b)` is a remainder: a string has a blank, a bracket, a comma or an equals sign before it.
    if (!/[\s([,=]/.test(this.#text[this.#at - 1] ?? '\n')) return false;
    return this.#until(match[0].length, CLOSING[sign] ?? sign, true);
  }

  #quoted(): boolean {
    const { single, backtick, doubled, multiline, escapedBy } = this.#dialect;
    const sign = this.#text[this.#at];
    const prefix = /^[$fF]$/.test(sign ?? '') && this.#text[this.#at + 1] === '"' ? 1 : 0;
    if (sign === '"' || prefix === 1) return this.#plain(prefix + 1, '"', { doubled, multiline, escapedBy });
    if (sign === '`')
      return backtick === 'string' && this.#plain(1, '`', { doubled: false, multiline: true });
    if (sign !== "'") return false;
    if (single === 'string')
      return this.#plain(1, "'", { doubled: doubled || escapedBy !== undefined, multiline });
    const character = single === 'character' ? this.#match(CHARACTER) : undefined;
    if (character === undefined) return false;
    this.#push('value', character[0]);
    return true;
  }

  #plain(opens: number, quote: string, how: Quoting): boolean {
    if (this.#at < (this.#alone.get(quote) ?? 0)) return false;
    const end = this.#close(this.#at + opens, quote, { ...how, holes: this.#opens(opens) });
    if (end === undefined) return false;
    const from = this.#at + opens;
    const holes = this.#opens(opens);
    const inner =
      how.doubled && holes[0] !== '{' ? this.#text.slice(from, end) : this.#withoutHoles(from, end, holes);
    const decoded = how.doubled ? inner.replaceAll(quote + quote, quote) : inner;
    this.#push(
      'string',
      how.doubled || how.escapedBy !== undefined ? decoded : unescapeString(decoded),
      end + 1,
    );
    return true;
  }

  /** What opens an expression in the string whose first `length` signs stand here. */
  #opens(length: number): readonly string[] {
    return opensIn(this.#text.slice(this.#at, this.#at + length), this.#dialect.holes);
  }

  #close(from: number, quote: string, how: HoledQuoting): number | undefined {
    if (how.holes.length > 0 && this.#openEnds <= MAX_OPEN_ENDS) {
      const end = closingQuote(this.#text, from, quote, how);
      if (end !== undefined) return end;
      // Perhaps it was no expression: `"${"` is a string in many languages.
      this.#openEnds += 1;
    }
    const end = closingQuote(this.#text, from, quote, { ...how, holes: [] });
    if (end === undefined) this.#alone.set(quote, how.multiline ? this.#text.length : this.#lineEnd(from));
    return end;
  }

  /** The text of a string, in which expressions read `{}`. */
  #withoutHoles(start: number, end: number, opens: readonly string[]): string {
    const { names, namesBetween = '"' } = this.#dialect;
    const named = this.#text[start - 1] !== "'" || namesBetween.includes("'") ? names : undefined;
    const { text, holes } = withoutHoles(this.#text.slice(start, end), opens, named);
    this.#holes.push(...holes.map(({ from, to }) => ({ from: start + from, to: start + to })));
    this.#filled = holes.map(({ from, to }) => this.#text.slice(start + from, start + to));
    return text;
  }
}
