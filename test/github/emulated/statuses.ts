/** Commit statuses: `emulate` has none. Keyed by commit and context; the newest of a context holds. */
import { account } from '../../support/embedded-people.ts';

export interface Status {
  readonly id: number;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly creator: { readonly login: string };
  readonly created_at: string;
}

/** Newest first. */
export type Statuses = Map<string, Status[]>;

const POST = /^\/repos\/[^/]+\/[^/]+\/statuses\/([0-9a-f]{40})$/;
const LIST = /^\/repos\/[^/]+\/[^/]+\/commits\/([0-9a-f]{40})\/statuses$/;
const MOST = 1000;

let ids = 0;

export function aboutStatuses(
  { method, path, body, login }: { method: string; path: string; body: unknown; login: string },
  statuses: Statuses,
): { readonly status: number; readonly json: unknown } | undefined {
  const [, listed] = LIST.exec(path) ?? [];
  if (method === 'GET' && listed !== undefined) return { status: 200, json: statuses.get(listed) ?? [] };
  const [, sha] = POST.exec(path) ?? [];
  if (method !== 'POST' || sha === undefined) return undefined;
  const fields = body as Readonly<Record<string, string | undefined>>;
  if ((fields.description?.length ?? 0) > 140)
    return {
      status: 422,
      json: { message: 'Validation Failed: description is too long (maximum is 140 characters)' },
    };
  const all = statuses.get(sha) ?? [];
  const context = fields.context ?? 'default';
  // https://docs.github.com/rest/commits/statuses: at most 1000 statuses a sha and context.
  if (all.filter((one) => one.context === context).length >= MOST)
    return { status: 422, json: { message: 'Validation Failed' } };
  ids += 1;
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const url = `https://api.github.com${path}`;
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const made = {
    id: ids,
    node_id: `S_${ids}`,
    url,
    avatar_url: null,
    state: fields.state ?? 'error',
    context,
    description: fields.description ?? null,
    target_url: fields.target_url ?? null,
    creator: { ...account(login), login, id: 1, node_id: `U_${login}`, type, site_admin: false },
    created_at: at,
    updated_at: at,
  };
  statuses.set(sha, [made, ...all]);
  return { status: 201, json: made };
}
