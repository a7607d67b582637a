import type { Sha } from '../ids.ts';
import type { ExpectedObjects, TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { FolderItem } from '../tree-walk.ts';
import type { BlobReader } from './blobs.ts';
import type { Client, Repo } from './client.ts';
import { type CommitListing, type CommitLookup, queryCommit, queryTrees } from './tree-query.ts';

const NO_TEXTS: CommitLookup['texts'] = { at: new Set(), inWhole: false };

/** The folders of commits that GraphQL brought many at a time. What it did not bring is not known: REST is asked then. */
export class KnownTrees {
  readonly #client: Client;
  readonly #repo: Repo;
  readonly #blobs: BlobReader;
  /** Root trees of commits. */
  readonly #roots = new Map<Sha, Sha>();
  /** What lies right in a folder, by the id of its tree. */
  readonly #folders = new Map<Sha, readonly FolderItem[]>();
  readonly #asked = new Set<string>();
  #coming: Promise<void> = Promise.resolve();

  constructor(client: Client, repo: Repo, blobs: BlobReader) {
    this.#client = client;
    this.#repo = repo;
    this.#blobs = blobs;
  }

  /** Starts to fetch what will be asked for: the folders on the way to `changed`, and everything in `keep`. */
  expect({ base, compared, looked, changed, contents, keep, keptContents }: ExpectedObjects): void {
    const [most] = base === undefined ? compared : [base];
    const commits = [...new Set([...(base === undefined ? [] : [base]), ...compared, ...looked])];
    const whole = keep.filter((path) => path !== '');
    const lookups = commits.map((commit): CommitLookup => {
      const differs = compared.includes(commit) || looked.includes(commit) ? changed : [];
      const texts = compared.includes(commit) ? differs.filter((path) => contents.has(path)) : [];
      const folders = new Set([...differs, ...whole].flatMap(foldersAbove));
      // Kept folders are the same in nearly all commits: their blobs are sent once.
      const inWhole = keptContents && commit === most;
      const unlisted = ['', ...folders].filter((path) => this.#items(commit, path) === undefined);
      return {
        commit,
        folders: this.#fresh(commit, 'in', unlisted),
        whole: this.#fresh(
          commit,
          'all of',
          whole.filter((path) => !this.#isKnown(commit, path, inWhole)),
        ),
        paths: this.#fresh(
          commit,
          'at',
          texts.filter((path) => !this.#isRead(this.#entry(commit, path))),
        ),
        texts: { at: new Set(texts), inWhole },
      };
    });
    const wanted = lookups.filter(
      ({ folders, whole: all, paths }) => [folders, all, paths].flat().length > 0,
    );
    if (wanted.length === 0) return;
    const earlier = this.#coming;
    const found = queryCommit(this.#client, this.#repo, wanted).then(
      (commitsFound) => {
        for (const one of commitsFound) this.learn(one);
      },
      // REST says of each folder why it cannot be listed.
      () => undefined,
    );
    this.#coming = Promise.all([earlier, found]).then(() => undefined);
  }

  /** Takes in what a query for something else brought. */
  learn({ commit, root, folders, texts }: CommitListing): void {
    if (root !== undefined) this.#roots.set(commit, root);
    for (const [id, items] of folders) this.#folders.set(id, items);
    for (const [id, text] of texts) this.#blobs.learn(id, text);
  }

  /** Ends when everything that was expected has come. */
  arrived(): Promise<void> {
    return this.#coming;
  }

  /** What lies right in a folder, or in the root of a commit; undefined: not known. */
  folder(treeOrCommit: Sha): readonly FolderItem[] | undefined {
    return this.#folders.get(this.#roots.get(treeOrCommit) ?? treeOrCommit);
  }

  /** The entries at `paths`, `null` where nothing is; undefined: a folder on the way to one of them is not known. */
  entries(commit: Sha, paths: readonly string[]): ReadonlyMap<string, TreeEntry | null> | undefined {
    const found = new Map<string, TreeEntry | null>();
    for (const path of paths) {
      const entry = this.#entry(commit, path);
      if (entry === undefined) return undefined;
      found.set(path, entry);
    }
    return found;
  }

  #entry(commit: Sha, path: string): TreeEntry | null | undefined {
    const item = this.#item(commit, path);
    return item === undefined || item === null ? item : fileAt(path, item);
  }

  /** What is at a path; `null`: nothing; undefined: not known. */
  #item(commit: Sha, path: string): FolderItem | null | undefined {
    let items = this.folder(commit);
    let item: FolderItem | undefined;
    for (const name of path.split('/')) {
      if (item !== undefined && item.mode !== 'folder') return null;
      if (item !== undefined) items = this.#folders.get(item.sha);
      if (items === undefined) return undefined;
      item = items.find((one) => one.name === name);
      if (item === undefined) return null;
    }
    return item;
  }

  /** What lies right in the folder at a path, nothing where there is none; undefined: not known. */
  #items(commit: Sha, path: string): readonly FolderItem[] | undefined {
    if (path === '') return this.folder(commit);
    const item = this.#item(commit, path);
    if (item === undefined) return undefined;
    return item?.mode === 'folder' ? this.#folders.get(item.sha) : [];
  }

  /** Everything below the folder at a path, or the file there; undefined: not all of it is known. */
  below(commit: Sha, path: string): readonly TreeEntry[] | undefined {
    const item = path === '' ? undefined : this.#item(commit, path);
    if (item === null) return [];
    if (item !== undefined && item.mode !== 'folder') return [fileAt(path, item) ?? []].flat();
    const items = this.#items(commit, path);
    if (items === undefined) return undefined;
    return items.length === 0 ? [] : this.#filesIn(items, path);
  }

  #filesIn(items: readonly FolderItem[], folder: string): readonly TreeEntry[] | undefined {
    const found: TreeEntry[] = [];
    for (const item of items) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      const inner = item.mode === 'folder' ? this.#folders.get(item.sha) : undefined;
      if (item.mode === 'folder' && inner === undefined) return undefined;
      const more = inner === undefined ? fileAt(path, item) : this.#filesIn(inner, path);
      if (more === undefined) return undefined;
      for (const entry of [more ?? []].flat()) found.push(entry);
    }
    return found;
  }

  #isKnown(commit: Sha, path: string, texts: boolean): boolean {
    const files = this.below(commit, path);
    return files !== undefined && (!texts || files.every((entry) => this.#isRead(entry)));
  }

  /** Whether nobody has to ask for what is in a file. */
  #isRead(entry: TreeEntry | null | undefined): boolean {
    if (entry === undefined) return false;
    return entry === null || entry.mode === '160000' || this.#blobs.knows(entry.sha);
  }

  #fresh(commit: Sha, how: string, paths: readonly string[]): readonly string[] {
    return paths.filter((path) => {
      const key = `${commit} ${how} ${path}`;
      if (this.#asked.has(key)) return false;
      this.#asked.add(key);
      return true;
    });
  }
}

