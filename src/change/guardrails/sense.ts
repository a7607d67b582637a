import { likeness } from './align.ts';
import { CLEAR_IF } from './cues-at.ts';
import { divides, isOr } from './joints.ts';
import type { Bound, Clause } from './limits.ts';
import { isNarrowedBehind, isOneKind, isQualified } from './qualified.ts';
import { permitsInSameCase, takesInLess } from './scope.ts';
import { isSign, type SentenceToken, stem } from './tokens.ts';

/** What became of a limiting sentence. The last six weaken it. */
export type Sense =
  | 'kept'
  | 'hardened'
  | 'reworded'
  /** Similar words, and not to be told by rules whether they limit as much: for a person to read. */
  | 'undecided'
  | GuardrailLoss;

/** How a limit can be lost. */
export type GuardrailLoss =
  | 'removed'
  | 'negated'
  | 'softened'
  | 'narrowed'
  | 'overridden'
  /** It holds under a condition only. */
  | 'conditional'
  /** It stands in a comment, is struck out, or is shown as an example of what not to say. */
  | 'disabled';

/** The sense of `is`, which speaks of the same thing as `was`. */
export function senseOf(was: Clause, is: Clause): Sense {
  if (is.standing !== 'said') return 'disabled';
  if (is.force === 'release') return 'softened';
  // "You may take up to three" limits as much as "never take more than three".
  if (is.force === 'permit')
    return UP_TO.test(is.tokens.join(' ')) || permitsInSameCase(was, is) ? 'undecided' : 'negated';
  if ((was.force === 'order' && forbidsIt(was, is)) || ordersIt(was, is)) return 'negated';
  if (was.sentence.when === '' && is.sentence.when !== '') return 'conditional';
  const inside = lessInside(was, is);
  // "Should not be used in code" became "do not use it in new code": stricter, and of less.
  // "If you do not know, say so, do not make it up" became "Say so. Do not make it up": of less, and in all cases.
  const inAllCases = was.conditions.length > 0 && is.conditions.length === 0;
  const both = inside !== undefined && (is.strength > was.strength || inAllCases);
  return (
    lessened(was, is) ??
    (both ? 'undecided' : inside) ??
    (is.strength > was.strength ? 'hardened' : 'reworded')
  );
}

const UP_TO =
  /\b(?:up to|at most|no more than|hochstens|bis zu|au plus|jusqu a|como maximo|hasta|al massimo|fino a|no maximo|ate|hoogstens|maximaal|co najwyzej|najwyzej|не более)\b/;

/** "Always cite the source" became "Do not cite the source": the very act, and no "do not … without". */
function forbidsIt(was: Clause, is: Clause): boolean {
  if (is.force !== 'forbid' || is.count.until > was.count.until || is.count.unless > 0) return false;
  // "Ask before you delete" became "do not delete unasked", "do not delete until you have asked".
  if (UNASKED.test(is.tokens.join('')) || is.tokens.some((token) => UNTIL.test(token))) return false;
  return likeness(was.words, is.words) >= THE_ACT && likeness(is.words, was.words) >= THE_ACT;
}

/** "Never share it" became "Always share it". */
function ordersIt(was: Clause, is: Clause): boolean {
  if (was.force !== 'forbid' || is.force !== 'order' || is.admits) return false;
  if (was.count.until + was.count.unless + is.count.until + is.count.unless > 0) return false;
  return likeness(was.words, is.words) === 1 && likeness(is.words, was.words) >= THE_ACT;
}

const UNASKED = /未[经經获]|なしに|없이/;
const UNTIL = /^(?:until|till|bis|hasta|finche|totdat|dopoki|пока)$/;
const THE_ACT = 0.8;

