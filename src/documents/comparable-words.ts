/** The words of a text as they are compared: letters and digits, in small letters. */
export function comparableWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that may stand before and after a text without making it another one. */
export const MOST_BEFORE = 6;
const MOST_AFTER = 3;
/** Fewer words of a text say too little for what stands around them to be nothing. */
const FEWEST = 4;

/**
 * What a text may be at its core: all of its words, and those without some at its start and end, each as one phrase. What
 * is left is always most of the text.
 */
export function cores(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start <= MOST_BEFORE; start += 1)
    for (let end = words.length; end >= words.length - MOST_AFTER; end -= 1)
      if (isCore(start, end, words.length)) found.push(words.slice(start, end).join(' '));
  return found;
}

/** Whether one of the `cores` of a text is known by its `phraseHash`. Each word is looked at a few times, however many cores there are. */
export function someCoreIn(words: readonly string[], known: ReadonlySet<number>): boolean {
  for (let start = 0; start <= MOST_BEFORE; start += 1) {
    const hash = new PhraseHash();
    for (let end = start + 1; end <= words.length; end += 1) {
      hash.add(words[end - 1] ?? '');
      if (isCore(start, end, words.length) && known.has(hash.value)) return true;
    }
  }
  return false;
}

/** 52 bits that tell a phrase from others; nothing rests on nobody finding another phrase with the same. */
export function phraseHash(words: readonly string[]): number {
  const hash = new PhraseHash();
  for (const word of words) hash.add(word);
  return hash.value;
}

/** Whether the words from `start` to `end` of so many are most of them, with few before and after. */
function isCore(start: number, end: number, count: number): boolean {
  const length = end - start;
  if (end === count && start <= 1) return length > 0;
  return count - end <= MOST_AFTER && length >= FEWEST && length * 2 >= count;
}

/** FNV-1a with two offsets and primes, and a sign after each word. */
class PhraseHash {
  #high = 0x811c9dc5;
  #low = 0x2f0b4c47;

  add(word: string): void {
    for (let index = 0; index <= word.length; index += 1) {
      const unit = index === word.length ? 32 : word.charCodeAt(index);
      this.#high = Math.imul(this.#high ^ unit, 0x01000193);
      this.#low = Math.imul(this.#low ^ unit, 0x5bd1e995);
      this.#low ^= this.#low >>> 15;
    }
  }

  get value(): number {
    return (this.#high >>> 6) * 2 ** 26 + (this.#low >>> 6);
  }
}
