import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { AimsError } from '../errors.ts';
import { parseSha, type Sha } from '../ids.ts';
import { git } from './run.ts';

/** What is not committed yet: everything in the work tree, or what `git add` has staged. */
export type Uncommitted = 'work-tree' | 'staged';

/** A commit of what is not committed, in a repository of its own that borrows the objects of the real one. */
export interface Snapshot {
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
export async function snapshot(directory: string, what: Uncommitted): Promise<Snapshot> {
  const [top, objects, index, exclude, format, head, crlf] = await Promise.all([
    pathOf(directory, ['--show-toplevel']),
    pathOf(directory, ['--git-path', 'objects']),
    pathOf(directory, ['--git-path', 'index']),
    pathOf(directory, ['--git-path', 'info/exclude']),
    line(directory, ['rev-parse', '--show-object-format']),
    line(directory, ['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}']),
    line(directory, ['config', '--get', 'core.autocrlf']),
  ]);
  if (top === undefined || objects === undefined) {
    throw new AimsError('bad-input', 'this repository has no work tree', 'give --head a commit');
  }
  const folder = await mkdtemp(join(tmpdir(), 'aims-gate-work-tree-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await must(folder, ['init', '--quiet', '--bare', `--object-format=${format ?? 'sha1'}`]);
    await writeFile(join(folder, 'objects/info/alternates'), `${objects}\n`);
    await copyIfThere(index, join(folder, 'index'));
    await copyIfThere(exclude, join(folder, 'info/exclude'));
    const aside = [
      ...['-c', 'core.bare=false', '-c', `core.autocrlf=${crlf ?? 'false'}`],
      `--git-dir=${folder}`,
      `--work-tree=${top}`,
    ];
    if (what === 'work-tree') await must(top, [...aside, 'add', '--all']);
    const tree = await must(top, [...aside, 'write-tree']);
    const [parent, headTree] = head?.split('\n') ?? [];
    const author = ['-c', 'user.name=aims-gate', '-c', 'user.email=aims-gate@localhost'];
    const made = await must(top, [
      ...author,
      ...aside,
      'commit-tree',
      tree,
      ...(parent === undefined ? [] : ['-p', parent]),
      '-m',
      what,
    ]);
    const commit = parseSha(made);
    if (commit === undefined) throw unreadable('git wrote no commit');
    return { directory: folder, commit, changed: tree !== headTree, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function line(directory: string, args: readonly string[]): Promise<string | undefined> {
  const answer = await git(directory, args);
  const text = answer.stdout.toString('utf8').trim();
  return answer.code === 0 && text !== '' ? text : undefined;
}

async function pathOf(directory: string, args: readonly string[]): Promise<string | undefined> {
  const path = await line(directory, ['rev-parse', ...args]);
  return path === undefined ? undefined : resolvePath(directory, path);
}

async function must(directory: string, args: readonly string[]): Promise<string> {
  const answer = await git(directory, args);
  if (answer.code !== 0) throw unreadable(answer.stderr.trim().split('\n')[0] ?? 'git failed');
  return answer.stdout.toString('utf8').trim();
}

function unreadable(because: string): AimsError {
  return new AimsError('bad-input', `the work tree cannot be read: ${because}`, 'commit it, and give --head');
}

async function copyIfThere(from: string | undefined, to: string): Promise<void> {
  if (from === undefined) return;
  try {
    await copyFile(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
