import { anyLetters, type GlobPattern, globPattern } from './glob-pattern.ts';
import type { Globs } from './policy.ts';

/** The glob that decides about `path`, or undefined when none takes it in. */
export type GlobMatcher = (path: string) => string | undefined;

/**
 * Globs as the policy means them: from the root, dot files included, and the last one that matches wins,
 * so that `!` takes files out again. What takes files in does so whatever their case, `Prompts/System.MD` too; what takes
 * them out is meant to the letter.
 */
export function globMatcher(globs: Globs, spelling: Spelling = 'exact'): GlobMatcher {
  const ruling = globRuling(globs, spelling);
  return (path) => {
    const decided = ruling(path);
    return decided?.takes === true ? decided.glob : undefined;
  };
}

/** The same matcher, which answers about one path that is asked for twice in a row but once. */
export function rememberLast(matcher: GlobMatcher): GlobMatcher {
  let last: { readonly path: string; readonly glob: string | undefined } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, glob: matcher(path) };
    return last.glob;
  };
}

/** The last glob that matches `path`, and whether it takes the file in or out; undefined when none matches. */
export function globRuling(
  globs: Globs,
  spelling: Spelling = 'exact',
): (path: string) => { readonly glob: string; readonly takes: boolean } | undefined {
  const patterns = globs.map((glob) => {
    const excludes = glob.startsWith('!');
    const pattern = excludes ? glob.slice(1) : glob;
    const exact = globPattern(pattern, !excludes);
    const loose = spelling === 'exact' || excludes ? undefined : globPattern(pattern.normalize('NFC'), true);
    return { glob, excludes, exact, loose };
  });
  let asked = 0;
  let likely: ReturnType<typeof likelyPatterns<(typeof patterns)[number]>> | undefined;
  return (path) => {
    const plain = spelling === 'exact' ? path : plainName(path);
    asked += 1;
    if (asked > FEW) likely ??= likelyPatterns(patterns);
    const candidates = likely === undefined || plain !== path ? patterns : likely(path);
    const winner = candidates.findLast(
      ({ exact, loose }) => exact.matches(path) || loose?.matches(plain) === true,
    );
    return winner === undefined ? undefined : { glob: winner.glob, takes: !winner.excludes };
  };
}

/** So many paths are matched sooner than the letters of all patterns are put together. */
const FEW = 200;

/** Of these patterns those that may take in a path: most paths have no letters of any that asks for some. */
function likelyPatterns<Pattern extends { readonly exact: GlobPattern }>(
  patterns: readonly Pattern[],
): (path: string) => readonly Pattern[] {
  const asksNone = ({ exact }: Pattern) => exact.letters().some(({ text }) => text === '');
  const broad = patterns.filter(asksNone);
  const meetsOther = anyLetters(patterns.filter((one) => !asksNone(one)).map(({ exact }) => exact));
  return (path) => (meetsOther(path) ? patterns : broad);
}

/**
 * `any-spelling`: a file is taken in under every name that people or a file system take for the same one. Files are only
 * taken out under their exact name: an odd spelling must not exempt one.
 */
export type Spelling = 'exact' | 'any-spelling';

/** Whether nobody reads a path otherwise than it is written: most paths, each of which is looked at very often. */
function isPlain(path: string): boolean {
  return /^[ -[\]-~]*$/.test(path) && !/[ .](?:\/|$)/.test(path);
}

/**
 * A path as people and Windows read it: composed letters (NFC), without characters that are not seen, `\` as a slash, and without
 * the blanks, line breaks and dots at the end of a name that Windows drops and nobody sees.
 */
export function plainName(path: string): string {
  if (isPlain(path)) return path;
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/\p{Cf}|\p{Cc}|\p{Default_Ignorable_Code_Point}|\u2800/gu, '')
    .split('/')
    .map((name) => (/^\.+$/.test(name) ? name : withoutEnd(name)))
    .join('/');
}

function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s.]/u.test(name[end - 1] ?? '')) end -= 1;
  return name.slice(0, end);
}

/** What is to be done about a glob that can match no file of a repository; undefined: it can. */
export function whyNothing(glob: string): string | undefined {
  const pattern = glob.slice(0, 1000).replace(/^!/, '');
  if (/^\.?\//.test(pattern)) return 'write it from the root, with nothing in front: `src/api/**`';
  if (/\\(?![*?[\]{}()!+@|#])|\\\*\*/.test(pattern)) return 'write `/` between folders';
  if (/(?:^|\/)\.{1,2}(?:\/|$)|\/\//.test(pattern))
    return 'write it from the root, without `..`, `.` and empty names';
  const bare = pattern.replace(/\\./g, '');
  if (bare.split('{').length > bare.split('}').length) return 'close the bracket `{`';
  return bare.lastIndexOf('[') > bare.lastIndexOf(']') ? 'close the bracket `[`' : undefined;
}

/** `path` as a glob that matches only itself. */
export function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|#]/g, '\\$&');
}

/**
 * The fixed folder a document path starts with: `docs/cards` of `docs/cards/{id}.md`; `''`, the root, when it
 * starts with a placeholder or a star.
 *
 * @param systems the folder whose sub-folders `{system}` stands for
 */
export function globPrefix(path: string, systems: string): string {
  const folders = path.replace(/^\{system\}/, `${systems}/{id}`).split('/');
  const open = folders.findIndex((folder) => /[{*?[(]/.test(folder));
  return folders.slice(0, open === -1 ? folders.length : open).join('/');
}
