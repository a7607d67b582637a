// "Do not discuss politics, religion or weapons" became "Do not discuss politics": nothing but items of a list is gone.

import { likeness } from './align.ts';
import { CLEAR_IF } from './cues-at.ts';
import { divides } from './joints.ts';
import { type Clause, isFirm, isLimit, type SentenceReading } from './limits.ts';
import { isSign, isWord, type SentenceToken } from './tokens.ts';

/** Whether a limit is the old one without some of the things that it listed. */
export function isCutDown(was: Clause, is: Clause): boolean {
  if (was.force !== is.force || is.strength < was.strength || was.admits || CODE.test(was.sentence.text))
    return false;
  if (was.force !== 'forbid' && was.force !== 'refuse' && !(was.force === 'order' && isFirm(was.topics)))
    return false;
  const runs = lostRuns(spoken(was.tokens), spoken(is.tokens));
  return runs !== undefined && runs.length > 0 && runs.every((run) => isItem(run, was));
}

const CODE = /[`[\]_:/;"“]/;
/** What is joined by these is no item. */
const JOINS_CLAUSE =
  /^(?:but|then|because|since|so|even|unless|until|before|without|aber|mais|pero|ma|mas|maar|ale|но)$/;

function isItem(run: readonly SentenceToken[], { language }: Clause): boolean {
  if (run.some((token) => CLEAR_IF.test(token) || JOINS_CLAUSE.test(token))) return false;
  return run.some((token) => divides(token, language)) && run.some((token) => isWord(token) || isSign(token));
}

/** Whether a new sentence says only the other limit of the same old sentence: "never A and never B" became "never A". */
export function isOtherHalf(limit: Clause, was: SentenceReading, is: SentenceReading): boolean {
  if (CODE.test(was.sentence.text)) return false;
  const others = was.clauses.filter((one) => one !== limit && isLimit(one) && one.force === limit.force);
  return (
    others.length > 0 &&
    is.clauses.length > 0 &&
    is.clauses.every(
      ({ words, force }) =>
        force === limit.force &&
        likeness(limit.words, words) < ANOTHER &&
        others.some((one) => likeness(one.words, words) >= WHOLE && likeness(words, one.words) >= WHOLE),
    )
  );
}

/** Less in common is another thing; as much is the same. */
const [ANOTHER, WHOLE] = [0.75, 0.9];

function spoken(tokens: readonly SentenceToken[]): readonly SentenceToken[] {
  return tokens.filter((token) => !/^[.!。]$/.test(token));
}

/** The runs of tokens that stand no more, where all others do in their order; undefined: others were put in, too. */
function lostRuns(
  was: readonly SentenceToken[],
  is: readonly SentenceToken[],
): readonly (readonly SentenceToken[])[] | undefined {
  const signs = isSign(was.at(-1) ?? '');
  if (was.length - is.length <= 1 || (was[0] !== is[0] && !(signs && was.at(-1) === is.at(-1))))
    return undefined;
  const runs: SentenceToken[][] = [];
  let at = 0;
  let open: SentenceToken[] | undefined;
  for (const token of was) {
    if (token === is[at]) {
      at += 1;
      open = undefined;
    } else if (open === undefined) {
      open = [token];
      runs.push(open);
    } else open.push(token);
  }
  return at === is.length && runs.length <= MOST_RUNS ? runs : undefined;
}

/** A list loses items at its start, at its end, or between. */
const MOST_RUNS = 2;
