import { parseSha, type Sha } from '../ids.ts';
import { objectId } from '../object-id.ts';
import type { Blob, History, ObjectSource, TreeEntry } from '../objects.ts';

/** Commits that exist only here: for cases of a policy. */
export class MemoryObjects implements ObjectSource {
  readonly #commits = new Map<Sha, ReadonlyMap<string, TreeEntry>>();
  readonly #blobs = new Map<Sha, Blob>();

  /** A commit with these files, text by path. */
  commit(name: string, files: Readonly<Record<string, string | null>>): Sha {
    const entries = new Map<string, TreeEntry>();
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      const sha = idOf('blob', text);
      entries.set(path, { path, mode: '100644', sha });
      this.#blobs.set(sha, { state: 'read', bytes: Buffer.from(text) });
    }
    const sha = idOf('commit', name);
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

  /** Commits that exist only here have no history. */
  async history(): Promise<History> {
    return { state: 'read', commits: [] };
  }

  async blobs(shas: readonly Sha[]) {
    const missing: Blob = { state: 'unreadable', because: 'it is not there' };
    return new Map(shas.map((sha) => [sha, this.#blobs.get(sha) ?? missing]));
  }
}

function idOf(kind: 'blob' | 'commit', text: string): Sha {
  const id = parseSha(objectId(kind, Buffer.from(text), 20));
  if (id === undefined) throw new TypeError('SHA-1 gives forty hexadecimal digits');
  return id;
}
