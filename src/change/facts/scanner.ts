import type { Dialect } from './dialects.ts';

/** One word of a source file. */
export interface Token {
  readonly kind: 'name' | 'value' | 'sign' | 'string' | 'comment';
  /** Offset in the text. */
  readonly from: number;
  /** Decoded, when it is a string; expressions inside read `{}`. */
  readonly text: string;
}

const NAME = /[\p{L}_$@][\p{L}\p{N}_$]*(?:[?!](?![=.]))?/uy;
const NUMBER = /\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?\w{0,4}/y;
const CHARACTER = /'(?:\\[^\n]{1,8}?|[^'\\\n]{1,2})'/y;
const HEREDOC = /<<(?:<[ \t]?|[-~])?(["'`]?)([A-Za-z_]\w{0,60})\1/y;
const RAW =
  /(?:b?r|c?r)?(#{0,8})"|[$@]{0,4}("{3,12})|(?:\$@|@\$|@)"|(?:u8|[uUL])?R"([^()\\\s]{0,16})\(|@(['"])\n/y;
const PERCENT = /%[qQ]?([({[|!])|\bq{1,2}([({[|!])/y;
const DOLLAR = /\$(?:[A-Za-z_]\w{0,30})?\$/y;
const SIGNS = /=>|:=|->|<-|\?\?|::|<>|\|>|\.\.|\S/uy;
const WORDS = [
  ['name', NAME],
  ['value', NUMBER],
  ['sign', SIGNS],
] as const;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/** After so many strings that never end no more long forms are looked for: each costs a look at the whole rest. */
const MAX_OPEN_ENDS = 16;

/** The words of `text`. Every character is looked at a bounded number of times, whatever the text is. */
export function scan(text: string, dialect: Dialect): readonly Token[] {
  return new Scanner(text, dialect).all();
}

class Scanner {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #tokens: Token[] = [];
  /** Bodies of heredocs: where the line ends, and where reading goes on. */
  readonly #bodies = new Map<number, number>();
  /** Up to where a quote is known to have no partner on its line. */
  readonly #alone = new Map<string, number>();
  #openEnds = 0;
  #at = 0;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
  }

  all(): readonly Token[] {
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

  #push(kind: Token['kind'], text: string, to = this.#at + text.length): void {
    this.#tokens.push({ kind, from: this.#at, text });
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
    if (mark === undefined || this.#isNoComment(mark)) return false;
    const end = this.#lineEnd(this.#at);
    this.#push('comment', this.#text.slice(this.#at + mark.length, end), end);
    return true;
  }

  /** `$#`, `${#x}`, `#[attribute]`, `a://b`: signs that only look like the start of a comment. */
  #isNoComment(mark: string): boolean {
    const before = this.#text[this.#at - 1] ?? '\n';
    if (mark === '#') return /[\w${&]/.test(before) || this.#text[this.#at + 1] === '[';
    return mark === '//' && before === ':';
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
    const inner = this.#text.slice(this.#at + opens, end);
    this.#push('string', withHoles ? this.#withoutHoles(inner) : inner, end + close.length);
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
    this.#push('string', this.#withoutHoles(this.#text.slice(from, end)), this.#at + whole.length);
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
    return this.#until(open.length, `"${hashes}`);
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
    const { single, backtick, doubled, multiline } = this.#dialect;
    const sign = this.#text[this.#at];
    const prefix = /^[$fF]$/.test(sign ?? '') && this.#text[this.#at + 1] === '"' ? 1 : 0;
    if (sign === '"' || prefix === 1) return this.#plain(prefix + 1, '"', { doubled, multiline });
    if (sign === '`')
      return backtick === 'string' && this.#plain(1, '`', { doubled: false, multiline: true });
    if (sign !== "'") return false;
    if (single === 'string') return this.#plain(1, "'", { doubled, multiline });
    const character = single === 'character' ? this.#match(CHARACTER) : undefined;
    if (character === undefined) return false;
    this.#push('value', character[0]);
    return true;
  }

  #plain(opens: number, quote: string, how: Quoting): boolean {
    if (this.#at < (this.#alone.get(quote) ?? 0)) return false;
    const end = this.#close(this.#at + opens, quote, how);
    if (end === undefined) return false;
    const inner = this.#text.slice(this.#at + opens, end);
    const decoded = how.doubled ? inner.replaceAll(quote + quote, quote) : this.#withoutHoles(inner);
    this.#push('string', how.doubled ? decoded : unescaped(decoded), end + 1);
    return true;
  }

  #close(from: number, quote: string, how: Quoting): number | undefined {
    if (this.#dialect.holes.length > 0 && this.#openEnds <= MAX_OPEN_ENDS) {
      const end = this.#partner(from, quote, how, true);
      if (end !== undefined) return end;
      // Perhaps it was no expression: `"${"` is a string in many languages.
      this.#openEnds += 1;
    }
    const end = this.#partner(from, quote, how, false);
    if (end === undefined) this.#alone.set(quote, how.multiline ? this.#text.length : this.#lineEnd(from));
    return end;
  }

  /** Where the quote that ends a string stands; with `holes`, expressions inside it are passed over. */
  #partner(from: number, quote: string, how: Quoting, holes: boolean): number | undefined {
    let depth = 0;
    for (let at = from; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === '\n' && !how.multiline) return undefined;
      if (depth > 0) depth += DEPTH[sign ?? ''] ?? 0;
      else if (sign === quote) {
        if (!how.doubled || this.#text[at + 1] !== quote) return at;
        at += 1;
      } else {
        const hole = holes ? this.#hole(this.#text, at) : 0;
        if (hole > 0) depth = 1;
        at += hole > 0 ? hole - 1 : sign === '\\' && !how.doubled ? 1 : 0;
      }
    }
    return undefined;
  }

  /** The length of what opens an expression at `at`; 0 when nothing does. */
  #hole(text: string, at: number): number {
    const sign = text[at];
    if (sign !== '$' && sign !== '#' && sign !== '{' && sign !== '\\') return 0;
    return this.#dialect.holes.find((one) => one.length > 1 && text.startsWith(one, at))?.length ?? 0;
  }

  /** Expressions inside a string read `{}`. */
  #withoutHoles(inner: string): string {
    const { holes } = this.#dialect;
    if (!holes.some((hole) => hole.length > 1 && inner.includes(hole))) return inner;
    let text = '';
    let depth = 0;
    let from = 0;
    for (let at = 0; at < inner.length; at += 1) {
      if (depth > 0) {
        depth += DEPTH[inner[at] ?? ''] ?? 0;
        if (depth === 0) from = at + 1;
        continue;
      }
      const hole = this.#hole(inner, at);
      if (hole > 0) {
        text += `${inner.slice(from, at)}{}`;
        from = inner.length;
        depth = 1;
        at += hole - 1;
      } else if (inner[at] === '\\') at += 1;
    }
    return text + inner.slice(from);
  }
}

interface Quoting {
  /** A quote inside is written twice. */
  readonly doubled: boolean;
  readonly multiline: boolean;
}

const DEPTH: Readonly<Record<string, number>> = { '{': 1, '(': 1, '}': -1, ')': -1 };

function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(\r?\n|.)/gs, (_, it: string) => ESCAPES[it] ?? it.trimStart())
    : text;
}
