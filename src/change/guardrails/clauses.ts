import { asksAnother, asksForSecret, asksToAct, confirmsState, sources, waitsForThing } from './asking.ts';
import {
  BREAK,
  boundsAct,
  boundsOf,
  type CueMatch,
  type SentenceCues,
  topicsIn,
  wordsOf,
} from './cues-at.ts';
import {
  hasOwnSubject,
  isAmount,
  isOwnWord,
  isProperty,
  isThrifty,
  onlyDoes,
  tellsContent,
} from './descriptions.ts';
import { isJoint } from './joints.ts';
import { isOfLayout } from './layout.ts';
import type { Cue, Topic } from './lexicon/lexicon.ts';
import { type Clause, type Force, SAFETY } from './limits.ts';
import { endsOnlyIf, exceptionFrom, opensOnlyIf } from './only-if.ts';
import {
  asksForMore,
  confirmsToOthers,
  forbidsThing,
  isOfDegree,
  isPreferred,
  keepsBack,
  refersToThing,
  tellsOfOthers,
} from './orders.ts';
import { saysPresumed } from './own-answer.ts';
import { forbidsRefusal } from './refusals.ts';
import { ACTS, FORBIDS, type Segment } from './segments.ts';
import {
  addressesPersonOnly,
  checksWork,
  describes,
  handles,
  isExample,
  isMoreThan,
  isOfManner,
  isOrdered,
  isPurpose,
  isTold,
  namesThings,
  narrates,
} from './statements.ts';
import type { SentenceToken } from './tokens.ts';

/** "You are an AI assistant that replies to …": told to a model, and not by it. */
const INTRODUCES = /^(?:you are|as an?)$/;

const STRENGTH: Readonly<Partial<Record<Cue, 1 | 2 | 3>>> = { never: 3, soft: 1, should: 1 };

