import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import { type CardStatement, cardReason } from '../approval/card-statement.ts';
import type { ReviewEvent } from '../approval/directory.ts';
import type { Review } from '../approval/review.ts';
import { type Login, login, parseSha, type Sha } from '../ids.ts';
import type { Blob } from '../objects.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { fitsIntoAQuery, objectsIn } from './head-objects.ts';
import { HEAD_QUERY, type HeadAnswer, type PullNode } from './head-query.ts';
import { objectId } from './object-id.ts';
import type { PullRequestFacts } from './pull-request.ts';
import { reviewOf, STATES } from './reviews.ts';
import type { CommitFound } from './tree-query.ts';

/** An open pull request with everything about it that people change without a commit, read in one moment. */
export interface OpenPullRequest extends PullRequestFacts {
  /** Undefined: there are more than one answer holds. */
  readonly reviews?: readonly Review[];
  readonly events?: readonly ReviewEvent[];
  /** Heads that a force push threw away, as far as GitHub still has them. */
  readonly thrownAway?: readonly Sha[];
  /** Tip of the target branch, the policy file there where GitHub sent it whole, and the id of the folder it lies in. */
  readonly base?: { readonly tip: Sha; readonly policy?: Blob; readonly governance?: Sha };
  /** What GitHub says of the change beside the pull request; absent where it was not asked for. */
  readonly content?: ChangeContent;
  /** Undefined: they were not asked for, or there are more than one answer holds. */
  readonly comments?: readonly OwnComment[];
}

/** The change of a pull request in short: comparing the commits tells all of it. */
export interface ChangeContent {
  /** Paths that changed, of a renamed file only the new one; undefined: there are more than one answer holds. */
  readonly paths?: readonly string[];
  /** Whether `paths` are all names that are concerned: nothing was renamed. */
  readonly everyName: boolean;
  /** Where the branch left its target; undefined: it was merged in between, or the commits are not all known. */
  readonly fork?: Sha;
  /** Folders of systems in the register; undefined: there is no register at the usual place. */
  readonly systems?: number;
}

/** A comment of the account that this token writes as. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

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
  readonly objects: readonly CommitFound[];
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
  const first = await ask(client, repo, hint, context);
  const named = first.repository?.named;
  const pull = named ?? onHead(first, hint.head).find(({ headRefOid }) => headRefOid === hint.head);
  const head = parseSha(pull?.headRefOid);
  if (pull === undefined || head === undefined || pull.state !== 'OPEN') return undefined;
  if (head === hint.head && pull.headRefName === hint.branch) return { head, ...factsOf(first, head) };
  const seen = { ...hint, head, branch: pull.headRefName, target: pull.baseRefName };
  const second = await ask(client, repo, seen, context);
  const now = second.repository?.named;
  // It moved between the two queries: whoever moved it has started another run.
  if (now !== undefined && now !== null && now.headRefOid !== head)
    return headFacts(client, repo, { ...hint }, context);
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
  try {
    // What is too much for one answer would be too much again.
    return trees ? await send(true, 'once').catch(() => send(false, 'again')) : await send(false, 'again');
  } catch (error) {
    const what =
      number === undefined ? `the pull requests of ${head?.slice(0, 7)}` : `pull request #${number}`;
    throw apiError(error, `read ${what}`, 'pull-requests: read');
  }
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

/** GraphQL leaves `[bot]` out of the names of apps; a token's own name has it. */
function accountName(
  account: { readonly __typename: string; readonly login?: string } | null | undefined,
): Login | undefined {
  if (account?.login === undefined) return undefined;
  const bare = login(account.login);
  return account.__typename === 'Bot' && !bare.endsWith('[bot]') ? login(`${bare}[bot]`) : bare;
}

function openPull(node: PullNode): OpenPullRequest {
  const { headRepository: from, baseRef } = node;
  const author = accountName(node.author);
  const tip = parseSha(baseRef?.target?.oid);
  const policy = policyBlob(baseRef?.target?.file);
  const governance = parseSha(baseRef?.target?.governance?.object?.oid);
  const reviews =
    node.reviews.totalCount > node.reviews.nodes.length ? undefined : node.reviews.nodes.map(reviewIn);
  const events =
    node.timelineItems.totalCount > node.timelineItems.nodes.length
      ? undefined
      : node.timelineItems.nodes.flatMap(eventIn);
  const head = parseSha(node.headRefOid);
  if (head === undefined) throw new TypeError('a head that is no commit was filtered out');
  const statement = statementIn(node);
  return {
    number: node.number,
    state: 'open',
    ...(statement === undefined ? {} : { statement }),
    merged: false,
    ...(author === undefined ? {} : { author }),
    ...(node.author?.databaseId === undefined ? {} : { authorId: node.author.databaseId }),
    baseRef: node.baseRefName,
    headSha: head,
    headRef: node.headRefName,
    ...(from === null ? {} : { headRepo: { owner: from.owner.login, repo: from.name } }),
    openedAt: node.createdAt,
    requestedReviewers: node.reviewRequests.nodes.flatMap(
      ({ requestedReviewer }) => accountName(requestedReviewer) ?? [],
    ),
    assignees: node.assignees.nodes.map((one) => login(one.login)),
    changedFiles: node.changedFiles,
    draft: node.isDraft,
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    ...(reviews === undefined ? {} : { reviews }),
    ...(events === undefined ? {} : { events }),
    ...contentOf(node),
    thrownAway: node.timelineItems.nodes.flatMap(({ beforeCommit }) => parseSha(beforeCommit?.oid) ?? []),
    ...(tip === undefined
      ? {}
      : {
          base: {
            tip,
            ...(policy === undefined ? {} : { policy }),
            ...(governance === undefined ? {} : { governance }),
          },
        }),
  };
}

