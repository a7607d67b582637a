/** GitHub's GraphQL API over the embedded REST one: queries are validated and executed against GitHub's own schema. */
import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { TextVersion } from '../../support/embedded-people.ts';
import type { Statuses } from './statuses.ts';

/** Without the module of the package, which reads the same schema as JSON four times as large. */
const PUBLISHED = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));

let schema: GraphQLSchema | undefined;

/** GitHub's public schema, from `@octokit/graphql-schema`. */
function gitHubSchema(): GraphQLSchema {
  if (schema !== undefined) return schema;
  // Two thirds of the text are descriptions, which nothing here reads.
  const text = readFileSync(PUBLISHED, 'utf8').replace(/"""[\s\S]*?"""\n/g, '');
  // The published text defines two fields twice.
  schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true, noLocation: true });
  return schema;
}

export interface GraphWorld {
  /** An answer of the REST API; undefined where it says that there is none. */
  readonly rest: (path: string) => Promise<unknown>;
  readonly statuses: Statuses;
  /** Login of the token that asks. */
  readonly viewer: string;
  /** Logins by which GitHub finds pull requests of forks by commit: it does not, and neither does this. */
  readonly isFork: (pull: RestPull) => boolean;
  /** What is in the merge queue of a branch, in order. */
  readonly queue: (branch: string) => readonly QueueEntry[];
  /** Every version of a comment or a review that was edited, oldest first. */
  readonly versions: (nodeId: string) => readonly TextVersion[] | undefined;
}

export interface QueueEntry {
  readonly number: number;
  readonly baseCommit: string;
  readonly headCommit: string;
}

export interface RestPull {
  readonly number: number;
  readonly state: string;
  readonly merged?: boolean;
  readonly user: RestAccount | null;
  readonly base: { readonly ref: string };
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly name: string; readonly owner: { readonly login: string } } | null;
  };
  readonly created_at: string;
  readonly title: string;
  readonly body?: string | null;
  readonly changed_files: number;
  readonly requested_reviewers: readonly RestAccount[];
  readonly assignees?: readonly RestAccount[];
  readonly draft?: boolean;
  readonly labels?: readonly { readonly name: string }[];
}

interface RestAccount {
  readonly login: string;
  readonly id: number;
  readonly type: string;
}

export interface GraphAnswer {
  readonly json: unknown;
  /** What the schema says against the query. */
  readonly broken: readonly string[];
}

export async function answerGraphQL(body: unknown, world: GraphWorld): Promise<GraphAnswer> {
  const { query, variables } = body as { query: string; variables: Readonly<Record<string, unknown>> };
  const { document, broken } = read(query);
  if (broken.length > 0) return { json: { errors: broken.map((message) => ({ message })) }, broken };
  // One query sees one state of the repository, and asks for the same objects many times.
  const seen = new Map<string, Promise<unknown>>();
  const rest = (path: string): Promise<unknown> => {
    const answer = seen.get(path) ?? world.rest(path);
    seen.set(path, answer);
    return answer;
  };
  const result = await execute({
    schema: gitHubSchema(),
    document,
    variableValues: variables,
    rootValue: rootOf({ ...world, rest }),
  });
  const errors = result.errors?.map(({ message, path, originalError }) => ({
    message,
    path,
    type: originalError?.name ?? 'INTERNAL',
  }));
  const json = { data: result.data, ...(errors === undefined ? {} : { errors }) };
  // Only what GitHub itself would say may go wrong here.
  const failed = (result.errors ?? []).filter(({ originalError }) => !(originalError instanceof NotFound));
  return { json, broken: failed.map(({ message, path }) => `GraphQL: ${path?.join('.')}: ${message}`) };
}

interface ReadQuery {
  readonly document: DocumentNode;
  readonly broken: readonly string[];
}

/** The same few queries are asked thousands of times. */
const queries = new Map<string, ReadQuery>();
/** What is against the schema in a query, by the query without its ids: whether it is valid does not depend on them. */
const brokenOf = new Map<string, readonly string[]>();

function read(query: string): ReadQuery {
  const known = queries.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const shape = query.replace(/oid: "[0-9a-f]{40}"/g, 'oid: ""');
  const broken =
    brokenOf.get(shape) ?? validate(gitHubSchema(), document).map(({ message }) => `GraphQL: ${message}`);
  brokenOf.set(shape, broken);
  if (shape === query) queries.set(query, { document, broken });
  return { document, broken };
}

class NotFound extends Error {
  override readonly name = 'NOT_FOUND';
}

function rootOf(world: GraphWorld): object {
  return {
    viewer: { login: world.viewer },
    rateLimit: { limit: 1000, remaining: 900, resetAt: '2026-11-26T12:00:00Z', cost: 1 },
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => commentNode(id, world.versions(id))),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryOf(`/repos/${owner}/${name}`, world),
  };
}

