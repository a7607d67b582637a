import type { Sha } from '../ids.ts';
import type { ObjectSource, Tree, TreeEntry } from '../objects.ts';

/**
 * A repository whose every commit holds the documents of today: past changes are judged as if the policy, the register
 * and the documents of `now` had been there.
 *
 * @param isDocument tells the paths that come from `now`
 */
export async function withDocumentsOf(
  now: Sha,
  isDocument: (path: string) => boolean,
  source: ObjectSource,
): Promise<ObjectSource> {
  const present = (await source.trees([now], [''])).get(now)?.entries ?? new Map<string, TreeEntry>();
  const documents = [...present].filter(([path]) => isDocument(path));
  const laidOver = (tree: Tree): Tree => {
    const past = [...tree.entries].filter(([path]) => !isDocument(path));
    return { ...tree, entries: new Map([...past, ...documents]) };
  };
  return {
    ...source,
    trees: async (commits, keep) => {
      const trees = await source.trees(commits, keep);
      return new Map([...trees].map(([commit, tree]) => [commit, laidOver(tree)]));
    },
    entries: async (commit, paths) => {
      const past = await source.entries(
        commit,
        paths.filter((path) => !isDocument(path)),
      );
      if (past === undefined) return undefined;
      const today = documents.filter(([path]) => paths.includes(path));
      return new Map([...past, ...today]);
    },
    blobs: (shas, maxBytes) => source.blobs(shas, maxBytes),
  };
}
