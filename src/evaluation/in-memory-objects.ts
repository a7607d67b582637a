import { createHash } from 'node:crypto';
import { parseSha, type Sha } from '../ids.ts';
import type { Blob, ObjectSource, TreeEntry } from '../objects.ts';

/** Commits that exist only here: for cases of a policy. */
export class MemoryObjects implements ObjectSource {
  readonly #commits = new Map<Sha, ReadonlyMap<string, TreeEntry>>();
  readonly #blobs = new Map<Sha, Blob>();

  /** A commit with these files, text by path. */
  commit(name: string, files: Readonly<Record<string, string | null>>): Sha {
    const entries = new Map<string, TreeEntry>();
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      const sha = objectId('blob', text);
      entries.set(path, { path, mode: '100644', sha });
      this.#blobs.set(sha, { state: 'read', bytes: Buffer.from(text) });
    }
    const sha = objectId('commit', name);
    this.#commits.set(sha, entries);
    return sha;
  }

  async trees(commits: readonly Sha[]) {
    const tree = (commit: Sha) => ({ commit, entries: this.#commits.get(commit) ?? new Map(), unread: [] });
    return new Map(commits.map((commit) => [commit, tree(commit)]));
  }

  async entries(commit: Sha, paths: readonly string[]) {
    const entries = this.#commits.get(commit);
    const found = paths.flatMap((path) => {
      const entry = entries?.get(path);
      return entry === undefined ? [] : [[path, entry] as const];
    });
    return entries === undefined ? undefined : new Map(found);
  }

  async blobs(shas: readonly Sha[]) {
    const missing: Blob = { state: 'unreadable', because: 'it is not there' };
    return new Map(shas.map((sha) => [sha, this.#blobs.get(sha) ?? missing]));
  }
}

function objectId(type: string, text: string): Sha {
  const id = parseSha(
    createHash('sha1')
      .update(`${type} ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex'),
  );
  if (id === undefined) throw new TypeError('SHA-1 gives forty hexadecimal digits');
  return id;
}
