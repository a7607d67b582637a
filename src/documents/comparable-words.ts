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
  const found = [words.join(' '), words.slice(1).join(' ')];
  for (let start = 0; start <= MOST_BEFORE; start += 1)
    for (let end = 0; end <= MOST_AFTER; end += 1) {
      const core = words.slice(start, words.length - end);
      if (core.length >= FEWEST && core.length * 2 >= words.length) found.push(core.join(' '));
    }
  return found.filter((phrase) => phrase !== '');
}
