import { rmSync } from 'node:fs';
import { copyFile, lstat, mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type AimsError, badInput, isSystemError } from '../errors.ts';
import { parseSha, type Sha } from '../ids.ts';
import { objectId } from '../object-id.ts';
import { treesOfIndex } from './index-file.ts';
import type { Repository } from './repository.ts';
import { git } from './run.ts';

/** What is not committed yet: everything in the work tree, or what `git add` has staged. */
export type UncommittedPart = 'work-tree' | 'staged';

/** A commit of what is not committed, in a repository of its own that borrows the objects of the real one. */
export interface WorkTreeCommit {
  /** A bare repository, which can read every object of the real one and the snapshot's. */
  readonly directory: string;
  readonly commit: Sha;
  /** Whether it differs from HEAD. */
  readonly changed: boolean;
  /** Deletes `directory`. */
  remove(): Promise<void>;
}

/** Where a snapshot will be: a git that is told of its objects before they are there can read both repositories. */
export interface SnapshotPlace {
  readonly directory: string;
  readonly objects: string;
  remove(): Promise<void>;
}

export async function makeSnapshotPlace(): Promise<SnapshotPlace> {
  const directory = await mkdtemp(join(tmpdir(), 'aims-gate-work-tree-'));
  const objects = join(directory, 'objects');
  await mkdir(objects);
  // A dozen small files: in one call, as the command ends with it.
  const remove = async (): Promise<void> => rmSync(directory, { recursive: true, force: true });
  return { directory, objects, remove };
}

/**
 * Commits the work tree (or the index) of `directory` aside: the real repository, its index and its objects are only read.
 *
 * Filters that the repository's own configuration names are not run, for the repository may be hostile; those of the
 * user's own configuration are, so that large files become the pointers that git would commit.
 *
 * @param aside where to; absent: a new place
 */
export async function snapshot(
  repository: Repository,
  directory: string,
  what: UncommittedPart,
  aside?: SnapshotPlace,
): Promise<WorkTreeCommit> {
  const found = await snapshotIfAny(repository, directory, what, aside);
  if (found !== undefined) return found;
  throw badInput('this repository has no work tree', 'give --head a commit');
}

/** The same; undefined where there is no work tree: then `aside` is gone too. */
export async function snapshotIfAny(
  repository: Repository,
  directory: string,
  what: UncommittedPart,
  aside?: SnapshotPlace,
): Promise<WorkTreeCommit | undefined> {
  const place = aside ?? (await makeSnapshotPlace());
  try {
    const [places, crlf, parent, headTree] = await Promise.all([
      placesOf(repository, directory),
      repository.setting('core.autocrlf'),
      repository.find('HEAD'),
      repository.treeOf('HEAD'),
    ]);
    if (places === undefined) {
      await place.remove();
      return undefined;
    }
    await bareRepository(place.directory, places);
    const tree = await treeOf(place, places, what, crlf);
    const at = { directory: place.directory, remove: place.remove };
    // Everything is committed: the commit is there already.
    if (tree === headTree && parent !== undefined) return { ...at, commit: parent, changed: false };
    return { ...at, commit: await commitOf(tree, parent, what, place), changed: true };
  } catch (error) {
    await place.remove();
    throw error;
  }
}

/** Writes the tree: by git's own hand only where its index cannot be read here, for a process costs more than the rest. */
async function treeOf(
  { directory, objects }: SnapshotPlace,
  places: WorkTreePaths,
  what: UncommittedPart,
  crlf: string | undefined,
): Promise<Sha> {
  const aside = [
    ...['-c', 'core.bare=false', '-c', `core.autocrlf=${crlf ?? 'false'}`],
    `--git-dir=${directory}`,
    `--work-tree=${places.top}`,
  ];
  if (what === 'work-tree') await must(places.top, [...aside, 'add', '--all']);
  const index = await readFile(join(directory, 'index')).catch(() => undefined);
  const read = index === undefined ? undefined : treesOfIndex(index, places.format === 'sha256' ? 32 : 20);
  for (const { id, bytes } of read?.trees ?? []) await writeLoose(objects, 'tree', id, bytes);
  const tree = parseSha(read?.root ?? (await must(places.top, [...aside, 'write-tree'])));
  if (tree === undefined) throw unreadable('git wrote no tree');
  return tree;
}

