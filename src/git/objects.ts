import type { Sha } from '../ids.ts';
import { type Blob, type ObjectSource, type TreeEntry, tooLarge } from '../objects.ts';
import { type FolderListing, type FolderPlace, type ListFolders, walkTrees } from '../tree-walk.ts';
import type { CatAnswer, CatFile } from './cat-file.ts';
import { linksOfTree } from './links-of-tree.ts';
import { type LinkReader, linksWithMemory } from './remembered-links.ts';
import { differingItems, treeItems } from './tree-object.ts';

/** GitHub refuses larger blobs too: both sources give the same answer. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

/** Trees and blobs of the local repository that `directory` is in, all through the one git process of `cat`. */
export function gitObjects(cat: CatFile, directory: string): ObjectSource {
  const list = folderLister(cat);
  const linksOf = new Map<Sha, Promise<readonly TreeEntry[]>>();
  const walk = async (commits: readonly Sha[], keep: readonly string[]) => {
    const trees = await walkTrees(commits, keep, list);
    return trees === 'too-many' ? [] : trees;
  };
  const reader: LinkReader = {
    all: (commit) => linksOfTree(cat, commit),
    async compare(commits) {
      const [before, after] = await walk(commits, []);
      return before && after ? [before, after] : undefined;
    },
  };
  return {
    async trees(commits, keep) {
      const trees = await walk([...new Set(commits)], keep);
      return new Map(trees.map((tree) => [tree.commit, tree]));
    },
    links(commit) {
      const links = linksOf.get(commit) ?? linksWithMemory(directory, commit, reader);
      linksOf.set(commit, links);
      return links;
    },
    async entries(commit, paths) {
      if (paths.length === 0) return new Map();
      const [tree] = await walk([commit], paths);
      if (tree === undefined || tree.unread.length > 0) return undefined;
      return new Map(
        paths.flatMap((path) => {
          const entry = tree.entries.get(path);
          return entry === undefined ? [] : [[path, entry] as const];
        }),
      );
    },
    blobs: (shas, maxBytes = MAX_BLOB_BYTES) =>
      readBlobs(cat, [...new Set(shas)], Math.min(maxBytes, MAX_BLOB_BYTES)),
  };
}

/** Reads tree objects, each once in a run. */
function folderLister(cat: CatFile): ListFolders {
  const read = new Map<Sha, Promise<CatAnswer>>();
  return async (places) => {
    const shas = [...new Set(places.flatMap((place) => place.shas.flatMap((sha) => sha ?? [])))];
    const fresh = shas.filter((sha) => !read.has(sha));
    // At the root the id is a commit's. Git reads a tree twice that it has to look for so.
    const roots = new Set(places.flatMap(({ path, shas: ids }) => (path === '' ? ids : [])));
    const answers = cat.contents(fresh.map((sha) => (roots.has(sha) ? `${sha}^{tree}` : sha)));
    for (const [index, sha] of fresh.entries()) {
      const answer = answers.then((all) => asFolder(all[index] ?? NO_ANSWER));
      // Anyone who asked for it hears of the failure below.
      answer.catch(() => undefined);
      read.set(sha, answer);
    }
    const found = new Map<Sha, CatAnswer>();
    for (const sha of shas) found.set(sha, (await read.get(sha)) ?? NO_ANSWER);
    return places.map((place) => listingsOf(place, found));
  };
}

/** A damaged tree may name a file as a folder. */
function asFolder(answer: CatAnswer): CatAnswer {
  if (answer.state === 'missing' || answer.type === 'tree') return answer;
  return { state: 'missing', because: `it is a ${answer.type}, not a folder` };
}

const NO_ANSWER: CatAnswer = { state: 'missing', because: 'git gave no answer' };
const NO_TREE: FolderListing = { ok: false, because: 'it is not a folder that git can read' };

function listingsOf(
  place: FolderPlace,
  found: ReadonlyMap<Sha, CatAnswer>,
): readonly (FolderListing | undefined)[] {
  const answers = place.shas.map((sha) => (sha === undefined ? undefined : found.get(sha)));
  const { names } = place;
  const [one, other] = answers;
  if (names !== 'all' && answers.length === 2 && one?.state === 'found' && other?.state === 'found') {
    const items = differingItems([bytesOf(one), bytesOf(other)], one.sha.length / 2, names);
    if (items !== undefined && !items.flat().some(({ name }) => isUnclear(name)))
      return items.map((part) => ({ ok: true, items: part, extent: 'part' }));
  }
  return answers.map((answer) => answer && listingOf(answer, answers.length === 1 ? names : 'all'));
}

function listingOf(answer: CatAnswer, names: FolderPlace['names']): FolderListing {
  if (answer.state === 'missing') return { ok: false, because: answer.because };
  const some = names === 'all' || [...names].some(isUnclear) ? 'all' : names;
  const items = treeItems(bytesOf(answer), answer.sha.length / 2, some);
  return items === undefined ? NO_TREE : { ok: true, items, extent: some === 'all' ? 'level' : 'part' };
}

function bytesOf(answer: CatAnswer): Buffer {
  return (answer.state === 'found' && answer.bytes) || Buffer.alloc(0);
}

/** A name that is not UTF-8 may read like another one: only the whole folder tells them apart. */
function isUnclear(name: string): boolean {
  return name.includes('\ufffd');
}

async function readBlobs(
  cat: CatFile,
  shas: readonly Sha[],
  maxBytes: number,
): Promise<ReadonlyMap<Sha, Blob>> {
  const blobs = new Map<Sha, Blob>();
  const known = await cat.info(shas);
  const small = shas.filter((sha, index) => {
    const answer = known[index] ?? NO_ANSWER;
    if (answer.state === 'found' && answer.type === 'blob' && answer.size <= maxBytes) return true;
    blobs.set(sha, answer.state === 'missing' ? unreadable(answer) : refused(answer.type, maxBytes));
    return false;
  });
  const read = await cat.contents(small);
  for (const [index, sha] of small.entries()) {
    const answer = read[index] ?? NO_ANSWER;
    blobs.set(
      sha,
      answer.state === 'missing' ? unreadable(answer) : { state: 'read', bytes: bytesOf(answer) },
    );
  }
  return blobs;
}

function unreadable({ because }: { readonly because: string }): Blob {
  return { state: 'unreadable', because };
}

function refused(type: string, maxBytes: number): Blob {
  return type === 'blob' ? tooLarge(maxBytes) : unreadable({ because: `it is a ${type}, not a file` });
}
