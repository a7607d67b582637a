import { Phrasebook } from '../phrases.ts';
import { isPlainWord, isSign, listTokens, type SentenceToken, tokensOf } from '../tokens.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Cue, Lexicon, Topic } from './lexicon.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Every language a limit is understood in. A language more is one file and one line here. */
const LEXICONS = { en, de, es, fr, it, ja, ko, nl, pl, pt, ru, zh } satisfies Record<string, Lexicon>;

export type LexiconLanguage = keyof typeof LEXICONS;

/** What is known of one language, ready for look-up; English stands in every other one: prompts mix. */
export interface LoadedLexicon {
  readonly language: LexiconLanguage;
  readonly cues: Phrasebook<Cue>;
  readonly topics: Phrasebook<Topic>;
  readonly presumes: Phrasebook<'presumes'>;
  readonly stop: ReadonlySet<SentenceToken>;
}

const built = new Map<LexiconLanguage, LoadedLexicon>();

export function loadedLexicon(language: LexiconLanguage): LoadedLexicon {
  const known = built.get(language);
  if (known !== undefined) return known;
  const lexicons: readonly Lexicon[] = language === 'en' ? [en] : [en, LEXICONS[language]];
  const made: LoadedLexicon = {
    language,
    cues: new Phrasebook(merged(lexicons.map(({ cues }) => cues))),
    topics: new Phrasebook(merged(lexicons.map(({ topics }) => topics))),
    presumes: new Phrasebook(merged(lexicons.map(({ presumes }) => ({ presumes })))),
    stop: new Set(lexicons.flatMap(({ stop }) => tokensOf(stop))),
  };
  built.set(language, made);
  return made;
}

function merged<Kind extends string>(
  rows: readonly Readonly<Partial<Record<Kind, string>>>[],
): ReadonlyMap<Kind, string> {
  const table = new Map<Kind, string>();
  for (const row of rows)
    for (const kind in row) table.set(kind, [table.get(kind) ?? [], row[kind] ?? []].flat().join(' | '));
  return table;
}

/** The words a language is known by: all of its lexicon. */
interface Vocabulary {
  readonly language: LexiconLanguage;
  readonly words: ReadonlySet<string>;
  /** Beginnings of words, of five letters. */
  readonly stems: ReadonlySet<string>;
}

let latin: readonly Vocabulary[] | undefined;

/** Told by their letters. */
const OTHER_LETTERS: ReadonlySet<LexiconLanguage> = new Set(['ja', 'ko', 'ru', 'zh']);

/** The languages in Latin letters: their words are looked up when the first sentence has to be told apart. */
function latinVocabularies(): readonly Vocabulary[] {
  latin ??= (Object.keys(LEXICONS) as LexiconLanguage[])
    .filter((language) => !OTHER_LETTERS.has(language))
    .map(vocabulary);
  return latin;
}

const LETTER = /\p{L}/u;

function vocabulary(language: LexiconLanguage): Vocabulary {
  const { stop, cues, topics }: Lexicon = LEXICONS[language];
  const words = new Set<string>();
  const stems = new Set<string>();
  // To read a text letter by letter takes long, and most words are written as they are known.
  const other: string[] = [];
  const pieces = [stop, ...Object.values(cues), ...Object.values(topics)].join(' ').split(/[\s|~]+/);
  for (const piece of new Set(pieces))
    if (isPlainWord(piece)) words.add(piece);
    else if (!piece.endsWith('*')) other.push(piece);
    else if (piece.length > 5) stems.add(stemOf(piece.slice(0, -1)));
  for (const word of listTokens(other.join(' '))) if (LETTER.test(word)) words.add(word);
  return { language, words, stems };
}

function stemOf(beginning: string): string {
  return (isPlainWord(beginning) ? beginning : tokensOf(beginning).join('')).slice(0, 5);
}

const telling = new Map<SentenceToken, boolean>();

/** Whether one language only has the word. */
function isTelling(token: SentenceToken): boolean {
  const known = telling.get(token);
  if (known !== undefined) return known;
  const only = latinVocabularies().filter((one) => knows(one, token)).length === 1;
  if (telling.size < MAX_TELLING) telling.set(token, only);
  return only;
}

const MAX_TELLING = 20_000;

function knows({ words, stems }: Vocabulary, token: SentenceToken): boolean {
  return words.has(token) || stems.has(token.slice(0, 5));
}

/** The language of a sentence by its letters, then by its words; `otherwise` where it is too short to tell. */
export function lexiconOf(tokens: readonly SentenceToken[], otherwise: LexiconLanguage): LexiconLanguage {
  const letters = tokens.join('');
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters)) return 'ja';
  if (/\p{Script=Hangul}/u.test(letters)) return 'ko';
  if (tokens.some((token) => isSign(token))) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(letters)) return 'ru';
  let best: readonly [LexiconLanguage, number] = [otherwise, 0];
  for (const vocabulary of latinVocabularies()) {
    const { language } = vocabulary;
    const votes = tokens.reduce(
      (sum, token) => sum + (knows(vocabulary, token) ? 1 + (isTelling(token) ? 0.1 : 0) : 0),
      language === otherwise ? 0.5 : 0,
    );
    if (votes > best[1]) best = [language, votes];
  }
  return best[1] >= 1 ? best[0] : otherwise;
}
