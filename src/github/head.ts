import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import { type Login, login, parseSha, type Sha } from '../ids.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { fitsIntoAQuery, objectsIn } from './head-objects.ts';
import { HEAD_QUERY, type HeadAnswer, type PullNode } from './head-query.ts';
import { accountName, commentsBy, type OpenPullRequest, openPull, statementIn } from './open-pull-request.ts';
import type { CommitListing } from './tree-query.ts';

/** The commit status of the gate's context that stands on a head now. */
export interface StandingStatus {
  readonly state: string;
  readonly description: string;
  readonly targetUrl: string;
  /** Whether the account that this token writes as made it: nobody else's is believed. */
  readonly own: boolean;
}

/** A head commit, as GitHub shows it at one moment. */
export interface HeadFacts {
  /** The account that this token writes as. */
  readonly self: Login;
  /** Every open pull request on the head that GitHub finds, by commit or by branch name. */
  readonly pulls: readonly OpenPullRequest[];
  readonly status?: StandingStatus;
  /** Message of the commit at the tip of the ledger's branch; undefined: there is no such branch. */
  readonly ledgerTip?: string;
  /** Of everything above that an event can change: the same digest means the same verdict. */
  readonly digest: string;
  /** What came along of the trees of the head and of its target branch. */
  readonly objects: readonly CommitListing[];
}

/** Which head to look at: by a pull request's number, by its commit, or both. */
export interface HeadHint {
  readonly number?: number;
  readonly head?: Sha;
  /** Name of the head's branch: GitHub does not list the pull requests of a fork's commit, but those of a branch name. */
  readonly branch?: string;
  /** Name of the target branch. */
  readonly target?: string;
}

/** Where the verdict stands, and by which file it is judged. */
export interface HeadContext {
  readonly checkName: string;
  readonly policyPath: string;
  /** The branch of this repository that holds a ledger, where one does. */
  readonly ledgerBranch?: string;
  /** How large the repository is, where the event says it: the trees of a small one come along. */
  readonly kilobytes?: number;
}

/** How much is asked of a head: `all`; `new`: the same without comments, for there are none; `facts`: what the digest is of. */
export type Extent = 'all' | 'new' | 'facts';

/**
 * The head commit of a pull request with all open pull requests on it, in one query.
 *
 * Where `hint` names no head, or one that the pull request no longer has, a second query looks at the real one.
 * Undefined: no open pull request is there.
 */
export async function headFacts(
  client: Client,
  repo: Repo,
  hint: HeadHint,
  context: HeadContext & { readonly extent?: Extent },
): Promise<(HeadFacts & { readonly head: Sha }) | undefined> {
  try {
    return await lookedAt(client, repo, hint, context);
  } catch (error) {
    const { number, head } = hint;
    const what =
      number === undefined ? `the pull requests of ${head?.slice(0, 7)}` : `pull request #${number}`;
    throw apiError(error, `read ${what}`, 'pull-requests: read');
  }
}

async function lookedAt(
  client: Client,
  repo: Repo,
  hint: HeadHint,
  context: HeadContext & { readonly extent?: Extent },
): Promise<(HeadFacts & { readonly head: Sha }) | undefined> {
  const first = await ask(client, repo, hint, context);
  const named = first.repository?.named;
  const pull = named ?? onHead(first, hint.head).find(({ headRefOid }) => headRefOid === hint.head);
  const head = parseSha(pull?.headRefOid);
  if (pull === undefined || head === undefined || pull.state !== 'OPEN') return undefined;
  if (head === hint.head && pull.headRefName === hint.branch) return { head, ...factsOf(first, head) };
  const seen = { ...hint, head, branch: pull.headRefName, target: pull.baseRefName };
  const second = await ask(client, repo, seen, context);
  const now = second.repository?.named;
  // It moved between the two queries: anyone who moved it has started another run.
  if (now !== undefined && now !== null && now.headRefOid !== head)
    return lookedAt(client, repo, { ...hint }, context);
  return { head, ...factsOf(second, head) };
}

async function ask(
  client: Client,
  repo: Repo,
  hint: HeadHint,
  context: HeadContext & { readonly extent?: Extent },
): Promise<HeadAnswer> {
  const { number, head, branch, target } = hint;
  const { extent = 'all', policyPath, ledgerBranch, kilobytes } = context;
  const trees = extent !== 'facts' && head !== undefined && target !== undefined && fitsIntoAQuery(kilobytes);
  const send = (trees: boolean, how: 'once' | 'again') => {
    const variables = {
      owner: repo.owner,
      name: repo.repo,
      number: number ?? 0,
      byNumber: number !== undefined,
      head: head ?? '0'.repeat(40),
      byHead: head !== undefined,
      branch: branch ?? '',
      byBranch: branch !== undefined,
      context: context.checkName,
      policy: policyPath,
      folder: dirname(policyPath),
      register: `${dirname(policyPath)}/systems`,
      ledger: `refs/heads/${ledgerBranch ?? ''}`,
      byLedger: ledgerBranch !== undefined && extent !== 'facts',
      content: extent !== 'facts',
      comments: extent === 'all',
      target: `refs/heads/${target ?? ''}`,
      trees,
    };
    return client.graphql<HeadAnswer>(HEAD_QUERY, variables, how);
  };
  // What is too much for one answer would be too much again.
  return trees ? send(true, 'once').catch(() => send(false, 'again')) : send(false, 'again');
}

function onHead(answer: HeadAnswer, head: Sha | undefined): readonly PullNode[] {
  const { named, commit, branch } = answer.repository ?? {};
  const all = [named, ...(commit?.associatedPullRequests?.nodes ?? []), ...(branch?.nodes ?? [])];
  const found = all
    .flatMap((one) => one ?? [])
    .filter((one) => one.headRefOid === head && one.state === 'OPEN');
  return [...new Map(found.map((one) => [one.number, one])).values()];
}

function factsOf(answer: HeadAnswer, head: Sha): HeadFacts {
  const nodes = onHead(answer, head);
  const viewer = answer.viewer.login.toLowerCase();
  const standing = answer.repository?.commit?.status?.context ?? undefined;
  const status =
    standing === undefined
      ? {}
      : {
          status: {
            state: standing.state.toLowerCase(),
            description: standing.description ?? '',
            targetUrl: standing.targetUrl ?? '',
            own: accountName(standing.creator) === login(viewer),
          },
        };
  const pulls = nodes
    .map((node) => ({ ...openPull(node), ...commentsBy(login(viewer), node) }))
    .sort((a, b) => a.number - b.number);
  const tip = answer.repository?.ledger?.target?.message;
  const ledger = tip === undefined ? {} : { ledgerTip: tip };
  const { commit, target } = answer.repository ?? {};
  const objects = objectsIn(head, commit, target?.target);
  return { self: login(viewer), pulls, ...status, ...ledger, digest: digestOf(nodes), objects };
}

/** Comments are left out: no verdict depends on them, and the gate's own is one. */
function digestOf(nodes: readonly PullNode[]): string {
  const facts = [...nodes]
    .sort((a, b) => a.number - b.number)
    .map((node) => [
      node.number,
      node.headRefOid,
      node.baseRefName,
      node.baseRef?.target?.oid,
      node.reviewRequests.nodes,
      node.reviews,
      node.dismissed.totalCount,
      node.timelineItems,
      node.isDraft,
      node.labels,
      node.title,
      node.body,
      statementIn(node),
    ]);
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
