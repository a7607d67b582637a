import { furtherNames, type LinkedPaths, leadsTo } from '../change/links.ts';
import { readRegister } from '../change/register.ts';
import { Documents } from '../documents/documents.ts';
import { decodeUtf8 } from '../documents/yaml.ts';
import { blobsOf } from '../gates/plan.ts';
import { claimFiles } from '../gates/registered-systems.ts';
import type { Trees } from '../gates/subject.ts';
import type { Sha } from '../ids.ts';
import type { ObjectSource, TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { mayTakeIn } from '../policy/glob-start.ts';
import type { Policy } from '../policy/policy.ts';

/** Links that are followed; a tree with more of them is a package store, not a work tree. */
const MOST_LINKS = 500;

/**
 * Where the symbolic links of the target branch lead, with those that the change touches, and which submodules there are.
 */
export async function readLinks(
  { base, mergeBase, head }: Trees,
  source: ObjectSource,
): Promise<LinkedPaths> {
  const listed = [base, mergeBase, head].flatMap((tree) => [...tree.entries.values()]);
  return linkedBy([...listed, ...((await source.links?.(base.commit)) ?? [])], source);
}

/** More changed paths than this are compared in any case: two queries tell no more of them. */
const MOST_LOOKED_UP = 100;

/** A change of which only the names are known. */
export interface NamedChange {
  readonly paths: readonly string[];
  /** Tip of the target branch: its links and its register count. */
  readonly base: Sha;
  readonly head: Sha;
}

/**
 * Whether some of these changed paths may be governed: by their names, as a link or submodule, as what a link leads to, or
 * because a registered system claims them. Where none is, the trees need not be compared.
 *
 * @param byName whether the policy governs a path
 */
export async function mayTouch(
  { paths, base, head }: NamedChange,
  { policy, byName }: { readonly policy: Policy; readonly byName: (path: string) => boolean },
  source: ObjectSource,
): Promise<boolean> {
  if (paths.some((path) => byName(path)) || paths.length > MOST_LOOKED_UP) return true;
  const [listed, entries, trees] = await Promise.all([
    source.links?.(base) ?? [],
    source.entries(head, paths),
    source.trees([base], [policy.systems]),
  ]);
  const tree = trees.get(base);
  // What cannot be listed is said where the trees are compared.
  if (entries === undefined || tree === undefined || tree.unread.length > 0) return true;
  const { links, submodules } = await linkedBy([...listed, ...entries.values()], source);
  const before = new Map(listed.map((entry) => [entry.path, entry]));
  const documents = new Documents(await source.blobs(blobsOf(claimFiles(tree, policy))));
  const register = [...readRegister(tree, policy, documents).values()];
  const mayClaim = mayTakeIn(register, (entry) => [...entry.paths, ...entry.sources]);
  return paths.some((path) => {
    // A link or a submodule stands for files, whose names the policy may govern.
    const [was, is] = [before.get(path), entries.get(path)];
    const file = {
      path,
      status: 'modified',
      ...omitUndefined({ base: was, head: is }),
    } as const;
    return [path, ...furtherNames(file, links, submodules)].some(
      (name) => byName(name) || mayClaim(name).some(({ claims }) => claims(name)),
    );
  });
}

async function linkedBy(all: readonly TreeEntry[], source: ObjectSource): Promise<LinkedPaths> {
  const submodules = new Set(all.filter(({ mode }) => mode === '160000').map(({ path }) => path));
  const found = all
    .filter(({ mode }) => mode === '120000')
    .map((one) => [`${one.path} ${one.sha}`, one] as const);
  const wanted = [...new Map(found).values()].slice(0, MOST_LINKS);
  const links = new Map<string, string>();
  if (wanted.length === 0) return { links, submodules };
  const blobs = await source.blobs(wanted.map(({ sha }) => sha));
  for (const { path, sha } of wanted) {
    const blob = blobs.get(sha);
    const text = blob?.state === 'read' ? decodeUtf8(blob.bytes) : undefined;
    const target = text?.ok === true ? leadsTo(path, text.text) : undefined;
    if (target !== undefined && target !== path) links.set(path, target);
  }
  return { links, submodules };
}
