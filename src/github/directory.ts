import { callsAgent } from '../approval/agent-calls.ts';
import type {
  BranchPush,
  Directory,
  DirectoryAnswer,
  PastApproval,
  Permission,
  ReviewEvent,
} from '../approval/directory.ts';
import { type Login, login, type TeamName } from '../ids.ts';
import { code, prose } from '../prose.ts';
import { pushOf } from './activity.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { callersBefore } from './edited-texts.ts';
import { readObjectors } from './objectors.ts';
import { PAGE } from './page.ts';
import type { PullRequestFacts } from './pull-request.ts';
import { eventsOf } from './review-events.ts';
import { reviews } from './reviews.ts';
import { needs, orUnread } from './unread.ts';

/** Addresses of people that are looked up: each costs a request. More of them are a gap, not nobody. */
const MOST_EMAILS = 30;
/** Pull requests whose reviews are read to see how fast somebody approves: the latest ones. */
const MOST_PULLS = 50;
/** Pushes further back belong to what was merged long ago. */
const MOST_PUSH_PAGES = 3;

interface Asked {
  /** Whether the policy governs one of these paths. */
  readonly governs: (paths: readonly string[]) => boolean;
  /** Under which name the gate's verdicts stand on commits. */
  readonly checkName: string;
}

/** What GitHub knows about people around one pull request. */
export function gitHubDirectory(
  client: Client,
  repo: Repo,
  pull: PullRequestFacts & { readonly events?: readonly ReviewEvent[] },
  { governs, checkName }: Asked,
): Directory {
  return {
    objectors: () => readObjectors(client, repo, pull.number, checkName),
    teams: (names) => each(names, (name) => membersOf(client, name)),
    permissions: (logins) => each(logins, (who) => permissionOf(client, repo, who)),
    accounts: (emails) => accountsOf(client, repo, emails),
    knowsPermissions: true,
    requesters: (own) => requestersOf(client, repo, pull.number, own),
    events: async () =>
      pull.events === undefined ? eventsOf(client, repo, pull.number) : { state: 'read', value: pull.events },
    pushes: () => pushesOf(client, pull),
    approvals: (since, by) => approvalsSince(client, repo, { own: pull.number, since, by }, governs),
  };
}

async function each<Key, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value>,
): Promise<ReadonlyMap<Key, Value>> {
  return new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await read(key)] as const)));
}

function membersOf(client: Client, name: TeamName): Promise<DirectoryAnswer<readonly Login[]>> {
  const [org = '', team_slug = ''] = name.split('/');
  const read = async () => {
    const ask = { org, team_slug, per_page: PAGE };
    const members = await client.rest.paginate(client.rest.teams.listMembersInOrg, ask);
    return members.filter(({ type }) => type === 'User').map((member) => login(member.login));
  };
  return orUnread(`read the members of team ${name}`, read, (status) => ({
    because: prose`the members of team ${code(name)} cannot be read: GitHub answered ${status}`,
    remedy: prose`give the input ${code('token')} a GitHub App's token with the organisation permission ${code('members: read')} (the job's own token has none), or name the people one by one`,
  }));
}

const LEVELS = new Map<string, Permission>([
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['write', 'write'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['read', 'read'],
  ['pull', 'read'],
]);

function permissionOf(client: Client, repo: Repo, username: Login): Promise<DirectoryAnswer<Permission>> {
  const read = async (): Promise<Permission> => {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...repo, username });
    // `permission` folds maintain into write; the name of a custom role says nothing of what it may do.
    return LEVELS.get(data.role_name) ?? LEVELS.get(data.permission) ?? 'none';
  };
  return orUnread(`read the permission of ${username}`, read, (status) => ({
    because: prose`the permission of ${code(username)} in this repository cannot be read: GitHub answered ${status}`,
    remedy: prose`give the input ${code('token')} a token with ${code('metadata: read')} of this repository, or name the approvers in ${code('roles.yml')}`,
  }));
}

/** GitHub tells whose address it is by the commits it attributes to it. */
async function accountsOf(
  client: Client,
  repo: Repo,
  emails: readonly string[],
): Promise<DirectoryAnswer<ReadonlyMap<string, Login>>> {
  if (emails.length > MOST_EMAILS) {
    const because = prose`the commits name ${emails.length} e-mail addresses whose accounts are not known, more than the ${MOST_EMAILS} that are looked up: nobody can be known to be independent`;
    return {
      state: 'unread',
      because,
      remedy: prose`squash the commits and name as co-authors only who wrote them`,
    };
  }
  const found = await each(emails, async (author) => {
    try {
      const { data } = await client.rest.repos.listCommits({ ...repo, author, per_page: 1 });
      return data[0]?.author?.login;
    } catch (error) {
      throw apiError(error, 'read whose commits these are', 'contents: read');
    }
  });
  const value = new Map(
    [...found].flatMap(([email, account]) =>
      account === undefined ? [] : [[email, login(account)] as const],
    ),
  );
  return { state: 'read', value };
}