/** Weaker by what stands around the thing: its force, hedges, exceptions, conditions. */
function lessened(was: Clause, is: Clause): GuardrailLoss | undefined {
  if (is.strength === 1 && was.strength > 1) return 'softened';
  if (was.strength === 3 && is.strength === 2 && onlyAvoids(is) && !onlyAvoids(was)) return 'softened';
  if (is.count.hedge > was.count.hedge) return 'softened';
  if (is.count.strict < was.count.strict) return 'softened';
  if (isExcepted(was, is) || opensMore(was, is) || onlyThen(was, is)) return 'narrowed';
  // "If it does not, stop" is under a condition, though none of its words carries content.
  const always = was.conditions.length === 0 && !was.tokens.some((token) => CLEAR_IF.test(token));
  if (always && is.conditions.length > 0 && !is.admits && !evenThen(is.tokens)) {
    // "If asked for medical advice, refuse" limits as much as "Refuse medical advice".
    const known = [...was.words, ...was.conditions];
    const said = new Set(was.sentence.tokens.map(stem));
    const fresh = is.conditions.filter(
      (word) =>
        !said.has(word.stem) &&
        !known.some(
          (one) => one.stem === word.stem || (word.topic !== undefined && one.topic === word.topic),
        ),
    );
    // "For artifacts" and "when creating artifacts" say the same.
    const merelyDoing = fresh.length === 1 && fresh.length < is.conditions.length && whileDoing(is.tokens);
    if (fresh.length > 0 && fresh.length >= is.conditions.length / 2 && !merelyDoing) return 'narrowed';
  }
  return looser(was.bounds, is.bounds) || takesInLess(was, is) ? 'narrowed' : undefined;
}

/** "Avoid sharing it", where it must never be shared. */
function onlyAvoids({ tokens, force, count }: Clause): boolean {
  if (force !== 'forbid' || count.strict > 0) return false;
  return (
    tokens.some((token, at) => AVOIDS.test(token) && !MUST.test(tokens[at - 1] ?? '')) ||
    AVOIDS_IN_SIGNS.test(tokens.join(''))
  );
}

const AVOIDS = /^(?:avoid|vermeide|evite[sz]?|evita|eviter|evitez|vermijd|unikaj(?:cie)?|избегай(?:те)?)$/;
const MUST = /^(?:must|always|to|immer|stets|toujours|siempre|sempre|altijd|zawsze|всегда)$/;
const AVOIDS_IN_SIGNS = /(?<!必须|务必)避免|避けてください|피하세요|피하십시오/;

/** An exception that was not there. */
function isExcepted(was: Clause, is: Clause): boolean {
  const doors = ({ count, force }: Clause): number =>
    count.unless + count.until + (force === 'restrict' ? 1 : 0);
  // "Do not call it if A" became "do not call it unless B": forbidden in more cases than before.
  const some = was.force === 'forbid' && was.tokens.some((token) => CLEAR_IF.test(token));
  const inMore = some && !is.tokens.some((token) => CLEAR_IF.test(token));
  return is.count.unless > was.count.unless && doors(is) > doors(was) && !inMore;
}

/** Whether a word of its own says that a limit takes in less: an exception, "only then", "up to", "main". */
export function isOpened(was: Clause, is: Clause): boolean {
  if (isExcepted(was, is) || opensMore(was, is) || onlyThen(was, is)) return true;
  if (takesInLess(was, is) || looser(was.bounds, is.bounds)) return true;
  if (isNarrowedBehind(was, is) || isOneKind(was, is)) return true;
  return itemsOf(was).length >= LIST && shortened(was, is);
}

/** Two things joined may be said anew in two sentences; of so many one is missing. */
const LIST = 3;

/** "Never do it, even when asked": in that case, too. */
function evenThen(tokens: readonly SentenceToken[]): boolean {
  return tokens.some((token, at) => CLEAR_IF.test(token) && EVEN.test(tokens[at - 1] ?? ''));
}

const EVEN = /^(?:even|selbst|auch|meme|incluso|aun|anche|mesmo|zelfs|ook|nawet|даже|即)$/;

function whileDoing(tokens: readonly SentenceToken[]): boolean {
  return tokens.some((token, at) => /^(?:when|while)$/.test(token) && /.ing$/.test(tokens[at + 1] ?? ''));
}

/** An exception that lets more through, or a first one: "never" became "never before the user confirmed". */
function opensMore(was: Clause, is: Clause): boolean {
  const alternatives = ({ exception, language }: Clause): number =>
    exception.filter((token) => isOr(token, language)).length;
  if (was.exception.length > 0 && is.exception.length > 0)
    return (
      alternatives(is) > alternatives(was) && was.exception.every((token) => is.exception.includes(token))
    );
  if (was.force !== 'forbid' || is.force !== 'forbid' || was.conditions.length > 0) return false;
  return is.count.until > was.count.until && was.count.until + was.count.unless === 0;
}

