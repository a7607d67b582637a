// What is said about refusing itself: "do not say that you cannot help" and "refuse only if …" make a model refuse less.

import type { CueMatch, SentenceCues } from './cues-at.ts';
import { loadedLexicon } from './lexicon/index.ts';
import type { Clause } from './limits.ts';

/** What is forbidden is named so near the ban, tokens. */
const NEAR = 16;
const OF_HELP = 'help|assist|answer|do|comply|fulfil|fulfill|complete|perform|process';
/** "… say that you are unable to assist", right behind the ban: a refusal by its words. */
const REFUSES = new RegExp(
  [
    `(?:\\p{L}+ )?(?:say|saying|reply|respond|answer|state|tell|claim)(?: saying)?(?: the user| them)?(?: that)? (?:you|it|they)(?: are| is)? (?:can not|unable to|not able to) (?:${OF_HELP})\\b`,
    'dass (?:du|sie)(?: \\p{L}+){0,2} nicht (?:weiter)?(?:helfen|antworten) (?:kannst|konnen)\\b',
    '(?:\\p{L}+ )?que (?:(?:tu|vous) ne (?:peux|pouvez) pas|no puedes?|nao pode) (?:aider|repondre|ayudar|responder|hacerlo|ajudar)\\b',
    '(?:\\p{L}+ )?che non puoi? (?:aiutare|rispondere|farlo)\\b',
    'dat je(?: \\p{L}+){0,2} niet (?:kunt|kan)\\b',
    '(?:\\p{L}+ )?(?:ze nie mozesz (?:pomoc|odpowiedziec)|что(?: ты| вы)? не мож(?:ешь|ете) (?:помочь|ответить))',
  ]
    .map((phrase) => `^${phrase}`)
    .join('|'),
  'u',
);
const REFUSES_IN_SIGNS = /^说[^,。]{0,6}(?:不能|无法)(?:帮助|回答|协助|完成|处理)/;
/** "…, dass du nicht helfen kannst": what is said, and no ban. */
const CANNOT =
  /^(?:nicht (?:weiter)?(?:helfen|antworten) (?:kannst|konnen)|niet (?:kunt|kan)(?: helpen| antwoorden)?(?: \.)?$|nie mozesz (?:pomoc|odpowiedziec)|не можете? (?:помочь|ответить)|не можешь (?:помочь|ответить)|no puedes? (?:ayudar|responder)|nao pode (?:ajudar|responder)|non puoi? (?:aiutare|rispondere))/;
const THAT = /^(?:dass|dat|ze|что|que|che)$/;
const NOT = /^(?:nicht|niet|nie|не|no|nao|non)$/;
const NEAR_THAT = 3;

/** Whether what is forbidden is to refuse: "Don't reply that you're unable to assist". */
export function forbidsRefusal({ sentence: { tokens } }: SentenceCues, { at, end }: CueMatch): boolean {
  const behind = tokens.slice(end, end + NEAR).filter((token) => token !== ',');
  if (REFUSES.test(behind.join(' ')) || REFUSES_IN_SIGNS.test(behind.join(''))) return true;
  const that = tokens.slice(0, at).findLastIndex((token) => THAT.test(token));
  return (
    at - that <= NEAR_THAT &&
    tokens.slice(Math.max(0, that - NEAR_THAT), that).some((token) => NOT.test(token)) &&
    CANNOT.test(tokens.slice(at, at + NEAR).join(' '))
  );
}

/** "Refuse only if the question is off topic": where it is gone a model may refuse more, or less. */
export function limitsRefusing({ tokens, language }: Clause): boolean {
  const book = loadedLexicon(language).cues;
  const cues = book.find(tokens);
  const refusal = cues.find(({ kind }) => kind === 'refuse');
  if (refusal === undefined) return false;
  // "Lehne nur ab": the word stands in the midst of the refusal.
  const within = book.find(tokens.slice(refusal.at + 1, refusal.end));
  return (
    within.some(({ kind }) => kind === 'only') ||
    cues.some(({ kind, at, end }) => kind === 'only' && (at === refusal.end || end === refusal.at))
  );
}
