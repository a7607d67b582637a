/** Git's objects and branches in memory, as far as a ledger needs them. */
import { createHash } from 'node:crypto';
import type { GitData } from '../../src/evidence/stores/git-data.ts';
import { parseSha, type Sha } from '../../src/ids.ts';

export class MemoryGit {
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #commits = new Map<
    string,
    { readonly parent: Sha | undefined; readonly files: ReadonlyMap<string, Sha> }
  >();
  readonly branches = new Map<string, Sha>();

  /** @param step awaited before each look at a branch and each move of one: only these can be overtaken */
  data(step: (name: 'head' | 'advance') => Promise<void>): GitData {
    return {
      head: async (branch) => {
        await step('head');
        return this.branches.get(branch);
      },
      list: async (commit, prefix) =>
        new Map([...this.#filesOf(commit)].filter(([path]) => path.startsWith(prefix))),
      read: async (blob) => this.#blobs.get(blob) ?? new Uint8Array(),
      parent: async (commit) => this.#commits.get(commit)?.parent,
      folder: async () => undefined,
      commit: async (parent, files) => {
        const all = new Map(parent === undefined ? [] : this.#filesOf(parent));
        for (const [path, bytes] of files) all.set(path, this.#put(bytes));
        const id = idOf(`${parent} ${JSON.stringify([...all])}`);
        this.#commits.set(id, { parent, files: all });
        return id;
      },
      advance: async (branch, from, to) => {
        await step('advance');
        if (this.branches.get(branch) !== from) return 'moved';
        this.branches.set(branch, to);
        return 'advanced';
      },
    };
  }

  #filesOf(commit: Sha): ReadonlyMap<string, Sha> {
    return this.#commits.get(commit)?.files ?? new Map();
  }

  #put(bytes: Uint8Array): Sha {
    const id = idOf(Buffer.concat([Buffer.from(`blob ${bytes.byteLength}\0`), bytes]));
    this.#blobs.set(id, bytes);
    return id;
  }
}

function idOf(content: string | Uint8Array): Sha {
  const id = parseSha(createHash('sha1').update(content).digest('hex'));
  if (id === undefined) throw new TypeError('no id');
  return id;
}
