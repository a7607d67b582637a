/**
 * An embedded GitHub: `emulate`, a stateful one, behind a front that supplies what it lacks, injects faults,
 * records every request, and holds both sides to GitHub's OpenAPI description.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { omitUndefined } from '../../src/omit-undefined.ts';
import { answerGraphQL, type QueueEntry, type RestPull } from '../github/emulated/graphql.ts';
import { type Grant, refusedScope } from '../github/emulated/permissions.ts';
import { aboutSettings, newSettings, type Settings } from '../github/emulated/settings.ts';
import { aboutStatuses, type Status, type Statuses } from '../github/emulated/statuses.ts';
import { violations } from './contract.ts';
import {
  APP_OF_OURS,
  aboutPeople,
  account,
  BOT,
  DEPENDABOT,
  earlier,
  newPeople,
  type PeopleWorld,
  user,
} from './embedded-people.ts';
import { doorOf, type Send } from './emulator-door.ts';
import { Waves } from './waves.ts';

export { BOT, DEPENDABOT };

export interface Recorded {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
  /** While waves are counted: the number of its wave, from 1. */
  readonly wave: number;
}

export interface Quota {
  readonly limit: number;
  left: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly query?: RegExp;
  /** How often; default always. */
  times?: number;
  /** A status with headers, a dropped connection, or a change to the real answer. */
  readonly answer:
    | {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly message?: string;
      }
    | { readonly reset: true }
    /** No answer, ever. */
    | { readonly hang: true }
    | { readonly rewrite: (json: unknown) => unknown };
}

