/** What a job's token may do: exactly what the job's `permissions` say, and 403 for everything else. */
import type { Access } from '../platform/workflow-file.ts';

/** Scope → access. A scope that is not named is `none`. */
export type Grant = Readonly<Record<string, Access>>;

interface Need {
  readonly method: RegExp;
  readonly path: RegExp;
  readonly scopes: readonly string[];
}

/** Method and path → the scope GitHub asks for; the last one given is enough. Anything else is open to every token. */
const NEEDS: readonly Need[] = [
  need(/./, /^\/git\/|^\/contents\/|^\/compare\/|^\/branches\/|^\/activity$/, 'contents'),
  need(/./, /^\/statuses\/|^\/commits\/[^/]+\/status(?:es)?$/, 'statuses'),
  need(/./, /^\/check-runs|^\/commits\/[^/]+\/check-(?:runs|suites)$/, 'checks'),
  need(/./, /^\/commits\/[^/]+\/pulls$|^\/pulls/, 'pull-requests'),
  need(/./, /^\/commits/, 'contents'),
  need(/./, /^\/attestations/, 'attestations'),
  // A comment on a pull request is one on its issue.
  need(/./, /^\/issues\/(?:\d+\/comments|comments\/)/, 'issues', 'pull-requests'),
  need(/./, /^\/issues\/\d+\/events/, 'issues', 'pull-requests'),
  need(/./, /^\/issues|^\/labels/, 'issues'),
];

function need(method: RegExp, path: RegExp, ...scopes: readonly string[]): Need {
  return { method, path, scopes };
}

/** Words of a query → the scope that reading them asks for. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/\bpullRequests?\b/, 'pull-requests'],
  [/\bobject\b|\btree\b/, 'contents'],
  [/\bissues\b/, 'issues'],
];

export interface Asked {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly body: unknown;
}

/** Which scope a request wants and the token has not; undefined: it may pass. */
export function refusedScope(asked: Asked, grant: Grant, publicRepository: boolean): string | undefined {
  if (asked.path === '/graphql') {
    if (publicRepository) return undefined;
    const query = String((asked.body as { readonly query?: unknown }).query);
    return FIELDS.find(([words, scope]) => words.test(query) && !reads(grant[scope]))?.[1];
  }
  const rest = asked.path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const found = NEEDS.find(({ method, path }) => method.test(asked.method) && path.test(rest));
  if (found === undefined || rest === asked.path) return undefined;
  const writing = asked.method !== 'GET';
  if (!writing && publicRepository) return undefined;
  const enough = writing
    ? (scope: string) => grant[scope] === 'write'
    : (scope: string) => reads(grant[scope]);
  return found.scopes.some(enough) ? undefined : found.scopes.join(' or ');
}

function reads(access: Access | undefined): boolean {
  return access === 'read' || access === 'write';
}