function commentNode(id: string, versions: readonly TextVersion[] = []): object {
  const last = versions.at(-1);
  const nodes = versions.map(({ by, text }) => ({ diff: text, editor: actor(by) }));
  return {
    __typename: 'IssueComment',
    id,
    lastEditedAt: last === undefined ? null : new Date().toISOString(),
    editor: last === undefined ? null : actor(last.by),
    userContentEdits: { totalCount: nodes.length, nodes: nodes.reverse() },
  };
}

function repositoryOf(at: string, world: GraphWorld): object {
  const get = async <T>(path: string): Promise<T | undefined> =>
    (await world.rest(`${at}${path}`)) as T | undefined;
  const pull = async (number: number) => {
    const found = await get<RestPull>(`/pulls/${number}`);
    if (found === undefined)
      throw new NotFound(`Could not resolve to a PullRequest with the number of ${number}.`);
    return pullNode(found, get, world);
  };
  const openPulls = async () => {
    const all = (await get<readonly RestPull[]>('/pulls?state=open&per_page=100')) ?? [];
    return (await Promise.all(all.map(({ number }) => get<RestPull>(`/pulls/${number}`)))).flatMap(
      (one) => one ?? [],
    );
  };
  return {
    pullRequest: ({ number }: { number: number }) => pull(number),
    pullRequests: async ({ headRefName }: { headRefName?: string }) => {
      const found = (await openPulls()).filter(
        ({ head }) => headRefName === undefined || head.ref === headRefName,
      );
      return {
        totalCount: found.length,
        nodes: found.map((one) => {
          const node = pullNode(one, get, world);
          const commits = ({ last }: { last?: number }) =>
            last === undefined ? node.commits() : lastCommit(one, world);
          return { ...node, commits };
        }),
        pageInfo: { hasNextPage: false, endCursor: null },
      };
    },
    object: async ({ oid, expression }: { oid?: string; expression?: string }) => {
      const id = oid ?? expression ?? '';
      const blob = await get<RestBlob>(`/git/blobs/${id}`);
      if (blob !== undefined) return blobNode(id, blob);
      const commit = await get<{ sha: string; message: string }>(`/git/commits/${id}`);
      if (commit === undefined)
        return (await get<RestTree>(`/git/trees/${id}`)) === undefined ? null : treeNode(id, get);
      return {
        ...commitNode(id, get),
        status: () => statusNode(id, world),
        associatedPullRequests: async () => {
          const found = (await openPulls()).filter((one) => one.head.sha === id && !world.isFork(one));
          return { nodes: found.map((one) => pullNode(one, get, world)) };
        },
      };
    },
    ref: async ({ qualifiedName }: { qualifiedName: string }) => {
      const ref = await get<{ object?: { sha: string } }>(`/git/ref/${qualifiedName.replace(/^refs\//, '')}`);
      if (ref?.object === undefined) return null;
      return { name: qualifiedName, target: commitNode(ref.object.sha, get) };
    },
    mergeQueue: ({ branch }: { branch: string }) => {
      const entries = world.queue(branch);
      return {
        entries: {
          totalCount: entries.length,
          nodes: entries.map((entry) => ({
            baseCommit: { oid: entry.baseCommit },
            headCommit: { oid: entry.headCommit },
            pullRequest: () => pull(entry.number),
          })),
        },
      };
    },
  };
}

interface RestBlob {
  readonly content: string;
  readonly encoding: string;
  readonly size: number;
}

/** GraphQL sends text up to half a mebibyte, and of binaries nothing. */
const TEXT_LIMIT = 512_000;

function blobNode(oid: string, { content, encoding }: RestBlob): object {
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const isTruncated = bytes.byteLength > TEXT_LIMIT;
  const text = isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString('utf8');
  return { __typename: 'Blob', oid, byteSize: bytes.byteLength, isBinary, isTruncated, text };
}

type Get = <T>(path: string) => Promise<T | undefined>;

