import { setTimeout } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import { AimsError } from '../errors.ts';
import { type HttpAnswer, proxiedFetch } from '../proxy.ts';
import { VERSION } from '../version.ts';
import { pacer } from './pace.ts';

export interface Repo {
  readonly owner: string;
  readonly repo: string;
}

/** Every endpoint of the REST API, and all pages of a list. */
type Rest = Octokit['rest'] & { readonly paginate: Octokit['paginate'] };

/** A client of GitHub's APIs that retries what may be retried. */
export interface Client {
  readonly rest: Rest;
  /**
   * One query of the GraphQL API; partial answers count as failures.
   *
   * Throws Octokit's errors, as `rest` does.
   *
   * @param how `once`: what fails is not sent again
   */
  graphql<Answer>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    how?: 'once' | 'again',
  ): Promise<Answer>;
  /** Reads a route that Octokit has no name for yet, such as `/repos/{owner}/{repo}/actions/policies`. */
  read(route: string, parameters: Readonly<Record<string, string | number | boolean>>): Promise<unknown>;
  /** Requests sent so far, retries included. */
  requests(): number;
  /** What the last answer said is left of the hourly quota, which all workflows of a repository share. */
  quota(): Quota | undefined;
}

export interface Quota {
  readonly left: number;
  readonly limit: number;
  /** When it is full again, as "14:05 UTC". */
  readonly until: string;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Milliseconds. Default 30 s. */
  readonly timeout?: number;
  /** Milliseconds a rate limit may ask to wait; beyond it the run ends. Default 60 s. */
  readonly longestWait?: number;
  /** How often a request that GitHub could not answer is sent again. Default 3. */
  readonly retries?: number;
}

const TIMEOUT_MS = 30_000;
const LONGEST_WAIT_MS = 60_000;
const MAX_RETRIES = 3;

/** Octokit is loaded here and not before: most of the start-up time of the action would be spent on it. */
export async function createClient(options: ClientOptions): Promise<Client> {
  const [{ Octokit }, { defaults, getOctokitOptions }] = await Promise.all([
    import('@octokit/rest'),
    import('@actions/github/lib/utils'),
  ]);
  let sent = 0;
  let quota: Quota | undefined;
  const send = await proxiedFetch(options.apiUrl);
  const settings = {
    baseUrl: options.apiUrl,
    userAgent: `aims-gate/${VERSION}`,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: {
      fetch: async (url: string, init: RequestInit) => {
        sent += 1;
        const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT_MS);
        const answer = await whole(await send(url, { ...init, signal }), url);
        quota = quotaIn(answer.headers) ?? quota;
        return answer;
      },
    },
  };
  // The toolkit's defaults and authorisation.
  const octokit = new (Octokit.defaults(defaults))(getOctokitOptions(options.token, settings));
  const pace = {
    retries: options.retries ?? MAX_RETRIES,
    longestWait: (options.longestWait ?? LONGEST_WAIT_MS) / 1000,
  };
  const paced = pacer((seconds) => setTimeout(seconds * 1000));
  octokit.hook.wrap('request', (request, asked) => {
    const own: unknown = asked.request?.retries;
    const writes = asked.method !== 'GET' && !asked.url.endsWith('/graphql');
    const retries = typeof own === 'number' ? own : pace.retries;
    return paced(async () => request(asked), { ...pace, retries, writes });
  });
  return {
    rest: Object.assign(octokit.rest, { paginate: octokit.paginate }),
    graphql: async <Answer>(
      query: string,
      variables: Readonly<Record<string, unknown>>,
      how?: 'once' | 'again',
    ) => {
      const given = { ...variables, ...(how === 'once' ? { request: { retries: 0 } } : {}) };
      return withoutHoles(await octokit.graphql<Answer | null>(query, given));
    },
    read: async (route, parameters) => (await octokit.request(`GET ${route}`, { ...parameters })).data,
    requests: () => sent,
    quota: () => quota,
  };
}

/**
 * An answer of GraphQL without what GitHub left out of it: lists may hold nulls where it could not tell, and may be null. Where a
 * list says how long it is, what is missing shows in its length.
 *
 * Throws where nobody could see that something is missing.
 */
function withoutHoles<Answer>(answer: Answer | null): Answer {
  if (answer === null || answer === undefined) throw new TypeError('GitHub answered without any data');
  return filled(answer) as Answer;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) fields[key] = filled(one);
  if (!('nodes' in value)) return fields;
  const nodes = Array.isArray(fields.nodes) ? fields.nodes.filter((one) => one !== null) : [];
  const whole = Array.isArray(fields.nodes) && nodes.length === fields.nodes.length;
  if (!whole && !('totalCount' in value)) throw new TypeError('GitHub left a part out of its answer');
  return { ...fields, nodes };
}

/**
 * An answer with all of its body. Octokit takes a body that breaks off for an empty one, and a list that GitHub refuses with
 * 409 for an empty list: then reviews that exist were none.
 *
 * Throws what reading the body throws, which is tried again.
 */
