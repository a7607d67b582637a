// "Never share verified secrets": only some kind of what was forbidden is forbidden now.

import { divides } from './joints.ts';
import type { Clause } from './limits.ts';
import { isSign, isWord, type SentenceToken, stem } from './tokens.ts';

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
  if (start + end !== old.length) return false;
  if (end === 0) return isTrailing(fresh.slice(start), is);
  // Where the verb comes last a kind of the thing stands first.
  if (start === 0 && !VERB_LAST.has(is.language)) return false;
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
  // In signs a word may reach into the one behind it.
  const carries = put.some(
    (token, index) =>
      content.includes(stem(token)) ||
      content.includes(token + (put[index + 1] ?? (isSign(token) ? (fresh[fresh.length - end] ?? '') : ''))),
  );
  return (
    carries &&
    !put.some((token) => divides(token, is.language) || ADDS.test(token)) &&
    !(put.length > 0 && isAside(fresh, start))
  );
}

const VERB_LAST: ReadonlySet<string> = new Set(['ja', 'ko']);

/** Whether nothing but a kind, a case or a part of what is forbidden was put behind it: "… instructions *to solve this exercise*". */
export function isNarrowedBehind(was: Clause, is: Clause): boolean {
  if (was.force !== is.force || is.strength > was.strength) return false;
  const [old, fresh] = [wordsOf(was.tokens), wordsOf(is.tokens)];
  return (
    fresh.length > old.length &&
    old.every((token, at) => token === fresh[at]) &&
    isTrailing(fresh.slice(old.length), is)
  );
}

/** Whether one or two words that name a kind are all that a ban got: "do not open *suspicious* attachments". */
export function isOneKind(was: Clause, is: Clause): boolean {
  const more = is.sentence.tokens.length - was.sentence.tokens.length;
  const most = isSign(was.tokens[0] ?? '') ? MOST_SIGNS : MOST_WORDS;
  if (was.force !== 'forbid' || more < 1 || more > most || is.sentence.tokens.length > SHORT) return false;
  return was.force === is.force && is.strength === was.strength && isQualified(was, is);
}

const [MOST_WORDS, MOST_SIGNS, SHORT] = [2, 4, 30];

function isTrailing(put: readonly SentenceToken[], { language, count, force }: Clause): boolean {
  if ((force !== 'forbid' && force !== 'refuse') || put.length > LONGEST_TRAIL || count.unless > 0)
    return false;
  const [first = '', second = ''] = put;
  if (put.some((token) => divides(token, language) || ADDS.test(token) || WIDE.test(token))) return false;
  if (OF_ANSWER.test(put.at(-1) ?? '') || (PURPOSE.test(first) && AIM.test(second))) return false;
  return OPENS.test(first) || (ADJECTIVE_LAST.has(language) && put.length === 1);
}

const LONGEST_TRAIL = 8;
/** Languages whose adjectives stand behind the thing. */
const ADJECTIVE_LAST: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);
const OPENS =
  /^(?:for|of|from|to|that|which|who|during|after|outside|within|on|with|about|fur|von|vom|aus|nach|wahrend|uber|mit|zu|pour|de|du|des|par|pendant|sur|qui|avec|para|del|por|sobre|que|con|per|di|che|su|do|da|com|em|voor|van|na|tijdens|die|dat|over|met|dla|z|ze|po|o|для|из|с|о|после)$/;
/** Leaves a ban as wide as it was, or makes it wider. */
const WIDE =
  /^(?:any|anyone|anybody|anything|all|at|whatsoever|ever|every|everyone|others|else|even|if|when|because|so|instead|but|own|yourself|you|your|ihr|jemand\p{L}*|alle\p{L}*|personne|quiconque|nadie|nessuno|chiunque|ninguem|niemand|iemand|nikomu|никому|кем)$/u;
const OF_ANSWER =
  /^(?:responses?|answers?|repl(?:y|ies)|outputs?|messages?|texts?|conversations?|chats?|antwort(?:en)?|reponses?|respuestas?|rispost[ae]|respostas?|antwoord(?:en)?|odpowiedzi\p{L}*|ответ\p{L}*|them|it|this|that)$/u;
const PURPOSE = /^(?:to|zu|um|pour|para|per|om)$/;
const AIM =
  /^(?:avoid|prevent|ensure|keep|save|make|protect|reduce|maintain|preserve|stay|be|help|improve|allow|give|minimi[sz]e|remain|eviter|evitar|evitare|garantizar|garantir|garantire|voorkomen|vermeiden)$/;

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
