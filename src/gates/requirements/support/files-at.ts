import type { Tree } from '../../../objects.ts';
import { pathsUnder } from '../../../paths-under.ts';
import { globMatcher, literalGlob } from '../../../policy/globs.ts';

/** What was found in a tree, which is never changed, by path: many gates of a system ask for the same. */
const FOUND = new WeakMap<Tree, Map<string, readonly string[]>>();

/** `path` itself, or with `*` every file of the tree that matches, by name. */
export function filesAt(path: string, tree: Tree): readonly string[] {
  if (!path.includes('*')) return [path];
  const known = FOUND.get(tree) ?? new Map<string, readonly string[]>();
  FOUND.set(tree, known);
  const files = known.get(path) ?? filesLike(path, tree);
  known.set(path, files);
  return files;
}

function filesLike(path: string, tree: Tree): readonly string[] {
  const start = path.slice(0, path.indexOf('*'));
  const parts = path.split(/(\*+)/).map((part) => (part.startsWith('*') ? part : literalGlob(part)));
  const matches = globMatcher([parts.join('')]);
  return pathsUnder(tree, start).filter((file) => matches(file) !== undefined);
}