/** `''` and every folder on the way to a path. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}

/**
 * Lists folders by the ids of their trees, or roots by commits, those that are asked for at the same time in one query.
 *
 * Undefined: REST has to be asked, which costs the same for one folder and says why it cannot be listed.
 */
export function folderReader(
  client: Client,
  repo: Repo,
): (id: Sha) => Promise<readonly FolderItem[] | undefined> {
  let waiting: Sha[] = [];
  let next: Promise<ReadonlyMap<Sha, readonly FolderItem[]>> | undefined;
  return async (id) => {
    waiting.push(id);
    next ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      const ids = [...new Set(waiting)];
      waiting = [];
      next = undefined;
      return ids.length < 2 ? new Map() : queryTrees(client, repo, ids).catch(() => new Map());
    });
    return (await next).get(id);
  };
}

/**
 * Looks up single paths in commits, those that are asked for at the same time in one wave. A path is asked for once, also
 * while its answer is still coming.
 *
 * Undefined: there is no such commit. Rejects where GraphQL does not answer.
 */
export function entryReader(
  client: Client,
  repo: Repo,
): (commit: Sha, paths: readonly string[]) => Promise<ReadonlyMap<string, TreeEntry> | undefined> {
  const waiting = new Map<Sha, Set<string>>();
  let next: Promise<readonly CommitListing[]> | undefined;
  const together = (): Promise<readonly CommitListing[]> => {
    next ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      const lookups = [...waiting].map(([commit, paths]): CommitLookup => {
        return { commit, folders: [], whole: [], paths: [...paths], texts: NO_TEXTS };
      });
      waiting.clear();
      next = undefined;
      return queryCommit(client, repo, lookups);
    });
    return next;
  };
  const asked = new Map<Sha, Map<string, Promise<readonly CommitListing[]>>>();
  return async (commit, paths) => {
    const answers = asked.get(commit) ?? new Map<string, Promise<readonly CommitListing[]>>();
    asked.set(commit, answers);
    for (const path of paths) {
      if (answers.has(path)) continue;
      waiting.set(commit, (waiting.get(commit) ?? new Set()).add(path));
      answers.set(path, together());
    }
    const coming = new Set(paths.flatMap((path) => answers.get(path) ?? []));
    const parts = (await Promise.all(coming)).flat().filter((part) => part.commit === commit);
    if (parts.every(({ root }) => root === undefined)) return undefined;
    const items = new Map(parts.flatMap(({ entries }) => [...entries]));
    return new Map(
      paths.flatMap((path) => {
        const item = items.get(path);
        const entry = item === undefined ? null : fileAt(path, item);
        return entry === null ? [] : [[path, entry] as const];
      }),
    );
  };
}

function fileAt(path: string, { mode, sha, size }: FolderItem): TreeEntry | null {
  return mode === 'folder' ? null : { path, mode, sha, ...omitUndefined({ size }) };
}
