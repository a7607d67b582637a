import type { Tree } from './objects.ts';

/** A tree's paths in their order; a tree is never changed. */
const SORTED = new WeakMap<Tree, readonly string[]>();

/**
 * The paths of a tree that begin with `prefix`, sorted. Of a tree of many systems each gate asks for those of one: what is
 * elsewhere is not gone through.
 */
export function pathsUnder(tree: Tree, prefix: string): readonly string[] {
  const paths = SORTED.get(tree) ?? [...tree.entries.keys()].sort();
  SORTED.set(tree, paths);
  let [first, end] = [0, paths.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((paths[middle] ?? '') < prefix) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while (paths[last]?.startsWith(prefix)) last += 1;
  return paths.slice(first, last);
}
