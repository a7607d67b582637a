import { type Linked, leadsTo } from '../change/links.ts';
import { decodeUtf8 } from '../documents/yaml.ts';
import type { Trees } from '../gates/subject.ts';
import type { ObjectSource } from '../objects.ts';

/** Links that are followed; a tree with more of them is a package store, not a work tree. */
const MOST_LINKS = 500;

/** Where the symbolic links of the head lead, with those that the change touches, and which submodules there are. */
export async function readLinks({ base, mergeBase, head }: Trees, source: ObjectSource): Promise<Linked> {
  const listed = [base, mergeBase, head].flatMap((tree) => [...tree.entries.values()]);
  const all = [...listed, ...((await source.links?.(head.commit)) ?? [])];
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