function commitNode(oid: string, get: Get): object {
  return {
    __typename: 'Commit',
    oid,
    history: async ({ path }: { path: string }) => {
      const all = await get<readonly { commit: { committer: { date: string } } }[]>(
        `/commits?sha=${oid}&path=${path}`,
      );
      return {
        nodes: (all ?? []).slice(0, 1).map(({ commit }) => ({ committedDate: commit.committer.date })),
      };
    },
    message: async () => (await get<{ message: string }>(`/git/commits/${oid}`))?.message,
    parents: async () => {
      const commit = await get<{ parents: readonly { sha: string }[] }>(`/git/commits/${oid}`);
      return { nodes: (commit?.parents ?? []).map(({ sha }) => ({ oid: sha })) };
    },
    tree: async () => {
      const commit = await get<{ tree: { sha: string } }>(`/git/commits/${oid}`);
      return commit === undefined ? null : treeNode(commit.tree.sha, get);
    },
    file: async ({ path }: { path: string }) => {
      const commit = await get<{ tree: { sha: string } }>(`/git/commits/${oid}`);
      let at: RestEntry | undefined = { path: '', mode: '040000', type: 'tree', sha: commit?.tree.sha ?? '' };
      for (const name of path.split('/')) {
        const level: RestTree | undefined =
          at?.type === 'tree' ? await get<RestTree>(`/git/trees/${at.sha}`) : undefined;
        at = level?.tree.find((one) => one.path === name);
      }
      return at === undefined ? null : entryNode(at, get);
    },
  };
}

interface RestTree {
  readonly tree: readonly RestEntry[];
}

interface RestEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  readonly type: string;
  readonly size?: number;
}

function treeNode(oid: string, get: Get): object {
  return {
    __typename: 'Tree',
    oid,
    entries: async () =>
      ((await get<RestTree>(`/git/trees/${oid}`))?.tree ?? []).map((entry) => entryNode(entry, get)),
  };
}

function entryNode({ path: name, mode, sha, type, size }: RestEntry, get: Get): object {
  return {
    name,
    nameRaw: Buffer.from(name, 'utf8').toString('base64'),
    mode: Number.parseInt(mode, 8),
    oid: sha,
    type,
    size: size ?? 0,
    object: async () => {
      if (type === 'tree') return treeNode(sha, get);
      const blob = type === 'blob' ? await get<RestBlob>(`/git/blobs/${sha}`) : undefined;
      return blob === undefined ? null : blobNode(sha, blob);
    },
  };
}

function statusNode(sha: string, { statuses }: GraphWorld): object | null {
  const all = statuses.get(sha);
  if (all === undefined) return null;
  return {
    context: ({ name }: { name: string }) => {
      const found = all.find(({ context }) => context === name);
      if (found === undefined) return null;
      const { state, description, target_url: targetUrl, creator, created_at: createdAt } = found;
      return { state: state.toUpperCase(), description, targetUrl, createdAt, creator: actor(creator.login) };
    },
  };
}

function pullNode(
  pull: RestPull,
  get: Get,
  world: GraphWorld,
): Readonly<Record<string, unknown>> & { readonly commits: () => Promise<object> } {
  const at = `/pulls/${pull.number}`;
  const reviews = async ({ states }: { states?: readonly string[] }) => {
    const all = (await get<readonly RestReview[]>(`${at}/reviews?per_page=100`)) ?? [];
    const more =
      all.length === 100
        ? ((await get<readonly RestReview[]>(`${at}/reviews?per_page=100&page=2`)) ?? [])
        : [];
    const found = [...all, ...more].filter(({ state }) => states?.includes(state) ?? true);
    return { totalCount: found.length, nodes: found.slice(-100).map(reviewNode) };
  };
  const compared = () => get<RestComparison>(`/compare/${pull.base.ref}...${pull.head.sha}`);
  return {
    number: pull.number,
    state: pull.merged === true ? 'MERGED' : pull.state.toUpperCase(),
    author: pull.user === null ? null : actor(pull.user.login, pull.user.id),
    baseRefName: pull.base.ref,
    baseRef: async () => {
      const ref = await get<{ object?: { sha: string } }>(`/git/ref/heads/${pull.base.ref}`);
      return ref?.object === undefined ? null : { target: commitNode(ref.object.sha, get) };
    },
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    headRepository:
      pull.head.repo === null
        ? null
        : {
            name: pull.head.repo.name,
            owner: { __typename: 'Organization', login: pull.head.repo.owner.login },
          },
    createdAt: pull.created_at,
    title: pull.title,
    body: pull.body ?? '',
    lastEditedAt: null,
    editor: null,
    changedFiles: pull.changed_files,
    isDraft: pull.draft ?? false,
    labels: { nodes: (pull.labels ?? []).map(({ name }) => ({ name })) },
    assignees: { nodes: (pull.assignees ?? []).map((one) => ({ login: one.login })) },
    reviewRequests: {
      nodes: pull.requested_reviewers.map((one) => ({ requestedReviewer: actorOf(one) })),
    },
    reviews,
    files: async () => {
      const files = (await compared())?.files ?? [];
      const nodes = files.map(({ filename, status }) => ({
        path: filename,
        changeType: CHANGES[status] ?? 'CHANGED',
      }));
      return { totalCount: nodes.length, nodes: nodes.slice(0, 100) };
    },
    commits: async () => {
      const commits = (await compared())?.commits ?? [];
      const nodes = commits.map(({ sha, parents }) => {
        const status = () => statusNode(sha, world);
        return { commit: { oid: sha, status, parents: { nodes: parents.map((one) => ({ oid: one.sha })) } } };
      });
      return { totalCount: nodes.length, nodes: nodes.slice(0, 100) };
    },
    comments: async () => {
      const all = (await get<readonly RestComment[]>(`/issues/${pull.number}/comments?per_page=100`)) ?? [];
      const nodes = all.map(({ id, body, user, html_url: url }) => {
        return { fullDatabaseId: String(id), body, url, author: actorOf(user) };
      });
      return { totalCount: nodes.length, nodes };
    },
    timelineItems: async () => {
      const all = (await get<readonly RestEvent[]>(`/issues/${pull.number}/events?per_page=100`)) ?? [];
      const nodes = [...all.flatMap(eventNode), ...(await forcePushes(pull, get, world))];
      return { totalCount: nodes.length, nodes };
    },
  };
}

