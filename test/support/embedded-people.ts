/** What `emulate` does not know about people: who pushed when, what was asked of reviewers, who may do what. */

/** The accounts of a workflow's own token, and of Dependabot. */
export const BOT = 'github-actions[bot]';
export const DEPENDABOT = 'dependabot[bot]';
/** A GitHub App of the organisation. */
export const APP_OF_OURS = 'acme-gate[bot]';

/** What happened to a pull request, as `issues/{number}/events` tells it. */
type Event = Readonly<Record<string, unknown>>;

interface Activity {
  readonly id: number;
  readonly node_id: string;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly timestamp: string;
  readonly activity_type: 'push' | 'force_push' | 'branch_creation';
  readonly actor: object;
}

export interface PeopleWorld {
  minutesAgo: number;
  /** Newest first. */
  readonly activities: Activity[];
  readonly events: Map<number, Event[]>;
  readonly roles: Map<string, string>;
  /** What reviews said before they were dismissed, by their id: GitHub keeps it, `emulate` writes the message over it. */
  readonly said: Map<number, string>;
  /** Every version of the texts that were edited, by node id; null: taken out of the history. */
  readonly versions: Map<string, readonly TextVersion[]>;
}

export interface TextVersion {
  readonly by: string;
  readonly text: string | null;
}

export function newPeople(): PeopleWorld {
  return {
    minutesAgo: 0,
    activities: [],
    events: new Map(),
    roles: new Map(),
    said: new Map(),
    versions: new Map(),
  };
}

export interface Asking {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly login: string;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const REF = /^(\/repos\/[^/]+\/[^/]+)\/git\/refs(?:\/(heads\/.+))?$/;
const ACTIVITY = /^\/repos\/[^/]+\/[^/]+\/activity$/;
const EVENTS = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/events$/;
const REQUESTED = /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)\/requested_reviewers$/;
const DISMISSAL = /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)\/reviews\/(\d+)\/dismissals$/;
const REVIEWS = /^\/repos\/[^/]+\/[^/]+\/pulls\/\d+\/reviews$/;
const WRITTEN =
  /^\/repos\/[^/]+\/[^/]+\/(?:issues\/comments\/\d+|pulls\/comments\/\d+|pulls\/\d+\/reviews\/\d+)$/;
const REVIEW = /\/reviews\/(\d+)$/;
const PULL = /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)$/;
const FILES = /^(\/repos\/[^/]+\/[^/]+)\/pulls\/(\d+)\/files$/;
const PERMISSION = /^\/repos\/[^/]+\/[^/]+\/collaborators\/([^/]+)\/permission$/;

/** @param query what stands behind `?`, which `path` leaves out */
export async function aboutPeople(
  asking: Asking,
  people: PeopleWorld,
  ask: (path: string) => Promise<unknown>,
  pass: (path: string) => Promise<Answer>,
  query = '',
): Promise<Answer | undefined> {
  const { method, path, body, login } = asking;
  if (method === 'GET' && people.said.size > 0 && REVIEWS.test(path)) {
    const answer = await pass(`${path}${query}`);
    if (!Array.isArray(answer.json)) return answer;
    const all = answer.json as readonly { readonly id: number; readonly body: string }[];
    return { ...answer, json: all.map((one) => ({ ...one, body: people.said.get(one.id) ?? one.body })) };
  }
  if (method === 'GET') return told(path, query, people, ask);
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
  const [, repo = '', named] = REF.exec(path) ?? [];
  if ((method === 'POST' || method === 'PATCH') && repo !== '' && typeof fields.sha === 'string') {
    const ref = named === undefined ? String(fields.ref) : `refs/${named}`;
    const now = named === undefined ? undefined : ((await ask(`${repo}/git/ref/${named}`)) as Ref);
    const answer = await pass(path);
    if (answer.status < 400) pushed(ref, now?.object?.sha, fields.sha, login, people);
    return answer;
  }
  const [, requested] = REQUESTED.exec(path) ?? [];
  if (requested !== undefined) {
    const answer = await pass(path);
    const event = method === 'DELETE' ? 'review_request_removed' : 'review_requested';
    const reviewers = Array.isArray(fields.reviewers) ? fields.reviewers.map(String) : [];
    if (answer.status < 400)
      for (const reviewer of reviewers)
        happened(Number(requested), event, login, people, {
          review_requester: user(login),
          requested_reviewer: user(reviewer),
        });
    return method === 'POST' && answer.status === 200 ? { ...answer, status: 201 } : answer;
  }
  const [, reviewed, review = ''] = DISMISSAL.exec(path) ?? [];
  if (method === 'PUT' && reviewed !== undefined) {
    const was = (await ask(path.replace(/\/dismissals$/, ''))) as RestText & { readonly state: string };
    const answer = await pass(path);
    people.said.set(Number(review), was.body);
    const dismissed_review = {
      state: was.state.toLowerCase(),
      review_id: Number(review),
      dismissal_message: String(fields.message),
    };
    if (answer.status < 400)
      happened(Number(reviewed), 'review_dismissed', login, people, { dismissed_review });
    return answer;
  }
  if (WRITTEN.test(path) && typeof fields.body === 'string') {
    const { body: text, node_id: id, user: by } = (await ask(path)) as RestText;
    // Of a review that was submitted `emulate` refuses what GitHub lets its author do.
    const [, review] = REVIEW.exec(path) ?? [];
    if (review !== undefined) people.said.set(Number(review), fields.body);
    const answer = review === undefined ? await pass(path) : { status: 200, json: {} };
    const before = people.versions.get(id) ?? [{ by: by.login, text }];
    if (answer.status < 400) people.versions.set(id, [...before, { by: login, text: fields.body }]);
    return answer;
  }
  const [, pull] = PULL.exec(path) ?? [];
  if (method === 'PATCH' && pull !== undefined && typeof fields.base === 'string') {
    const answer = await pass(path);
    if (answer.status < 400) happened(Number(pull), 'base_ref_changed', login, people, {});
    return answer;
  }
  return undefined;
}

