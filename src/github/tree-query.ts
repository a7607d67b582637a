import { parseSha, type Sha } from '../ids.ts';
import { objectId } from '../object-id.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { entryMode, type FolderItem } from '../tree-walk.ts';
import type { Client, Repo } from './client.ts';

/** What to look up in one commit. */
export interface CommitLookup {
  readonly commit: Sha;
  /** Folders whose own level is wanted; `''` is the root. */
  readonly folders: readonly string[];
  /** Paths of files and folders, of which everything below is wanted. */
  readonly whole: readonly string[];
  /** Paths whose mode and id are wanted. */
  readonly paths: readonly string[];
  /** Which blobs are to be sent with it: those at these paths, and those in the folders of `whole`. */
  readonly texts: { readonly at: ReadonlySet<string>; readonly inWhole: boolean };
}

/** Blobs, folders and files of one commit, as far as GraphQL sent them. */
export interface CommitListing {
  readonly commit: Sha;
  /** Undefined: there is no such commit. */
  readonly root?: Sha;
  /** What lies right in a folder, by the id of its tree: only folders whose lines have that id. */
  readonly folders: ReadonlyMap<Sha, readonly FolderItem[]>;
  /** Null: GraphQL does not send it whole. */
  readonly texts: ReadonlyMap<Sha, string | null>;
  /** At the paths asked for; a path that is not there is not in the map. */
  readonly entries: ReadonlyMap<string, FolderItem>;
}

/** Files and folders a query: GitHub gives an answer ten seconds. */
const A_QUERY = 100;

/** A tree or a blob in an answer, as far as it was asked for. */
export interface ObjectNode {
  readonly oid?: string;
  readonly text?: string | null;
  readonly entries?: readonly EntryNode[] | null;
}

interface EntryNode {
  readonly nameRaw?: string;
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object?: ObjectNode | null;
}

interface CommitNode {
  readonly tree?: ObjectNode;
  readonly [alias: `p${number}`]: EntryNode | null;
}

const LINE = 'nameRaw mode oid size';
/** A folder with three levels below it: the register's systems have two. */
const LEVELS = 3;

/**
 * Looks up folders and files of several commits, a hundred in a query, all of them in one wave.
 *
 * Throws Octokit's errors: then nothing is known, and REST has to be asked.
 */
export async function queryCommit(
  client: Client,
  repo: Repo,
  lookups: readonly CommitLookup[],
): Promise<readonly CommitListing[]> {
  const parts = lookups.flatMap(split);
  const queries: CommitLookup[][] = [];
  let size = A_QUERY;
  for (const part of parts) {
    if (size + sizeOf(part) > A_QUERY) {
      queries.push([]);
      size = 0;
    }
    queries.at(-1)?.push(part);
    size += sizeOf(part);
  }
  return (await Promise.all(queries.map((query) => asked(client, repo, query)))).flat();
}

function sizeOf({ folders, whole, paths }: CommitLookup): number {
  return 1 + folders.length + whole.length + paths.length;
}

/** The same as lookups that each fit into a query. */
function split(lookup: CommitLookup): readonly CommitLookup[] {
  if (sizeOf(lookup) <= A_QUERY) return [lookup];
  const all = [
    ...lookup.folders.map((path) => ({ kind: 'folders' as const, path })),
    ...lookup.whole.map((path) => ({ kind: 'whole' as const, path })),
    ...lookup.paths.map((path) => ({ kind: 'paths' as const, path })),
  ];
  return Array.from({ length: Math.ceil(all.length / (A_QUERY - 1)) }, (_, index) => {
    const part = all.slice(index * (A_QUERY - 1), (index + 1) * (A_QUERY - 1));
    const of = (kind: string) => part.filter((one) => one.kind === kind).map(({ path }) => path);
    return { ...lookup, folders: of('folders'), whole: of('whole'), paths: of('paths') };
  });
}

async function asked(
  client: Client,
  repo: Repo,
  lookups: readonly CommitLookup[],
): Promise<readonly CommitListing[]> {
  const commits = lookups.map((lookup, index) => `c${index}: ${commitQuery(lookup)}`);
  const query = `query objects($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${commits.join('\n    ')}
  }
}`;
  const { repository } = await client.graphql<{
    readonly repository: Readonly<Record<string, CommitNode | null>> | null;
  }>(query, { owner: repo.owner, name: repo.repo });
  return lookups.map((lookup, index) => foundIn(lookup, repository?.[`c${index}`] ?? undefined));
}

/**
 * What lies right in trees, or in the roots of commits, a hundred in a query; those that GraphQL does not send whole are
 * not in the map. Throws Octokit's errors.
 */