async function requestersOf(
  client: Client,
  repo: Repo,
  number: number,
  own: readonly Login[],
): Promise<DirectoryAnswer<readonly Login[]>> {
  const read = async () => {
    const [said, beside, reviewed] = await Promise.all([
      client.rest.paginate(client.rest.issues.listComments, {
        ...repo,
        issue_number: number,
        per_page: PAGE,
      }),
      client.rest.paginate(client.rest.pulls.listReviewComments, {
        ...repo,
        pull_number: number,
        per_page: PAGE,
      }),
      client.rest.paginate(client.rest.pulls.listReviews, {
        ...repo,
        pull_number: number,
        per_page: PAGE,
      }),
    ]);
    // REST tells of reviews nothing about edits, and of comments not those within one second.
    const written = [...said, ...beside, ...reviewed].flatMap(({ user, body, node_id: nodeId }) =>
      user?.type === 'User' ? [{ by: login(user.login), nodeId, body: body ?? '' }] : [],
    );
    return [
      ...written.flatMap(({ by, body }) => (callsAgent(body, own) ? [by] : [])),
      ...(await callersBefore(client, written, own)),
    ];
  };
  return orUnread(`read the comments of #${number}`, read, (status) => ({
    because: prose`the comments of this pull request cannot be read (GitHub answered ${status}), so nobody knows who told the coding agent what to do`,
    remedy: needs('pull-requests: read'),
  }));
}

async function pushesOf(
  client: Client,
  { headRepo, headRef, number, openedAt }: PullRequestFacts,
): Promise<DirectoryAnswer<readonly BranchPush[]>> {
  const remedy = prose`give the input ${code('token')} a token that may read the repository the branch is in (${code('contents: read')}), or set ${code('pushers: ignored')} in the policy and rely on authors and committers`;
  if (headRepo === undefined) {
    const because = prose`the fork this comes from is gone, so nobody knows who pushed to it`;
    return { state: 'unread', because, remedy };
  }
  const read = async () => {
    const ask = { ...headRepo, ref: `refs/heads/${headRef}`, per_page: PAGE };
    let pages = 0;
    let more = false;
    const all = await client.rest.paginate(client.rest.repos.listActivities, ask, ({ data }, done) => {
      pages += 1;
      more = pages === MOST_PUSH_PAGES && data.length === PAGE;
      if (pages === MOST_PUSH_PAGES) done();
      return data;
    });
    const found = all.flatMap(pushOf);
    // What is not read may be a push of this change, unless it is older than the change.
    const oldest = found.at(-1)?.at ?? '';
    return { found, whole: !more || Date.parse(oldest) < Date.parse(openedAt) };
  };
  const answer = await orUnread(`read who pushed to #${number}`, read, (status) => ({
    because: prose`who pushed to ${code(`${headRepo.owner}/${headRepo.repo}`)} cannot be read: GitHub answered ${status}`,
    remedy,
  }));
  if (answer.state === 'unread') return answer;
  // Its head was pushed: a log without any push is not all of it.
  if (answer.value.found.length === 0) {
    const because = prose`GitHub lists no push to ${code(headRef)}, so nobody knows who pushed to it`;
    return { state: 'unread', because, remedy };
  }
  if (answer.value.whole) return { state: 'read', value: answer.value.found };
  const because = prose`this branch was pushed to more often than the ${MOST_PUSH_PAGES * PAGE} times that are looked at, so nobody can be known to be independent`;
  return { state: 'unread', because, remedy: prose`open a new pull request from a new branch` };
}

async function approvalsSince(
  client: Client,
  repo: Repo,
  { own, since, by }: { readonly own: number; readonly since: string; readonly by: readonly Login[] },
  governs: (paths: readonly string[]) => boolean,
): Promise<DirectoryAnswer<readonly PastApproval[]>> {
  const read = async () => {
    const latest = { state: 'all', sort: 'updated', direction: 'desc', per_page: MOST_PULLS } as const;
    const { data } = await client.rest.pulls.list({ ...repo, ...latest });
    const pulls = data.filter(
      ({ number, updated_at: at }) => number !== own && Date.parse(at) >= Date.parse(since),
    );
    const given = await each(
      pulls.map(({ number }) => number),
      async (number) =>
        (await reviews(client, repo, number)).flatMap((review) => approval(review, number, since, by)),
    );
    const approved = [...given].filter(([, found]) => found.length > 0);
    const governed = await Promise.all(approved.map(([number]) => touches(client, repo, number, governs)));
    return approved.filter((_, index) => governed[index]).flatMap(([, found]) => found);
  };
  return orUnread('read other pull requests', read, (status) => ({
    because: prose`other pull requests cannot be read (GitHub answered ${status}), so nobody knows how fast people approve`,
    remedy: needs('pull-requests: read'),
  }));
}

function approval(
  { login: who, state, submittedAt }: Awaited<ReturnType<typeof reviews>>[number],
  pullRequest: number,
  since: string,
  by: readonly Login[],
): readonly PastApproval[] {
  if (who === undefined || submittedAt === undefined || !by.includes(who)) return [];
  // An approval that was dismissed later was given all the same, but its state no longer says what it was.
  if (state !== 'approved' || Date.parse(submittedAt) < Date.parse(since)) return [];
  return [{ login: who, pullRequest, at: submittedAt }];
}

/** One page tells; what does not fit on it counts as governed. */
async function touches(
  client: Client,
  repo: Repo,
  number: number,
  governs: (paths: readonly string[]) => boolean,
): Promise<boolean> {
  const { data } = await client.rest.pulls.listFiles({ ...repo, pull_number: number, per_page: PAGE });
  return data.length === PAGE || governs(data.map(({ filename }) => filename));
}
