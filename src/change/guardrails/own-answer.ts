// "If nothing is found, answer from what you know": an answer that no source says, where a prompt keeps the model to its sources.

import type { CueMatch, SentenceCues } from './cues-at.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import type { Match } from './phrases.ts';
import { FORBIDS } from './segments.ts';
import type { SentenceToken } from './tokens.ts';

/** What a sentence lets the model answer from without a source; undefined: nothing. */
export function freeSource(place: Omit<SentenceCues, 'standing'>): Match<'presumes'> | undefined {
  const { tokens } = place.sentence;
  // "/general: chat from general knowledge": what a command does.
  if (
    tokens.at(-1) === '?' ||
    /^\W{0,4}\/\w/.test(place.sentence.text) ||
    tokens.some((token) => TELLS_APART.test(token))
  )
    return undefined;
  return place.speech.presumes
    .find(tokens)
    .find(
      ({ at, end }) =>
        place.conditional[at] !== true &&
        !tokens.slice(Math.max(0, at - NEAR), at).some((token) => RATHER.test(token)) &&
        !place.cues.some((cue) => keepsFrom(place, cue, { at, end })) &&
        (place.speech.language !== 'en' || tokens.slice(0, at).some((token) => USES.test(token))),
    );
}

/** What is preferred is named so near before what it is preferred to, tokens. */
const NEAR = 3;
const RATHER = /^(?:than|over|not|als|que|che|niz|чем)$/;
/** "Label what comes from general knowledge". */
const TELLS_APART =
  /^(?:distinguish|separate|label|mark|flag|differentiate|clear|clearly|unterscheide|kennzeichne|distingue|distingu|distingui|onderscheid|odroznij|отличай)$/;
const USES =
  /^(?:use|using|uses|draw|rely|relying|fill|answer|respond|reply|complete|supplement|give|provide|offer|make|take|add|return|choose|pick|combine|augment|go|fall|say|assume|explain|write|apply|leverage)$/;

/** Whether a cue forbids what is presumed: before it, in Japanese and Korean behind it. */
function keepsFrom(
  { speech: { language }, conditional }: Omit<SentenceCues, 'standing'>,
  { kind, at }: CueMatch,
  presumed: { readonly at: number; readonly end: number },
): boolean {
  if (conditional[at] === true) return false;
  if (kind !== 'refuse' && kind !== 'instead' && kind !== 'override' && !FORBIDS.has(kind)) return false;
  // "Rate nicht": the ban stands behind the verb.
  if (at === presumed.end) return true;
  return language === 'ja' || language === 'ko' ? at >= presumed.at : at < presumed.at;
}

/** "Answer with your best guess": what is said then is no "I do not know". */
export function saysPresumed(
  tokens: readonly SentenceToken[],
  says: readonly CueMatch[],
  presumed: Match<'presumes'> | undefined,
): boolean {
  return (
    presumed !== undefined &&
    says.every(
      ({ at, end }) =>
        ARTICLE.test(tokens[at - 1] ?? '') ||
        (at < presumed.end && end > presumed.at) ||
        (end <= presumed.at && !tokens.slice(end, presumed.at).some((token) => /^[,;、，]$/.test(token))) ||
        (at >= presumed.end && at - presumed.end <= NEAR),
    )
  );
}

/** "Where the report is silent": a thing, and nothing that is said. */
const ARTICLE = /^(?:the|an?|this|that|your|attached|der|die|das|den|dem)$/;

/** Keeps the model to what it was given. */
export function grounds(clause: Clause): boolean {
  if (!isLimit(clause)) return false;
  if (clause.admits) return true;
  return (
    (clause.force === 'restrict' && clause.topics.has('source')) ||
    (clause.force === 'forbid' && clause.topics.has('invent'))
  );
}

/** Whether a sentence lets the model answer without a source and does not tell it to say so. */
export function answersAnyway({ presumes, clauses, sentence }: SentenceReading): boolean {
  return presumes && sentence.standing === 'said' && !clauses.some((one) => one.admits && isLimit(one));
}
