import type { Sha } from '../../ids.ts';
import type { StatusState } from '../../reporters/ruled.ts';
import { apiError, type Client, type Repo, statusOf } from '../client.ts';
import type { HeadFacts } from '../head.ts';
import { objectorsMark } from './objectors-mark.ts';
import type { PublishOutcome } from './outcome.ts';

/** The verdict on a head commit: GitHub keeps statuses by commit and context, and the newest one holds. */
export interface CommitStatus {
  readonly context: string;
  readonly head: Sha;
  readonly state: StatusState;
  /** One line, at most 140 characters. */
  readonly description: string;
  /** Page that says more. */
  readonly page: string;
  readonly judged: VerdictBasis;
}

/** What a verdict was given on: kept in the status itself, where a later run finds it. */
export interface VerdictBasis {
  /** Numbers of the pull requests on this head. */
  readonly pullRequests: readonly number[];
  /** Digest of the facts; empty where there were none, as in a merge group. */
  readonly facts: string;
  /** Pull request → id of the governance folder on its target branch, or the start of it; absent: not known. */
  readonly governance?: ReadonlyMap<number, string>;
  /** Pull request → accounts whose objections had a say: GitHub may not tell it later. Absent: nobody's had. */
  readonly objectors?: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts the verdict on the commit, unless the gate's own status there says the very same.
 *
 * `written`: something was written, so it may have covered a newer verdict of another run: the caller looks again.
 */
export async function publishStatus(
  client: Client,
  repo: Repo,
  status: CommitStatus,
  standing: HeadFacts['status'],
): Promise<PublishOutcome<{ readonly url: string; readonly written: boolean }>> {
  const { context, head: sha, state, description } = status;
  const url = withMark(status.page, status.judged);
  const same =
    standing?.own === true &&
    standing.state === state &&
    standing.description === description &&
    standing.targetUrl === url;
  if (same) return { state: 'published', url: status.page, written: false };
  try {
    await client.rest.repos.createCommitStatus({
      ...repo,
      sha,
      context,
      state,
      description,
      target_url: url,
    });
    return { state: 'published', url: status.page, written: true };
  } catch (error) {
    const refused = apiError(error, `write the status "${context}"`, 'statuses: write');
    if (statusOf(error) !== TAKES_NO_MORE) return { state: 'failed', error: refused };
    await stoppedByCheck(client, repo, status);
    const hint =
      'push a new commit: GitHub takes 1,000 statuses of one name on a commit, and somebody may have used them up';
    return { state: 'failed', error: Object.assign(refused, { hint }) };
  }
}

const TAKES_NO_MORE = 422;

/**
 * What the status cannot say any more, a check run of the same name says: GitHub wants both to pass. Anyone who may write
 * statuses could use them up, and the last verdict would stand whatever people say later.
 */
async function stoppedByCheck(client: Client, repo: Repo, status: CommitStatus): Promise<void> {
  const { context: name, head: head_sha, state, description: title } = status;
  const summary = 'GitHub takes no more statuses of this name on this commit. Push a new commit.';
  const conclusion = state === 'success' ? 'success' : 'failure';
  try {
    const output = { title, summary };
    await client.rest.checks.create({ ...repo, name, head_sha, status: 'completed', conclusion, output });
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
  }
}

/** Of an id of git: what fits into an address, and no two folders of one repository share. */
const SHORT = 12;

/** `?judged=7.9-<facts>-<folder>.<folder>`: pages ignore it, and it names what the status is about. */
function withMark(page: string, { pullRequests, facts, governance, objectors }: VerdictBasis): string {
  const [address = '', fragment] = page.split('#');
  const numbers = [...pullRequests].sort((a, b) => a - b);
  const folders = numbers.map((number) => governance?.get(number)?.slice(0, SHORT) ?? '');
  const on = folders.some((folder) => folder !== '') ? `-${folders.join('.')}` : '';
  const mark = `judged=${numbers.join('.')}-${facts}${on}${objectorsMark(objectors)}`;
  const marked = `${address}${address.includes('?') ? '&' : '?'}${mark}`;
  return fragment === undefined ? marked : `${marked}#${fragment}`;
}

/** What the status that leads to `targetUrl` was given on. Only to be asked of the gate's own status. */
export function parseVerdictBasis(targetUrl: string): VerdictBasis {
  const [, numbers = '', facts = '', folders = ''] =
    /[?&]judged=([\d.]{0,400})-([0-9a-f]{0,64})(?:-([0-9a-f.]{0,800}))?(?:#|&|$)/.exec(targetUrl) ?? [];
  const pullRequests = numbers
    .split('.')
    .map(Number)
    .filter((number) => number > 0);
  const governance = new Map(
    folders.split('.').flatMap((folder, index): [number, string][] => {
      const number = pullRequests[index];
      return folder === '' || number === undefined ? [] : [[number, folder]];
    }),
  );
  return { pullRequests, facts, governance };
}