interface RestText {
  readonly body: string;
  readonly node_id: string;
  readonly user: { readonly login: string };
}

interface Ref {
  readonly object?: { readonly sha: string };
}

async function told(
  path: string,
  query: string,
  people: PeopleWorld,
  ask: (path: string) => Promise<unknown>,
): Promise<Answer | undefined> {
  if (ACTIVITY.test(path)) {
    const ref = new URLSearchParams(query).get('ref');
    const activities = people.activities.filter((one) => ref === null || one.ref === ref);
    const json = activities.map((one) => ({ ...one, timestamp: earlier(one.timestamp, people.minutesAgo) }));
    return { status: 200, json };
  }
  const [, issue] = EVENTS.exec(path) ?? [];
  if (issue !== undefined) return { status: 200, json: people.events.get(Number(issue)) ?? [] };
  const [, repo = '', files] = FILES.exec(path) ?? [];
  if (files !== undefined) {
    const pull = (await ask(`${repo}/pulls/${files}`)) as {
      base: { ref: string };
      head: { ref: string };
    };
    const compared = (await ask(`${repo}/compare/${pull.base.ref}...${pull.head.ref}`)) as {
      files?: unknown[];
    };
    return { status: 200, json: compared.files ?? [] };
  }
  const [, who] = PERMISSION.exec(path) ?? [];
  if (who === undefined) return undefined;
  const role = people.roles.get(who) ?? (who === 'stranger' ? 'read' : 'write');
  const folded = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  return {
    status: 200,
    json: { permission: folded, role_name: role, user: { ...user(who), role_name: role } },
  };
}

const NOTHING = '0'.repeat(40);

function pushed(
  ref: string,
  before: string | undefined,
  after: string,
  login: string,
  { activities }: PeopleWorld,
): void {
  if (before === after) return;
  const id = activities.length + 1;
  activities.unshift({
    id,
    node_id: `A${id}`,
    before: before ?? NOTHING,
    after,
    ref,
    timestamp: now(),
    activity_type: before === undefined ? 'branch_creation' : 'push',
    actor: user(login),
  });
}

function happened(number: number, event: string, login: string, { events }: PeopleWorld, more: Event): void {
  const known = events.get(number) ?? [];
  const id = known.length + 1;
  const base = {
    id,
    node_id: `E${id}`,
    url: `https://api.github.com/events/${id}`,
    actor: user(login),
    event,
    commit_id: null,
    commit_url: null,
    created_at: now(),
    performed_via_github_app: null,
  };
  events.set(number, [...known, { ...base, ...more }]);
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

export function earlier(time: string, minutes: number): string {
  if (minutes === 0) return time;
  return new Date(Date.parse(time) - minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
}

export function user(login: string): object {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  return {
    ...account(login),
    id: [...login].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 7) % 1_000_000,
    node_id: `U_${login}`,
    type,
    site_admin: false,
  };
}

/** The links every account has; short forms of `emulate` leave some out. */
export function account(login: string): Readonly<Record<string, string>> {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    avatar_url: `https://avatars.githubusercontent.com/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  };
}