export function clauseOf({ from, to, cues }: Segment, place: SentenceCues): Clause | undefined {
  const { conditional, sentence, speech } = place;
  const acting = cues.filter(
    ({ kind, at }) => ACTS.has(kind) && conditional[at] !== true && !isOwnWord(place, from, at),
  );
  const says = cues.filter(({ kind, at }) => kind === 'say' && conditional[at] !== true);
  // "Say so if you do not know", "Say that you are an assistant": orders without a word of force.
  const tells =
    (place.cues.some((one) => one.kind === 'unknown') ||
      (topicsIn(place, from, to).has('machine') &&
        // "Chatbot answer: {text}": a label.
        says.some(({ end }) => sentence.tokens[end] !== ':') &&
        !INTRODUCES.test(sentence.tokens.slice(0, 2).join(' ')))) &&
    says.length > 0 &&
    !saysPresumed(sentence.tokens, says, place.presumed);
  // "Ask rather than making assumptions" forbids to assume.
  const instead = cues.find(({ kind }) => kind === 'instead');
  const notInvented = instead !== undefined && topicsIn(place, instead.end, to).has('invent');
  const bounded = boundsAct(place, { from, to });
  if ((acting.length === 0 && !tells && !notInvented && !bounded) || sentence.tokens.at(-1) === '?')
    return undefined;
  const topics = topicsIn(place, from, to);
  const has = (kind: Cue): CueMatch | undefined => acting.find((one) => one.kind === kind);
  const build = (force: Force, strength: 1 | 2 | 3): Clause =>
    clause(place, { from, to, cues }, force, strength);
  const protects = [...topics].some((topic) => topic !== 'source' && SAFETY.has(topic));
  if (!protects && !topics.has('act') && isExample(sentence.tokens)) return undefined;
  const release = has('release');
  // "Never ask children for their address": what is asked for is somebody's own.
  const asks = (cue: CueMatch): boolean =>
    asksForSecret(place, cue) ||
    (topics.has('private') &&
      !topics.has('confirm') &&
      (cue.kind === 'guard' || ASKS_NOT.has(speech.language)));
  const safe = [...topics].some((topic) => SAFETY.has(topic));
  const telling = (cue: CueMatch): boolean =>
    !protects && (isProperty(place, from, cue) || hasOwnSubject(place, from, cue));
  if (release !== undefined) return asks(release) ? build('forbid', 2) : build('release', 1);
  const forbid = acting.find(
    ({ kind, at, end }) =>
      FORBIDS.has(kind) &&
      (keepsBack(place, { kind, at, end }, to) ||
        (!narrates(sentence.tokens, from, at, speech) && !telling({ kind, at, end }))) &&
      !(sentence.tokens[end] === 'ask' && !protects && !asksAnother(sentence.tokens, end)) &&
      !(isMoreThan(sentence.tokens, end) && !safe && !topics.has('act')) &&
      !isOfManner(sentence.tokens, end) &&
      !(!safe && asksForMore(sentence.tokens, end)) &&
      !(!protects && isOfDegree(place, { from, to, cues }, end)) &&
      (kind !== 'bare' || orders(place, { from, to, cues }, at, topics)) &&
      (kind !== 'without' ||
        keepsBack(place, { kind, at, end }, to) ||
        place.cues.some((one) => one.kind === 'must' && one.at < at)),
  );
  if (forbid !== undefined) {
    // Forbidding to ask, to confirm or to refuse keeps nobody safe.
    const next = acting.find(({ at }) => at >= forbid.end);
    const inverse =
      next !== undefined &&
      (next.kind === 'guard' || next.kind === 'refuse') &&
      !sources(place, next) &&
      !asks(next) &&
      !refersToThing(place, next) &&
      !confirmsToOthers(sentence.tokens, next) &&
      next.at - forbid.end <= 2 &&
      !sentence.tokens.slice(forbid.end, next.at).includes('or');
    return build(inverse || forbidsRefusal(place, forbid) ? 'release' : 'forbid', STRENGTH[forbid.kind] ?? 2);
  }
  const advised = (at: number): boolean =>
    has('must') === undefined &&
    acting.some((one) => one.kind === 'should' && (one.at < at || SIGNS.has(speech.language)));
  const refuse = acting.find((one) => one.kind === 'refuse' && !tellsOfOthers(place, one));
  if (refuse !== undefined) return build('refuse', advised(refuse.at) ? 1 : 2);
  const permit = acting.find((one) => one.kind === 'permit' && !isTold(place, from, one));
  const only = has('only');
  // "Prefer to use only what is built in": a preference.
  const prefers =
    isPreferred(place, { from, to, cues }) ||
    acting.some((one) => one.kind === 'should' && /^prefer/.test(sentence.tokens[one.at] ?? ''));
  if (
    only !== undefined &&
    !prefers &&
    !telling(only) &&
    !namesThings(sentence.tokens, only) &&
    (safe || (!isAmount(place, from, only) && !tellsContent(sentence.tokens, only))) &&
    (safe || topics.has('act') || !isThrifty(place, only)) &&
    (protects || !/^focus/.test(sentence.tokens[only.at - 1] ?? '')) &&
    (protects || !onlyDoes(place, from, only)) &&
    (topics.has('confirm') || !describes(sentence.tokens, from, only, speech))
  )
    return build('restrict', 2);
  if (bounded) return build('restrict', 2);
  // "You can say that you do not know" is advice to say so.
  if (permit !== undefined && has('must') === undefined)
    return tells ? build('order', 1) : build('permit', 1);
  const guard = acting.find(
    (one) =>
      one.kind === 'guard' &&
      !isPurpose(sentence.tokens, from, one, speech) &&
      !asksToAct(sentence.tokens, one) &&
      !refersToThing(place, one) &&
      !tellsOfOthers(place, one) &&
      !waitsForThing(place, one) &&
      !confirmsState(place, { from, to, cues }, one) &&
      !(checksWork(place, { from, to, cues }, one) && !safe),
  );
  if (guard !== undefined)
    return build('order', has('should') !== undefined && has('must') === undefined ? 1 : 2);
  if (tells) return build('order', advised(to) ? 1 : 2);
  if (notInvented) return build('forbid', 2);
  // "Assume that nothing protects you" orders to assume.
  const ordered =
    [...topicsIn(place, from, to, (at) => isOrdered(place, at))].some(
      (topic) => topic !== 'invent' && SAFETY.has(topic),
    ) &&
    !addressesPersonOnly(topics) &&
    !handles(place, { from, to, cues });
  if (has('must') !== undefined && ordered) return build('order', 2);
  return has('should') !== undefined && ordered ? build('order', 1) : undefined;
}

/** Languages in which one word says both to ask and not to. */
const ASKS_NOT: ReadonlySet<string> = new Set(['ko']);

/** Languages whose verb, and so whether it is only advised, comes last. */
const SIGNS: ReadonlySet<string> = new Set(['ja', 'ko']);

