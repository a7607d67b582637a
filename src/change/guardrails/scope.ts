// How much of a thing a limit takes in: fewer cases of it, a part of all, only what is above a number, and what is permitted of it.

import { likeness } from './align.ts';
import { CLEAR_IF } from './cues-at.ts';
import { isAnd, isOr } from './joints.ts';
import { type Clause, isLimit, type SentenceReading } from './limits.ts';
import { isSign, type SentenceToken } from './tokens.ts';

/** As much of either wording as the other must say for their scope to be compared. */
const SAME_THING = 0.75;

/** Whether a limit takes in less than it did, though it stands as strictly. */
export function takesInLess(was: Clause, is: Clause): boolean {
  return allowsInCase(was, is) || isOfSome(was, is) || hasThreshold(was, is) || asksForMoreCases(was, is);
}

/** "If nothing is found, say so" became "If nothing is found and you cannot infer it, say so". */
function asksForMoreCases(was: Clause, is: Clause): boolean {
  if (was.force !== is.force || was.conditions.length === 0) return false;
  if (is.conditions.length <= was.conditions.length || is.strength > was.strength) return false;
  if (likeness(was.conditions, is.conditions) < LITERALLY || likeness(was.words, is.words) < LITERALLY)
    return false;
  const [old, fresh] = [conditionOf(was), conditionOf(is)];
  if (old.some((token) => isAnd(token, was.language)) || !fresh.some((token) => isAnd(token, is.language)))
    return false;
  return !fresh.some((token) => isOr(token, is.language));
}

/** From the word that opens it to the next mark. */
function conditionOf({ tokens }: Clause): readonly SentenceToken[] {
  const from = tokens.findIndex((token) => CLEAR_IF.test(token));
  const end = tokens.findIndex((token, index) => index > from && /^[,:;]$/.test(token));
  return from === -1 ? [] : tokens.slice(from, end === -1 ? tokens.length : end);
}

/** "Never store it" became "store it only for customers". */
function allowsInCase(was: Clause, is: Clause): boolean {
  if ((was.force !== 'forbid' && was.force !== 'refuse') || is.force !== 'restrict') return false;
  if (was.conditions.length > 0 || was.count.unless + was.count.until > 0 || was.bounds.length > 0)
    return false;
  // "Do not include steps that run commands" became "only include steps that run commands if it is enabled".
  const open = !was.tokens.some((token) => CLEAR_IF.test(token));
  if (open && is.onlyIf && likeness(was.words, is.words) >= SAME_THING) return true;
  const only = is.tokens.findIndex((token) => ONLY.test(token));
  if (only === -1) return false;
  // "You cannot change any file" became "You can only change files of the context".
  const all = was.tokens.some((token) => ANY.test(token)) && !is.tokens.some((token) => ANY.test(token));
  if (!open || (!all && !IN_CASE.test(is.tokens[only + 1] ?? ''))) return false;
  return likeness(was.words, [...is.words, ...is.conditions]) >= SAME_THING;
}

const ONLY =
  /^(?:only|nur|solo|seulement|uniquement|unicamente|apenas|somente|soltanto|alleen|tylko|только)$/;
const ANY =
  /^(?:any|all|anything|keine?[nmrs]?|jegliche|aucune?|ningun[oa]?|nessun[oa]?|nenhuma?|geen|zadnych|никаких|任何)$/;
const IN_CASE =
  /^(?:if|when|after|for|once|where|while|wenn|falls|nach|fur|si|cuando|para|pour|lorsque|quand|se|quando|per|als|voor|na|jesli|gdy|dla|если|когда|для|после)$/;
/** "Cite every claim" became "cite main claims". */
function isOfSome(was: Clause, is: Clause): boolean {
  if (is.force !== was.force) return false;
  const has = ({ tokens }: Clause, pattern: RegExp): boolean =>
    tokens.some((token, at) => !isSign(token) && pattern.test(token) && tokens[at - 1] !== 'at');
  if (!has(was, ALL) || has(is, ALL) || has(was, SOME) || !has(is, SOME)) return false;
  return likeness(was.words, is.words) >= SAME_THING;
}

