import type { Sha } from '../../ids.ts';

/** Just enough of git to append files to a branch: GitHub's Git Data API and a local repository both can. */
export interface GitData {
  head(branch: string): Promise<Sha | undefined>;
  /** Path → blob id of every file under `prefix` at `commit`. */
  list(commit: Sha, prefix: string): Promise<ReadonlyMap<string, Sha>>;
  read(blob: Sha): Promise<Uint8Array>;
  /** One commit on top of `parent` (undefined = a root) that adds `files`; moves no branch. */
  commit(parent: Sha | undefined, files: ReadonlyMap<string, Uint8Array>, message: string): Promise<Sha>;
  /** Fast-forward only: `moved` means that somebody else was faster. */
  advance(branch: string, from: Sha | undefined, to: Sha): Promise<'advanced' | 'moved'>;
}
