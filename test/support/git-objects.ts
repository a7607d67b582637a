/** The objects of a git repository as git keeps them, read in one go. */
import { outputOf } from './programs.ts';

export interface TreeEntry {
  readonly mode: string;
  readonly path: string;
  readonly sha: string;
}

export interface RawObjects {
  readonly commits: ReadonlyMap<string, Buffer>;
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>;
  readonly blobs: ReadonlyMap<string, Buffer>;
}

/** Every object that the repository has, by one process: of a test's they are few. */
export function readObjects(directory: string): RawObjects {
  const answer = outputOf('git', ['-C', directory, 'cat-file', '--batch', '--batch-all-objects']);
  const objects = {
    commits: new Map<string, Buffer>(),
    trees: new Map<string, readonly TreeEntry[]>(),
    blobs: new Map<string, Buffer>(),
  };
  for (let at = 0; at < answer.length; ) {
    const start = answer.indexOf(10, at) + 1;
    const [sha = '', type = '', size = ''] = answer.toString('utf8', at, start - 1).split(' ');
    const bytes = answer.subarray(start, start + Number(size));
    at = start + bytes.length + 1;
    if (type === 'commit') objects.commits.set(sha, bytes);
    else if (type === 'tree') objects.trees.set(sha, [...entries(bytes)]);
    else objects.blobs.set(sha, bytes);
  }
  return objects;
}

/** `head` and the commits before it, oldest first, but for those in `known`, to which they are added. */
export function* newCommits(
  head: string,
  commits: ReadonlyMap<string, Buffer>,
  known: Set<string>,
): Generator<readonly [string, Buffer]> {
  const waiting = [head];
  for (let sha = waiting.at(-1); sha !== undefined; sha = waiting.at(-1)) {
    const bytes = known.has(sha) ? undefined : commits.get(sha);
    const before = bytes === undefined ? [] : readCommit(bytes).parents;
    const unknown = before.filter((parent) => commits.has(parent) && !known.has(parent));
    if (unknown.length > 0) {
      waiting.push(...unknown);
      continue;
    }
    waiting.pop();
    if (bytes === undefined) continue;
    known.add(sha);
    yield [sha, bytes];
  }
}

function* entries(tree: Buffer): Generator<TreeEntry> {
  for (let at = 0; at < tree.length; ) {
    const end = tree.indexOf(0, at);
    const [, mode = '', path = ''] = /^(\d+) (.*)$/s.exec(tree.toString('utf8', at, end)) ?? [];
    at = end + 21;
    yield { mode: mode.padStart(6, '0'), path, sha: tree.toString('hex', end + 1, at) };
  }
}

const TYPES: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };

/** What a tree holds in all its folders, as GitHub takes it. */
export function* leaves(
  tree: string,
  trees: ReadonlyMap<string, readonly TreeEntry[]>,
  folder = '',
): Generator<TreeEntry & { readonly type: string }> {
  for (const { mode, path, sha } of trees.get(tree) ?? []) {
    const type = TYPES[mode] ?? 'blob';
    if (type === 'tree') yield* leaves(sha, trees, `${folder}${path}/`);
    else yield { mode, path: `${folder}${path}`, sha, type };
  }
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A commit as GitHub takes it; its times are in UTC. */
export function readCommit(bytes: Buffer): {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
} {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end).split('\n');
  const all = (name: string): readonly string[] =>
    head.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: person(all('author')[0] ?? ''),
    committer: person(all('committer')[0] ?? ''),
    message: text.slice(end + 2).trimEnd(),
  };
}

function person(line: string): Person {
  const [, name = '', email = '', at = ''] = /^(.*) ?<(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name: name.trimEnd(), email, date: new Date(Number(at) * 1000).toISOString() };
}