const ALL =
  /^(?:all|every|each|any|alle|allen|jede[nmrs]?|tou(?:t|te|s|tes)|chaque|tod[oa]s?|cada|ogni|tutt[eio]|elke?|alles|kazd[ayeg].*|wszystkie|кажд.*|все|всех)$/;
const SOME =
  /^(?:main|major|some|most|important|significant|critical|certain|selected|wichtig.*|einige.*|manche.*|meisten|importants?|importantes?|quelques|principa.*|certain.*|algun.*|ciert.*|alcun.*|important.*|belangrijk.*|sommige|wazn.*|niektor.*|важн.*|некотор.*|основн.*)$/;

/** "Get approval for refunds" became "get approval for refunds above 100". */
function hasThreshold(was: Clause, is: Clause): boolean {
  if (was.force !== is.force || was.force === 'restrict' || was.bounds.length > 0) return false;
  if (was.tokens.some((token) => /^\d/.test(token) || NUMBER.test(token))) return false;
  const from = is.tokens.findIndex(
    (token, at) => ABOVE.test(token) && IS_NUMBER.test(numberAfter(is.tokens, at)),
  );
  return from !== -1 && likeness(was.words, is.words) >= SAME_THING && is.strength <= was.strength;
}

function numberAfter(tokens: readonly SentenceToken[], at: number): SentenceToken {
  return tokens.slice(at + 1, at + 4).find((token) => IS_NUMBER.test(token)) ?? '';
}

const ABOVE =
  /^(?:above|over|exceed.*|more|greater|larger|higher|uber|mehr|dessus|plus|mas|superior.*|oltre|piu|acima|mais|boven|meer|powyzej|ponad|выше|свыше|более)$/;
const IS_NUMBER = /^\d/;

const LITERALLY = 0.95;
/** Numbers in words, and what is as much as one. */
const NUMBER =
  /^(?:one|two|three|four|five|six|ten|single|once|twice|both|ein|eine[nmrs]?|zwei|drei|un|une|deux|trois|una|dos|tres|uno|due|tre|um|uma|dois|een|twee|drie|jeden|dwa|trzy|один|два|три)$/;

/** As much of a permission as a limit must forbid, and its conditions not say. */
const HALF = 0.5;
/** As much of the cases that are gone as another clause must name. */
const SAID_BY_ANOTHER = 0.3;

/** "Do not press Enter before you chose" became "choose, and if nothing is shown you may press Enter". */
export function permitsIt(limit: Clause, { force, words, conditions }: Clause): boolean {
  if (limit.force !== 'forbid' || force !== 'permit' || words.length < 2) return false;
  return (
    likeness(words, limit.words) > HALF &&
    likeness(conditions, limit.words) < HALF &&
    limit.count.unless === 0
  );
}

/** "If you do not know or the sources do not tell, say so" became "If you do not know, say so". */
export function hasFewerCases(limit: Clause, clause: Clause, fresh: readonly SentenceReading[]): boolean {
  const [was, is] = [limit.conditions, clause.conditions];
  if (!isLimit(clause) || clause.force !== limit.force || is.length === 0 || was.length < is.length + 2)
    return false;
  if (!limit.tokens.some((token) => isOr(token, limit.language)) || likeness(is, was) < 1) return false;
  if (likeness(clause.words, [...limit.words, ...was]) < 1) return false;
  const lost = was.filter(({ stem }) => !is.some((one) => one.stem === stem));
  return !fresh.some((one) =>
    one.clauses.some(
      (other) => other !== clause && likeness(lost, [...other.words, ...other.conditions]) >= SAID_BY_ANOTHER,
    ),
  );
}

/** "Do not delete it unless it was approved" became "you may delete it if it was approved". */
export function permitsInSameCase({ count, words, conditions }: Clause, is: Clause): boolean {
  if (count.unless + count.until === 0 || is.conditions.length === 0) return false;
  return likeness(is.conditions, [...words, ...conditions]) > HALF;
}
