import { type Login, login, parseSha, type Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { parseVerdictBasis } from './publish/status.ts';

const QUERY = `query open($owner: String!, $name: String!, $after: String, $context: String!, $folder: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefOid
        headRefName
        baseRefName
        baseRef { target { ... on Commit { governance: file(path: $folder) { object { oid } } } } }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status {
                context(name: $context) { state description targetUrl createdAt creator { __typename login } }
              }
            }
          }
        }
      }
    }
  }
}`;

interface OpenPullsAnswer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly ListedPullNode[];
    };
  } | null;
}

interface ListedPullNode {
  readonly number: number;
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly baseRefName: string;
  readonly baseRef: {
    readonly target: {
      readonly governance?: { readonly object: { readonly oid: string } | null } | null;
    } | null;
  } | null;
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: {
        readonly oid: string;
        readonly status: {
          readonly context: {
            readonly state: string;
            readonly description: string | null;
            readonly targetUrl: string | null;
            readonly createdAt: string;
            readonly creator: { readonly __typename: string; readonly login: string } | null;
          } | null;
        } | null;
      };
    }[];
  };
}

/** An open pull request with the verdict that stands on it. */
export interface StandingVerdict {
  readonly number: number;
  readonly head: Sha;
  readonly headRef: string;
  readonly baseRef: string;
  /** Id of the folder with the governance files on its target branch; absent: there is none. */
  readonly governance?: string;
  /** Absent: there is none on its head, or none that this token's account made. */
  readonly verdict?: {
    readonly state: string;
    readonly description: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    /** The start of the id of the folder that it was given on; absent: not known. */
    readonly governance?: string;
  };
}

/** Pages that are read at most: two hundred pull requests, those that changed last. */
const MOST_PAGES = 4;

/**
 * Open pull requests with the verdicts that stand on them, a request for each fifty.
 *
 * @param folder of the governance files, as `.aims`
 */
export async function standingVerdicts(
  client: Client,
  repo: Repo,
  { context, folder }: { readonly context: string; readonly folder: string },
): Promise<readonly StandingVerdict[]> {
  const found: StandingVerdict[] = [];
  let after: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const variables = { owner: repo.owner, name: repo.repo, after, context, folder };
      const answer: OpenPullsAnswer = await client.graphql<OpenPullsAnswer>(QUERY, variables);
      const self = login(answer.viewer.login);
      const { nodes, pageInfo } = answer.repository?.pullRequests ?? NO_PAGE;
      found.push(...nodes.flatMap((node) => standing(node, self)));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return found;
  } catch (error) {
    throw apiError(error, 'list the open pull requests', 'pull-requests: read');
  }
}

const NO_PAGE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

function standing(node: ListedPullNode, self: Login): readonly StandingVerdict[] {
  const head = parseSha(node.headRefOid);
  if (head === undefined) return [];
  const { commit } = node.commits.nodes[0] ?? {};
  const status = commit?.oid === head ? commit.status?.context : undefined;
  const by = status?.creator;
  const own =
    by !== null &&
    by !== undefined &&
    login(by.__typename === 'Bot' ? `${by.login}[bot]` : by.login) === self;
  const governance = node.baseRef?.target?.governance?.object?.oid;
  const on = parseVerdictBasis(status?.targetUrl ?? '').governance?.get(node.number);
  return [
    {
      number: node.number,
      head,
      headRef: node.headRefName,
      baseRef: node.baseRefName,
      ...omitUndefined({
        governance,
        verdict:
          own && status !== null && status !== undefined
            ? {
                state: status.state.toLowerCase(),
                description: status.description ?? '',
                at: status.createdAt,
                ...omitUndefined({ governance: on }),
              }
            : undefined,
      }),
    },
  ];
}
