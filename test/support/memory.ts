/** Trees in memory, and the verdict over them: for tables of `name, policy, files, expected findings`. */
import { createHash } from 'node:crypto';
import type { Review } from '../../src/approval/review.ts';
import type { Budget } from '../../src/evaluation/budget.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { PullRequestPeople } from '../../src/evaluation/people.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { type Login, login, parseSha, type Sha } from '../../src/ids.ts';
import type {
  Blob,
  CommittedPlace,
  EntryMode,
  History,
  ObjectSource,
  Tree,
  TreeEntry,
} from '../../src/objects.ts';
import { plain } from '../../src/prose.ts';
import { policyFrom } from './policies.ts';
import type { Files } from './repository.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const LINK = 'link:';

function id(content: string | Buffer): Sha {
  const bytes = Buffer.from(content);
  const sha = parseSha(createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'));
  if (sha === undefined) throw new TypeError('no id');
  return sha;
}

/** Commits by name: `base`, `mergeBase`, `head`, or whatever a test needs. */
export class Memory implements ObjectSource {
  readonly #commits = new Map<Sha, ReadonlyMap<string, TreeEntry>>();
  readonly #blobs = new Map<Sha, Blob>();
  /** What `history` says. */
  committed: readonly CommittedPlace[] = [];

  commit(name: string, files: Readonly<Record<string, string | Buffer | null>>): Sha {
    const entries = new Map<string, TreeEntry>();
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      const link = typeof text === 'string' && text.startsWith(LINK);
      const mode: EntryMode = link ? '120000' : '100644';
      const content = link ? text.slice(LINK.length) : text;
      entries.set(path, { path, mode, sha: id(content), size: Buffer.byteLength(content) });
      this.#blobs.set(id(content), { state: 'read', bytes: Buffer.from(content) });
    }
    const sha = id(`commit ${name}`);
    this.#commits.set(sha, entries);
    return sha;
  }

  /** Leaves out whatever a source may leave out: who needs more has to say so. */
  async trees(commits: readonly Sha[], keep: readonly string[] = ['']): Promise<ReadonlyMap<Sha, Tree>> {
    const whole = commits.map((commit) => this.#commits.get(commit) ?? new Map<string, TreeEntry>());
    const isKept = (path: string) =>
      keep.some((one) => one === '' || path === one || path.startsWith(`${one}/`));
    const isSame = (path: string) => {
      const [first, ...others] = whole.map((entries) => entries.get(path));
      return others.every((entry) => entry?.sha === first?.sha && entry?.mode === first?.mode);
    };
    const listed = (path: string) => isKept(path) || !isSame(path);
    return new Map(
      commits.map((commit, index) => {
        const entries = new Map([...(whole[index] ?? [])].filter(([path]) => listed(path)));
        return [commit, { commit, entries, unread: [], leftOut: (path: string) => !listed(path) }];
      }),
    );
  }

  async links(commit: Sha) {
    const entries = [...(this.#commits.get(commit)?.values() ?? [])];
    return entries.filter(({ mode }) => mode === '120000');
  }

  async entries(commit: Sha, paths: readonly string[]) {
    const entries = this.#commits.get(commit);
    if (entries === undefined) return undefined;
    return new Map(
      paths.flatMap((path) => {
        const entry = entries.get(path);
        return entry === undefined ? [] : [[path, entry] as const];
      }),
    );
  }

  /** Commits that exist only here have no history. */
  async history(): Promise<History> {
    return { state: 'read', commits: this.committed };
  }

  async blobs(shas: readonly Sha[]) {
    return new Map(
      shas.map((sha) => [
        sha,
        this.#blobs.get(sha) ?? ({ state: 'unreadable', because: 'not there' } as const),
      ]),
    );
  }
}

/** A review as a table writes it: `files` is what the head held when it was given (default: what it holds now). */
export interface Given extends Partial<Omit<Review, 'login' | 'commit'>> {
  readonly login: string;
  readonly files?: Files;
  readonly commit?: undefined | null;
}

export interface Scene {
  readonly policy: string;
  readonly base?: Files;
  /** Changes on top of the base; null removes. */
  readonly change: Readonly<Record<string, string | Buffer | null>>;
  /** What the target branch changed since the change began; null removes. */
  readonly target?: Files;
  /** Undefined: offline. */
  readonly reviews?: readonly Given[];
  readonly author?: string;
  /** GitHub's number of the author's account. */
  readonly authorId?: number;
  readonly committers?: readonly string[];
  readonly requested?: readonly string[];
  readonly now?: string;
  /** Commits of the change, for signed approvals; their files are what the commit holds. */
  readonly commits?: readonly GivenCommit[];
  /** Null: not known. */
  readonly repository?: string | null;
  /** Name of the target branch; null: not known. */
  readonly branch?: string | null;
  /** What earlier heads held that a force push threw away; null removes. */
  readonly thrownAway?: readonly Files[];
  /** Who committed what before the change. */
  readonly committed?: readonly CommittedPlace[];
  /** What judging may take; absent: what it may outside of tests. */
  readonly limits?: Budget;
}

/** A commit on top of the base: `files` is what it and the commits before it change. */
export interface GivenCommit {
  readonly people: readonly string[];
  readonly files: Files;
  readonly signer?: string;
  readonly merge?: true;
}

export async function judged(scene: Scene): Promise<Evaluation> {
  const memory = new Memory();
  memory.committed = scene.committed ?? [];
  const catalog = openCatalog();
  const baseFiles = { '.aims/policy.yml': scene.policy, ...scene.base };
  const mergeBase = memory.commit('base', baseFiles);
  const base =
    scene.target === undefined ? mergeBase : memory.commit('target', { ...baseFiles, ...scene.target });
  const head = memory.commit('head', { ...baseFiles, ...scene.change });
  const read = async (path: string) => {
    const entry = (await memory.entries(base, [path]))?.get(path);
    return entry === undefined ? undefined : (await memory.blobs([entry.sha])).get(entry.sha);
  };
  const policy = await policyFrom(read);
  const shas = (scene.commits ?? []).map(({ files }, index) =>
    memory.commit(`commit ${index}`, { ...baseFiles, ...files }),
  );
  const commits = (scene.commits ?? []).flatMap(({ people: wrote, signer, merge }, index) => {
    const sha = shas[index];
    const parents = [shas[index - 1] ?? base, ...(merge ? [base] : [])];
    const signed = signer === undefined ? {} : { signer: login(signer) };
    const kind = merge ? ('merge' as const) : ('ordinary' as const);
    const by = { people: wrote.map(login), kind, emails: [], ...signed };
    return sha === undefined ? [] : [{ sha, parents, ...by }];
  });
  const people = (reviews: readonly Given[]): PullRequestPeople => ({
    ...(scene.commits === undefined ? {} : { commits }),
    thrownAway: (scene.thrownAway ?? []).map((files, index) =>
      memory.commit(`thrown away ${index}`, { ...baseFiles, ...files }),
    ),
    author: login(scene.author ?? 'sam'),
    ...(scene.authorId === undefined ? {} : { authorId: scene.authorId }),
    committers: new Set<Login>((scene.committers ?? ['sam']).map(login)),
    requested: new Set<Login>((scene.requested ?? []).map(login)),
    reviews: reviews.map(({ login: name, files, commit, ...review }, index): Review => {
      const seen =
        files === undefined ? head : memory.commit(`reviewed ${index}`, { ...baseFiles, ...files });
      const facts = {
        id: index + 1,
        login: login(name),
        account: 'human',
        association: 'member',
        state: 'approved',
      } as const;
      return { ...facts, ...(commit === null ? {} : { commit: seen }), ...review };
    }),
  });
  return evaluate(
    {
      policy,
      mode: policy.mode ?? 'enforce',
      base,
      mergeBase,
      head,
      now: scene.now ?? NOW,
      ...(scene.authorId === undefined
        ? {}
        : { pullRequest: { number: 1, author: login(scene.author ?? 'sam') } }),
      ...(scene.repository === null ? {} : { repository: scene.repository ?? 'acme/shop' }),
      branch: async () => (scene.branch === null ? undefined : (scene.branch ?? 'main')),
      ...(scene.reviews === undefined ? {} : { people: async () => people(scene.reviews ?? []) }),
    },
    memory,
    catalog,
    scene.limits,
  );
}

/** `gate path:line message` of each finding: what a table compares. */
export function lines(evaluation: Evaluation): readonly string[] {
  return evaluation.findings.map(({ gate, path, line, message }) => {
    const place = path === undefined ? '' : ` ${path}:${line ?? 1}`;
    return `${gate}${place} ${plain(message)}`;
  });
}
