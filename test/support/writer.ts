/**
 * One process that appends decisions to a store, for tests with many writers and for tests that kill one: with `dieAt`
 * it kills itself, as `kill -9` does, before that step of its store (a look, a write, a move) counted from 1.
 *
 * `node test/support/writer.ts '<Writing as JSON>'` prints what was recorded, and the steps it took.
 */
import { append } from '../../src/evidence/append.ts';
import { ed25519Signer } from '../../src/evidence/signers/ed25519.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import type { GitData } from '../../src/evidence/stores/git-data.ts';
import { type ObjectStore, objectStoreLedger } from '../../src/evidence/stores/object-store.ts';
import { decisions } from './evidence.ts';

const BRANCH = 'aims/evidence';

export type Where =
  | { readonly kind: 'git'; readonly directory: string; readonly remote?: string }
  | { readonly kind: 'github'; readonly url: string; readonly token: string; readonly branch: string }
  | { readonly kind: 'dir'; readonly directory: string }
  | { readonly kind: 's3'; readonly endpoint: string; readonly prefix: string };

export interface Writing {
  readonly where: Where;
  /** Decisions `from`, `from + 1`, … : `count` of them. */
  readonly from: number;
  readonly count: number;
  readonly secret: string;
  readonly dieAt?: number;
}

export interface Written {
  readonly recorded: number;
  readonly known: number;
  /** Times the ledger was opened to append to it. */
  readonly tries: number;
  readonly steps: readonly string[];
}

type Step = (name: string) => void;

/** Only what this kind needs is loaded: tests start many of these at once. */
export async function storeAt(where: Where, step: Step = () => undefined): Promise<EvidenceStore> {
  switch (where.kind) {
    case 'git': {
      const { localGitData } = await import('../../src/git/git-data.ts');
      return branchStore({ git: counted(localGitData(where), step), branch: BRANCH });
    }
    case 'github': {
      const { createClient } = await import('../../src/github/client.ts');
      const { gitHubData } = await import('../../src/github/git-data.ts');
      const { gitHubObjects } = await import('../../src/github/objects.ts');
      const client = await createClient({ token: where.token, apiUrl: where.url });
      const repo = { owner: 'acme', repo: 'shop' };
      const git = gitHubData(client, repo, gitHubObjects(client, repo));
      return branchStore({ git: counted(git, step), branch: where.branch });
    }
    case 'dir': {
      const { directoryStore } = await import('../../src/evidence/stores/directory.ts');
      return objectStoreLedger(counting(directoryStore(where.directory), step));
    }
    case 's3': {
      const { s3Store } = await import('../../src/evidence/stores/s3.ts');
      const place = {
        bucket: 'audit',
        prefix: where.prefix,
        region: 'us-east-1',
        endpoint: where.endpoint,
      };
      return objectStoreLedger(counting(s3Store(place, Date.now), step));
    }
  }
}

function counted(git: GitData, step: Step): GitData {
  return {
    head: async (branch) => {
      step('head');
      return git.head(branch);
    },
    list: async (commit, prefix) => {
      step('list');
      return git.list(commit, prefix);
    },
    read: async (blob) => {
      step('read');
      return git.read(blob);
    },
    parent: git.parent,
    folder: git.folder,
    commit: async (parent, files, message, reset) => {
      step('commit');
      return git.commit(parent, files, message, reset);
    },
    advance: async (branch, from, to) => {
      step('advance');
      return git.advance(branch, from, to);
    },
  };
}

function counting(objects: ObjectStore, step: Step): ObjectStore {
  return {
    name: objects.name,
    names: async (prefix) => {
      step('names');
      return objects.names(prefix);
    },
    read: async (name) => {
      step('read');
      return objects.read(name);
    },
    create: async (name, bytes) => {
      step('create');
      return objects.create(name, bytes);
    },
  };
}

async function write({ where, from, count, secret, dieAt }: Writing): Promise<Written> {
  const steps: string[] = [];
  const store = await storeAt(where, (name) => {
    steps.push(name);
    if (steps.length === dieAt) process.kill(process.pid, 'SIGKILL');
  });
  let tries = 1;
  // Every run says which one it is: two that record one decision do not write the same bytes.
  const run = `https://github.com/acme/shop/actions/runs/${process.pid}`;
  const mine = decisions(count, from).map((one) => ({ ...one, predicate: { ...one.predicate, run } }));
  const { recorded, known } = await append(store, mine, {
    signer: ed25519Signer(secret),
    sleep: async (milliseconds) => {
      tries += 1;
      await new Promise((done) => setTimeout(done, milliseconds));
    },
    random: Math.random,
    clock: () => performance.now(),
  });
  return { recorded: recorded.length, known, tries, steps };
}

const [, , task] = process.argv;
if (import.meta.main && task !== undefined)
  process.stdout.write(JSON.stringify(await write(JSON.parse(task) as Writing)));
