import type { DirectoryAnswer, SeenObjectors } from '../approval/directory.ts';
import { type Login, login, parseSha, type Sha } from '../ids.ts';
import { prose } from '../prose.ts';
import type { Client, Repo } from './client.ts';
import { accountName } from './open-pull-request.ts';
import { PAGE } from './page.ts';
import { objectorsIn } from './publish/objectors-mark.ts';
import { parseVerdictBasis } from './publish/status.ts';
import { needs, orUnread } from './unread.ts';

/** Of every commit that is or was in the pull request, whether the gate ever judged it. */
const QUERY = `query judged($owner: String!, $name: String!, $number: Int!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(last: 100) { totalCount nodes { commit { ...judged } } }
      timelineItems(last: 100, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        totalCount
        nodes { ... on HeadRefForcePushedEvent { beforeCommit { ...judged } } }
      }
    }
  }
}
fragment judged on Commit { oid status { context(name: $context) { targetUrl creator { __typename login } } } }`;

interface CommitNode {
  readonly oid: string;
  readonly status: {
    readonly context: {
      readonly targetUrl: string | null;
      readonly creator: { readonly __typename: string; readonly login: string } | null;
    } | null;
  } | null;
}

interface JudgedAnswer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly commits: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly commit: CommitNode }[];
      };
      readonly timelineItems: {
        readonly totalCount: number;
        /** Null: GitHub has thrown the commit away. */
        readonly nodes: readonly { readonly beforeCommit?: CommitNode | null }[];
      };
    } | null;
  } | null;
}

/** Of commits on which the gate's own verdict on the pull request stands: each carries on what the ones before it saw. */
const MOST_JUDGED = 10;
/** Of commits on which somebody else wrote over it, or about another pull request. */
const MOST_COVERED = 30;
/** Statuses of a commit are read up to so many pages; more are not one repository's usual work. */
const MOST_PAGES = 5;

/**
 * Whose objections to the pull request had a say when any run of the gate saw them: read from every status that the gate
 * ever put on its commits, those that a force push threw away included.
 *
 * @param context name of the gate's status
 */
export function readObjectors(
  client: Client,
  repo: Repo,
  number: number,
  context: string,
): Promise<DirectoryAnswer<SeenObjectors>> {
  const read = async (): Promise<SeenObjectors> => {
    const { commits, self, whole } = await judgedCommits(client, repo, number, context);
    const marks = await Promise.all(commits.map((sha) => marksOn(client, repo, { sha, context, self })));
    const seen = marks.flatMap(({ urls }) => urls.map((url) => objectorsIn(url, number)));
    return {
      accounts: new Set(seen.flatMap((one) => (one === 'many' ? [] : one))),
      whole: whole && marks.every((one) => one.whole) && !seen.includes('many'),
    };
  };
  return orUnread(`read the earlier verdicts on #${number}`, read, (status) => ({
    because: prose`the earlier verdicts on this pull request cannot be read (GitHub answered ${status}), so nobody knows whether somebody who asked for changes had a say then`,
    remedy: needs('statuses: read'),
  }));
}

async function judgedCommits(client: Client, repo: Repo, number: number, context: string) {
  const variables = { owner: repo.owner, name: repo.repo, number, context };
  const answer = await client.graphql<JudgedAnswer>(QUERY, variables);
  const self = login(answer.viewer.login);
  const { commits, timelineItems } = answer.repository?.pullRequest ?? NOTHING;
  const thrown = timelineItems.nodes.map(({ beforeCommit }) => beforeCommit);
  const marked = [...thrown, ...commits.nodes.map(({ commit }) => commit)].filter(
    (node) => node?.status?.context !== null && node?.status?.context !== undefined,
  );
  const isOwn = (node: CommitNode | null | undefined) =>
    accountName(node?.status?.context?.creator) === self &&
    parseVerdictBasis(node?.status?.context?.targetUrl ?? '').pullRequests.includes(number);
  const shas = (nodes: readonly (CommitNode | null | undefined)[]) => [
    ...new Set(nodes.flatMap((node) => parseSha(node?.oid) ?? [])),
  ];
  const covered = shas(marked.filter((node) => !isOwn(node)));
  const counted = Math.max(
    commits.totalCount - commits.nodes.length,
    timelineItems.totalCount - thrown.length,
  );
  return {
    self,
    commits: [...shas(marked.filter(isOwn)).slice(-MOST_JUDGED), ...covered.slice(-MOST_COVERED)],
    whole: counted <= 0 && covered.length <= MOST_COVERED && thrown.every((commit) => commit !== null),
  };
}

const NOTHING = { commits: { totalCount: 0, nodes: [] }, timelineItems: { totalCount: 0, nodes: [] } };

/** Addresses of all statuses that the gate ever put on the commit. */
async function marksOn(
  client: Client,
  repo: Repo,
  { sha: ref, context, self }: { readonly sha: Sha; readonly context: string; readonly self: Login },
): Promise<{ readonly urls: readonly string[]; readonly whole: boolean }> {
  let pages = 0;
  let whole = true;
  const all = await client.rest.paginate(
    client.rest.repos.listCommitStatusesForRef,
    { ...repo, ref, per_page: PAGE },
    ({ data }, done) => {
      pages += 1;
      if (pages === MOST_PAGES) {
        whole = data.length < PAGE;
        done();
      }
      return data;
    },
  );
  const own = all.filter(
    (one) => one.context === context && one.creator !== null && login(one.creator.login) === self,
  );
  return { urls: own.flatMap(({ target_url: url }) => url ?? []), whole };
}
