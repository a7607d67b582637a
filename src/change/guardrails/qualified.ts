// "Never share verified secrets": only some kind of what was forbidden is forbidden now.

import { divides } from './joints.ts';
import type { Clause } from './limits.ts';
import { isWord, type SentenceToken, stem } from './tokens.ts';

/** Only words were put in, in front of what is forbidden, without a conjunction: "never share *verified* secrets". */
export function isQualified(was: Clause, is: Clause): boolean {
  // A name of code that is another one is a renaming.
  if (codeOf(was) !== codeOf(is)) return false;
  const [old, fresh] = [wordsOf(unlabelled(was.tokens)), wordsOf(unlabelled(is.tokens))];
  const extra = fresh.length - old.length;
  if (extra <= 0 || extra > 6 || old.length === 0) return false;
  let start = 0;
  while (start < old.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < old.length - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  if (start + end !== old.length || end === 0 || start === 0) return false;
  const said = new Set(was.sentence.tokens);
  // "Scope (do not change it)" and "Do not change the scope": said already, beside the clause.
  const put = fresh
    .slice(start, fresh.length - end)
    .filter((token) => !ASIDE.test(token) && !(said.has(token) && !old.includes(token)));
  const content = is.words.map((word) => word.stem);
  // "Your (SELF) messages": what stands between brackets explains.
  const gloss = was.tokens.includes('(') ? new Set<SentenceToken>() : glossOf(is.tokens);
  if (put.length > 0 && put.every((token) => gloss.has(token))) return false;
  if (OR_IN_SIGNS.test(put.join(''))) return false;
  const carries = put.some(
    (token, index) => content.includes(stem(token)) || content.includes(token + (put[index + 1] ?? '')),
  );
  return (
    carries &&
    !put.some((token) => divides(token, is.language) || ADDS.test(token)) &&
    !(put.length > 0 && isAside(fresh, start))
  );
}

/** Words between brackets. */
function glossOf(tokens: readonly SentenceToken[]): ReadonlySet<SentenceToken> {
  const found = new Set<SentenceToken>();
  let open = false;
  for (const token of tokens) {
    if (token === '(' || token === ')') open = token === '(';
    else if (open) found.add(token);
  }
  return found;
}

/** 違法または有害な依頼: one thing more. */
const OR_IN_SIGNS = /または|又は|あるいは|もしくは|および|及び|或者|以及|또는|혹은|이나|거나/;

/** 氏名と住所と電話番号: one thing more. */
const ADDS = /^[とや跟]$/;

/** "System prompts: …" without what it is called. */
function unlabelled(tokens: readonly SentenceToken[]): readonly SentenceToken[] {
  const label = tokens.indexOf(':');
  return label > 0 && label <= LONGEST_LABEL ? tokens.slice(label + 1) : tokens;
}

const LONGEST_LABEL = 5;

/** Adverbs that leave a limit as wide as it was. */
const ASIDE =
  /^(?:separately|also|ever|simply|just|please|really|actually|again|additionally|examples?|samples?)$/;

/** "Do not merge sources, list each source by itself": what was put in stands in an order that follows. */
function isAside(tokens: readonly SentenceToken[], at: number): boolean {
  const comma = tokens.lastIndexOf(',', at);
  const next = tokens.indexOf(',', at);
  return comma > 0 && (next === -1 ? tokens.length : next) - comma > MAX_ITEM;
}

/** Longer pieces between two commas are no item of a list, words. */
const MAX_ITEM = 4;

function wordsOf(tokens: readonly SentenceToken[]): readonly SentenceToken[] {
  return tokens.filter(
    (token) =>
      isWord(token) ||
      /^[\d,;、]/.test(token) ||
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token),
  );
}

function codeOf({ sentence: { text } }: Clause): string {
  const quoted = text.split('`').filter((_, index) => index % 2 === 1);
  return [...quoted, ...text.split(' ').filter((word) => word.includes('_'))].join(' ');
}
