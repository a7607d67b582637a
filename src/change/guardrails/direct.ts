// Where in its clause the word of force stands: an order opens its clause or is said to somebody; what is told of a thing does not.

import { BREAK, type SentenceCues, topicsIn } from './cues-at.ts';
import { ADDRESSED, OPENERS } from './descriptions.ts';
import { isJoint } from './joints.ts';
import type { Cue } from './lexicon/lexicon.ts';
import { type Force, isFirm } from './limits.ts';
import type { Segment } from './segments.ts';
import type { SentenceToken } from './tokens.ts';

/** What decides a force. */
const DECIDES: Readonly<Record<Force, ReadonlySet<Cue>>> = {
  forbid: new Set(['never', 'not', 'bare', 'soft', 'without', 'instead', 'release']),
  restrict: new Set(['only']),
  refuse: new Set(['refuse']),
  order: new Set(['guard', 'must', 'should', 'say']),
  permit: new Set(),
  release: new Set(),
};

/** Words that may stand between the start of a clause and its order. */
const BEFORE = new RegExp(`^(?:${OPENERS}|shall|will|need|needs|to|be|sure|make|ensure|not|only)$|.ly$`);

/** "Planner must not ask", "may not be sent": binds whoever is its subject. */
const MODAL = /^(?:must|may|can|cannot|shall|should)$/;

/** No further back is it looked who is spoken to, tokens. */
const FURTHEST = 40;
/** More words before it, and it tells of something. */
const MAX_BEFORE = 6;

/**
 * Whether a clause gives its order outright: "Never share it", "you must not share it", "use only these". Told for English
 * alone: in the other languages nothing was seen that tells and reads like an order.
 */
export function isDirect(place: SentenceCues, { from, to, cues }: Segment, force: Force): boolean {
  const { sentence, speech, conditional } = place;
  if (speech.language !== 'en') return true;
  const { tokens } = sentence;
  const binding = force === 'forbid' || isFirm(topicsIn(place, from, to));
  return cues.some((cue) => {
    if (!DECIDES[force].has(cue.kind)) return false;
    if (cue.kind === 'instead') return true;
    const before = wordsBefore(tokens, from, cue.at).filter(
      (_, index, all) => conditional[cue.at - all.length + index] !== true,
    );
    // "To avoid needless rounds, …": what for.
    if (before.length === 1 && before[0] === 'to') return false;
    if (before.every((token) => BEFORE.test(token))) return true;
    if (before.some((token) => ADDRESSED.test(token))) return true;
    // "A human must approve it", where "people must stop the villain" is told of others.
    const binds = [cue.at, cue.at - 1].some((at) => MODAL.test(tokens[at] ?? ''));
    if (binding && binds) return true;
    // "Use only the documents": a verb opens the clause.
    return force === 'restrict' && before.length <= MAX_BEFORE && !speech.stop.has(before[0] ?? '');
  });
}

/** What stands in the same breath before `at`. */
function wordsBefore(tokens: readonly SentenceToken[], from: number, at: number): readonly SentenceToken[] {
  let start = at;
  const first = Math.max(from, at - FURTHEST);
  while (start > first && !BREAK.test(tokens[start - 1] ?? '') && !isJoint(tokens[start - 1], 'en'))
    start -= 1;
  return tokens.slice(start, at);
}
