import { readFile } from 'node:fs/promises';
import type { AuthoredCommit } from '../approval/independence.ts';
import { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { Sha } from '../ids.ts';
import type { Blob, ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import type { Catalog } from './catalog.ts';
import { evaluate } from './evaluate.ts';
import type { People } from './oversight.ts';
import { insist, presetPolicy, type ReadFile, readPolicy } from './policy.ts';
import { repositoryName } from './repository-name.ts';
import { readReviews, statedDirectory } from './reviews-file.ts';

export const DEFAULT_POLICY = '.aims/policy.yml';
const DEFAULT_PRESET = 'baseline';

/** What `aims-gate check` was asked, as typed. */
export interface CheckRequest {
  readonly base: string;
  readonly head: string;
  readonly repo: string;
  /** A file on disk; undefined = the default path in the base commit. */
  readonly policy?: string;
  /** A file on disk that says who approved what. */
  readonly reviews?: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface CheckAnswer {
  readonly evaluation: Evaluation;
  /** The repository has no policy: the built-in preset judged, in audit mode. */
  readonly adopted: boolean;
}

/** Judges the changes from `base` to `head` in a local repository, which is only read. */
export async function check(request: CheckRequest, catalog: Catalog): Promise<CheckAnswer> {
  const repository = await openRepository(request.repo);
  const [base, head] = await Promise.all([
    repository.resolve(request.base),
    repository.resolve(request.head),
  ]);
  const [mergeBase, found, name] = await Promise.all([
    repository.mergeBase(base, head),
    localPolicy(request, base, repository.objects, catalog),
    repositoryName(request.repository, repository),
  ]);
  const question = {
    policy: found.policy,
    mode: found.adopted ? 'audit' : (found.policy.mode ?? 'enforce'),
    base,
    mergeBase,
    head,
    now: request.now,
    ...(name === undefined ? {} : { repository: name }),
    ...(request.reviews === undefined
      ? {}
      : { people: peopleOf(request.reviews, repository, mergeBase, head) }),
  } as const;
  return { evaluation: await evaluate(question, repository.objects, catalog), adopted: found.adopted };
}

export async function localPolicy(
  request: Pick<CheckRequest, 'policy'>,
  base: Sha,
  objects: ObjectSource,
  catalog: Catalog,
): Promise<{ readonly policy: Policy; readonly adopted: boolean }> {
  const path = request.policy ?? DEFAULT_POLICY;
  const read = request.policy === undefined ? fromCommit(base, objects) : fromDisk;
  const loaded = await readPolicy(path, read, catalog);
  if (loaded.ok !== 'missing') return { policy: insist(loaded), adopted: false };
  if (request.policy === undefined)
    return { policy: await presetPolicy(DEFAULT_PRESET, catalog), adopted: true };
  throw new AimsError('bad-input', `there is no policy file ${path}`, 'give --policy a file that exists');
}

/** Files of one commit, by path. */
export function fromCommit(commit: Sha, objects: ObjectSource): ReadFile {
  return async (path) => {
    const entry = (await objects.entries(commit, [path]))?.get(path);
    if (entry === undefined) return undefined;
    if (entry.mode === '120000' || entry.mode === '160000')
      return { state: 'unreadable', because: 'it is a link' };
    return (await objects.blobs([entry.sha])).get(entry.sha);
  };
}

export const fromDisk: ReadFile = async (path): Promise<Blob | undefined> => {
  try {
    return { state: 'read', bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { state: 'unreadable', because: error instanceof Error ? error.message : 'unknown' };
  }
};

async function peopleOf(file: string, repository: Repository, base: Sha, head: Sha): Promise<People> {
  const [stated, commits] = await Promise.all([readReviews(file), repository.commits(base, head)]);
  const known = commits.map(({ sha, parents, logins }): AuthoredCommit => {
    return { sha, parents, people: logins, kind: parents.length < 2 ? 'ordinary' : 'merge', emails: [] };
  });
  // Somebody the file names as a committer wrote something, whatever the commits say.
  const named = stated.committers.map((one): AuthoredCommit => {
    return { sha: head, parents: [], people: [one], kind: 'merge', emails: [] };
  });
  const resolved = stated.reviews.map(async ({ revision, ...review }) => ({
    ...review,
    commit: await repository.resolve(revision ?? head),
  }));
  const pushes = stated.pushes.map(async ({ revision, ...push }) => ({
    ...push,
    after: await repository.resolve(revision),
  }));
  const { author } = stated;
  return {
    ...(author === undefined ? {} : { author }),
    committers: new Set(),
    commits: [...known, ...named],
    requested: new Set(stated.requested),
    reviews: await Promise.all(resolved),
    directory: statedDirectory(stated, await Promise.all(pushes)),
  };
}