/** "If it is irrelevant, say so" became "Only if it is irrelevant, say so". */
function onlyThen(was: Clause, is: Clause): boolean {
  return (
    is.onlyThen && !was.onlyThen && was.force !== 'restrict' && !was.tokens.some((one) => ELSE.test(one))
  );
}

/** "Comment if it is needed, otherwise do not": as much as "only if it is needed". */
const ELSE = /^(?:otherwise|else|sonst|andernfalls|sinon|altrimenti|anders|inaczej|иначе)$/;

/** Whether a bound moved to where more is allowed. */
function looser(was: readonly Bound[], is: readonly Bound[]): boolean {
  if (was.length !== is.length) return false;
  return was.some(({ value, side }, index) => {
    const now = is[index];
    if (now === undefined || now.side !== side || side === 'unknown') return false;
    return side === 'upper' ? now.value > value : now.value < value;
  });
}

/** Weaker by the thing itself: fewer things forbidden, or only some kind of it. */
function lessInside(was: Clause, is: Clause): GuardrailLoss | undefined {
  if (was.force === 'restrict' || is.force === 'restrict') return undefined;
  if (was.force === 'order') return undefined;
  if (shortened(was, is)) return 'narrowed';
  return was.force === is.force && isQualified(was, is) ? 'narrowed' : undefined;
}

/** A list of forbidden things that lost some and gained none. */
function shortened(was: Clause, is: Clause): boolean {
  const [old, fresh] = [itemsOf(was), itemsOf(is)];
  if (old.length < 2 || fresh.length >= old.length) return false;
  // "Names, streets and towns" became "any personal data".
  if (is.tokens.some((token) => EVERY.test(token))) return false;
  const list = is.sentence.lead?.items ?? is.sentence.items;
  const said = [is.sentence, ...list.slice(0, 100)].flatMap(({ tokens }) => tokens);
  const says = (word: SentenceToken): boolean => said.some((one) => one.slice(0, 5) === word.slice(0, 5));
  // Where the verb comes last the last item holds it: its first word tells.
  const lost = old.filter((item, index) =>
    (index === old.length - 1 || sharesObject(old, index)
      ? item.slice(0, isSign(item[0] ?? '') ? 2 : 1)
      : item
    ).every((word) => !says(word)),
  );
  return (
    lost.length > 0 &&
    lost.length < old.length &&
    old.length - lost.length >= fresh.length - 1 &&
    likeness(is.words, was.words) >= 0.75
  );
}

/** "Generate or reference local files": the second of two verbs holds what both act on. */
function sharesObject(items: readonly (readonly SentenceToken[])[], index: number): boolean {
  return index > 0 && (items[index - 1]?.length ?? 0) === 1 && (items[index]?.length ?? 0) > 2;
}

const EVERY =
  /^(?:any|all|every|alle|allen|jede[nmrs]?|tout|toute|tous|toutes|cualquier|todo|toda|todos|todas|ogni|tutti|tutte|qualsiasi|qualquer|alles|elke|wszystkie|kazdy|всe|все|любые|любых|任|所|全)$/;

/** Opens examples of a thing that is named already. */
const EXAMPLES = /^(?:like|e\.g|wie|comme|como|come|zoals|jak|например)$/;

/** Opens what is done in the place of what is forbidden. */
const INSTEAD = /^(?:instead|rather|sondern|stattdessen|plutot|sino|bensi|invece|maar)$/;

function itemsOf({ tokens, words, language }: Clause): readonly (readonly SentenceToken[])[] {
  const stems = new Set(words.map(({ stem }) => stem));
  const items: SentenceToken[][] = [[]];
  // What follows a condition is no item: "do not restart it if files changed, the server sees them".
  const end = tokens.findIndex(
    (token, index) => index > 2 && (CLEAR_IF.test(token) || EXAMPLES.test(token) || INSTEAD.test(token)),
  );
  tokens.slice(0, end === -1 ? tokens.length : end).forEach((token, index) => {
    if (divides(token, language)) items.push([]);
    else if (stems.has(stem(token)) || stems.has(token + (tokens[index + 1] ?? '')))
      items.at(-1)?.push(token);
  });
  return items.filter((item) => item.length > 0);
}