async function commitOf(
  tree: Sha,
  parent: Sha | undefined,
  what: UncommittedPart,
  { objects }: SnapshotPlace,
): Promise<Sha> {
  const who = `aims-gate <aims-gate@localhost> ${Math.floor(Date.now() / 1000)} +0000`;
  const before = parent === undefined ? '' : `parent ${parent}\n`;
  const bytes = Buffer.from(`tree ${tree}\n${before}author ${who}\ncommitter ${who}\n\n${what}\n`);
  const id = objectId('commit', bytes, tree);
  await writeLoose(objects, 'commit', id, bytes);
  const commit = parseSha(id);
  if (commit === undefined) throw unreadable('git wrote no commit');
  return commit;
}

/** As git keeps a single object. */
async function writeLoose(
  objects: string,
  kind: 'tree' | 'commit',
  id: string,
  bytes: Buffer,
): Promise<void> {
  const folder = join(objects, id.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, id.slice(2)),
    deflateSync(Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes])),
  );
}

interface WorkTreePaths {
  readonly format: string;
  /** Top folder of the work tree. */
  readonly top: string;
  readonly objects: string;
  readonly index: string;
  readonly exclude: string;
}

/** Where git keeps what a snapshot needs; undefined: there is no work tree. */
async function placesOf(repository: Repository, directory: string): Promise<WorkTreePaths | undefined> {
  return (await plainPlaces(repository, directory)) ?? askedPlaces(directory);
}

/** The same of a repository as `git init` makes it, found as git finds it; undefined: it is another one. */
async function plainPlaces(repository: Repository, directory: string): Promise<WorkTreePaths | undefined> {
  const [tree, bare, format = 'sha1'] = await Promise.all(
    ['core.worktree', 'core.bare', 'extensions.objectformat'].map((name) => repository.setting(name)),
  );
  if (tree !== undefined || bare?.toLowerCase() !== 'false') return undefined;
  for (let top = await realpath(directory); ; top = dirname(top)) {
    const inside = await namesIn(join(top, '.git'));
    if (inside !== undefined) {
      const plain = ['HEAD', 'objects', 'refs'].every((name) => inside.has(name)) && !inside.has('commondir');
      if (!plain || top.includes('\n')) return undefined;
      const at = (path: string) => join(top, '.git', path);
      return { format, top, objects: at('objects'), index: at('index'), exclude: at('info/exclude') };
    }
    // The folder of a repository without a work tree, or the inside of one.
    const here = await namesIn(top);
    if (here === undefined || here.has('.git') || here.has('HEAD') || dirname(top) === top) return undefined;
  }
}

/** Undefined: it is not a folder that can be listed. */
async function namesIn(folder: string): Promise<ReadonlySet<string> | undefined> {
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) return undefined;
  return readdir(folder).then(
    (names) => new Set(names),
    () => undefined,
  );
}

async function askedPlaces(directory: string): Promise<WorkTreePaths | undefined> {
  const paths = ['objects', 'index', 'info/exclude'].flatMap((name) => ['--git-path', name]);
  const ask = ['--path-format=absolute', '--show-object-format', '--show-toplevel', ...paths];
  const answer = await git(directory, ['rev-parse', ...ask]);
  if (answer.code !== 0) return undefined;
  const lines = answer.stdout.toString('utf8').replace(/\n$/, '').split('\n');
  const [format, top, objects, index, exclude] = lines;
  if (format === undefined || top === undefined || objects === undefined) return undefined;
  if (index === undefined || exclude === undefined || lines.length !== 5)
    throw unreadable('the name of a folder that it is in holds a line break');
  return { format, top, objects, index, exclude };
}

/** What `git init --bare` would make, as far as git asks for it. */
async function bareRepository(
  folder: string,
  { format, objects, index, exclude }: WorkTreePaths,
): Promise<void> {
  await Promise.all(
    ['objects/info', 'refs', 'info'].map((name) => mkdir(join(folder, name), { recursive: true })),
  );
  const version =
    format === 'sha1'
      ? 'repositoryformatversion = 0\n'
      : `repositoryformatversion = 1\n[extensions]\n\tobjectformat = ${format}\n`;
  await Promise.all([
    writeFile(join(folder, 'HEAD'), 'ref: refs/heads/main\n'),
    writeFile(join(folder, 'config'), `[core]\n\tbare = true\n\t${version}`),
    writeFile(join(folder, 'objects/info/alternates'), `${objects}\n`),
    copyIfThere(index, join(folder, 'index')),
    copyIfThere(exclude, join(folder, 'info/exclude')),
  ]);
}

async function must(directory: string, args: readonly string[]): Promise<string> {
  const answer = await git(directory, args);
  if (answer.code !== 0) throw unreadable(answer.stderr.trim().split('\n')[0] ?? 'git failed');
  return answer.stdout.toString('utf8').trim();
}

function unreadable(because: string): AimsError {
  return badInput(`the work tree cannot be read: ${because}`, 'commit it, and give --head');
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}
