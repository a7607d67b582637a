// What is asked of a person and what is only looked at: an order to ask keeps people safe where somebody's word is waited for.

import type { CueMatch, SentenceCues } from './cues-at.ts';
import type { Segment } from './segments.ts';
import type { SentenceToken } from './tokens.ts';

/** A thing asked for is named so near, tokens. */
const NEAR = 8;

/** "Do not quote the source": what is cited, and so no question asked of anybody. */
export function sources({ topics }: SentenceCues, { at, end }: CueMatch): boolean {
  for (let index = at; index < end; index += 1) if (topics.get(index) === 'source') return true;
  return false;
}

/** "Do not ask the user for a password": asks for what nobody should be told, and for no leave. */
export function asksForSecret({ sentence: { tokens }, speech }: SentenceCues, { end }: CueMatch): boolean {
  // 暗証番号を尋ねないでください, "no pidas la contraseña".
  if (speech.language !== 'en')
    return tokens.some((token) => SECRET_ABROAD.test(token)) || SECRET_IN_SIGNS.test(tokens.join(''));
  return tokens[end] === 'for' && tokens.slice(end, end + NEAR).some((token) => SECRET.test(token));
}

const SECRET_ABROAD =
  /^(?:pass?w[oö]rt\p{L}*|kennwort\p{L}*|pin|contrasenas?|claves?|senhas?|passwords?|wachtwoord\p{L}*|hasł[oa]|парол\p{L}*|пин)$/u;
const SECRET_IN_SIGNS = /暗証番号|パスワード|カード番号|密码|口令|卡号|비밀번호|카드번호|카드 번호/;
const SECRET = /^(?:tokens?|passwords?|passcodes?|pins?|keys?|secrets?|credentials?|cards?)$/;
/** "Ask the user to open the page": a person does something, and is asked for no leave. */
export function asksToAct(tokens: readonly SentenceToken[], { at, end }: CueMatch): boolean {
  return (
    tokens.slice(at, end).join(' ') === 'ask the user' &&
    tokens[end] === 'to' &&
    !LEAVE.test(tokens[end + 1] ?? '')
  );
}

/** "Must not ask the runner to install packages": has another one do it, where "do not ask the user to confirm" asks no leave. */
export function asksAnother(tokens: readonly SentenceToken[], at: number): boolean {
  const to = tokens.indexOf('to', at);
  if (tokens[at] !== 'ask' || to < at + 2 || to > at + NEAR) return false;
  return !LEAVE.test(tokens[to + 1] ?? '') && !tokens.slice(at, to).some((token) => PERSON.test(token));
}

const PERSON = /^(?:users?|customers?|clients?|people|them|him|her|anyone|anybody|someone|somebody)$/;
const LEAVE =
  /^(?:confirm|approve|verify|review|choose|clarify|decide|allow|grant|consent|permit|agree|check|accept|authori[sz]e|sign|specify|provide|select|pick|rephrase|explain|say|tell|give|type|make)$/;

/** "Wait for the page to load": for a thing, and for no word of a person. */
export function waitsForThing(
  { sentence: { tokens }, speech }: SentenceCues,
  { at, end }: CueMatch,
): boolean {
  if (speech.language !== 'en' || !/^a?wait$/.test(tokens[at] ?? '')) return false;
  return !tokens.slice(at, end + NEAR).some((token) => WORD_OF.test(token));
}

const WORD_OF =
  /^(?:users?|customers?|clients?|humans?|persons?|people|operators?|managers?|owners?|repl(?:y|ies)|responses?|answers?|approv.*|confirm.*|permission|consent|instruct.*|inputs?|feedback|agree.*|go|ok|okay|them|him|her|me|my|us|review.*|decision|choice|explicit.*|accept.*|sign|they|he|she|i|you|clarif.*|author.*|caller|patient|employees?)$/;

/** "Confirm that the app is connected": looks at how things are, and asks nobody. */
export function confirmsState(
  { sentence: { tokens }, speech }: SentenceCues,
  { from, to, cues }: Segment,
  { at, end }: CueMatch,
): boolean {
  if (speech.language !== 'en' || !/^confirms?$/.test(tokens[at] ?? '') || end - at > 1) return false;
  if (cues.some(({ kind }) => kind === 'until' || kind === 'must')) return false;
  if (tokens.slice(from, to).some((token) => ASKED.test(token))) return false;
  return tokens.slice(end, end + NEAR).some((token) => STATE.test(token));
}

const ASKED =
  /^(?:with|users?|customers?|clients?|humans?|persons?|people|they|them|caller|patient|want.*|agree.*|intent.*|really|you)$/;
const STATE =
  /^(?:is|are|was|were|has|have|had|exists?|works?|loads?|pass|passes|passed|matches|contains|runs|succeeded|succeeds)$/;
