// Conjunctions, in the language of the sentence: `of` is "or" in Dutch, `o` "the" in Portuguese, `en` "in" in French and Spanish.

import type { LexiconLanguage } from './lexicon/index.ts';
import type { SentenceToken } from './tokens.ts';

/** Words among those below that are none in a language. */
const ANOTHER_WORD: Readonly<Partial<Record<LexiconLanguage, RegExp>>> = {
  en: /^(?:of|o|y|e|en|i|ma)$/,
  de: /^(?:of|o|y|e|en|i)$/,
  fr: /^(?:of|o|y|e|en|i)$/,
  es: /^(?:of|en|i)$/,
  it: /^(?:of|y|en|i)$/,
  pt: /^(?:of|o|y|en|i)$/,
  nl: /^(?:o|y|e|i)$/,
  pl: /^(?:of|o|y|e|en)$/,
};

const JOINS =
  /^(?:but|then|and|or|aber|sondern|und|oder|mais|et|ou|pero|sino|y|o|ma|e|mas|maar|en|of|ale|i|lub|но|и|а|或|并|但|而)$/;
const DIVIDES =
  /^(?:[,;、]|or|and|und|oder|sowie|et|ou|ni|nem|y|o|e|en|of|i|lub|oraz|ani|и|или|或|和|及|与)$/;
const AND = /^(?:and|und|et|y|e|en|i|oraz|и|且|并)$/;
const OR = /^(?:[,、]|or|oder|ou|o|of|lub|albo|или|或|または|또는)$/;

/** Whether a word joins two clauses. */
export function isJoint(token: SentenceToken | undefined, language: LexiconLanguage): boolean {
  return token !== undefined && JOINS.test(token) && ANOTHER_WORD[language]?.test(token) !== true;
}

/** Whether a word or mark divides a list. */
export function divides(token: SentenceToken, language: LexiconLanguage): boolean {
  return DIVIDES.test(token) && ANOTHER_WORD[language]?.test(token) !== true;
}

/** Whether a word adds one condition to another. */
export function isAnd(token: SentenceToken, language: LexiconLanguage): boolean {
  return AND.test(token) && ANOTHER_WORD[language]?.test(token) !== true;
}

/** Whether a word or mark stands between alternatives. */
export function isOr(token: SentenceToken, language: LexiconLanguage): boolean {
  return OR.test(token) && ANOTHER_WORD[language]?.test(token) !== true;
}