export async function queryTrees(
  client: Client,
  repo: Repo,
  ids: readonly Sha[],
): Promise<ReadonlyMap<Sha, readonly FolderItem[]>> {
  const parts = Array.from({ length: Math.ceil(ids.length / A_QUERY) }, (_, index) =>
    ids.slice(index * A_QUERY, (index + 1) * A_QUERY),
  );
  const tree = `oid entries { ${LINE} }`;
  const found = parts.map(async (part) => {
    const objects = part.map(
      (id, index) =>
        `t${index}: object(oid: "${id}") { oid ... on Tree { ${tree} } ... on Commit { tree { ${tree} } } }`,
    );
    const query = `query trees($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${objects.join('\n    ')}
  }
}`;
    const { repository } = await client.graphql<{
      readonly repository: Readonly<Record<string, (ObjectNode & CommitNode) | null>> | null;
    }>(query, { owner: repo.owner, name: repo.repo });
    return part.flatMap((id, index) => {
      const node = repository?.[`t${index}`];
      const { oid, entries } = node?.tree ?? node ?? {};
      const root = parseSha(oid);
      const items = root === undefined || !Array.isArray(entries) ? undefined : itemsOf(root, entries);
      return items === undefined ? [] : [[id, items] as const];
    });
  });
  return new Map((await Promise.all(found)).flat());
}

/** The files of a commit that a query asks for, in the order of their aliases. */
function filesOf({ folders, whole, paths }: CommitLookup): readonly string[] {
  return [...folders.filter((path) => path !== ''), ...whole, ...paths];
}

function commitQuery(lookup: CommitLookup): string {
  const { commit, folders, whole, texts } = lookup;
  const levels = levelsBelow(LEVELS, texts.inWhole);
  const [one, all] = [new Set(folders), new Set(whole)];
  const files = filesOf(lookup).map((path, index) => {
    const text = texts.at.has(path) || (texts.inWhole && all.has(path)) ? ' ... on Blob { text }' : '';
    const tree = all.has(path) ? levels : one.has(path) ? `entries { ${LINE} }` : '';
    const object = `${text}${tree === '' ? '' : ` ... on Tree { ${tree} }`}`;
    const asks = object === '' ? '' : ` object { oid${object} }`;
    return `p${index}: file(path: ${JSON.stringify(path)}) { mode oid size${asks} }`;
  });
  const root = one.has('') ? `oid entries { ${LINE} }` : 'oid';
  return `object(oid: "${commit}") { ... on Commit { tree { ${root} } ${files.join(' ')} } }`;
}

/** What to ask of a tree: what lies right in it and in `levels` more levels of folders, with the text of blobs or without. */
export function levelsBelow(levels: number, texts: boolean): string {
  const text = texts ? ' ... on Blob { text }' : '';
  const deeper = levels === 0 ? '' : ` ... on Tree { ${levelsBelow(levels - 1, texts)} }`;
  const object = text === '' && deeper === '' ? '' : ` object { oid${text}${deeper} }`;
  return `entries { ${LINE}${object} }`;
}

function foundIn(lookup: CommitLookup, node: CommitNode | undefined): CommitListing {
  const entries = new Map<string, FolderItem>();
  const objects = filesOf(lookup).map((path, index) => {
    const entry = node?.[`p${index}`];
    const item = entry === undefined || entry === null ? undefined : itemOf(path, entry);
    if (item !== undefined) entries.set(path, item);
    return entry?.object;
  });
  return { ...commitListing(lookup.commit, node?.tree, objects), entries };
}

/** What an answer shows of a commit's root, and of further objects in it. */
export function commitListing(
  commit: Sha,
  tree: ObjectNode | null | undefined,
  further: readonly (ObjectNode | null | undefined)[],
): CommitListing {
  const folders = new Map<Sha, readonly FolderItem[]>();
  const texts = new Map<Sha, string | null>();
  const root = parseSha(tree?.oid);
  const take = (object: ObjectNode | null | undefined): void => {
    const id = parseSha(object?.oid);
    if (id === undefined || object === undefined || object === null) return;
    if (object.text !== undefined) texts.set(id, object.text);
    if (!Array.isArray(object.entries)) return;
    const items = itemsOf(id, object.entries);
    if (items !== undefined) folders.set(id, items);
    for (const entry of object.entries) take(entry.object);
  };
  for (const object of [tree, ...further]) take(object);
  return { commit, ...omitUndefined({ root }), folders, texts, entries: new Map() };
}

function itemOf(name: string, { mode, oid, size }: EntryNode): FolderItem | undefined {
  const sha = parseSha(oid);
  if (sha === undefined) return undefined;
  const kind = entryMode(mode.toString(8)) ?? 'folder';
  return {
    name,
    mode: kind,
    sha,
    ...omitUndefined({ size: kind === 'folder' || kind === '160000' ? undefined : size }),
  };
}

/** The lines of a tree; undefined where git would call these lines something else than `id`. */
function itemsOf(id: Sha, entries: readonly EntryNode[]): readonly FolderItem[] | undefined {
  const items: FolderItem[] = [];
  const lines: { readonly order: Buffer; readonly bytes: Buffer }[] = [];
  for (const entry of entries) {
    const name = Buffer.from(entry.nameRaw ?? '', 'base64');
    const item = itemOf(name.toString('utf8'), entry);
    if (item === undefined) return undefined;
    items.push(item);
    lines.push({
      // Git sorts folders as if their names ended in a slash.
      order: item.mode === 'folder' ? Buffer.concat([name, Buffer.from('/')]) : name,
      bytes: Buffer.concat([
        Buffer.from(`${entry.mode.toString(8)} `),
        name,
        Buffer.of(0),
        Buffer.from(item.sha, 'hex'),
      ]),
    });
  }
  const tree = Buffer.concat(lines.sort((a, b) => a.order.compare(b.order)).map(({ bytes }) => bytes));
  return objectId('tree', tree, id) === id ? items : undefined;
}
