import { Minimatch } from 'minimatch';
import type { Globs } from './policy.ts';

/** The glob that decides about `path`, or undefined when none takes it in. */
export type GlobMatcher = (path: string) => string | undefined;

/**
 * Globs as the policy means them: from the root, dot files included, and the last one that matches wins,
 * so that `!` takes files out again. What takes files in does so whatever their case, `Prompts/System.MD` too; what takes
 * them out is meant to the letter.
 */
export function globMatcher(globs: Globs): GlobMatcher {
  const ruling = globRuling(globs);
  return (path) => {
    const decided = ruling(path);
    return decided?.takes === true ? decided.glob : undefined;
  };
}

/** The last glob that matches `path`, and whether it takes the file in or out; undefined when none matches. */
export function globRuling(
  globs: Globs,
): (path: string) => { readonly glob: string; readonly takes: boolean } | undefined {
  const patterns = globs.map((glob) => {
    const excludes = glob.startsWith('!');
    const pattern = excludes ? glob.slice(1) : glob;
    const options = { dot: true, nocomment: true, nonegate: true, nocase: !excludes };
    return { glob, excludes, match: new Minimatch(pattern, options) };
  });
  return (path) => {
    const winner = patterns.findLast((pattern) => pattern.match.match(path));
    return winner === undefined ? undefined : { glob: winner.glob, takes: !winner.excludes };
  };
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
