import { AimsError } from '../errors.ts';
import { type Login, parseSha, type Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CatFile } from './cat-file.ts';
import { committersInGit } from './committers.ts';
import { loginOf } from './login-of.ts';
import { gitObjects } from './objects.ts';
import { findCommit, shaOf } from './revision.ts';
import { type GitLocation, git, historyText } from './run.ts';

/** A local git repository, bare or with a work tree, which is only read. */
export interface Repository {
  readonly objects: ObjectSource;
  /** The commit that `revision` names; throws `unknown-revision`. */
  resolve(revision: string): Promise<Sha>;
  /** The commit that `revision` names; undefined when there is none. */
  find(revision: string): Promise<Sha | undefined>;
  /** The branch that `revision` is the name of, without its remote; undefined: it names a commit or tag. */
  branchOf(revision: string): Promise<string | undefined>;
  /** The tree of the commit that `revision` names; undefined when there is none. */
  treeOf(revision: string): Promise<Sha | undefined>;
  /** The best common ancestor; throws `unknown-revision` when the two share no history. */
  mergeBase(a: Sha, b: Sha): Promise<Sha>;
  /** Commits in `head` that are not in `base`, with the GitHub logins their e-mail addresses give away. */
  commits(base: Sha, head: Sha): Promise<readonly RepositoryCommit[]>;
  /** Top folder of the work tree; undefined when there is none. */
  workTree(): Promise<string | undefined>;
  /** Whether older commits were left out when it was cloned. */
  isShallow(): Promise<boolean>;
  /** A value of the repository's or the user's configuration. */
  setting(name: string): Promise<string | undefined>;
}

export interface RepositoryCommit {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
  readonly logins: readonly Login[];
}

/**
 * Opens the repository that `directory` is in; throws `not-a-repository`.
 *
 * @param further a folder of objects that is read too
 */
export async function openRepository(directory: string, further?: string): Promise<Repository> {
  const where = { directory, ...omitUndefined({ further }) };
  const cat = new CatFile(where);
  // Whatever it answers, it answers only in a repository that git can open.
  await cat.info(['HEAD']);
  let listed: ReturnType<typeof settingsOf> | undefined;
  const settings = (): ReturnType<typeof settingsOf> => {
    listed ??= settingsOf(directory);
    return listed;
  };
  return {
    objects: {
      ...gitObjects(cat, directory),
      history: (tip, places, since) => committersInGit(where, tip, places, since),
    },
    resolve: (revision) => resolve(directory, revision, cat),
    find: (revision) => findCommit(revision, cat),
    branchOf: (revision) => branchOf(directory, revision),
    treeOf: async (revision) => shaOf((await cat.info([`${revision}^{tree}`]))[0]),
    mergeBase: async (a, b) => ((await isBehind(a, b, cat)) ? a : mergeBase(where, a, b)),
    commits: (base, head) => commits(where, base, head),
    isShallow: () => isShallow(directory),
    workTree: () => answerOf(directory, ['rev-parse', '--show-toplevel']),
    setting: async (name) => (await settings()).get(plainKey(name)),
  };
}

/** Every setting that git knows here, by `plainKey`; of those with many values the last. */
async function settingsOf(directory: string): Promise<ReadonlyMap<string, string>> {
  const answer = await git(directory, ['config', '--list', '-z']);
  if (answer.code !== 0) return new Map();
  const lines = answer.stdout.toString('utf8').split('\0');
  return new Map(
    lines.flatMap((line) => {
      const end = line.indexOf('\n');
      const value = line.slice(end + 1).trim();
      return end === -1 || value === '' ? [] : [[plainKey(line.slice(0, end)), value] as const];
    }),
  );
}

/** Git does not mind the case of the first and the last part of a name: `gpg.ssh.defaultKeyCommand`. */
function plainKey(name: string): string {
  const [first = '', ...rest] = name.split('.');
  const last = rest.pop() ?? '';
  return [first.toLowerCase(), ...rest, last.toLowerCase()].join('.');
}

/** Commits that are looked at before git is asked. */
const MOST_STEPS = 40;

/** Whether `tip` is `base` or a line of commits on top of it, each with one parent, as most changes are. */
async function isBehind(base: Sha, tip: Sha, cat: CatFile): Promise<boolean> {
  let at: Sha | undefined = tip;
  for (let step = 0; at !== undefined && step < MOST_STEPS; step += 1) {
    if (at === base) return true;
    const [commit] = await cat.contents([at]);
    if (commit?.state !== 'found' || commit.type !== 'commit') return false;
    at = onlyParent(commit.bytes);
  }
  return false;
}

/** The headers of a commit end at the first empty line: what is behind it is anybody's. */
function onlyParent(commit: Buffer | undefined): Sha | undefined {
  const text = commit?.toString('latin1') ?? '';
  const headers = text.slice(0, text.indexOf('\n\n')).split('\n');
  const parents = headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice(7));
  return parents.length === 1 ? parseSha(parents[0]) : undefined;
}

async function answerOf(directory: string, args: readonly string[]): Promise<string | undefined> {
  const answer = await git(directory, args);
  const text = answer.stdout.toString('utf8').trim();
  return answer.code === 0 && text !== '' ? text : undefined;
}

async function resolve(directory: string, revision: string, cat: CatFile): Promise<Sha> {
  const sha = await findCommit(revision, cat);
  if (sha !== undefined) return sha;
  if (revision === 'HEAD')
    throw new AimsError(
      'unknown-revision',
      'the repository has no commit yet',
      'commit what is there: git add --all && git commit',
    );
  const hint = (await isShallow(directory)) ? UNSHALLOW : 'give a branch, tag or commit of this repository';
  throw new AimsError('unknown-revision', `there is no commit ${JSON.stringify(revision)}`, hint);
}

async function branchOf(directory: string, revision: string): Promise<string | undefined> {
  const full = await answerOf(directory, ['rev-parse', '--symbolic-full-name', revision]);
  return /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(full ?? '')?.[1];
}

async function mergeBase(where: GitLocation, a: Sha, b: Sha): Promise<Sha> {
  const answer = await git(where, ['merge-base', a, b]);
  const sha = parseSha(answer.stdout.toString('utf8').trim());
  if (sha !== undefined) return sha;
  const hint = (await isShallow(where)) ? UNSHALLOW : 'choose a base that the change started from';
  throw new AimsError('unknown-revision', `${a.slice(0, 7)} and ${b.slice(0, 7)} share no history`, hint);
}

export const UNSHALLOW =
  'the clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`';

async function isShallow(where: GitLocation): Promise<boolean> {
  return (
    (await git(where, ['rev-parse', '--is-shallow-repository'])).stdout.toString('utf8').trim() === 'true'
  );
}

async function commits(where: GitLocation, base: Sha, head: Sha): ReturnType<Repository['commits']> {
  const format = '%H%n%P%n%ae%n%ce%n%(trailers:key=Co-authored-by,valueonly,separator=%x0A)%x00';
  // The encoding and the separator are given: the repository's configuration cannot hide who took part.
  const text = await historyText(where, [
    '-c',
    'trailer.separators=:',
    'log',
    '-z',
    '--encoding=UTF-8',
    `--format=${format}`,
    `${base}..${head}`,
  ]);
  return text.split('\0').flatMap((entry) => {
    const [id, before = '', ...people] = entry.trim().split('\n');
    const sha = parseSha(id);
    const parents = before.split(' ').flatMap((parent) => parseSha(parent) ?? []);
    return sha === undefined ? [] : [{ sha, parents, logins: [...new Set(people.flatMap(loginOf))] }];
  });
}
