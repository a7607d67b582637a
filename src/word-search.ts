/** Looks for many words at once: a pattern of all of them tries each at every letter. */
import { omitUndefined } from './omit-undefined.ts';

/** `\bai\b`, `tool`, `\.csv$`: letters that stand for themselves, and whether a word or the text has to begin or end there. */
const PLAIN = /^(\\b)?((?:[\w '<:#-]|\\\W)+?)(\\b|\$)?$/;
/** One sign of a pattern: an escape, a set, a group or a letter, and how often it may stand. */
const SIGN = /(\\.|\[[^\]]*\]|\([^)]*\)|.)([?*+{]?)/g;
/** Between two alternatives, not within a group. */
const OR = /(?<!\\)\|(?![^(]*\))/;

/** Behind the text, so that its last letter is the first of three, too. */
const END = '\0\0';
/** Three letters, of five bits each. */
const STARTS = 2 ** 15;
/** Any letter: shorter words are found by their own letters and whatever follows. */
const LETTERS = Array.from({ length: 32 }, (_, bits) => String.fromCharCode(bits));

interface Sought {
  /** In lower case. */
  readonly letters: string;
  /** A word begins with them. */
  readonly begins?: boolean;
  /** What ends with them. */
  readonly ends?: 'word' | 'text';
  /** What decides; absent: the letters do. */
  readonly pattern?: RegExp;
}

/**
 * Whether one of the alternatives of `source` stands in a text of ASCII, whatever its case: as a pattern of it says, in time
 * that grows with the text and not with the words. Each alternative has letters that nothing takes away.
 */
export function wordSearch(source: string): (text: string) => boolean {
  const known = new Map<number, Sought[]>();
  const starts = new Uint8Array(STARTS);
  for (const one of source.split(OR).map(sought))
    for (const start of startsOf(one.letters)) {
      starts[start] = 1;
      known.set(start, [...(known.get(start) ?? []), one]);
    }
  return (text) => {
    const lower = `${text.toLowerCase()}${END}`;
    const refused = new Set<Sought>();
    let start = 0;
    for (let at = 0; at < lower.length; at += 1) {
      start = ((start << 5) | (lower.charCodeAt(at) & 31)) % STARTS;
      if (starts[start] !== 1 || at < 2) continue;
      for (const one of known.get(start) ?? []) if (stands(one, lower, at - 2, refused)) return true;
    }
    return false;
  };
}

function sought(source: string): Sought {
  const [plain, before, letters = '', after] = PLAIN.exec(source) ?? [];
  if (plain !== undefined) {
    const own = letters.replaceAll(/\\(.)/g, '$1').toLowerCase();
    const ends = after === undefined ? undefined : after === '$' ? 'text' : 'word';
    return { letters: own, begins: before !== undefined, ...omitUndefined({ ends } as const) };
  }
  const rows = [''];
  for (const [, sign = '', often] of source.matchAll(SIGN))
    if (often === '' && /^\w$/.test(sign)) rows.push(`${rows.pop()}${sign}`);
    else rows.push('');
  const longest = rows.reduce((long, row) => (row.length > long.length ? row : long)).toLowerCase();
  return { letters: longest, pattern: new RegExp(source, 'i') };
}

function startsOf(letters: string): readonly number[] {
  if (letters === '') throw new RangeError('an alternative has no letters that are always there');
  if (letters.length < 3) return LETTERS.flatMap((next) => startsOf(letters + next));
  return [[0, 1, 2].reduce((sum, at) => (sum << 5) | (letters.charCodeAt(at) & 31), 0)];
}

function stands(one: Sought, text: string, at: number, refused: Set<Sought>): boolean {
  if (!text.startsWith(one.letters, at) || refused.has(one)) return false;
  if (one.pattern !== undefined) {
    if (one.pattern.test(text)) return true;
    refused.add(one);
    return false;
  }
  const isBetween = (behind: number): boolean =>
    isInWord(text.charCodeAt(behind - 1)) !== isInWord(text.charCodeAt(behind));
  if (one.begins === true && !isBetween(at)) return false;
  const end = at + one.letters.length;
  return one.ends === 'text' ? end === text.length - END.length : one.ends === undefined || isBetween(end);
}

/** Letters in lower case, digits and `_`. */
function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
