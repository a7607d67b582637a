import { furtherNames, type Linked, leadsTo } from '../change/links.ts';
import { readRegister } from '../change/register.ts';
import { Documents } from '../documents/documents.ts';
import { decodeUtf8 } from '../documents/yaml.ts';
import { blobsOf } from '../gates/plan.ts';
import { claimFiles } from '../gates/registered-systems.ts';
import type { Trees } from '../gates/subject.ts';
import type { Sha } from '../ids.ts';
import type { ObjectSource, TreeEntry } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';

/** Links that are followed; a tree with more of them is a package store, not a work tree. */
const MOST_LINKS = 500;

/**
 * Where the symbolic links of the target branch lead, with those that the change touches, and which submodules there are.
 */
export async function readLinks({ base, mergeBase, head }: Trees, source: ObjectSource): Promise<Linked> {
  const listed = [base, mergeBase, head].flatMap((tree) => [...tree.entries.values()]);
  return linkedBy([...listed, ...((await source.links?.(base.commit)) ?? [])], source);
}

/**
 * Whether some of these changed paths may be governed: by their names, as a link or submodule, as what a link leads to, or
 * because a registered system claims them. Where none is, the trees need not be compared.
 *
 * @param base tip of the target branch, whose links and register count
 * @param byName whether the policy governs a path
 */
export async function mayTouch(
  paths: readonly string[],
  base: Sha,
  { policy, byName }: { readonly policy: Policy; readonly byName: (path: string) => boolean },
  source: ObjectSource,
): Promise<boolean> {
  // A file where a governed folder was, or the other way round: links to folders and submodules come and go so.
  if (paths.some((path) => byName(path) || byName(`${path}/x`))) return true;
  const { links, submodules } = await linkedBy((await source.links?.(base)) ?? [], source);
  const tree = (await source.trees([base], [policy.systems])).get(base);
  // What cannot be listed is said by whoever compares the trees.
  if (tree === undefined || tree.unread.length > 0) return true;
  const documents = new Documents(await source.blobs(blobsOf(claimFiles(tree, policy))));
  const register = [...readRegister(tree, policy, documents).values()];
  return paths.some((path) =>
    [path, ...furtherNames({ path, status: 'modified' }, links, submodules)].some(
      (name) => byName(name) || register.some(({ claims }) => claims(name)),
    ),
  );
}

async function linkedBy(all: readonly TreeEntry[], source: ObjectSource): Promise<Linked> {
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
