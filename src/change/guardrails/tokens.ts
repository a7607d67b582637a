/** Tokens of one sentence: words in lower case without accents, numbers, marks of punctuation, and `{}` for what is put in. */
export type SentenceToken = string;

/** What is put in when the prompt is used. A conditional text inside (`${a ? "…" : "…"}`) is no slot: it has quotes. */
const SLOT = /\$?\{\{?[^{}"'`\n]{0,120}\}?\}|%\([a-z_]{1,40}\)s|%[sd]\b|<[\w ./|-]{1,60}>/gi;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]]+(?:'\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*|\{\}|[,;:\(\)\[\]!?.…。、·]|[\-–—→=>]+/gv;
/** A sentence longer than this is read up to here, characters. */
const MAX_SENTENCE = 4000;
/** A word of force that is only spoken of: `("always…", "never…")`. */
const MENTIONED = /["“](?:never|always|must|(?:[a-z]{1,20} )?only|do not|don't|no|not)(?:…|\.{1,3}|,)?["”]/gi;

/** Lower case, one spelling of width, no accents on Latin and Cyrillic letters. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');
}

/** Words in the lower case of English, one blank between two: nothing of them is spelt otherwise. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN_WORD = /^[a-z]+$/;

/** Whether it is one word that is its own token. */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORD.test(word) && !SPELLINGS.has(word);
}

export function tokensOf(text: string): readonly SentenceToken[] {
  return listTokens(text.length > MAX_SENTENCE ? text.slice(0, MAX_SENTENCE) : text);
}

/** The tokens of a list of words of ours, however long: one text is read much faster than its words one by one. */
export function listTokens(list: string): readonly SentenceToken[] {
  if (PLAIN_WORDS.test(list)) return list.split(' ').flatMap(plainWords);
  return (fold(list.replace(SLOT, ' {} ').replace(MENTIONED, ' ')).match(TOKEN) ?? []).flatMap(plainWords);
}

const SPELLINGS: ReadonlyMap<string, readonly SentenceToken[]> = new Map([
  ['dont', ['do', 'not']],
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ['mustnt', ['must', 'not']],
  ['shouldnt', ['should', 'not']],
  ['doesnt', ['does', 'not']],
]);

/** `don't` as `do not`, French and Italian elisions without the part that is swallowed. */
function plainWords(token: string): readonly SentenceToken[] {
  const known = SPELLINGS.get(token);
  if (known !== undefined) return known;
  const at = token.indexOf("'");
  if (at === -1) return [token];
  const [head, tail] = [token.slice(0, at), token.slice(at + 1)];
  if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not'];
  if (head === 'n') return ['ne', tail];
  // "un'IA", "l'IA": a short word behind an article.
  if (tail.length === 2 && ARTICLE.test(head)) return [tail];
  return head.length <= 2 && tail.length > 2 ? [tail] : [head];
}

const ARTICLE = /^(?:l|d|un|all|dell|nell|sull|dall)$/;

export function isWord(token: SentenceToken): boolean {
  return /^[\p{L}\p{M}]/u.test(token);
}

/** One character that stands for a word or a part of one. */
export function isSign(token: SentenceToken): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]$/u.test(token);
}

/** Enough of a word to recognise its other forms: `disclose`, `disclosing`, `disclosure`. */
export function stem(word: SentenceToken): string {
  let root = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3);
  else if (root.length > 5 && root.endsWith('ed')) root = root.slice(0, -2);
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  return root.slice(0, 5);
}
