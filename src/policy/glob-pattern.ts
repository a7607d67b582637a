import { Minimatch } from 'minimatch';
import { wordSearch } from '../word-search.ts';
import { EVERY_CHOICE, isPlainPath, LAST_CHOICE, simpleGlob } from './simple-glob.ts';

/** One glob without its `!`. */
export interface GlobPattern {
  matches(path: string): boolean;
  /** Letters that every path has which it takes in: any of them, each in lower case; `''`: it may take in any path. */
  letters(): readonly LettersOfPath[];
}

interface LettersOfPath {
  readonly text: string;
  readonly atEnd: boolean;
}

const known = new Map<string, GlobPattern>();

/**
 * The pattern of a glob, the same object for the same glob: policies name the same files in many places. It is compiled
 * when a path is met that holds all its letters; most globs of a policy meet none.
 *
 * @param anyCase whether `Prompts` is `prompts`
 */
export function globPattern(glob: string, anyCase: boolean): GlobPattern {
  const key = `${anyCase ? 'any' : 'own'} ${glob}`;
  const pattern = known.get(key) ?? lazily(glob, anyCase);
  known.set(key, pattern);
  return pattern;
}

function lazily(glob: string, nocase: boolean): GlobPattern {
  const letters = lettersOf(glob);
  const { within, ends } = letters;
  let compiled: Minimatch | undefined;
  let simple: RegExp | undefined | 'not tried' = 'not tried';
  return {
    letters: () => fewest(glob, letters),
    matches: (path) => {
      const { text, plain } = folded(path);
      if (!ends.some((end) => text.endsWith(end)) || !within.every((run) => text.includes(run))) return false;
      if (simple === 'not tried') simple = simpleGlob(glob, nocase);
      if (simple !== undefined && plain) return simple.test(path);
      compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, nocase });
      return compiled.match(path);
    },
  };
}

/** Of the letters that every path has, those that fewest paths have: the end, a run between stars, or one word of a choice. */
function fewest(glob: string, { within, ends, otherwise }: Letters): readonly LettersOfPath[] {
  if (otherwise) return [{ text: '', atEnd: false }];
  const choices = [...glob.toLowerCase().matchAll(EVERY_CHOICE)].map(({ 1: words = '' }) =>
    words.split(',').map((word) => longest(word.split('*'))),
  );
  const sets = [[longest(within)], ...choices].map((texts) => texts.map((text) => ({ text, atEnd: false })));
  sets.unshift(ends.map((text) => ({ text, atEnd: true })));
  const shortest = (set: readonly LettersOfPath[]): number => Math.min(...set.map(({ text }) => text.length));
  return sets.reduce((best, set) => (shortest(set) > shortest(best) ? set : best));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((long, one) => (one.length > long.length ? one : long), '');
}

/** Whether a path has the letters of any of these patterns: the few that a path may meet are told apart in one go. */
export function anyLetters(patterns: readonly GlobPattern[]): (path: string) => boolean {
  const letters = patterns.flatMap((pattern) => pattern.letters());
  if (letters.length === 0) return () => false;
  if (letters.some(({ text }) => text === '')) return () => true;
  const sources = letters.map(({ text, atEnd }) => `${text.replace(/\W/g, '\\$&')}${atEnd ? '$' : ''}`);
  const any = wordSearch([...new Set(sources)].join('|'));
  return (path) => any(folded(path).text);
}

/** One path meets many globs in a row. */
let last = { path: '', text: '', plain: false };

/** A path in lower case, the long s as the s that a pattern without case takes it for; no other letter folds to ASCII so. */
function folded(path: string): typeof last {
  if (last.path !== path) {
    const text = path.toLowerCase().replaceAll('\u017f', 's');
    last = { path, text, plain: isPlainPath(path) };
  }
  return last;
}

/** Letters in lower case, as `String.prototype.toLowerCase` makes them. */
interface Letters {
  /** All of them are in the path. */
  readonly within: readonly string[];
  /** The path ends with one of them. */
  readonly ends: readonly string[];
  /** The glob says more than letters, stars, question marks and choices: no letters are known. */
  readonly otherwise: boolean;
}

/** What says more than letters, stars, question marks and choices, or is another spelling of a path. */
const OTHERWISE = /[^ -~]|[\\{}[\]()]|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/;

/** A part of dots alone, which leads to another folder; beside a choice (here `|`) it may be one. */
const DOTS = /(?:^|[/|])\.{1,2}(?:[/|]|$)/;

/** Letters that every path has which `glob` takes in. */
function lettersOf(glob: string): Letters {
  const plain = glob.toLowerCase().replaceAll(EVERY_CHOICE, '*');
  if (OTHERWISE.test(plain) || DOTS.test(glob.replaceAll(EVERY_CHOICE, '|')))
    return { within: [], ends: [''], otherwise: true };
  // The slash beside a star may be no letter of the path: all folders are no folder, too.
  const runs = plain.split(/[*?]+/).map((run) => run.replace(/^\//, ''));
  const names = LAST_CHOICE.exec(glob.toLowerCase())?.[1]?.split(',') ?? [];
  // A star stands for the choice, and nothing behind it.
  const [end = '', before = ''] = [runs.at(-1), runs.at(-2)];
  const ends =
    names.length < 2
      ? [end]
      : names.map((name) => (isOneStar(plain) && !name.includes('*') ? before : '') + afterStars(name));
  const within = runs.map((run) => run.replace(/\/$/, '')).filter((run) => run !== '');
  return { within, ends, otherwise: false };
}

function afterStars(name: string): string {
  return name.slice(name.lastIndexOf('*') + 1);
}

/** Whether the last star stands alone: `a{b,c}` is `a*`, and `**{b,c}` is `***`. */
function isOneStar(plain: string): boolean {
  return !/[*?]\*$/.test(plain);
}
