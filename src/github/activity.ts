import type { BranchPush } from '../approval/directory.ts';
import { login, parseSha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';

interface ActivityAnswer {
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
  readonly activity_type?: string;
  readonly actor: { readonly login: string; readonly id?: number } | null;
}

/** One move of a branch in GitHub's log of a repository; none where the branch was deleted. */
export function pushOf({
  before,
  after,
  timestamp,
  activity_type: type,
  actor,
}: ActivityAnswer): readonly BranchPush[] {
  const [from, to] = [parseSha(before), parseSha(after)];
  if (to === undefined) throw new TypeError('GitHub does not say what was pushed');
  if (NOTHING.test(to)) return [];
  return [
    {
      ...omitUndefined({
        by: actor === null ? undefined : login(actor.login),
        byId: actor?.id === undefined ? undefined : actor.id,
        forced: type === 'force_push' ? (true as const) : undefined,
        before: from === undefined || NOTHING.test(from) ? undefined : from,
      }),
      after: to,
      at: timestamp,
    },
  ];
}

/** What a branch was before it was created, and is after it was deleted. */
const NOTHING = /^0+$/;

/** The latest hundred moves of a branch, newest first; undefined: the token may not read them. */
export async function activitiesOn(
  client: Client,
  repo: Repo,
  ref: string,
): Promise<readonly BranchPush[] | undefined> {
  try {
    const { data } = await client.rest.repos.listActivities({ ...repo, ref, per_page: 100 });
    return data.flatMap(pushOf);
  } catch (error) {
    if (statusOf(error) === undefined) throw apiError(error, `read the pushes to ${ref}`, 'contents: read');
    return undefined;
  }
}