export interface EmbeddedGitHub {
  /** What `GITHUB_API_URL` is on a runner. */
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** What GitHub's description says against what was sent or answered. */
  readonly violations: readonly string[];
  /** Requests, faults and violations so far; what was against the description fails `close` all the same. */
  forget(): void;
  /** How long ago every push happened and every pull request was opened, in minutes before it really did. */
  minutesAgo: number;
  /** Gives somebody a role in the repository, as the API names it; default `write`, of outsiders `read`. */
  /** What the history of an edited text shows, oldest first; null: somebody took that version out. */
  writtenAs(nodeId: string, by: string, versions: readonly (string | null)[]): void;
  permit(login: string, role: 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'): void;
  /** How the repository is set up. */
  readonly settings: Settings;
  /** Statuses of a commit, newest first. */
  statuses(sha: string): readonly Status[];
  /** Makes the branch of a pull request one of a fork: GitHub does not list it by its commit. */
  fork(number: number): void;
  /** What waits in the merge queue of a branch. */
  queue: QueueEntry[];
  /** Milliseconds the next answer takes. */
  delay: () => number;
  /** Of the token, as every answer tells it; what goes beyond is refused. Undefined: nothing is said of one. */
  quota: Quota | undefined;
  /** Does what this process asks of GitHub wave by wave: see `Waves`, and `wave` of each request. */
  inWaves(work: () => Promise<unknown>): Promise<void>;
  inject(fault: Fault): void;
  /** A token of the workflow's own account with exactly these permissions, as a job gets it. */
  jobToken(grant: Grant, visibility: 'public' | 'private', login?: string): string;
  /** The branch holds what was built of a pull request by then: it is merged. */
  land(number: number, sha: string, login: string): Promise<void>;
  /** A request of the test itself: not recorded, no faults. Throws when it fails. */
  call(login: string, method: string, path: string, body?: unknown): Promise<unknown>;
  token(login: string): string;
  /** Throws what was ever sent or answered against GitHub's description. */
  close(): Promise<void>;
}

export const OWNER = 'acme';
export const REPO = 'shop';
export const ADMIN = 'admin';
const PEOPLE = [
  ADMIN,
  'dana',
  'omar',
  'gail',
  'lee',
  'kim',
  'sam',
  'stranger',
  'web-flow',
  BOT,
  DEPENDABOT,
  APP_OF_OURS,
];
const OUTSIDERS = new Set(['stranger', 'web-flow', BOT, DEPENDABOT, APP_OF_OURS]);

export async function startEmbeddedGitHub(): Promise<EmbeddedGitHub> {
  const emulator = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: Object.fromEntries(
        PEOPLE.map((login) => [`token-${login}`, { login, scopes: ['repo', 'admin:org'] }]),
      ),
      github: {
        users: PEOPLE.filter((login) => login !== ADMIN).map((login) => ({
          login,
          name: login,
          email: `${login}@users.noreply.github.com`,
        })),
        orgs: [
          {
            login: OWNER,
            members: PEOPLE.filter((one) => !OUTSIDERS.has(one)).map((login) => ({
              login,
              role: login === ADMIN ? 'admin' : 'member',
            })),
          },
        ],
        repos: [{ owner: OWNER, name: REPO, auto_init: true }],
      },
    },
  });
  const github = await front(emulator, await doorOf(emulator.url));
  // The workflow's own token, with `contents: write`.
  await github.call(ADMIN, 'PUT', `/repos/${OWNER}/${REPO}/collaborators/${encodeURIComponent(BOT)}`, {
    permission: 'push',
  });
  return github;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function front(emulator: Emulator, send: Send): Promise<EmbeddedGitHub> {
  const requests: Recorded[] = [];
  const broken: string[] = [];
  /** Of before the last `forget`: they are told when it is closed. */
  const forgotten: string[] = [];
  const faults: Fault[] = [];
  const world: World = {
    emulator,
    send,
    requests,
    broken,
    faults,
    merged: new Map(),
    statuses: new Map(),
    settings: newSettings(),
    forks: new Set(),
    queue: [],
    people: newPeople(),
    grants: new Map(),
    delay: () => 0,
    quota: undefined,
    waves: undefined,
  };
  const server = createServer((request, response) => {
    const { waves } = world;
    if (waves !== undefined) response.once('close', () => waves.sent());
    serve(request, response, world).catch((error: unknown) => {
      broken.push(`the front failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    inWaves: async (work) => {
      const waves = new Waves();
      world.waves = waves;
      await waves.until(work()).finally(() => {
        world.waves = undefined;
      });
    },
    get quota() {
      return world.quota;
    },
    set quota(quota) {
      world.quota = quota;
    },
    get delay() {
      return world.delay;
    },
    set delay(next) {
      world.delay = next;
    },
    get minutesAgo() {
      return world.people.minutesAgo;
    },
    set minutesAgo(minutes) {
      world.people.minutesAgo = minutes;
    },
    settings: world.settings,
    statuses: (sha) => world.statuses.get(sha) ?? [],
    fork: (number) => void world.forks.add(number),
    queue: world.queue,
    writtenAs: (id, by, versions) => {
      const shown = versions.map((text) => ({ by, text }));
      world.people.versions.set(id, shown);
    },
    permit: (login, role) => void world.people.roles.set(login, role),
    requests,
    violations: broken,
    forget: () => {
      requests.length = 0;
      forgotten.push(...broken.splice(0));
      faults.length = 0;
    },
    inject: (fault) => void faults.push(fault),
    token: (login) => `token-${login}`,
    jobToken: (grant, visibility, login = BOT) => {
      const token = `token-${login}~${world.grants.size + 1}`;
      world.grants.set(token, { grant, open: visibility === 'public' });
      return token;
    },
    land: async (number, sha, login) => {
      const token = `token-${ADMIN}`;
      const ask = async (at: string) => (await pass(send, 'GET', at, token, undefined)).json;
      const repo = `/repos/${OWNER}/${REPO}`;
      const pull = await currentPull((await ask(`${repo}/pulls/${number}`)) as Pull, repo, ask, world);
      await pass(send, 'PATCH', `${repo}/pulls/${number}`, token, { state: 'closed' });
      merged(Number(number), pull.head.sha, sha, user(login), world);
    },
    call: async (login, method, path, body) => {
      const token = `token-${login}`;
      const answer =
        (await own(method, path, body, token, world)) ?? (await pass(send, method, path, token, body));
      if (answer.status >= 400)
        throw new TypeError(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.json)}`);
      return repaired(answer.json);
    },
    close: async () => {
      await closeServer(server);
      await emulator.close();
      const against = [...new Set([...forgotten, ...broken])];
      if (against.length > 0) throw new TypeError(`against GitHub's description:\n${against.join('\n')}`);
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

interface World {
  readonly emulator: Emulator;
  /** Asks the emulator. */
  readonly send: Send;
  readonly requests: Recorded[];
  readonly broken: string[];
  readonly faults: Fault[];
  delay: () => number;
  quota: Quota | undefined;
  /** While they are counted. */
  waves: Waves | undefined;
  /** What the tokens of jobs may do. */
  readonly grants: Map<string, { readonly grant: Grant; readonly open: boolean }>;
  readonly statuses: Statuses;
  readonly settings: Settings;
  /** Numbers of pull requests that come from forks. */
  readonly forks: Set<number>;
  readonly queue: QueueEntry[];
  readonly people: PeopleWorld;
  /** What GitHub says of a pull request once it is merged. */
  readonly merged: Map<number, { readonly headSha: string; readonly merge_commit_sha: string }>;
}

async function serve(asked: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const url = new URL(asked.url ?? '/', 'http://localhost');
  const method = asked.method ?? 'GET';
  const path = decodeURIComponent(url.pathname);
  const wave = (await world.waves?.hold()) ?? 0;
  const record = (status: number): void => {
    world.requests.push({ method, path, query: url.search, body, status, wave });
  };
  const fault = takeFault(world.faults, method, url);
  if (fault !== undefined && 'hang' in fault.answer) {
    record(0);
    return;
  }
  if (fault !== undefined && 'reset' in fault.answer) {
    record(0);
    asked.socket.destroy();
    return;
  }
  if (fault !== undefined && 'status' in fault.answer) {
    const { status, headers, message } = fault.answer;
    record(status);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(
      JSON.stringify({ message: message ?? 'injected', documentation_url: 'https://docs.github.com' }),
    );
    return;
  }
  const limited = spent(world.quota);
  for (const [name, value] of Object.entries(limited.headers)) response.setHeader(name, value);
  if (limited.refused) {
    record(403);
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'API rate limit exceeded for installation ID 1.' }));
    return;
  }
  const wait = world.delay();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  const given = asked.headers.authorization?.replace(/^(?:token|bearer) /i, '');
  const token = given?.replace(/~\d+$/, '');
  const limits = world.grants.get(given ?? '');
  const refused =
    limits === undefined ? undefined : refusedScope({ method, path, body }, limits.grant, limits.open);
  if (refused !== undefined) {
    record(403);
    response.writeHead(403, { 'content-type': 'application/json', 'x-accepted-github-permissions': refused });
    response.end(JSON.stringify({ message: 'Resource not accessible by integration' }));
    return;
  }
  const answer =
    (await own(method, path, body, token, world, url.search)) ??
    (await pass(world.send, method, asked.url ?? '/', token, body));
  const good = repaired(answer.json);
  const json = fault !== undefined && 'rewrite' in fault.answer ? fault.answer.rewrite(good) : good;
  record(answer.status);
  if (fault === undefined && path !== '/graphql')
    world.broken.push(...violations({ method, path, body, status: answer.status, answer: json }));
  const link =
    answer.link === undefined
      ? {}
      : { link: answer.link.replaceAll(world.emulator.url, `http://${asked.headers.host}`) };
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...link });
  response.end(answer.status === 204 ? undefined : JSON.stringify(json));
}

