import { posix } from 'node:path';
import { parseSha, type Sha } from '../ids.ts';

/** A file of another repository at one commit, which nobody can move: `github:owner/repo/path@<full commit id>`. */
export interface PinnedFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly commit: Sha;
}

const PINNED = /^github:([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9._-]{1,100})\/([^\s@]+)@([0-9a-f]+)$/;

/** Undefined: `ref` is none, leaves its repository, or names a branch, a tag or a shortened id. */
export function parsePinned(ref: string): PinnedFile | undefined {
  const [, owner, repo, path, id] = PINNED.exec(ref) ?? [];
  const commit = parseSha(id);
  if (owner === undefined || repo === undefined || path === undefined || commit === undefined)
    return undefined;
  // An address with `.` or `..` in it is another address.
  const within = posix.normalize(path);
  if (/^\.{1,2}$/.test(repo) || /^(?:\/|\.{1,2}(?:\/|$))/.test(within) || within.endsWith('/'))
    return undefined;
  return { owner, repo, path: within, commit };
}

export function pinnedRef({ owner, repo, path, commit }: PinnedFile): string {
  return `github:${owner}/${repo}/${path}@${commit}`;
}