async function whole(answer: HttpAnswer, asked: string): Promise<Response> {
  const body = await answer.arrayBuffer();
  const { status, statusText, url } = answer;
  const known = new Response(body.byteLength === 0 ? null : body, {
    status: status === 409 && /[?&]per_page=/.test(asked) ? 503 : status,
    statusText,
    headers: [...answer.headers],
  });
  return Object.defineProperty(known, 'url', { value: url });
}

/** Which line of the workflow's `permissions` a failing step needs. */
export type TokenPermission =
  | 'contents: read'
  | 'contents: write'
  | 'pull-requests: write'
  | 'pull-requests: read'
  | 'checks: read'
  | 'checks: write'
  | 'issues: read'
  | 'issues: write'
  | 'statuses: write';

/**
 * What a failed request means in the user's words.
 *
 * @param doing what was being done, as in "could not `doing`"
 */
export function apiError(error: unknown, doing: string, permission: TokenPermission): AimsError {
  if (error instanceof AimsError) return error;
  const status = statusOf(error);
  const said = saidBy(error);
  const options = { cause: error };
  const could = `could not ${doing}`;
  if (status === 401 || (status === 403 && !/rate limit/i.test(said ?? ''))) {
    const hint = `add \`${permission}\` to the job's \`permissions\` (a pull request from a fork has a read-only token)`;
    return new AimsError('api-forbidden', `${could}: GitHub refused (${status})`, hint, options);
  }
  if (status === 404) {
    const hint = `check that it still exists and that the job has \`${permission}\``;
    return new AimsError('api-not-found', `${could}: GitHub does not find it (404)`, hint, options);
  }
  if (status === 403 || status === 429) {
    const ends = limitEnds(error);
    const until = ends === undefined ? '' : ` until ${ends}`;
    const hint = `the rate limit of this token is used up: ${ends === undefined ? 'run the job again later' : 'the next run after that judges again'}`;
    return new AimsError(
      'api-unavailable',
      `${could}: GitHub's rate limit is reached (${status})${until}`,
      hint,
      options,
    );
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new AimsError(
      'api-unexpected',
      `${could}: GitHub answered ${status}: ${said}`,
      'run the job again; report it if it stays',
      options,
    );
  }
  const why = status === undefined || status < 500 ? (said ?? 'no answer') : `GitHub answered ${status}`;
  return new AimsError(
    'api-unavailable',
    `${could}: ${why}`,
    status === undefined
      ? 'check the network (HTTPS_PROXY behind a proxy) and run it again; see githubstatus.com if it stays'
      : 'run it again; see githubstatus.com if it stays',
    options,
  );
}

/** Our own words for an answer that lacks a part begin so. */
const GITHUB = /^GitHub /;

/** One line. Octokit's own message for GraphQL only says that there were errors. */
function saidBy(error: unknown): string | undefined {
  // Octokit tells of connections in errors of its own: this is an answer that is not what GitHub describes.
  if (error instanceof TypeError && !GITHUB.test(error.message))
    return 'GitHub left a part out of its answer, or sent something else';
  if (!(error instanceof Error)) return String(error);
  const [first] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const { message } = (first ?? {}) as { readonly message?: string };
  return (message ?? error.message).split('\n')[0];
}

/** When GitHub says the limit ends, as "14:05 UTC"; undefined: it does not say. */
function limitEnds(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined;
  const { headers } = (error.response ?? {}) as { headers?: Readonly<Record<string, unknown>> };
  // Octokit's GraphQL errors carry the headers themselves.
  const own = 'headers' in error ? (error.headers as Readonly<Record<string, unknown>>) : undefined;
  return clock((headers ?? own)?.['x-ratelimit-reset']);
}

function quotaIn(headers: Pick<Headers, 'get'>): Quota | undefined {
  const [left, limit] = ['x-ratelimit-remaining', 'x-ratelimit-limit'].map((name) => headers.get(name));
  const until = clock(headers.get('x-ratelimit-reset'));
  if (left === null || limit === null || until === undefined) return undefined;
  return { left: Number(left), limit: Number(limit), until };
}

/** Seconds since 1970 as "14:05 UTC". */
function clock(reset: unknown): string | undefined {
  const seconds = Number(reset);
  if (!Number.isSafeInteger(seconds) || seconds <= 0) return undefined;
  return `${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}

/** What GraphQL calls the errors that REST answers with a status. */
const GRAPHQL_STATUS = new Map([
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['NOT_FOUND', 404],
  ['RATE_LIMITED', 429],
  ['RATE_LIMIT', 429],
]);

/** Octokit reports a connection that broke as status 500 without a response. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    const types = error.errors.map((one: { readonly type?: string }) => GRAPHQL_STATUS.get(one.type ?? ''));
    const known = types.find((status) => status !== undefined);
    if (known !== undefined) return known;
  }
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  if (error.status === 500 && !('response' in error && error.response !== undefined)) return undefined;
  return error.status;
}