/** Takes one request off the quota. */
function spent(quota: Quota | undefined): {
  readonly refused: boolean;
  readonly headers: Readonly<Record<string, string>>;
} {
  if (quota === undefined) return { refused: false, headers: {} };
  const refused = quota.left === 0;
  quota.left = Math.max(0, quota.left - 1);
  const { limit, left, reset } = quota;
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(left),
    'x-ratelimit-reset': String(reset),
  };
  return { refused, headers };
}

function takeFault(faults: Fault[], method: string, url: URL): Fault | undefined {
  const fault = faults.find(
    (one) =>
      (one.method ?? method) === method &&
      (one.path.test(url.pathname) || one.path.test(decodeURIComponent(url.pathname))) &&
      (one.query ?? /^/).test(url.search) &&
      (one.times ?? 1) > 0,
  );
  if (fault?.times !== undefined) fault.times -= 1;
  return fault;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly link?: string;
}

async function pass(
  send: Send,
  method: string,
  path: string,
  token: string | undefined,
  body: unknown,
): Promise<Answer> {
  const { status, text, link } = await send(method, path, token, body);
  return { status, json: text === '' ? undefined : JSON.parse(text), ...omitUndefined({ link }) };
}

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly label?: string;
    readonly repo?: { readonly owner: object; readonly full_name: string; readonly fork: boolean } | null;
  };
  readonly base: { readonly ref: string };
  readonly merge_commit_sha: string | null;
  readonly created_at: string;
}