interface RestActivity {
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
}

/** What a push threw away: REST names the push, GraphQL the commit as well. */
async function forcePushes({ head }: RestPull, get: Get, world: GraphWorld): Promise<readonly object[]> {
  const moves = (await get<readonly RestActivity[]>(`/activity?ref=refs/heads/${head.ref}`)) ?? [];
  const nodes = moves.map(async ({ before, after, timestamp }) => {
    if (/^0+$/.test(before)) return [];
    const compared = await get<{ readonly behind_by: number }>(`/compare/${before}...${after}`);
    if (compared?.behind_by === 0) return [];
    const beforeCommit = { ...commitNode(before, get), status: () => statusNode(before, world) };
    return [{ __typename: 'HeadRefForcePushedEvent', createdAt: timestamp, beforeCommit }];
  });
  return (await Promise.all(nodes)).flat().reverse();
}

interface RestComparison {
  readonly files: readonly { readonly filename: string; readonly status: string }[];
  readonly commits: readonly {
    readonly sha: string;
    readonly parents: readonly { readonly sha: string }[];
  }[];
}

interface RestComment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly user: RestAccount | null;
}

const CHANGES: Readonly<Record<string, string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
};

function lastCommit({ head }: RestPull, world: GraphWorld): object {
  return { nodes: [{ commit: { oid: head.sha, status: () => statusNode(head.sha, world) } }] };
}

interface RestReview {
  readonly id: number;
  readonly user: RestAccount | null;
  readonly author_association: string;
  readonly state: string;
  readonly submitted_at: string | null;
  readonly body: string;
  readonly commit_id: string | null;
}

function reviewNode(review: RestReview): object {
  return {
    fullDatabaseId: String(review.id),
    author: review.user === null ? null : actor(review.user.login, review.user.id),
    authorAssociation: review.author_association,
    state: review.state,
    submittedAt: review.submitted_at,
    body: review.body,
    commit: review.commit_id === null ? null : { oid: review.commit_id },
  };
}

interface RestEvent {
  readonly event: string;
  readonly created_at: string;
  readonly actor?: RestAccount | null;
  readonly requested_reviewer?: RestAccount | null;
  readonly assignee?: RestAccount | null;
  readonly assigner?: RestAccount | null;
  readonly dismissed_review?: {
    readonly state: string;
    readonly review_id: number;
    readonly dismissal_message: string;
  };
}

const EVENT_TYPES: Readonly<Record<string, string>> = {
  review_requested: 'ReviewRequestedEvent',
  review_request_removed: 'ReviewRequestRemovedEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  automatic_base_change_succeeded: 'AutomaticBaseChangeSucceededEvent',
  assigned: 'AssignedEvent',
  review_dismissed: 'ReviewDismissedEvent',
};

function eventNode(event: RestEvent): readonly object[] {
  const type = EVENT_TYPES[event.event];
  if (type === undefined) return [];
  const { dismissed_review: review } = event;
  return [
    {
      __typename: type,
      createdAt: event.created_at,
      actor: actorOf(event.assigner ?? event.actor),
      requestedReviewer: actorOf(event.requested_reviewer),
      assignee: actorOf(event.assignee),
      ...(review === undefined
        ? {}
        : {
            previousReviewState: review.state.toUpperCase(),
            dismissalMessage: review.dismissal_message,
            review: { fullDatabaseId: String(review.review_id) },
          }),
    },
  ];
}

function actorOf(account: RestAccount | null | undefined): object | null {
  return account === undefined || account === null ? null : actor(account.login, account.id);
}

/** GraphQL calls an app by its slug alone. */
function actor(login: string, databaseId = 1): object {
  const bot = login.endsWith('[bot]');
  return { __typename: bot ? 'Bot' : 'User', login: bot ? login.replace(/\[bot\]$/, '') : login, databaseId };
}
