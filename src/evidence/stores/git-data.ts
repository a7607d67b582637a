import type { Sha } from '../../ids.ts';

/** A folder as it was at an earlier commit, whatever it holds now. */
export interface Reset {
  /** With a slash at its end. */
  readonly folder: string;
  /** Absent: it holds nothing. */
  readonly tree?: Sha;
  /** Instead: files that are taken out of it as it is now. */
  readonly without?: readonly string[];
  /** Blobs that are kept elsewhere, by their new paths. */
  readonly kept: ReadonlyMap<string, Sha>;
}

/** Just enough of git to append files to a branch: GitHub's Git Data API and a local repository both can. */
export interface GitData {
  head(branch: string): Promise<Sha | undefined>;
  /** Path → blob id of every file under `prefix` at `commit`. */
  list(commit: Sha, prefix: string): Promise<ReadonlyMap<string, Sha>>;
  read(blob: Sha): Promise<Uint8Array>;
  /** The first parent of a commit; undefined: it has none. */
  parent(commit: Sha): Promise<Sha | undefined>;
  /** A commit and what is behind it, of all its parents, the newest hundred, with their messages; absent: nobody can tell. */
  history?(commit: Sha): Promise<readonly { readonly commit: Sha; readonly message: string }[]>;
  /** The tree of a folder in a commit; undefined: it is not there. */
  folder(commit: Sha, path: string): Promise<Sha | undefined>;
  /** One commit on top of `parent` (undefined = a root) that adds `files`, after `reset`; moves no branch. */
  commit(
    parent: Sha | undefined,
    files: ReadonlyMap<string, Uint8Array>,
    message: string,
    reset?: Reset,
  ): Promise<Sha>;
  /** Fast-forward only: `moved` means that somebody else was faster. */
  advance(branch: string, from: Sha | undefined, to: Sha): Promise<'advanced' | 'moved'>;
}
