import { Minimatch } from 'minimatch';

/** One glob without its `!`. */
export interface GlobPattern {
  matches(path: string): boolean;
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
  const { within, end } = lettersOf(glob);
  let compiled: Minimatch | undefined;
  return {
    matches: (path) => {
      const text = path.toLowerCase();
      if (!text.endsWith(end) || !within.every((letters) => text.includes(letters))) return false;
      compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, nocase });
      return compiled.match(path);
    },
  };
}

interface Letters {
  /** Lower case, as `String.prototype.toLowerCase` makes them. */
  readonly within: readonly string[];
  readonly end: string;
}

/** What says more than letters, stars and question marks, or is another spelling of a path. */
const OTHERWISE = /[^ -~]|[\\{}[\]()]|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/;

/** Letters that every path has which `glob` takes in. */
function lettersOf(glob: string): Letters {
  if (OTHERWISE.test(glob)) return { within: [], end: '' };
  // The slash beside a star may be no letter of the path: `**/a` takes in `a`.
  const runs = glob
    .toLowerCase()
    .split(/[*?]+/)
    .map((run) => run.replace(/^\/|\/$/g, ''));
  return { within: runs.filter((run) => run !== ''), end: runs.at(-1) ?? '' };
}