/** A plain negation forbids when it gives an order, or is about safety. */
function orders(
  { sentence: { tokens }, speech, conditional, cues }: SentenceCues,
  { from }: Segment,
  at: number,
  topics: ReadonlySet<Topic>,
): boolean {
  const safe = [...topics].some((topic) => SAFETY.has(topic) && topic !== 'source');
  const modal = cues.some(({ kind, at: where }) => (kind === 'must' || kind === 'should') && where < at);
  // "Assume that you are not alone": tells how things are.
  if (speech.language === 'en' && /^(?:is|are|was|were)$/.test(tokens[at - 1] ?? '')) return false;
  // "You must save it and not show it".
  // "Limits: cannot edit images of minors".
  if (
    speech.language === 'en' &&
    safe &&
    tokens[at] === 'can' &&
    (at === from || BREAK.test(tokens[at - 1] ?? ''))
  )
    return true;
  if (speech.language === 'en' && forbidsThing(tokens, from, at) && (safe || topics.has('act'))) return true;
  if (speech.language === 'en') return modal && (safe || /^(?:and|but)$/.test(tokens[at - 1] ?? ''));
  if (speech.language === 'zh' || speech.language === 'ja' || speech.language === 'ko') return safe;
  let start = from;
  while (
    start < at &&
    (conditional[start] === true ||
      BREAK.test(tokens[start] ?? '') ||
      isJoint(tokens[start], speech.language))
  )
    start += 1;
  const first = tokens[start] ?? '';
  return safe || modal || start >= at || !speech.stop.has(first);
}

export function clause(
  place: SentenceCues,
  { from, to, cues }: Segment,
  force: Force,
  strength: 1 | 2 | 3,
): Clause {
  const { sentence, standing, conditional, cues: all } = place;
  const count = (kind: Cue): number => cues.filter((one) => one.kind === kind).length;
  const main = wordsOf(place, from, to, (index) => conditional[index] !== true);
  // Conditions at the start of a sentence hold for all its clauses, those inside a clause for it alone.
  const opening = conditional[0] === true ? conditional.indexOf(false) : 0;
  const conditions = wordsOf(
    place,
    0,
    to,
    (index) => conditional[index] === true && (index < opening || opening === -1 || index >= from),
  );
  const words = main.length > 1 ? main : [...main, ...conditions];
  const exception = cues.find(({ kind }) => kind === 'unless');
  const topics = topicsIn(place, from, to);
  const admits = all.some(({ kind }) => kind === 'unknown');
  // "Be concise; do not use categories": a ban of nothing in particular, in a sentence about how it looks.
  const isPlain = force === 'forbid' && strength === 2 && [...topics].every((topic) => topic === 'reveal');
  return {
    sentence,
    language: place.speech.language,
    force,
    strength,
    tokens: sentence.tokens.slice(from, to),
    words,
    conditions,
    topics,
    count: {
      unless: count('unless'),
      until:
        count('until') +
        all.filter(({ kind, at }) => kind === 'until' && at < from && conditional[at] === true).length +
        count('without') -
        (force === 'forbid' && cues.find(({ kind }) => FORBIDS.has(kind))?.kind === 'without' ? 1 : 0),
      hedge: cues.filter((one) => one.kind === 'hedge' && !isTriedNot(sentence.tokens, one, cues)).length,
      strict: count('strict'),
    },
    layout: isOfLayout(
      place,
      { from, to, cues },
      { force, words, isPlain, admits, isShort: main.length <= 1 },
    ),
    admits,
    onlyIf: force === 'restrict' && conditional.slice(from, to).includes(true),
    onlyThen: opensOnlyIf(place) || (force === 'refuse' && endsOnlyIf(place, from, to)),
    exception: exception === undefined ? [] : exceptionFrom(sentence.tokens, exception.at, to),
    bounds: boundsOf(sentence.tokens, from, to, all),
    onlyBounds: force === 'restrict' && count('only') === 0 && boundsAct(place, { from, to }),
    standing,
  };
}

/** "Do not attempt to write": forbids as much as "do not write". */
function isTriedNot(tokens: readonly SentenceToken[], { at }: CueMatch, cues: readonly CueMatch[]): boolean {
  return (
    /^(?:try|attempt|seek)$/.test(tokens[at] ?? '') &&
    cues.some(({ kind, end }) => end === at && FORBIDS.has(kind) && kind !== 'soft')
  );
}