const PULLS = /^(\/repos\/[^/]+\/[^/]+)\/pulls(?:\/(\d+))?$/;
const OF_COMMIT = /^(\/repos\/[^/]+\/[^/]+)\/commits\/([0-9a-f]{40})\/pulls$/;
const REVIEWS = /^(\/repos\/[^/]+\/[^/]+)\/pulls\/(\d+)\/reviews$/;
const BRANCH = /^(\/repos\/[^/]+\/[^/]+)\/branches\/[^?]+$/;
const COMPARE = /^\/repos\/[^/]+\/[^/]+\/compare\/.+$/;
const ATTESTATIONS = /^\/repos\/[^/]+\/[^/]+\/attestations$/;
const MERGE = /^(\/repos\/[^/]+\/[^/]+)\/pulls\/(\d+)\/merge$/;

/** What `emulate` lacks or does not refuse. */
async function own(
  method: string,
  path: string,
  body: unknown,
  token: string | undefined,
  world: World,
  query = '',
): Promise<Answer | undefined> {
  const ask = async (at: string): Promise<unknown> =>
    (await pass(world.send, 'GET', at, token, undefined)).json;
  if (method === 'POST' && path === '/graphql') {
    const login = token?.replace(/^token-/, '') ?? '';
    const graphed = await answerGraphQL(body, {
      viewer: login,
      statuses: world.statuses,
      isFork: ({ number }: RestPull) => world.forks.has(number),
      queue: () => world.queue,
      versions: (id) => world.people.versions.get(id),
      rest: async (at) => {
        const [route = '', search = ''] = at.split('?');
        const found =
          (await own('GET', decodeURIComponent(route), undefined, token, world, `?${search}`)) ??
          (await pass(world.send, 'GET', at, token, undefined));
        return found.status < 400 ? repaired(found.json) : undefined;
      },
    });
    world.broken.push(...graphed.broken);
    return { status: 200, json: graphed.json };
  }
  const said = { method, path, body, login: token?.replace(/^token-/, '') ?? '' };
  const set = aboutSettings(method, path, world.settings);
  if (set !== undefined) return set;
  const stated = aboutStatuses(said, world.statuses);
  if (stated !== undefined) return stated;
  const answered = await aboutPeople(
    { method, path, body, login: token?.replace(/^token-/, '') ?? '' },
    world.people,
    ask,
    (at) => pass(world.send, method, at, token, body),
    query,
  );
  if (answered !== undefined) return answered;
  // A job's own token is an app's: it has no user to tell about.
  if (path === '/user' && token?.endsWith('[bot]') === true)
    return { status: 403, json: { message: 'Resource not accessible by integration' } };
  const [, repo = '', sha] = OF_COMMIT.exec(path) ?? PULLS.exec(path) ?? [];
  if (method === 'GET' && OF_COMMIT.test(path)) {
    const all = (await ask(`${repo}/pulls?state=all&per_page=100`)) as readonly Pull[];
    const current = await Promise.all(all.map((pull) => currentPull(pull, repo, ask, world)));
    const found = current.filter(
      (pull) => (pull.head.sha === sha && !world.forks.has(pull.number)) || pull.merge_commit_sha === sha,
    );
    return { status: 200, json: found.map(listed) };
  }
  if (method === 'GET' && PULLS.test(path) && sha === undefined) {
    const answer = await pass(world.send, method, `${path}${query}`, token, undefined);
    if (answer.status !== 200) return answer;
    const pulls = (answer.json as readonly Pull[]).map((pull) => currentPull(pull, repo, ask, world));
    return { ...answer, json: (await Promise.all(pulls)).map(listed) };
  }
  if (method === 'GET' && sha !== undefined) {
    const pull = await pass(world.send, 'GET', path, token, undefined);
    if (pull.status !== 200) return pull;
    const current = await currentPull(pull.json as Pull, repo, ask, world);
    const compared = (await ask(`${repo}/compare/${current.base.ref}...${current.head.sha}`)) as {
      files?: readonly unknown[];
    };
    return { status: 200, json: { ...current, changed_files: compared.files?.length ?? 0 } };
  }
  if (method === 'POST' && REVIEWS.test(path) && (body as { commit_id?: string }).commit_id === undefined) {
    const [, of = '', number = ''] = REVIEWS.exec(path) ?? [];
    const pull = await currentPull((await ask(`${of}/pulls/${number}`)) as Pull, of, ask, world);
    const made = await pass(world.send, method, path, token, {
      ...(body as object),
      commit_id: pull.head.sha,
    });
    // Whoever answers, with whatever review, is no longer asked.
    const asked = `${of}/pulls/${number}/requested_reviewers`;
    const reviewers = [token?.replace(/^token-/, '') ?? ''];
    if (made.status < 400) await pass(world.send, 'DELETE', asked, `token-${ADMIN}`, { reviewers });
    return made;
  }
  if (method === 'GET' && COMPARE.test(path) && Number(new URLSearchParams(query).get('page') ?? 1) > 1) {
    // Only the first page has the files.
    const answer = await pass(world.send, method, `${path}${query}`, token, undefined);
    return { ...answer, json: { ...(answer.json as object), files: [] } };
  }
  if (method === 'GET' && BRANCH.test(path)) {
    // The emulator names the commit at the tip; GitHub shows it.
    const answer = await pass(world.send, method, path, token, undefined);
    const branch = answer.json as { readonly protection_url: string; readonly commit?: { sha: string } };
    const [, of = ''] = BRANCH.exec(path) ?? [];
    if (answer.status !== 200 || branch.commit === undefined) return answer;
    const { protection_url } = branch;
    const shown = {
      commit: await ask(`${of}/commits/${branch.commit.sha}`),
      _links: { self: protection_url.replace(/\/protection$/, ''), html: protection_url },
      protection: {},
    };
    return { ...answer, json: { ...branch, ...shown } };
  }
  if (method === 'POST' && ATTESTATIONS.test(path)) return { status: 201, json: { id: 4711 } };
  if (method === 'PUT' && MERGE.test(path)) return merge(path, token, ask, world);
  const annotations = (body as { output?: { annotations?: readonly unknown[] } } | undefined)?.output
    ?.annotations;
  if (/\/check-runs(?:\/\d+)?$/.test(path) && annotations !== undefined && annotations.length > 50) {
    return { status: 422, json: { message: 'Invalid request.\n\nNo more than 50 items are allowed' } };
  }
  return undefined;
}

