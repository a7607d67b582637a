import type { Sha } from './ids.ts';
import type { EntryMode, Tree, TreeEntry } from './objects.ts';

/** One line of a listed folder. `name` holds slashes where all levels were listed at once. */
export interface FolderItem {
  readonly name: string;
  readonly mode: EntryMode | 'folder';
  readonly sha: Sha;
  /** Bytes, where the source tells. */
  readonly size?: number;
}

/** What a source says of one folder in one commit. */
export type FolderListing =
  | {
      readonly ok: true;
      readonly items: readonly FolderItem[];
      /** `level`: what lies right in it; `all`: every level below; `part`: what differs, and the names that were asked for. */
      readonly extent: 'level' | 'all' | 'part';
    }
  | { readonly ok: false; readonly because: string };

/** A folder to be listed in each commit. */
export interface FolderPlace {
  /** `''` is the root. */
  readonly path: string;
  /** Its tree object in each commit, in their order; undefined: it is not there, or already known. At the root, the commit. */
  readonly shas: readonly (Sha | undefined)[];
  /** The names that are asked for even where they are the same in all commits; `all`: everything below. */
  readonly names: 'all' | ReadonlySet<string>;
}

/** Lists `places` in one wave: for each of them the listing in each commit, undefined where it has no tree object. */
export type ListFolders = (
  places: readonly FolderPlace[],
) => Promise<readonly (readonly (FolderListing | undefined)[])[]>;

/**
 * Lists the trees of `commits` level by level, all commits together. A folder that is the same object in all of them
 * holds no difference: it is only opened for what `keep` wants in it. So the cost follows the difference, not the tree.
 *
 * @param keep paths of files and folders that are listed whether or not they differ; `''` keeps everything
 * @param mostFolders when more folders than this differ at one level the answer is `too-many`: asking for whole trees costs less then
 */
export async function walkTrees(
  commits: readonly Sha[],
  keep: readonly string[],
  list: ListFolders,
  mostFolders = Number.POSITIVE_INFINITY,
): Promise<readonly Tree[] | 'too-many'> {
  const kept = keptNames(keep);
  const builders = commits.map((commit) => new TreeBuilder(commit));
  let level: readonly FolderPlace[] = [{ path: '', shas: commits, names: kept('') }];
  while (level.length > 0) {
    if (level.filter(({ names }) => names !== 'all').length > mostFolders) return 'too-many';
    const listings = await list(level);
    const below: FolderPlace[] = [];
    for (const [index, place] of level.entries()) {
      const found = builders.map((builder, at) => builder.add(place, listings[index]?.[at]));
      for (const path of new Set(found.flatMap((folders) => [...folders.keys()]))) {
        const shas = found.map((folders) => folders.get(path));
        const names = kept(path);
        const wanted = names === 'all' || names.size > 0;
        if (wanted || shas.some((sha) => sha !== shas[0])) below.push({ path, shas, names });
        else for (const builder of builders) builder.skip(path);
      }
    }
    level = below;
  }
  return builders.map((builder) => builder.tree(builders));
}

/** What `keep` wants in a folder whether or not it differs. */
function keptNames(keep: readonly string[]): (folder: string) => FolderPlace['names'] {
  const root = new KeptFolder();
  for (const path of keep) root.keep(namesOf(path));
  return (folder) => {
    let at: KeptFolder | undefined = root;
    for (const name of namesOf(folder)) {
      if (at === undefined || at.whole) break;
      at = at.below.get(name);
    }
    return at?.whole === true ? 'all' : new Set(at?.below.keys());
  };
}

function namesOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('/');
}

/** The paths to keep as folders in folders: a change that names many thousands of them costs no more than that. */
class KeptFolder {
  readonly below = new Map<string, KeptFolder>();
  whole = false;

  keep(names: readonly string[]): void {
    let at: KeptFolder = this;
    for (const name of names) {
      const next = at.below.get(name) ?? new KeptFolder();
      at.below.set(name, next);
      at = next;
    }
    at.whole = true;
  }
}

/** The tree of one commit while it is listed. */
class TreeBuilder {
  readonly #commit: Sha;
  readonly #entries = new Map<string, TreeEntry>();
  readonly #unread: { path: string; because: string }[] = [];
  /** Folders that were listed; with the names that were asked for where the rest may have been left out. */
  readonly #listed = new Map<string, FolderPlace['names']>();
  readonly #skipped = new Set<string>();

  constructor(commit: Sha) {
    this.#commit = commit;
  }

  /** Takes in one listing; returns the folders in it that are still to be listed, by path. */
  add({ path, shas: _, names }: FolderPlace, listing: FolderListing | undefined): ReadonlyMap<string, Sha> {
    const folders = new Map<string, Sha>();
    if (listing === undefined) return folders;
    if (!listing.ok) {
      this.#unread.push({ path, because: listing.because });
      return folders;
    }
    this.#listed.set(path, listing.extent === 'part' ? names : 'all');
    for (const { name, mode, sha, size } of listing.items) {
      const whole = path === '' ? name : `${path}/${name}`;
      if (mode === 'folder') {
        if (listing.extent === 'all') this.#listed.set(whole, 'all');
        else folders.set(distinct(whole, folders), sha);
      } else {
        const own = distinct(whole, this.#entries);
        // A rest of a pattern, spread into another object, takes longer than all else here.
        this.#entries.set(
          own,
          size === undefined ? { path: own, mode, sha } : { path: own, mode, sha, size },
        );
      }
    }
    return folders;
  }

  skip(folder: string): void {
    this.#skipped.add(folder);
  }

  /** @param all of the same walk: what one of them lists was compared in all */
  tree(all: readonly TreeBuilder[]): Tree {
    return {
      commit: this.#commit,
      entries: this.#entries,
      unread: this.#unread,
      leftOut: (path) => !all.some((one) => one.#entries.has(path)) && this.#mayHold(path),
    };
  }

  #mayHold(path: string): boolean {
    let folder = '';
    for (const name of path.split('/')) {
      const names = this.#listed.get(folder);
      if (names === undefined) return false;
      if (names !== 'all' && !names.has(name)) return true;
      folder = folder === '' ? name : `${folder}/${name}`;
      if (this.#skipped.has(folder)) return true;
    }
    return false;
  }
}

/** Two names that are not UTF-8 can decode to one text; the second is kept apart, so that nothing is unseen. */
function distinct(path: string, taken: ReadonlyMap<string, unknown>): string {
  let name = path;
  for (let copy = 2; taken.has(name); copy += 1) name = `${path}\ufffd${copy}`;
  return name;
}

/**
 * The mode as git itself understands it (`canon_mode` of its sources): old trees hold files such as 100664. Undefined
 * for a folder.
 */
export function entryMode(text: string): EntryMode | undefined {
  const mode = Number.parseInt(text, 8);
  switch (mode & 0o170000) {
    case 0o100000:
      return (mode & 0o100) === 0 ? '100644' : '100755';
    case 0o120000:
      return '120000';
    case 0o040000:
      return undefined;
    default:
      return '160000';
  }
}
