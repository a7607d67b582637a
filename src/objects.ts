import type { Sha } from './ids.ts';

/** Git's file modes: file, executable, symbolic link, submodule. */
export type EntryMode = '100644' | '100755' | '120000' | '160000';

/** Whether an entry stands for something elsewhere: a symbolic link or a submodule. */
export function isLink(mode: EntryMode): boolean {
  return mode === '120000' || mode === '160000';
}

export interface TreeEntry {
  /** Path from the repository's root, `/` between names, as git stores it (decoded as UTF-8). */
  readonly path: string;
  readonly mode: EntryMode;
  /** Id of the blob, or of the submodule's commit. */
  readonly sha: Sha;
  /** Bytes, where the source tells. */
  readonly size?: number;
}

/** The listing of one commit's files: all of them, or those that differ from other commits and those that were wanted. */
export interface Tree {
  readonly commit: Sha;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Folders that could not be listed, with the reason. Not empty = the tree is incomplete. */
  readonly unread: readonly { readonly path: string; readonly because: string }[];
  /** Whether a file may be at `path` that was not listed, because the listing was not about it. Absent: never. */
  readonly leftOut?: (path: string) => boolean;
}

export type Blob =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'unreadable'; readonly because: string; readonly tooLarge?: true };

/** The answer for a blob above `maxBytes`. */
export function tooLarge(maxBytes: number): Blob {
  const mebibytes = Math.floor(maxBytes / (1024 * 1024));
  return { state: 'unreadable', because: `it is larger than ${mebibytes} MiB`, tooLarge: true };
}

/** What will be asked of a source, as far as it is known before: all of it can be fetched at once. */
export interface ExpectedObjects {
  /** Of this commit only what is kept will be asked for. */
  readonly base?: Sha;
  /** Commits that will be compared. */
  readonly compared: readonly Sha[];
  /** Paths in which they differ. */
  readonly changed: readonly string[];
  /** Those of `changed` whose bytes will be asked for. */
  readonly contents: ReadonlySet<string>;
  /** As in `trees`. */
  readonly keep: readonly string[];
  /** Commits of which the entries at those of `changed` and in `keep` will be asked for. */
  readonly looked: readonly Sha[];
  /** Whether the bytes of what is kept will be asked for, and are few. */
  readonly keptContents: boolean;
}

/** That a commit touched a place, and who is behind it. */
export interface CommittedPlace {
  /** The file or folder that was asked about. */
  readonly place: string;
  /** ISO date, UTC. */
  readonly day: string;
  /** Logins, names, addresses and the parts of them before the `@`, lower-case. */
  readonly people: readonly string[];
}

/** Who committed what, newest first, or why nobody can tell. */
export type History =
  | { readonly state: 'read'; readonly commits: readonly CommittedPlace[] }
  | { readonly state: 'unreadable'; readonly because: string };

/**
 * Where git objects come from: GitHub's API or a local repository. Trees and blobs by id are the one
 * language both speak; nothing is checked out.
 */
export interface ObjectSource {
  /**
   * The trees of `commits`, compared: what is the same in all of them may be left out (`leftOut`) unless it is in
   * `keep` or below one of its paths. Of a single commit nothing differs: only what is kept is listed.
   *
   * Never throws for what could not be listed: that is in `unread`.
   */
  trees(commits: readonly Sha[], keep: readonly string[]): Promise<ReadonlyMap<Sha, Tree>>;

  /**
   * A hint about what will be asked for next; it changes no answer. A wrong one costs what it made the source fetch.
   * Absent: this source gives every answer without waiting.
   */
  expect?(what: ExpectedObjects): void;

  /** Every symbolic link and submodule of a commit; absent: this source cannot tell without listing every folder. */
  links?(commit: Sha): Promise<readonly TreeEntry[]>;

  /**
   * The entries at exactly `paths` in `commit`; a path that is not there is not in the map.
   * Undefined when the commit is gone or cannot be read.
   */
  entries(commit: Sha, paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry> | undefined>;

  /**
   * The blobs of `shas`, in one wave, every one of them answered.
   *
   * @param maxBytes larger ones may be answered with `tooLarge` instead
   */
  blobs(shas: readonly Sha[], maxBytes?: number): Promise<ReadonlyMap<Sha, Blob>>;

  /**
   * Who committed to `places`, files and folders, in the history of `commit`. Absent: nobody can tell.
   *
   * @param since ISO date: older commits are left out
   */
  history?(commit: Sha, places: readonly string[], since: string): Promise<History>;
}

/** A file of one commit; undefined: it is not there. A folder that cannot be listed, or a link, makes it unreadable, not absent. */
export async function fileOf(objects: ObjectSource, commit: Sha, path: string): Promise<Blob | undefined> {
  const tree = (await objects.trees([commit], [path])).get(commit);
  const [unread] = tree?.unread ?? [{ because: 'no answer' }];
  if (unread !== undefined) return { state: 'unreadable', because: unread.because };
  const entry = tree?.entries.get(path);
  if (entry === undefined) return undefined;
  if (isLink(entry.mode)) return { state: 'unreadable', because: 'it is a link' };
  return (await objects.blobs([entry.sha])).get(entry.sha);
}

/** One version of a file, as it landed on a branch. */
export interface FileVersion {
  readonly commit: Sha;
  /** ISO 8601, UTC: when it was committed, as the commit says. */
  readonly at: string;
  /** Name of the commit's author. */
  readonly by: string;
  readonly deleted: boolean;
}
