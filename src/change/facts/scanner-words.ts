/** What the words of source files look like, in whatever language. Each pattern is matched at one place and bounded. */
const NAME = /[\p{L}_$@][\p{L}\p{N}_$]*(?:[?!](?![=.]))?/uy;
const NUMBER = /\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?\w{0,4}/y;
export const CHARACTER = /'(?:\\[^\n]{1,8}?|[^'\\\n]{1,2})'/y;
export const HEREDOC = /<<(?:<[ \t]?|[-~])?(["'`]?)([A-Za-z_]\w{0,60})\1/y;
export const RAW =
  /(?:b?r|c?r)?(#{0,8})"|[$@]{0,4}("{3,12})|(?:\$@|@\$|@)"|(?:u8|[uUL])?R"([^()\\\s]{0,16})\(|@(['"])\n/y;
export const PERCENT = /%[qQ]?([({[|!])|\bq{1,2}([({[|!])/y;
export const DOLLAR = /\$(?:[A-Za-z_]\w{0,30})?\$/y;
const SIGNS = /=>|:=|->|<-|\?\?|::|<>|\|>|\.\.|\S/uy;
export const WORDS = [
  ['name', NAME],
  ['value', NUMBER],
  ['sign', SIGNS],
] as const;
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };
export const DEPTH: Readonly<Record<string, number>> = { '{': 1, '(': 1, '}': -1, ')': -1 };

/** The text of a string without its escapes. */
export function unescapeString(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(\r?\n|.)/gs, (_, it: string) => ESCAPES[it] ?? it.trimStart())
    : text;
}

/** `$#`, `${#x}`, `#[attribute]`, `a://b`: signs that only look like the start of a comment. */
export function isNoComment(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? '\n';
  if (mark === '#') return /[\w${&]/.test(before) || text[at + 1] === '[';
  return mark === '//' && before === ':';
}
