import type { RegisterEntry } from '../change/register.ts';
import { globMatcher } from '../policy/globs.ts';

/** The globs of an entry that take in none of `files`. */
export function unmatchedGlobs({ paths }: RegisterEntry, files: Iterable<string>): readonly string[] {
  const open = new Map(
    paths.filter((glob) => !glob.startsWith('!')).map((glob) => [glob, globMatcher([glob])] as const),
  );
  for (const file of files) {
    if (open.size === 0) break;
    for (const [glob, matches] of open) if (matches(file) !== undefined) open.delete(glob);
  }
  return [...open.keys()];
}
