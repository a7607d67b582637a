// What is only about how an answer looks.

import { type SentenceCues, topicsIn, wordsOf } from './cues-at.ts';
import type { LoadedLexicon } from './lexicon/index.ts';
import type { Topic } from './lexicon/lexicon.ts';
import { type Force, SAFETY, type Word } from './limits.ts';
import type { Segment } from './segments.ts';

/** What is known of a clause before it is told whether it is about layout. */
interface PlainClause {
  readonly force: Force;
  readonly words: readonly Word[];
  /** A ban of nothing in particular. */
  readonly isPlain: boolean;
  readonly admits: boolean;
  /** It has one word of content at most. */
  readonly isShort: boolean;
}

export function isOfLayout(
  place: SentenceCues,
  { from, to, cues }: Segment,
  { force, words, isPlain, admits, isShort }: PlainClause,
): boolean {
  const { speech, conditional, sentence } = place;
  if (force === 'order' && cites(words)) return false;
  // "If the tables do not tell, say so": layout stands in the condition alone.
  const takes = (index: number): boolean => !(force === 'order' && admits && conditional[index] === true);
  const topics = topicsIn(place, from, to, takes);
  if (isLayout(topics) && !(force === 'forbid' && hasOwnThing(words, speech))) return true;
  const exception = cues.find(({ kind }) => kind === 'unless');
  if (exception !== undefined && isLayout(topicsIn(place, exception.at, to))) return true;
  if (!isLayout(topicsIn(place, 0, sentence.tokens.length, takes))) return false;
  return isShort || (isPlain && !hasOwnThing(wordsOf(place, 0, sentence.tokens.length), speech));
}

/** Limits on how an answer looks keep nobody safe. */
function isLayout(topics: ReadonlySet<Topic>): boolean {
  return topics.has('layout') && ![...topics].some((topic) => SAFETY.has(topic) && topic !== 'source');
}

/** "Change no code or whitespace that …": much more than layout is named. */
function hasOwnThing(words: readonly Word[], { language }: LoadedLexicon): boolean {
  const many = READ_BY_SIGN.has(language) ? MANY * 2 : MANY;
  return words.filter(({ topic }) => topic === 'layout').length * many <= words.length;
}

/** Languages whose words overlap: a sentence has twice as many. */
const READ_BY_SIGN: ReadonlySet<string> = new Set(['ja', 'zh']);

/** Of so many words one at least is about layout where a clause is. */
const MANY = 5;

/** "Cite the paragraph": where something stands, and not how an answer looks. */
function cites(words: readonly Word[]): boolean {
  return words.some(({ stem, topic }) => topic === 'source' && stem.startsWith('cit'));
}