/** A list of pull requests leaves out what only the pull request itself tells. */
function listed(pull: Pull): object {
  const only = [
    'changed_files',
    'additions',
    'deletions',
    'commits',
    'merged',
    'merged_by',
    'mergeable',
    'comments',
    'review_comments',
  ];
  return Object.fromEntries(Object.entries(pull).filter(([key]) => !only.includes(key)));
}

/** `emulate` keeps the head a pull request was opened with; GitHub's follows the branch until it closes. */
async function currentPull(
  pull: Pull,
  repo: string,
  ask: (path: string) => Promise<unknown>,
  world: World,
): Promise<Pull> {
  const merged = world.merged.get(pull.number);
  const created_at = earlier(pull.created_at, world.people.minutesAgo);
  const head = world.forks.has(pull.number) ? ofFork(pull.head) : pull.head;
  if (merged !== undefined) return { ...pull, ...merged, head: { ...head, sha: merged.headSha } };
  if (pull.state !== 'open') return { ...pull, head };
  const ref = (await ask(`${repo}/git/ref/heads/${pull.head.ref}`)) as { object?: { sha: string } };
  return { ...pull, created_at, head: { ...head, sha: ref.object?.sha ?? pull.head.sha } };
}

/** The fork of the account `stranger`. */
function ofFork(head: Pull['head']): Pull['head'] {
  const owner = { ...head.repo?.owner, ...account('stranger') };
  const repo = { ...head.repo, owner, full_name: `stranger/${REPO}`, fork: true };
  return { ...head, label: `stranger:${head.ref}`, repo };
}