/** Who wrote the newest comments is not known where there are more than one answer holds. */
function commentsBy(self: Login, { comments }: PullNode): Pick<OpenPullRequest, 'comments'> {
  if (comments === undefined || comments.totalCount > comments.nodes.length) return {};
  const own = comments.nodes.filter(({ author }) => accountName(author) === self);
  return {
    comments: own.map(({ fullDatabaseId, body, url }) => ({ id: Number(fullDatabaseId), body, url })),
  };
}

function contentOf({ files, commits, baseRef }: PullNode): Pick<OpenPullRequest, 'content'> {
  if (files === undefined || commits === undefined) return {};
  const listed = files?.nodes ?? [];
  const whole = files !== null && files.totalCount === listed.length;
  const own = new Set(commits.nodes.map(({ commit }) => commit.oid));
  const before = commits.nodes.flatMap(({ commit }) => commit.parents.nodes.map(({ oid }) => oid));
  const left = [...new Set(before)].filter((oid) => !own.has(oid));
  const fork = left.length === 1 && commits.totalCount === own.size ? parseSha(left[0]) : undefined;
  const systems = baseRef?.target?.register?.object?.entries?.length;
  return {
    content: {
      ...(whole ? { paths: listed.map(({ path }) => path) } : {}),
      everyName: whole && listed.every(({ changeType }) => !MOVES.has(changeType)),
      ...(fork === undefined ? {} : { fork }),
      ...(systems === undefined ? {} : { systems }),
    },
  };
}

/** GitHub names only where these went, not where they came from. */
const MOVES = new Set(['RENAMED', 'COPIED']);

/** What the description says about the model card, with who wrote it last. */
export function statementIn({
  body,
  lastEditedAt,
  editor,
}: Pick<PullNode, 'body' | 'lastEditedAt' | 'editor'>): CardStatement | undefined {
  const because = cardReason(body);
  if (because === undefined) return undefined;
  if (lastEditedAt === null) return { because };
  // An editor whose account is gone is nobody's author.
  const by = accountName(editor) ?? login('ghost');
  return { because, at: lastEditedAt, by };
}

function reviewIn(node: PullNode['reviews']['nodes'][number]): Review {
  const name = accountName(node.author);
  const user =
    node.author === null || name === undefined
      ? null
      : { login: name, id: node.author.databaseId ?? 0, type: node.author.__typename };
  return reviewOf({
    id: Number(node.fullDatabaseId),
    user,
    author_association: node.authorAssociation,
    state: node.state,
    commit_id: node.commit?.oid ?? null,
    submitted_at: node.submittedAt,
    body: node.body,
  });
}

function eventIn(node: PullNode['timelineItems']['nodes'][number]): readonly ReviewEvent[] {
  const at = node.createdAt;
  switch (node.__typename) {
    case 'BaseRefChangedEvent':
    case 'AutomaticBaseChangeSucceededEvent':
      return [{ kind: 'retargeted', at }];
    case 'ReviewDismissedEvent': {
      if (node.review === undefined || node.review === null) return [];
      const was = STATES.get(node.previousReviewState ?? '') ?? 'commented';
      return [{ kind: 'dismissed', review: Number(node.review.fullDatabaseId), was, ...byActor(node), at }];
    }
    case 'HeadRefForcePushedEvent':
      return [];
    case 'AssignedEvent': {
      const to = accountName(node.assignee);
      return to === undefined ? [] : [{ kind: 'assigned', to, ...byActor(node), at }];
    }
    default: {
      const reviewer = accountName(node.requestedReviewer);
      if (reviewer === undefined) return [];
      const kind = node.__typename === 'ReviewRequestedEvent' ? 'requested' : 'request-removed';
      const reviewerId = node.requestedReviewer?.databaseId;
      return [{ kind, reviewer, ...(reviewerId === undefined ? {} : { reviewerId }), at }];
    }
  }
}

function byActor({ actor }: PullNode['timelineItems']['nodes'][number]): {
  readonly by?: Login;
  readonly byId?: number;
} {
  const by = accountName(actor);
  const byId = actor?.databaseId === undefined ? {} : { byId: actor.databaseId };
  return by === undefined ? {} : { by, ...byId };
}

const MODE_SYMLINK = 0o120000;

/** The bytes, where they are what the blob's id says; what GraphQL cuts or recodes is read again by REST. */
function policyBlob(
  entry: NonNullable<NonNullable<PullNode['baseRef']>['target']>['file'],
): Blob | undefined {
  const { object } = entry ?? {};
  if (entry === null || entry === undefined || entry.mode === MODE_SYMLINK) return undefined;
  const id = parseSha(object?.oid);
  if (id === undefined || object?.text === undefined || object.text === null) return undefined;
  const bytes = new Uint8Array(Buffer.from(object.text, 'utf8'));
  return objectId('blob', bytes, id) === id ? { state: 'read', bytes } : undefined;
}

/** Comments, titles and other descriptions are left out: no verdict depends on them, and the gate's own comment is one. */
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
      statementIn(node),
    ]);
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
