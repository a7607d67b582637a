import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AimsError } from '../errors.ts';
import { parseSha, type Sha } from '../ids.ts';
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

/**
 * Commits the work tree (or the index) of `directory` aside: the real repository, its index and its objects are only read.
 *
 * Filters that the repository's own configuration names are not run, for the repository may be hostile; those of the
 * user's own configuration are, so that large files become the pointers that git would commit.
 */
export async function snapshot(
  repository: Repository,
  directory: string,
  what: UncommittedPart,
): Promise<WorkTreeCommit> {
  const found = await snapshotIfAny(repository, directory, what);
  if (found !== undefined) return found;
  throw new AimsError('bad-input', 'this repository has no work tree', 'give --head a commit');
}

/** The same; undefined where there is no work tree. */
export async function snapshotIfAny(
  repository: Repository,
  directory: string,
  what: UncommittedPart,
): Promise<WorkTreeCommit | undefined> {
  const [places, crlf, parent, headTree] = await Promise.all([
    placesOf(directory),
    repository.setting('core.autocrlf'),
    repository.find('HEAD'),
    repository.treeOf('HEAD'),
  ]);
  if (places === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'aims-gate-work-tree-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await bareRepository(folder, places);
    const aside = [
      ...['-c', 'core.bare=false', '-c', `core.autocrlf=${crlf ?? 'false'}`],
      `--git-dir=${folder}`,
      `--work-tree=${places.top}`,
    ];
    if (what === 'work-tree') await must(places.top, [...aside, 'add', '--all']);
    const tree = await must(places.top, [...aside, 'write-tree']);
    // Everything is committed: the commit is there already.
    if (tree === headTree && parent !== undefined)
      return { directory: folder, commit: parent, changed: false, remove };
    const author = ['-c', 'user.name=aims-gate', '-c', 'user.email=aims-gate@localhost'];
    const before = parent === undefined ? [] : ['-p', parent];
    const made = await must(places.top, [...author, ...aside, 'commit-tree', tree, ...before, '-m', what]);
    const commit = parseSha(made);
    if (commit === undefined) throw unreadable('git wrote no commit');
    return { directory: folder, commit, changed: true, remove };
  } catch (error) {
    await remove();
    throw error;
  }
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
async function placesOf(directory: string): Promise<WorkTreePaths | undefined> {
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
  return new AimsError('bad-input', `the work tree cannot be read: ${because}`, 'commit it, and give --head');
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