/** Lands a pull request whose branch holds the tip of its base: the merge has the head's tree. */
async function merge(
  path: string,
  token: string | undefined,
  ask: (path: string) => Promise<unknown>,
  world: World,
): Promise<Answer> {
  const [, repo = '', number = ''] = MERGE.exec(path) ?? [];
  const pull = await currentPull((await ask(`${repo}/pulls/${number}`)) as Pull, repo, ask, world);
  const tip = (await ask(`${repo}/git/ref/heads/${pull.base.ref}`)) as { object: { sha: string } };
  const head = (await ask(`${repo}/git/commits/${pull.head.sha}`)) as { tree: { sha: string } };
  const send = (method: string, at: string, body: object) =>
    pass(world.send, method, `${repo}${at}`, token, body);
  const message = `Merge pull request #${number} from acme/${pull.head.ref}`;
  const made = await send('POST', '/git/commits', {
    message,
    tree: head.tree.sha,
    parents: [tip.object.sha, pull.head.sha],
  });
  const { sha } = made.json as { sha: string };
  const moved = await send('PATCH', `/git/refs/heads/${pull.base.ref}`, { sha });
  if (moved.status >= 400) return moved;
  await send('PATCH', `/pulls/${number}`, { state: 'closed' });
  merged(Number(number), pull.head.sha, sha, await ask('/user'), world);
  return { status: 200, json: { sha, merged: true, message: 'Pull Request successfully merged' } };
}

/** What GitHub says of a merged pull request from then on. */
function merged(number: number, headSha: string, sha: string, by: unknown, world: World): void {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const facts = { state: 'closed', merged: true, merged_at: now, closed_at: now, merged_by: by };
  world.merged.set(number, { ...facts, merge_commit_sha: sha, headSha });
}

const APP = {
  id: 15368,
  slug: 'github-actions',
  node_id: 'MDM6QXBwMTUzNjg=',
  client_id: 'Iv1.05c79e9ad1f6bdfa',
  name: 'GitHub Actions',
  description: null,
  external_url: 'https://help.github.com/en/actions',
  html_url: 'https://github.com/apps/github-actions',
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: {},
  events: [],
};

/** A time with a part of a second: GitHub tells whole ones. */
const SPLIT_SECOND = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z$/;

/** `emulate` calls every account a user and every check run nobody's: GitHub does not. */
function repaired(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SPLIT_SECOND, '$1Z');
  if (Array.isArray(value)) return value.map(repaired);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, repaired(item)]));
  if (typeof fields.login === 'string' && 'avatar_url' in fields) {
    const type = fields.login.endsWith('[bot]') ? 'Bot' : fields.type;
    return { ...fields, ...account(fields.login), type };
  }
  if (typeof fields.annotations_count === 'number')
    fields.annotations_url = 'https://api.github.com/annotations';
  if (typeof fields.default_branch === 'string' && typeof fields.forks_count === 'number')
    return { network_count: fields.forks_count, subscribers_count: 0, ...fields };
  if ('diff_hunk' in fields && 'pull_request_url' in fields && fields._links === undefined) {
    const { url, html_url, pull_request_url } = fields;
    fields.position ??= 1;
    fields.original_position ??= 1;
    if (fields.in_reply_to_id === null) delete fields.in_reply_to_id;
    fields._links = {
      self: { href: url },
      html: { href: html_url },
      pull_request: { href: pull_request_url },
    };
  }
  if ('head_sha' in fields && 'external_id' in fields && fields.app === null)
    fields.app = { ...APP, owner: fields.owner ?? APP_OWNER };
  return fields;
}

const APP_OWNER = {
  ...account('github'),
  id: 9919,
  node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
  type: 'Organization',
  site_admin: false,
};
