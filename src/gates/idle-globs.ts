import type { RegisterEntry } from '../change/register.ts';
import { fixedStart, startsOf } from '../policy/glob-start.ts';
import { globMatcher } from '../policy/globs.ts';

/** Finds the globs of an entry, one of `entries`, that take in none of `files`. */
export function findUnmatchedGlobs(
  files: Iterable<string>,
  entries: readonly RegisterEntry[],
): (entry: RegisterEntry) => readonly string[] {
  const byStart = new Map<string, string[]>();
  for (const { paths } of entries) for (const glob of paths) byStart.set(fixedStart(glob), []);
  const odd: string[] = [];
  for (const file of files) {
    const starts = startsOf(file);
    if (starts === undefined) odd.push(file);
    else for (const start of starts) byStart.get(start)?.push(file);
  }
  return ({ paths }) =>
    paths.filter((glob) => {
      if (glob.startsWith('!')) return false;
      const matches = globMatcher([glob]);
      const takesIn = (file: string) => matches(file) !== undefined;
      return !(byStart.get(fixedStart(glob)) ?? []).some(takesIn) && !odd.some(takesIn);
    });
}
