/** Pairs of neighbouring words, each once. */
type Pairs = ReadonlySet<string>;

/** A word; of scripts without blanks each character is one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]{1,64}/gu;

/** As much of one text as must be in the other, like git's own `-M`. */
const SIMILAR = 0.5;
/** Fewer shared pairs are a phrase that anybody uses: then all of one text must be in the other. */
const PHRASE = 4;

/** What a text says more than the one before it. Capitals, blanks, punctuation and line ends say nothing. */
export function newWords(text: string, before = ''): Pairs {
  const pairs = pairsOf(text);
  const old = pairsOf(before);
  for (const pair of old) pairs.delete(pair);
  return pairs;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  let last: string | undefined;
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (last !== undefined) pairs.add(`${last} ${word}`);
    last = word;
  }
  return pairs;
}

/**
 * Whether one of two texts was made of the other: at least half of what either says is in both.
 *
 * It does not matter which came first: the author of either had a hand in the other.
 */
export function areDrafts(one: Pairs, other: Pairs): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return false;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared === small.size || (shared >= PHRASE && shared >= small.size * SIMILAR);
}
